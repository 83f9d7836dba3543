### Lo que vuelve: un paquete que no se entregó y productos que se devuelven por una disputa (E5, F7).

## Las reglas

reason-E5 = Si vuelve porque faltaron papeles en la aduana, se ignoró un aviso o la dirección estaba mal, la disputa suele perderse. Ayuda una nueva entrega mientras siga en tu país, o la buena voluntad del vendedor.
reason-F7 = Devuelve el producto tal como dice la página: con su etiqueta si la hay; si no, con seguimiento y a tu costa. Pon allí el número y guarda el recibo.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }El almacén tiene entonces { $return_warehouse } día para revisarlo.
       *[other] { " " }El almacén tiene entonces { $return_warehouse } días para revisarlo.
    }

## Situaciones

situation-returning-own = Está volviendo. Llama al transportista y escribe al vendedor
    .do = Llama hoy al transportista o a la oficina de correos: mientras siga en tu país, a menudo pueden entregarlo otra vez.
        Si no, el mensaje al vendedor está listo: el dinero cuando le llegue, o un nuevo envío a tu costa.
        Una disputa ahora suele perderse. Puedes abrirla, a más tardar el { $last_safe }, con el motivo real; nunca digas «aún en camino».
    .otherwise = Llega al vendedor y dependes de su buena voluntad.
situation-returning-own-last = Queda poco tiempo. Solo queda intentar la disputa
    .do = Motivo: similar a { $reason }. Di con franqueza lo que pasó: suele perderse, pero intentarlo no cuesta nada.
        Adjunta el seguimiento que muestra la devolución y lo que escribiste al transportista y al vendedor.
    .otherwise = Después del { $last_safe } solo queda la buena voluntad del vendedor.
situation-return-agreed = { $return_by ->
        [none] Devuelve el producto y guarda el recibo
       *[other] Devuelve el producto a más tardar el { $return_by }
    }
    .do = { $postage ->
        [label] Imprime la etiqueta de la página de la disputa y usa solo esa: otro paquete quizá no lo reconozcan.
        [own_cost] El envío lo pagas tú: elige uno con seguimiento, a la dirección de la página de la disputa.
       *[none] Mira primero en la disputa si hay etiqueta o si pagas tú el envío.
    }
        Haz fotos de lo que empaquetas, pon allí el número, guarda el recibo y avísame cuando lo envíes.
    .otherwise = { $return_by ->
        [none] Mientras el producto no esté en camino, el vendedor no te debe nada.
       *[other] Después del { $return_by } el vendedor cobra y tú te quedas el producto.
    }
situation-return-sent = El producto va de vuelta. Guarda el recibo
    .do = { $return_number ->
        [none] Pon su número en la página de la disputa si aún no está: si no, nadie sabe que va de vuelta.
       *[other] Su número es <code>{ $return_number }</code>: tiene que estar también en la página de la disputa.
    }
        Mira la disputa una vez al día. Cuando llegue, te corresponde el reembolso. ¿El vendedor dice «no llegó nada»? Enseña el seguimiento y el recibo.
    .otherwise = Puedes perderte una pregunta y, con ella, el reembolso.

## Preguntas y respuestas

cause-question = <b>¿Por qué vuelve?</b> ¿Faltaron papeles en la aduana, se pasó un aviso, estaba mal la dirección?
button-cause-own = Fue culpa mía
button-cause-other = No fue culpa mía
button-cause-unknown = No lo sé
noted-return-cause = Anotado.
return-until-question = <b>¿Cuál es el último día que da la página para devolverlo?</b> Tócalo o escríbelo, por ejemplo <code>{ $example }</code>.
button-return-undated = No dice ningún día
return-postage-question = <b>¿Hay una etiqueta en la página o pagas tú el envío?</b>
button-postage-label = Hay etiqueta
button-postage-own_cost = Lo pago yo
noted-return-until = { $date ->
        [none] Anotado: la página no dice ningún día. Cuanto antes lo envíes, mejor.
       *[other] Anotado: hay que enviarlo a más tardar el { $date }.
    }
noted-return-postage = { $postage ->
        [label] Anotado: con la etiqueta de la página.
       *[own_cost] Anotado: a tu costa.
    }
noted-return-number = Anotado. Pon el mismo número en la página de la disputa.
return-number-question = ¿Qué número tiene? Escríbelo sin más.
error-not-going-back = Que yo sepa, el pedido n.º { $number } no está volviendo.
error-return-day-past = El { $date } ya pasó. ¿Cuál es el último día que da la página para devolverlo?

## Guardado y enviado

event-return_cause_told = vuelve { $cause ->
        [own] por culpa tuya
        [other] sin culpa tuya
       *[unknown] por un motivo desconocido
    }
event-way_back_told = la vuelta: { $postage ->
        [label] con etiqueta
        [own_cost] a tu costa
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] la página no dice ningún día
               *[other] hay que enviarlo a más tardar el { $until }
            }
           *[other] número { $tracking_number }
        }
    }
letter-name-returned_own = Está volviendo: dinero o nuevo envío
    .explain = Pide al vendedor el dinero cuando le llegue, o que lo envíe otra vez. Cópialo en el chat del pedido.

## El producto ya está con el vendedor

situation-return-arrived = Ya lo recibieron. Ahora te corresponde el reembolso
    .do = Mira una vez al día la disputa y tu cuenta. El dinero debería llegar a más tardar el { $act_from }; dime cuando llegue.
    .otherwise = El { $act_from } te preguntaré si ha llegado.
situation-return-unpaid = Hace bastante que lo tienen. Reclama el reembolso
    .do = Escríbelo en la disputa y al soporte de AliExpress: el texto está listo. Adjunta el seguimiento donde se ve la entrega.
    .otherwise = Quizá nadie más note que falta el dinero.
button-return-arrived = Ya lo recibieron
noted-return-arrived = Anotado: ya lo recibieron.
event-goods_arrived_back = el producto llegó al vendedor
error-nothing-sent-back = Que yo sepa, aún no se ha devuelto nada del pedido n.º { $number }.
letter-name-return_refund = Devuelto: ¿y el dinero?
    .explain = Para la disputa y el soporte de AliExpress: reclama el reembolso de lo que ya llegó.
label-letter-name-return_refund = Devuelto, sin pagar
