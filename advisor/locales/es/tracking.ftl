### Lo que informa un servicio de seguimiento, si lo quieren el operador y el comprador.

situation-delivery-seen = El seguimiento dice que se entregó el { $delivered }. ¿Lo tienes?
    .do = Mira en el buzón, pregunta en casa y a los vecinos.
        Si está ahí, dímelo, y tendrás { $last_window } días para revisarlo. Si no, dímelo también: te prepararé el texto.
    .otherwise = { $phase ->
        [closed] El pedido ya se cerró, y después del { $last_safe } el dinero es del vendedor.
       *[other] Tras un estado «entregado» solo quedan { $delivered_cut } días de protección, tenga quien tenga el paquete.
    }
checkpoint-delivery_seen = entregado según el seguimiento: ¿lo tienes?
    .nudge = El transportista informa de una entrega.
checkpoint-delivery_unanswered = ¿entregado o no? Se acaban los días
    .nudge = El transportista informa de una entrega, y aún no sé si tienes el paquete.
checkpoint-sighting_unclear = qué significa el estado
    .nudge = En el seguimiento hay algo que solo tú puedes juzgar.
checkpoint-parcel_news = novedades del paquete
    .nudge = Hay novedades de tu paquete.
parcel-said_delivered = entregado, dice el transportista
event-tracker_reported = { $seen } dice: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(desde el { $since })
    }
event-sighting_unclear = { $seen } dice algo poco claro{ $answers ->
        [none] { "" }
       *[other] : { $answers }
    }
tracker-state = { $service }: { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Se espera a más tardar el { $date }.
tracker-handed-to = El último transportista lo tiene como <code>{ $number }</code>.
tracker-unclear = { $service } informa de algo ambiguo{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. ¿Qué es?
tracker-not-yours = { $service } muestra el paquete de otra persona. ¿Es correcto el número?
tracker-evidence = El texto cita a { $service }. Adjunta también tu propia captura de la página de seguimiento: es lo que cuenta como prueba.
button-have-it = Sí, lo tengo
button-have-nothing = No, no tengo nada
button-check-number = Cambiar el número
tracker-offer = 🔎 ¿Miro yo el seguimiento? { $service } sabrá entonces el número de seguimiento y el país de destino, nada más sobre ti. Solo escribiré si cambia lo que debes hacer.
tracker-offer-yes = Bien. Desde ahora miro yo en { $service }. En /settings lo desactivas.
tracker-offer-no = De acuerdo, te preguntaré. En /settings lo activas.
button-watch-yes = 🔎 Sí, míralo tú
button-watch-no = No, pregúntame
settings-auto-on = 🔎 Mirar el seguimiento por mí
settings-auto-off = 🔎 No mirar el seguimiento
privacy-tracker = <b>Seguimiento.</b> Si lo permites en /settings, pregunto a { $service } por tus paquetes. Conoce el número de seguimiento y el país, nada más. De sus respuestas guardo el estado, el día y la última línea del transportista; los nombres, direcciones y teléfonos no se leen.
export-case = Expediente de este pedido, para AliExpress, un banco o un servicio de pago
