noted-site-refuses = Anotado: o site ainda não aceita a disputa{ $state ->
        [none] {""}
       *[other] , e “{ $state }”
    }. Você não perde nada. Se ele não indicar um dia, tente de novo em <b>{ $date }</b>.
