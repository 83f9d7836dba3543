### O que mais a página promete, e um pedido cancelado (I4-I8).

reason-I4 = O cupom por atraso não vem sozinho: peça na página do pedido depois que a data passar. Um por pedido; vale { $late_coupon ->
        [1] { $late_coupon } dia
       *[other] { $late_coupon } dias
    }.
reason-I5 = “Devolução grátis” permite devolver sem motivo, só quando o item mostra: sem uso, completo, com a etiqueta da página e até a data que ela indica.
reason-I6 = “Reembolso se extraviar” e “se chegar danificado” são promessas à parte: quando o rastreio mostrar “extraviado”, ou o item chegar danificado, peça na página do pedido, com print ou foto.
reason-I7 = Se o vendedor não enviar até a data, cancele e receba o dinheiro de volta; uma solicitação de cancelamento sem resposta costuma ser aceita depois de dois dias.
reason-I8 = O pedido cancelado é reembolsado na forma de pagamento usada. Veja se a parte do pagamento diz “concluído” e conte a partir daí; depois pergunte ao banco, com o comprovante.

verdict-apply = 🎁
step-apply = Pedir o cupom
situation-coupon-due = Peça o cupom{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Abra o pedido e peça por lá: ele não vem sozinho.
        É um por pedido. O pacote tem as próprias datas, e nada se perde. Depois toque em “Pedi o cupom”.
    .otherwise = O cupom se perde; as datas do pacote continuam as mesmas.
situation-ship-late = Não enviado a tempo. Você pode cancelar
    .do = A página prometia o envio até { $ship_by }. Abra o pedido: se acabou saindo, me conte.
        Se não, cancele lá e receba tudo de volta, ou pergunte antes ao vendedor; a mensagem está pronta.
    .otherwise = O pedido só fica esperando. O dinheiro volta quando ele for cancelado.
situation-cancelled = Cancelado. Espere o dinheiro
    .do = Ele volta para a forma de pagamento usada, em geral até { $act_from }. A parte do pagamento diz quando o dinheiro saiu.
        Me conte quando chegar.
    .otherwise = Em { $act_from } eu pergunto se chegou.
situation-cancelled-late = Cancelado, e o dinheiro não veio. Cobre o reembolso
    .do = Veja a parte do pagamento: diz “concluído”?
        Se disser, pergunte ao banco, com um print; o reembolso pode estar na data da compra. Se não disser, envie ao suporte do AliExpress a mensagem pronta.
    .otherwise = Quanto antes você perguntar, mais cedo aparece o dinheiro parado.
situation-lost-promised = A página promete reembolso se extraviar. Peça agora
    .do = Faça um print do rastreio que diz “extraviado”, abra o pedido e peça o valor total.
        Motivo: { $reason }. Se o site ainda não aceitar, me conte.
    .otherwise = Depois de { $last_safe } o dinheiro é do vendedor.

checkpoint-ship_by_passed = não enviado a tempo?
    .nudge = Passou o dia prometido para o envio: { $ship_by }.
checkpoint-coupon_due = pedir o cupom
    .nudge = A data prometida já passou.
checkpoint-free_return_soon = a devolução grátis acaba logo
    .nudge = Dá para devolver de graça até { $free_return }.
checkpoint-free_return_last = último dia da devolução grátis
    .nudge = Hoje é o último dia para devolver de graça.
checkpoint-cancelled_check = o dinheiro do pedido cancelado chegou?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [1] { $refund_arrives } dia
           *[other] { $refund_arrives } dias
        }
       *[other] { $refund_working_days ->
            [1] { $refund_working_days } dia útil
           *[other] { $refund_working_days } dias úteis
        }
    } desde o cancelamento. O dinheiro chegou?

promises-heading = A página também promete:
promise-late_coupon = um cupom{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    } se chegar depois de { $date } (é preciso pedir; um por pedido)
promise-late_coupon-used = o cupom: já solicitado
promise-free_return = { $date ->
        [none] devolução grátis, { $days ->
            [1] { $days } dia
           *[other] { $days } dias
        }{ $counts ->
            [receipt] { " " }a partir do recebimento
            [payment] { " " }a partir do pagamento
           *[none] { " " }(a partir do pagamento ou do recebimento: a página diz)
        }
       *[other] devolução grátis até { $date }
    }
promise-lost_refund = reembolso se o rastreio mostrar “extraviado”
promise-damaged_refund = reembolso se chegar danificado
promise-ship_by = envio até { $date }
promise-name-late_coupon = cupom por atraso
promise-name-free_return = devolução grátis
promise-name-lost_refund = reembolso se extraviar
promise-name-damaged_refund = reembolso se danificado
promise-name-ship_by = prazo de envio
button-used-late_coupon = Pedi o cupom
button-used-free_return = Devolvi de graça
noted-promise-used = Anotado.

button-cancelled = Pedido cancelado
cancelled-question = <b>Quem cancelou “{ $title }”?</b>
button-cancelled-seller = O vendedor
button-cancelled-buyer = Eu, antes do envio
noted-cancelled = Anotado: cancelado. Agora só falta o dinheiro.
card-cancelled = Cancelado em { $date }
error-not-promised = Que eu saiba, a página deste pedido não promete isso.

event-promises_told = a página promete: { $promises }
event-promise_used = usado: { $promise }
event-order_cancelled = { $who ->
        [seller] o vendedor cancelou o pedido
       *[buyer] você cancelou o pedido
    }
letter-name-cancelled_refund = Cancelado: cadê o dinheiro?
    .explain = Para o suporte do AliExpress: pergunta pelo dinheiro do pedido cancelado.
promise-nudge = 🎁 <b>{ $title }</b>: { $text }
