### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Qual motivo você escolheu na disputa? Toque nele ou escreva com suas palavras.
dispute-sum-question = Quanto você pediu? Toque no valor ou escreva: <code>{ $part }</code>
event-dispute_reason_told = o motivo da disputa é “{ $reason }”
noted-dispute-reason = Anotado: o motivo da disputa é “{ $reason }”.
noted-percent = { $percent }% de { $price } são { $sum }.
noted-decided-sum = Anotado: a decisão é de { $sum }.
noted-on-day = Conto a partir de { $date }.
error-told-future = { $date } ainda não chegou. Quando foi? Escreva de novo com esse dia.
error-told-before-shipment = { $date } não pode ser: o pedido foi enviado em { $shipped }. Escreva de novo com o dia certo.
error-told-before-dispute = { $date } não pode ser: a disputa foi aberta em { $opened }. Escreva de novo com o dia certo.
error-told-several = Você citou dois dias, { $date } e { $other }. Escreva de novo só com o dia em que aconteceu.
decision-question = O que decidiram? Toque na resposta ou escreva o valor que volta.
button-decided-all = Tudo: { $sum }
button-decided-nothing = Nada
button-decided-return = Devolver o produto
noted-decided-nothing = Anotado: decidiram não reembolsar nada.
noted-decided-return = Anotado: o dinheiro volta se você devolver o produto.
situation-decided-nothing = Recuse a decisão: não concederam nada
    .do = Adicione algo que ainda não viram; o texto está pronto. Depois toque em “Recusei a decisão”.
        É uma proposta, não a última palavra.
    .otherwise = A disputa termina sem dinheiro.
noted-seller-objects = Anotado: o vendedor contestou a decisão. O AliExpress vai olhar de novo; ela pode mudar.
error-told-before-arrival = { $date } não pode ser: anotei que chegou em { $arrived }. Chegou antes? Diga isso primeiro: “chegou em { $date }”.
situation-customs-over = A alfândega esperou até { $kept }. Veja o que aconteceu
    .do = Respondeu a tempo? Me diga quando o rastreio mudar. Não? Ligue hoje para a alfândega ou os Correios.
        Está voltando? Me diga já.
    .otherwise = Talvez já esteja voltando; quanto antes souber, melhor.
checkpoint-kept_no_longer = voltou ao vendedor?
    .nudge = O último dia passou. Está com você ou está voltando?
whether-it-came = “{ $title }” chegou? Toque e eu pergunto se algo está errado. O resto eu não entendi.
situation-offer-declined = Você recusou a oferta. Agora o AliExpress decide
    .do = Olhe uma vez por dia. Nova oferta? Me diga quanto. Pediram provas? Responda já.
    .otherwise = Sem acordo, o AliExpress decide, a partir do { $dispute_escalation }º dia da disputa.
event-offer_declined = você recusou a oferta
error-no-offer = O pedido nº { $number } não tem oferta para recusar.
not-there-question = <b>{ $title }</b> não está lá? Peça para procurarem { $number ->
        [none] pelo seu nome
       *[other] pelo código <code>{ $number }</code>
    } e veja o que diz o rastreio. Está voltando, ou entregaram a outra pessoa? Então abra uma disputa na hora; eu dou o texto. O que aconteceu com ele?
no-dispute-noted = Não anotei nada: não sei de nenhuma disputa sobre <b>{ $title }</b>. Você já abriu uma? Toque no botão ou escreva quando: “abri a disputa ontem”.{ $offer ->
        [yes] { "" } O que um vendedor oferece fora de uma disputa não dá para exigir, e os dias para abrir uma estão acabando.
       *[no] { "" }
    }
dispute-share = { $missing ->
        [one] Falta { $missing }
       *[other] Faltam { $missing }
    } de { $paid }: são { $sum }, e é o que o texto pede. Sem o resto não serve? Então peça mais.
dispute-rest = O resto vem em outro pacote? Procure um segundo código no pedido ou peça ao vendedor. Se esse pacote estiver andando, dá para esperar, mas abra a disputa até { $last_safe }.
broken-question = O que há com <b>{ $title }</b>: está danificado ou não funciona? O motivo tem que bater.
nothing-noted = Nada anotado: { $told ->
        [sent_back] não há devolução combinada para este pedido
       *[other] isso não combina com a situação atual deste pedido
    }.
situation-offered-in-full = O vendedor oferece tudo. Aceite
    .do = Confira na disputa se está { $offered }, e não 0, e se algo precisa ser devolvido. Aceite por lá e me diga.
        Só aceitar resolve: não cancele a disputa por uma promessa.
    .otherwise = Sem a sua resposta, o AliExpress decide, a partir do { $dispute_escalation }º dia da disputa.
noted-chosen = Anotado: você fica com { $sum }.
noted-chosen-return = Anotado: você escolhe devolver o produto pelo dinheiro.
is-it-about = Você fala de <b>{ $title }</b>, ou é outra coisa sua que está com defeito: “{ $thing }”?
button-it-is-about = Sim, o que comprei
not-understood-due = <b>O que precisa ser feito de todo jeito:</b>
not-understood-step = { $sign } { $title }: { $step }
deadline-decision = ⏰ Último dia? Diga o que a página mostra.
place-question = <b>Onde foi entregue?</b> Escreva o lugar como está no rastreio.
button-no-place = Não diz o lugar
noted-place = { $place ->
        [none] Anotado: não diz o lugar.
       *[other] Anotado: entregue em “{ $place }”.
    }
event-delivery_place_told = { $place ->
        [none] o rastreio não diz o lugar da entrega
       *[other] entregue segundo o rastreio: “{ $place }”
    }
error-not-delivered = Até onde sei, o pedido nº { $number } não consta como entregue.
