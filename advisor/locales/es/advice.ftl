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
verdict-answer-customs = 🛃

## Situaciones

proof-order = Adjunta una captura de la página del pedido con la fecha de hoy: en ella se ve que no hay número de seguimiento.
situation-closed = Todo listo. Ya no hay nada que vigilar
    .do = Si al final algo no está bien, /undo deshace el último paso.
    .otherwise = no pasa nada, y está bien así.
situation-refund-awaited = Resuelto a tu favor. Espera el dinero
    .do = Vuelve a la tarjeta o cuenta con la que pagaste, normalmente a más tardar el { $act_from }. Avísame cuando llegue.
    .otherwise = el { $act_from } te preguntaré si ya llegó.
situation-refund-late = El reembolso se retrasa. Revisa tu cuenta
    .do = Mira en el pedido los detalles del reembolso y revisa tu tarjeta o cuenta. Si el dinero no está, envía el mensaje ya preparado al soporte de AliExpress.
    .otherwise = cuanto antes preguntes, antes se encuentra un pago atascado.
situation-dispute-open = La disputa está abierta. Mírala una vez al día
    .do = Comprueba tres cosas: ¿respondió el vendedor?, ¿el importe sigue siendo el tuyo y no 0?, ¿están tus pruebas? Escriba lo que escriba el vendedor, el plazo de la disputa corre. Si algo cambia, dímelo.
    .otherwise = desde el día { $dispute_escalation } AliExpress interviene solo, y decide a más tardar el día { $dispute_decision }.
situation-dispute-silence = El vendedor no responde. Revisa el importe y espera a AliExpress
    .do = Abre la disputa: ¿el importe sigue siendo el que pediste?, ¿están tus pruebas? No hace falta tocar nada más.
    .otherwise = tras { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    } sin acuerdo, pasa sola a AliExpress.
situation-dispute-refused = El vendedor se negó. Responde con calma y añade pruebas
    .do = No la canceles. Añade una captura o una foto, pega la respuesta ya preparada y mantén lo que pides.
    .otherwise = desde el día { $dispute_escalation } decide AliExpress, según lo que hayas adjuntado.
situation-dispute-countered = El vendedor hizo otra oferta. Acéptala o recházala
    .do = { $offered ->
        [none] Si la oferta te conviene
       *[other] Si { $offered } te conviene
    }, acéptala, pero comprueba antes que el importe no sea 0. Si la oferta no te conviene, envía la respuesta ya preparada y mantén tus condiciones.
    .otherwise = sin acuerdo decide AliExpress, desde el día { $dispute_escalation }.
situation-dispute-escalated = Decide AliExpress. Mírala una vez al día
    .do = Si te piden más pruebas, responde enseguida. Todavía puedes añadir fotos y capturas.
    .otherwise = la decisión llega sola, pero una pregunta de AliExpress puede quedarse sin respuesta.
situation-dispute-decision-due = Ya debería haber una decisión. Mira la disputa
    .do = Si ya está, dímelo. Si no, mira si AliExpress te ha pedido algo y vuelve mañana.
    .otherwise = puedes perderte la decisión, y con ella la ocasión de rechazarla.
situation-dispute-decided = Hay una decisión. Acéptala, o recházala con pruebas nuevas
    .do = Es una propuesta, no la última palabra. Si hay dos soluciones, puedes elegir una o rechazar las dos. Para rechazar, añade algo que no hayan visto; el texto está listo. Y comprueba que el importe no sea 0.
    .otherwise = puedes perder la ocasión de elegir o rechazar; el vendedor también puede objetar.
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
        [none] Devuelve el producto y guarda el recibo
       *[other] Devuelve el producto, a más tardar el { $return_by }
    }
    .do = Primero aclara quién paga el envío: pocos vendedores lo hacen, así que pide que quede escrito en la disputa. Después elige un envío con seguimiento, fotografía lo que metes en el paquete, añade el número y el recibo a la disputa y dímelo.
    .otherwise = { $return_by ->
        [none] mientras el producto no esté en camino, el vendedor no te debe nada.
       *[other] después del { $return_by } el vendedor cobra y tú te quedas con el producto.
    }
situation-return-late = Se acabó el plazo para devolverlo. Mira la disputa
    .do = Si ya lo enviaste, añade hoy el número de seguimiento a la disputa y dímelo. Si no, pregunta en la disputa si aún puedes.
    .otherwise = el vendedor cobra y tú te quedas con el artículo.
situation-return-sent = Va de vuelta. Guarda el comprobante y espera el dinero
    .do = Mira la disputa una vez al día. Cuando el paquete llegue, toca el reembolso; si el vendedor dice que no recibió nada, muestra el seguimiento.
    .otherwise = puedes perderte una pregunta, y con ella el reembolso.
situation-not-shipped = Aún no se ha enviado. Solo hay que esperar
    .do = Solo se puede abrir una disputa por un pedido enviado. Si tarda demasiado, pregunta al vendedor cuándo lo enviará: el mensaje está listo. Cuando el pedido se envíe, dímelo: entonces empieza el plazo.
    .otherwise = si el pago no se completó, el pedido se cierra solo a los { $unpaid_close ->
        [one] { $unpaid_close } día
       *[other] { $unpaid_close } días
    }. Si no vas a pagar, cancélalo: es mejor para tu cuenta.
situation-window-shut = Ya es tarde para una disputa. Solo queda reclamar
    .do = Reclamar a la atención al cliente de AliExpress no cuesta nada: cuenta en inglés qué pasó y añade capturas. No hay garantías, pero vale la pena intentarlo.
    .otherwise = el vendedor se queda el dinero.
situation-received = Ya llegó. Revísalo mientras puedas abrir una disputa
    .do = Graba cómo lo abres. Pruébalo todo, cuenta las piezas, compara con la página. Si algo va mal, toca «Algo va mal». Si todo está bien, cierra aquí el pedido.
    .otherwise = después del { $last_safe } ya no podrás abrir una disputa.
situation-window-open = La protección se acabó. Aún puedes abrir una disputa
    .do = El pedido se cerró, pero la disputa aún es posible. Motivo: { $reason }. Si el paquete llegó mientras tanto, dímelo.
    .otherwise = después del { $last_safe } el dinero es del vendedor, y solo te queda una queja sin garantías. Los días festivos no detienen este plazo.
situation-confirmed-by-mistake = Recepción confirmada por error. Abre una disputa mientras puedas
    .do = Para el sitio, el pedido terminó y el dinero va al vendedor. Motivo: { $reason }. Di abiertamente que tocaste el botón por error. Si el paquete llega mientras tanto, dímelo.
    .otherwise = después del { $last_safe } el dinero es del vendedor y solo te queda una reclamación sin garantías.
situation-returning = El paquete vuelve al vendedor. Abre una disputa hoy
    .do = Motivo: { $reason }. Adjunta una captura del seguimiento en la que se vea la devolución. Si la aduana o el correo te escribieron y no respondiste, dilo abiertamente: ocultarlo suele hacer perder la disputa.
    .otherwise = el vendedor se queda con el paquete y con el dinero.
situation-delivered-elsewhere = Figura como entregado, pero no a ti. Abre una disputa hoy
    .do = Pregunta primero en la oficina de correos y luego abre la disputa por el importe completo. Motivo: { $reason }. Di abiertamente que el seguimiento dice «entregado» y que no tienes nada.
    .otherwise = { $phase ->
        [closed] el pedido ya se cerró, y después del { $last_safe } el dinero es del vendedor.
       *[other] { order-closes }
    }
situation-too-early = Es pronto para una disputa. Espera hasta el { $act_from }
    .do = Las disputas se abren desde el día { $first_dispute_day } tras el envío. Yo te aviso.
    .otherwise = antes del { $act_from } no se pierde nada.
situation-must-act = Abre la disputa hoy
    .do = Motivo: { $reason }.{ $moves ->
        [yes] { " " }Si AliExpress no acepta la disputa mientras el paquete avanza, pide otra vez más tiempo al vendedor. Si no te lo da, al acabar la protección te { $last_window ->
            [one] queda { $last_window } día
           *[other] quedan { $last_window } días
        } para la disputa.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Adjunta una captura del seguimiento con la fecha de hoy.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Llegó el día { $in_transit_refund_day }. Pide el reembolso completo
    .do = Abre la disputa y di cuánto llevas esperando. Motivo: { $reason }.
    .otherwise = esperar más no te da nada.
situation-extension-asked = Pediste más tiempo. Mira el contador el { $act_from }
    .do = Abre el pedido ese día y mira si el plazo aumentó: los vendedores a veces no hacen caso. Te lo recordaré.
    .otherwise = sin ampliación, la protección acaba el { $end }.
situation-extension-unanswered = ¿Te dieron más tiempo? Mira el contador
    .do = Si el plazo aumentó, dímelo y muevo todas las fechas. Si no, insiste una vez más con el mensaje ya preparado.
    .otherwise = sin ampliación, la protección acaba el { $end }, y tendrás que abrir una disputa a más tardar el { $last_safe }.
situation-extension-refused = Sin ampliación. Insiste hoy una vez más; el { $must_on } abre la disputa
    .do = Envía ahora el recordatorio ya preparado. Si el { $must_on } el pedido no muestra más tiempo, abre la disputa ese día: entonces es obligatorio. El texto está en «Cómo abrir disputa».
    .otherwise = { order-closes }
situation-extend-now = Pide más tiempo al vendedor
    .do = { $guarantee ->
        [none] El paquete aún puede llegar.
       *[other] La fecha de entrega garantizada, el { $guarantee }, ya pasó, así que también puedes abrir una disputa; mientras el paquete avanza, suelen rechazarla.
    } Envía el mensaje ya preparado y { $extension_check ->
        [0] luego
        [1] mañana
       *[other] en { $extension_check } días
    } mira si el plazo aumentó. Si el { $must_on } no hay más tiempo, abre una disputa.
    .otherwise = { order-closes }
situation-extend-or-dispute = Decide hoy: más tiempo o disputa
    .do = <b>Aún lo quieres:</b> pide más tiempo al vendedor, el mensaje está listo. <b>Ya esperaste bastante:</b> abre una disputa; el paquete está parado{ $guarantee ->
        [none] { "" }
       *[other] , y la fecha garantizada, el { $guarantee }, ya pasó
    }. Si hasta el { $must_on } no te dan más tiempo, la disputa es obligatoria.
    .otherwise = { order-closes }
situation-dispute-now = La protección se acaba. Abre una disputa
    .do = Motivo: { $reason }. { $extended ->
        [0] { "" }
        [one] Ya esperaste { $extended } día más: dilo, los mediadores lo tienen en cuenta.{ " " }
       *[other] Ya esperaste { $extended } días más: dilo, los mediadores lo tienen en cuenta.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Adjunta una captura del seguimiento.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = La oferta es 0. Recházala
    .do = Aceptar 0 cierra la disputa sin reembolso. Envía la respuesta ya preparada y comprueba que en la disputa siga tu importe.
    .otherwise = sin acuerdo decide AliExpress, desde el día { $dispute_escalation }. Pero nunca aceptes 0.
situation-dispute-or-extend = Abre una disputa, salvo que aún quieras esperar
    .do = <b>Ya esperaste bastante:</b> abre la disputa. El paquete está parado{ $guarantee ->
        [none] { "" }
       *[other] , y la fecha de entrega garantizada, el { $guarantee }, ya pasó: ambas cosas hablan a tu favor
    }. Motivo: { $reason }. Adjunta una captura del seguimiento. <b>Aún lo quieres:</b> pide antes más tiempo al vendedor.
    .otherwise = { order-closes }
situation-cheap-wait = Espera. Lo barato suele viajar sin seguimiento real
    .do = Solo vigila tu buzón, por si hay un aviso del correo.
    .otherwise = antes del { $act_from } no se pierde nada. Ese día te aviso.
situation-cheap-decide = Pide más tiempo, o prepara una disputa
    .do = Si aún lo quieres, envía al vendedor el mensaje ya preparado. Si no, abre una disputa cuando { $cheap_dispute ->
        [one] quede { $cheap_dispute } día
       *[other] queden { $cheap_dispute } días
    }.
    .otherwise = { order-closes }
situation-cheap-dispute = Es hora de la disputa
    .do = Motivo: { $reason }. Para un paquete barato sin seguimiento, estos últimos días son el momento justo.
    .otherwise = { order-closes }
situation-untracked-early = Espera. El número aún es demasiado nuevo
    .do = No hay nada que hacer hasta el { $act_from }.
    .otherwise = no se pierde nada; es lo correcto por ahora.
situation-untracked-letter = Escribe al vendedor por el número
    .do = Copia el mensaje ya preparado en el chat del pedido y pídele que revise el número. Muchas veces hay otro nuevo, u otra empresa de envíos.
    .otherwise = más adelante el vendedor podrá decir que nunca preguntaste.
situation-untracked-letter-sent = Ya escribiste. Dale al vendedor hasta el { $act_from }
    .do = Si este número o uno nuevo muestra algo, dímelo.
    .otherwise = el { $act_from } te diré que es hora de la disputa.
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
situation-guarantee-passed-untracked = La fecha de entrega garantizada pasó. Abre una disputa
    .do = El vendedor prometió entregar a más tardar el { $guaranteed_until }, y { $proof ->
        [order] ni siquiera hay número de seguimiento
       *[tracking] el número no muestra nada
    }. Motivo: { $reason }.
    .otherwise = la protección acaba el { $end }, y cuanto más esperes, más fácil le será al vendedor pedir paciencia.
situation-guarantee-passed-moving = La fecha garantizada pasó, pero el paquete está en camino. Espera
    .do = La promesa del { $guaranteed_until } no se cumplió, así que puedes abrir una disputa. Pero mientras el paquete avanza, suelen rechazarla, y los mediadores hacen esperar unos { $mediator_wait } días más. Mejor decide el { $act_from }; te lo recordaré.
    .otherwise = no se pierde nada antes del { $act_from }.
situation-guarantee-passed-still = La fecha garantizada pasó y el paquete está parado. Tú eliges
    .do = La promesa del { $guaranteed_until } no se cumplió, así que puedes abrir una disputa. Con tanto tiempo por delante, los mediadores seguramente te harán esperar; desde el { $act_from } ambas cosas hablarán a tu favor. Te lo recordaré.
    .otherwise = no se pierde nada antes del { $act_from }.
situation-standing-still = Espera. Los paquetes a menudo se atascan en el camino
    .do = Mira el seguimiento de vez en cuando y dime si algo cambia.
    .otherwise = no se pierde nada antes del { $act_from }. Entonces decidiremos: más tiempo o disputa.
situation-at-post-office = Recógelo hoy
    .do = { $kept ->
        [none] Los casilleros y puntos de recogida guardan un paquete solo unos días; correos, hasta { $post_keeps }.
       *[other] Lo guardan hasta el { $kept } incluido.
    } Graba cómo lo abres y mira lo que hay dentro antes de confirmar nada en AliExpress.{ $phase ->
        [near] { " " }Si no puedes ir antes del { $end }, pide hoy más tiempo al vendedor.
        [closed] { " " }El pedido se cerró, pero aún puedes recogerlo; si algo va mal, puedes abrir una disputa hasta el { $last_safe } incluido.
       *[other] { "" }
    } Si no lo encuentran o se lo dieron a otra persona, dímelo.
    .otherwise = vuelve al vendedor, y una disputa por un paquete que no recogiste se pierde fácilmente.
situation-at-customs = Responde a la aduana { $kept ->
        [none] hoy
       *[other] a más tardar el { $kept }
    }
    .do = Entrega los papeles que piden o paga los impuestos: el aviso o la página del transportista dice cómo. Guarda el recibo.{ $phase ->
        [near] { " " }Y pide hoy más tiempo al vendedor: la protección acaba el { $end }.
       *[other] { "" }
    }
    .otherwise = el paquete vuelve, y una disputa tras un aviso sin respuesta suele perderse.
situation-moving = Todo va bien: viene en camino
    .do = No hay nada que hacer. Dime cuando el seguimiento diga algo nuevo. Cuando llegue, graba cómo lo abres: es tu mejor prueba.
    .otherwise = no se pierde nada antes del { $act_from }. Entonces decidiremos: más tiempo o disputa.
situation-decision-accepted = Aceptaste la decisión. El vendedor aún puede objetar
    .do = Mira la disputa una vez al día. Si el vendedor aporta pruebas nuevas, otra decisión puede sustituir a esta: entonces dímelo. Cuando la disputa se cierre a tu favor, toca «Me devuelven dinero».
    .otherwise = el { $act_from } te preguntaré si es definitiva.
situation-problem-found = Abre la disputa: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Pides { $wish }.{ " " }
    }¿Están listas las fotos? El texto también: toca «Cómo abrir disputa».
    .otherwise = después del { $last_safe } ya no podrás abrir una disputa. No la dejes para el último día, sobre todo en días festivos.
situation-cheapness-unknown = ¿Costó menos de unos { $about }? Toca, y sabré qué conviene
    .do = Los pedidos baratos suelen viajar sin seguimiento real: entonces es mejor esperar. Con uno más caro, toca escribir ya al vendedor. No sé cuánto vale tu moneda, por eso pregunto.
    .otherwise = no puedo decirte el paso correcto.
situation-china-only = Espera. El seguimiento acaba en la frontera de China
    .do = Con un número así no hay más estados después de China; el paquete suele seguir su camino. Mira tu buzón por si hay un aviso de correos.
    .otherwise = no se pierde nada antes del { $act_from }. Entonces decidiremos: más tiempo o disputa.
situation-lost = Perdido, parece. Por ahora espera; el momento de la disputa es hacia el final
    .do = Los paquetes «perdidos» aparecen, y hasta entonces vendedor y mediadores piden esperar. Si el propio seguimiento dice «perdido», haz una captura hoy y guárdala para la disputa.
    .otherwise = no se pierde nada antes del { $act_from }. Ese día te diré que abras la disputa.
situation-post-over = Recógelo hoy, si aún está ahí
    .do = { $kept ->
        [none] Correos guarda un paquete hasta { $post_keeps } días, y ese tiempo ya pasó.
       *[other] Lo guardaban hasta el { $kept }.
    } Ve o llama hoy. Si está, llévatelo y mira dentro antes de confirmar. Si volvió, dímelo: abrirás la disputa el mismo día. Si lo tiene otra persona, dímelo también.
    .otherwise = vuelve al vendedor, y cada día cuesta más ganar la disputa.

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
    } antes del final el plazo no ha aumentado, necesitas una disputa.
reason-A6 = La entrega garantizada se cuenta desde el envío. Pasado el plazo, puedes abrir una disputa. Una fecha «estimada» no promete nada.
reason-A7 = Solo se puede disputar un pedido enviado, y no antes del día { $first_dispute_day } desde el envío.
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
reason-B4 = Un pedido barato con envío gratis seguramente salió sin seguimiento real. Esos paquetes suelen llegar.
reason-B5 = Los paquetes a tu país deben tener seguimiento. Si no llega, eso contará a tu favor en la disputa.
reason-C1 = Con un solo estado el número ya cuenta como válido: «no se puede rastrear» sería entonces el motivo equivocado.
reason-C2 = Entre la exportación y la importación un paquete puede pasar más de { $stuck_check ->
        [one] { $stuck_check } día
       *[other] { $stuck_check } días
    } parado, a veces hasta { $export_longest }.
reason-C3 = Si un paquete está parado, no muestra nada después de China o parece perdido, abre la disputa { $stopped_dispute ->
        [one] el último día
       *[other] en los últimos { $stopped_dispute } días
    } de protección, o pide antes más tiempo.
reason-C4 = Mientras el paquete viene hacia ti, los vendedores rechazan la disputa y los mediadores piden esperar unos { $mediator_wait ->
        [one] { $mediator_wait } día
       *[other] { $mediator_wait } días
    }. Mejor darle tiempo.
reason-D1 = { $decide ->
        [one] El último día
       *[other] En los últimos { $decide } días
    } de protección, decide: más tiempo o disputa.
reason-D2 = Más tiempo conviene si quieres el artículo y el paquete está cerca o se mueve.
reason-D3 = Una disputa es lo correcto cuando no quieres esperar más, el paquete desapareció o la fecha garantizada pasó.
reason-D4 = Después de { $extended_enough ->
        [one] { $extended_enough } día
       *[other] { $extended_enough } días
    } de ampliación en total, abre una disputa: los mediadores están de tu parte.
reason-D5 = { $last_window ->
        [one] El día después del cierre del pedido es tu última oportunidad.
       *[other] Los { $last_window } días después del cierre del pedido son tu última oportunidad. No dejes la disputa para el final, sobre todo en días festivos.
    }
reason-E1 = Lo que no se recoge o no se declara vuelve. En cuanto el estado lo diga con claridad, abre la disputa; antes sería pronto, y un aviso sin respuesta suele hacerla perder.
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
reason-F2 = Si el producto llegó, el motivo es uno de estos: dañado en el camino, talla equivocada, otro color, no es lo de la página, envío más barato que el pagado, falsificación, mala calidad, menos piezas o paquete vacío, no funciona.
reason-F3 = Si algo llegó, necesitas al menos una foto o un video; { $evidence_megabytes } MB en total.
reason-F4 = El motivo y las pruebas deben coincidir. «Dañado» quiere decir en el camino: graba cómo lo abres y muestra el embalaje. Un aparato que no funciona tiene su propio motivo.
reason-F5 = Dos soluciones: solo reembolso, o devolución y reembolso; pocos vendedores pagan la devolución. Pide en proporción al defecto, nunca más de lo pagado, y comprueba en cada paso que el importe no haya cambiado a 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Acordada una devolución, envíala en un día, o cobra el vendedor.
       *[other] { " " }Acordada una devolución, envíala en { $return_ships } días, o cobra el vendedor.
    }
reason-F6 = Escribe en inglés. Otros idiomas, los vendedores los ignoran o los entienden mal.
reason-G1 = Primero negocias con el vendedor { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    }; luego decide AliExpress, a más tardar el día { $dispute_decision }. Escriba lo que escriba el vendedor, ese plazo corre.
reason-G2 = Una disputa abierta porque se acaba la protección puede quedar en espera hasta la fecha de entrega.
reason-G3 = Puedes cambiar lo que pides, añadir pruebas y cancelar cuando quieras. Tras cancelar, otra disputa solo es posible durante la protección y { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } después; hay quien dice que nunca.
reason-G4 = Una decisión es una propuesta: de dos puedes elegir una o rechazar ambas con pruebas nuevas. El vendedor también puede objetar, incluso después de que aceptes.
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
dispute-reason-late = la protección se acaba y el paquete sigue en tránsito
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
dispute-reason-not_as_described = llegó otra cosa, no lo de la página

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
    .nudge = Día { $day }, y el número no muestra nada.
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
    } de protección.
checkpoint-cheap_dispute = disputa, si no ha llegado
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección, y el paquete no está.
checkpoint-last_comfortable_day = mejor abrir la disputa a más tardar ese día
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección. Hoy aún puedes hacerlo con calma.
checkpoint-must_act = último día seguro de la protección
    .nudge = Hoy es el último día seguro: la protección acaba mañana.
checkpoint-protection_ended = acaba la protección
    .nudge = La protección acabó y el pedido está cerrado. Tienes una segunda oportunidad.
checkpoint-delivered_elsewhere_first_call = disputa: entregado a otra persona
    .nudge = El seguimiento pone «entregado» y tú no tienes nada.
checkpoint-delivered_elsewhere_second_call = 2.º aviso: entregado a otra persona
    .nudge = Hace { $delivered_second_call ->
        [one] { $delivered_second_call } día
       *[other] { $delivered_second_call } días
    } que el seguimiento dice «entregado», y no tienes nada. El pedido se cierra pronto.
checkpoint-delivered_elsewhere_last_call = último aviso: entregado a otra persona
    .nudge = Último aviso antes de que se cierre el pedido.
checkpoint-returned_to_seller = disputa: vuelve al vendedor
    .nudge = El paquete vuelve al vendedor.
checkpoint-post_keeps = recogerlo antes de que vuelva
    .nudge = No lo guardarán mucho más.
checkpoint-inspect = revisar lo que llegó
    .nudge = ¿Ya lo revisaste bien?
checkpoint-window_midway = mitad de los días para la disputa
    .nudge = Ya pasó la mitad de los días para una disputa.
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
checkpoint-returned_before_end = disputa: el paquete vuelve
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección, y el paquete vuelve al vendedor.
checkpoint-collect_before_end = recogerlo antes de que acabe la protección
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } de protección, y el paquete te espera.
checkpoint-returned_second_call = 2.º aviso: el paquete vuelve
    .nudge = El paquete vuelve, y aún no hay disputa abierta.
checkpoint-returned_third_call = 3.er aviso: el paquete vuelve
    .nudge = El paquete sigue volviendo, y no hay disputa abierta.
checkpoint-returned_last_call = último aviso: el paquete vuelve
    .nudge = Hace una semana me dijiste que volvía. Sigue sin haber disputa.
checkpoint-collect_check = ¿ya lo recogiste?
    .nudge = ¿Ya lo recogiste?
checkpoint-collect_last_day = último día para recogerlo
    .nudge = Hoy es el último día que lo guardan.
checkpoint-customs_check = ¿respondiste a la aduana?
    .nudge = ¿Ya respondiste a la aduana?
checkpoint-customs_last_day = último día para la aduana
    .nudge = Hoy es el último día que te espera la aduana.
checkpoint-accepted_check = disputa: ¿es definitiva la decisión?
    .nudge = Aceptaste la decisión hace un tiempo. ¿Es definitiva?
checkpoint-problem_waits = ¿ya abriste la disputa?
    .nudge = ¿Ya abriste la disputa?
order-closes = el { $end } el pedido se cierra solo; después te { $last_window ->
        [one] queda solo { $last_window } día
       *[other] quedan solo { $last_window } días
    } para una disputa.
