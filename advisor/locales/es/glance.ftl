### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>En detalle: por qué y qué sigue</b>
heading-day = { $day ->
        [0] enviado hoy
       *[other] { $day }.º día
    }
heading-left = { $left ->
        [0] termina hoy
        [1] último día seguro
       *[other] quedan { $left } días
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ Hazlo <b>hoy</b>.
       *[other] ⏰ Hazlo a más tardar el <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ Mejor <b>hoy</b>; último día: el { $last_safe }.
       *[other] ⏰ Mejor a más tardar el <b>{ $by }</b>; último día: el { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Nada que hacer
step-look = Mirar el seguimiento
step-write-to-seller = Escribir al vendedor
step-check-extension = Ver si se amplió
step-extend = Pedir ampliación
step-dispute = Abrir disputa
step-collect = Recoger
step-answer-customs = Responder a la aduana
step-inspect = Revisar el producto
step-follow-dispute = Mirar la disputa
step-cancel-dispute = Cancelar la disputa
step-send-back = Devolverlo
step-await-refund = Esperar el dinero
step-complain = Reclamar a AliExpress
step-done = Todo listo
number = n.º { $number }
button-other-days = Otro número de días…
writes-on = 🔔 Te escribo el <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Hoy no hay nada que hacer</b>
        [one] <b>Para hoy: { $count } pedido</b>
       *[other] <b>Para hoy: { $count } pedidos</b>
    }
button-today-view = Qué hacer hoy
