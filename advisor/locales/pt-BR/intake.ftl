### O que não está claro ou não pode ser em algo que foi escrito, e dicas que só ensinam.

problem-text-too-long = São { $length } caracteres; de uma vez consigo ler { $limit }. Envie só a parte de um pedido, por favor.
problem-title-missing = O que você pediu? Algumas palavras para reconhecer depois.
problem-tracking-unreadable = Não consigo ler “{ $text }” como código de rastreio. Deveria ter de 5 a 40 letras e dígitos.
problem-tracking-twice = Vejo dois códigos de rastreio: { $first } e { $second }. Qual é?
problem-ship-date-unreadable = Não consigo ler “{ $text }” como data.
problem-ship-date-ambiguous = “{ $text }” pode ser { $first } ou { $second }. Qual é?
problem-ship-date-future = { $date } está no futuro. A data de envio é hoje ou antes.
problem-ship-date-before-order = Por essas datas foi enviado em { $first }, antes do pedido em { $ordered }. Confira a data de envio, por favor.
problem-ship-date-too-old = { $date } foi há mais de { $limit ->
        [one] { $limit } dia
       *[other] { $limit } dias
    }: um pedido tão antigo já acabou. Confira o ano, por favor.
problem-ship-date-undated = “{ $text }” conta a partir do dia em que foi escrito, e o texto não diz qual foi. Se foi hoje, quer dizer { $first }.
problem-ship-date-twice = Vejo duas datas de envio: { $first } e { $second }. Qual é?
problem-shipped-after-end = Por essas datas foi enviado em { $shipped }, mas a proteção só ia até { $until }. Confira as duas, por favor.
problem-date-unclear = Vejo a data “{ $text }”, mas não o que aconteceu nesse dia.
problem-protection-unreadable = Não consigo ver em “{ $text }” quanto dura a proteção. Diga os dias ou a data final.
problem-protection-left-or-whole = “{ $text }”: é o tempo que falta, ou seja, até { $first }, ou { $days } dias ao todo, desde o envio?
problem-protection-ambiguous = “{ $text }” pode ser { $first } ou { $second }. Qual é?
problem-protection-undated = “{ $text }” conta a partir do dia em que foi escrito, e o texto não diz qual foi. Se foi hoje, a proteção termina em { $first }.
problem-protection-unnamed = “{ $text }” é o tempo que resta da proteção ao comprador? Então ela termina em { $first }.
problem-protection-over = Por essas datas, a proteção terminou em { $date }.
problem-protection-days-out-of-range = { $days } dias de proteção não dá. Entre 1 e { $limit }, por favor.
problem-protection-too-far = Faltam mais de { $limit ->
        [one] { $limit } dia
       *[other] { $limit } dias
    } para { $date }. Confira o ano, por favor.
problem-protection-days-twice = Vejo duas durações da proteção: { $first } e { $second } dias. Qual é?
problem-protection-until-twice = Vejo duas datas finais da proteção: { $first } e { $second }. Qual é?
problem-protection-conflict = { $days ->
        [one] { $days } dia termina
       *[other] { $days } dias terminam
    } em { $reckoned }, mas você também escreveu { $until }. Qual é?
problem-price-unreadable = Não consigo ler “{ $text }” como preço. Por exemplo: R$ 62,90 ou US$ 12,50.
problem-price-not-positive = Um preço precisa ser maior que 0; “{ $text }” não é.
problem-price-currency-missing = { $amount } em qual moeda? Por exemplo: R$ { $amount } ou US$ { $amount }.
problem-price-twice = Vejo dois preços: { $first } e { $second }. Qual você pagou?
problem-guaranteed-unreadable = Não consigo ler “{ $text }” como entrega garantida. Por exemplo: garantia de 40 dias.
problem-guaranteed-out-of-range = Uma garantia de { $days } dias não dá. Entre 1 e { $limit }, por favor.
problem-guaranteed-twice = Vejo duas entregas garantidas: { $first } e { $second } dias. Qual é?
problem-days-unreadable = Não consigo ler “{ $text }” como número de dias.
problem-days-out-of-range = { $days } dias não dá. Entre 1 e { $limit }, por favor.
problem-seller-missing = Qual é o nome do vendedor?
problem-seller-twice = Vejo dois vendedores: { $first } e { $second }. Qual é?
problem-order-number-unreadable = Não consigo ler “{ $text }” como número de pedido.
problem-order-number-twice = Vejo dois números de pedido: { $first } e { $second }. Qual é?
problem-shipping-conflict = O frete foi pago ou grátis?
problem-number-unclear = Vejo o número { $text }, mas não o que ele é.

hint-tracking-hint-typo = 🔎 O dígito verificador de { $code } não confere. Pode ser erro de digitação: compare com o pedido.
hint-tracking-hint-order-number = 🔎 { $code } parece um número de pedido, não um código de rastreio. Compare com o pedido.
hint-tracking-hint-service = 🔎 { $code } parece um código da { $service }.
hint-tracking-hint-border = 🔎 Códigos como { $code } muitas vezes só podem ser rastreados até a fronteira. É normal.

## Um pedido colado ou encaminhado, antes de salvar

field-title = nome
field-shipped_on = data de envio
field-protection = proteção
field-tracking = código de rastreio
field-price = preço
field-guaranteed = entrega garantida
field-seller = vendedor
field-order_number = número do pedido
field-shipping = frete
preview-until = termina em { $date }
preview-heading = { $count ->
        [1] <b>Está certo assim?</b>
       *[other] <b>Está certo assim?</b> Pedido { $place } de { $count }
    }
preview-title = <b>{ $title }</b>
preview-nameless = um pedido sem nome
preview-line = • { $name }: { $value }
preview-unshipped = • Ainda não enviado
preview-ordered = • Pedido feito em: { $date }
preview-choice = { $choices }?
preview-missing = Ainda falta: { $names }. Pergunto na hora de salvar.
preview-unsure = Confira: { $names }. Pergunto na hora de salvar.
preview-unused = Não usado: { $texts }
preview-known = Já acompanho <b>{ $title }</b>, nº { $number }.
preview-finished = { $count ->
        [one] Deixei de fora { $count } pedido que já acabou.
       *[other] Deixei de fora { $count } pedidos que já acabaram.
    }
preview-first-only = São mais de { $count } pedidos. Fico com os primeiros { $count }; envie o resto de novo quando estes estiverem salvos.
preview-saved = <b>Adicionado:</b> { $title } · nº { $number }
preview-saved-all = <b>{ $count ->
        [one] { $count } pedido adicionado
       *[other] { $count } pedidos adicionados
    }.</b> Deixa que eu fico de olho.
preview-dropped = Tudo bem, esse fica de fora.
preview-dropped-all = Tudo bem, o resto fica de fora.
button-preview-save = ✅ Salvar
button-preview-save-all = ✅ Salvar os { $count }
button-preview-edit = ✏️ Corrigir
button-preview-ask = ❓ { $name }
button-preview-drop = Pular este
button-preview-drop-all = Pular todos

typed-left = Tudo bem, fica tudo como está.
typed-unclear = Não sei qual destas opções você quer dizer.
typed-offer-unclear = Estou esperando o valor que o vendedor oferece, por exemplo <code>{ $example }</code>. Ainda não sabe? Tudo bem: a oferta já está anotada.
half-told = <b>{ $title }</b> ficou incompleto. Vamos continuar?
half-told-waits = <b>{ $title }</b> ficou incompleto; continue quando quiser.
half-told-gone = Isso não está mais aqui. Com /add você começa outro.
button-resume = Continuar: { $title }
button-begin-anew = Outro pedido

## Um código de rastreio sozinho, e etiquetas

code-read = Vejo o código <code>{ $code }</code>.
code-question = De qual pedido ele é?
code-known = É o código de rastreio de <b>{ $title }</b>, nº { $number }.
codes-question = { $count ->
        [1] Há um código na etiqueta. É o código de rastreio?
       *[other] Há { $count } códigos na etiqueta. Qual é o código de rastreio?
    }
button-code-to = { $number }. { $title }
button-code-add = Adicionar { $code }
button-code-new = Um pedido novo
picture-too-large = Essa imagem é grande demais para mim. Até { $megabytes } MB, por favor; ou é só digitar o código.
picture-too-detailed = Essa imagem tem pixels ou detalhes demais para mim. Mande um print normal do celular, ou é só digitar o código.
picture-too-many = São imagens demais para uma hora. Digite o código ou tente de novo mais tarde.
picture-unreadable = Não consigo abrir essa imagem. JPEG e PNG funcionam; ou é só digitar o código.
picture-not-fetched = O Telegram não me entregou a imagem. Envie de novo, por favor, ou digite o código.

## News of an order that is registered

news-heading = O nº { $number }, <b>{ $title }</b>, já está comigo. O texto diz:
news-change = • { $name }: até agora { $before }, agora { $now }
news-first = • { $name }: { $now }
news-shipped = O texto diz que o pedido foi enviado, mas não em que dia.
news-delivered = O texto diz que o pacote foi entregue. Está com você?
news-completed = O texto diz que o pedido foi concluído. O pacote está com você?
news-cancelled = O texto diz que o pedido foi cancelado.
news-refunded = O texto diz que o dinheiro foi devolvido.
news-disputed = O texto diz que há uma disputa aberta.
news-noted = Anotado.
button-news-take = ✅ Anotar
button-news-not-here = ❌ Não está aqui
news-same-name = Já existe um pedido com esse nome, o nº { $number }. É o mesmo?
button-news-same = É o nº { $number }
