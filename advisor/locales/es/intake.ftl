### Lo que no está claro o no puede ser en algo que se escribió, y consejos que solo enseñan.

problem-text-too-long = Son { $length } caracteres; de una vez puedo leer { $limit }. Envía solo la parte de un pedido, por favor.
problem-title-missing = ¿Qué pediste? Unas palabras para que lo reconozcas.
problem-tracking-unreadable = No puedo leer «{ $text }» como número de seguimiento. Debería tener de 5 a 40 letras y cifras.
problem-tracking-twice = Veo dos números de seguimiento: { $first } y { $second }. ¿Cuál es?
problem-ship-date-unreadable = No puedo leer «{ $text }» como fecha.
problem-ship-date-ambiguous = «{ $text }» puede ser el { $first } o el { $second }. ¿Cuál es?
problem-ship-date-future = El { $date } está en el futuro. La fecha de envío es hoy o antes.
problem-ship-date-before-order = Según estas fechas se envió el { $first }, antes de pedirlo el { $ordered }. Revisa la fecha de envío, por favor.
problem-ship-date-too-old = El { $date } fue hace más de { $limit ->
        [one] { $limit } día
       *[other] { $limit } días
    }: un pedido tan viejo ya terminó. Revisa el año, por favor.
problem-ship-date-undated = «{ $text }» cuenta desde el día en que se escribió, y el texto no dice cuál fue. Si fue hoy, se trata del { $first }.
problem-ship-date-twice = Veo dos fechas de envío: { $first } y { $second }. ¿Cuál es?
problem-shipped-after-end = Según estas fechas se envió el { $shipped }, pero la protección solo llegaba hasta el { $until }. Revisa las dos, por favor.
problem-date-unclear = Veo la fecha «{ $text }», pero no qué pasó ese día.
problem-protection-unreadable = De «{ $text }» no saco cuánto dura la protección. Dame los días o la fecha final.
problem-protection-left-or-whole = «{ $text }»: ¿es lo que queda, o sea, hasta el { $first }, o { $days } días desde el envío?
problem-protection-ambiguous = «{ $text }» puede ser el { $first } o el { $second }. ¿Cuál es?
problem-protection-undated = «{ $text }» cuenta desde el día en que se escribió, y el texto no dice cuál fue. Si fue hoy, la protección acaba el { $first }.
problem-protection-unnamed = ¿«{ $text }» es lo que queda de la protección al comprador? Entonces acaba el { $first }.
problem-protection-over = Según estas fechas, la protección acabó el { $date }.
problem-protection-days-out-of-range = { $days } días de protección no puede ser. Entre 1 y { $limit }, por favor.
problem-protection-too-far = Para el { $date } faltan más de { $limit ->
        [one] { $limit } día
       *[other] { $limit } días
    }. Revisa el año, por favor.
problem-protection-days-twice = Veo dos duraciones de la protección: { $first } y { $second } días. ¿Cuál es?
problem-protection-until-twice = Veo dos fechas finales de la protección: { $first } y { $second }. ¿Cuál es?
problem-protection-conflict = { $days ->
        [one] { $days } día acaba
       *[other] { $days } días acaban
    } el { $reckoned }, pero también escribiste { $until }. ¿Cuál es?
problem-price-unreadable = No puedo leer «{ $text }» como precio. Por ejemplo: 12,50 € o 15 USD.
problem-price-not-positive = Un precio tiene que ser mayor que 0; «{ $text }» no lo es.
problem-price-currency-missing = ¿{ $amount } en qué moneda? Por ejemplo: { $amount } € o { $amount } USD.
problem-price-twice = Veo dos precios: { $first } y { $second }. ¿Cuál pagaste?
problem-guaranteed-unreadable = No puedo leer «{ $text }» como entrega garantizada. Por ejemplo: garantía 40 días.
problem-guaranteed-out-of-range = Una garantía de { $days } días no puede ser. Entre 1 y { $limit }, por favor.
problem-guaranteed-twice = Veo dos entregas garantizadas: { $first } y { $second } días. ¿Cuál es?
problem-days-unreadable = No puedo leer «{ $text }» como número de días.
problem-days-out-of-range = { $days } días no puede ser. Entre 1 y { $limit }, por favor.
problem-seller-missing = ¿Cómo se llama el vendedor?
problem-seller-twice = Veo dos vendedores: { $first } y { $second }. ¿Cuál es?
problem-order-number-unreadable = No puedo leer «{ $text }» como número de pedido.
problem-order-number-twice = Veo dos números de pedido: { $first } y { $second }. ¿Cuál es?
problem-shipping-conflict = ¿El envío fue pagado o gratis?
problem-number-unclear = Veo el número { $text }, pero no qué es.

hint-tracking-hint-typo = 🔎 El dígito de control de { $code } no cuadra. Puede ser un error de tecleo: compáralo con el pedido.
hint-tracking-hint-order-number = 🔎 { $code } parece un número de pedido, no de seguimiento. Compáralo con el pedido.
hint-tracking-hint-service = 🔎 { $code } parece un número de { $service }.
hint-tracking-hint-border = 🔎 Números como { $code } muchas veces solo se rastrean hasta la frontera. Es normal.

## Un pedido pegado o reenviado, antes de guardarlo

field-title = nombre
field-shipped_on = fecha de envío
field-protection = protección
field-tracking = n.º de seguimiento
field-price = precio
field-guaranteed = entrega garantizada
field-seller = vendedor
field-order_number = número de pedido
field-shipping = envío
preview-until = acaba el { $date }
preview-heading = { $count ->
        [1] <b>¿Está bien así?</b>
       *[other] <b>¿Está bien así?</b> Pedido { $place } de { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = un pedido sin nombre
preview-line = • { $name }: { $value }
preview-unshipped = • Aún sin enviar
preview-ordered = • Fecha del pedido: { $date }
preview-choice = ¿{ $choices }?
preview-missing = Aún falta: { $names }. Te lo pregunto al guardar.
preview-unsure = Revisa: { $names }. Te lo pregunto al guardar.
preview-unused = No usado: { $texts }
preview-known = Ya vigilo <b>{ $title }</b>, n.º { $number }.
preview-finished = { $count ->
        [one] Dejé fuera { $count } pedido que ya terminó.
       *[other] Dejé fuera { $count } pedidos que ya terminaron.
    }
preview-first-only = Son más de { $count } pedidos. Tomo los primeros { $count }; envía el resto otra vez cuando estos estén guardados.
preview-saved = <b>Añadido:</b> { $title } · n.º { $number }
preview-saved-all = <b>{ $count ->
        [one] { $count } pedido añadido
       *[other] { $count } pedidos añadidos
    }.</b> { $count ->
        [one] Yo lo vigilo.
       *[other] Yo los vigilo.
    }
preview-dropped = De acuerdo, ese lo dejo fuera.
preview-dropped-all = De acuerdo, dejo fuera el resto.
button-preview-save = ✅ Guardar
button-preview-save-all = ✅ Guardar los { $count }
button-preview-edit = ✏️ Corregir
button-preview-ask = ❓ { $name }
button-preview-drop = Omitir este
button-preview-drop-all = Omitir todos

typed-left = De acuerdo, todo queda como está.
typed-unclear = No sé cuál de estas opciones quieres decir.
typed-offer-unclear = Espero el importe que ofrece el vendedor, por ejemplo <code>{ $example }</code>. ¿Aún no lo sabes? No pasa nada: la oferta ya está anotada.
half-told = <b>{ $title }</b> está sin terminar. ¿Seguimos?
half-told-waits = <b>{ $title }</b> está sin terminar; sigue cuando quieras.
half-told-gone = Eso ya no está aquí. Con /add empiezas otro.
button-resume = Seguir: { $title }
button-begin-anew = Otro pedido

## Un número de seguimiento suelto, y etiquetas

code-read = Veo el número <code>{ $code }</code>.
code-question = ¿De qué pedido es?
code-known = Es el número de seguimiento de <b>{ $title }</b>, n.º { $number }.
codes-question = { $count ->
        [one] Hay un código en la etiqueta. ¿Es el número de seguimiento?
       *[other] Hay { $count } códigos en la etiqueta. ¿Cuál es el número de seguimiento?
    }
button-code-to = { $number }. { $title }
button-code-add = Añadir { $code }
button-code-new = Un pedido nuevo
picture-too-large = Esa imagen es demasiado grande para mí. Hasta { $megabytes } MB, por favor; o simplemente escribe el número.
picture-too-detailed = Esta imagen tiene demasiados píxeles o detalles para mí. Envía una captura normal del teléfono o simplemente escribe el número.
picture-too-many = Son demasiadas imágenes para una hora. Escribe el número o inténtalo más tarde.
picture-unreadable = No puedo abrir esa imagen. Sirven JPEG y PNG; o simplemente escribe el número.
picture-not-fetched = Telegram no me dio la imagen. Envíala otra vez, por favor, o escribe el número.

## News of an order that is registered

news-heading = El n.º { $number }, <b>{ $title }</b>, ya lo tengo. El texto dice:
news-change = • { $name }: hasta ahora { $before }, ahora { $now }
news-first = • { $name }: { $now }
news-shipped = El texto dice que el pedido se envió, pero no qué día.
news-delivered = El texto dice que el paquete se entregó. ¿Lo tienes?
news-completed = El texto dice que el pedido está finalizado. ¿Tienes el paquete?
news-cancelled = El texto dice que el pedido se canceló.
news-refunded = El texto dice que devolvieron el dinero.
news-disputed = El texto dice que hay una disputa abierta.
news-noted = Anotado.
button-news-take = ✅ Anotarlo
button-news-not-here = ❌ No está aquí
news-same-name = Ya hay un pedido con este nombre, el n.º { $number }. ¿Es el mismo?
button-news-same = Es el n.º { $number }
