# What was told and would settle something is asked about first.
silence-waits = Ainda nada do vendedor. Ele tem até { $date }. Até lá, só confira se o valor na disputa é o seu.
silence-question = Veja a disputa de “{ $title }”: está escrito que o seu valor foi concedido?
button-silence-yes = Sim, concedido
button-settled-not = Não
refund-question = { $sum ->
        [none] O dinheiro de “{ $title }” voltou?
       *[other] O dinheiro de “{ $title }” voltou: { $sum }?
    }
button-refund-yes = Sim, encerrar
button-refund-another = Outro valor
refund-sum-question = Quanto voltou por “{ $title }”? É só escrever o valor.
turned-down = { $sum ->
        [none] Você recusou a oferta.
       *[other] Você recusou { $sum }.
    } Sem acordo, o AliExpress decide, a partir de { $date }.
granted-check = O vendedor acrescentou { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, ou seja, a proteção termina em <b>{ $date }</b>. A página do pedido mostra essa data?
button-granted-yes = Sim
button-granted-another = Outra data
