### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>Em detalhe: por quê e o que vem</b>
heading-day = { $day ->
        [0] enviado hoje
       *[other] { $day }º dia
    }
heading-left = { $left ->
        [0] termina hoje
        [1] último dia seguro
       *[other] faltam { $left } dias
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Faça isso <b>hoje</b>.
       *[other] ⏰ Faça isso até <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ De preferência <b>hoje</b>; último dia: { $last_safe }.
       *[other] ⏰ De preferência até <b>{ $by }</b>; último dia: { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Nada a fazer
step-look = Olhar o rastreio
step-write-to-seller = Escrever ao vendedor
step-check-extension = Ver se estenderam
step-extend = Pedir extensão
step-dispute = Abrir disputa
step-collect = Retirar
step-answer-customs = Responder à alfândega
step-inspect = Conferir o produto
step-follow-dispute = Olhar a disputa
step-cancel-dispute = Cancelar a disputa
step-send-back = Devolver
step-await-refund = Esperar o dinheiro
step-complain = Reclamar ao AliExpress
step-done = Tudo certo
number = nº { $number }
button-other-days = Outro número de dias…
writes-on = 🔔 Escrevo em <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Hoje não há nada a fazer</b>
        [one] <b>Para hoje: { $count } pedido</b>
       *[other] <b>Para hoje: { $count } pedidos</b>
    }
button-today-view = O que fazer hoje
