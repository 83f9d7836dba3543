not-understood = Não entendi isso{ $named ->
        [none] .
       *[other] , só que é sobre <b>{ $named }</b>.
    } Conte o que aconteceu, por exemplo: “chegou”, “sem mudanças desde segunda”, “o vendedor recusou”, “estendeu 20 dias”.

    Para um pedido novo, mande a página dele, um e-mail ou uma linha: <code>{ start-example }</code>
added-again = Este número também é do pedido <b>{ $title }</b>, nº { $number }. Se for o mesmo pedido, apague um deles.
news-answered = O vendedor respondeu na disputa. O que ele diz?
news-proposed = O AliExpress propôs uma solução.
