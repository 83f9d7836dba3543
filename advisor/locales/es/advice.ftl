### Los consejos. Las cifras de las reglas llegan como variables con el nombre que tienen en la política.
### El titular dice qué hacer hoy; .do, cómo; .otherwise continúa las palabras «Si no haces nada:».

## Veredictos: un signo delante del titular

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅

## Situaciones

proof-order = Adjunta una captura de la página del pedido con la fecha de hoy: en ella se ve que no hay número de seguimiento.
situation-closed = Todo listo. Ya no hay nada que vigilar
    .do = Si al final algo no está bien, /undo deshace el último paso.
    .otherwise = no pasa nada, y está bien así.
situation-refund-awaited = Resuelto a tu favor. Espera el dinero
    .do = Vuelve a la tarjeta o cuenta con la que pagaste, normalmente a más tardar el { $act_from }. Avísame cuando llegue.
    .otherwise = el { $act_from } te preguntaré si ya llegó.
situation-refund-late = El reembolso se retrasa. Revisa tu cuenta
    .do = Mira la pestaña «Pago» del pedido y los movimientos de tu tarjeta o banco. Si el dinero no está, envía el mensaje ya preparado a la atención al cliente de AliExpress.
    .otherwise = cuanto más tarde preguntes, más costará encontrar un pago atascado.
situation-dispute-open = La disputa está abierta. Mírala una vez al día
    .do = Comprueba tres cosas: ¿respondió el vendedor?, ¿el importe sigue siendo el tuyo y no 0?, ¿están tus pruebas? Dime si algo cambia.
    .otherwise = desde el día { $dispute_escalation } se encarga AliExpress, y decide a más tardar el día { $dispute_decision }.
situation-dispute-silence = El vendedor no responde. Revisa el importe y espera a AliExpress
    .do = Abre la disputa: ¿el importe sigue siendo el que pediste?, ¿están tus pruebas? No hace falta tocar nada más.
    .otherwise = tras { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    } sin acuerdo, pasa sola a AliExpress.
situation-dispute-refused = El vendedor se negó. Responde con calma y añade pruebas
    .do = No la canceles. Añade una captura o una foto, pega la respuesta ya preparada y mantén lo que pides.
    .otherwise = desde el día { $dispute_escalation } decide AliExpress, según lo que hayas adjuntado.
situation-dispute-countered = El vendedor ofrece otra cosa. Acéptala o recházala
    .do = { $offered ->
        [none] Si te conviene
       *[other] Si la oferta de { $offered } te conviene
    }, acéptala, pero antes comprueba que el importe no sea 0. Si no, envía la respuesta ya preparada y mantén lo que pides.
    .otherwise = sin acuerdo decide AliExpress, desde el día { $dispute_escalation }.
situation-dispute-escalated = Decide AliExpress. Mírala una vez al día
    .do = Si te piden más pruebas, responde enseguida. Todavía puedes añadir fotos y capturas.
    .otherwise = la decisión llega sola, pero una pregunta de AliExpress puede quedarse sin respuesta.
situation-dispute-decision-due = Ya debería haber una decisión. Mira la disputa
    .do = Si ya está, dímelo. Si no, mira si AliExpress te ha pedido algo y vuelve mañana.
    .otherwise = puedes perderte la decisión, y con ella la ocasión de rechazarla.
situation-dispute-decided = Hay una decisión. Acéptala, o recházala con pruebas nuevas
    .do = Es una propuesta, no la última palabra. Para rechazarla, añade algo que no hayan visto; el texto está listo. Y comprueba que el importe no sea 0.
    .otherwise = la propuesta se cumple y la disputa se cierra.
situation-dispute-lost = Disputa perdida. Solo queda reclamar
    .do = Si tienes pruebas que nadie ha mirado, escribe a la atención al cliente de AliExpress y pide que lo revisen.
    .otherwise = el vendedor se queda el dinero.
situation-dispute-parked = La disputa está en espera hasta el { $act_from }. Espera el paquete
    .do = Los mediadores le dan tiempo para llegar. Si llega, dímelo. Si te piden algo, responde enseguida.
    .otherwise = el { $act_from } te recordaré que mires la disputa.
situation-parcel-came = Llegó. Cancela la disputa
    .do = La abriste porque no había llegado nada; dejarla abierta sería reclamar algo falso. { $again ->
        [none] Ya es tarde para abrir otra: si algo está mal en el artículo, escribe a la atención al cliente de AliExpress.
       *[other] Si algo está mal en el artículo, abre otra antes del { $again }.
    }
    .otherwise = una disputa por un paquete que ya tienes parece un fraude y puede costarte la cuenta.
situation-return-agreed = { $return_by ->
        [none] Devuelve el artículo y guarda el comprobante
       *[other] Devuelve el artículo, a más tardar el { $return_by }
    }
    .do = Elige un envío con seguimiento, fotografía lo que empacas y añade a la disputa el número y el comprobante. Después, dímelo.
    .otherwise = { $return_by ->
        [none] mientras el artículo no vaya de vuelta, el vendedor no te debe nada.
       *[other] después del { $return_by } el vendedor cobra y tú te quedas con el artículo.
    }
situation-return-late = Se acabó el plazo para devolverlo. Mira la disputa
    .do = Si ya lo enviaste, añade hoy el número de seguimiento a la disputa y dímelo. Si no, pregunta en la disputa si aún puedes.
    .otherwise = el vendedor cobra y tú te quedas con el artículo.
situation-return-sent = Va de vuelta. Guarda el comprobante y espera el dinero
    .do = Mira la disputa una vez al día. Cuando el paquete llegue, toca el reembolso; si el vendedor dice que no recibió nada, muestra el seguimiento.
    .otherwise = puedes perderte una pregunta, y con ella el reembolso.
situation-not-shipped = Aún no se ha enviado. Solo queda esperar
    .do = Cuando el pedido salga como enviado y tenga número de seguimiento, dímelo: ahí empieza a correr el plazo.
    .otherwise = si el pago no entró, el pedido se cierra solo a los { $unpaid_close ->
        [one] { $unpaid_close } día
       *[other] { $unpaid_close } días
    }. Si no vas a pagarlo, cancélalo: así tu cuenta sigue en regla.
situation-window-shut = Ya es tarde para una disputa. Solo queda reclamar
    .do = Reclamar a la atención al cliente de AliExpress no cuesta nada: cuenta en inglés qué pasó y añade capturas. No hay garantías, pero vale la pena intentarlo.
    .otherwise = el vendedor se queda el dinero.
situation-received = Ya llegó. Revísalo mientras puedas abrir una disputa
    .do = Prueba todo, cuenta las piezas, compara con el anuncio. Si algo está mal, saca fotos o un video corto y abre una disputa. Si todo está bien, cierra el pedido aquí.
    .otherwise = después del { $last_safe } ya no podrás abrir una disputa.
situation-window-open = Se acabó la protección. Aún puedes abrir una disputa
    .do = El pedido se cerró, pero la disputa todavía es posible. Motivo: { $reason }. Si el paquete llegó mientras tanto, dímelo.
    .otherwise = después del { $last_safe } el dinero es del vendedor y solo te queda una reclamación sin garantías.
situation-confirmed-by-mistake = Recepción confirmada por error. Abre una disputa mientras puedas
    .do = Para el sitio, el pedido terminó y el dinero va al vendedor. Motivo: { $reason }. Di abiertamente que tocaste el botón por error. Si el paquete llega mientras tanto, dímelo.
    .otherwise = después del { $last_safe } el dinero es del vendedor y solo te queda una reclamación sin garantías.
situation-returning = Vuelve al vendedor. Abre una disputa ya
    .do = Motivo: { $reason }. Adjunta una captura del seguimiento donde se vea la devolución.
    .otherwise = el vendedor se queda con el paquete y con el dinero.
situation-delivered-elsewhere = Consta como entregado, pero no a ti. Abre una disputa ya
    .do = Pregunta primero en el correo y luego abre la disputa por el importe completo. Motivo: { $reason }. Di abiertamente que el seguimiento pone «entregado» y que no tienes nada.
    .otherwise = el pedido se cierra antes de tiempo y el dinero va al vendedor.
situation-too-early = Es pronto para una disputa. Espera hasta el { $act_from }
    .do = Las disputas se abren desde el día { $first_dispute_day } tras el envío. Yo te aviso.
    .otherwise = antes del { $act_from } no se pierde nada.
situation-must-act = Abre la disputa hoy
    .do = Motivo: { $reason }.{ $moves ->
        [yes] { " " }Si el sitio no acepta la disputa mientras el paquete se mueve, pide otra vez más tiempo al vendedor. Si no te lo da, al acabar la protección te { $last_window ->
            [one] queda un último día
           *[other] quedan { $last_window } días
        } para la disputa.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Adjunta una captura del seguimiento con la fecha de hoy.
        }
    }
    .otherwise = el { $end } el pedido se cierra solo y te { $last_window ->
        [one] queda solo un día más
       *[other] quedan solo { $last_window } días más
    } para una disputa.
situation-in-transit-refund = Llegó el día { $in_transit_refund_day }. Pide el reembolso completo
    .do = Abre la disputa y di cuánto llevas esperando. Motivo: { $reason }.
    .otherwise = esperar más no te da nada.
situation-extension-asked = Pediste más tiempo. Mira el contador el { $act_from }
    .do = Abre el pedido ese día y fíjate si el contador se movió: a veces los vendedores no hacen caso. Yo te aviso.
    .otherwise = si el contador no se mueve, la protección acaba igual el { $end }.
situation-extension-unanswered = ¿Te dieron más tiempo? Mira el contador
    .do = Si se movió, dímelo y muevo todas las fechas. Si no, insiste una vez más con el mensaje ya preparado.
    .otherwise = sin ampliación, la protección acaba el { $end }, y tendrás que abrir una disputa a más tardar el { $last_safe }.
situation-extend-now = Pide más tiempo al vendedor
    .do = El paquete aún puede llegar. Envía el mensaje ya preparado y { $extension_check ->
        [0] luego
        [1] mañana
       *[other] en { $extension_check } días
    } mira si el contador se movió.
    .otherwise = el { $end } el pedido se cierra solo y el dinero va al vendedor.
situation-dispute-now = La protección se acaba. Abre una disputa
    .do = Motivo: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Adjunta una captura del seguimiento.
    }
    .otherwise = el { $end } el pedido se cierra solo y el dinero va al vendedor.
situation-cheap-wait = Espera. Lo barato suele viajar sin seguimiento real
    .do = Solo vigila tu buzón, por si hay un aviso del correo.
    .otherwise = antes del { $act_from } no se pierde nada. Ese día te aviso.
situation-cheap-decide = Pide más tiempo, o prepara una disputa
    .do = Si aún lo quieres, envía al vendedor el mensaje ya preparado. Si no, abre una disputa cuando { $cheap_dispute ->
        [one] quede { $cheap_dispute } día
       *[other] queden { $cheap_dispute } días
    }.
    .otherwise = el { $end } el pedido se cierra solo y el dinero va al vendedor.
situation-cheap-dispute = Es hora de abrir una disputa
    .do = Motivo: { $reason }. Para un paquete barato sin seguimiento, estos últimos días son el momento justo.
    .otherwise = el { $end } el pedido se cierra solo y el dinero va al vendedor.
situation-untracked-early = Espera. Es pronto para que el número dé señales
    .do = Nada que hacer hasta el { $act_from }.
    .otherwise = perfecto: es justo lo que toca ahora.
situation-untracked-letter = Escribe al vendedor por el número
    .do = Copia el mensaje ya preparado en el chat del pedido y pídele que revise el número. Muchas veces hay otro nuevo, u otra empresa de envíos.
    .otherwise = más adelante el vendedor podrá decir que nunca preguntaste.
situation-untracked-letter-sent = Ya escribiste. Dale al vendedor hasta el { $act_from }
    .do = Si el número empieza a funcionar, o te dan otro, dímelo.
    .otherwise = el { $act_from } te diré que es hora de abrir una disputa.
situation-tracking-unknown = ¿Se puede rastrear el número? Míralo primero
    .do = Mira en una página de seguimiento qué muestra { $tracking } y dímelo. ¿Nada de nada? Entonces toca abrir una disputa, y el texto está listo. ¿Aunque sea un estado? Entonces «no se puede rastrear» sería un motivo falso y podría costarte la cuenta; te diré qué hacer en su lugar.
    .otherwise = no puedo saber si una disputa es lo correcto, y la protección se acaba el { $end }.
situation-untracked-dispute = { $proof ->
        [order] Abre una disputa: sigue sin haber número de seguimiento
       *[tracking] Abre una disputa: el número no se puede rastrear
    }
    .do = Motivo: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Adjunta una captura del seguimiento con la fecha de hoy.
    }
    .otherwise = cuanto más esperes, más fácil será que el vendedor te pida paciencia.
situation-guarantee-passed-untracked = Pasó la fecha de entrega garantizada. Abre una disputa
    .do = El vendedor prometió entregarlo a más tardar el { $guaranteed_until }, y { $proof ->
        [order] ni siquiera hay número de seguimiento
       *[tracking] el número no muestra nada
    }. Motivo: { $reason }.
    .otherwise = tus opciones solo empeoran: son mejores ahora, recién rota la promesa.
situation-guarantee-passed-moving = Pasó la fecha garantizada, pero el paquete viene en camino. Pide más tiempo
    .do = Una disputa por un paquete en camino suele rechazarse. Envía el mensaje ya preparado y { $extension_check ->
        [0] luego
        [1] mañana
       *[other] en { $extension_check } días
    } mira si el contador se movió.
    .otherwise = la protección acaba igual el { $end }.
situation-guarantee-passed-still = Pasó la fecha garantizada y el paquete no avanza. Pide más tiempo
    .do = Ya se le vio en camino, así que una disputa ahora sería prematura. Envía el mensaje ya preparado y { $extension_check ->
        [0] luego
        [1] mañana
       *[other] en { $extension_check } días
    } mira si el contador se movió.
    .otherwise = la protección acaba igual el { $end }.
situation-standing-still = Espera. Los paquetes a veces se atascan en el camino
    .do = Mira el seguimiento de vez en cuando y dime si algo cambia.
    .otherwise = antes del { $act_from } no se pierde nada. Entonces decidimos: más tiempo o disputa.
situation-at-post-office = Recógelo en la oficina de correos
    .do = Lo guardan { $post_keeps ->
        [one] { $post_keeps } día
       *[other] { $post_keeps } días
    } y después lo devuelven. Mira lo que hay dentro antes de confirmar nada en el sitio.
    .otherwise = el paquete vuelve al vendedor.
situation-moving = Todo va bien: viene en camino
    .do = No hay nada que hacer. Dime cuando el seguimiento muestre algo nuevo.
    .otherwise = antes del { $act_from } no se pierde nada. Entonces decidimos: más tiempo o disputa.

## Los motivos, regla por regla

reason-A1 = La protección corre desde el envío, normalmente de { $typical_protection_shortest } a { $typical_protection_longest ->
        [one] { $typical_protection_longest } día
       *[other] { $typical_protection_longest } días
    }, como máximo { $longest_protection }. Hasta que acaba, el vendedor no cobra.
reason-A2 = Cuando el contador llega a cero, el pedido se cierra solo. Aún puedes abrir una disputa durante { $last_window ->
        [one] un día más
       *[other] { $last_window } días más
    }; después solo hay reclamación, sin garantías.
reason-A3 = Confirmar la recepción, aunque sea sin querer, cierra el pedido y te deja { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } para una disputa.
reason-A4 = El estado «entregado» recorta la protección a { $delivered_cut ->
        [one] { $delivered_cut } día
       *[other] { $delivered_cut } días
    }, lo haya recibido quien lo haya recibido.
reason-A5 = El vendedor puede no hacer caso si le pides más tiempo. Si { $must_act ->
        [one] un día
       *[other] { $must_act } días
    } antes del final el contador no se ha movido, necesitas una disputa.
reason-A6 = La entrega garantizada se cuenta desde el envío. Pasado el plazo, puedes abrir una disputa. Una fecha «estimada» no promete nada.
reason-A7 = El sitio no acepta disputas antes del día { $first_dispute_day } tras el envío.
reason-A8 = Por paquetes en camino a tu país nadie devuelve el dinero antes del día { $in_transit_refund_day }: amplía la protección hasta entonces y luego pide todo.
reason-A9 = Antes del envío no corre ningún plazo: revisar el pago lleva como máximo { $payment_check ->
        [one] un día
       *[other] { $payment_check } días
    }; preparar el paquete, lo que quiera el vendedor.
reason-B1 = Los números suelen reservarse antes de entregar el paquete al transportista. Empiezan a funcionar en { $tracking_begins ->
        [one] { $tracking_begins } día
       *[other] { $tracking_begins } días
    }, como mucho en { $tracking_begins_latest }.
reason-B2 = Si el día { $seller_letter } el número sigue muerto, toca escribir: muchas veces el vendedor responde con el correcto.
reason-B3 = Un número que no muestra nada entre los días { $untracked_dispute } y { $untracked_dispute_last }, o { $letter_answer ->
        [one] { $letter_answer } día
       *[other] { $letter_answer } días
    } después de tu mensaje, es un motivo que gana disputas.
reason-B4 = Un pedido barato con envío gratis seguramente salió sin seguimiento real. Es normal, y casi siempre llega.
reason-B5 = Los paquetes a tu país deben llevar seguimiento, así que un número muerto juega contra el vendedor.
reason-C1 = Con un solo estado el número ya cuenta como válido: «no se puede rastrear» sería entonces el motivo equivocado.
reason-C2 = Entre la exportación y la importación un paquete puede pasar más de { $stuck_check ->
        [one] { $stuck_check } día
       *[other] { $stuck_check } días
    } parado, a veces hasta { $export_longest }.
reason-C3 = Si el paquete no avanza, abre la disputa { $stopped_dispute ->
        [one] el último día
       *[other] en los últimos { $stopped_dispute } días
    } de protección, o antes pide más tiempo.
reason-C4 = Mientras el paquete viene hacia ti, los vendedores rechazan la disputa y los mediadores piden esperar unos { $mediator_wait ->
        [one] { $mediator_wait } día
       *[other] { $mediator_wait } días
    }. Mejor darle tiempo.
reason-D1 = { $decide ->
        [one] El último día
       *[other] En los últimos { $decide } días
    } de protección, decide: más tiempo o disputa.
reason-D2 = Más tiempo conviene si quieres el artículo y el paquete está cerca o se mueve.
reason-D3 = La disputa conviene si el paquete desapareció, o si pasó la fecha garantizada y el número está muerto.
reason-D4 = Cuando ya esperaste { $extended_enough ->
        [one] { $extended_enough } día
       *[other] { $extended_enough } días
    } de ampliaciones, los mediadores están de tu parte.
reason-D5 = { $last_window ->
        [one] El día después del cierre del pedido es tu última oportunidad.
       *[other] Los { $last_window } días después del cierre del pedido son tu última oportunidad. No dejes la disputa para el final.
    }
reason-E1 = En cuanto el estado diga claramente que vuelve, abre la disputa. Antes sería demasiado pronto.
reason-E2 = Tras un «entregado» falso cuentan los primeros días: { $delivered_cut ->
        [one] al día siguiente
       *[other] a los { $delivered_cut } días
    } se cierra el pedido.
reason-E3 = No digas nunca «sigue en tránsito» si el seguimiento pone «entregado»: parece un fraude y cuesta cuentas.
reason-E4 = Si llegó el paquete pero faltan piezas, el motivo es la cantidad equivocada, no «en camino».
reason-F1 = Revisa antes de confirmar. Después solo tienes { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } para una disputa.
reason-F2 = Si el artículo llegó, el motivo es uno de estos: dañado en el camino, talla equivocada, otro color, envío más barato que el pagado, falsificación, mala calidad, menos piezas o paquete vacío, no funciona.
reason-F3 = Si algo llegó, necesitas al menos una foto o un video; { $evidence_megabytes } MB en total.
reason-F4 = El motivo y las pruebas deben coincidir. «Dañado» significa dañado en el camino; un aparato que no funciona tiene su propio motivo.
reason-F5 = Hay dos soluciones: solo reembolso, o devolución y reembolso. Pide en proporción, nunca más de lo que pagaste, y comprueba en cada paso que no hayan cambiado el importe a 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Acordada la devolución, envíalo en un día o cobra el vendedor.
       *[other] { " " }Acordada la devolución, envíalo en { $return_ships } días o cobra el vendedor.
    }
reason-F6 = Escribe en inglés. Otros idiomas, los vendedores los ignoran o los entienden mal.
reason-G1 = Primero negocias con el vendedor { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    }; después decide AliExpress, a más tardar el día { $dispute_decision }.
reason-G2 = Una disputa abierta porque se acaba la protección puede quedar en espera hasta la fecha de entrega.
reason-G3 = Puedes cambiar lo que pides, añadir pruebas y cancelar cuando quieras. Tras cancelar, otra disputa solo es posible durante la protección y { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } después; hay quien dice que nunca.
reason-G4 = Una decisión es una propuesta: puedes rechazarla con pruebas nuevas, y el vendedor también.
reason-G5 = Mira la disputa abierta { $dispute_look ->
        [one] todos los días
       *[other] cada { $dispute_look } días
    }.
reason-G6 = Llega una de cuatro cosas: acuerdo, rechazo, otra oferta o silencio. Tras { $dispute_silence ->
        [one] un día
       *[other] { $dispute_silence } días
    } de silencio, mira si te concedieron el importe sin responder.
reason-G7 = El reembolso tarda hasta { $refund_arrives ->
        [one] { $refund_arrives } día
       *[other] { $refund_arrives } días
    } en llegar a la tarjeta o cuenta con la que pagaste.
reason-H1 = Cuando más del { $dispute_share_percent } % de tus pedidos acaba en disputa, parece un fraude.
reason-H2 = Un motivo falso puede costarte la cuenta, sobre todo el que sugiere el vendedor («ábrela como no recibido y te devuelvo el dinero»).
reason-H3 = Los pedidos sin pagar que se acumulan ponen la cuenta en riesgo.

reason-H4 = No negocies con reseñas: ni amenazas ni promesas.
reason-H5 = Sin amenazas ni insultos. Ganan los mensajes amables que van a los hechos.

## Capítulos del reglamento

chapter-A = Los plazos
chapter-B = El número no se puede rastrear
chapter-C = Se movió y se detuvo
chapter-D = La protección se acaba
chapter-E = El paquete fue a otro lado
chapter-F = Algo está mal en el artículo
chapter-G = La vida de una disputa
chapter-H = Cuida tu cuenta

## Motivos de una disputa, como en el formulario del sitio

dispute-reason-untracked = el envío no se puede rastrear
dispute-reason-in_transit = la protección se acaba y el paquete sigue en tránsito
dispute-reason-late = no recibido, pasó el plazo de entrega
dispute-reason-delivered_elsewhere = consta como entregado, pero no lo recibí
dispute-reason-returned = el paquete fue devuelto al vendedor
dispute-reason-damaged = dañado en el camino
dispute-reason-wrong_size = talla o tamaño equivocado
dispute-reason-wrong_colour = otro color
dispute-reason-cheaper_shipping = envío más barato que el pagado
dispute-reason-counterfeit = falsificación
dispute-reason-low_quality = mala calidad
dispute-reason-missing_pieces = menos piezas de las pedidas
dispute-reason-empty_package = paquete vacío
dispute-reason-not_working = no funciona

## Plazos

deadline-protection = { $left ->
        [0] ⏰ La protección acaba <b>hoy</b>.
        [1] ⏰ La protección acaba <b>mañana</b>, { $end }. Hoy es el último día seguro.
       *[other] ⏰ La protección acaba en <b>{ $left } días</b>, el { $end }. Último día seguro: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Hoy</b> es el último día seguro para abrir una disputa: mañana, { $end }, será tarde.
       *[other] ⏰ Quedan <b>{ $left } días</b> para abrir una disputa. El { $end } será tarde. Último día seguro: { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Hoy</b> es el último día seguro para devolverlo: mañana, { $end }, será tarde.
       *[other] ⏰ Quedan <b>{ $left } días</b> para devolverlo. El { $end } será tarde. Último día seguro: { $last_safe }.
    }

## Fechas clave: su nombre en una lista y la línea que abre un aviso

checkpoint-shipment_check = ¿ya se envió?
    .nudge = El pago ya debería estar revisado.
checkpoint-unpaid_close = último día de un pedido sin pagar
    .nudge = Mañana un pedido sin pagar se cierra solo.
checkpoint-cheap_patience = paquete barato: seguir esperando
    .nudge = Día { $day }, y el número no da señales. Con un paquete barato es normal.
checkpoint-seller_letter = escribir al vendedor por el número
    .nudge = Día { $day }: si el número sigue sin mostrar nada, es hora de escribir al vendedor.
checkpoint-stuck_check = ¿se movió?
    .nudge = Nada nuevo desde hace { $stuck_check ->
        [one] { $stuck_check } día
       *[other] { $stuck_check } días
    }.
checkpoint-dispute_window_opens = disputa, si el número sigue muerto
    .nudge = Día { $day }: si el número sigue sin mostrar nada, ya es hora de la disputa.
checkpoint-dispute_window_closes = último aviso: disputa por el número muerto
    .nudge = Día { $day }: último aviso para la disputa por el número muerto.
checkpoint-guaranteed_passed = pasó la fecha garantizada
    .nudge = Pasó la fecha de entrega garantizada.
checkpoint-in_transit_refund = puedes pedir el reembolso completo
    .nudge = { $in_transit_refund_day ->
        [one] Pasó { $in_transit_refund_day } día
       *[other] Pasaron { $in_transit_refund_day } días
    } desde el envío.
checkpoint-extension_check = ¿te dieron más tiempo?
    .nudge = Pediste más tiempo. Veamos qué pasó.
checkpoint-decide = decidir: más tiempo o disputa
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección. Toca decidir.
checkpoint-cheap_dispute = disputa, si no ha llegado
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección, y el paquete no está.
checkpoint-last_comfortable_day = último día con calma
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección. Hoy todavía puedes hacerlo con calma.
checkpoint-must_act = último día seguro
    .nudge = Hoy es el último día seguro.
checkpoint-protection_ended = acaba la protección
    .nudge = La protección acabó y el pedido está cerrado. Tienes una segunda oportunidad.
checkpoint-delivered_elsewhere_first_call = disputa: entregado a otra persona
    .nudge = El seguimiento pone «entregado» y tú no tienes nada.
checkpoint-delivered_elsewhere_second_call = segundo aviso: entregado a otra persona
    .nudge = { $delivered_second_call ->
        [one] { $delivered_second_call } día
       *[other] { $delivered_second_call } días
    } desde el «entregado» falso. El pedido se cierra pronto.
checkpoint-delivered_elsewhere_last_call = último aviso: entregado a otra persona
    .nudge = Último aviso antes de que se cierre el pedido.
checkpoint-returned_to_seller = disputa: vuelve al vendedor
    .nudge = El paquete vuelve al vendedor.
checkpoint-post_keeps = recogerlo antes de que vuelva
    .nudge = El correo no lo guardará mucho más.
checkpoint-inspect = revisar lo que llegó
    .nudge = ¿Ya lo revisaste bien?
checkpoint-window_midway = pasó la mitad del plazo para una disputa
    .nudge = Pasó la mitad del plazo para una disputa.
checkpoint-window_closing = queda poco para abrir una disputa
    .nudge = Unos días más y será tarde para una disputa.
checkpoint-window_last_day = último día para una disputa
    .nudge = Hoy es el último día para abrir una disputa.
checkpoint-dispute_silence = disputa: ¿respondió el vendedor?
    .nudge = Día { $dispute_silence } de la disputa.
checkpoint-dispute_negotiation_ends = disputa: acaba la negociación
    .nudge = Día { $dispute_negotiation } de la disputa: se acabó el tiempo de negociar.
checkpoint-dispute_escalates = disputa: interviene AliExpress
    .nudge = Día { $dispute_escalation } de la disputa: desde ahora decide AliExpress.
checkpoint-dispute_decision_due = disputa: toca una decisión
    .nudge = Día { $dispute_decision } de la disputa: ya debería haber una decisión.
checkpoint-decision_waits = disputa: aceptar o rechazar la decisión
    .nudge = La decisión espera tu respuesta.
checkpoint-dispute_check = disputa: ¿cómo va?
    .nudge = Hora de mirar otra vez la disputa.
checkpoint-park_ends = disputa: ya no está en espera
    .nudge = La disputa estaba en espera hasta hoy.
checkpoint-return_soon = devolver el artículo
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } para devolver el artículo.
checkpoint-return_last_day = último día seguro para devolverlo
    .nudge = Hoy es el último día seguro para devolver el artículo.
checkpoint-refund_check = ¿llegó el dinero?
    .nudge = { $refund_arrives ->
        [one] { $refund_arrives } día
       *[other] { $refund_arrives } días
    } desde que se resolvió. ¿Llegó el dinero?
checkpoint-snoozed = el aviso que pediste
    .nudge = Me pediste que te avisara hoy.
