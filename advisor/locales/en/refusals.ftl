noted-site-refuses = Noted: the site takes no dispute yet{ $state ->
        [none] {""}
       *[other] , and “{ $state }”
    }. That costs you nothing. If it names no day, try again on <b>{ $date }</b>.
