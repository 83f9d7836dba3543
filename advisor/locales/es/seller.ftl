seller-question = ¿Qué te pide el vendedor sobre <b>{ $title }</b>? Toca, o pega su mensaje.
seller-which-order = Parece un mensaje del vendedor. ¿De qué pedido se trata?
seller-answer = <b>{ $title }</b> · n.º { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>Lo que te costaría:</b> { $cost }
seller-letter = <b>Una respuesta amable</b>
    <pre>{ $letter }</pre>
seller-false-reason = No. No abras una disputa con un motivo falso
    .button = decir «no recibido»
    .cost = AliExpress ve el seguimiento. Un motivo falso es la forma más fácil de perder la cuenta, y con ella la disputa y el dinero.
seller-change-reason = No. Mantén tu motivo verdadero
    .button = cambiar el motivo
    .cost = si los mediadores miran, con un motivo falso quedas como estafador y pierdes la disputa.
seller-cancel = No. No la canceles antes de tener el dinero
    .button = cancelar la disputa
    .cost = { $again ->
        [none] una disputa cancelada quizá no pueda abrirse otra vez, y una promesa fuera de AliExpress no se puede exigir.
       *[other] una nueva solo se podría abrir a más tardar el { $again }, hay quien dice que ya no se puede, y una promesa fuera de AliExpress no se puede exigir.
    } Si el vendedor quiere pagar, puede aceptar la disputa.
seller-wait = { $dispute ->
        [yes] No. Espera si quieres, pero deja abierta la disputa
        [over] No te fíes: escribe al soporte de AliExpress
        [gone] No. No esperes: se acaban los días para una disputa
       *[no] Espera solo si el pedido muestra más plazo
    }
    .button = esperar a que amplíe
    .cost = { $dispute ->
        [yes] el plazo de la disputa sigue corriendo, te escriban lo que te escriban. Si la cancelas para esperar, quizá no puedas abrir otra.
        [over] la promesa de enviar otra vez o de pagar no se puede exigir, y es tarde para una disputa.
        [gone] la promesa de enviar otra vez o de pagar no se puede exigir. { $last_safe ->
            [none] Que el vendedor lo ofrezca en la disputa.
           *[other] Después del { $last_safe } ya no podrás abrir una disputa; que el vendedor lo ofrezca en ella.
        }
       *[no] { $end ->
            [none] una promesa no es una ampliación: mira tú el plazo en el pedido.
           *[other] una promesa no es una ampliación: la protección sigue acabando el { $end }. Mira el plazo en el pedido; si no aumenta, abre una disputa a más tardar el { $last_safe }.
        }
    }
seller-take-little = No. No aceptes 0, ni menos de lo justo
    .button = aceptar 0 o muy poco
    .cost = aceptar cierra la disputa por ese importe. Con 0 no llega nada, te prometan lo que te prometan aparte.
seller-return-at-cost = No. No a tu costa
    .button = devolverlo a mi costa
    .cost = enviar a China suele costar más que el producto. Quién lo paga debe constar en la disputa antes de enviar nada; sin paquete con seguimiento no hay reembolso.
seller-review-first = No. Una reseña no es el precio de un reembolso
    .button = dar una buena reseña
    .cost = cambiar reseñas por dinero va contra las reglas para ambos, y el chat es la prueba: por eso bloquean cuentas.
seller-confirm-first = No. Confirma solo lo que tienes y has revisado
    .button = confirmar recepción
    .cost = confirmar cierra el pedido y paga al vendedor. Después te { $last_window ->
        [one] queda solo { $last_window } día
       *[other] quedan solo { $last_window } días
    } para una disputa.
seller-true-reason = El motivo es verdad: no ha llegado nada. Pero no te fíes de la promesa
    .do = { $ready ->
        [over] Es tarde para una disputa, y una promesa no se puede exigir. Escribe al soporte de AliExpress.
        [yes] Pide todo el importe en la propia disputa: lo que prometan aparte no se puede exigir. Puedes abrirla ya.
       *[no] Pide todo el importe en la propia disputa: lo que prometan aparte no se puede exigir. Hoy es demasiado pronto; te diré cuándo.
    }
