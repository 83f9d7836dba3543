### Onde foi comprado e como foi pago (J4-J6), e o que significa a data da página.

fact-terms = o que a data significa
fact-terms-timer = nesse dia acaba a proteção
fact-terms-refund_by = reembolso se não chegar antes
fact-shop = site
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = pago com
fact-paid_with-paypal = PayPal
fact-paid_with-card = cartão
fact-paid_with-other = de outra forma
edit-ask-terms = O que está escrito ao lado da data na página do pedido?
edit-ask-shop = Em qual site você comprou?
edit-ask-paid_with = Como você pagou? Dependendo disso, pode haver mais um caminho para reaver o dinheiro.
error-one-of-few = Toque em um dos botões, por favor.
shop-question = <b>Em qual site você comprou?</b> O aliexpress.ru tem outras regras.
shop-ru-otherwise = Não sei quanto tempo o aliexpress.ru dá: a página dele diz. Me diga as datas dela.
situation-refund-undated = Aguarde o dinheiro. Confira a conta
    .do = A parte do pagamento do pedido diz quando o dinheiro saiu.
        Ele volta para o cartão ou a conta com que você pagou. Me avise quando cair.
    .otherwise = Nada muda. Se uma data informada já passou, pergunte ao suporte do site.
situation-window-unknown = A data passou. Veja se a página ainda aceita uma disputa
    .do = Abra o pedido: se houver disputa ou reembolso, peça agora. Motivo: algo como { $reason }.
        Por quanto tempo isso fica aberto no aliexpress.ru eu não sei. Se a página disser um dia, guarde um print.
    .otherwise = Ninguém sabe por quanto tempo ainda funciona; hoje é mais seguro que amanhã.
reason-J6 = Se pagou com cartão, pergunte ao banco sobre estorno; pode falhar, não conte com ele.
law-none = Nada mais, que eu saiba.
law-until = Ou seja, até { $until }.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = Em { $end } a proteção acaba. O que o aliexpress.ru permite depois, só a página dele diz.
shop-ru-ended = A data da página já passou.
deadline-unknown = ⏰ Prazo desconhecido: melhor hoje.
