# What was told and would settle something is asked about first.
silence-waits = Todavía nada del vendedor. Tiene hasta el { $date }. Mientras tanto, comprueba solo que el importe de la disputa sea el tuyo.
silence-question = Mira la disputa de «{ $title }»: ¿dice que te han concedido tu importe?
button-silence-yes = Sí, concedido
button-settled-not = No
refund-question = { $sum ->
        [none] ¿Ha vuelto el dinero de «{ $title }»?
       *[other] ¿Ha vuelto el dinero de «{ $title }»: { $sum }?
    }
button-refund-yes = Sí, cerrar
button-refund-another = Otro importe
refund-sum-question = ¿Cuánto ha vuelto por «{ $title }»? Escribe solo el importe.
turned-down = { $sum ->
        [none] Rechazaste la oferta.
       *[other] Rechazaste { $sum }.
    } Sin acuerdo decide AliExpress, a partir del { $date }.
granted-check = El vendedor añadió { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, así que la protección acabaría el <b>{ $date }</b>. ¿La página del pedido muestra esa fecha?
button-granted-yes = Sí
button-granted-another = Otra fecha
