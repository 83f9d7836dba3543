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

## Situações

proof-order = Anexe um print da página do pedido com a data de hoje: nele se vê que não há código de rastreio.
situation-closed = Tudo pronto. Não há mais nada para acompanhar
    .do = Se alguma coisa não estiver certa, /undo desfaz o último passo.
    .otherwise = nada acontece, e tudo bem.
situation-refund-awaited = Resolvido a seu favor. Aguarde o dinheiro
    .do = Ele volta para o cartão ou a conta com que você pagou, normalmente até { $act_from }. Me avise quando chegar.
    .otherwise = em { $act_from } eu pergunto se chegou.
situation-refund-late = O reembolso está atrasado. Confira sua conta
    .do = Veja a aba “Pagamento” do pedido e o extrato do cartão ou do banco. Se o dinheiro não estiver lá, envie a mensagem pronta ao atendimento do AliExpress.
    .otherwise = quanto mais você demorar a perguntar, mais difícil fica achar um pagamento parado.
situation-dispute-open = A disputa está aberta. Dê uma olhada uma vez por dia
    .do = Confira três coisas: o vendedor respondeu? O valor ainda é o seu, e não 0? Suas provas estão lá? Me conte se algo mudar.
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
        [none] Se for boa para você
       *[other] Se a oferta de { $offered } for boa para você
    }, aceite, mas antes confira se o valor não é 0. Se não for, envie a resposta pronta e mantenha o que você pediu.
    .otherwise = sem acordo, quem decide é o AliExpress, a partir do dia { $dispute_escalation }.
situation-dispute-escalated = O AliExpress está decidindo. Olhe uma vez por dia
    .do = Se pedirem mais provas, responda na hora. Você ainda pode juntar fotos e prints.
    .otherwise = a decisão vem sozinha, mas uma pergunta do AliExpress pode ficar sem resposta.
situation-dispute-decision-due = A decisão já deve ter saído. Veja a disputa
    .do = Se ela estiver lá, me conte. Se não, veja se o AliExpress pediu alguma coisa e olhe de novo amanhã.
    .otherwise = você pode perder a decisão e, com ela, a chance de recusar.
situation-dispute-decided = Saiu uma decisão. Aceite, ou recuse com novas provas
    .do = É uma proposta, não a palavra final. Para recusar, junte algo que eles ainda não viram; a mensagem está pronta. E confira se o valor não é 0.
    .otherwise = a proposta é cumprida e a disputa se encerra.
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
    .do = Escolha um envio com rastreio, fotografe o que você embalar e inclua o código e o comprovante na disputa. Depois me conte.
    .otherwise = { $return_by ->
        [none] enquanto o produto não estiver a caminho, o vendedor não deve nada a você.
       *[other] depois de { $return_by } o vendedor recebe e você fica com o produto.
    }
situation-return-late = O prazo para devolver acabou. Veja a disputa
    .do = Se você já enviou, inclua hoje o código de rastreio na disputa e me conte. Se não, pergunte na disputa se ainda pode.
    .otherwise = o vendedor recebe e você fica com o produto.
situation-return-sent = Está voltando. Guarde o comprovante e aguarde o dinheiro
    .do = Olhe a disputa uma vez por dia. Quando o pacote chegar, vem o reembolso; se o vendedor disser que não recebeu nada, mostre o rastreio.
    .otherwise = você pode perder uma pergunta e, com ela, o reembolso.
situation-not-shipped = Ainda não foi enviado. É só aguardar
    .do = Quando o pedido aparecer como enviado e tiver código de rastreio, me conte: é aí que o prazo começa.
    .otherwise = se o pagamento não entrou, o pedido se fecha sozinho em { $unpaid_close ->
        [one] { $unpaid_close } dia
       *[other] { $unpaid_close } dias
    }. Se você não vai pagar, cancele: assim sua conta continua em ordem.
situation-window-shut = Tarde demais para uma disputa. Só resta reclamar
    .do = Reclamar ao atendimento do AliExpress não custa nada: conte em inglês o que aconteceu e junte prints. Não há garantia, mas vale tentar.
    .otherwise = o vendedor fica com o dinheiro.
situation-received = Chegou. Confira enquanto ainda dá para abrir disputa
    .do = Teste tudo, conte as peças, compare com o anúncio. Se algo estiver errado, tire fotos ou faça um vídeo curto e abra uma disputa. Se estiver tudo bem, feche o pedido aqui.
    .otherwise = depois de { $last_safe } não dá mais para abrir uma disputa.
situation-window-open = A proteção acabou. Ainda dá para abrir uma disputa
    .do = O pedido se fechou, mas a disputa ainda é possível. Motivo: { $reason }. Se o pacote chegou nesse meio-tempo, me conte.
    .otherwise = depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia.
situation-confirmed-by-mistake = Recebimento confirmado por engano. Abra uma disputa enquanto dá
    .do = Para o site o pedido terminou, e o dinheiro vai para o vendedor. Motivo: { $reason }. Diga abertamente que tocou no botão por engano. Se o pacote chegar nesse meio-tempo, me conte.
    .otherwise = depois de { $last_safe } o dinheiro é do vendedor, e só resta uma reclamação sem garantia.
situation-returning = Está voltando para o vendedor. Abra uma disputa agora
    .do = Motivo: { $reason }. Anexe um print do rastreio que mostre a devolução.
    .otherwise = o vendedor fica com o pacote e com o dinheiro.
situation-delivered-elsewhere = Consta como entregue, mas não a você. Abra uma disputa agora
    .do = Pergunte primeiro nos Correios e depois abra a disputa pelo valor total. Motivo: { $reason }. Diga abertamente que o rastreio mostra “entregue” e que nada chegou até você.
    .otherwise = o pedido se fecha antes da hora e o dinheiro vai para o vendedor.
situation-too-early = É cedo para uma disputa. Espere até { $act_from }
    .do = Disputas podem ser abertas a partir do dia { $first_dispute_day } após o envio. Eu aviso você.
    .otherwise = nada se perde antes de { $act_from }.
situation-must-act = Abra a disputa hoje
    .do = Motivo: { $reason }.{ $moves ->
        [yes] { " " }Se o site não aceitar a disputa enquanto o pacote anda, peça mais prazo ao vendedor outra vez. Se ele não der, depois do fim da proteção ainda { $last_window ->
            [1] resta um último dia
           *[other] restam { $last_window } dias
        } para a disputa.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Anexe um print do rastreio com a data de hoje.
        }
    }
    .otherwise = em { $end } o pedido se fecha sozinho, e só { $last_window ->
        [1] resta mais um dia
       *[other] restam mais { $last_window } dias
    } para uma disputa.
situation-in-transit-refund = Chegou o dia { $in_transit_refund_day }. Peça o reembolso total
    .do = Abra a disputa e diga há quanto tempo você espera. Motivo: { $reason }.
    .otherwise = esperar mais não traz nada.
situation-extension-asked = Você pediu mais prazo. Confira o contador em { $act_from }
    .do = Abra o pedido nesse dia e veja se o contador mudou: às vezes os vendedores ignoram o pedido. Eu aviso você.
    .otherwise = se o contador não mudar, a proteção termina mesmo em { $end }.
situation-extension-unanswered = Ganhou mais prazo? Confira o contador
    .do = Se ele mudou, me conte, e eu mudo todas as datas junto. Se não, insista mais uma vez com a mensagem pronta.
    .otherwise = sem extensão, a proteção termina em { $end }, e você precisa abrir uma disputa até { $last_safe }.
situation-extend-now = Peça mais prazo ao vendedor
    .do = O pacote ainda pode chegar. Envie a mensagem pronta e { $extension_check ->
        [0] depois
        [1] amanhã
       *[other] em { $extension_check } dias
    } veja se o contador mudou.
    .otherwise = em { $end } o pedido se fecha sozinho e o dinheiro vai para o vendedor.
situation-dispute-now = A proteção está acabando. Abra uma disputa
    .do = Motivo: { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Anexe um print do rastreio.
    }
    .otherwise = em { $end } o pedido se fecha sozinho e o dinheiro vai para o vendedor.
situation-cheap-wait = Aguarde. Pacotes baratos costumam vir sem rastreio de verdade
    .do = É só ficar de olho na caixa de correio, caso deixem um aviso.
    .otherwise = nada se perde antes de { $act_from }. Nesse dia eu aviso.
situation-cheap-decide = Peça mais prazo, ou prepare uma disputa
    .do = Se você ainda quer o produto, envie ao vendedor a mensagem pronta. Se não, abra uma disputa quando { $cheap_dispute ->
        [one] restar { $cheap_dispute } dia
       *[other] restarem { $cheap_dispute } dias
    }.
    .otherwise = em { $end } o pedido se fecha sozinho e o dinheiro vai para o vendedor.
situation-cheap-dispute = Está na hora da disputa
    .do = Motivo: { $reason }. Para um pacote barato sem rastreio, estes últimos dias são a hora certa.
    .otherwise = em { $end } o pedido se fecha sozinho e o dinheiro vai para o vendedor.
situation-untracked-early = Aguarde. É cedo para o código dar sinal
    .do = Nada a fazer até { $act_from }.
    .otherwise = ótimo: é isso mesmo por enquanto.
situation-untracked-letter = Escreva ao vendedor sobre o código
    .do = Copie a mensagem pronta no chat do pedido e peça que ele confira o código. Muitas vezes há um novo, ou outra transportadora.
    .otherwise = mais tarde o vendedor pode dizer que você nunca perguntou.
situation-untracked-letter-sent = Você já escreveu. Dê ao vendedor até { $act_from }
    .do = Se o código começar a funcionar, ou vier um novo, me conte.
    .otherwise = em { $act_from } eu digo que está na hora da disputa.
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
situation-guarantee-passed-untracked = A data garantida de entrega passou. Abra uma disputa
    .do = O vendedor prometeu entregar até { $guaranteed_until }, e { $proof ->
        [order] nem código de rastreio há
       *[tracking] o código não mostra nada
    }. Motivo: { $reason }.
    .otherwise = suas chances só pioram: são melhores agora, logo depois da promessa quebrada.
situation-guarantee-passed-moving = A data garantida passou, mas o pacote está a caminho. Peça mais prazo
    .do = Uma disputa sobre um pacote a caminho costuma ser recusada. Envie a mensagem pronta e { $extension_check ->
        [0] depois
        [1] amanhã
       *[other] em { $extension_check } dias
    } veja se o contador mudou.
    .otherwise = a proteção termina mesmo em { $end }.
situation-guarantee-passed-still = A data garantida passou e o pacote está parado. Peça mais prazo
    .do = Ele já foi visto a caminho, então uma disputa agora viria cedo demais. Envie a mensagem pronta e { $extension_check ->
        [0] depois
        [1] amanhã
       *[other] em { $extension_check } dias
    } veja se o contador mudou.
    .otherwise = a proteção termina mesmo em { $end }.
situation-standing-still = Aguarde. Às vezes os pacotes travam no caminho
    .do = Olhe o rastreio de vez em quando e me conte quando algo mudar.
    .otherwise = nada se perde antes de { $act_from }. Aí decidimos: mais prazo ou disputa.
situation-at-post-office = Retire nos Correios
    .do = Eles guardam por { $post_keeps ->
        [one] { $post_keeps } dia
       *[other] { $post_keeps } dias
    }; depois o pacote volta. Olhe o que há dentro antes de confirmar qualquer coisa no site.
    .otherwise = o pacote volta para o vendedor.
situation-moving = Tudo certo: está a caminho
    .do = Nada a fazer. Me conte quando o rastreio mostrar algo novo.
    .otherwise = nada se perde antes de { $act_from }. Aí decidimos: mais prazo ou disputa.

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
reason-A5 = O vendedor pode ignorar o pedido de mais prazo. Se { $must_act ->
        [1] um dia
       *[other] { $must_act } dias
    } antes do fim o contador não mudou, você precisa de uma disputa.
reason-A6 = A entrega garantida conta a partir do envio. Passado o prazo, você pode abrir uma disputa. Uma data “estimada” não promete nada.
reason-A7 = O site não aceita disputas antes do dia { $first_dispute_day } após o envio.
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
reason-B4 = Um pedido barato com frete grátis provavelmente veio sem rastreio de verdade. É normal, e quase sempre chega.
reason-B5 = Pacotes para o seu país precisam ter rastreio, então um código morto pesa contra o vendedor.
reason-C1 = Basta um status para o código valer: “não é possível rastrear” seria então o motivo errado.
reason-C2 = Entre a exportação e a importação um pacote pode ficar parado por mais de { $stuck_check ->
        [one] { $stuck_check } dia
       *[other] { $stuck_check } dias
    }, às vezes até { $export_longest }.
reason-C3 = Se o pacote está parado, abra a disputa { $stopped_dispute ->
        [1] no último dia
       *[other] nos últimos { $stopped_dispute } dias
    } de proteção, ou antes peça mais prazo.
reason-C4 = Enquanto o pacote vem na sua direção, os vendedores recusam a disputa e os mediadores pedem para esperar uns { $mediator_wait ->
        [one] { $mediator_wait } dia
       *[other] { $mediator_wait } dias
    }. Melhor dar tempo a ele.
reason-D1 = { $decide ->
        [1] No último dia
       *[other] Nos últimos { $decide } dias
    } de proteção, decida: mais prazo ou disputa.
reason-D2 = Mais prazo vale a pena se você quer o produto e o pacote está perto ou andando.
reason-D3 = A disputa é o certo se o pacote sumiu, ou se a data garantida passou e o código está morto.
reason-D4 = Depois de esperar { $extended_enough ->
        [one] { $extended_enough } dia
       *[other] { $extended_enough } dias
    } de extensões, os mediadores ficam do seu lado.
reason-D5 = { $last_window ->
        [1] O dia depois do fechamento do pedido é a sua última chance.
       *[other] Os { $last_window } dias depois do fechamento do pedido são a sua última chance. Não deixe a disputa para o fim.
    }
reason-E1 = Assim que o status disser claramente que está voltando, abra a disputa. Antes disso seria cedo demais.
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
reason-F2 = Se o produto chegou, o motivo é um destes: danificado no caminho, tamanho errado, outra cor, frete mais barato que o pago, falsificação, baixa qualidade, menos peças ou pacote vazio, não funciona.
reason-F3 = Se algo chegou, você precisa de pelo menos uma foto ou um vídeo; { $evidence_megabytes } MB no total.
reason-F4 = O motivo e as provas precisam bater. “Danificado” quer dizer danificado no caminho; um aparelho que não funciona tem um motivo próprio.
reason-F5 = Há duas soluções: só reembolso, ou devolução e reembolso. Peça em proporção, nunca mais do que você pagou, e confira a cada passo se o valor não virou 0.{ $return_ships ->
        [0] { "" }
        [1] { " " }Combinada a devolução, envie em um dia, ou o vendedor recebe.
       *[other] { " " }Combinada a devolução, envie em { $return_ships } dias, ou o vendedor recebe.
    }
reason-F6 = Escreva em inglês. Outras línguas os vendedores ignoram ou entendem mal.
reason-G1 = Primeiro você negocia com o vendedor por { $dispute_negotiation ->
        [one] { $dispute_negotiation } dia
       *[other] { $dispute_negotiation } dias
    }; depois o AliExpress decide, até o dia { $dispute_decision }.
reason-G2 = Uma disputa aberta porque a proteção está acabando pode ficar em espera até a data de entrega.
reason-G3 = Você pode mudar o que pede, juntar provas e cancelar quando quiser. Depois de cancelar, outra disputa só é possível durante a proteção e por { $last_window ->
        [one] { $last_window } dia
       *[other] { $last_window } dias
    } depois; há quem diga que nunca.
reason-G4 = Uma decisão é uma proposta: você pode recusar com novas provas, e o vendedor também.
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
dispute-reason-late = não recebido, o prazo de entrega passou
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
    .nudge = Dia { $day }, e o código está mudo. Para um pacote barato é normal.
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
        [one] Resta { $left } dia
       *[other] Restam { $left } dias
    } de proteção. Hora de decidir.
checkpoint-cheap_dispute = disputa, se não tiver chegado
    .nudge = { $left ->
        [one] Resta { $left } dia
       *[other] Restam { $left } dias
    } de proteção, e o pacote não chegou.
checkpoint-last_comfortable_day = último dia tranquilo
    .nudge = { $left ->
        [one] Resta { $left } dia
       *[other] Restam { $left } dias
    } de proteção. Hoje ainda dá para fazer com calma.
checkpoint-must_act = último dia seguro
    .nudge = Hoje é o último dia seguro.
checkpoint-protection_ended = fim da proteção
    .nudge = A proteção acabou e o pedido está fechado. Você tem uma segunda chance.
checkpoint-delivered_elsewhere_first_call = disputa: entregue a outra pessoa
    .nudge = O rastreio mostra “entregue”, e nada chegou até você.
checkpoint-delivered_elsewhere_second_call = segunda chamada: entregue a outra pessoa
    .nudge = { $delivered_second_call ->
        [one] { $delivered_second_call } dia
       *[other] { $delivered_second_call } dias
    } desde o “entregue” falso. O pedido se fecha em breve.
checkpoint-delivered_elsewhere_last_call = última chamada: entregue a outra pessoa
    .nudge = Última chamada antes de o pedido se fechar.
checkpoint-returned_to_seller = disputa: está voltando
    .nudge = O pacote está voltando para o vendedor.
checkpoint-post_keeps = retirar antes que volte
    .nudge = Os Correios não vão guardar por muito mais tempo.
checkpoint-inspect = conferir o que chegou
    .nudge = Você já conferiu bem?
checkpoint-window_midway = metade do prazo para disputa passou
    .nudge = Metade do prazo para uma disputa já passou.
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
