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

proof-order = Adjunta una captura del pedido hecha hoy.
situation-closed = Todo listo. Ya no hay nada que vigilar
    .do = Si aun así algo va mal, /undo deshace lo último.
    .otherwise = No pasa nada, y está bien así.
situation-refund-awaited = Se resolvió a tu favor. Espera el dinero
    .do = El dinero vuelve a la tarjeta o cuenta con la que pagaste, normalmente a más tardar el { $act_from }. Dime cuando llegue.
    .otherwise = El { $act_from } te preguntaré si ha llegado.
situation-refund-late = El reembolso se retrasa. Revisa tu cuenta
    .do = Mira el pedido y tu cuenta. ¿No está? Escribe al soporte de AliExpress: el texto está listo.
    .otherwise = Cuanto antes preguntes, antes aparece el dinero.
situation-dispute-open = La disputa está abierta. Mírala una vez al día
    .do = ¿Ha respondido el vendedor? ¿El importe es el tuyo y no es 0? ¿Están tus pruebas? Dime qué cambia.
        Escriba lo que escriba el vendedor, el plazo de la disputa sigue corriendo.
    .otherwise = A partir del día { $dispute_escalation } de la disputa AliExpress interviene por sí solo, y decide antes de que pase el día { $dispute_decision } de la disputa.
situation-dispute-silence = ¿Respondió el vendedor? Mira la disputa
    .do = Ábrela: ¿hay respuesta, sigue tu importe, están tus pruebas? Dime qué dice.
    .otherwise = Tras { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    } sin acuerdo la disputa pasa por sí sola a AliExpress.
situation-dispute-refused = El vendedor se niega. Responde con pruebas
    .do = No canceles la disputa. Añade una captura o una foto, pega la respuesta lista y mantén tu petición.
    .otherwise = A partir del día { $dispute_escalation } de la disputa decide AliExpress, según lo que hayas adjuntado.
situation-dispute-countered = El vendedor hizo otra oferta. Acéptala o recházala
    .do = { $offered ->
        [none] ¿Te conviene la oferta
       *[other] ¿Te basta con { $offered }
    }? Acéptala, pero comprueba antes que el importe no sea 0. ¿Es poco? Envía la respuesta lista.
    .otherwise = Sin acuerdo decide AliExpress, a partir del día { $dispute_escalation } de la disputa.
situation-dispute-escalated = AliExpress está decidiendo. Mira una vez al día
    .do = Si te piden pruebas, responde enseguida. Aún puedes añadir fotos y capturas.
    .otherwise = La decisión llega sola, pero una pregunta de AliExpress puede quedar sin respuesta.
situation-dispute-decision-due = Debería haber una decisión. Mira la disputa
    .do = ¿Ya está? Dímelo. Si no, mira si AliExpress te ha pedido algo, y vuelve mañana.
    .otherwise = Puedes perderte la decisión y la ocasión de rechazarla.
situation-dispute-decided = Hay una decisión. Acéptala o recházala
    .do = { $decision ->
            [sum] La decisión es { $offered }. ¿Te basta? Acéptala. ¿Poco? Recházala con algo que aún no hayan visto; el texto está listo.
            [return] Decidieron: devolverlo y recibir { $offered ->
                [none] el dinero
               *[other] { $offered }
            }. ¿De acuerdo? Acepta y envíalo solo con número de seguimiento. Si no, recházala con pruebas nuevas.
           *[none] Para rechazarla, añade algo que aún no hayan visto; el texto está listo. Y comprueba que el importe no sea 0.
        }
        Es una propuesta, no la última palabra. Si hay dos soluciones, puedes elegir una o rechazar las dos.
    .otherwise = Puedes perder la ocasión de elegir o de rechazar; el vendedor también puede oponerse.
situation-dispute-lost = La disputa está perdida. Aún puedes reclamar
    .do = ¿Hay pruebas que nadie ha mirado? Pide al soporte de AliExpress que las revise.
    .otherwise = El dinero se lo queda el vendedor.
situation-dispute-parked = Disputa en espera hasta el { $act_from }. Aguarda el paquete
    .do = Los mediadores le dan tiempo para llegar. Si llega, dímelo. Si te preguntan algo, responde enseguida.
    .otherwise = El { $act_from } te recordaré que mires la disputa.
situation-parcel-came = Ya llegó. Cancela la disputa
    .do = La disputa dice que no llegó nada, y ya no es verdad. { $again ->
        [none] ¿Algo va mal? Es tarde para una nueva: escribe al soporte de AliExpress.
       *[other] ¿Algo va mal? Abre una nueva a más tardar el { $again }.
    }
    .otherwise = Una disputa por un paquete que tienes parece un fraude y puede costarte la cuenta.
situation-return-late = El plazo para devolverlo pasó. Mira la disputa
    .do = ¿Ya lo enviaste? Añade hoy el número de seguimiento a la disputa y dímelo. Si no, pregunta allí si aún puedes.
    .otherwise = Cobra el vendedor, y tú te quedas con el producto.
situation-not-shipped = Aún no se ha enviado. Solo queda esperar
    .do = Cuando el pedido diga que se envió, dímelo: ahí empieza la protección. ¿Tarda? El mensaje para el vendedor está listo.
        Solo se puede abrir una disputa por un pedido ya enviado.
    .otherwise = El pedido se queda esperando. Pregunta al vendedor, o cancélalo y recupera el dinero. Solo un pedido sin pagar se cierra por sí mismo.
situation-window-shut = Es tarde para una disputa. Aún puedes reclamar
    .do = Escribe en inglés al soporte de AliExpress qué pasó, con capturas. Es gratis, pero sin garantía.
    .otherwise = El dinero se lo queda el vendedor.
situation-received = Ya llegó. Revísalo mientras puedas abrir disputa
    .do = Graba cómo lo abres, pruébalo, cuenta las piezas. ¿Algo va mal? Toca «Algo va mal». ¿Todo bien? Cierra el pedido.
    .otherwise = Después del { $last_safe } puede ser tarde para una disputa. El sitio cuenta desde el día en que confirmas la recepción; yo, por seguridad, desde el día en que llegó.
situation-window-open = La protección terminó. Aún puedes abrir una disputa
    .do = Motivo: similar a { $reason }. Si entretanto llegó el paquete, dímelo.
    .otherwise = Después del { $last_safe } el dinero es del vendedor y solo te queda una reclamación sin garantía. Los festivos no paran este plazo.
situation-confirmed-by-mistake = Recepción confirmada por error. Abre una disputa
    .do = Motivo: similar a { $reason }. Di con franqueza que fue un error. Si al final llega el paquete, dímelo.
        Para AliExpress el pedido está terminado, y el dinero va al vendedor.
    .otherwise = Después del { $last_safe } el dinero es del vendedor y solo te queda una reclamación sin garantía.
situation-returning = El paquete vuelve al vendedor. Abre una disputa hoy
    .do = Motivo: similar a { $reason }. Adjunta una captura del seguimiento que muestre la devolución.
        { $cause ->
        [other] Si es así, di que ni la aduana ni correos te pidieron nada.
        [unknown] Pregunta el motivo al transportista: si la aduana o correos te escribieron, dilo con franqueza.
       *[none] Si la aduana o la oficina de correos te escribió y no respondiste, dilo con franqueza: ocultarlo suele hacer perder la disputa.
    }
    .otherwise = El vendedor se queda con el paquete y con el dinero.
situation-delivered-elsewhere = Figura como entregado, pero no a ti. Abre una disputa hoy
    .do = Pregunta en la oficina de correos; luego abre la disputa por el total. Motivo: similar a { $reason }.
        Di con franqueza que el seguimiento dice «entregado» y que no tienes nada.
    .otherwise = { $phase ->
        [closed] El pedido ya está cerrado, y después del { $last_safe } el dinero es del vendedor.
       *[other] { order-closes }
    }
situation-too-early = Es pronto para una disputa. Espera al { $act_from }
    .do = Se puede abrir una disputa desde el día { $first_dispute_day } después del envío. Te avisaré.
    .otherwise = No se pierde nada antes del { $act_from }.
situation-must-act = Abre la disputa hoy
    .do = Motivo: similar a { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] ¿El sitio no la acepta porque el paquete está en camino? Toca «El sitio no la acepta» y te digo qué hacer.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Día { $in_transit_refund_day } desde el envío. Pide el reembolso total
    .do = Abre la disputa y di cuánto llevas esperando. Motivo: similar a { $reason }.
    .otherwise = Esperar más no sirve de nada.
situation-extension-asked = Pediste una ampliación. Comprueba el { $act_from } si la hay
    .do = Abre el pedido ese día: ¿hay más plazo? A veces el vendedor ignora la petición. Te avisaré.
    .otherwise = Sin ampliación, la protección termina el { $end }.
situation-extension-unanswered = ¿Ampliaron la protección? Mira el pedido
    .do = ¿Hay más plazo? Dímelo y muevo todas las fechas. Si no, insiste una vez más: el mensaje está listo.
    .otherwise = Sin ampliación, la protección termina el { $end }, y hay que abrir una disputa a más tardar el { $last_safe }.
situation-extension-refused = Sin ampliación. Insiste hoy; el { $must_on } abre la disputa
    .do = Envía ya el recordatorio. ¿El { $must_on } sigue igual? Abre la disputa ese día: texto en «Cómo abrir disputa».
    .otherwise = { order-closes }
situation-extend-now = Pide la ampliación al vendedor
    .do = Envía el mensaje; si el pedido ofrece «Ampliar», tócalo. ¿El { $must_on } sigue igual? Abre disputa.
        { $extension_check ->
            [0] Hoy mismo, más tarde, mira si el pedido muestra más plazo.
            [1] Mañana, mira si el pedido muestra más plazo.
           *[other] En { $extension_check } días, mira si el pedido muestra más plazo.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }La fecha de entrega garantizada, el { $guarantee }, ya pasó, así que también puedes abrir una disputa; mientras el paquete avanza, suelen rechazarla.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Decide hoy: ampliación o disputa
    .do = <b>¿Aún lo quieres?</b> Pide que amplíen. <b>¿Ya esperaste bastante?</b> Abre una disputa, a más tardar el { $must_on }.
        El paquete no avanza{ $guarantee ->
            [none] { "" }
           *[other] , y la fecha garantizada, el { $guarantee }, ya pasó
        }: eso te favorece.
    .otherwise = { order-closes }
situation-dispute-now = La protección se acaba. Abre una disputa
    .do = Motivo: similar a { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Di que ya esperaste { $extended } día de ampliación.
       *[other] Di que ya esperaste { $extended } días de ampliación.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = La oferta es 0. Recházala
    .do = Aceptar 0 cierra la disputa sin dinero. Envía la respuesta lista y comprueba que sigue tu importe.
    .otherwise = Sin acuerdo decide AliExpress, a partir del día { $dispute_escalation } de la disputa. Eso sí, nunca aceptes 0.
situation-dispute-or-extend = Abre una disputa, salvo que quieras esperar
    .do = Motivo: similar a { $reason }. { proof-tracking }
        <b>¿Aún lo quieres?</b> Pide antes que amplíen. El paquete no avanza{ $guarantee ->
            [none] { "" }
           *[other] , y la fecha de entrega garantizada, el { $guarantee }, ya pasó
        }: eso te favorece.
    .otherwise = { order-closes }
situation-cheap-wait = Nada que hacer: solo mira el buzón
    .do = Los paquetes baratos suelen ir sin seguimiento.
    .otherwise = No se pierde nada antes del { $act_from }. Entonces te avisaré.
situation-cheap-decide = Pide que amplíen, o prepara una disputa
    .do = ¿Aún lo quieres? Envía al vendedor el mensaje listo. Si no, abre una disputa cuando { $cheap_dispute ->
        [one] quede { $cheap_dispute } día de protección.
       *[other] queden { $cheap_dispute } días de protección.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = Es hora de abrir una disputa
    .do = Motivo: similar a { $reason }. Para un paquete barato sin seguimiento, ahora es el momento.
    .otherwise = { order-closes }
situation-untracked-early = Nada que hacer hasta el { $act_from }
    .do = Es pronto para el seguimiento. Si muestra algo, toca «Anotar estado».
    .otherwise = No se pierde nada. Por ahora lo correcto es esperar.
situation-untracked-letter = ¿Sin seguimiento? Escribe al vendedor
    .do = Pega el texto en el chat del pedido: a menudo hay otro número. ¿Ya hay un estado? Toca «Anotar estado».
    .otherwise = Más tarde el vendedor podrá decir que nunca preguntaste.
situation-untracked-letter-sent = Ya escribiste. Da tiempo al vendedor hasta el { $act_from }
    .do = Si este número o uno nuevo muestra algo, dímelo.
    .otherwise = El { $act_from } te diré que es hora de abrir una disputa.
situation-tracking-unknown = Primero mira: ¿el seguimiento muestra algo?
    .do = Busca { $tracking } y dímelo. ¿Nada de nada? Es hora de abrir una disputa. ¿Algún estado? Dime cuál.
        Con un estado, «sin seguimiento» sería un motivo falso y podría costarte la cuenta. Te diré el paso correcto.
    .otherwise = La protección sigue corriendo y una disputa puede llegar tarde.
situation-untracked-dispute = ¿Seguimiento vacío? Abre una disputa
    .do = Motivo: similar a { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } ¿Algún estado? Toca «Anotar estado».
    .otherwise = Cuanto más esperes, más fácil le será al vendedor pedirte paciencia.
situation-guarantee-passed-untracked = La fecha garantizada pasó. Abre una disputa
    .do = Prometido a más tardar el { $guaranteed_until }, y { $proof ->
        [order] ni siquiera hay número
       *[tracking] el seguimiento no muestra nada
    }. Motivo: similar a { $reason }.
    .otherwise = La protección termina el { $end }, y cuanto más esperes, más fácil le será al vendedor pedirte paciencia.
situation-guarantee-passed-moving = La fecha garantizada pasó, pero está en camino. Espera
    .do = Puedes abrir una disputa, pero mientras avanza suelen rechazarla. Mejor decidir el { $act_from }; te avisaré.
        No se cumplió la promesa del { $guaranteed_until }. Por un paquete que avanza, los mediadores hacen esperar unos { $mediator_wait } días más.
    .otherwise = No se pierde nada antes del { $act_from }.
situation-guarantee-passed-still = La fecha garantizada pasó. Tú eliges
    .do = Ya puedes abrir una disputa. Desde el { $act_from } tu caso es más fuerte; te avisaré.
        No se cumplió la promesa del { $guaranteed_until }, y el paquete no avanza. Con tanto tiempo por delante, los mediadores seguramente te harán esperar.
    .otherwise = No se pierde nada antes del { $act_from }.
situation-standing-still = Hoy nada que hacer: puede quedarse parado un tiempo
    .do = Mira el seguimiento de vez en cuando y dime si algo cambia.
    .otherwise = { $extends ->
        [no] No se pierde nada antes del { $act_from }. Ese día te diré que abras la disputa.
       *[yes] No se pierde nada antes del { $act_from }. Entonces decidiremos: ampliación o disputa.
    }
situation-at-post-office = Recógelo hoy
    .do = { $phase ->
        [near] ¿Solo puedes ir después del { $last_safe }? Pide hoy al vendedor que amplíe la protección.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none]
            Las taquillas lo guardan pocos días; las oficinas, hasta { $post_keeps ->
                [one] { $post_keeps } día
               *[other] { $post_keeps } días
            }.
       *[other] Lo guardan hasta el { $kept }.
    } Mira dentro antes de confirmar.
        { $phase ->
            [closed] El pedido está cerrado, pero aún puedes recoger el paquete; si algo va mal, puedes abrir una disputa, a más tardar el { $last_safe }.{ " " }
           *[other] { "" }
        }Graba cómo lo abres. Si no lo encuentran o se lo dieron a otra persona, dímelo.
    .otherwise = El paquete vuelve al vendedor, y una disputa por un paquete no recogido se pierde fácilmente.
situation-at-customs = { $kept ->
        [none] Responde a la aduana hoy
       *[other] Responde a la aduana a más tardar el { $kept }
    }
    .do = { $phase ->
        [near] Pide hoy al vendedor que amplíe la protección.{ " " }
       *[other] { "" }
    }Envía los papeles o paga los impuestos, como dice el aviso. Guarda el recibo.
    .otherwise = El paquete vuelve, y una disputa tras un aviso sin respuesta suele perderse.
situation-moving = En camino. Nada que hacer hasta el { $act_from }
    .do = Dime cuando cambie el seguimiento. Cuando llegue, graba cómo lo abres.
    .otherwise = { $extends ->
        [no] No se pierde nada antes del { $act_from }. Ese día te diré que abras la disputa.
       *[yes] No se pierde nada antes del { $act_from }. Entonces decidiremos: ampliación o disputa.
    }
situation-decided-in-full = Acepta la decisión: te conceden todo lo que pides
    .do = Comprueba que el importe sea { $offered } y no 0, acéptala y dímelo. Después solo queda esperar el dinero.
    .otherwise = Se te puede pasar el plazo para aceptarla.
situation-decision-accepted = Aceptaste. El vendedor aún puede oponerse
    .do = Mira la disputa una vez al día: puede haber otra decisión. ¿Cerrada a tu favor? Toca «Me devuelven dinero».
    .otherwise = Puedes perderte una nueva decisión y la ocasión de rechazarla.
situation-problem-found = Abre la disputa: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Pides { $wish }.{ " " }
    }¿Tienes listas las fotos? El texto ya lo está: toca «Cómo abrir disputa».
    .otherwise = Después del { $last_safe } ya no podrás abrir una disputa. No lo dejes para el último día, sobre todo con festivos.
situation-cheapness-unknown = Dime si el pedido fue barato
    .do = Un pedido barato suele ir sin seguimiento: entonces es mejor esperar. Si es más caro, es hora de escribir al vendedor.
    .otherwise = La protección sigue corriendo y una disputa puede llegar tarde.
situation-china-only = Nada que hacer: el seguimiento acaba en la frontera china
    .do = El paquete suele seguir su camino. Mira el buzón, por si hay un aviso de la oficina de correos.
    .otherwise = { $extends ->
        [no] No se pierde nada antes del { $act_from }. Ese día te diré que abras la disputa.
       *[yes] No se pierde nada antes del { $act_from }. Entonces decidiremos: ampliación o disputa.
    }
situation-lost = Parece perdido. De momento, espera
    .do = Si el propio seguimiento dice «perdido», haz hoy una captura. La disputa se abre cerca del final: te avisaré.
        A veces los paquetes «perdidos» aparecen, y hasta entonces vendedores y mediadores te hacen esperar.
    .otherwise = No se pierde nada antes del { $act_from }. Ese día te diré que abras la disputa.
situation-post-over = Recógelo hoy, si aún está allí
    .do = { $kept ->
        [none]
            La oficina lo guarda hasta { $post_keeps ->
                [one] { $post_keeps } día, y ya pasó
               *[other] { $post_keeps } días, y ya pasaron
            }.
       *[other] Lo guardaban hasta el { $kept }.
    } Ve o llama hoy. ¿Se devolvió o lo tiene otra persona? Dímelo enseguida.
        Si está, llévatelo y mira dentro antes de confirmar.
    .otherwise = El paquete vuelve al vendedor, y cada día cuesta más ganar la disputa.

## Los motivos, regla por regla

reason-A1 = La protección corre desde el envío, normalmente de { $typical_protection_shortest } a { $typical_protection_longest ->
        [one] { $typical_protection_longest } día
       *[other] { $typical_protection_longest } días
    }, como máximo { $longest_protection }. Hasta que acaba, el vendedor no cobra.
reason-A2 = Cuando el plazo llega a cero, el pedido se cierra solo. Aún puedes abrir una disputa durante { $last_window ->
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
    }, lo reciba quien lo reciba.
reason-A5 = El vendedor puede no hacer caso si le pides que amplíe. Si { $must_act ->
        [one] un día
       *[other] { $must_act } días
    } antes del final el plazo no ha aumentado, necesitas una disputa.
reason-A6 = La entrega garantizada se cuenta desde el envío. Pasado el plazo, puedes abrir una disputa. Una fecha «estimada» no promete nada.
reason-A7 = Solo se puede disputar un pedido enviado, y no antes del día { $first_dispute_day } desde el envío.
reason-A8 = A algunos países, sobre todo a Rusia, nadie devuelve el dinero de un paquete en camino antes del día { $in_transit_refund_day } desde el envío: hasta entonces pide ampliaciones; después, el reembolso total.
reason-A9 = Antes del envío no corre ningún plazo: revisar el pago lleva como máximo { $payment_check ->
        [one] un día
       *[other] { $payment_check } días
    }; preparar el paquete, lo que quiera el vendedor.
reason-B1 = Los números suelen reservarse antes de entregar el paquete al transportista. Suelen empezar a funcionar en { $tracking_begins ->
        [one] { $tracking_begins } día
       *[other] { $tracking_begins } días
    }, a veces en { $tracking_begins_latest }.
reason-B2 = Si el día { $seller_letter } desde el envío el número sigue sin mostrar nada, es hora de escribir: muchas veces el vendedor responde con el correcto.
reason-B3 = Un número que no muestra nada entre los días { $untracked_dispute } y { $untracked_dispute_last } desde el envío, o { $letter_answer ->
        [one] { $letter_answer } día
       *[other] { $letter_answer } días
    } después de tu mensaje, es un motivo con el que se ganan disputas.
reason-B4 = Con envío gratis, un pedido barato suele salir sin seguimiento real. Esos paquetes suelen llegar.
reason-B5 = A algunos países, como Rusia, Ucrania y Bielorrusia, los paquetes deben tener seguimiento. Si no llega, eso contará a tu favor en la disputa.
reason-C1 = Un solo estado significa que el número funciona: «sin seguimiento» sería entonces el motivo equivocado.
reason-C2 = Entre la exportación y la importación un paquete puede pasar más de { $stuck_check ->
        [one] { $stuck_check } día
       *[other] { $stuck_check } días
    } parado, a veces hasta { $export_longest }.
reason-C3 = Si un paquete está parado, no muestra nada después de China o parece perdido, abre la disputa { $stopped_dispute ->
        [one] el último día
       *[other] en los últimos { $stopped_dispute } días
    } de protección, o pide antes que amplíen.
reason-C4 = Mientras el paquete viene hacia ti, los vendedores rechazan la disputa y los mediadores piden esperar unos { $mediator_wait ->
        [one] { $mediator_wait } día
       *[other] { $mediator_wait } días
    }. Mejor darle tiempo.
reason-D1 = { $decide ->
        [one] El último día
       *[other] En los últimos { $decide } días
    } de protección, decide: ampliación o disputa.
reason-D2 = La ampliación conviene si todavía quieres el producto, sobre todo si el paquete está cerca o se mueve.
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
reason-E3 = No digas nunca «aún en camino» si el seguimiento dice «entregado»: parece un fraude y puede costarte la cuenta.
reason-E4 = Si llegó el paquete pero faltan piezas, el motivo es «menos piezas de las pedidas», no «aún en camino».
reason-F1 = Revisa antes de confirmar. Después solo tienes { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } para una disputa.
reason-F2 = Si el producto llegó, el motivo es uno de estos: dañado en el camino, talla equivocada, otro color, no es lo que mostraba la página, envío más barato que el pagado, falsificación, mala calidad, menos piezas o paquete vacío, no funciona.
reason-F3 = Si algo llegó, necesitas al menos una foto o un video; en total, hasta { $evidence_megabytes } MB.
reason-F4 = El motivo y las pruebas deben coincidir. «Dañado» quiere decir dañado en el camino: graba cómo lo abres y muestra el embalaje. Un aparato que no funciona tiene su propio motivo.
reason-F5 = Dos soluciones: solo reembolso, o devolución y reembolso; pocos vendedores pagan la devolución. Pide en proporción al defecto, nunca más de lo pagado, y comprueba en cada paso que el importe no haya cambiado a 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Acordada una devolución, envíala en un día, o cobra el vendedor.
       *[other] { " " }Acordada una devolución, envíala en { $return_ships } días, o cobra el vendedor.
    }
reason-F6 = Escribe en inglés. Otros idiomas, los vendedores los ignoran o los entienden mal.
reason-G1 = Primero negocias con el vendedor { $dispute_negotiation ->
        [one] { $dispute_negotiation } día
       *[other] { $dispute_negotiation } días
    }; luego decide AliExpress, antes de que pase el día { $dispute_decision } de la disputa. Escriba lo que escriba el vendedor, ese plazo sigue corriendo.
reason-G2 = Una disputa abierta porque se acaba la protección puede quedar en espera hasta la fecha de entrega.
reason-G3 = Puedes cambiar lo que pides, añadir pruebas y cancelar cuando quieras. Tras cancelar, otra disputa solo es posible durante la protección y { $last_window ->
        [one] { $last_window } día
       *[other] { $last_window } días
    } después; hay quien dice que ya no se puede.
reason-G4 = Una decisión es una propuesta: entre dos soluciones puedes elegir una o rechazar ambas con pruebas nuevas. El vendedor también puede objetar, incluso después de que aceptes.
reason-G5 = Mira la disputa abierta { $dispute_look ->
        [one] todos los días
       *[other] cada { $dispute_look } días
    }.
reason-G6 = Llega una de cuatro cosas: acuerdo, rechazo, otra oferta o silencio. Tras { $dispute_silence ->
        [one] un día
       *[other] { $dispute_silence } días
    } de silencio, mira si te concedieron el importe sin que respondiera.
reason-G7 = El reembolso tarda hasta { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } día
           *[other] { $refund_arrives } días
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } día hábil
           *[other] { $refund_working_days } días hábiles
        } (sin los fines de semana; los festivos pueden sumarse)
    } en llegar a la tarjeta o cuenta con la que pagaste.
reason-H1 = Cuando más del { $dispute_share_percent } % de tus pedidos acaba en disputa, parece un fraude.
reason-H2 = Un motivo falso puede costarte la cuenta, sobre todo el que sugiere el vendedor («ábrela como no recibido y te devuelvo el dinero»).
reason-H3 = Los pedidos sin pagar que se acumulan ponen la cuenta en riesgo.

reason-H4 = No negocies con reseñas: ni amenazas ni promesas.
reason-H5 = Sin amenazas ni insultos. Ganan los mensajes amables que se ciñen a los hechos.

## Capítulos del reglamento

chapter-A = Los plazos
chapter-B = El número no se puede rastrear
chapter-C = Se movió y se detuvo
chapter-D = La protección se acaba
chapter-E = El paquete fue a otro lado
chapter-F = Algo va mal con el producto
chapter-G = Cómo avanza una disputa
chapter-H = Cuida tu cuenta

## Motivos de una disputa, como en el formulario del sitio

dispute-reason-untracked = sin seguimiento
dispute-reason-in_transit = aún en camino
dispute-reason-late = aún en camino
dispute-reason-delivered_elsewhere = entregado, pero no recibido
dispute-reason-returned = devuelto al vendedor
dispute-reason-damaged = dañado
dispute-reason-wrong_size = talla equivocada
dispute-reason-wrong_colour = otro color
dispute-reason-cheaper_shipping = envío más barato que el pagado
dispute-reason-counterfeit = falsificación
dispute-reason-low_quality = mala calidad
dispute-reason-missing_pieces = menos piezas de las pedidas
dispute-reason-empty_package = paquete vacío
dispute-reason-not_working = no funciona
dispute-reason-not_as_described = llegó otra cosa

## Plazos

deadline-protection = { $left ->
        [0] ⏰ La protección termina <b>hoy</b>.
        [1] ⏰ <b>Hoy</b> es el último día seguro para una disputa: mañana termina la protección.
       *[other] ⏰ Último día seguro para disputa: <b>{ $last_safe }</b>; la protección acaba el { $ends }
    }
    .short = Disputa: a más tardar el { $last_safe }.
deadline-window = { $left ->
        [1] ⏰ <b>Hoy</b> es el último día seguro para una disputa.
       *[other] ⏰ Último día seguro para disputa: <b>{ $last_safe }</b>.
    }
    .short = Disputa: a más tardar el { $last_safe }.
deadline-return = { $left ->
        [1] ⏰ <b>Hoy</b> es el último día seguro para devolverlo.
       *[other] ⏰ Último día seguro para devolverlo: <b>{ $last_safe }</b>.
    }
    .short = Devolverlo: a más tardar el { $last_safe }.

## Fechas clave: su nombre en una lista y la línea que abre un aviso

checkpoint-shipment_check = ¿ya se envió?
    .nudge = El pago ya debería estar revisado.
checkpoint-unpaid_close = ¿sigue sin enviarse?
    .nudge = ¿Sigue sin enviarse? Pregunta al vendedor o cancélalo. Solo un pedido sin pagar se cierra{ $paid ->
            [none] { "" }
           *[other] { " " }mañana
        } por sí mismo.
checkpoint-cheap_patience = paquete barato: seguir esperando
    .nudge = Día { $day } desde el envío: aún no hay señal del paquete.
checkpoint-seller_letter = escribir al vendedor sobre el número
    .nudge = Día { $day } desde el envío: si el número sigue sin mostrar nada, es hora de escribir al vendedor.
checkpoint-stuck_check = ¿se movió?
    .nudge = Nada nuevo desde hace { $stuck_check ->
        [one] { $stuck_check } día
       *[other] { $stuck_check } días
    }.
checkpoint-dispute_window_opens = disputa, si el seguimiento sigue vacío
    .nudge = Día { $day } desde el envío: si el número sigue sin mostrar nada, ya es hora de la disputa.
checkpoint-dispute_window_closes = último recordatorio: disputa, seguimiento vacío
    .nudge = { $known ->
        [no] Día { $day } desde el envío: ¿sigue sin nada? Abre la disputa ahora.
       *[yes] Día { $day } desde el envío: ¿sigue sin nada? Abre la disputa ahora, a más tardar el { $last_safe }.
    }
checkpoint-guaranteed_passed = la fecha garantizada ya pasó
    .nudge = Pasó la fecha de entrega garantizada.
checkpoint-in_transit_refund = puedes pedir el reembolso completo
    .nudge = { $in_transit_refund_day ->
        [one] Pasó { $in_transit_refund_day } día
       *[other] Pasaron { $in_transit_refund_day } días
    } desde el envío.
checkpoint-extension_check = ¿la ampliaron?
    .nudge = Pediste una ampliación. Veamos qué pasó.
checkpoint-decide = decidir: ampliación o disputa
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
checkpoint-must_act = último día seguro para una disputa
    .nudge = Hoy es el último día seguro: la protección acaba mañana.
checkpoint-protection_ended = acaba la protección
    .nudge = La protección acabó y el pedido está cerrado. Tienes una segunda oportunidad.
checkpoint-delivered_elsewhere_first_call = disputa: entregado a otra persona
    .nudge = El seguimiento dice «entregado» y tú no tienes nada.
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
checkpoint-window_midway = pasa la mitad de los días para abrir disputa
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
checkpoint-dispute_decision_due = disputa: decisión prevista
    .nudge = Día { $dispute_decision } de la disputa: ya debería haber una decisión.
checkpoint-decision_waits = disputa: aceptar o rechazar la decisión
    .nudge = La decisión espera tu respuesta.
checkpoint-dispute_check = disputa: ¿cómo va?
    .nudge = Hora de mirar otra vez la disputa.
checkpoint-park_ends = disputa: ya no está en espera
    .nudge = La disputa estaba en espera hasta hoy.
checkpoint-return_soon = devolver el producto
    .nudge = { $left ->
        [one] Queda { $left } día
       *[other] Quedan { $left } días
    } para devolver el producto.
checkpoint-return_last_day = último día seguro para devolverlo
    .nudge = Hoy es el último día seguro para devolver el producto.
checkpoint-refund_check = ¿llegó el dinero?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } día
           *[other] { $refund_arrives } días
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } día hábil
           *[other] { $refund_working_days } días hábiles
        } (sin contar festivos)
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
    } de protección, y el paquete sigue sin recoger.
checkpoint-returned_second_call = 2.º aviso: el paquete vuelve
    .nudge = El paquete vuelve, y aún no hay disputa abierta.
checkpoint-returned_third_call = 3.er aviso: el paquete vuelve
    .nudge = El paquete sigue volviendo, y no hay disputa abierta.
checkpoint-returned_last_call = último aviso: el paquete vuelve
    .nudge = Hace una semana me dijiste que el paquete volvía. Sigue sin haber disputa.
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
order-closes = El { $end } el pedido se cierra solo; después te { $last_window ->
        [one] queda solo { $last_window } día
       *[other] quedan solo { $last_window } días
    } para una disputa.
proof-tracking = Adjunta una captura del seguimiento hecha hoy.
