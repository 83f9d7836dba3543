### Cambiar de idea: correcciones, el historial de un pedido, deshacer, borrar, archivos.

## Datos

fact-title = nombre
fact-tracking_number = n.º de seguimiento
fact-shipped_on = fecha de envío
fact-protection_end = fin de la protección
fact-price = precio
fact-paid_shipping = envío
fact-guaranteed_days = entrega garantizada
fact-seller = vendedor
fact-order_number = número de pedido
fact-destination = país
fact-line = { $name }: { $value }
fact-unknown = sin indicar
fact-days = { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
fact-shipping-paid = pagado
fact-shipping-free = gratis

## Corregir

edit-question = ¿Qué hay que corregir en <b>{ $title }</b> (n.º { $number })? Elige el dato y dime cómo debe ser.
edit-changed-message = Cambiaste el mensaje con el que añadiste este pedido. Yo no sigo esos cambios, así que corrige el pedido aquí.
edit-now = <b>{ $title }</b> · n.º { $number }
    Hasta ahora: { $fact }
edit-ask-destination = ¿A qué país va el paquete?
edit-another = Anotado: { $fact }.
edit-shipped = Anotado: { $fact }. La protección sigue acabando el { $date }; corrígela también si el pedido muestra otro día.
edit-number = Anotado: ahora el número es <code>{ $tracking }</code>. Dime cuando empiece a funcionar.
button-edit = Corregir un dato
button-edit-clear = Sin indicar

## Deshacer

undo-question = <b>{ $title }</b> · n.º { $number }
    Lo último anotado, el { $date } a las { $time }: { $what }.
    ¿Deshago esta nota? En AliExpress no cambia nada.
undo-then = <b>Sin eso</b>
undo-moves = { $count ->
        [one] Una fecha vuelve a ser la de antes.
       *[other] { $count } fechas vuelven a ser las de antes.
    }
undone = Nota deshecha: { $what }.
button-undo = Deshacer lo último
button-undo-confirm = Sí, deshacer la nota
button-undo-leave = No, dejarlo

## Historial

history-heading = <b>{ $title }</b> · n.º { $number }
history-line = { $date }, { $time }: { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] No se muestra una entrada anterior; está en /export.
       *[other] No se muestran { $count } entradas anteriores; están todas en /export.
    }
button-history = Historial
event-order_registered = añadido como «{ $title }»
event-facts_corrected = corregido, { $facts }
event-order_shipped = enviado el { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , fin de la protección el { $protection_end }
    }
event-tracking_reported = el seguimiento dice: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(desde el { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(hasta el { $until })
    }
event-tracking_number_replaced = otro número de seguimiento, { $tracking_number }
event-letter_sent = escribiste al vendedor
event-extension_requested = pediste { $days ->
        [one] { $days } día más
       *[other] { $days } días más
    }
event-extension_granted = el vendedor amplió, la protección acaba el { $new_end }
event-extension_refused = el vendedor no amplió
event-claim_wished = vas a { $solution ->
        [return] devolverlo y recuperar { $claimed }
       *[refund] pedir { $claimed }
    }
event-dispute_opened = disputa abierta{ $reason ->
        [none] {""}
       *[other] , «{ $reason }»
    }{ $claimed ->
        [none] {""}
       *[other] , por { $claimed }
    }{ $solution ->
        [return] { " " }y con devolución
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] el vendedor rechazó
       *[other] el vendedor hizo otra oferta{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = en la disputa pides { $claimed ->
        [none] otro importe
       *[other] { $claimed }
    }{ $solution ->
        [return] { " " }y devuelves el producto
       *[refund] {""}
    }
event-dispute_parked = la disputa está en espera hasta el { $until }
event-return_agreed = se acordó la devolución
event-goods_sent_back = enviaste el producto de vuelta
event-dispute_escalated = AliExpress se hizo cargo de la disputa
event-dispute_decided = AliExpress decidió{ $nothing ->
        [yes] , sin reembolso
       *[no] { $goes_back ->
            [yes] , devolverlo
           *[no] {""}
        }{ $offered ->
            [none] {""}
           *[other] , { $offered }
        }
    }
event-decision_appealed = rechazaste la decisión
event-dispute_cancelled = la disputa se canceló
event-dispute_closed = { $outcome ->
        [won] la disputa se resolvió a tu favor{ $refund ->
            [none] {""}
           *[other] , { $refund }
        }; falta el reembolso
        [silence] el vendedor no respondió; falta el reembolso
       *[lost] la disputa se perdió
    }
event-receipt_confirmed = { $by_accident ->
        [yes] recepción confirmada por error, el paquete no está
       *[no] llegó el paquete
    }
event-refund_received = volvió el dinero
event-order_closed = el pedido se cerró
event-nudge_snoozed = aplazado hasta el { $until }
event-price_judged = { $cheap ->
        [yes] dijiste que es un pedido barato
       *[no] dijiste que no es un pedido barato
    }
event-problem_found = lo que va mal: { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }(recibiste { $came } de { $paid_for })
    }
event-decision_accepted = aceptaste la decisión

## Borrar

delete-question = ¿Borro <b>{ $title }</b> (n.º { $number }) con su historial y sus avisos? Eso no se puede deshacer. { $closed ->
        [yes] {""}
       *[no] Para conservarlo sin más avisos, usa /close.
    }
deleted = Borrado: <b>{ $title }</b> (n.º { $number }), { $events ->
        [one] una entrada
       *[other] { $events } entradas
    } de su historial, { $reminders ->
        [0] ningún aviso pendiente
        [one] un aviso pendiente
       *[other] { $reminders } avisos pendientes
    }.
button-delete = Borrar
button-delete-confirm = Sí, borrarlo
forget-question = ¿Borro todo lo de este chat: { $orders ->
        [0] ningún pedido,
        [one] un pedido con su historial y sus avisos,
       *[other] { $orders } pedidos con sus historiales y avisos,
    } tus ajustes y las preguntas pendientes? Eso no se puede deshacer. Con /export te llevas antes una copia.
forgotten = Borrado: { $orders ->
        [0] ningún pedido
        [one] un pedido
       *[other] { $orders } pedidos
    }, { $events ->
        [0] ninguna entrada
        [one] una entrada
       *[other] { $events } entradas
    } de historial, { $reminders ->
        [0] ningún aviso pendiente
        [one] un aviso pendiente
       *[other] { $reminders } avisos pendientes
    } y tus ajustes. Ya no sé nada de este chat; con /start se empieza de cero.
button-forget-confirm = Sí, borrarlo todo

## Más tarde

snooze-usage = Escribe <code>/snooze</code>, el número del pedido y los días: <code>/snooze 1 3</code> o <code>/snooze 1 hasta el viernes</code>. Espero { $longest } días como máximo, y nunca más allá del último día seguro.

## Archivos

export-nothing = Aún no hay nada que exportar. Añade antes un pedido con /add.
export-calendar = Las próximas fechas, para cualquier calendario
export-table = Tus pedidos con el consejo de hoy, como tabla
export-all = Todo, con los historiales, para programas
column-number = n.º
column-currency = moneda
column-guaranteed = garantizado hasta
column-parcel = seguimiento
column-received = recibido
column-closed = cerrado
column-advice = qué hacer ahora
column-deadline = último día seguro
column-left = días restantes
calendar-entry = { $title }: { $what }

## Lo que no se puede

error-undo-registration = No se ha anotado nada del pedido n.º { $number } desde que lo añadiste. Para quitarlo del todo: <code>/delete { $number }</code>
error-country-unknown = No conozco un país llamado «{ $text }». Vale su nombre o su código de dos letras.
error-fact-needed = Sin eso no puedo seguir.
error-nothing-changes = Es justo lo que ya tengo.
error-shipped-after-that = No pudo enviarse después del { $date }: ese día ya había llegado o estaba en disputa.
error-price-below-claim = En la disputa pides { $claimed }; el precio no puede ser menor, ni en otra moneda.

## El menú

command-edit = corregir un dato de un pedido
command-undo = deshacer la última nota
command-history = todo lo anotado de un pedido
command-delete = borrar un pedido para siempre
command-snooze = avisarme más tarde
command-export = calendario, tabla y JSON
command-forget = borrar todo lo de este chat
