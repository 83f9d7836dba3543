### Avisos: perguntas repetidas, vários de uma vez, horas de silêncio, adiar, a semana à frente.

## De novo

nag-again = 🔁 Lembrete: <b>{ $headline }</b>
nag-hushed = Tudo bem, não pergunto mais sobre <b>{ $title }</b>. { $date ->
        [none] O prazo continua valendo.
       *[other] Aviso em { $date }, quando chegar a próxima data.
    }
button-hush = Não perguntar mais

## Vários pedidos de uma vez

digest-heading = { $count ->
        [0] <b>Novidades dos seus pedidos</b>
        [1] <b>Para hoje: 1 pedido</b>
       *[other] <b>Para hoje: { $count } pedidos</b>
    }
digest-again = 🔁
digest-late = <i>Parte disto deveria ter chegado antes. Não consegui enviar na hora, mas continua valendo.</i>
digest-open = Toque em um pedido para ver os detalhes, a mensagem e as respostas.

## Configurações

settings-nudging = Horas de silêncio: { $quiet ->
        [yes] de { $begins }:00 a { $ends }:00
       *[no] nenhuma
    }
    Perguntas sem resposta: { $nag ->
        [on] pergunto de novo, no máximo duas vezes
       *[off] pergunto uma vez só
    }
    Prévia de duas semanas, às segundas: { $weekly ->
        [on] sim
       *[off] não
    }
settings-quiet = Horas de silêncio
settings-ask-quiet = A partir de que horas devo ficar em silêncio? O que cair nessas horas chega quando elas terminam, ou antes de começarem, se o prazo não esperar.
settings-ask-quiet-end = Início do silêncio: { $begins }:00. Até que horas?
button-quiet-off = Sem horas de silêncio
settings-nag-on = 🔁 Insista se eu não responder
settings-nag-off = 🔁 Perguntar uma vez
settings-weekly-on = 🗓 Enviar a prévia
settings-weekly-off = 🗓 Sem prévia

## Adiar

button-later = Outro dia…
button-in-days = { $days ->
        [one] Em { $days } dia
       *[other] Em { $days } dias
    }
snooze-question = Quando volto a avisar sobre <b>{ $title }</b>? Toque em um dia ou escreva: <code>/snooze { $number } até { $example }</code>
error-snooze-too-far = É longe demais: posso esperar no máximo { $longest } dias.

## A semana à frente

weekly-heading = 🗓 <b>Prévia de duas semanas</b>
weekly-free = Nenhum prazo. Aproveite a calma.
weekly-date = { $date }: { $what }
weekly-others = { $count ->
        [1] Mais um pedido pode esperar.
       *[other] Mais { $count } pedidos podem esperar.
    }
checkpoint-weekly = prévia de duas semanas
    .nudge = O que as próximas duas semanas trazem.
