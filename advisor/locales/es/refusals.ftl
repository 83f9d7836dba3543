noted-site-refuses = Anotado: el sitio aún no acepta la disputa{ $state ->
        [none] {""}
       *[other] , y «{ $state }»
    }. No pierdes nada. Si no indica un día, inténtalo de nuevo el <b>{ $date }</b>.
