### Os conselhos. Os números das regras chegam como variáveis com o nome que têm na política.
### O título diz o que fazer hoje; .do, como; .otherwise continua as palavras “Se você não fizer nada:”.
### [1] em vez de [one] onde o número não aparece: em português, [one] vale também para 0.

## Vereditos: um sinal antes do título

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅
verdict-answer-customs = 🛃

## Situações

proof-order = Anexe um print de hoje do pedido.
situation-closed = Tudo certo. Não há mais nada para acompanhar
    .do = Se mesmo assim algo estiver errado, /undo desfaz o último registro.
    .otherwise = Não acontece nada, e tudo bem.
situation-refund-awaited = Foi resolvido a seu favor. Aguarde o dinheiro
    .do = Ele volta para o cartão ou a conta com que você pagou, em geral até { $act_from }. Me avise quando cair.
    .otherwise = Em { $act_from } pergunto se já caiu.
situation-refund-late = O reembolso está atrasado. Confira sua conta
    .do = Veja o pedido e sua conta. Não caiu? Fale com o suporte do AliExpress: o texto está pronto.
    .otherwise = Quanto antes perguntar, antes o dinheiro aparece.
situation-dispute-open = A disputa está aberta. Olhe uma vez por dia
    .do = O vendedor respondeu? O valor é o seu e não é 0? Suas provas estão lá? Me diga o que mudar.
        Não importa o que o vendedor escreva, o prazo da disputa continua correndo.
    .otherwise = A partir do { $dispute_escalation }º dia da disputa o AliExpress assume sozinho, e decide até o { $dispute_decision }º.
situation-dispute-silence = O vendedor respondeu? Olhe a disputa
    .do = Abra: há resposta, seu valor continua lá, suas provas também? Diga o que aparece.
    .otherwise = Depois de { $dispute_negotiation ->
        [one] { $dispute_negotiation } dia
       *[other] { $dispute_negotiation } dias
    } sem acordo, a disputa vai sozinha para o AliExpress.
situation-dispute-refused = O vendedor recusou. Responda com provas
    .do = Não cancele. Adicione um print ou uma foto, cole a resposta pronta e mantenha o que você pediu.
    .otherwise = A partir do { $dispute_escalation }º dia da disputa o AliExpress decide, pelo que você anexou.
situation-dispute-countered = O vendedor fez outra oferta. Aceite ou recuse
    .do = { $offered ->
        [none] A oferta serve
       *[other] { $offered } está bom
    }? Aceite, mas antes confira se o valor não é 0. É pouco? Envie a resposta pronta.
    .otherwise = Sem acordo, o AliExpress decide, a partir do { $dispute_escalation }º dia da disputa.
situation-dispute-escalated = O AliExpress está decidindo. Olhe uma vez por dia
    .do = Se pedirem provas, responda na hora. Você ainda pode adicionar fotos e prints.
    .otherwise = A decisão vem sozinha, mas uma pergunta do AliExpress pode ficar sem resposta.
situation-dispute-decision-due = Já deve haver uma decisão. Olhe a disputa
    .do = Saiu? Me avise. Se não, veja se o AliExpress pediu algo, e olhe de novo amanhã.
    .otherwise = Você pode perder a decisão, e a chance de recusar.
situation-dispute-decided = Há uma decisão. Aceite ou recuse
    .do = { $decision ->
            [sum] A decisão é { $offered }. Está bom? Aceite. Pouco? Recuse com algo que ainda não viram; o texto está pronto.
            [return] Decidiram: devolver e receber { $offered ->
                [none] o dinheiro
               *[other] { $offered }
            }. Concorda? Aceite e envie só com código de rastreio. Senão, recuse com novas provas.
           *[none] Para recusar, adicione algo que ainda não viram; o texto está pronto. E confira se o valor não é 0.
        }
        É uma proposta, não a última palavra. Se houver duas soluções, você pode escolher uma ou recusar as duas.
    .otherwise = Você pode perder a chance de escolher ou recusar; o vendedor também pode contestar.
situation-dispute-lost = Você perdeu a disputa. Ainda dá para reclamar
    .do = Há provas que ninguém olhou? Peça ao suporte do AliExpress que olhe de novo.
    .otherwise = O dinheiro fica com o vendedor.
situation-dispute-parked = Disputa em espera até { $act_from }. Aguarde o pacote
    .do = Os mediadores dão tempo para ele chegar. Se chegar, me avise. Se perguntarem algo, responda na hora.
    .otherwise = Em { $act_from } eu lembro você de olhar a disputa.
situation-parcel-came = Chegou. Cancele a disputa
    .do = Ela diz que nada chegou, e não é mais verdade. { $again ->
        [none] Algo errado? É tarde para uma nova: fale com o suporte do AliExpress.
       *[other] Algo errado com o produto? Abra uma nova até { $again }.
    }
    .otherwise = Uma disputa por um pacote que está com você parece fraude e pode custar a conta.
situation-return-late = O prazo para devolver acabou. Olhe a disputa
    .do = Já enviou? Coloque hoje o código de rastreio na disputa e me avise. Se não, pergunte lá se ainda dá.
    .otherwise = O vendedor recebe, e você fica com o produto.
situation-not-shipped = Ainda não enviado. Só resta esperar
    .do = Quando o pedido disser que foi enviado, me avise: aí começa a proteção. Está demorando? A mensagem ao vendedor está pronta.
        Só dá para abrir disputa depois que o pedido foi enviado.
    .otherwise = O pedido só fica esperando. Pergunte ao vendedor, ou cancele e receba o dinheiro de volta. Só um pedido não pago se encerra sozinho.
situation-window-shut = É tarde para uma disputa. Ainda dá para reclamar
    .do = Escreva em inglês ao suporte do AliExpress o que houve, com prints. É de graça, mas sem garantia.
    .otherwise = O dinheiro fica com o vendedor.
situation-received = Chegou. Confira enquanto ainda dá para abrir disputa
    .do = Filme a abertura, teste tudo, conte as peças. Algo errado? Toque em “Algo está errado”. Tudo certo? Encerre o pedido.
    .otherwise = Depois de { $last_safe } pode ser tarde para uma disputa. O site conta desde o dia em que você confirma o recebimento; eu, por segurança, desde o dia em que chegou.
situation-window-open = A proteção acabou. Ainda dá para abrir disputa
    .do = Motivo: algo como { $reason }. Se o pacote chegou nesse meio-tempo, me avise.
    .otherwise = Depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia. Feriados não param esse prazo.
situation-confirmed-by-mistake = Recebimento confirmado por engano. Abra uma disputa
    .do = Motivo: algo como { $reason }. Diga abertamente que foi engano. Se o pacote ainda chegar, me avise.
        Para o AliExpress o pedido está concluído, e o dinheiro vai para o vendedor.
    .otherwise = Depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia.
situation-returning = O pacote está voltando ao vendedor. Abra uma disputa hoje
    .do = Motivo: algo como { $reason }. Anexe um print do rastreio que mostra a devolução.
        { $cause ->
        [other] Se for o caso, diga que nem a alfândega nem os Correios pediram nada.
        [unknown] Pergunte o motivo à transportadora: se a alfândega ou os Correios escreveram, diga abertamente.
       *[none] Se a alfândega ou os Correios escreveram e ficaram sem resposta, diga abertamente: esconder costuma fazer perder a disputa.
    }
    .otherwise = O vendedor fica com o pacote e com o dinheiro.
situation-delivered-elsewhere = Consta como entregue, mas não a você. Abra uma disputa hoje
    .do = Pergunte antes nos Correios; depois abra a disputa pelo total. Motivo: algo como { $reason }.
        Diga abertamente que o rastreio mostra “entregue” e que você não recebeu nada.
    .otherwise = { $phase ->
        [closed] O pedido já foi encerrado, e depois de { $last_safe } o dinheiro é do vendedor.
       *[other] { order-closes }
    }
situation-too-early = Cedo para uma disputa. Espere até { $act_from }
    .do = Dá para abrir disputa a partir do { $first_dispute_day }º dia depois do envio. Eu lembro você.
    .otherwise = Nada se perde antes de { $act_from }.
situation-must-act = Abra a disputa hoje
    .do = Motivo: algo como { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] O site não aceita porque o pacote está a caminho? Toque em “O site não aceita” e eu digo o que fazer.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Dia { $in_transit_refund_day } desde o envio. Peça o reembolso total
    .do = Abra a disputa e diga há quanto tempo espera. Motivo: algo como { $reason }.
    .otherwise = Esperar mais não adianta.
situation-extension-asked = Você pediu a extensão. Confira em { $act_from }
    .do = Abra o pedido nesse dia: o prazo aumentou? Às vezes o vendedor ignora a solicitação. Eu lembro você.
    .otherwise = Sem extensão, a proteção termina em { $end }.
situation-extension-unanswered = A proteção foi estendida? Olhe o pedido
    .do = O prazo aumentou? Me avise, e eu mudo todas as datas. Se não, insista mais uma vez: a mensagem está pronta.
    .otherwise = Sem extensão, a proteção termina em { $end }, e é preciso abrir disputa até { $last_safe }.
situation-extension-refused = Sem extensão. Insista hoje; em { $must_on } abra a disputa
    .do = Envie o lembrete agora. Em { $must_on } nada mudou? Abra a disputa nesse dia: texto em “Como abrir disputa”.
    .otherwise = { order-closes }
situation-extend-now = Peça a extensão ao vendedor
    .do = Envie a mensagem; se houver “Estender” no pedido, toque também. Em { $must_on } nada mudou? Abra disputa.
        { $extension_check ->
            [0] Ainda hoje, mais tarde, veja se o pedido mostra mais prazo.
            [1] Amanhã, veja se o pedido mostra mais prazo.
           *[other] Em { $extension_check } dias, veja se o pedido mostra mais prazo.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }A data de entrega garantida, { $guarantee }, já passou, então também dá para abrir disputa; com o pacote em trânsito, costumam recusar.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Decida hoje: extensão ou disputa
    .do = <b>Ainda quer o produto?</b> Peça a extensão. <b>Já esperou demais?</b> Abra disputa até { $must_on }, no máximo.
        O pacote está parado{ $guarantee ->
            [none] { "" }
           *[other] , e a data garantida, { $guarantee }, já passou
        }: isso conta a seu favor.
    .otherwise = { order-closes }
situation-dispute-now = A proteção está acabando. Abra uma disputa
    .do = Motivo: algo como { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Diga que já esperou { $extended } dia a mais.
       *[other] Diga que já esperou { $extended } dias a mais.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = A oferta é 0. Recuse
    .do = Aceitar 0 encerra a disputa sem dinheiro. Envie a resposta pronta e confira se o seu valor continua lá.
    .otherwise = Sem acordo, o AliExpress decide, a partir do { $dispute_escalation }º dia da disputa. Mas nunca aceite 0.
situation-dispute-or-extend = Abra uma disputa, a não ser que queira esperar
    .do = Motivo: algo como { $reason }. { proof-tracking }
        <b>Ainda quer o produto?</b> Peça antes a extensão. O pacote está parado{ $guarantee ->
            [none] { "" }
           *[other] , e a data de entrega garantida, { $guarantee }, já passou
        }: isso conta a seu favor.
    .otherwise = { order-closes }
situation-cheap-wait = Nada a fazer: fique de olho na caixa de correio
    .do = Pacotes baratos costumam vir sem rastreio.
    .otherwise = Nada se perde antes de { $act_from }. Aí eu lembro você.
situation-cheap-decide = Peça a extensão, ou prepare uma disputa
    .do = Ainda quer o produto? Envie ao vendedor a mensagem pronta. Se não, abra disputa quando { $cheap_dispute ->
        [one] faltar { $cheap_dispute } dia de proteção.
       *[other] faltarem { $cheap_dispute } dias de proteção.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = Hora de abrir uma disputa
    .do = Motivo: algo como { $reason }. Para um pacote barato sem rastreio, agora é a hora certa.
    .otherwise = { order-closes }
situation-untracked-early = Nada a fazer até { $act_from }
    .do = É cedo para o rastreio. Se ele mostrar algo, toque em “Informar status”.
    .otherwise = Nada se perde. Por enquanto, o certo é esperar.
situation-untracked-letter = Ainda sem rastreio? Escreva ao vendedor
    .do = Cole o texto no chat do pedido: muitas vezes há outro código. O rastreio mostra algo? Toque em “Informar status”.
    .otherwise = Depois o vendedor pode dizer que você nunca perguntou.
situation-untracked-letter-sent = Você escreveu. Dê tempo ao vendedor até { $act_from }
    .do = Se este código ou um novo mostrar algo, me avise.
    .otherwise = Em { $act_from } eu digo que é hora de abrir disputa.
situation-tracking-unknown = Antes, veja: o rastreio mostra algo?
    .do = Procure { $tracking } e me avise. Nada mesmo? É hora de abrir disputa. Algum status? Diga qual.
        Com um status, “sem rastreio” seria um motivo falso e poderia custar a conta. Eu digo o passo certo.
    .otherwise = A proteção continua correndo, e uma disputa pode vir tarde demais.
situation-untracked-dispute = Rastreio ainda vazio? Abra uma disputa
    .do = Motivo: algo como { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } Há algum status? Toque em “Informar status”.
    .otherwise = Quanto mais você espera, mais fácil fica para o vendedor pedir paciência.
situation-guarantee-passed-untracked = A data garantida passou. Abra uma disputa
    .do = Prometido até { $guaranteed_until }, e { $proof ->
        [order] nem há código de rastreio
       *[tracking] o rastreio não mostra nada
    }. Motivo: algo como { $reason }.
    .otherwise = A proteção termina em { $end }, e quanto mais você espera, mais fácil fica para o vendedor pedir paciência.
situation-guarantee-passed-moving = A data garantida passou, mas está a caminho. Espere
    .do = Dá para abrir disputa, mas com o pacote em trânsito costumam recusar. Melhor decidir em { $act_from }.
        A promessa de { $guaranteed_until } não foi cumprida. Com o pacote em trânsito, os mediadores fazem esperar mais uns { $mediator_wait } dias.
    .otherwise = Nada se perde antes de { $act_from }.
situation-guarantee-passed-still = A data garantida passou. Você escolhe
    .do = Já dá para abrir disputa. A partir de { $act_from } seu caso fica mais forte; eu lembro você.
        A promessa de { $guaranteed_until } não foi cumprida, e o pacote está parado. Com tanto tempo pela frente, os mediadores devem fazer você esperar.
    .otherwise = Nada se perde antes de { $act_from }.
situation-standing-still = Nada a fazer hoje: ele pode ficar parado um tempo
    .do = Olhe o rastreio de vez em quando e me avise se algo mudar.
    .otherwise = { $extends ->
        [no] Nada se perde antes de { $act_from }. Nesse dia eu digo para abrir a disputa.
       *[yes] Nada se perde antes de { $act_from }. Aí decidimos: extensão ou disputa.
    }
situation-at-post-office = Retire hoje
    .do = { $phase ->
        [near] Só consegue ir depois de { $last_safe }? Peça hoje a extensão.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none] Pontos de retirada guardam poucos dias; os Correios, até { $post_keeps ->
            [one] { $post_keeps } dia
           *[other] { $post_keeps } dias
        }.
       *[other] Fica guardado até { $kept }.
    } Olhe dentro antes de confirmar.
        { $phase ->
            [closed] O pedido foi encerrado, mas você ainda pode retirar o pacote; se algo estiver errado, dá para abrir disputa até { $last_safe }.{ " " }
           *[other] { "" }
        }Filme a abertura. Se não acharem ou tiverem entregado a outra pessoa, me avise.
    .otherwise = Ele volta ao vendedor, e uma disputa por um pacote não retirado se perde fácil.
situation-at-customs = { $kept ->
        [none] Responda à alfândega hoje
       *[other] Responda à alfândega até { $kept }
    }
    .do = { $phase ->
        [near] Peça hoje a extensão.{ " " }
       *[other] { "" }
    }Envie os documentos ou pague o imposto, como diz o aviso. Guarde o comprovante.
    .otherwise = O pacote volta, e uma disputa depois de um aviso sem resposta costuma se perder.
situation-moving = A caminho. Nada a fazer até { $act_from }
    .do = Me avise quando o rastreio mudar. Quando chegar, filme a abertura.
    .otherwise = { $extends ->
        [no] Nada se perde antes de { $act_from }. Nesse dia eu digo para abrir a disputa.
       *[yes] Nada se perde antes de { $act_from }. Aí decidimos: extensão ou disputa.
    }
situation-decided-in-full = Aceite a decisão: concederam tudo o que você pediu
    .do = Veja se o valor é { $offered } e não 0, aceite e me avise. Depois é só esperar o dinheiro.
    .otherwise = Você pode perder o prazo para aceitar.
situation-decision-accepted = Você aceitou. O vendedor ainda pode contestar
    .do = Olhe a disputa uma vez por dia: pode sair outra decisão. Encerrada a seu favor? Toque em “Recebo o dinheiro”.
    .otherwise = Você pode perder uma nova decisão, e a chance de recusar.
situation-problem-found = Abra a disputa: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Você pede { $wish }.{ " " }
    }As fotos estão prontas? O texto também: toque em “Como abrir disputa”.
    .otherwise = Depois de { $last_safe } não dá mais para abrir disputa. Não deixe para o último dia, ainda mais com feriados.
situation-cheapness-unknown = Diga se o pedido foi barato
    .do = Pedidos baratos costumam vir sem rastreio: aí é melhor esperar. Se for mais caro, é hora de escrever ao vendedor.
    .otherwise = A proteção continua correndo, e uma disputa pode vir tarde demais.
situation-china-only = Nada a fazer: o rastreio acaba na fronteira da China
    .do = O pacote em si costuma seguir. Fique de olho na caixa de correio: pode chegar um aviso dos Correios.
    .otherwise = { $extends ->
        [no] Nada se perde antes de { $act_from }. Nesse dia eu digo para abrir a disputa.
       *[yes] Nada se perde antes de { $act_from }. Aí decidimos: extensão ou disputa.
    }
situation-lost = Parece perdido. Por ora, espere
    .do = Se o próprio rastreio diz “extraviado”, tire um print hoje. A hora da disputa vem perto do fim: eu aviso.
        Pacotes “extraviados” às vezes aparecem, e até lá vendedores e mediadores fazem esperar.
    .otherwise = Nada se perde antes de { $act_from }. Nesse dia eu digo para abrir a disputa.
situation-post-over = Retire hoje, se ainda estiver lá
    .do = { $kept ->
        [none] Os Correios guardam até { $post_keeps ->
            [one] { $post_keeps } dia: já passou
           *[other] { $post_keeps } dias: já passaram
        }.
       *[other] Ficou guardado até { $kept }.
    } Vá ou ligue hoje. Voltou, ou está com outra pessoa? Me avise na hora.
        Se estiver lá, retire e olhe dentro antes de confirmar.
    .otherwise = Ele volta ao vendedor, e a cada dia fica mais difícil ganhar a disputa.

## Os motivos, regra por regra

reason-A1 = A proteção corre desde o envio, normalmente por { $typical_protection_shortest } a { $typical_protection_longest ->
        [one] { $typical_protection_longest } dia
       *[other] { $typical_protection_longest } dias
    }, no máximo { $longest_protection }. Até ela acabar, o vendedor não recebe.
reason-A2 = Quando o prazo acaba, o pedido se encerra sozinho. Dá para abrir uma disputa por mais { $last_window ->
        [1] um dia
       *[other] { $last_window } dias
    }; depois só há reclamação, sem garantia.
reason-A3 = Confirmar o recebimento, mesmo sem querer, encerra o pedido e deixa { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } para uma disputa.
reason-A4 = O status “entregue” reduz a proteção a { $delivered_cut ->
        [one] { $delivered_cut } dia
       *[other] { $delivered_cut } dias
    }, não importa quem recebeu o pacote.
reason-A5 = O vendedor pode ignorar a solicitação de extensão. Se { $must_act ->
        [1] um dia
       *[other] { $must_act } dias
    } antes do fim o prazo não aumentou, você precisa de uma disputa.
reason-A6 = A entrega garantida conta a partir do envio. Passado o prazo, você pode abrir uma disputa. Uma data “estimada” não promete nada.
reason-A7 = Só um pedido já enviado pode ter disputa, e não antes do { $first_dispute_day }º dia depois do envio.
reason-A8 = Para alguns países, principalmente a Rússia, ninguém reembolsa um pacote a caminho antes do { $in_transit_refund_day }º dia depois do envio: até lá, vá estendendo a proteção; depois, peça tudo.
reason-A9 = Antes do envio nenhum prazo corre: a checagem do pagamento leva no máximo { $payment_check ->
        [1] um dia
       *[other] { $payment_check } dias
    }; a preparação do pacote, o tempo que o vendedor quiser.
reason-B1 = Os códigos costumam ser reservados antes de o pacote chegar à transportadora. Começam a funcionar em { $tracking_begins ->
        [one] { $tracking_begins } dia
       *[other] { $tracking_begins } dias
    }, às vezes só em { $tracking_begins_latest }.
reason-B2 = Se no { $seller_letter }º dia depois do envio o código continua sem mostrar nada, está na hora de escrever: muitas vezes o vendedor responde com o certo.
reason-B3 = Um código que não mostra nada entre o { $untracked_dispute }º e o { $untracked_dispute_last }º dia depois do envio, ou { $letter_answer ->
        [one] { $letter_answer } dia
       *[other] { $letter_answer } dias
    } depois da sua mensagem, é um motivo com que se ganham disputas.
reason-B4 = Com frete grátis, um pedido barato costuma sair sem rastreio de verdade. Esses pacotes costumam chegar.
reason-B5 = Para alguns países, como Rússia, Ucrânia e Belarus, os pacotes precisam ter rastreio. Se não chegar, isso conta a seu favor na disputa.
reason-C1 = Um único status já mostra que o código funciona: “sem rastreio” seria então o motivo errado.
reason-C2 = Entre a exportação e a importação um pacote pode ficar parado por mais de { $stuck_check ->
        [one] { $stuck_check } dia
       *[other] { $stuck_check } dias
    }, às vezes até { $export_longest }.
reason-C3 = Se um pacote está parado, não mostra nada depois da China ou parece perdido, abra a disputa { $stopped_dispute ->
        [1] no último dia
       *[other] nos últimos { $stopped_dispute } dias
    } de proteção, ou peça antes a extensão.
reason-C4 = Enquanto o pacote vem na sua direção, os vendedores recusam a disputa e os mediadores pedem para esperar { $mediator_wait ->
        [one] { $mediator_wait } dia
       *[other] uns { $mediator_wait } dias
    }. Melhor dar tempo a ele.
reason-D1 = { $decide ->
        [1] No último dia
       *[other] Nos últimos { $decide } dias
    } de proteção, decida: extensão ou disputa.
reason-D2 = A extensão vale a pena se você ainda quer o produto, sobretudo se o pacote está perto ou em trânsito.
reason-D3 = Uma disputa é o certo quando você não quer esperar mais, o pacote sumiu ou a data garantida passou.
reason-D4 = Depois de { $extended_enough ->
        [1] um dia
       *[other] { $extended_enough } dias
    } de extensão ao todo, abra uma disputa: os mediadores ficam do seu lado.
reason-D5 = { $last_window ->
        [1] O dia depois do encerramento do pedido é a sua última chance.
       *[other] Os { $last_window } dias depois do encerramento do pedido são a sua última chance. Não deixe a disputa para o fim, ainda mais em feriados.
    }
reason-E1 = O que não é retirado nem declarado volta. Assim que o status disser isso claramente, abra a disputa; antes seria cedo, e um aviso sem resposta costuma fazer perdê-la.
reason-E2 = Depois de um “entregue” falso, contam os primeiros dias: em { $delivered_cut ->
        [one] { $delivered_cut } dia
       *[other] { $delivered_cut } dias
    } o pedido se encerra.
reason-E3 = Nunca diga “ainda a caminho” se o rastreio mostra “entregue”: parece fraude e pode custar a sua conta.
reason-E4 = Se o pacote chegou com peças faltando, o motivo é “menos peças que o pedido”, não “ainda a caminho”.
reason-F1 = Confira antes de confirmar. Depois você só tem { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } para uma disputa.
reason-F2 = Se o produto chegou, o motivo é um destes: danificado no caminho, tamanho errado, outra cor, veio outra coisa, frete mais barato que o pago, falsificação, má qualidade, menos peças que o pedido, pacote vazio, não funciona.
reason-F3 = Se algo chegou, você precisa de pelo menos uma foto ou um vídeo; no total, até { $evidence_megabytes } MB.
reason-F4 = O motivo e as provas precisam combinar. “Danificado” quer dizer danificado no caminho: filme a abertura e mostre a embalagem. Um aparelho que não funciona tem um motivo próprio.
reason-F5 = Duas soluções: só reembolso, ou devolução e reembolso; poucos vendedores pagam a devolução. Peça em proporção ao defeito, nunca mais do que pagou, e confira a cada passo se o valor não mudou para 0.{ $return_ships ->
        [0] { "" }
        [1] { " " }Combinada a devolução, envie em um dia, senão o vendedor recebe.
       *[other] { " " }Combinada a devolução, envie em { $return_ships } dias, senão o vendedor recebe.
    }
reason-F6 = Escreva em inglês. Outras línguas os vendedores ignoram ou entendem mal.
reason-G1 = Primeiro você negocia com o vendedor por { $dispute_negotiation ->
        [1] um dia
       *[other] { $dispute_negotiation } dias
    }; depois o AliExpress decide, até o { $dispute_decision }º dia da disputa. Não importa o que o vendedor escreva, esse prazo continua correndo.
reason-G2 = Uma disputa aberta porque a proteção está acabando pode ficar em espera até a data de entrega.
reason-G3 = Você pode mudar o que pede, juntar provas e cancelar quando quiser. Depois de cancelar, outra disputa só é possível durante a proteção e por { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } depois; há quem diga que nem assim.
reason-G4 = Uma decisão é uma proposta: entre duas soluções, você pode escolher uma ou recusar ambas com novas provas. O vendedor também pode contestar, mesmo depois que você aceitar.
reason-G5 = Olhe a disputa aberta { $dispute_look ->
        [1] todos os dias
       *[other] a cada { $dispute_look } dias
    }.
reason-G6 = Vem uma de quatro coisas: acordo, recusa, outra oferta ou silêncio. Depois de { $dispute_silence ->
        [1] um dia
       *[other] { $dispute_silence } dias
    } de silêncio, veja se o seu valor foi concedido sem resposta.
reason-G7 = O reembolso leva até { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } dia
           *[other] { $refund_arrives } dias
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } dia útil
           *[other] { $refund_working_days } dias úteis
        } (sem os fins de semana; feriados podem alongar o prazo)
    } para chegar ao cartão ou à conta com que você pagou.
reason-H1 = Quando mais de { $dispute_share_percent }% dos seus pedidos acabam em disputa, parece fraude.
reason-H2 = Um motivo falso pode custar a sua conta, ainda mais o que o vendedor sugere (“abra como não recebido que eu devolvo o dinheiro”).
reason-H3 = Pedidos não pagos que se acumulam põem a conta em risco.

reason-H4 = Não negocie com avaliações: nem ameaças, nem promessas.
reason-H5 = Sem ameaças, sem ofensas. Quem ganha é a mensagem educada, atenta aos fatos.

## Capítulos das regras

chapter-A = Os prazos
chapter-B = O código não mostra nada
chapter-C = Andou e depois parou
chapter-D = A proteção está acabando
chapter-E = O pacote foi para outro lugar
chapter-F = Há algo errado com o produto
chapter-G = Como anda uma disputa
chapter-H = Cuide da sua conta

## Motivos de uma disputa, como no formulário do site

dispute-reason-untracked = sem rastreio
dispute-reason-in_transit = ainda a caminho
dispute-reason-late = ainda a caminho
dispute-reason-delivered_elsewhere = entregue, mas não recebido
dispute-reason-returned = devolvido ao vendedor
dispute-reason-damaged = danificado
dispute-reason-wrong_size = tamanho errado
dispute-reason-wrong_colour = outra cor
dispute-reason-cheaper_shipping = frete mais barato que o pago
dispute-reason-counterfeit = falsificação
dispute-reason-low_quality = má qualidade
dispute-reason-missing_pieces = menos peças que o pedido
dispute-reason-empty_package = pacote vazio
dispute-reason-not_working = não funciona
dispute-reason-not_as_described = veio outra coisa

## Prazos

deadline-protection = { $left ->
        [0] ⏰ A proteção termina <b>hoje</b>.
        [1] ⏰ <b>Hoje</b> é o último dia seguro para uma disputa: a proteção termina amanhã.
       *[other] ⏰ Dá para abrir disputa até <b>{ $last_safe }</b>; a proteção acaba em { $ends }
    }
    .short = Disputa: até { $last_safe }.
deadline-window = { $left ->
        [1] ⏰ <b>Hoje</b> é o último dia seguro para uma disputa.
       *[other] ⏰ Dá para abrir disputa até <b>{ $last_safe }</b>.
    }
    .short = Disputa: até { $last_safe }.
deadline-return = { $left ->
        [1] ⏰ <b>Hoje</b> é o último dia seguro para devolver.
       *[other] ⏰ Dá para devolver até <b>{ $last_safe }</b>.
    }
    .short = Devolver até { $last_safe }.

## Datas-chave: o nome numa lista e a linha que abre um aviso

checkpoint-shipment_check = já foi enviado?
    .nudge = A checagem do pagamento já deve ter terminado.
checkpoint-unpaid_close = ainda não enviado?
    .nudge = Ainda não enviado? Pergunte ao vendedor ou cancele. Só um pedido não pago se encerra sozinho{ $paid ->
            [none] { "" }
           *[other] { " " }amanhã
        }.
checkpoint-cheap_patience = pacote barato: continuar esperando
    .nudge = Dia { $day } desde o envio, e nenhum sinal do pacote ainda.
checkpoint-seller_letter = escrever ao vendedor sobre o código
    .nudge = Dia { $day } desde o envio: se o código ainda não mostra nada, é hora de escrever ao vendedor.
checkpoint-stuck_check = andou?
    .nudge = Nada de novo há { $stuck_check ->
        [one] { $stuck_check } dia
       *[other] { $stuck_check } dias
    }.
checkpoint-dispute_window_opens = disputa, se o rastreio continuar vazio
    .nudge = Dia { $day } desde o envio: se o código ainda não mostra nada, agora é hora da disputa.
checkpoint-dispute_window_closes = último lembrete: disputa, rastreio vazio
    .nudge = { $known ->
        [no] Dia { $day } desde o envio: ainda nada? Então abra a disputa agora.
       *[yes] Dia { $day } desde o envio: ainda nada? Então abra a disputa agora; dá para abrir até { $last_safe }.
    }
checkpoint-guaranteed_passed = a data garantida já passou
    .nudge = A data garantida de entrega passou.
checkpoint-in_transit_refund = você pode pedir o reembolso total
    .nudge = { $in_transit_refund_day ->
        [one] Passou { $in_transit_refund_day } dia
       *[other] Passaram { $in_transit_refund_day } dias
    } desde o envio.
checkpoint-extension_check = a proteção foi estendida?
    .nudge = Você pediu a extensão. Vamos ver no que deu.
checkpoint-decide = decidir: extensão ou disputa
    .nudge = { $left ->
        [1] Resta um dia
       *[other] Restam { $left } dias
    } de proteção.
checkpoint-cheap_dispute = disputa, se não tiver chegado
    .nudge = { $left ->
        [one] Resta { $left } dia
       *[other] Restam { $left } dias
    } de proteção, e o pacote não chegou.
checkpoint-last_comfortable_day = melhor abrir a disputa até esse dia
    .nudge = { $left ->
        [1] Resta um dia
       *[other] Restam { $left } dias
    } de proteção. Hoje ainda dá para fazer isso com calma.
checkpoint-must_act = último dia seguro para uma disputa
    .nudge = Hoje é o último dia seguro: a proteção termina amanhã.
checkpoint-protection_ended = fim da proteção
    .nudge = A proteção acabou e o pedido está encerrado. Você tem uma segunda chance.
checkpoint-delivered_elsewhere_first_call = disputa: entregue a outra pessoa
    .nudge = O rastreio mostra “entregue”, e nada chegou até você.
checkpoint-delivered_elsewhere_second_call = 2º lembrete: entregue a outra pessoa
    .nudge = Há { $delivered_second_call ->
        [1] um dia
       *[other] { $delivered_second_call } dias
    } o rastreio mostra “entregue”, e você não recebeu nada. O pedido se encerra em breve.
checkpoint-delivered_elsewhere_last_call = último lembrete: entregue a outra pessoa
    .nudge = Último lembrete antes de o pedido se encerrar.
checkpoint-returned_to_seller = disputa: está voltando
    .nudge = O pacote está voltando para o vendedor.
checkpoint-post_keeps = retirar antes que volte
    .nudge = Não vão guardar por muito mais tempo.
checkpoint-inspect = conferir o que chegou
    .nudge = Você já conferiu bem?
checkpoint-window_midway = passa metade dos dias para abrir disputa
    .nudge = Já passou metade dos dias para uma disputa.
checkpoint-window_closing = resta pouco tempo para uma disputa
    .nudge = Mais alguns dias e será tarde para uma disputa.
checkpoint-window_last_day = último dia para uma disputa
    .nudge = Hoje é o último dia para abrir uma disputa.
checkpoint-dispute_silence = disputa: o vendedor respondeu?
    .nudge = Dia { $dispute_silence } da disputa.
checkpoint-dispute_negotiation_ends = disputa: fim da negociação
    .nudge = Dia { $dispute_negotiation } da disputa: o tempo de negociar acabou.
checkpoint-dispute_escalates = disputa: o AliExpress assume
    .nudge = Dia { $dispute_escalation } da disputa: agora quem decide é o AliExpress.
checkpoint-dispute_decision_due = disputa: a decisão deve sair
    .nudge = Dia { $dispute_decision } da disputa: já deve haver uma decisão.
checkpoint-decision_waits = disputa: aceitar ou recusar a decisão
    .nudge = A decisão espera a sua resposta.
checkpoint-dispute_check = disputa: como está?
    .nudge = Hora de olhar a disputa de novo.
checkpoint-park_ends = disputa: não está mais em espera
    .nudge = A disputa estava em espera até hoje.
checkpoint-return_soon = devolver o produto
    .nudge = { $left ->
        [one] Resta { $left } dia
       *[other] Restam { $left } dias
    } para devolver o produto.
checkpoint-return_last_day = último dia seguro para devolver
    .nudge = Hoje é o último dia seguro para devolver o produto.
checkpoint-refund_check = o dinheiro chegou?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } dia
           *[other] { $refund_arrives } dias
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } dia útil
           *[other] { $refund_working_days } dias úteis
        } (sem contar feriados)
    } desde que foi resolvido. O dinheiro chegou?
checkpoint-snoozed = o aviso que você pediu
    .nudge = Você me pediu para avisar hoje.
checkpoint-returned_before_end = disputa: está voltando
    .nudge = { $left ->
        [1] Resta um dia
       *[other] Restam { $left } dias
    } de proteção, e o pacote está voltando.
checkpoint-collect_before_end = retirar antes do fim da proteção
    .nudge = { $left ->
        [1] Resta um dia
       *[other] Restam { $left } dias
    } de proteção, e o pacote ainda não foi retirado.
checkpoint-returned_second_call = 2º lembrete: está voltando
    .nudge = O pacote está voltando, e ainda não há disputa aberta.
checkpoint-returned_third_call = 3º lembrete: está voltando
    .nudge = O pacote continua voltando, e não há disputa aberta.
checkpoint-returned_last_call = último lembrete: está voltando
    .nudge = Há uma semana você me disse que ele estava voltando. Ainda não há disputa.
checkpoint-collect_check = já retirou?
    .nudge = Já retirou o pacote?
checkpoint-collect_last_day = último dia para retirar
    .nudge = Hoje é o último dia em que guardam o pacote.
checkpoint-customs_check = respondeu à alfândega?
    .nudge = Já respondeu à alfândega?
checkpoint-customs_last_day = último dia para a alfândega
    .nudge = Hoje é o último dia em que a alfândega espera por você.
checkpoint-accepted_check = disputa: a decisão é definitiva?
    .nudge = Você aceitou a decisão há algum tempo. Ela é definitiva?
checkpoint-problem_waits = já abriu a disputa?
    .nudge = Já abriu a disputa?
order-closes = Em { $end } o pedido se encerra sozinho; depois { $last_window ->
        [1] resta só um dia
       *[other] restam só { $last_window } dias
    } para uma disputa.
proof-tracking = Anexe um print de hoje do rastreio.
