### O que o bot diz a quem o opera, e a quem quer mais do que a sua parte.

## Limites

too-fast = Assim é mais rápido do que consigo acompanhar. Me dê um minuto, por favor, e escreva de novo. O que ficou sem resposta, envie outra vez.
too-long = Esse texto é longo demais para mim. Menos de { $most } caracteres, por favor, e um pedido por vez.
too-odd = Há caracteres nesse texto que não consigo ler. Digite de novo em vez de colar, por favor.

## Privacidade

privacy = <b>Seus dados, em resumo</b>
    <b>O que guardo:</b> o ID do seu chat, idioma, fuso horário, hora dos avisos e país; seus pedidos com tudo o que foi anotado; os avisos; a resposta que estou esperando.
    <b>O que não guardo:</b> seu nome, suas outras mensagens, as imagens e as localizações que você envia.
    <b>Onde:</b> no banco de dados de quem opera este bot. Minhas mensagens passam pelo Telegram; ninguém mais fica sabendo de nada. O registro conta e mede tempos; não cita você.
    <b>Por quanto tempo:</b> { $days ->
        [0] até você apagar.
        [one] pedidos encerrados, { $days } dia; o resto, até você apagar, ou { $days } dia depois de você me bloquear.
       *[other] pedidos encerrados, { $days } dias; o resto, até você apagar, ou { $days } dias depois de você me bloquear.
    }

    /export – tudo sobre os seus pedidos, em arquivos
    /forget – apagar tudo, de uma vez e para sempre
command-privacy = o que guardo sobre você, e por quanto tempo

## A página de quem opera

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Pessoas: { $people }, dormindo: { $asleep }
operator-orders = Pedidos: { $orders }, encerrados: { $closed }
operator-reminders = <b>Avisos</b>
operator-state-pending = aguardando: { $count }
operator-state-claimed = em envio: { $count }
operator-state-sent = enviados: { $count }
operator-state-skipped = deixados de fora: { $count }
operator-state-failed = com falha: { $count }
operator-state-cancelled = cancelados: { $count }
operator-state-parked = estacionados, sem destinatário: { $count }
operator-queue = <b>Fila:</b> { $orders ->
        [0] vazia
        [one] { $orders } pedido pendente, há { $waits }
       *[other] { $orders } pedidos pendentes, o mais antigo há { $waits }
    }
operator-late = <b>Atraso</b> dos últimos { $count } enviados no último dia: metade em até { $half }, o maior { $worst }
operator-late-none = <b>Atraso:</b> nada foi enviado no último dia
operator-failures = <b>Falhas em sete dias</b>
operator-failure = { $count } × { $reason } (a última em { $date })
operator-failures-none = <b>Falhas em sete dias:</b> nenhuma
operator-as-of = <i>Em { $date }, { $time }</i>
button-refresh = 🔄 Atualizar
command-admin = como vai o bot
command-broadcast = escrever para todo mundo
operator-alert = <b>Algo quebrou do meu lado</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    O resto está no registro. Sobre isso não falo mais por uma hora.

## Uma mensagem para todo mundo

broadcast-usage = Escreva <code>/broadcast</code> e o texto em uma só mensagem, com negrito e links se quiser. Mostro primeiro para você.
broadcast-question = É assim que as pessoas vão ver. Envio para { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }? Leva mais ou menos { $takes }.
broadcast-nobody = Não há ninguém para receber.
broadcast-dropped = Descartada. Ninguém recebeu.
broadcast-gone = Esta mensagem já foi enviada ou descartada.
broadcast-under-way = <b>Enviando</b>: { $tried } de { $people }
broadcast-stopping = Parado: { $tried } de { $people } tiveram a sua vez. A que está a caminho ainda pode chegar.
broadcast-done = <b>Enviada a { $sent }</b> de { $people }.
broadcast-done-gone = Foram embora, agora inativos: { $count }
broadcast-done-unsure = Sem resposta, pode ter chegado: { $count }
broadcast-done-failed = Recusados pelo Telegram, veja o registro: { $count }
button-broadcast = Enviar a { $people }
button-broadcast-drop = Não enviar
button-broadcast-stop = Parar
