### Lo que dice la página del pedido: qué significa su fecha, que se mueve, y un sitio que aún no acepta la disputa.

## Las reglas (I)

chapter-I = Lo que dice la página de tu pedido
reason-I1 = «Reembolso si no se entrega antes del …» funciona al revés: mientras el paquete se pueda rastrear, el sitio no acepta que pidas el reembolso antes de esa fecha, solo desde el día siguiente; los { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } para pedirlo cuentan desde la fecha.
reason-I2 = La fecha de la página cambia sin que hagas nada: los vendedores añaden días sin que se lo pidas. Vale lo que la página muestra hoy, así que mírala { $decide ->
        [one] un día
       *[other] { $decide } días
    } antes, la víspera y el mismo día.
reason-I3 = Si el sitio aún no acepta la disputa, no se pierde nada. Indica un día, o se refiere al día siguiente a la fecha de la página. Guarda una captura del rechazo y no confirmes la recepción.

## Situaciones

situation-date-ahead = Espera. La fecha de la página es el { $page_date }
    .do = No hay que hacer nada antes del { $act_from }; entonces veremos si la página sigue mostrando esa fecha.
        Mientras el paquete se pueda rastrear, el sitio no deja pedir el reembolso antes.
    .otherwise = No se pierde nada: si no llega, podrás pedir el reembolso entre el { $opens } y el { $last_safe }.
situation-claim-awaited = Todavía no. Podrás pedir el reembolso desde el { $opens }
    .do = La página promete el reembolso si no llega nada antes del { $page_date }. No confirmes la recepción.
        Hasta entonces el sitio no da el reembolso por un paquete que se puede rastrear.
    .otherwise = No se pierde nada: si no llega, podrás pedir el reembolso entre el { $opens } y el { $last_safe }.
situation-claim-not-yet = Todavía no. ¿La página sigue mostrando el { $page_date }?
    .do = Abre el pedido y mira su fecha: los vendedores la mueven sin preguntar. No confirmes la recepción.
        Dime qué muestra y moveré todas las fechas.
    .otherwise = No se pierde nada: si la fecha sigue igual, podrás pedir el reembolso entre el { $opens } y el { $last_safe }.
situation-claim-open = Pide ya el reembolso
    .do = Abre el pedido, elige «Devolución/Reembolso» o «Abrir disputa», «no recibido» y el importe completo.
        Motivo: { $reason }. Adjunta una captura del seguimiento y no confirmes la recepción. El { $page_date } pasó y no llegó nada.
    .otherwise = Después del { $last_safe } el dinero es del vendedor. Los días festivos no detienen este plazo.
situation-site-refuses = El sitio aún no acepta la disputa. Prueba otra vez el { $opens }
    .do = Guarda la captura del rechazo: demuestra que lo intentaste a tiempo.
        { $here ->
        [yes] { "" }
       *[no] { " " }Mientras tanto escribe al vendedor: el mensaje está listo. No confirmes la recepción.
    }
    .otherwise = No se pierde nada: te lo recordaré el { $opens }.
situation-site-again = Hoy es el día que indicó el sitio. Prueba otra vez
    .do = Abre la disputa ahora. Motivo: { $reason }.
        Si el sitio la rechaza de nuevo, toca «El sitio no la acepta».
    .otherwise = Volveré a preguntar, pero no después del último día seguro.
deadline-claim_now = ⏰ Pídelo ya, a más tardar el <b>{ $last_safe }</b>
    .short = Reembolso: a más tardar el { $last_safe }.
deadline-claim = ⏰ ¿No llega? Pide el reembolso entre el <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> y el <b>{ $last_safe }</b>
    .short = Reembolso: a más tardar el { $last_safe }.

## Fechas

checkpoint-page_date_soon = ¿la página muestra la misma fecha?
    .nudge = La fecha de la página está cerca: { $page_date }.
checkpoint-page_date_tomorrow = mirar otra vez la fecha de la página
    .nudge = Mañana es la fecha de la página, el { $page_date }.
checkpoint-page_date_today = la fecha de la página
    .nudge = Hoy es la fecha de la página.
checkpoint-site_try_again = probar otra vez: el sitio indicó este día
    .nudge = Desde hoy el sitio acepta la disputa.
checkpoint-claim_opens = pedir el reembolso
    .nudge = La fecha de la página ya pasó.

## Preguntas y respuestas

button-page-same = La misma fecha
button-page-later = Muestra otra fecha
button-page-completed = Dice «completado»
button-refused = El sitio no la acepta
button-refused-undated = No indica el día
button-terms-timer = «Protección hasta …»
button-terms-refund-by = «Reembolso si no …»
page-question = <b>¿Qué fecha muestra ahora la página de «{ $title }»?</b> Tócala o escríbela, por ejemplo <code>{ $example }</code>.
refused-question = <b>¿Desde qué día acepta el sitio una disputa por «{ $title }»?</b> Primero haz una captura de su mensaje. Luego toca el día o escríbelo, por ejemplo <code>{ $example }</code>.
terms-question-page = <b>¿Qué dice la página junto al { $date }?</b>
noted-page-same = Anotado: la página sigue mostrando el { $date }.
noted-page-moved = Anotado: la página muestra ahora el <b>{ $date }</b>.
noted-page-completed = Anotado: completado. Empezaron los últimos días para una disputa.
noted-refused = Anotado. Ese rechazo no te cuesta nada.
noted-terms = { $terms ->
        [refund_by] Anotado: podrás pedir el reembolso cuando pase el { $date }.
       *[timer] Anotado: la protección acaba el { $date }; la disputa debe estar abierta antes.
    }
card-refund-by = Reembolso si no se entrega antes del { $date }
preview-refund-by = reembolso si no se entrega antes del { $date }
error-page-date-past = El { $date } ya pasó. ¿El pedido está completado? Entonces toca «Dice “completado”».
error-refused-until-past = El { $date } no es posterior a hoy. ¿Desde qué día acepta el sitio la disputa?

## Notas y cartas

event-terms_told = la página dice: { $terms ->
        [refund_by] reembolso si no se entrega antes de la fecha
       *[timer] protección hasta la fecha
    }
event-page_seen = { $completed ->
        [yes] la página dice «completado»
       *[no] { $end ->
            [none] la página muestra la misma fecha
           *[other] la página muestra el { $end }
        }
    }
event-site_refused = el sitio no aceptó la disputa{ $until ->
        [none] { "" }
       *[other] { " " }antes del { $until }
    }
letter-name-site_refuses = Mientras el sitio rechaza la disputa
    .explain = Dice al vendedor que aún no puedes abrir una disputa y pregunta dónde está el paquete. Cópialo en el chat del pedido.
picture-days-claim = { $days ->
        [one] día para pedir el reembolso
       *[other] días para pedir el reembolso
    }
rules-held = { $origin ->
        [seed] Son cifras de guías de compradores de hacia 2017.
        [file] El operador de este bot ha puesto cifras propias.
       *[preset] Estas cifras vienen de páginas de 2020 a 2026, leídas el { $date }.
    } Lo que dice la página de tu pedido vale más que cualquiera de ellas.
