### Lo que el bot dice en la conversación. HTML de Telegram: <b>, <i>, <code>, <blockquote>.

language-name = Español

## El encuentro

start = <b>¡Hola! Soy Buyer Clock.</b>
    Vigilo los plazos de tus pedidos de AliExpress para que no se te pase el último día para una disputa. Háblame de cada pedido una sola vez. El día justo te diré qué hacer y te dejaré escrito el mensaje al vendedor.

    <b>Pruébalo:</b> mándame un pedido en una línea, así:
    <code>/add { $example }</code>
    o toca el botón y te voy preguntando.

    Idioma: { language-name }. Avisos: { $hour }:00, hora de { $city }. { $guessed ->
        [yes] La zona la he supuesto; se corrige en /settings o compartiendo tu ubicación.
       *[no] Puedes cambiarlo en /settings.
    }
start-example = Funda de teléfono, LP00123456789012, enviado hace 3 días, 60 días, 12,50 €
start-again = ¡Qué bueno verte otra vez! Sigo pendiente de { $count ->
        [one] { $count } pedido tuyo
       *[other] { $count } pedidos tuyos
    }.
help = <b>Añadir:</b> pega la página, un correo, una foto de la etiqueta, o escribe:
    <code>/add { $example }</code>
    <b>Ver:</b> /status /orders /stats /rules
    <b>Contarme:</b> /track /received /snooze
    <b>Tu dinero:</b> /extend /letter /dispute
    <b>Corregir:</b> /edit /undo /history
    <b>Tú:</b> /settings /export /privacy
    <b>Cerrar:</b> /close /cancel /delete /forget
    <code>/status 2</code> es el pedido n.º 2.
command-add = añadir un pedido
command-orders = todos los pedidos, lo urgente primero
command-status = qué hacer ahora y hasta cuándo
command-extend = pedir al vendedor que amplíe la protección
command-track = decir qué muestra el seguimiento
command-letter = mensajes listos para copiar
command-dispute = si abrir una disputa, por qué y cómo
command-received = ya llegó el paquete
command-close = dar un pedido por terminado
command-settings = idioma, zona horaria, hora, país
command-cancel = dejar lo que estábamos haciendo
command-help = lo que sé hacer
unknown-text = Eso no me parece un pedido. Pega o reenvía lo que sea de AliExpress (la página del pedido, un correo, el mensaje del vendedor) o escribe una línea: <code>{ start-example }</code>. También sirve la foto de una etiqueta; lo demás está en /help.
thanked = De nada. Sigo vigilando.
unknown-command = No conozco ese comando. /help muestra lo que sé hacer.
not-text = Eso no lo puedo leer. Mándame texto (la página del pedido, un correo, una línea tuya) o la foto de la etiqueta de un paquete; lo demás está en /help.
groups-refused = Los pedidos son cosa privada, así que solo atiendo en chats privados. Escríbeme aquí: @{ $bot }
cancelled = De acuerdo, lo dejamos. No se guardó nada.
nothing-to-cancel = No hay nada que cancelar.
not-allowed = Este bot es privado y no estás en su lista. Su dueño puede añadir tu ID: <code>{ $id }</code>
something-broke = Algo falló de mi lado y ya lo anoté. Nada de lo que me contaste antes se perdió. Inténtalo de nuevo en un minuto.
already-noted = Eso ya lo tengo anotado. En /orders ves cómo está todo.
busy = Ahora mismo me falla la memoria. No se perdió nada: me ocuparé de esto en cuanto vuelva; no hace falta que lo escribas otra vez.

## La ficha de un pedido

card-shipped = { $day ->
        [0] Enviado hoy
       *[other] Enviado el { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Aún sin enviar{ $date ->
        [none] { "" }
       *[other] , pagado el { $date }
    }
card-tracking-none = sin número de seguimiento
card-protection = La Protección al comprador termina el { $date }
card-guaranteed = Entrega garantizada a más tardar el { $date }
card-price = { $price }
card-price-cheap = { $price } (barato)
card-seller = Vendedor: { $seller }
card-order-number = Número de pedido: <code>{ $order }</code>
card-paid-shipping = Envío pagado
registered = <b>Añadido:</b>

## Estado

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } día { $day } de { $length }
status-why = <b>Por qué</b>
status-otherwise = <b>Si no haces nada:</b> { $otherwise }
status-ahead = <b>Próximas fechas</b>
status-ahead-line = { $date }: { $what }
quoted = «{ $text }»
bullet = • { $text }
nudge-late = <i>Este aviso era para el { $date }. No pude enviarlo entonces, pero sigue en pie.</i>

## La imagen con las fechas de un pedido

button-timeline = 🖼 Fechas
button-order-page = 🛒 AliExpress
picture-number = N.º { $number }
picture-today = Hoy
picture-today-with = Hoy: { $what }
picture-paid = Pagado
picture-shipped = Enviado
picture-arrived = Llegó el paquete
picture-disputed = Disputa abierta
picture-protection-ends = { $extended ->
        [0] Acaba la protección
        [one] Acaba la protección, ampliada { $extended } día
       *[other] Acaba la protección, ampliada { $extended } días
    }
picture-days-protection = { $days ->
        [one] día de protección restante
       *[other] días de protección restantes
    }
picture-days-window = { $days ->
        [one] día para abrir una disputa
       *[other] días para abrir una disputa
    }
picture-days-return = { $days ->
        [one] día para devolverlo
       *[other] días para devolverlo
    }
picture-days-dispute = { $days ->
        [one] día desde que abriste la disputa
       *[other] días desde que abriste la disputa
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when }: { $what }
picture-none = Este pedido no tiene fechas que dibujar.

## Ajustes

settings = <b>Ajustes</b>
    Idioma: { $language }
    Zona horaria: { $zone }, hora local: { $time }
    Avisos: { $hour }:00
    Los paquetes van a: { $country ->
        [none] sin indicar
       *[other] { $country }
    }
settings-lang = Idioma
settings-zone = Zona horaria
settings-hour = Hora de avisos
settings-country = País
settings-country-other = Otro país
settings-ask-lang = ¿En qué idioma te hablo?
settings-ask-zone = ¿Qué ciudad tiene tu misma hora? Si no está aquí, escríbela: <code>/settings Lima</code>, o escribe lo que marca tu reloj: <code>/settings 14:35</code>. También puedes compartir tu ubicación; no la guardo.
settings-ask-hour = ¿A qué hora te aviso?
settings-ask-country = ¿A dónde van tus paquetes? Algunas reglas cambian según el país.
settings-zone-unknown = No conozco la zona horaria de «{ $text }». Prueba con la gran ciudad más cercana, o con lo que marca tu reloj: <code>/settings 14:35</code>.
settings-saved = Guardado.
button-back = ‹ Volver

## Listas

orders-heading = <b>Tus pedidos</b>
orders-empty = No hay pedidos abiertos. Envía <code>/add</code> y lo que sepas de uno, por ejemplo:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = próxima fecha: { $date }
orders-line-deadline = { $left ->
        [0] <b>hoy</b>
       *[other] a más tardar el { $date }
    }
orders-money = 💰 En juego: { $sums }
orders-none-here = Aquí no hay nada.
orders-shelf-open = Abiertos
    .words = abierto, activos, en curso, actuales
orders-shelf-disputes = Disputas
    .words = disputa, en disputa, con disputa
orders-shelf-arrived = Recibidos
    .words = llegado, llegados, entregados, llegaron
orders-shelf-closed = Cerrados
    .words = cerrado, archivo, archivados, terminados, finalizados, antiguos
orders-shelf-all = Todos
    .words = todo, todas, todos los pedidos
orders-closed = { $count ->
        [one] Y { $count } pedido cerrado.
       *[other] Y { $count } pedidos cerrados.
    }
which-order = ¿Qué pedido?
which-order-none = No tienes pedidos abiertos. Añade uno con /add.

## Cambios, y lo que se movió

moved-end = Ahora la protección acaba el <b>{ $date }</b>.
moved-dates = { $count ->
        [one] También se movió una fecha.
       *[other] También se movieron { $count } fechas.
    }
noted-tracking = Anotado: «{ $state }».
noted-letter = Anotado: escribiste al vendedor.
noted-extension-last = Anotado: pediste { $days ->
        [one] { $days } día más
       *[other] { $days } días más
    }. Si el { $date } al final de la tarde el pedido aún no muestra más plazo, abre la disputa ese mismo día.
noted-extension-granted = Anotado: protección ampliada.
noted-extension-refused = Anotado: sin ampliación.
noted-extension-sent = Anotado: pediste { $days ->
        [one] { $days } día más
       *[other] { $days } días más
    }. { $extension_check ->
        [0] Más tarde hoy
        [1] Mañana
       *[other] En { $extension_check } días
    } te preguntaré si el plazo aumentó.
noted-seller-refused = Anotado: el vendedor se negó.
noted-seller-offered = Anotado: el vendedor hizo otra oferta. { $sum ->
        [none] ¿Cuánto ofrece? Escribe solo el importe, por ejemplo <code>5 €</code>; o más tarde: <code>/dispute { $number } ofrece 5 €</code>
       *[other] La oferta es { $sum }.
    }
noted-sum = Anotado: ahora pides { $sum }.
noted-return = Anotado: ahora quieres devolverlo y recuperar { $sum }.
noted-taken-over = Anotado: ahora decide AliExpress.
noted-decided = Anotado: hay una decisión.
noted-appealed = Anotado: rechazaste la decisión con pruebas nuevas.
noted-won = Anotado: la disputa se resolvió a tu favor. El reembolso está en camino.
noted-won-part = Recibes { $sum } de los { $claimed } que pediste.
noted-won-sum = Que yo sepa, te devuelven { $sum }; si es otro importe, dímelo: <code>/dispute { $number } devuelven { $part }</code>
noted-silence = Anotado: el vendedor no respondió, vale el importe que pediste. El reembolso está en camino.
noted-parked = Anotado: la disputa está en espera hasta el { $date }.
noted-return-agreed = Anotado: devolución acordada. Ahora devuelve el producto.
noted-sent-back = Anotado: ya lo enviaste de vuelta.
noted-mistake = Anotado: recepción confirmada por error, el paquete no está.
noted-wish = Anotado: vas a { $solution ->
        [return] devolverlo y recuperar { $sum }
       *[refund] pedir { $sum }
    }. Ya figura en el texto para la disputa.
noted-lost = Anotado. Lo siento.
noted-dispute-cancelled = Anotado: disputa cancelada. { $date ->
        [none] Ya no queda tiempo para otra.
       *[other] Puedes abrir otra, a más tardar el { $date }.
    }
noted-refunded = <b>El dinero volvió.</b> ¡Muy bien hecho! Cerré el pedido.
noted-shipped = Anotado: enviado. El plazo ya corre.
noted-dispute = Anotado: la disputa está abierta. Ahora tiene sus propias fechas, y yo las vigilo.
noted-received = Bien, ya llegó.{ $days ->
        [none] { "" }
        [0] { " " }Eso sí, ya es tarde para una disputa.
        [one] { " " }Tienes { $days } día para abrir una disputa.
       *[other] { " " }Tienes { $days } días para abrir una disputa.
    }
noted-closed = Listo, cerrado. Ya no te avisaré de este.
noted-snoozed = De acuerdo, vuelvo a preguntar el { $date }.
noted-since = Anotado: desde el { $date }.
noted-kept = Anotado: lo guardan hasta el { $date }.
noted-customs-until = Anotado: la aduana espera hasta el { $date }.
noted-cheap = Anotado: un pedido barato. Los pedidos baratos tienen sus propias fechas.
noted-not-cheap = Anotado: no es un pedido barato.
noted-problem = Anotado: { $reason }. Te lo recordaré antes de que acabe el plazo para la disputa.
noted-pieces = Anotado: recibiste { $came } de { $paid }. Ya está en el texto de la disputa.
noted-accepted = Anotado: aceptaste la decisión.
noted-offered-nothing = Anotado: la oferta del vendedor es 0. Nunca la aceptes: aceptarla cierra la disputa sin reembolso.

## Seguimiento

track-question = ¿Qué dice el seguimiento de <b>{ $title }</b>?
parcel-not_found = no aparece nada
parcel-moving = está en camino
parcel-at_export = en exportación
parcel-no_change = hace mucho sin cambios
parcel-in_country = en mi país
parcel-at_post_office = en correos
parcel-delivered_elsewhere = entregado, pero no a mí
parcel-returning = vuelve al vendedor
parcel-delivered = entregado a mí
parcel-china_only = solo se ve en China
parcel-lost = perdido
parcel-at_customs = la aduana pide papeles o pago

## Ampliación

extend-question = ¿Cuántos días debería ampliar el vendedor la protección de <b>{ $title }</b>? { $moves ->
        [yes] Mientras avanza, lo normal es de { $shortest } a { $longest }.
       *[no] Lo normal es de { $shortest } a { $longest }.
    }
extend-outcome-question = ¿El vendedor amplió la protección de <b>{ $title }</b>? ¿Cuántos días?
extend-end-question = ¿Cuántos días se amplió la protección de <b>{ $title }</b>? Toca un botón o escribe la nueva fecha final: <code>/extend { $number } hasta { $example }</code>
extend-usage = Escribe <code>/extend</code>, el número del pedido y los días que quieres pedir: <code>/extend 1 20</code>. Si el vendedor ya amplió, la nueva fecha final: <code>/extend 1 hasta 31/01/2027</code>.

## Mensajes

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = ¿Qué texto necesitas para <b>{ $title }</b>?
letters-none = <b>{ $title }</b> no necesita ningún mensaje ahora.
letter-name-tracking_check = Mensaje: número de seguimiento
    .explain = Pide al vendedor que revise el número de seguimiento o envíe el correcto. Pégalo en el chat del pedido.
letter-name-tracking_new_number = Mensaje: número que funcione
    .explain = Pide un número que de verdad funcione, o el comprobante postal.
letter-name-extension_request = Mensaje: ampliar
    .explain = Pide al vendedor que amplíe la protección. Cópialo en el chat del pedido.
letter-name-extension_reminder = Mensaje: ampliar, recordatorio
    .explain = Insiste con amabilidad y avisa que, si no, tendrás que abrir una disputa.
letter-name-dispute_untracked = Disputa: sin seguimiento
    .explain = { $proof ->
        [order] Para el formulario de la disputa: no hay número de seguimiento. { proof-order }
       *[tracking] Para el formulario de la disputa: el número no se puede rastrear. Adjunta una captura del seguimiento.
    }
letter-name-dispute_in_transit = Disputa: no ha llegado
    .explain = Para el formulario de la disputa: la protección se acaba o se acabó, y el paquete no está. Adjunta una captura del seguimiento.
letter-name-dispute_late = Disputa: retraso
    .explain = Para el formulario: ya esperaste bastante. { $proof ->
        [order] { proof-order }
       *[tracking] Adjunta una captura del seguimiento.
    }
letter-name-dispute_delivered_elsewhere = Disputa: entregado a otra persona
    .explain = Para el formulario de la disputa: dice abiertamente que el seguimiento muestra «entregado» y que no tienes nada.
letter-name-dispute_returned = Disputa: vuelve al vendedor
    .explain = Para el formulario de la disputa: el paquete vuelve al vendedor.
letter-name-dispute_goods = Disputa: el producto
    .explain = Para el formulario: dice qué va mal con el producto. Adjunta tus fotos o un video.
letter-name-dispute_reply = Responder en la disputa
    .explain = Dice con amabilidad que mantienes tu motivo y tu importe.
letter-name-mediator_appeal = Rechazar la decisión
    .explain = Para los mediadores: rechaza la propuesta y señala pruebas nuevas. Adjunta algo que no hayan visto.
letter-name-refund_reminder = ¿Dónde está el reembolso?
    .explain = Para el soporte de AliExpress: pregunta dónde está el dinero.
letter-name-shipment_request = Mensaje: ¿cuándo se envía?
    .explain = Pregunta al vendedor cuándo enviará el pedido. Pégalo en el chat del pedido.

## Cuenta y reglamento

stats-heading = <b>Tu cuenta</b>
stats-orders = Pedidos: { $orders }; de ellos vigilo { $watched }
stats-money = Dinero en juego: { $sums }
stats-next = Vence primero: { $title } (n.º { $number }); actúa a más tardar el { $date }
stats-disputes = Pedidos con disputa: { $disputes }, un { $share } %. Hay compradores que cuentan problemas por encima del { $dispute_share_percent } %.
stats-disputes-few = Pedidos con disputa: { $disputes }. Aún son pocos para hablar de un porcentaje; hay compradores que cuentan problemas por encima del { $dispute_share_percent } %.
stats-outcomes = Disputas terminadas. Ganadas: { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(en parte: { $partly })
    }; perdidas: { $lost }
stats-back = Dinero recuperado: { $sums }
stats-share-over = ⚠️ Por encima del { $dispute_share_percent } %, a AliExpress una cuenta le parece fraudulenta y puede bloquearla. Pide ampliaciones siempre que puedas, y abre disputas solo cuando no haya otra salida.
rules-contents = <b>El reglamento</b>
    En qué me baso: la experiencia de muchos compradores, con sus cifras. Elige un capítulo.
rules-chapter = <b>{ $title }</b>
button-contents = Índice
rulebook-preface = # El reglamento

    En qué se basa Buyer Clock. Esta página se genera a partir de la política que se usa por defecto, y las pruebas comprueban que esté al día: `make docs` la escribe de nuevo. La fuente es una colección de guías de compradores de hacia 2017; las frases son de esa colección. Cualquier cifra se puede cambiar con `POLICY_FILE`; `POLICY_FILE=2025` recoge lo que dicen páginas posteriores.
command-stats = pedidos, dinero en juego, disputas
command-rules = el reglamento

## Disputas

dispute-heading = <b>{ $title }</b> · n.º { $number }
    Hoy puedes abrir una disputa.
dispute-not-before = AliExpress no acepta una disputa por <b>{ $title }</b> antes del { $date }. Así está ahora:
dispute-not-shipped = Solo se puede abrir una disputa por <b>{ $title }</b> cuando el pedido se haya enviado. Así está ahora:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Ábrela ya.</b>
       *[other] 🔴 <b>Ábrela ya</b>, a más tardar el { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Mejor todavía no.</b> Los vendedores rechazan una disputa que llega demasiado pronto, y los mediadores te hacen esperar { $mediator_wait ->
        [one] como { $mediator_wait } día más
       *[other] unos { $mediator_wait } días más
    }. Te avisaré cuando sea hora.
dispute-should-look = 🔎 <b>Primero mira si el seguimiento funciona.</b> Con un solo estado, el motivo de abajo es falso: dime qué dice y te doy el correcto.
dispute-if-untracked = <b>Primero mira el seguimiento.</b> ¿Algún estado? Dime cuál: el motivo será otro.
dispute-should-goods = 🔍 <b>Ábrela cuando tengas listas tus pruebas,</b> a más tardar el { $last_safe }.
dispute-should-choice = 🟡 <b>Solo si ya esperaste bastante.</b> El paquete está parado y la protección acaba pronto, así que ya puedes abrirla. Si aún quieres el producto, pide antes que amplíen; abre la disputa a más tardar el { $must_on }.
dispute-moving = Si AliExpress no acepta la disputa mientras el paquete avanza, pide que amplíen. Cuando acabe la protección te { $last_window ->
        [one] queda { $last_window } día
       *[other] quedan { $last_window } días
    } para una disputa.
dispute-moving-refused = Mientras se ve que el paquete avanza, AliExpress rechaza la disputa hasta que pase el plazo de entrega. Pide que amplíen; al acabar la protección te { $last_window ->
        [one] queda un día más
       *[other] quedan { $last_window } días
    } para la disputa.
dispute-reason-line = <b>Motivo:</b> el más parecido a { $reason }
dispute-never-in-transit = <b>Nunca elijas</b> «aún en camino»: el seguimiento dice «entregado», y eso parecería un fraude.
dispute-never-on-its-way = <b>Nunca elijas</b> «aún en camino»: el paquete llegó, solo faltan piezas.
dispute-never-damaged = <b>No elijas</b> «dañado»: eso significa dañado en el camino. Un aparato que no funciona tiene su propio motivo.
dispute-never-not-received = <b>Nunca elijas</b> «no recibido», aunque el vendedor te lo pida y te prometa el dinero: un motivo falso puede costarte la cuenta.
dispute-never-untracked = <b>No elijas</b> «sin seguimiento»: un solo estado significa que el número funciona.
dispute-evidence-tracking = <b>Pruebas:</b> una captura del seguimiento con la fecha de hoy. No llegó nada, así que no hacen falta fotos.
dispute-evidence-order = <b>Pruebas:</b> una captura de la página del pedido con la fecha de hoy, donde se vea que no hay número de seguimiento. No llegó nada, así que no hacen falta fotos.
dispute-evidence-goods = <b>Pruebas:</b> al menos una foto que muestre justo esto; en total, hasta { $evidence_megabytes } MB. Puedes añadir más en cualquier momento.
dispute-evidence-filmed = <b>Pruebas:</b> un video corto o fotos que muestren exactamente esto, con el embalaje y su etiqueta; en total, hasta { $evidence_megabytes } MB. Puedes añadir más en cualquier momento.
dispute-sum = <b>Solución:</b> solo reembolso, por el total de { $price }. En cada paso comprueba que no hayan cambiado el importe a 0.
dispute-sum-goods = <b>Solución:</b> solo reembolso, o devolución y reembolso si no quieres quedártelo; pero pocos vendedores pagan la devolución. Hasta { $price }; quien pide en proporción al defecto gana más veces. En cada paso, comprueba que el importe no haya cambiado a 0.
dispute-claim = <b>Quieres</b> { $solution ->
        [return] devolverlo y recuperar { $sum }.
       *[refund] pedir { $sum }.
    }
dispute-parts = Si aún te sirve de algo, pide una parte: toca un importe o escribe <code>/dispute { $number } { $part }</code>.
terms-question = ¿Qué pides por <b>{ $title }</b>? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Hasta ahora: devolverlo y recuperar { $sum }.{ " " }
           *[refund] Hasta ahora: { $sum }.{ " " }
        }
    }Cámbialo en AliExpress y luego tócalo aquí, o escribe el importe: <code>/dispute { $number } { $part }</code>
park-question = ¿Hasta cuándo esperan los mediadores por <b>{ $title }</b>? Toca un día o escríbelo: <code>/dispute { $number } hasta { $example }</code>
dispute-sum-unknown = <b>Solución:</b> solo reembolso, nunca más de lo que pagaste. En cada paso comprueba que no hayan cambiado el importe a 0.
dispute-conduct = Escribe en inglés y cíñete a los hechos: sin amenazas, y ni una palabra sobre reseñas.
dispute-share-warning = ⚠️ Conozco { $orders } de tus pedidos, y { $disputes } tuvieron disputa. Con esta pasas del { $dispute_share_percent } %, y ahí ya se bloquean cuentas. Ábrela solo si no hay otra salida.
dispute-words = <b>Qué escribir</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Nunca aceptes 0.</b> Eso cierra la disputa, y no llega dinero. Vuelve a poner tu importe, como máximo lo que pagaste.
dispute-usage = Para anotar un importe: <code>/dispute 1 5 €</code> es lo que pides, <code>/dispute 1 ofrece 5 €</code> lo que ofrece el vendedor, <code>/dispute 1 devuelven 5 €</code> lo que te devuelven. Una disputa en espera: <code>/dispute 1 hasta 31/01/2027</code>.
dispute-at-post-office = No abras todavía una disputa por <b>{ $title }</b>: el paquete te espera en la oficina de correos. «Aún en camino» sería falso, y una disputa antes de que vuelva se pierde fácilmente. ¿Ya no está, o se lo dieron a otra persona? Dímelo y te daré el motivo verdadero.
dispute-guarantee = La fecha de entrega garantizada, el { $guarantee }, ya pasó: es un motivo por sí mismo, y el texto de abajo lo dice.
dispute-pieces = ¿Cuántas piezas llegaron y cuántas pagaste? Escribe por ejemplo <code>2 de 5</code> y lo pongo en el texto.
cancel-dispute-warning = Piénsalo dos veces antes de cancelar la disputa por <b>{ $title }</b>. Solo puedes abrir otra a más tardar el { $last }: el { $date } sería tarde, y hay quien dice que ya no se puede. La cancelas en AliExpress; yo solo lo anoto.
cancel-dispute-came = Cancela la disputa por <b>{ $title }</b> en AliExpress y luego dímelo aquí. { $date ->
        [none] Ya no queda tiempo para otra.
       *[other] Si algo va mal con el producto, puedes abrir otra, a más tardar el { $date }.
    }
cancel-dispute-final = Piénsalo dos veces antes de cancelar la disputa por <b>{ $title }</b>: ya no queda tiempo para abrir otra. La cancelas en AliExpress; yo solo lo anoto.

## Recepción y cierre

goods-reason-question = ¿Qué problema tiene <b>{ $title }</b>? Di el motivo verdadero; tus fotos deben mostrarlo.
close-question = ¿Cierro <b>{ $title }</b>? Ya no te enviaré avisos de este pedido.
close-warning = Aún puedes abrir una disputa, a más tardar el { $date }. ¿Cierro <b>{ $title }</b> de todos modos?

## Añadir un pedido

estimate-no-promise = Una entrega estimada no es una promesa, así que no la anoto. Lo que cuenta es el final de la protección o una entrega <i>garantizada</i>.
add-ask-title = ¿Qué pediste? Unas palabras para que lo reconozcas.
add-ask-tracking = ¿Cuál es el número de seguimiento?
add-ask-shipped_on = ¿Cuándo se envió? Por ejemplo <code>{ $example }</code> o <i>hace 3 días</i>.
add-ask-protection = ¿Cuánto dura la protección? En AliExpress abre «Pedidos» y este pedido. Copia lo que muestra el contador: <code>quedan 23 días</code> o <code>hasta { $example }</code>; o cuántos días dura en total desde el envío: <code>60 días</code>.
add-ask-price = ¿Cuánto costó? Por ejemplo <code>12,50 €</code>. Los pedidos baratos tienen fechas propias.
add-ask-guaranteed = ¿En cuántos días está garantizada la entrega? Por ejemplo <code>40 días</code>.
add-ask-seller = ¿Cómo se llama el vendedor?
add-ask-order_number = ¿Cuál es el número de pedido? Son 16 cifras, en la página del pedido.
add-ask-shipping = ¿Pagaste el envío? Escribe <i>envío pagado</i> o <i>envío gratis</i>.
add-over-but-window = Si es así, aún puedes abrir una disputa, a más tardar el { $date }. Vigilaré contigo esos últimos días.
button-over-is-right = Sí, ya acabó
button-extended-by = Sí, { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
press-question-gone = Esa pregunta ya está cerrada. Con /add empiezas otra.
button-skip = Omitir
button-today = Hoy
button-yesterday = Ayer
button-days-ago = { $days ->
        [one] Hace { $days } día
       *[other] Hace { $days } días
    }
button-days = { $days ->
        [one] { $days } día
       *[other] { $days } días
    }

## Botones

button-status = ‹ Al pedido
button-track = Anotar estado
button-still-nothing = Aún nada
button-letter = Mensaje
button-wrote = Mensaje enviado
button-extend = Pedir ampliación
button-extended = Protección ampliada
button-not-extended = Sin ampliación
button-arrived = Ya llegó
button-disputed = Ya abrí la disputa
button-tomorrow = Mañana
button-close = Todo bien, cerrar
button-dispute = Cómo abrir disputa
button-seller-refused = El vendedor se negó
button-seller-offered = Otra oferta
button-seller-asks = El vendedor me pide…
button-seller-wants-more = Otra petición
button-taken-over = Decide AliExpress
button-decided = Hay una decisión
button-appealed = La rechacé
button-won = Me devuelven dinero
button-lost = Perdí
button-mistake = Confirmé por error
button-silence = Importe concedido
button-park = La pusieron en espera
button-terms = Cambiar lo que pido
button-return-agreed = Devolución acordada
button-sent-back = Ya lo devolví
button-claim = Pedir { $sum }
button-claim-return = Devolver y { $sum }
button-cancel-dispute = Cancelar la disputa
button-cancel-dispute-anyway = Ya la cancelé
button-refunded = Llegó el dinero
button-not-shipped = Aún sin enviar
button-not-cheap = No, más
button-shipped = Ya se envió
button-close-order = Cerrar el pedido
button-close-anyway = Sí, cerrarlo
button-copy = 📋 Copiar
button-add = Añadir un pedido
button-orders = Todos los pedidos
button-help = ¿Qué sabes hacer?
button-cancel = Mejor no
button-accepted = La acepté
button-nothing-offered = La oferta es 0
button-cheap = Sí, menos
button-problem = Algo va mal
button-another-problem = Otro motivo
button-asked-again = Ya insistí

## Toques que no pueden ser

press-stale = Ese botón es viejo. Así está todo ahora.
press-no-such-order = Ese pedido ya no está aquí.
press-broken = No puedo leer ese botón. En /orders está todo.

## Lo que no se puede

error-order-closed = El pedido n.º { $number } está cerrado. <code>/undo { $number }</code> lo vuelve a abrir.
error-already-registered = Ese pedido ya lo añadiste.
error-already-shipped = El pedido n.º { $number } ya se envió.
error-already-received = El pedido n.º { $number } ya lo tienes.
error-not-shipped = El pedido n.º { $number } aún no se ha enviado.
error-extension-days = { $days } días no puede ser. Los vendedores dan entre 1 y { $longest } cada vez.
error-extension-not-later = La nueva fecha final tiene que ser posterior al { $date }.
error-end-too-far = Para el { $date } falta más de un año. Revisa la fecha, por favor.
error-dispute-open = Ya tienes abierta una disputa por el pedido n.º { $number }.
error-dispute-already-won = Esa disputa ya se resolvió a tu favor.
error-no-dispute = No hay ninguna disputa abierta por el pedido n.º { $number }.
error-no-decision = Todavía no hay decisión que rechazar.
error-goods-not-received = Para ese motivo tienes que tener el producto: dime antes que llegó el paquete.
error-reason-in-transit-delivered = «Aún en camino» es el motivo equivocado cuando el seguimiento dice «entregado»: parece un fraude.
error-sum-currency = Da el importe en la moneda en que pagaste ({ $paid }), por favor.
error-sum-above-paid = No puedes pedir más de { $paid }: es lo que pagaste.
error-sum-too-small = Es muy poco: en una disputa se puede pedir desde { $smallest }.
error-protection-ended = La protección acabó el { $date }, así que no queda nada que ampliar. Lo que aún puedes hacer: <code>/status { $number }</code>
error-already-confirmed = Ya sé que la recepción del pedido n.º { $number } se confirmó por error.
error-reason-not-received = Tienes el paquete, así que «no recibido» sería un motivo falso. Di qué problema tiene el producto: <code>/dispute { $number }</code>
error-seller-answered = El vendedor ya respondió en la disputa por el pedido n.º { $number }, así que no es silencio.
error-cannot-be-parked = Solo queda en espera una disputa por un paquete en camino, y la del pedido n.º { $number } no lo es.
error-parked-not-later = El { $date } no es posterior a hoy.
error-nothing-to-return = Todavía no hay nada que devolver: dime antes que llegó el pedido n.º { $number }.
error-no-return-agreed = Aún no hay una devolución acordada para el pedido n.º { $number }.
error-date-far-off = El { $date } queda demasiado lejos de hoy. Revisa el año, por favor.
error-guarantee-days = { $days } días de entrega garantizada no puede ser. Hasta 366, por favor.
error-no-refund-expected = El pedido n.º { $number } no espera ningún reembolso.
error-no-such-order = No tienes un pedido n.º { $number }. En /orders están todos.
error-snooze-not-later = El { $date } no es posterior a hoy.
error-snooze-past-deadline = El { $date } sería tarde: el último día seguro es el { $last }.
error-shipped-in-future = El { $date } está en el futuro. La fecha de envío es hoy o antes.
error-end-before-shipment = La protección no puede acabar el { $date }: es antes del envío. Revisa las dos fechas, por favor.
error-protection-needs-shipment = Necesito las dos cosas: cuándo se envió y cuánto dura la protección.
error-protection-over = Según estas fechas, la protección y los últimos días para una disputa acabaron el { $date }. Ya no hay nada que vigilar. Si la protección acaba otro día, escríbelo como <i>hasta …</i>
error-title-empty = El pedido necesita un nombre.
error-too-many-orders = { $count ->
        [one] { $count } pedido abierto es
       *[other] { $count } pedidos abiertos son
    } lo máximo que puedo vigilar por persona. Cierra alguno antes, por favor.
error-status-day = El { $date } no puede ser: el estado llegó entre el envío y hoy.
error-kept-until-past = El { $date } ya pasó. ¿Hasta qué día lo guardan?
error-pieces = { $came } de { $paid } no puede ser: tuvieron que llegar menos de las pagadas.
error-too-many-kept = Ya tienes aquí { $count } pedidos, contando los cerrados, y no guardo más. Con /delete borras uno que ya no necesites.
letter-block = <pre>{ $letter }</pre>

## Cómo se presenta el bot en Telegram

# Antes de la primera palabra. 512 caracteres como máximo.
bot-about =
    Vigilo los plazos de tus pedidos de AliExpress para que no se te pase el último día para una disputa.

    Háblame de cada pedido una sola vez. El día justo te escribiré qué hacer, con el mensaje al vendedor listo para copiar.
# El perfil del bot. 120 caracteres como máximo.
bot-short = Vigila los plazos de tus pedidos de AliExpress y te prepara los mensajes al vendedor.
since-question = <b>¿Desde cuándo dice eso el seguimiento?</b> Los días cuentan desde ahí. Toca un día o escríbelo: <code>{ $example }</code>
kept-question = <b>¿Hasta cuándo lo guardan?</b> Pregunta o mira el aviso. Toca un día o escríbelo: <code>{ $example }</code>
customs-until-question = <b>¿Hasta cuándo espera la aduana?</b> Toca un día o escribe el del aviso: <code>{ $example }</code>
pieces-question = ¿Cuántas piezas llegaron y cuántas pagaste? Escribe por ejemplo <code>2 de 5</code>.
cheap-question = No sé cuánto vale { $price }. ¿Costó menos de unos { $about }?
digest-waiting = <b>Nada que hacer</b>
