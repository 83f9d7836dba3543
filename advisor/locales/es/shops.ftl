### Dónde se compró y cómo se pagó (J4-J6), y qué significa la fecha de la página.

fact-terms = qué significa la fecha
fact-terms-timer = ese día termina la protección
fact-terms-refund_by = reembolso si no llega antes
fact-shop = sitio
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = pagado con
fact-paid_with-paypal = PayPal
fact-paid_with-card = tarjeta
fact-paid_with-other = de otra forma
edit-ask-terms = ¿Qué dice la página del pedido junto a la fecha?
edit-ask-shop = ¿En qué sitio lo compraste?
edit-ask-paid_with = ¿Cómo pagaste? Según cómo, puede haber otra vía para recuperar el dinero.
error-one-of-few = Toca uno de los botones, por favor.
shop-question = <b>¿En qué sitio lo compraste?</b> aliexpress.ru tiene otras reglas.
shop-ru-otherwise = No sé cuánto tiempo te deja aliexpress.ru: lo dice su página. Dime sus fechas.
situation-refund-undated = Espera el dinero. Revisa tu cuenta
    .do = La parte del pago del pedido dice cuándo salió el dinero.
        Vuelve a la tarjeta o cuenta con la que pagaste. Dime cuando llegue.
    .otherwise = No cambia nada. Si pasó una fecha que dio el sitio, pregunta a su soporte.
situation-window-unknown = La fecha pasó. Mira si la página aún acepta una disputa
    .do = Abre el pedido: si ofrece una disputa o un reembolso, pídelo ahora. Motivo: similar a { $reason }.
        Cuánto sigue abierto en aliexpress.ru no lo sé. Si la página dice un día, guarda una captura.
    .otherwise = Nadie sabe cuánto tiempo más funciona; hoy es más seguro que mañana.
reason-J6 = Si pagaste con tarjeta, pregunta al banco por un contracargo; puede fallar, no cuentes con él.
law-none = Nada más, que yo sepa.
law-until = Es decir, hasta el { $until }.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = El { $end } acaba la protección. Lo que aliexpress.ru permite después solo lo dice su página.
shop-ru-ended = La fecha de la página ya pasó.
deadline-unknown = ⏰ Plazo desconocido: mejor hoy.
