### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = ¿Qué motivo elegiste en la disputa? Tócalo o escríbelo con tus palabras.
dispute-sum-question = ¿Cuánto pediste? Toca el importe o escríbelo: <code>{ $part }</code>
event-dispute_reason_told = el motivo de la disputa es «{ $reason }»
noted-dispute-reason = Anotado: el motivo de la disputa es «{ $reason }».
noted-percent = El { $percent } % de { $price } son { $sum }.
noted-decided-sum = Anotado: la decisión es de { $sum }.
noted-on-day = Cuento desde el { $date }.
error-told-future = El { $date } aún no ha llegado. ¿Cuándo fue? Dilo otra vez con ese día.
error-told-before-shipment = El { $date } no puede ser: el pedido se envió el { $shipped }. Dilo otra vez con el día correcto.
error-told-before-dispute = El { $date } no puede ser: la disputa se abrió el { $opened }. Dilo otra vez con el día correcto.
error-told-several = Nombras dos días, el { $date } y el { $other }. Dilo otra vez solo con el día en que ocurrió.
decision-question = ¿Qué decidieron? Toca la respuesta o escribe el importe que te devuelven.
button-decided-all = Todo: { $sum }
button-decided-nothing = Nada
button-decided-return = Devolverlo
noted-decided-nothing = Anotado: decidieron no devolverte nada.
noted-decided-return = Anotado: te devuelven el dinero si devuelves el producto.
situation-decided-nothing = Rechaza la decisión: no te conceden nada
    .do = Añade algo que aún no hayan visto; el texto está listo. Después toca «La rechacé».
        Es una propuesta, no la última palabra.
    .otherwise = La disputa termina sin dinero.
noted-seller-objects = Anotado: el vendedor se opone a la decisión. AliExpress la revisa otra vez; puede cambiar.
error-told-before-arrival = El { $date } no puede ser: tengo anotado que llegó el { $arrived }. ¿Llegó antes? Dímelo primero: «llegó el { $date }».
situation-customs-over = La aduana esperó hasta el { $kept }. Averigua qué pasó
    .do = ¿Respondiste a tiempo? Avísame cuando cambie el seguimiento. ¿No? Llama hoy a la aduana o a correos.
        ¿Vuelve? Dímelo enseguida.
    .otherwise = Quizá ya esté volviendo; cuanto antes lo sepas, mejor.
checkpoint-kept_no_longer = ¿volvió al vendedor?
    .nudge = Pasó el último día. ¿Lo tienes, o vuelve al vendedor?
whether-it-came = ¿Ya llegó «{ $title }»? Tócalo y te preguntaré si algo está mal. El resto no lo entendí.
situation-offer-declined = Rechazaste la oferta. El siguiente paso es de AliExpress
    .do = Mira la disputa una vez al día. ¿Otra oferta? Dime cuánto. ¿Te piden pruebas? Responde enseguida.
    .otherwise = Sin acuerdo decide AliExpress, a partir del día { $dispute_escalation } de la disputa.
event-offer_declined = rechazaste la oferta
error-no-offer = El pedido n.º { $number } no tiene una oferta que rechazar.
not-there-question = ¿<b>{ $title }</b> no está? Pide que lo busquen { $number ->
        [none] por tu nombre
       *[other] por su número, <code>{ $number }</code>
    }, y mira qué dice el seguimiento. ¿Vuelve, o lo tiene otra persona? Entonces abre una disputa enseguida; yo te doy el texto. ¿Qué ha pasado con él?
no-dispute-noted = No he anotado nada: no me consta ninguna disputa por <b>{ $title }</b>. ¿Ya la abriste? Toca el botón o escribe cuándo: «abrí la disputa ayer».{ $offer ->
        [yes] { "" } Lo que un vendedor ofrece fuera de una disputa no se puede exigir, y los días para abrirla se acaban.
       *[no] { "" }
    }
dispute-share = Piezas que faltan: { $missing } de { $paid }. Son { $sum }, y eso pide el texto. ¿Sin el resto no sirve? Entonces pide más.
dispute-rest = ¿El resto va en otro paquete? Busca un segundo número en el pedido o pídeselo al vendedor. Si ese paquete se mueve, puedes esperar, pero abre la disputa a más tardar el { $last_safe }.
broken-question = ¿Qué le pasa a <b>{ $title }</b>: está dañado o no funciona? El motivo tiene que coincidir.
nothing-noted = No he anotado nada: { $told ->
        [sent_back] en este pedido no hay ninguna devolución acordada
       *[other] no encaja con cómo está ahora este pedido
    }.
situation-offered-in-full = El vendedor ofrece todo. Acéptalo
    .do = Comprueba en la disputa que diga { $offered } y no 0, y si hay que devolver algo. Acéptalo allí y dímelo.
        Solo cuenta aceptar: no canceles la disputa por una promesa.
    .otherwise = Sin tu respuesta decide AliExpress, a partir del día { $dispute_escalation } de la disputa.
noted-chosen = Anotado: te quedas con { $sum }.
noted-chosen-return = Anotado: eliges devolver el producto por el dinero.
is-it-about = ¿Te refieres a <b>{ $title }</b>, o falla otra cosa tuya: «{ $thing }»?
button-it-is-about = Sí, lo que compré
not-understood-due = <b>Lo que hay que hacer de todos modos:</b>
not-understood-step = { $sign } { $title }: { $step }
deadline-decision = ⏰ ¿Último día? Dime qué dice la página.
place-question = <b>¿Dónde se entregó?</b> Escribe el lugar como en el seguimiento.
button-no-place = No dice el lugar
noted-place = { $place ->
        [none] Anotado: no dice el lugar.
       *[other] Anotado: entregado, lugar: «{ $place }».
    }
event-delivery_place_told = { $place ->
        [none] el seguimiento no dice el lugar de entrega
       *[other] entregado según el seguimiento: «{ $place }»
    }
error-not-delivered = Que yo sepa, el pedido n.º { $number } no figura como entregado.
