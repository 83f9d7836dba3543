seller-question = O que o vendedor pede sobre <b>{ $title }</b>? Toque, ou cole a mensagem dele.
seller-which-order = Parece mensagem do vendedor. De qual pedido se trata?
seller-answer = <b>{ $title }</b> · nº { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>O que isso custaria a você:</b> { $cost }
seller-letter = <b>Uma resposta educada</b>
    <pre>{ $letter }</pre>
seller-false-reason = Não. Não abra disputa com um motivo falso
    .button = dizer “não recebido”
    .cost = o AliExpress vê o rastreio. Um motivo falso é o jeito mais fácil de perder a conta, e com ela a disputa e o dinheiro.
seller-change-reason = Não. Mantenha o motivo verdadeiro
    .button = mudar o motivo
    .cost = se os mediadores olharem, com um motivo falso você passa por golpista, e a disputa é perdida.
seller-cancel = Não. Não cancele antes de o dinheiro chegar
    .button = cancelar a disputa
    .cost = { $again ->
        [none] uma disputa cancelada talvez não possa ser reaberta, e uma promessa fora do AliExpress não dá para cobrar.
       *[other] uma nova só seria possível até { $again }, alguns dizem que nem isso, e uma promessa fora do AliExpress não dá para cobrar.
    } Se o vendedor quer pagar, pode aceitar a disputa.
seller-wait = { $dispute ->
        [yes] Não. Espere se quiser, mas mantenha a disputa aberta
        [over] Não conte com isso: escreva ao suporte do AliExpress
        [gone] Não. Não espere: os dias para uma disputa estão acabando
       *[no] Espere só se o pedido mostrar mais prazo
    }
    .button = esperar, ele estende
    .cost = { $dispute ->
        [yes] o prazo da disputa continua correndo, escrevam o que escreverem. Se você cancelar para esperar, talvez não possa abrir outra.
        [over] a promessa de enviar de novo ou de pagar não dá para cobrar, e é tarde para uma disputa.
        [gone] a promessa de enviar de novo ou de pagar não dá para cobrar. { $last_safe ->
            [none] Que o vendedor ofereça isso na disputa.
           *[other] Só dá para abrir disputa até { $last_safe }; que o vendedor ofereça isso nela.
        }
       *[no] { $end ->
            [none] promessa não é extensão: confira você o prazo no pedido.
           *[other] promessa não é extensão: a proteção continua terminando em { $end }. Confira o prazo no pedido; se não aumentar, abra uma disputa até { $last_safe }.
        }
    }
seller-take-little = Não. Não aceite 0, nem menos do que é justo
    .button = aceitar 0 ou pouco
    .cost = aceitar encerra a disputa por esse valor. Com 0 não vem nada, prometam o que prometerem por fora.
seller-return-at-cost = Não. Não por sua conta
    .button = pagar a devolução
    .cost = o frete para a China costuma custar mais que o produto. Antes do envio, a disputa precisa dizer quem paga; sem pacote rastreado não há reembolso.
seller-review-first = Não. Avaliação não é preço de reembolso
    .button = dar boa avaliação
    .cost = trocar avaliações por dinheiro é contra as regras para os dois, e o chat é a prova: contas são bloqueadas por isso.
seller-confirm-first = Não. Confirme só o que você tem e já conferiu
    .button = confirmar recebimento
    .cost = confirmar encerra o pedido e paga o vendedor. Depois { $last_window ->
        [1] resta só um dia
       *[other] restam só { $last_window } dias
    } para uma disputa.
seller-true-reason = O motivo é verdadeiro: nada chegou. Mas não conte com a promessa
    .do = { $ready ->
        [over] É tarde para uma disputa, e uma promessa não dá para cobrar. Escreva ao suporte do AliExpress.
        [yes] Peça o valor todo na própria disputa: o que prometem por fora não dá para cobrar. Você já pode abri-la.
       *[no] Peça o valor todo na própria disputa: o que prometem por fora não dá para cobrar. Hoje é cedo demais; eu aviso quando for a hora.
    }
