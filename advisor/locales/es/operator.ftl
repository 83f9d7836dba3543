### Lo que el bot dice a quien lo opera, y a quien quiere más de lo que le toca.

## Límites

too-fast = Vas más rápido de lo que puedo seguir. Dame un minuto, por favor, y escribe de nuevo. Lo que quedó sin respuesta, envíalo otra vez.
too-long = Ese texto es demasiado largo para mí. Menos de { $most } caracteres, por favor, y un pedido cada vez.
too-odd = En ese texto hay caracteres que no puedo leer. Escríbelo de nuevo en vez de pegarlo, por favor.

## Privacidad

privacy = <b>Tus datos, en pocas palabras</b>
    <b>Qué guardo:</b> el ID de tu chat, idioma, zona horaria, hora de avisos y país; tus pedidos con todo lo anotado; los avisos; la respuesta que estoy esperando.
    <b>Qué no guardo:</b> tu nombre, tus otros mensajes, ni las imágenes y ubicaciones que envías.
    <b>Dónde:</b> en la base de datos de quien opera este bot. Mis mensajes viajan por Telegram; nadie más se entera de nada. El registro cuenta y mide tiempos; no te cita.
    <b>Cuánto tiempo:</b> { $days ->
        [0] hasta que lo borres.
        [one] los pedidos cerrados, { $days } día; lo demás, hasta que lo borres, o { $days } día después de que me bloquees.
       *[other] los pedidos cerrados, { $days } días; lo demás, hasta que lo borres, o { $days } días después de que me bloquees.
    }

    /export – todo sobre tus pedidos, en archivos
    /forget – borrarlo todo, de una vez y para siempre
command-privacy = qué guardo de ti y por cuánto tiempo

## La página de quien opera

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Personas: { $people }, dormidas: { $asleep }
operator-orders = Pedidos: { $orders }, cerrados: { $closed }
operator-reminders = <b>Avisos</b>
operator-state-pending = en espera: { $count }
operator-state-claimed = enviándose: { $count }
operator-state-sent = enviados: { $count }
operator-state-skipped = omitidos: { $count }
operator-state-failed = fallidos: { $count }
operator-state-cancelled = cancelados: { $count }
operator-state-parked = aparcados, sin destinatario: { $count }
operator-queue = <b>Cola:</b> { $orders ->
        [0] vacía
        [one] { $orders } pedido pendiente, desde hace { $waits }
       *[other] { $orders } pedidos pendientes, el más antiguo desde hace { $waits }
    }
operator-late = <b>Retraso</b> de los últimos { $count } enviados en el último día: la mitad en { $half } o menos, el mayor { $worst }
operator-late-none = <b>Retraso:</b> no se envió nada en el último día
operator-failures = <b>Fallos en siete días</b>
operator-failure = { $count } × { $reason } (el último, { $date })
operator-failures-none = <b>Fallos en siete días:</b> ninguno
operator-as-of = <i>A fecha de { $date }, { $time }</i>
button-refresh = 🔄 Actualizar
command-admin = cómo le va al bot
command-broadcast = escribir a todo el mundo
operator-alert = <b>Algo se rompió de mi lado</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    El resto está en el registro. De esto no vuelvo a hablar en una hora.

## Un mensaje a todo el mundo

broadcast-usage = Escribe <code>/broadcast</code> y el texto en un solo mensaje, con negritas y enlaces si quieres. Primero te lo enseño.
broadcast-question = Así lo verá la gente. ¿Lo envío a { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }? Tardará más o menos { $takes }.
broadcast-nobody = No hay nadie a quien enviarlo.
broadcast-dropped = Descartado. No lo recibió nadie.
broadcast-gone = Este mensaje ya se envió o se descartó.
broadcast-under-way = <b>Enviando</b>: { $tried } de { $people }
broadcast-stopping = Detenido: les tocó a { $tried } de { $people }. El que está en camino aún puede llegar.
broadcast-done = <b>Enviado a { $sent }</b> de { $people }.
broadcast-done-gone = Ya no están, ahora inactivos: { $count }
broadcast-done-unsure = Sin confirmación, pudo llegar: { $count }
broadcast-done-failed = Rechazados por Telegram, mira el registro: { $count }
button-broadcast = Enviar a { $people }
button-broadcast-drop = No enviar
button-broadcast-stop = Detener
