## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] devolver pelo dinheiro
           *[other] devolver por { $sum }
        }
       *[refund] voltam { $sum }
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Qual você escolhe?</b> Toque nela ou escreva “a segunda”. Nenhuma? Toque no botão de recusa.
taken-question = Quanto volta com o que você aceitou? Toque na resposta ou escreva o valor.
noted-proposals = Anotado: há { $count } soluções para escolher.
noted-chosen-place = Anotado: você escolhe a solução { $place }. O vendedor ainda pode contestar.
answer-term-question = <b>Até quando a página deixa você responder sobre “{ $title }”?</b> Toque no dia ou escreva, por exemplo <code>{ $example }</code>.
noted-answer-term = Anotado: responder até { $date }. Eu aviso antes.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Hoje</b> é o último dia para responder, como você disse.
       *[ahead] ⏰ Responda até <b>{ $last_safe }</b>: a página diz { $end }.
    }
event-answer_term_told = você pode responder até { $until }
event-decided-between = o AliExpress decidiu, à escolha: { $proposals }
checkpoint-answer_soon = disputa: poucos dias para responder
    .nudge = Restam poucos dias para responder.
checkpoint-answer_last_day = disputa: último dia seguro para responder
    .nudge = Hoje é o último dia seguro para responder.
error-nothing-to-answer = Agora não há nada a responder sobre o pedido nº { $number }.
error-answer-term-past = { $date } já passou. Até quando a página deixa você responder?
