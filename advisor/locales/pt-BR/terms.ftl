### O que diz a página do pedido: o que a data significa, que ela muda, e um site que ainda não aceita a disputa.

## As regras (I)

chapter-I = O que diz a página do seu pedido
reason-I1 = “Reembolso se não for entregue antes de …” funciona ao contrário: enquanto o pacote é rastreado, o site não aceita pedido de reembolso antes dessa data, só a partir do dia seguinte; os { $last_window ->
        [1] { $last_window } dia
       *[other] { $last_window } dias
    } para pedi-lo contam a partir da data.
reason-I2 = A data da página muda sem você fazer nada: vendedores acrescentam dias sem ninguém pedir. Vale o que a página mostra hoje; por isso olhe { $decide ->
        [1] um dia
       *[other] { $decide } dias
    } antes, na véspera e no próprio dia.
reason-I3 = Se o site ainda não aceita a disputa, nada está perdido. Ele indica um dia, ou quer dizer o dia seguinte à data da página. Guarde um print da recusa e não confirme o recebimento.

## Situações

situation-date-ahead = Espere. A data da página é { $page_date }
    .do = Não há nada a fazer antes de { $act_from }; aí veremos se a página continua mostrando essa data.
        Enquanto o pacote é rastreado, o site não aceita pedido de reembolso antes dela.
    .otherwise = Nada está perdido: se não chegar, dá para pedir reembolso entre { $opens } e { $last_safe }.
situation-claim-awaited = Ainda não. Peça o reembolso a partir de { $opens }
    .do = A página promete o reembolso se nada chegar antes de { $page_date }. Não confirme o recebimento.
        Até lá o site não aceita pedido de reembolso de um pacote rastreado.
    .otherwise = Nada está perdido: se não chegar, dá para pedir reembolso entre { $opens } e { $last_safe }.
situation-claim-not-yet = Ainda não. A página continua mostrando { $page_date }?
    .do = Abra o pedido e olhe a data: vendedores a mudam sem perguntar. Não confirme o recebimento.
        Me diga o que ela mostra e eu mudo todas as datas.
    .otherwise = Nada está perdido: se a data continuar, dá para pedir reembolso entre { $opens } e { $last_safe }.
situation-claim-open = Peça o reembolso agora
    .do = Abra o pedido, escolha “Devolução/Reembolso” ou “Abrir disputa”, “não recebido” e o valor total.
        Motivo: { $reason }. Anexe um print do rastreio e não confirme o recebimento. { $page_date } passou e nada chegou.
    .otherwise = Depois de { $last_safe } o dinheiro é do vendedor. Feriados não param esse prazo.
situation-site-refuses = O site ainda não aceita a disputa. Tente de novo em { $opens }
    .do = Guarde o print da recusa: ele mostra que você tentou a tempo.
        { $here ->
        [yes] { "" }
       *[no] { " " }Enquanto isso, escreva ao vendedor: a mensagem está pronta. Não confirme o recebimento.
    }
    .otherwise = Nada está perdido: eu lembro você em { $opens }.
situation-site-again = Hoje é o dia que o site indicou. Tente de novo
    .do = Abra a disputa agora. Motivo: { $reason }.
        Se o site recusar de novo, toque em “O site não aceita”.
    .otherwise = Eu pergunto de novo, mas não depois do último dia seguro.
deadline-claim_now = ⏰ Peça já o reembolso, até <b>{ $last_safe }</b>
    .short = Reembolso: peça até { $last_safe }.
deadline-claim = ⏰ Não chegou? Peça o reembolso entre <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> e <b>{ $last_safe }</b>
    .short = Reembolso: peça até { $last_safe }.

## Datas

checkpoint-page_date_soon = a página mostra a mesma data?
    .nudge = A data da página está perto: { $page_date }.
checkpoint-page_date_tomorrow = olhar de novo a data da página
    .nudge = Amanhã é a data da página, { $page_date }.
checkpoint-page_date_today = a data da página
    .nudge = Hoje é a data da página.
checkpoint-site_try_again = tentar de novo: o site indicou este dia
    .nudge = A partir de hoje o site aceita a disputa.
checkpoint-claim_opens = pedir o reembolso
    .nudge = A data da página passou.

## Perguntas e respostas

button-page-same = A mesma data
button-page-later = Mostra outra data
button-page-completed = Diz “concluído”
button-refused = O site não aceita
button-refused-undated = Não indica o dia
button-terms-timer = “Proteção até …”
button-terms-refund-by = “Reembolso se não …”
page-question = <b>Que data a página de “{ $title }” mostra agora?</b> Toque ou escreva, por exemplo <code>{ $example }</code>.
refused-question = <b>A partir de que dia o site aceita uma disputa sobre “{ $title }”?</b> Primeiro faça um print da mensagem. Depois toque no dia ou escreva, por exemplo <code>{ $example }</code>.
terms-question-page = <b>O que está escrito ao lado de { $date } na página?</b>
noted-page-same = Anotado: a página continua mostrando { $date }.
noted-page-moved = Anotado: a página mostra agora <b>{ $date }</b>.
noted-page-completed = Anotado: concluído. Começaram os últimos dias para uma disputa.
noted-refused = Anotado. Essa recusa não custa nada a você.
noted-terms = { $terms ->
        [refund_by] Anotado: dá para pedir reembolso quando { $date } tiver passado.
       *[timer] Anotado: a proteção termina em { $date }; a disputa precisa estar aberta antes.
    }
card-refund-by = Reembolso se não for entregue antes de { $date }
preview-refund-by = reembolso se não for entregue antes de { $date }
error-page-date-past = { $date } já passou. O pedido foi concluído? Então toque em “Diz ‘concluído’”.
error-refused-until-past = { $date } não é depois de hoje. A partir de que dia o site aceita a disputa?

## Anotações e cartas

event-terms_told = a página diz: { $terms ->
        [refund_by] reembolso se não for entregue antes da data
       *[timer] proteção até a data
    }
event-page_seen = { $completed ->
        [yes] a página diz “concluído”
       *[no] { $end ->
            [none] a página mostra a mesma data
           *[other] a página mostra { $end }
        }
    }
event-site_refused = o site não { $until ->
        [none] aceitou a disputa
       *[other] aceita a disputa antes de { $until }
    }
letter-name-site_refuses = Enquanto o site recusa a disputa
    .explain = Diz ao vendedor que você ainda não consegue abrir a disputa e pergunta onde está o pacote. Cole no chat do pedido.
picture-days-claim = { $days ->
        [1] dia até o fim do prazo do reembolso
       *[other] dias até o fim do prazo do reembolso
    }
rules-held = { $origin ->
        [seed] São números de guias de compradores de cerca de 2017.
        [file] O operador deste bot definiu números próprios.
       *[preset] Estes números vêm de páginas de 2020 a 2026, lidas em { $date }.
    } O que a página do seu pedido diz vale mais que qualquer um deles.
