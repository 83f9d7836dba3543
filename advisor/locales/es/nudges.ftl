### Avisos: preguntas repetidas, varios a la vez, horas de silencio, aplazar, la semana que viene.

## Otra vez

nag-again = 🔁 Te lo recuerdo: <b>{ $headline }</b>
nag-hushed = De acuerdo, no insisto más con <b>{ $title }</b>. { $date ->
        [none] El plazo sigue en pie.
       *[other] Te avisaré el { $date }, cuando llegue su próxima fecha.
    }
button-hush = No insistas más

## Varios pedidos a la vez

digest-heading = { $count ->
        [0] <b>Novedades de tus pedidos</b>
        [one] <b>Hoy hay { $count } pedido que atender</b>
       *[other] <b>Hoy hay { $count } pedidos que atender</b>
    }
digest-again = 🔁
digest-late = <i>Parte de esto debía llegarte antes. Entonces no pude enviarlo, pero sigue en pie.</i>
digest-open = Toca un pedido para ver los detalles, el mensaje y las respuestas.

## Ajustes

settings-nudging = Horas de silencio: { $quiet ->
        [yes] de { $begins }:00 a { $ends }:00
       *[no] ninguna
    }
    Preguntas sin respuesta: { $nag ->
        [on] insisto, dos veces como mucho
       *[off] pregunto una sola vez
    }
    Avance de dos semanas, los lunes: { $weekly ->
        [on] sí
       *[off] no
    }
settings-quiet = Horas de silencio
settings-ask-quiet = ¿Desde qué hora no te molesto? Lo que caiga en esas horas llega cuando acaban, o antes de que empiecen si el plazo no espera.
settings-ask-quiet-end = Inicio del silencio: { $begins }:00. ¿Hasta cuándo?
button-quiet-off = Sin horas de silencio
settings-nag-on = 🔁 Insiste si no contesto
settings-nag-off = 🔁 Preguntar una vez
settings-weekly-on = 🗓 Enviar el avance
settings-weekly-off = 🗓 Sin avance

## Aplazar

button-later = Otro día…
button-in-days = { $days ->
        [one] En { $days } día
       *[other] En { $days } días
    }
snooze-question = ¿Cuándo vuelvo a avisarte de <b>{ $title }</b>? Toca un día o escríbelo: <code>/snooze { $number } hasta { $example }</code>
error-snooze-too-far = Eso queda muy lejos: puedo esperar { $longest } días como mucho.

## La semana que viene

weekly-heading = 🗓 <b>Avance de dos semanas</b>
weekly-free = No vence nada. Disfruta de la calma.
weekly-date = { $date }: { $what }
weekly-others = { $count ->
        [one] Otro pedido puede esperar.
       *[other] Otros { $count } pedidos pueden esperar.
    }
checkpoint-weekly = avance de dos semanas
    .nudge = Lo que traen las próximas dos semanas.
