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

proof-order = Anexe um print da página do pedido com a data de hoje: nele se vê que não há código de rastreio.
situation-closed = Tudo pronto. Não há mais nada para acompanhar
    .do = Se alguma coisa não estiver certa, /undo desfaz o último passo.
    .otherwise = nada acontece, e tudo bem.
situation-refund-awaited = Resolvido a seu favor. Aguarde o dinheiro
    .do = Ele volta para o cartão ou a conta com que você pagou, normalmente até { $act_from }. Me avise quando chegar.
    .otherwise = em { $act_from } eu pergunto se chegou.
situation-refund-late = O reembolso está atrasado. Confira sua conta
    .do = Veja no pedido os detalhes do reembolso e confira o cartão ou a conta. Se o dinheiro não estiver lá, envie a mensagem pronta ao suporte do AliExpress.
    .otherwise = quanto antes você perguntar, antes se acha um pagamento parado.
situation-dispute-open = A disputa está aberta. Olhe a disputa uma vez por dia
    .do = Confira três coisas: o vendedor respondeu, o valor ainda é o seu e não 0, as provas estão anexadas? Escreva o vendedor o que escrever, o prazo da disputa corre. Se algo mudar, me conte.
    .otherwise = a partir do dia { $dispute_escalation } o AliExpress assume sozinho e decide até o dia { $dispute_decision }.
situation-dispute-silence = O vendedor não responde. Confira o valor e aguarde o AliExpress
    .do = Abra a disputa: o valor ainda é o que você pediu? Suas provas estão lá? Não precisa tocar em mais nada.
    .otherwise = depois de { $dispute_negotiation ->
        [one] { $dispute_negotiation } dia
       *[other] { $dispute_negotiation } dias
    } sem acordo, ela vai sozinha para o AliExpress.
situation-dispute-refused = O vendedor recusou. Responda com calma e junte provas
    .do = Não cancele. Junte um print ou uma foto, cole a resposta pronta e mantenha o que você pediu.
    .otherwise = a partir do dia { $dispute_escalation } o AliExpress decide, com base no que você anexou.
situation-dispute-countered = O vendedor fez outra oferta. Aceite ou recuse
    .do = { $offered ->
        [none] Se a oferta servir
       *[other] Se { $offered } servir
    }, aceite, mas confira antes se o valor não é 0. Se a oferta não servir, envie a resposta pronta e mantenha as suas condições.
    .otherwise = sem acordo, o AliExpress decide, a partir do dia { $dispute_escalation }.
situation-dispute-escalated = O AliExpress está decidindo. Olhe uma vez por dia
    .do = Se pedirem mais provas, responda na hora. Você ainda pode juntar fotos e prints.
    .otherwise = a decisão vem sozinha, mas uma pergunta do AliExpress pode ficar sem resposta.
situation-dispute-decision-due = A decisão já deve ter saído. Veja a disputa
    .do = Se ela estiver lá, me conte. Se não, veja se o AliExpress pediu alguma coisa e olhe de novo amanhã.
    .otherwise = você pode perder a decisão e, com ela, a chance de recusar.
situation-dispute-decided = Saiu uma decisão. Aceite, ou recuse com novas provas
    .do = É uma proposta, não a palavra final. Se houver duas soluções, você pode escolher uma ou recusar as duas. Para recusar, junte algo que eles ainda não viram; a mensagem está pronta. E confira se o valor não é 0.
    .otherwise = você pode perder a chance de escolher ou recusar; o vendedor também pode contestar.
situation-dispute-lost = A disputa foi perdida. Só resta reclamar
    .do = Se você tem provas que ninguém olhou, escreva ao atendimento do AliExpress e peça que revejam.
    .otherwise = o vendedor fica com o dinheiro.
situation-dispute-parked = A disputa está em espera até { $act_from }. Aguarde o pacote
    .do = Os mediadores estão dando tempo para ele chegar. Se chegar, me avise. Se pedirem alguma coisa, responda na hora.
    .otherwise = em { $act_from } eu lembro você de olhar a disputa.
situation-parcel-came = Chegou. Cancele a disputa
    .do = Você abriu porque nada tinha chegado; deixar aberta seria uma alegação falsa. { $again ->
        [none] Já é tarde para abrir outra: se houver algo errado com o produto, escreva ao atendimento do AliExpress.
       *[other] Se houver algo errado com o produto, abra outra antes de { $again }.
    }
    .otherwise = uma disputa sobre um pacote que está com você parece fraude e pode custar a sua conta.
situation-return-agreed = { $return_by ->
        [none] Devolva o produto e guarde o comprovante
       *[other] Devolva o produto, no máximo até { $return_by }
    }
    .do = Primeiro veja quem paga o frete: poucos vendedores pagam, então peça que fique escrito na disputa. Depois escolha um envio com rastreio, fotografe o que embalar, junte o código e o comprovante à disputa e me conte.
    .otherwise = { $return_by ->
        [none] enquanto o produto não estiver a caminho, o vendedor não deve nada a você.
       *[other] depois de { $return_by } o vendedor recebe, e o produto fica com você.
    }
situation-return-late = O prazo para devolver acabou. Veja a disputa
    .do = Se você já enviou, inclua hoje o código de rastreio na disputa e me conte. Se não, pergunte na disputa se ainda pode.
    .otherwise = o vendedor recebe e você fica com o produto.
situation-return-sent = Está voltando. Guarde o comprovante e aguarde o dinheiro
    .do = Olhe a disputa uma vez por dia. Quando o pacote chegar, vem o reembolso; se o vendedor disser que não recebeu nada, mostre o rastreio.
    .otherwise = você pode perder uma pergunta e, com ela, o reembolso.
situation-not-shipped = Ainda não foi enviado. É só esperar
    .do = Só dá para abrir disputa por um pedido já enviado. Se demorar demais, pergunte ao vendedor quando vai enviar: a mensagem está pronta. Quando o pedido for enviado, me conte: aí o prazo começa.
    .otherwise = se o pagamento não foi concluído, o pedido se fecha sozinho depois de { $unpaid_close ->
        [1] um dia
       *[other] { $unpaid_close } dias
    }. Se não for pagar, cancele: é melhor para a sua conta.
situation-window-shut = Tarde demais para uma disputa. Só resta reclamar
    .do = Reclamar ao atendimento do AliExpress não custa nada: conte em inglês o que aconteceu e junte prints. Não há garantia, mas vale tentar.
    .otherwise = o vendedor fica com o dinheiro.
situation-received = Chegou. Confira enquanto dá para abrir disputa
    .do = Filme a abertura. Teste tudo, conte as peças, compare com o anúncio. Se algo estiver errado, toque em “Algo está errado”. Se estiver tudo certo, feche o pedido aqui.
    .otherwise = depois de { $last_safe } não dá mais para abrir disputa.
situation-window-open = A proteção acabou. Ainda dá para abrir disputa
    .do = O pedido se fechou, mas a disputa ainda é possível. Motivo: { $reason }. Se o pacote chegou nesse meio-tempo, me conte.
    .otherwise = depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia. Feriados não param esse prazo.
situation-confirmed-by-mistake = Recebimento confirmado por engano. Abra uma disputa enquanto dá
    .do = Para o site o pedido terminou, e o dinheiro vai para o vendedor. Motivo: { $reason }. Diga abertamente que tocou no botão por engano. Se o pacote chegar nesse meio-tempo, me conte.
    .otherwise = depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia.
situation-returning = O pacote está voltando para o vendedor. Abra uma disputa hoje
    .do = Motivo: { $reason }. Anexe um print do rastreio que mostre a devolução. Se a alfândega ou os Correios escreveram e você não respondeu, diga abertamente: esconder isso costuma fazer perder a disputa.
    .otherwise = o vendedor fica com o pacote e com o dinheiro.
situation-delivered-elsewhere = Consta como entregue, mas não a você. Abra uma disputa hoje
    .do = Pergunte primeiro nos Correios e depois abra a disputa pelo valor total. Motivo: { $reason }. Diga abertamente que o rastreio mostra “entregue” e que você não recebeu nada.
    .otherwise = { $phase ->
        [closed] o pedido já se fechou, e depois de { $last_safe } o dinheiro é do vendedor.
       *[other] { order-closes }
    }
situation-too-early = É cedo para uma disputa. Espere até { $act_from }
    .do = Disputas podem ser abertas a partir do dia { $first_dispute_day } após o envio. Eu aviso você.
    .otherwise = nada se perde antes de { $act_from }.
situation-must-act = Abra a disputa hoje
    .do = Motivo: { $reason }.{ $moves ->
        [yes] { " " }Se o AliExpress não aceitar a disputa enquanto o pacote está em trânsito, peça mais prazo ao vendedor outra vez. Se ele não der, depois do fim da proteção ainda { $last_window ->
            [1] resta um dia
           *[other] restam { $last_window } dias
        } para a disputa.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Anexe um print do rastreio com a data de hoje.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Chegou o dia { $in_transit_refund_day }. Peça o reembolso total
    .do = Abra a disputa e diga há quanto tempo você espera. Motivo: { $reason }.
    .otherwise = esperar mais não traz nada.
situation-extension-asked = Você pediu mais prazo. Confira o contador em { $act_from }
    .do = Abra o pedido nesse dia e veja se o prazo aumentou: vendedores às vezes ignoram a solicitação. Eu lembro você.
    .otherwise = sem mais prazo, a proteção termina em { $end }.
situation-extension-unanswered = Ganhou mais prazo? Confira o contador
    .do = Se o prazo aumentou, me conte, e eu mudo todas as datas junto. Se não, insista mais uma vez com a mensagem pronta.
    .otherwise = sem extensão, a proteção termina em { $end }, e você precisa abrir uma disputa até { $last_safe }.
situation-extension-refused = Sem mais prazo. Insista hoje mais uma vez; em { $must_on }, abra a disputa
    .do = Envie agora o lembrete pronto. Se até { $must_on } o pedido não mostrar mais prazo, abra a disputa nesse dia: aí ela é obrigatória. O texto está em “Como abrir disputa”.
    .otherwise = { order-closes }
situation-extend-now = Peça mais prazo ao vendedor
    .do = { $guarantee ->
        [none] O pacote ainda pode chegar.
       *[other] A data de entrega garantida, { $guarantee }, já passou, então você também pode abrir disputa; enquanto o pacote está em trânsito, ela costuma ser recusada.
    } Envie a mensagem pronta e { $extension_check ->
        [0] depois
        [1] amanhã
       *[other] em { $extension_check } dias
    } veja se o prazo aumentou. Se não aumentar até { $must_on }, abra uma disputa.
    .otherwise = { order-closes }
situation-extend-or-dispute = Decida hoje: mais prazo ou disputa
    .do = <b>Você ainda quer o produto:</b> peça mais prazo ao vendedor, a mensagem está pronta. <b>Já esperou o bastante:</b> abra uma disputa; o pacote está parado{ $guarantee ->
        [none] { "" }
       *[other] , e a data garantida, { $guarantee }, já passou
    }. Sem mais prazo até { $must_on }, a disputa é obrigatória.
    .otherwise = { order-closes }
situation-dispute-now = A proteção está acabando. Abra uma disputa
    .do = Motivo: { $reason }. { $extended ->
        [0] { "" }
        [1] Você já esperou um dia a mais: diga isso, os mediadores levam em conta.{ " " }
       *[other] Você já esperou { $extended } dias a mais: diga isso, os mediadores levam em conta.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Anexe um print do rastreio.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = A oferta é 0. Recuse
    .do = Aceitar 0 encerra a disputa sem reembolso. Envie a resposta pronta e confira se o seu valor continua na disputa.
    .otherwise = sem acordo, o AliExpress decide, a partir do dia { $dispute_escalation }. Só nunca aceite 0.
situation-dispute-or-extend = Abra uma disputa, a não ser que ainda queira esperar
    .do = <b>Já esperou o bastante:</b> abra a disputa. O pacote está parado{ $guarantee ->
        [none] { "" }
       *[other] , e a data de entrega garantida, { $guarantee }, já passou: as duas coisas contam a seu favor
    }. Motivo: { $reason }. Anexe um print do rastreio. <b>Ainda quer o produto:</b> peça antes mais prazo ao vendedor.
    .otherwise = { order-closes }
situation-cheap-wait = Aguarde. Pacotes baratos costumam vir sem rastreio de verdade
    .do = É só ficar de olho na caixa de correio, caso deixem um aviso.
    .otherwise = nada se perde antes de { $act_from }. Nesse dia eu aviso.
situation-cheap-decide = Peça mais prazo, ou prepare uma disputa
    .do = Se você ainda quer o produto, envie ao vendedor a mensagem pronta. Se não, abra uma disputa quando { $cheap_dispute ->
        [one] restar { $cheap_dispute } dia
       *[other] restarem { $cheap_dispute } dias
    }.
    .otherwise = { order-closes }
situation-cheap-dispute = É hora da disputa
    .do = Motivo: { $reason }. Para um pacote barato sem rastreio, estes últimos dias são o momento certo.
    .otherwise = { order-closes }
situation-untracked-early = Espere. O código ainda é novo demais
    .do = Nada a fazer até { $act_from }.
    .otherwise = nada se perde; é o certo por enquanto.
situation-untracked-letter = Escreva ao vendedor sobre o código
    .do = Copie a mensagem pronta no chat do pedido e peça que ele confira o código. Muitas vezes há um novo, ou outra transportadora.
    .otherwise = mais tarde o vendedor pode dizer que você nunca perguntou.
situation-untracked-letter-sent = Você escreveu. Dê ao vendedor até { $act_from }
    .do = Se este código ou um novo mostrar algo, me conte.
    .otherwise = em { $act_from } eu digo que é hora da disputa.
situation-tracking-unknown = O código rastreia? Olhe primeiro
    .do = Veja em um site de rastreio o que aparece para { $tracking } e me diga. Não aparece nada? Então é hora de abrir a disputa, e o texto está pronto. Aparece um status que seja? Então “não é possível rastrear” seria um motivo falso e poderia custar a sua conta; eu digo o que fazer.
    .otherwise = não tenho como saber se uma disputa é o certo, e a proteção acaba em { $end }.
situation-untracked-dispute = { $proof ->
        [order] Abra uma disputa: ainda não há código de rastreio
       *[tracking] Abra uma disputa: o código não rastreia
    }
    .do = Motivo: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Anexe um print do rastreio com a data de hoje.
    }
    .otherwise = quanto mais você esperar, mais fácil fica para o vendedor pedir paciência.
situation-guarantee-passed-untracked = A data de entrega garantida passou. Abra uma disputa
    .do = O vendedor prometeu entregar até { $guaranteed_until }, e { $proof ->
        [order] nem código de rastreio há
       *[tracking] o código não mostra nada
    }. Motivo: { $reason }.
    .otherwise = a proteção termina em { $end }, e quanto mais você espera, mais fácil fica para o vendedor pedir paciência.
situation-guarantee-passed-moving = A data garantida passou, mas o pacote está a caminho. Espere
    .do = A promessa de { $guaranteed_until } não foi cumprida, então você pode abrir disputa. Mas enquanto o pacote está em trânsito, ela costuma ser recusada, e os mediadores fazem esperar uns { $mediator_wait } dias a mais. Melhor decidir em { $act_from }; eu lembro você.
    .otherwise = nada se perde antes de { $act_from }.
situation-guarantee-passed-still = A data garantida passou, e o pacote está parado. Você escolhe
    .do = A promessa de { $guaranteed_until } não foi cumprida, então você pode abrir disputa. Com tanto prazo pela frente, os mediadores devem fazer você esperar; a partir de { $act_from }, as duas coisas contam a seu favor. Eu lembro você.
    .otherwise = nada se perde antes de { $act_from }.
situation-standing-still = Espere. Muitas vezes pacotes ficam parados no caminho
    .do = Olhe o rastreio de vez em quando e me conte se algo mudar.
    .otherwise = nada se perde antes de { $act_from }. Depois decidimos: mais prazo ou disputa.
situation-at-post-office = Retire hoje
    .do = { $kept ->
        [none] Armários e pontos de retirada guardam um pacote só por alguns dias; os Correios, por até { $post_keeps }.
       *[other] Guardam até { $kept }, inclusive.
    } Filme a abertura e olhe o que há dentro antes de confirmar qualquer coisa no AliExpress.{ $phase ->
        [near] { " " }Se não puder ir antes de { $end }, peça hoje mais prazo ao vendedor.
        [closed] { " " }O pedido se fechou, mas você ainda pode retirar o pacote; se algo estiver errado, dá para abrir disputa até { $last_safe }, inclusive.
       *[other] { "" }
    } Se não acharem o pacote ou se ele foi entregue a outra pessoa, me conte.
    .otherwise = ele volta para o vendedor, e uma disputa por um pacote não retirado se perde fácil.
situation-at-customs = Responda à alfândega { $kept ->
        [none] hoje
       *[other] até { $kept }
    }
    .do = Entregue os documentos que pedem ou pague a taxa: o aviso ou o site da transportadora diz como. Guarde o comprovante.{ $phase ->
        [near] { " " }E peça hoje mais prazo ao vendedor: a proteção termina em { $end }.
       *[other] { "" }
    }
    .otherwise = o pacote volta, e uma disputa depois de um aviso sem resposta costuma ser perdida.
situation-moving = Tudo certo: está a caminho
    .do = Nada a fazer. Me conte quando o rastreio disser algo novo. Quando chegar, filme a abertura: é a sua melhor prova.
    .otherwise = nada se perde antes de { $act_from }. Depois decidimos: mais prazo ou disputa.
situation-decision-accepted = Você aceitou a decisão. O vendedor ainda pode contestar
    .do = Olhe a disputa uma vez por dia. Se o vendedor trouxer novas provas, outra decisão pode substituir esta: aí me conte. Quando a disputa se encerrar a seu favor, toque em “Recebo de volta”.
    .otherwise = em { $act_from } eu pergunto se ela é definitiva.
situation-problem-found = Abra a disputa: { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Você pede { $wish }.{ " " }
    }As fotos estão prontas? O texto também: toque em “Como abrir disputa”.
    .otherwise = depois de { $last_safe } não dá mais para abrir disputa. Não deixe para o último dia, ainda mais em feriados.
situation-cheapness-unknown = Custou menos de uns { $about }? Toque, e eu saberei o que é certo
    .do = Pedidos baratos costumam viajar sem rastreio de verdade: aí é melhor esperar. Num mais caro, é hora de escrever ao vendedor. Não sei quanto vale a sua moeda, por isso pergunto.
    .otherwise = não consigo dizer qual é o passo certo.
situation-china-only = Espere. O rastreio acaba na fronteira da China
    .do = Com um código assim não há mais status depois da China; o pacote em si costuma seguir viagem. Fique de olho na caixa de correio: pode chegar um aviso.
    .otherwise = nada se perde antes de { $act_from }. Depois decidimos: mais prazo ou disputa.
situation-lost = Perdido, ao que parece. Por ora espere; a hora da disputa é perto do fim
    .do = Pacotes “perdidos” reaparecem, e até lá vendedor e mediadores pedem para esperar. Se o próprio rastreio diz “extraviado”, faça um print hoje e guarde para a disputa.
    .otherwise = nada se perde antes de { $act_from }. Nesse dia eu digo para abrir a disputa.
situation-post-over = Retire hoje, se ainda estiver lá
    .do = { $kept ->
        [none] Os Correios guardam um pacote por até { $post_keeps } dias, e esse prazo passou.
       *[other] Guardavam até { $kept }.
    } Vá lá ou ligue hoje. Se estiver, pegue e olhe dentro antes de confirmar. Se voltou, me conte: aí você abre a disputa no mesmo dia. Se está com outra pessoa, me conte também.
    .otherwise = ele volta para o vendedor, e a cada dia fica mais difícil ganhar a disputa.

## Os motivos, regra por regra

reason-A1 = A proteção corre desde o envio, normalmente por { $typical_protection_shortest } a { $typical_protection_longest ->
        [one] { $typical_protection_longest } dia
       *[other] { $typical_protection_longest } dias
    }, no máximo { $longest_protection }. Até ela acabar, o vendedor não recebe.
reason-A2 = Quando o contador zera, o pedido se fecha sozinho. Dá para abrir uma disputa por mais { $last_window ->
        [1] um dia
       *[other] { $last_window } dias
    }; depois só há reclamação, sem garantia.
reason-A3 = Confirmar o recebimento, mesmo sem querer, fecha o pedido e deixa { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } para uma disputa.
reason-A4 = O status “entregue” reduz a proteção a { $delivered_cut ->
        [one] { $delivered_cut } dia
       *[other] { $delivered_cut } dias
    }, não importa quem recebeu o pacote.
reason-A5 = O vendedor pode ignorar a solicitação de mais prazo. Se { $must_act ->
        [1] um dia
       *[other] { $must_act } dias
    } antes do fim o prazo não aumentou, você precisa de uma disputa.
reason-A6 = A entrega garantida conta a partir do envio. Passado o prazo, você pode abrir uma disputa. Uma data “estimada” não promete nada.
reason-A7 = Só um pedido já enviado pode ter disputa, e não antes do dia { $first_dispute_day } depois do envio.
reason-A8 = Por pacotes a caminho do seu país ninguém reembolsa antes do dia { $in_transit_refund_day }: até lá, vá estendendo a proteção; depois, peça tudo.
reason-A9 = Antes do envio nenhum prazo corre: a checagem do pagamento leva no máximo { $payment_check ->
        [1] um dia
       *[other] { $payment_check } dias
    }; a preparação do pacote, o quanto o vendedor quiser.
reason-B1 = Os códigos costumam ser reservados antes de o pacote chegar à transportadora. Começam a funcionar em { $tracking_begins ->
        [one] { $tracking_begins } dia
       *[other] { $tracking_begins } dias
    }, no máximo em { $tracking_begins_latest }.
reason-B2 = Se no dia { $seller_letter } o código continua morto, está na hora de escrever: muitas vezes o vendedor responde com o certo.
reason-B3 = Um código que não mostra nada entre os dias { $untracked_dispute } e { $untracked_dispute_last }, ou { $letter_answer ->
        [one] { $letter_answer } dia
       *[other] { $letter_answer } dias
    } depois da sua mensagem, é um motivo que ganha disputas.
reason-B4 = Um pedido barato com frete grátis provavelmente foi enviado sem rastreio de verdade. Esses pacotes costumam chegar.
reason-B5 = Pacotes para o seu país precisam ter rastreio. Se não chegar, isso conta a seu favor na disputa.
reason-C1 = Basta um status para o código valer: “não é possível rastrear” seria então o motivo errado.
reason-C2 = Entre a exportação e a importação um pacote pode ficar parado por mais de { $stuck_check ->
        [one] { $stuck_check } dia
       *[other] { $stuck_check } dias
    }, às vezes até { $export_longest }.
reason-C3 = Se um pacote está parado, não mostra nada depois da China ou parece perdido, abra a disputa { $stopped_dispute ->
        [1] no último dia
       *[other] nos últimos { $stopped_dispute } dias
    } de proteção, ou peça antes mais prazo.
reason-C4 = Enquanto o pacote vem na sua direção, os vendedores recusam a disputa e os mediadores pedem para esperar uns { $mediator_wait ->
        [one] { $mediator_wait } dia
       *[other] { $mediator_wait } dias
    }. Melhor dar tempo a ele.
reason-D1 = { $decide ->
        [1] No último dia
       *[other] Nos últimos { $decide } dias
    } de proteção, decida: mais prazo ou disputa.
reason-D2 = Mais prazo vale a pena se você quer o produto e o pacote está perto ou andando.
reason-D3 = Uma disputa é o certo quando você não quer esperar mais, o pacote sumiu ou a data garantida passou.
reason-D4 = Depois de { $extended_enough ->
        [1] um dia
       *[other] { $extended_enough } dias
    } de prazo extra ao todo, abra uma disputa: os mediadores ficam do seu lado.
reason-D5 = { $last_window ->
        [1] O dia depois do fechamento do pedido é a sua última chance.
       *[other] Os { $last_window } dias depois do fechamento do pedido são a sua última chance. Não deixe a disputa para o fim, ainda mais em feriados.
    }
reason-E1 = O que não é retirado nem declarado volta. Assim que o status disser isso claramente, abra a disputa; antes seria cedo, e um aviso sem resposta costuma fazer perdê-la.
reason-E2 = Depois de um “entregue” falso, contam os primeiros dias: em { $delivered_cut ->
        [one] { $delivered_cut } dia
       *[other] { $delivered_cut } dias
    } o pedido se fecha.
reason-E3 = Nunca diga “ainda em trânsito” se o rastreio mostra “entregue”: parece fraude e custa contas.
reason-E4 = Se o pacote chegou com peças faltando, o motivo é a quantidade errada, não “a caminho”.
reason-F1 = Confira antes de confirmar. Depois você só tem { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } para uma disputa.
reason-F2 = Se o produto chegou, o motivo é um destes: danificado no caminho, tamanho errado, outra cor, não é o da página, frete mais barato que o pago, falsificado, má qualidade, menos peças ou pacote vazio, não funciona.
reason-F3 = Se algo chegou, você precisa de pelo menos uma foto ou um vídeo; { $evidence_megabytes } MB no total.
reason-F4 = O motivo e as provas precisam combinar. “Danificado” quer dizer no caminho: filme a abertura e mostre a embalagem. Um aparelho que não funciona tem um motivo próprio.
reason-F5 = Duas soluções: só reembolso, ou devolução e reembolso; poucos vendedores pagam a devolução. Peça em proporção ao defeito, nunca mais do que pagou, e confira a cada passo se o valor não mudou para 0.{ $return_ships ->
        [0] { "" }
        [1] { " " }Combinada a devolução, envie em um dia, senão o vendedor recebe.
       *[other] { " " }Combinada a devolução, envie em { $return_ships } dias, senão o vendedor recebe.
    }
reason-F6 = Escreva em inglês. Outras línguas os vendedores ignoram ou entendem mal.
reason-G1 = Primeiro você negocia com o vendedor por { $dispute_negotiation ->
        [1] um dia
       *[other] { $dispute_negotiation } dias
    }; depois o AliExpress decide, até o dia { $dispute_decision }. Escreva o vendedor o que escrever, esse prazo corre.
reason-G2 = Uma disputa aberta porque a proteção está acabando pode ficar em espera até a data de entrega.
reason-G3 = Você pode mudar o que pede, juntar provas e cancelar quando quiser. Depois de cancelar, outra disputa só é possível durante a proteção e por { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } depois; há quem diga que nunca.
reason-G4 = Uma decisão é uma proposta: de duas, você pode escolher uma ou recusar ambas com novas provas. O vendedor também pode contestar, mesmo depois que você aceitar.
reason-G5 = Olhe a disputa aberta { $dispute_look ->
        [1] todos os dias
       *[other] a cada { $dispute_look } dias
    }.
reason-G6 = Vem uma de quatro coisas: acordo, recusa, outra oferta ou silêncio. Depois de { $dispute_silence ->
        [1] um dia
       *[other] { $dispute_silence } dias
    } de silêncio, veja se o seu valor foi concedido sem resposta.
reason-G7 = O reembolso leva até { $refund_arrives ->
        [one] { $refund_arrives } dia
       *[other] { $refund_arrives } dias
    } para chegar ao cartão ou à conta com que você pagou.
reason-H1 = Quando mais de { $dispute_share_percent }% dos seus pedidos acabam em disputa, parece fraude.
reason-H2 = Um motivo falso pode custar a sua conta, ainda mais o que o vendedor sugere (“abra como não recebido que eu devolvo o dinheiro”).
reason-H3 = Pedidos não pagos que se acumulam põem a conta em risco.

reason-H4 = Não negocie com avaliações: nem ameaças, nem promessas.
reason-H5 = Sem ameaças, sem ofensas. Mensagens educadas, presas aos fatos, ganham.

## Capítulos das regras

chapter-A = Os prazos
chapter-B = O código não rastreia
chapter-C = Andou e depois parou
chapter-D = A proteção está acabando
chapter-E = O pacote foi para outro lugar
chapter-F = Há algo errado com o produto
chapter-G = A vida de uma disputa
chapter-H = Cuide da sua conta

## Motivos de uma disputa, como no formulário do site

dispute-reason-untracked = não é possível rastrear o pacote
dispute-reason-in_transit = a proteção está acabando e o pacote ainda está em trânsito
dispute-reason-late = a proteção está acabando e o pacote ainda está em trânsito
dispute-reason-delivered_elsewhere = consta como entregue, mas não recebi
dispute-reason-returned = o pacote foi devolvido ao vendedor
dispute-reason-damaged = danificado no caminho
dispute-reason-wrong_size = tamanho errado
dispute-reason-wrong_colour = outra cor
dispute-reason-cheaper_shipping = frete mais barato que o pago
dispute-reason-counterfeit = falsificação
dispute-reason-low_quality = baixa qualidade
dispute-reason-missing_pieces = menos peças do que o pedido
dispute-reason-empty_package = pacote vazio
dispute-reason-not_working = não funciona
dispute-reason-not_as_described = veio outra coisa, não o que a página mostrava

## Prazos

deadline-protection = { $left ->
        [0] ⏰ A proteção termina <b>hoje</b>.
        [1] ⏰ A proteção termina <b>amanhã</b>, { $end }. Hoje é o último dia seguro.
       *[other] ⏰ A proteção termina daqui a <b>{ $left } dias</b>, em { $end }. Último dia seguro: { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Hoje</b> é o último dia seguro para abrir uma disputa: amanhã, { $end }, será tarde.
       *[other] ⏰ Restam <b>{ $left } dias</b> para abrir uma disputa. Em { $end } será tarde. Último dia seguro: { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Hoje</b> é o último dia seguro para devolver: amanhã, { $end }, será tarde.
       *[other] ⏰ Restam <b>{ $left } dias</b> para devolver. Em { $end } será tarde. Último dia seguro: { $last_safe }.
    }

## Datas-chave: o nome numa lista e a linha que abre um aviso

checkpoint-shipment_check = já foi enviado?
    .nudge = A checagem do pagamento já deve ter terminado.
checkpoint-unpaid_close = último dia de um pedido não pago
    .nudge = Amanhã um pedido não pago se fecha sozinho.
checkpoint-cheap_patience = pacote barato: continuar esperando
    .nudge = Dia { $day }, e o código não mostra nada.
checkpoint-seller_letter = escrever ao vendedor sobre o código
    .nudge = Dia { $day }: se o código ainda não mostra nada, é hora de escrever ao vendedor.
checkpoint-stuck_check = andou?
    .nudge = Nada de novo há { $stuck_check ->
        [one] { $stuck_check } dia
       *[other] { $stuck_check } dias
    }.
checkpoint-dispute_window_opens = disputa, se o código continuar morto
    .nudge = Dia { $day }: se o código ainda não mostra nada, agora é hora da disputa.
checkpoint-dispute_window_closes = última chamada: disputa pelo código morto
    .nudge = Dia { $day }: última chamada para a disputa pelo código morto.
checkpoint-guaranteed_passed = a data garantida passou
    .nudge = A data garantida de entrega passou.
checkpoint-in_transit_refund = você pode pedir o reembolso total
    .nudge = { $in_transit_refund_day ->
        [one] Passou { $in_transit_refund_day } dia
       *[other] Passaram { $in_transit_refund_day } dias
    } desde o envio.
checkpoint-extension_check = ganhou mais prazo?
    .nudge = Você pediu mais prazo. Vamos ver no que deu.
checkpoint-decide = decidir: mais prazo ou disputa
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
checkpoint-must_act = último dia seguro da proteção
    .nudge = Hoje é o último dia seguro: a proteção termina amanhã.
checkpoint-protection_ended = fim da proteção
    .nudge = A proteção acabou e o pedido está fechado. Você tem uma segunda chance.
checkpoint-delivered_elsewhere_first_call = disputa: entregue a outra pessoa
    .nudge = O rastreio mostra “entregue”, e nada chegou até você.
checkpoint-delivered_elsewhere_second_call = 2º lembrete: entregue a outra pessoa
    .nudge = Há { $delivered_second_call ->
        [1] um dia
       *[other] { $delivered_second_call } dias
    } o rastreio mostra “entregue”, e você não recebeu nada. O pedido se fecha em breve.
checkpoint-delivered_elsewhere_last_call = último lembrete: entregue a outra pessoa
    .nudge = Último lembrete antes de o pedido se fechar.
checkpoint-returned_to_seller = disputa: está voltando
    .nudge = O pacote está voltando para o vendedor.
checkpoint-post_keeps = retirar antes que volte
    .nudge = Não vão guardar por muito mais tempo.
checkpoint-inspect = conferir o que chegou
    .nudge = Você já conferiu bem?
checkpoint-window_midway = metade dos dias para a disputa
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
    .nudge = { $refund_arrives ->
        [one] { $refund_arrives } dia
       *[other] { $refund_arrives } dias
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
    } de proteção, e o pacote espera por você.
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
order-closes = em { $end } o pedido se fecha sozinho; depois { $last_window ->
        [1] resta só um dia
       *[other] restam só { $last_window } dias
    } para uma disputa.
