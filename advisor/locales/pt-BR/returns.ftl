### O que volta: um pacote que não foi entregue e produtos devolvidos por uma disputa (E5, F7).

## As regras

reason-E5 = Se volta porque faltaram documentos na alfândega, um aviso foi ignorado ou o endereço estava errado, a disputa costuma ser perdida. O que ajuda é uma nova entrega enquanto está no seu país, ou a boa vontade do vendedor.
reason-F7 = Devolva o produto exatamente como a página diz: com a etiqueta dela, se houver; senão, com rastreio e por sua conta. Informe ali o código e guarde o comprovante.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }O depósito tem então { $return_warehouse } dia para conferir.
       *[other] { " " }O depósito tem então { $return_warehouse } dias para conferir.
    }

## Situações

situation-returning-own = Está voltando. Ligue para a transportadora e escreva ao vendedor
    .do = Ligue hoje para a transportadora ou os Correios: enquanto está no seu país, muitas vezes dá para entregar de novo.
        Se não, a mensagem ao vendedor está pronta: o dinheiro quando chegar lá, ou um novo envio por sua conta.
        Uma disputa agora costuma ser perdida. Ainda dá para abrir até { $last_safe }, com o motivo real; nunca diga “ainda a caminho”.
    .otherwise = Chega ao vendedor, e você depende da boa vontade dele.
situation-returning-own-last = O tempo está acabando. Só resta tentar a disputa
    .do = Motivo: algo como { $reason }. Diga abertamente o que houve: costuma ser perdida, mas tentar não custa nada.
        Anexe o rastreio que mostra a devolução e o que você escreveu à transportadora e ao vendedor.
    .otherwise = Depois de { $last_safe } só resta a boa vontade do vendedor.
situation-return-agreed = { $return_by ->
        [none] Devolva o produto e guarde o comprovante
       *[other] Devolva o produto até { $return_by }
    }
    .do = { $postage ->
        [label] Imprima a etiqueta da página da disputa e use só ela: outro pacote pode não ser reconhecido.
        [own_cost] O frete é por sua conta: escolha um serviço com rastreio, para o endereço da página da disputa.
       *[none] Veja primeiro na disputa se há etiqueta ou se o frete é por sua conta.
    }
        Fotografe o que embalar, informe ali o código, guarde o comprovante e me avise quando enviar.
    .otherwise = { $return_by ->
        [none] Enquanto o produto não estiver a caminho, o vendedor não deve nada a você.
       *[other] Depois de { $return_by } o vendedor recebe, e você fica com o produto.
    }
situation-return-sent = O produto está voltando. Guarde o comprovante
    .do = { $return_number ->
        [none] Informe o código dele na página da disputa, se ainda não está lá: sem isso ninguém sabe que ele vem.
       *[other] O código é <code>{ $return_number }</code>: ele precisa estar também na página da disputa.
    }
        Olhe a disputa uma vez por dia. Quando chegar, você tem direito ao reembolso. O vendedor diz “não chegou nada”? Mostre o rastreio e o comprovante.
    .otherwise = Você pode perder uma pergunta e, com ela, o reembolso.

## Perguntas e respostas

cause-question = <b>Por que está voltando?</b> Faltaram documentos na alfândega, um aviso passou, o endereço estava errado?
button-cause-own = Foi culpa minha
button-cause-other = Não foi culpa minha
button-cause-unknown = Não sei
noted-return-cause = Anotado.
return-until-question = <b>Até que dia a página pede que você envie de volta?</b> Toque ou escreva, por exemplo <code>{ $example }</code>.
button-return-undated = Não diz o dia
return-postage-question = <b>Há uma etiqueta na página ou o frete é por sua conta?</b>
button-postage-label = Há etiqueta
button-postage-own_cost = Eu pago
noted-return-until = { $date ->
        [none] Anotado: a página não diz o dia. Quanto antes enviar, melhor.
       *[other] Anotado: enviar até { $date }.
    }
noted-return-postage = { $postage ->
        [label] Anotado: com a etiqueta da página.
       *[own_cost] Anotado: por sua conta.
    }
noted-return-number = Anotado. Informe o mesmo código na página da disputa.
return-number-question = Qual é o código dele? É só escrever.
error-not-going-back = Que eu saiba, o pedido nº { $number } não está voltando.
error-return-day-past = { $date } já passou. Até que dia a página pede que você envie de volta?

## Guardado e enviado

event-return_cause_told = está voltando { $cause ->
        [own] por culpa sua
        [other] sem culpa sua
       *[unknown] por motivo desconhecido
    }
event-way_back_told = a volta: { $postage ->
        [label] com etiqueta
        [own_cost] por sua conta
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] a página não diz o dia
               *[other] enviar até { $until }
            }
           *[other] código { $tracking_number }
        }
    }
letter-name-returned_own = Está voltando: dinheiro ou novo envio
    .explain = Pede ao vendedor o dinheiro quando chegar lá, ou que envie de novo. Cole no chat do pedido.

## O produto já está com o vendedor

situation-return-arrived = O vendedor já recebeu. Agora falta o reembolso
    .do = Olhe uma vez por dia a disputa e a sua conta. O dinheiro deve cair até { $act_from }; me avise quando cair.
    .otherwise = Em { $act_from } pergunto se já caiu.
situation-return-unpaid = Já está com eles há tempo demais. Cobre o reembolso
    .do = Escreva na disputa e para o suporte do AliExpress: o texto está pronto. Anexe o rastreio que mostra a entrega.
    .otherwise = Talvez ninguém mais perceba que falta o dinheiro.
button-return-arrived = O vendedor recebeu
noted-return-arrived = Anotado: o produto está com o vendedor.
event-goods_arrived_back = o produto chegou ao vendedor
error-nothing-sent-back = Até onde sei, nada foi devolvido ainda do pedido nº { $number }.
letter-name-return_refund = Devolvido: e o dinheiro?
    .explain = Para a disputa e o suporte do AliExpress: cobra o reembolso do que já chegou.
label-letter-name-return_refund = Devolvi e não pagaram
