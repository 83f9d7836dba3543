### What is asked before it is noted, and what is left open.

button-unsure = Não sei
unsure-noted = Sem problema: está na disputa, na página do pedido. Pergunto de novo outro dia.
noted-sum-told = Anotado: você pediu { $sum }.
add-ask-paid_on = Quando você pagou? Por exemplo <code>{ $example }</code> ou <i>há 3 dias</i>.
fact-paid_on = data do pagamento
field-paid_on = data do pagamento
deadline-dispute = { $answer_by ->
        [none] ⏰ O AliExpress decide até <b>{ $decided_by }</b>
       *[other] ⏰ O vendedor responde até <b>{ $answer_by }</b>; o AliExpress decide até <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Hoje é o último dia.
       *[other] ⏰ Retire até <b>{ $by }</b>.
    }
mistake-question = <b>Você confirmou o recebimento hoje?</b> Conto a partir de hoje, até você me dizer outra coisa. Toque no dia ou escreva: <code>{ $example }</code>
arrival-question = <b>Chegou hoje?</b> Conto a partir de hoje, até você me dizer outra coisa. Toque no dia ou escreva: <code>{ $example }</code>
