### Um pedido contado, mas não salvo.

unsaved = { $count ->
        [one] Você me escreveu sobre <b>{ $titles }</b>, mas o pedido não está salvo e ainda não o acompanho.
       *[other] Você me escreveu sobre { $count } pedidos (<b>{ $titles }</b>), mas eles não estão salvos e ainda não os acompanho.
    } Salvar ou não precisa? Não pergunto de novo.
button-not-needed = Não precisa
button-go-on = Continuar
unsaved-dropped = Certo, descartado.
