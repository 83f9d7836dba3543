noted-extension-asked = Anotado: pediste ampliar. { $date ->
        [today] Mira hoy si el pedido muestra más plazo.
        [none] El { $check } te preguntaré si el pedido muestra más plazo.
       *[other] Si el { $date } al final de la tarde el pedido aún no muestra más plazo, abre la disputa ese mismo día.
    }
asked-days-question = ¿Cuántos días de ampliación pediste para <b>{ $title }</b>? Tócalo o escríbelo; si no lo sabes, déjalo.
event-extension-asked = pediste ampliar la protección
extension-offered = <b>{ $title }</b> · n.º { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Acepta los días, pero abre la disputa igualmente.</b> Más tiempo no hará funcionar un número que no muestra nada.
        [claim] ⏳ <b>Acepta solo si quieres esperar más.</b> Podrás reclamar cuando pase la fecha de la página; una fecha posterior lo retrasa.
        [enough] ⚖️ <b>Acepta solo si quieres esperar todavía más.</b> { $limit ->
            [day] La protección ya dura hasta el { $refund }: desde entonces puedes pedirlo todo.
           *[days] Ya se añadieron { $extended } días: cuando pasen, los mediadores estarán de tu lado.
        }
       *[yes] ✅ <b>Sí, que el vendedor amplíe.</b> No te cuesta nada.
    }
extension-offered-next = Pero una oferta no es una ampliación, así que no anoté nada. Vale cuando el pedido muestre una fecha posterior; entonces toca «La ampliaron».{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}Hasta entonces la fecha sigue siendo el { $end }.
           *[yes] {" "}Hasta entonces la protección acaba el { $end }: si no hay más plazo, abre la disputa a más tardar el { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · n.º { $number }
    ⚖️ <b>No pidas más.</b> { $limit ->
        [day] La protección ya dura hasta el { $refund }: desde entonces puedes pedirlo todo.
       *[days] Ya se añadieron { $extended } días: cuando pasen, los mediadores estarán de tu lado.
    }
    Si no llega, abre la disputa a más tardar el { $last_safe }. ¿El vendedor amplió igualmente? Toca «La ampliaron».

ahead-dispute = abrir la disputa (ya no hay más ampliación)
