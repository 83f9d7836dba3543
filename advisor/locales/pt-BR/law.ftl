### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = Fora do site
law-heading = <b>Fora do site</b> (o que a lei e o pagamento oferecem; isto não é consultoria jurídica)
reason-J1 = Na UE, no EEE e no Reino Unido você pode desistir sem motivo escrevendo ao vendedor; a partir do recebimento são { $withdrawal ->
        [1] { $withdrawal } dia
       *[other] { $withdrawal } dias
    }, e depois { $send_back ->
        [1] { $send_back } dia
       *[other] { $send_back } dias
    } para devolver, em geral por sua conta.
reason-J2 = Lá o produto deve estar em ordem por pelo menos { $conformity_years ->
        [1] { $conformity_years } ano
       *[other] { $conformity_years } anos
    }: o que veio com defeito o vendedor deve consertar, trocar ou reembolsar.
reason-J3 = Lá, se não for entregue num prazo adicional razoável que você fixar por escrito, você pode encerrar o contrato e receber tudo de volta. O órgão de defesa do consumidor ajuda de graça.
reason-J4 = Se pagou com PayPal, dá para abrir um caso lá; a partir do pagamento são { $paypal ->
        [1] { $paypal } dia
       *[other] { $paypal } dias
    }.
reason-J5 = Comprou no aliexpress.ru? É outra empresa, com regras próprias, que eu não conheço. Guie-se pelas datas da página dela e me diga quais são.
