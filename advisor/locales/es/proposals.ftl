## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] devolverlo por el dinero
           *[other] devolverlo por { $sum }
        }
       *[refund] te devuelven { $sum }
    }
button-proposal = { $place }. { $name }
proposals-question = <b>¿Cuál eliges?</b> Tócala o escribe «la segunda». ¿Ninguna? Toca el botón de rechazo.
taken-question = ¿Cuánto vuelve con lo que aceptaste? Toca la respuesta o escribe el importe.
noted-proposals = Anotado: hay { $count } soluciones para elegir.
noted-chosen-place = Anotado: eliges la solución { $place }. El vendedor todavía puede oponerse.
answer-term-question = <b>¿Hasta cuándo te deja responder la página por «{ $title }»?</b> Toca el día o escríbelo, por ejemplo <code>{ $example }</code>.
noted-answer-term = Anotado: responder a más tardar el { $date }. Te avisaré antes.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Hoy</b> es el último día para responder, según me dijiste.
       *[ahead] ⏰ Responde a más tardar el <b>{ $last_safe }</b>: la página dice { $end }.
    }
event-answer_term_told = puedes responder a más tardar el { $until }
event-decided-between = AliExpress decidió, a elegir: { $proposals }
checkpoint-answer_soon = disputa: pocos días para responder
    .nudge = Quedan pocos días para responder.
checkpoint-answer_last_day = disputa: último día seguro para responder
    .nudge = Hoy es el último día seguro para responder.
error-nothing-to-answer = Ahora no hay nada que responder sobre el pedido n.º { $number }.
error-answer-term-past = El { $date } ya pasó. ¿Hasta cuándo te deja responder la página?
