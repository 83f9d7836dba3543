## Levar as datas: o calendário

calendar-name = Prazos do AliExpress
calendar-deadline = Último dia seguro: { $date }
calendar-tracking = Código de rastreio: { $tracking }
calendar-ask = O que fazer: envie /status { $number } ao Buyer Clock.
calendar-link = <b>Seu link privado do calendário</b>
    <code>{ $url }</code>

    Adicione ao seu calendário como assinatura (“a partir de URL”), e as datas se atualizam sozinhas, também no celular.

    Quem tiver este link vê as suas datas e o que você pediu, então não passe adiante. Não consigo mostrar de novo: só guardo a impressão digital dele.
calendar-open = Seu link privado do calendário está aberto desde { $date }. Não consigo mostrar de novo, mas um novo pode tomar o lugar dele quando você quiser. Aí o antigo deixa de funcionar.
calendar-closed = Pronto: o link do calendário não funciona mais. Agora remova a assinatura do seu calendário, ou as datas antigas ficam lá.
calendar-not-offered = Este bot não tem links de calendário. O arquivo <code>orders.ics</code> de /export serve em qualquer calendário.
button-calendar = Link do calendário
button-calendar-new = Novo link
button-calendar-off = Desativar
button-calendar-copy = Copiar o link

## Trazer de volta

import-ask = Envie o arquivo <code>orders.json</code> que /export já deu a você. Antes de adicionar qualquer coisa, mostro o que há nele.
import-found = <b>Neste arquivo: { $orders ->
        [1] um pedido
       *[other] { $orders } pedidos
    }.</b>
import-known = { $count ->
        [1] Um já está aqui e fica como está.
       *[other] { $count } já estão aqui e ficam como estão.
    }
import-broken = { $count ->
        [1] Um não faz sentido, então deixo de fora.
       *[other] { $count } não fazem sentido, então deixo de fora.
    }
import-dropped = { $count ->
        [1] Uma anotação do histórico contradiz as outras, então deixo de fora.
       *[other] { $count } anotações do histórico contradizem as outras, então deixo de fora.
    }
import-nothing = Não há nada para adicionar.
import-question = { $count ->
        [1] Adicionar um pedido com o histórico?
       *[other] Adicionar { $count } pedidos com os históricos?
    }
import-settings = <b>As configurações dele são diferentes das daqui:</b>
import-settings-question = Deixo como no arquivo?
import-settings-done = <b>Agora está como no arquivo:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Insistir se eu não responder
import-setting-weekly = Prévia de duas semanas
import-done = <b>{ $count ->
        [1] Um pedido adicionado
       *[other] { $count } pedidos adicionados
    }, com histórico.</b> { $open ->
        [0] Está tudo encerrado, então não há nada para acompanhar.
        [1] Acompanho os prazos de um.
       *[other] Acompanho os prazos de { $open }.
    }
import-gone = Não tenho mais esse arquivo à mão. Envie de novo, por favor.
import-unreadable = Não consigo ler este arquivo. O que eu conheço é <code>orders.json</code>, do jeito que /export entrega.
import-too-large = Este arquivo é grande demais para mim: 1 MB no máximo.
import-not-fetched = Não consegui buscar o arquivo no Telegram. Envie de novo, por favor.
button-import = Restaurar uma cópia
button-import-confirm = Sim, adicionar
button-import-all = Com as configurações
button-import-orders = Só os pedidos
button-import-settings = Sim, deixe assim

## A despedida

forgotten-calendar = Seu link do calendário também não funciona mais.

## O fuso horário

zone-guessed = O fuso horário é um palpite meu. Se o seu relógio mostra outra coisa, acerte aqui embaixo.
zone-ask-region = Em que parte do mundo você vive?
zone-ask-city = Você vive no horário de qual cidade?
zone-ask-clock = O que o seu relógio marca agora?
zone-ask-write = Escreva a sua cidade, como Recife, ou o que o seu relógio marca, como 14:35.
zone-ask-location = Toque no botão abaixo para compartilhar a sua localização: ela me diz o fuso horário, e eu não guardo.
zone-nobody = Nenhum relógio que conheço marca { $time } agora. Olhe de novo, ou escreva a sua cidade.
button-zone-list = Todas as cidades
button-zone-clock = Pelo meu relógio
button-zone-write = Escrever
button-location = 📍 Enviar localização
button-more = Mais ›
button-fewer = ‹ Anteriores
region-africa = África
region-america = América
region-antarctica = Antártida
region-asia = Ásia
region-atlantic = Atlântico
region-australia = Austrália
region-europe = Europa
region-indian = Oceano Índico
region-pacific = Pacífico
