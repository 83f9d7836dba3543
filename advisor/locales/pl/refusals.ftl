noted-site-refuses = Zapisane: serwis na razie nie przyjmuje sporu{ $state ->
        [none] {""}
       *[other] , i „{ $state }”
    }. Nic na tym nie tracisz. Jeśli nie podaje dnia, spróbuj ponownie: <b>{ $date }</b>.
