### What is asked before it is noted, and what is left open.

button-unsure = No lo sé
unsure-noted = No pasa nada: está en la disputa, en la página del pedido. Te lo preguntaré otro día.
noted-sum-told = Anotado: pediste { $sum }.
add-ask-paid_on = ¿Cuándo pagaste? Por ejemplo <code>{ $example }</code> o <i>hace 3 días</i>.
fact-paid_on = fecha de pago
field-paid_on = fecha de pago
deadline-dispute = { $answer_by ->
        [none] ⏰ AliExpress decide a más tardar el <b>{ $decided_by }</b>
       *[other] ⏰ El vendedor tiene hasta el <b>{ $answer_by }</b>; AliExpress decide a más tardar el <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ Hoy es el último día.
       *[other] ⏰ Recógelo a más tardar el <b>{ $by }</b>.
    }
mistake-question = <b>¿Confirmaste hoy la recepción?</b> Cuento desde hoy, salvo que me digas otra cosa. Toca el día o escríbelo: <code>{ $example }</code>
arrival-question = <b>¿Llegó hoy?</b> Cuento desde hoy, salvo que me digas otra cosa. Toca el día o escríbelo: <code>{ $example }</code>
