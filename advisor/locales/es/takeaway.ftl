## Llevarse las fechas: el calendario

calendar-name = Plazos de AliExpress
calendar-deadline = Último día seguro: { $date }
calendar-tracking = Número de seguimiento: { $tracking }
calendar-ask = Qué hacer: envía /status { $number } a Buyer Clock.
calendar-link = <b>Tu enlace privado al calendario</b>
    <code>{ $url }</code>

    Añádelo a tu calendario como suscripción («desde URL») y las fechas se actualizan solas, también en el teléfono.

    Quien tenga este enlace ve tus fechas y lo que pediste, así que no lo compartas. No puedo mostrarlo otra vez: solo guardo su huella.
calendar-open = Tu enlace privado al calendario está abierto desde el { $date }. No puedo mostrarlo otra vez, pero cuando quieras te hago uno nuevo. El viejo deja entonces de funcionar.
calendar-closed = Listo: el enlace al calendario ya no funciona. Ahora quita la suscripción de tu calendario, o se quedarán allí las fechas viejas.
calendar-not-offered = Este bot no tiene enlaces al calendario. El archivo <code>orders.ics</code> de /export sirve para cualquier calendario.
button-calendar = Enlace de calendario
button-calendar-new = Enlace nuevo
button-calendar-off = Desactivarlo
button-calendar-copy = Copiar el enlace

## Traer de vuelta

import-ask = Envíame el archivo <code>orders.json</code> que te dio /export. Antes de añadir nada te muestro lo que contiene.
import-found = <b>En este archivo: { $orders ->
        [one] un pedido
       *[other] { $orders } pedidos
    }.</b>
import-known = { $count ->
        [one] Uno ya está aquí y se queda como está.
       *[other] { $count } ya están aquí y se quedan como están.
    }
import-broken = { $count ->
        [one] Uno no tiene sentido, así que lo dejo fuera.
       *[other] { $count } no tienen sentido, así que los dejo fuera.
    }
import-dropped = { $count ->
        [one] Una entrada del historial contradice a las demás, así que la dejo fuera.
       *[other] { $count } entradas del historial contradicen a las demás, así que las dejo fuera.
    }
import-nothing = No hay nada que añadir.
import-question = { $count ->
        [one] ¿Añado un pedido con su historial?
       *[other] ¿Añado { $count } pedidos con sus historiales?
    }
import-settings = <b>Sus ajustes son distintos de los de aquí:</b>
import-settings-question = ¿Los pongo como en el archivo?
import-settings-done = <b>Ahora está como en el archivo:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Insistir si no contesto
import-setting-weekly = Avance de dos semanas
import-done = <b>{ $count ->
        [one] Un pedido añadido
       *[other] { $count } pedidos añadidos
    }, con historial.</b> { $open ->
        [0] Todo está cerrado, así que no hay nada que vigilar.
        [one] Vigilo los plazos de uno.
       *[other] Vigilo los plazos de { $open }.
    }
import-gone = Ya no tengo ese archivo a mano. Envíalo otra vez, por favor.
import-unreadable = No puedo leer este archivo. El que conozco es <code>orders.json</code>, tal como lo da /export.
import-too-large = Este archivo es demasiado grande para mí: 1 MB como máximo.
import-not-fetched = No pude traer el archivo de Telegram. Envíalo otra vez, por favor.
button-import = Recuperar una copia
button-import-confirm = Sí, añadirlos
button-import-all = Sí, con los ajustes
button-import-orders = Solo los pedidos
button-import-settings = Sí, ponlos así

## La despedida

forgotten-calendar = Tu enlace al calendario tampoco funciona ya.

## La zona horaria

zone-guessed = La zona horaria la he supuesto. Si tu reloj marca otra cosa, corrígela aquí abajo.
zone-ask-region = ¿En qué parte del mundo vives?
zone-ask-city = ¿Qué ciudad tiene tu misma hora?
zone-ask-clock = ¿Qué marca tu reloj ahora mismo?
zone-ask-write = Escríbeme tu ciudad, por ejemplo Lima, o lo que marca tu reloj, por ejemplo 14:35.
zone-ask-location = Toca el botón de abajo para compartir tu ubicación: me dice la zona horaria, y no la guardo.
zone-nobody = Ningún reloj que conozca marca ahora { $time }. Mira otra vez, o escribe tu ciudad.
button-zone-list = Todas las ciudades
button-zone-clock = Por mi reloj
button-zone-write = Escribirla
button-location = 📍 Compartir ubicación
button-more = Más ›
button-fewer = ‹ Anteriores
region-africa = África
region-america = América
region-antarctica = Antártida
region-asia = Asia
region-atlantic = Atlántico
region-australia = Australia
region-europe = Europa
region-indian = Océano Índico
region-pacific = Pacífico
