### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Quando acaba a proteção? Olhe no pedido
    .do = AliExpress: “Pedidos” → este pedido. Enquanto não sei, acompanho o código e pergunto de novo; não vou adivinhar.
    .otherwise = Não vou poder avisar antes do fim da proteção. Depois dele, sobram só { $last_window } dias para uma disputa.
end-question = Quantos dias a proteção dura ao todo, desde o envio? Toque, ou escreva o que o contador mostra: <code>faltam 23 dias</code> ou <code>até { $example }</code>.
button-end-unknown = Ainda não sei
checkpoint-end_asked = perguntar quando acaba a proteção
    .nudge = Proteção: até quando?
step-page = Olhar o pedido
error-end-unknown = Ainda não sei quando acaba a proteção do pedido nº { $number }. Abra-o no AliExpress e escreva o que o contador mostra: <code>/edit { $number }</code>
