### Mudar de ideia: correções, o histórico de um pedido, desfazer, apagar, arquivos.

## Dados

fact-title = nome
fact-tracking_number = código de rastreio
fact-shipped_on = data de envio
fact-protection_end = fim da proteção
fact-price = preço
fact-paid_shipping = frete
fact-guaranteed_days = entrega garantida
fact-seller = vendedor
fact-order_number = número do pedido
fact-destination = país
fact-line = { $name }: { $value }
fact-unknown = não informado
fact-days = { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
fact-shipping-paid = pago
fact-shipping-free = grátis

## Corrigir

edit-question = O que precisa ser corrigido em <b>{ $title }</b> (nº { $number })? Escolha o dado e me diga como deve ser.
edit-changed-message = Você mudou a mensagem com que adicionou este pedido. Eu não acompanho essas mudanças, então corrija o pedido aqui.
edit-now = <b>{ $title }</b> · nº { $number }
    Até agora: { $fact }
edit-ask-destination = Para qual país vai o pacote?
edit-another = Anotado: { $fact }.
edit-shipped = Anotado: { $fact }. A proteção continua terminando em { $date }; corrija também se o pedido mostrar outro dia.
edit-number = Anotado: agora o código é <code>{ $tracking }</code>. Me conte quando ele começar a funcionar.
button-edit = Corrigir um dado
button-edit-clear = Não informar

## Desfazer

undo-question = <b>{ $title }</b> · nº { $number }
    A última anotação, em { $date } às { $time }: { $what }.
    Desfaço esta anotação? Nada muda no AliExpress.
undo-then = <b>Sem isso</b>
undo-moves = { $count ->
        [1] Uma data volta a ser a de antes.
       *[other] { $count } datas voltam a ser as de antes.
    }
undone = Anotação desfeita: { $what }.
button-undo = Desfazer a última
button-undo-confirm = Sim, desfazer
button-undo-leave = Não, deixar

## Histórico

history-heading = <b>{ $title }</b> · nº { $number }
history-line = { $date }, { $time }: { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [1] Uma anotação anterior não aparece; está em /export.
       *[other] { $count } anotações anteriores não aparecem; estão todas em /export.
    }
button-history = Histórico
event-order_registered = adicionado como “{ $title }”
event-facts_corrected = corrigido, { $facts }
event-order_shipped = enviado em { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , fim da proteção em { $protection_end }
    }
event-tracking_reported = o rastreio diz: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(desde { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(até { $until })
    }
event-tracking_number_replaced = outro código de rastreio, { $tracking_number }
event-letter_sent = você escreveu ao vendedor
event-extension_requested = você pediu mais { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
event-extension_granted = o vendedor estendeu, a proteção termina em { $new_end }
event-extension_refused = o vendedor não estendeu
event-claim_wished = você vai { $solution ->
        [return] devolver e receber { $claimed }
       *[refund] pedir { $claimed }
    }
event-dispute_opened = disputa aberta{ $reason ->
        [none] {""}
       *[other] , “{ $reason }”
    }{ $claimed ->
        [none] {""}
       *[other] , por { $claimed }
    }{ $solution ->
        [return] { " " }e com devolução
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] o vendedor recusou
       *[other] o vendedor fez outra oferta{ $nothing ->
            [yes] , de 0
           *[no] { $offered ->
                [none] {""}
               *[other] , de { $offered }
            }
        }
    }
event-dispute_changed = na disputa você pede { $claimed ->
        [none] outro valor
       *[other] { $claimed }
    }{ $solution ->
        [return] { " " }e devolve o produto
       *[refund] {""}
    }
event-dispute_parked = a disputa está em espera até { $until }
event-return_agreed = a devolução foi combinada
event-goods_sent_back = você enviou o produto de volta
event-dispute_escalated = o AliExpress assumiu a disputa
event-dispute_decided = o AliExpress decidiu{ $nothing ->
        [yes] { " " }não reembolsar nada
       *[no] { $goes_back ->
            [yes] { " " }pela devolução do produto{ $offered ->
                [none] {""}
               *[other] { " " }e por reembolsar { $offered }
            }
           *[no] { $offered ->
                [none] {""}
               *[other] { " " }reembolsar { $offered }
            }
        }
    }
event-decision_appealed = você recusou a decisão
event-dispute_cancelled = a disputa foi cancelada
event-dispute_closed = { $outcome ->
        [won] a disputa foi resolvida a seu favor{ $refund ->
            [none] {""}
           *[other] , { $refund }
        }; falta o reembolso
        [silence] o vendedor não respondeu; falta o reembolso
       *[lost] a disputa foi perdida
    }
event-receipt_confirmed = { $by_accident ->
        [yes] recebimento confirmado por engano, o pacote não chegou
       *[no] o pacote chegou
    }
event-refund_received = o dinheiro voltou
event-order_closed = o pedido foi encerrado
event-nudge_snoozed = adiado até { $until }
event-price_judged = { $cheap ->
        [yes] você disse que é um pedido barato
       *[no] você disse que não é um pedido barato
    }
event-problem_found = o que está errado: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }(você recebeu { $came } de { $paid_for })
    }
event-decision_accepted = você aceitou a decisão

## Apagar

delete-question = Apagar <b>{ $title }</b> (nº { $number }) com o histórico e os avisos? Isso não dá para desfazer. { $closed ->
        [yes] {""}
       *[no] Para guardar sem receber mais avisos, use /close.
    }
deleted = Apagado: <b>{ $title }</b> (nº { $number }), { $events ->
        [1] uma anotação
       *[other] { $events } anotações
    } do histórico, { $reminders ->
        [0] nenhum aviso pendente
        [1] um aviso pendente
       *[other] { $reminders } avisos pendentes
    }.
button-delete = Apagar
button-delete-confirm = Sim, apagar
forget-question = Apagar tudo deste chat: { $orders ->
        [0] nenhum pedido,
        [1] um pedido com o histórico e os avisos,
       *[other] { $orders } pedidos com os históricos e os avisos,
    } suas configurações e as perguntas em aberto? Isso não dá para desfazer. Com /export você leva antes uma cópia.
forgotten = Apagado: { $orders ->
        [0] nenhum pedido
        [1] um pedido
       *[other] { $orders } pedidos
    }, { $events ->
        [0] nenhuma anotação
        [1] uma anotação
       *[other] { $events } anotações
    } de histórico, { $reminders ->
        [0] nenhum aviso pendente
        [1] um aviso pendente
       *[other] { $reminders } avisos pendentes
    } e suas configurações. Não sei mais nada deste chat; com /start tudo começa de novo.
button-forget-confirm = Sim, apagar tudo

## Mais tarde

snooze-usage = Escreva <code>/snooze</code>, o número do pedido e os dias: <code>/snooze 1 3</code> ou <code>/snooze 1 até sexta</code>. Espero no máximo { $longest } dias, e nunca além do último dia seguro.

## Arquivos

export-nothing = Ainda não há nada para exportar. Adicione antes um pedido com /add.
export-calendar = As próximas datas, para qualquer calendário
export-table = Seus pedidos com o conselho de hoje, em tabela
export-all = Tudo, com os históricos, para programas
column-number = nº
column-currency = moeda
column-guaranteed = garantido até
column-parcel = rastreio
column-received = recebido
column-closed = encerrado
column-advice = o que fazer agora
column-deadline = último dia seguro
column-left = dias restantes
calendar-entry = { $title }: { $what }

## O que não dá

error-undo-registration = Nada foi anotado sobre o pedido nº { $number } desde que você o adicionou. Para remover de vez: <code>/delete { $number }</code>
error-country-unknown = Não conheço um país chamado “{ $text }”. Serve o nome ou o código de duas letras.
error-fact-needed = Sem isso não consigo seguir.
error-nothing-changes = É o que eu já tenho.
error-shipped-after-that = Não pode ter sido enviado depois de { $date }: nesse dia já tinha chegado ou estava em disputa.
error-price-below-claim = A disputa pede { $claimed }; o preço não pode ser menor, nem em outra moeda.

## O menu

command-edit = corrigir um dado de um pedido
command-undo = desfazer a última anotação
command-history = tudo o que foi anotado de um pedido
command-delete = apagar um pedido de vez
command-snooze = avisar mais tarde
command-export = calendário, tabela e JSON
command-forget = apagar tudo deste chat
