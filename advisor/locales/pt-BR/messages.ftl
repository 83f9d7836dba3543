### O que o bot diz na conversa. HTML do Telegram: <b>, <i>, <code>, <blockquote>.

language-name = Português (Brasil)

## O encontro

start = <b>Olá! Eu sou o Buyer Clock.</b>
    Acompanho os prazos dos seus pedidos do AliExpress para você não perder o último dia de abrir disputa. Me fale de cada pedido uma única vez. No dia certo eu digo o que fazer e deixo pronta a mensagem ao vendedor.

    <b>Experimente:</b> envie um pedido em uma linha, assim:
    <code>/add { $example }</code>
    ou toque no botão, e eu vou perguntando.

    Idioma: { language-name }. Avisos: { $hour }:00, no horário de { $city }. { $guessed ->
        [yes] O fuso é um palpite meu; dá para acertar em /settings ou compartilhando a sua localização.
       *[no] Dá para mudar em /settings.
    }
start-example = Capa de celular, LP00123456789012, enviado há 3 dias, 60 dias, R$ 62,90
start-again = Que bom ver você de novo! Continuo de olho em { $count ->
        [one] { $count } pedido seu
       *[other] { $count } pedidos seus
    }.
help = <b>Adicionar:</b> cole ou encaminhe a página, um e-mail, a mensagem do vendedor, uma foto da etiqueta, ou escreva:
    <code>/add { $example }</code>
    <b>Ver:</b> /status /orders /stats /rules
    <b>Contar:</b> /track /received /snooze
    <b>Seu dinheiro:</b> /extend /letter /dispute
    <b>Corrigir:</b> /edit /undo /history
    <b>Você:</b> /settings /export /privacy
    <b>Encerrar:</b> /close /cancel /delete /forget
    <code>/status 2</code> é o pedido nº 2.
command-add = adicionar um pedido
command-orders = todos os pedidos, os urgentes primeiro
command-status = o que fazer agora e até quando
command-extend = pedir ao vendedor que estenda a proteção
command-track = contar o que o rastreio mostra
command-letter = mensagens prontas para copiar
command-dispute = se vale abrir disputa, por quê e como
command-received = o pacote chegou
command-close = encerrar um pedido
command-settings = idioma, fuso horário, hora, país
command-cancel = largar o que estávamos fazendo
command-help = o que eu sei fazer
unknown-text = Isso não me parece um pedido. Cole ou encaminhe qualquer coisa do AliExpress (a página do pedido, um e-mail, a mensagem do vendedor) ou escreva uma linha: <code>{ start-example }</code>. Foto de etiqueta também serve; o resto está em /help.
thanked = Por nada. Continuo de olho.
unknown-command = Não conheço esse comando. /help mostra o que sei fazer.
not-text = Isso eu não consigo ler. Envie um texto (a página do pedido, um e-mail, uma linha sua) ou a foto da etiqueta de um pacote; o resto está em /help.
groups-refused = Pedidos são coisa particular, por isso só atendo em chat privado. Escreva para mim aqui: @{ $bot }
cancelled = Tudo bem, deixamos para lá. Nada foi salvo.
nothing-to-cancel = Não há nada para cancelar.
not-allowed = Este bot é privado e você não está na lista. O dono pode adicionar o seu ID: <code>{ $id }</code>
something-broke = Algo deu errado do meu lado, e já anotei. Nada do que você me contou antes se perdeu. Tente de novo em um minuto.
already-noted = Isso já está anotado. Em /orders você vê como está tudo.
busy = Minha memória está falhando agora. Nada se perdeu: cuido disso assim que ela voltar; não precisa escrever de novo.

## A ficha de um pedido

card-shipped = { $day ->
        [0] Enviado hoje
       *[other] Enviado em { $date }
    }
card-tracking = <code>{ $tracking }</code>
card-not-shipped = Ainda não enviado{ $date ->
        [none] { "" }
       *[other] , pago em { $date }
    }
card-tracking-none = sem rastreio
card-protection = A Proteção ao comprador termina em { $date }
card-guaranteed = Entrega garantida até { $date }
card-price = { $price }
card-price-cheap = { $price } (barato)
card-seller = Vendedor: { $seller }
card-order-number = Número do pedido: <code>{ $order }</code>
card-paid-shipping = Frete pago
registered = <b>Adicionado:</b>

## Situação

status-heading = <b>{ $title }</b> · { number }
status-bar = { $bar } dia { $day } de { $length }
status-why = <b>Por quê</b>
status-otherwise = <b>Se você não fizer nada:</b> { $otherwise }
status-ahead = <b>Próximas datas</b>
status-ahead-line = { $date }: { $what }
quoted = “{ $text }”
bullet = • { $text }
nudge-late = <i>Este aviso era para { $date }. Não consegui enviar na hora, mas ele continua valendo.</i>

## A imagem com as datas de um pedido

button-timeline = 🖼 Datas
button-order-page = 🛒 AliExpress
picture-number = Nº { $number }
picture-today = Hoje
picture-today-with = Hoje: { $what }
picture-paid = Pago
picture-shipped = Enviado
picture-arrived = O pacote chegou
picture-disputed = Disputa aberta
picture-protection-ends = { $extended ->
        [0] Fim da proteção
        [one] Fim da proteção, estendida em { $extended } dia
       *[other] Fim da proteção, estendida em { $extended } dias
    }
picture-days-protection = { $days ->
        [one] dia de proteção restante
       *[other] dias de proteção restantes
    }
picture-days-window = { $days ->
        [one] dia para abrir disputa
       *[other] dias para abrir disputa
    }
picture-days-return = { $days ->
        [one] dia para devolver
       *[other] dias para devolver
    }
picture-days-dispute = { $days ->
        [one] dia desde que você abriu a disputa
       *[other] dias desde que você abriu a disputa
    }
picture-caption = <b>{ $title }</b> · { $number }
    { $headline }
picture-caption-line = { $when }: { $what }
picture-none = Este pedido não tem datas para desenhar.

## Configurações

settings = <b>Configurações</b>
    Idioma: { $language }
    Fuso horário: { $zone }, hora local: { $time }
    Avisos: { $hour }:00
    Os pacotes vão para: { $country ->
        [none] não informado
       *[other] { $country }
    }
settings-lang = Idioma
settings-zone = Fuso horário
settings-hour = Hora dos avisos
settings-country = País
settings-country-other = Outro país
settings-ask-lang = Em que idioma falo com você?
settings-ask-zone = Você vive no horário de qual cidade? Se ela não estiver aqui, escreva: <code>/settings Recife</code>, ou escreva o que o seu relógio marca: <code>/settings 14:35</code>. Você também pode compartilhar a sua localização; eu não guardo.
settings-ask-hour = A que horas devo avisar?
settings-ask-country = Para onde vão os seus pacotes? Algumas regras mudam conforme o país.
settings-zone-unknown = Não conheço o fuso horário de “{ $text }”. Tente a cidade grande mais próxima, ou o que o seu relógio marca: <code>/settings 14:35</code>.
settings-saved = Salvo.
button-back = ‹ Voltar

## Listas

orders-heading = <b>Seus pedidos</b>
orders-empty = Nenhum pedido aberto. Envie <code>/add</code> e o que você souber de um, por exemplo:
    <code>/add { $example }</code>
orders-line = { $sign } <b>{ $number }. { $title }</b>
orders-line-from = próxima data: { $date }
orders-line-deadline = { $left ->
        [0] <b>hoje</b>
       *[other] até { $date }
    }
orders-money = 💰 Em jogo: { $sums }
orders-none-here = Nada por aqui.
orders-shelf-open = Abertos
    .words = aberto, ativos, em andamento, atuais, pendentes
orders-shelf-disputes = Disputas
    .words = disputa, em disputa, com disputa
orders-shelf-arrived = Chegaram
    .words = recebidos, entregues, chegados
orders-shelf-closed = Encerrados
    .words = encerrado, fechado, fechados, arquivo, arquivados, concluídos, antigos
orders-shelf-all = Todos
    .words = tudo, todas, todos os pedidos
orders-closed = { $count ->
        [one] E mais { $count } pedido encerrado.
       *[other] E mais { $count } pedidos encerrados.
    }
which-order = Qual pedido?
which-order-none = Você não tem pedidos abertos. Adicione um com /add.

## Mudanças, e o que mudou junto

moved-end = Agora a proteção termina em <b>{ $date }</b>.
moved-dates = { $count ->
        [1] Uma data mudou junto.
       *[other] { $count } datas mudaram junto.
    }
noted-tracking = Anotado: “{ $state }”.
noted-letter = Anotado: você escreveu ao vendedor.
noted-extension-last = Anotado: você pediu { $days ->
        [1] mais um dia
       *[other] mais { $days } dias
    }. Se o pedido ainda não mostrar mais prazo até o fim do dia em { $date }, abra a disputa nesse mesmo dia.
noted-extension-granted = Anotado: proteção estendida.
noted-extension-refused = Anotado: sem extensão.
noted-extension-sent = Anotado: você pediu { $days ->
        [1] mais um dia
       *[other] mais { $days } dias
    }. { $extension_check ->
        [0] Mais tarde hoje
        [1] Amanhã
       *[other] Em { $extension_check } dias
    } eu pergunto se o prazo aumentou.
noted-seller-refused = Anotado: o vendedor recusou.
noted-seller-offered = Anotado: o vendedor fez outra oferta. { $sum ->
        [none] Quanto é? Escreva só o valor, por exemplo <code>R$ 20</code>; ou mais tarde: <code>/dispute { $number } oferece R$ 20</code>
       *[other] A oferta é de { $sum }.
    }
noted-sum = Anotado: agora você pede { $sum }.
noted-return = Anotado: agora você quer devolver e receber { $sum }.
noted-taken-over = Anotado: agora quem decide é o AliExpress.
noted-decided = Anotado: saiu uma decisão.
noted-appealed = Anotado: você recusou a decisão com novas provas.
noted-won = Anotado: a disputa foi resolvida a seu favor. O reembolso está a caminho.
noted-won-part = Você recebe { $sum } dos { $claimed } que pediu.
noted-won-sum = Pelo que sei, o reembolso é de { $sum }; se for outro valor, me diga: <code>/dispute { $number } devolvem { $part }</code>
noted-silence = Anotado: o vendedor não respondeu, então vale o valor que você pediu. O reembolso está a caminho.
noted-parked = Anotado: a disputa está em espera até { $date }.
noted-return-agreed = Anotado: devolução combinada. Agora devolva o produto.
noted-sent-back = Anotado: você enviou de volta.
noted-mistake = Anotado: recebimento confirmado por engano, e o pacote não chegou.
noted-wish = Anotado: você vai { $solution ->
        [return] devolver e receber { $sum }
       *[refund] pedir { $sum }
    }. Já está no texto para a disputa.
noted-lost = Anotado. Sinto muito.
noted-dispute-cancelled = Anotado: disputa cancelada. { $date ->
        [none] Não há mais tempo para outra.
       *[other] Dá para abrir outra até { $date }.
    }
noted-refunded = <b>O dinheiro voltou.</b> Muito bem! Encerrei o pedido.
noted-shipped = Anotado: enviado. O prazo está correndo.
noted-dispute = Anotado: a disputa está aberta. Agora ela tem datas próprias, e eu acompanho.
noted-received = Que bom, chegou.{ $days ->
        [none] { "" }
        [0] { " " }Só que já é tarde para uma disputa.
        [one] { " " }Você tem { $days } dia para abrir uma disputa.
       *[other] { " " }Você tem { $days } dias para abrir uma disputa.
    }
noted-closed = Pronto, encerrado. Não aviso mais sobre este.
noted-snoozed = Tudo bem, pergunto de novo em { $date }.
noted-since = Anotado: desde { $date }.
noted-kept = Anotado: guardam até { $date }.
noted-customs-until = Anotado: a alfândega espera até { $date }.
noted-cheap = Anotado: um pedido barato. Pedidos baratos têm datas próprias.
noted-not-cheap = Anotado: não é um pedido barato.
noted-problem = Anotado: { $reason }. Eu lembro você antes que acabe o prazo para a disputa.
noted-pieces = Anotado: você recebeu { $came } de { $paid }. Já está no texto da disputa.
noted-accepted = Anotado: você aceitou a decisão.
noted-offered-nothing = Anotado: a oferta do vendedor é 0. Nunca aceite: isso encerra a disputa sem reembolso.

## Rastreio

track-question = O que o rastreio diz sobre <b>{ $title }</b>?
parcel-not_found = nada encontrado
parcel-moving = em trânsito
parcel-at_export = na exportação
parcel-no_change = há muito tempo sem mudança
parcel-in_country = no meu país
parcel-at_post_office = pronto para retirar
parcel-delivered_elsewhere = entregue, mas não a mim
parcel-returning = voltando para o vendedor
parcel-delivered = entregue a mim
parcel-china_only = só aparece na China
parcel-lost = extraviado
parcel-at_customs = a alfândega quer papéis ou taxa

## Extensão

extend-question = Em quantos dias o vendedor deveria estender a proteção de <b>{ $title }</b>? { $moves ->
        [yes] Com o pacote em trânsito, o normal é de { $shortest } a { $longest } dias.
       *[no] O normal é de { $shortest } a { $longest } dias.
    }
extend-outcome-question = O vendedor estendeu a proteção de <b>{ $title }</b>? Em quantos dias?
extend-end-question = Em quantos dias a proteção de <b>{ $title }</b> foi estendida? Toque em um botão ou escreva a nova data final: <code>/extend { $number } até { $example }</code>
extend-usage = Escreva <code>/extend</code>, o número do pedido e quantos dias pedir: <code>/extend 1 20</code>. Se o vendedor já estendeu, a nova data final: <code>/extend 1 até 31/01/2027</code>.

## Mensagens

letter-heading = <b>{ $name }</b>
    { $explanation }
letters-question = De qual texto você precisa para <b>{ $title }</b>?
letters-none = <b>{ $title }</b> não precisa de mensagem agora.
letter-name-tracking_check = Mensagem: código de rastreio
    .explain = Pede ao vendedor que confira o código de rastreio ou mande o certo. Cole no chat do pedido.
letter-name-tracking_new_number = Mensagem: código que funcione
    .explain = Pede um código que funcione de verdade, ou o comprovante de postagem.
letter-name-extension_request = Mensagem: estender
    .explain = Pede ao vendedor que estenda a proteção. Cole no chat do pedido.
letter-name-extension_reminder = Mensagem: estender, lembrete
    .explain = Insiste com educação e avisa que, do contrário, você terá de abrir uma disputa.
letter-name-dispute_untracked = Disputa: sem rastreio
    .explain = { $proof ->
        [order] Para o formulário da disputa: não há código de rastreio. { proof-order }
       *[tracking] Para o formulário da disputa: não é possível rastrear o pacote. Anexe um print do rastreio.
    }
letter-name-dispute_in_transit = Disputa: não chegou
    .explain = Para o formulário da disputa: a proteção está acabando ou acabou, e o pacote não chegou. Anexe um print do rastreio.
letter-name-dispute_late = Disputa: atraso
    .explain = Para o formulário: você já esperou o bastante. { $proof ->
        [order] { proof-order }
       *[tracking] Anexe um print do rastreio.
    }
letter-name-dispute_delivered_elsewhere = Disputa: entregue a outra pessoa
    .explain = Para o formulário da disputa: diz abertamente que o rastreio mostra “entregue” e que nada chegou até você.
letter-name-dispute_returned = Disputa: está voltando
    .explain = Para o formulário da disputa: o pacote está voltando para o vendedor.
letter-name-dispute_goods = Disputa: o produto
    .explain = Para o formulário: diz o que há de errado com o produto. Anexe suas fotos ou um vídeo.
letter-name-dispute_reply = Responder na disputa
    .explain = Diz com educação que você mantém o motivo e o valor.
letter-name-mediator_appeal = Recusar a decisão
    .explain = Para os mediadores: recusa a proposta e aponta novas provas. Anexe algo que eles ainda não viram.
letter-name-refund_reminder = Cadê o reembolso?
    .explain = Para o suporte do AliExpress: pergunta onde está o dinheiro.
letter-name-shipment_request = Mensagem: quando envia?
    .explain = Pergunta ao vendedor quando ele vai enviar o pedido. Cole no chat do pedido.

## Conta e regras

stats-heading = <b>Sua conta</b>
stats-orders = Pedidos: { $orders }, dos quais acompanho { $watched }
stats-money = Dinheiro em jogo: { $sums }
stats-next = Vence primeiro: { $title } (nº { $number }); aja até { $date }
stats-disputes = Pedidos com disputa: { $disputes }, ou { $share }%. Compradores relatam problemas acima de { $dispute_share_percent }%.
stats-disputes-few = Pedidos com disputa: { $disputes }. Ainda são poucos para falar em porcentagem; compradores relatam problemas acima de { $dispute_share_percent }%.
stats-outcomes = Disputas encerradas. Ganhas: { $won }{ $partly ->
        [0] { "" }
       *[other] { " " }(em parte: { $partly })
    }; perdidas: { $lost }
stats-back = Dinheiro recuperado: { $sums }
stats-share-over = ⚠️ Acima de { $dispute_share_percent }%, a conta parece fraude para o AliExpress e pode ser bloqueada. Peça a extensão sempre que der, e abra disputa só quando não houver outro jeito.
rules-contents = <b>As regras</b>
    Em que me baseio: a experiência de muitos compradores, com os números deles. Escolha um capítulo.
rules-chapter = <b>{ $title }</b>
button-contents = Índice
rulebook-preface = # As regras

    Em que o Buyer Clock se baseia. Esta página é feita a partir da política usada por padrão, e os testes conferem se está em dia: `make docs` a escreve de novo. A fonte é uma coleção de guias de compradores de cerca de 2017; as frases são dessa coleção. Cada número pode ser mudado com `POLICY_FILE`; `POLICY_FILE=2025` traz o que dizem páginas mais recentes.
command-stats = pedidos, dinheiro em jogo, disputas
command-rules = as regras

## Disputas

dispute-heading = <b>{ $title }</b> · nº { $number }
    Você pode abrir uma disputa hoje.
dispute-not-before = O AliExpress não aceita disputa por <b>{ $title }</b> antes de { $date }. Por enquanto está assim:
dispute-not-shipped = Só dá para abrir disputa por <b>{ $title }</b> depois que o pedido for enviado. Por enquanto está assim:
dispute-should-now = { $last_safe ->
        [none] 🔴 <b>Abra agora.</b>
       *[other] 🔴 <b>Abra agora</b>, no máximo até { $last_safe }.
    }
dispute-should-wait = 🟢 <b>Melhor ainda não.</b> Os vendedores recusam uma disputa que vem cedo demais, e os mediadores fazem você esperar { $mediator_wait ->
        [one] mais { $mediator_wait } dia
       *[other] uns { $mediator_wait } dias a mais
    }. Eu aviso quando for a hora.
dispute-should-look = 🔎 <b>Antes, veja se o rastreio funciona.</b> Se houver um único status, o motivo abaixo é falso: diga o que aparece e eu dou o certo.
dispute-if-untracked = <b>Antes, veja o rastreio.</b> Algum status? Diga qual: o motivo será outro.
dispute-should-goods = 🔍 <b>Abra quando suas provas estiverem prontas,</b> no máximo até { $last_safe }.
dispute-should-choice = 🟡 <b>Só se você já esperou o bastante.</b> O pacote está parado e a proteção acaba logo, então já pode abrir. Se ainda quer o produto, peça antes a extensão; abra a disputa até { $must_on } no máximo.
dispute-moving = Se o AliExpress não aceitar a disputa enquanto o pacote está em trânsito, peça a extensão. Depois do fim da proteção ainda { $last_window ->
        [1] resta um dia
       *[other] restam { $last_window } dias
    } para uma disputa.
dispute-moving-refused = Enquanto dá para ver que o pacote está em trânsito, o AliExpress recusa a disputa até o prazo de entrega passar. Peça a extensão; depois do fim da proteção ainda { $last_window ->
        [1] resta um dia
       *[other] restam { $last_window } dias
    } para a disputa.
dispute-reason-line = <b>Motivo:</b> o mais próximo de { $reason }
dispute-never-in-transit = <b>Nunca escolha</b> “ainda a caminho”: o rastreio mostra “entregue”, e isso pareceria fraude.
dispute-never-on-its-way = <b>Nunca escolha</b> “ainda a caminho”: o pacote chegou, só faltam peças.
dispute-never-damaged = <b>Não escolha</b> “danificado”: isso quer dizer danificado no caminho. Um aparelho que não funciona tem um motivo próprio.
dispute-never-not-received = <b>Nunca escolha</b> “não recebido”, mesmo que o vendedor peça e prometa o dinheiro: um motivo falso pode custar a sua conta.
dispute-never-untracked = <b>Não escolha</b> “sem rastreio”: um único status já mostra que o código funciona.
dispute-evidence-tracking = <b>Provas:</b> um print do rastreio com a data de hoje. Nada chegou, então não precisa de fotos.
dispute-evidence-order = <b>Provas:</b> um print da página do pedido com a data de hoje, em que se veja que não há código de rastreio. Nada chegou, então não precisa de fotos.
dispute-evidence-goods = <b>Provas:</b> pelo menos uma foto que mostre exatamente isso; no total, até { $evidence_megabytes } MB. Você pode juntar mais a qualquer momento.
dispute-evidence-filmed = <b>Provas:</b> um vídeo curto ou fotos que mostrem exatamente isso, com a embalagem e a etiqueta; no total, até { $evidence_megabytes } MB. Dá para juntar mais a qualquer momento.
dispute-sum = <b>Solução:</b> só reembolso, no total de { $price }. A cada passo, confira se o valor não virou 0.
dispute-sum-goods = <b>Solução:</b> só reembolso, ou devolução e reembolso se não quiser ficar com o produto; mas poucos vendedores pagam a devolução. Até { $price }; quem pede em proporção ao defeito ganha mais vezes. A cada passo, confira se o valor não mudou para 0.
dispute-claim = <b>Você quer</b> { $solution ->
        [return] devolver e receber { $sum }.
       *[refund] pedir { $sum }.
    }
dispute-parts = Se o produto ainda serve, peça uma parte: toque em um valor ou escreva <code>/dispute { $number } { $part }</code>.
terms-question = O que você pede por <b>{ $title }</b>? { $sum ->
        [none] { "" }
       *[other] { $solution ->
            [return] Até agora: devolver e receber { $sum }.{ " " }
           *[refund] Até agora: { $sum }.{ " " }
        }
    }Mude no AliExpress e depois toque aqui, ou escreva o valor: <code>/dispute { $number } { $part }</code>
park-question = Até quando os mediadores esperam por <b>{ $title }</b>? Toque em um dia ou escreva: <code>/dispute { $number } até { $example }</code>
dispute-sum-unknown = <b>Solução:</b> só reembolso, nunca mais do que você pagou. A cada passo, confira se o valor não virou 0.
dispute-conduct = Escreva em inglês e atenha-se aos fatos: sem ameaças, e nem uma palavra sobre avaliações.
dispute-share-warning = ⚠️ Conheço { $orders } dos seus pedidos, e { $disputes } tiveram disputa. Com esta você passa de { $dispute_share_percent }%, e aí contas já são bloqueadas. Abra só se não houver outro jeito.
dispute-words = <b>O que escrever</b>
    <pre>{ $letter }</pre>
dispute-sum-zero = <b>Nunca aceite 0.</b> Isso encerra a disputa, e nenhum dinheiro vem. Coloque de novo o seu valor, no máximo o que você pagou.
dispute-usage = Para anotar um valor: <code>/dispute 1 R$ 20</code> é o que você pede, <code>/dispute 1 oferece R$ 20</code> o que o vendedor oferece, <code>/dispute 1 devolvem R$ 20</code> o que devolvem. Uma disputa em espera: <code>/dispute 1 até 31/01/2027</code>.
dispute-at-post-office = Não abra ainda uma disputa por <b>{ $title }</b>: o pacote espera por você nos Correios. “Ainda a caminho” seria falso, e uma disputa antes que ele volte se perde fácil. Não está mais lá, ou foi entregue a outra pessoa? Me conte, e eu digo o motivo verdadeiro.
dispute-guarantee = A data de entrega garantida, { $guarantee }, já passou: é um motivo por si só, e o texto abaixo diz isso.
dispute-pieces = Quantas peças vieram e quantas você pagou? Escreva por exemplo <code>2 de 5</code>, e entra no texto.
cancel-dispute-warning = Pense duas vezes antes de cancelar a disputa por <b>{ $title }</b>. Só dá para abrir outra até { $last }: em { $date } já seria tarde, e há quem diga que nem assim. O cancelamento é no AliExpress; eu só anoto.
cancel-dispute-came = Cancele a disputa por <b>{ $title }</b> no AliExpress e depois me conte aqui. { $date ->
        [none] Não há mais tempo para outra.
       *[other] Se houver algo errado com o produto, dá para abrir outra até { $date }.
    }
cancel-dispute-final = Pense duas vezes antes de cancelar a disputa por <b>{ $title }</b>: não há mais tempo para abrir outra. O cancelamento é no AliExpress; eu só anoto.

## Recebimento e encerramento

goods-reason-question = O que há de errado com <b>{ $title }</b>? Diga o motivo verdadeiro; suas fotos precisam mostrar.
close-question = Encerrar <b>{ $title }</b>? Não envio mais avisos deste pedido.
close-warning = Até { $date } ainda dá para abrir uma disputa. Encerrar <b>{ $title }</b> mesmo assim?

## Adicionar um pedido

estimate-no-promise = Uma entrega estimada não é promessa, por isso não anotei. O que conta é o fim da proteção ou uma entrega <i>garantida</i>.
add-ask-title = O que você pediu? Algumas palavras para reconhecer depois.
add-ask-tracking = Qual é o código de rastreio?
add-ask-shipped_on = Quando foi enviado? Por exemplo <code>{ $example }</code> ou <i>há 3 dias</i>.
add-ask-protection = Quanto dura a proteção? No AliExpress, abra “Pedidos” e este pedido. Copie o que o contador mostra: <code>faltam 23 dias</code> ou <code>até { $example }</code>; ou a duração total, desde o envio: <code>60 dias</code>.
add-ask-price = Quanto custou? Por exemplo <code>R$ 62,90</code>. Pedidos baratos têm datas próprias.
add-ask-guaranteed = Em quantos dias a entrega é garantida? Por exemplo <code>40 dias</code>.
add-ask-seller = Qual é o nome do vendedor?
add-ask-order_number = Qual é o número do pedido? São 16 dígitos, na página do pedido.
add-ask-shipping = Você pagou pelo frete? Escreva <i>frete pago</i> ou <i>frete grátis</i>.
add-over-but-window = Se for isso, ainda dá para abrir disputa até { $date }. Acompanho esses últimos dias com você.
button-over-is-right = Sim, já acabou
button-extended-by = Sim, { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
press-question-gone = Essa pergunta já foi encerrada. Com /add você começa outra.
button-skip = Pular
button-today = Hoje
button-yesterday = Ontem
button-days-ago = { $days ->
        [one] Há { $days } dia
       *[other] Há { $days } dias
    }
button-days = { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }

## Botões

button-status = ‹ Ao pedido
button-track = Informar status
button-still-nothing = Ainda nada
button-letter = Mensagem
button-wrote = Mensagem enviada
button-extend = Pedir extensão
button-extended = Proteção estendida
button-not-extended = Sem extensão
button-arrived = Chegou
button-disputed = Já abri a disputa
button-tomorrow = Amanhã
button-close = Tudo certo, encerrar
button-dispute = Como abrir disputa
button-seller-refused = Vendedor recusou
button-seller-offered = Outra oferta
button-seller-asks = O vendedor me pede…
button-seller-wants-more = Ele pede outra coisa
button-taken-over = AliExpress decide
button-decided = Saiu uma decisão
button-appealed = Recusei a decisão
button-won = Recebo o dinheiro
button-lost = Perdi a disputa
button-mistake = Confirmei por engano
button-silence = Concederam meu valor
button-park = Disputa em espera
button-terms = Mudar o que peço
button-return-agreed = Devolução combinada
button-sent-back = Já devolvi
button-claim = Pedir { $sum }
button-claim-return = Devolução e { $sum }
button-cancel-dispute = Cancelar a disputa
button-cancel-dispute-anyway = Já cancelei
button-refunded = O dinheiro chegou
button-not-shipped = Ainda não enviado
button-not-cheap = Não, mais
button-shipped = Foi enviado
button-close-order = Encerrar o pedido
button-close-anyway = Sim, encerrar
button-copy = 📋 Copiar
button-add = Adicionar pedido
button-orders = Todos os pedidos
button-help = O que você sabe fazer?
button-cancel = Deixa pra lá
button-accepted = Aceitei a decisão
button-nothing-offered = A oferta é 0
button-cheap = Sim, menos
button-problem = Algo está errado
button-another-problem = Outro motivo
button-asked-again = Já insisti

## Toques que não podem ser

press-stale = Esse botão é antigo. Agora está assim.
press-no-such-order = Esse pedido não está mais aqui.
press-broken = Não consigo ler esse botão. Em /orders está tudo.

## O que não dá

error-order-closed = O pedido nº { $number } está encerrado. <code>/undo { $number }</code> abre de novo.
error-already-registered = Esse pedido você já adicionou.
error-already-shipped = O pedido nº { $number } já foi enviado.
error-already-received = O pedido nº { $number } já está com você.
error-not-shipped = O pedido nº { $number } ainda não foi enviado.
error-extension-days = { $days } dias não dá. Os vendedores dão de 1 a { $longest } por vez.
error-extension-not-later = A nova data final precisa ser depois de { $date }.
error-end-too-far = Falta mais de um ano para { $date }. Confira a data, por favor.
error-dispute-open = Você já tem uma disputa aberta pelo pedido nº { $number }.
error-dispute-already-won = Essa disputa já foi resolvida a seu favor.
error-no-dispute = Não há disputa aberta pelo pedido nº { $number }.
error-no-decision = Ainda não há decisão para recusar.
error-goods-not-received = Para esse motivo você precisa estar com o produto: me diga antes que o pacote chegou.
error-reason-in-transit-delivered = “Ainda a caminho” é o motivo errado quando o rastreio mostra “entregue”: parece fraude.
error-sum-currency = Diga o valor na moeda em que você pagou ({ $paid }), por favor.
error-sum-above-paid = Não dá para pedir mais de { $paid }: é o que você pagou.
error-sum-too-small = É pouco demais: uma disputa pode pedir a partir de { $smallest }.
error-protection-ended = A proteção terminou em { $date }, então não há mais o que estender. O que ainda dá para fazer: <code>/status { $number }</code>
error-already-confirmed = Já sei que o recebimento do pedido nº { $number } foi confirmado por engano.
error-reason-not-received = O pacote está com você, então “não recebido” seria um motivo falso. Diga o que há de errado com o produto: <code>/dispute { $number }</code>
error-seller-answered = O vendedor respondeu na disputa pelo pedido nº { $number }, então não é silêncio.
error-cannot-be-parked = Só uma disputa sobre um pacote a caminho fica em espera, e a do pedido nº { $number } não é uma delas.
error-parked-not-later = { $date } não é depois de hoje.
error-nothing-to-return = Ainda não há nada para devolver: me diga antes que o pedido nº { $number } chegou.
error-no-return-agreed = Ainda não há devolução combinada para o pedido nº { $number }.
error-date-far-off = { $date } fica longe demais de hoje. Confira o ano, por favor.
error-guarantee-days = { $days } dias de entrega garantida não dá. Até 366, por favor.
error-no-refund-expected = O pedido nº { $number } não está esperando reembolso.
error-no-such-order = Você não tem um pedido nº { $number }. Em /orders estão todos.
error-snooze-not-later = { $date } não é depois de hoje.
error-snooze-past-deadline = { $date } seria tarde: o último dia seguro é { $last }.
error-shipped-in-future = { $date } está no futuro. A data de envio é hoje ou antes.
error-end-before-shipment = A proteção não pode terminar em { $date }: é antes do envio. Confira as duas datas, por favor.
error-protection-needs-shipment = Preciso das duas coisas: quando foi enviado e quanto dura a proteção.
error-protection-over = Por essas datas, a proteção e os últimos dias para uma disputa terminaram em { $date }. Não há mais nada para acompanhar. Se a proteção termina em outro dia, escreva como <i>até …</i>
error-title-empty = O pedido precisa de um nome.
error-too-many-orders = { $count ->
        [one] { $count } pedido aberto é
       *[other] { $count } pedidos abertos são
    } o máximo que consigo acompanhar para uma pessoa. Encerre algum antes, por favor.
error-status-day = { $date } não pode ser: o status veio entre o envio e hoje.
error-kept-until-past = { $date } já passou. Até que dia guardam?
error-pieces = { $came } de { $paid } não pode ser: devem ter vindo menos do que você pagou.
error-too-many-kept = Você já tem { $count } pedidos aqui, contando os encerrados, e não guardo mais do que isso. Com /delete você apaga um de que não precisa mais.
letter-block = <pre>{ $letter }</pre>

## Como o bot se apresenta no Telegram

# Antes da primeira palavra. No máximo 512 caracteres.
bot-about =
    Acompanho os prazos dos seus pedidos do AliExpress para você não perder o último dia de abrir disputa.

    Me fale de cada pedido uma única vez. No dia certo eu escrevo o que fazer, com a mensagem ao vendedor pronta para copiar.
# O perfil do bot. No máximo 120 caracteres.
bot-short = Acompanha os prazos dos seus pedidos do AliExpress e prepara as mensagens ao vendedor.
since-question = <b>Desde quando o rastreio diz isso?</b> Os dias contam dali. Toque em um dia ou escreva: <code>{ $example }</code>
kept-question = <b>Até quando guardam?</b> Pergunte ou veja o aviso. Toque em um dia ou escreva: <code>{ $example }</code>
customs-until-question = <b>Até quando a alfândega espera?</b> Toque em um dia ou escreva o do aviso: <code>{ $example }</code>
pieces-question = Quantas peças vieram e quantas você pagou? Escreva por exemplo <code>2 de 5</code>.
cheap-question = Não sei quanto vale { $price }. Custou menos de uns { $about }?
digest-waiting = <b>Nada a fazer</b>
