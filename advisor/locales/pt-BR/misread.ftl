button-misread = 👎 Não é isso
misread-sorry = Desculpe, li errado. Toque no que não está certo; nada foi salvo ainda.
misread-news = Desculpe, li errado. <b>{ $title }</b>, nº { $number }, continua como estava. Você pode corrigir aqui.
privacy-misread = <b>“Não é isso”.</b> Se você tocar nesse botão, quem cuida deste bot recebe uma amostra do texto, para eu aprender a ler: só o formato e as palavras comuns dessas páginas. Números, nomes, endereços e links são trocados antes de qualquer coisa ser guardada.
entering-first = Primeiro salve este pedido, ou deixe-o de lado; depois eu respondo.
entering-unclear = Isso não diz nada sobre este pedido. Toque num botão ou diga o que mudar, por exemplo “preço 24 dólares”.
entering-remembered = Guardei isso: salve este pedido, e depois é só um toque para anotar.
said-before-saving = { $count ->
    [one] E o que você disse antes? Toque e eu anoto.
   *[other] E o que você disse antes? Toque no que ainda vale e eu anoto.
}
button-said = ✍️ “{ $name }”
said-too-long-ago = Isso foi dito em outro dia, ou já está anotado. Diga de novo com o dia, por favor.
news-same-day = O pedido nº { $number }, { $title }, ainda não tem código de rastreio, e a página dele mostra o mesmo dia. É o pacote dele?
news-same-time = O pedido nº { $number }, { $title }, ainda não tem código de rastreio e foi enviado mais ou menos na mesma época. É o pacote dele?
