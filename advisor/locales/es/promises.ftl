### Lo que más promete la página, y un pedido cancelado (I4-I8).

reason-I4 = El cupón por retraso no llega solo: solicítalo en la página del pedido cuando pase la fecha. Uno por pedido; vale { $late_coupon ->
        [one] { $late_coupon } día
       *[other] { $late_coupon } días
    }.
reason-I5 = «Devolución gratuita» permite devolver sin motivo, solo si el producto lo indica: sin usar, completo, con la etiqueta de la página y, a más tardar, en la fecha que esta indique.
reason-I6 = «Reembolso si se pierde» y «si llega dañado» son promesas aparte: cuando el seguimiento diga «perdido», o llegue dañado, haz la solicitud en la página del pedido, con una captura o una foto.
reason-I7 = Si el vendedor no lo envía en su fecha, cancélalo y recupera el dinero; una solicitud de cancelación sin respuesta suele concederse a los dos días.
reason-I8 = Un pedido cancelado se reembolsa al medio de pago que usaste. Mira si la parte del pago dice «completado» y cuenta desde ahí; luego pregunta a tu banco, con el comprobante.

verdict-apply = 🎁
step-apply = Solicitar el cupón
situation-coupon-due = Solicita el cupón{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Abre el pedido y solicítalo allí: no llega solo.
        Hay uno por pedido. El paquete tiene sus propias fechas y no se pierde nada. Después toca «Cupón solicitado».
    .otherwise = El cupón se pierde; las fechas del paquete siguen igual.
situation-ship-late = No se envió a tiempo. Puedes cancelarlo
    .do = La página prometía el envío a más tardar el { $ship_by }. Abre el pedido: si al final salió, dímelo.
        Si no, cancélalo allí y recupera todo, o pregunta primero al vendedor; el mensaje está listo.
    .otherwise = El pedido se queda esperando. El dinero vuelve cuando se cancele.
situation-cancelled = Cancelado. Espera el dinero
    .do = El dinero vuelve al medio de pago que usaste, normalmente a más tardar el { $act_from }. La parte del pago dice cuándo salió.
        Dime cuando llegue.
    .otherwise = El { $act_from } te preguntaré si ha llegado.
situation-cancelled-late = Cancelado, y falta el dinero. Reclámalo
    .do = Mira la parte del pago: ¿dice «completado»?
        Si lo dice, pregunta a tu banco, con una captura; el reembolso puede llevar la fecha de la compra. Si no lo dice, envía al soporte de AliExpress el mensaje listo.
    .otherwise = Cuanto antes preguntes, antes aparece el dinero atascado.
situation-lost-promised = La página promete reembolso si se pierde. Pídelo ahora
    .do = Haz una captura del seguimiento que dice «perdido», abre el pedido y pide el importe completo.
        Motivo: { $reason }. Si el sitio aún no lo acepta, dímelo.
    .otherwise = Después del { $last_safe } el dinero es del vendedor.

checkpoint-ship_by_passed = ¿no se envió a tiempo?
    .nudge = Pasó el día prometido para el envío: { $ship_by }.
checkpoint-coupon_due = solicitar el cupón
    .nudge = Llega más tarde de lo prometido.
checkpoint-free_return_soon = se acaba la devolución gratuita
    .nudge = Puedes devolverlo gratis, a más tardar el { $free_return }.
checkpoint-free_return_last = último día de la devolución gratuita
    .nudge = Hoy es el último día para devolverlo gratis.
checkpoint-cancelled_check = ¿llegó el dinero del pedido cancelado?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } día
           *[other] { $refund_arrives } días
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } día hábil
           *[other] { $refund_working_days } días hábiles
        }
    } desde la cancelación. ¿Llegó el dinero?

promises-heading = La página también promete:
promise-late_coupon = un cupón{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    } si llega después del { $date } (hay que solicitarlo; uno por pedido)
promise-late_coupon-used = el cupón: solicitado
promise-free_return = { $date ->
        [none] devolución gratuita, { $days ->
            [one] { $days } día
           *[other] { $days } días
        }{ $counts ->
            [receipt] { " " }desde la recepción
            [payment] { " " }desde el pago
           *[none] { " " }(desde el pago o la recepción: lo dice la página)
        }
       *[other] devolución gratuita hasta el { $date }
    }
promise-lost_refund = reembolso si el seguimiento dice «perdido»
promise-damaged_refund = reembolso si llega dañado
promise-ship_by = envío a más tardar el { $date }
promise-name-late_coupon = cupón por retraso
promise-name-free_return = devolución gratuita
promise-name-lost_refund = reembolso si se pierde
promise-name-damaged_refund = reembolso si llega dañado
promise-name-ship_by = plazo de envío
button-used-late_coupon = Cupón solicitado
button-used-free_return = Devuelto gratis
noted-promise-used = Anotado.

button-cancelled = Pedido cancelado
cancelled-question = <b>¿Quién canceló «{ $title }»?</b>
button-cancelled-seller = El vendedor
button-cancelled-buyer = Yo, antes del envío
noted-cancelled = Anotado: cancelado. Ya solo falta el dinero.
card-cancelled = Cancelado el { $date }
error-not-promised = Que yo sepa, la página de este pedido no promete eso.

event-promises_told = la página promete: { $promises }
event-promise_used = usado: { $promise }
event-order_cancelled = { $who ->
        [seller] el vendedor canceló el pedido
       *[buyer] cancelaste el pedido
    }
letter-name-cancelled_refund = Cancelado: ¿y el dinero?
    .explain = Para el soporte de AliExpress: pregunta por el dinero del pedido cancelado.
promise-nudge = 🎁 <b>{ $title }</b>: { $text }
