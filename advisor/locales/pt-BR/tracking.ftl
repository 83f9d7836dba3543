### O que um serviço de rastreio informa, se o operador e o comprador quiserem.

situation-delivery-seen = O rastreio diz que foi entregue em { $delivered }. Está com você?
    .do = Olhe na caixa de correio, pergunte em casa e aos vizinhos.
        Se estiver com você, me diga, e terá { $last_window } dias para conferir. Se não, me diga também: eu preparo o texto certo.
    .otherwise = { $phase ->
        [closed] O pedido já foi encerrado, e depois de { $last_safe } o dinheiro é do vendedor.
       *[other] Depois de um status “entregue” restam só { $delivered_cut } dias de proteção, esteja o pacote com quem estiver.
    }
checkpoint-delivery_seen = entregue, diz o rastreio: está com você?
    .nudge = A transportadora informa uma entrega.
checkpoint-delivery_unanswered = entregue ou não? Os dias estão acabando
    .nudge = A transportadora informa uma entrega, e ainda não sei se o pacote está com você.
checkpoint-sighting_unclear = o que o status quer dizer
    .nudge = Há algo no rastreio que só você pode avaliar.
checkpoint-parcel_news = novidades do pacote
    .nudge = Há novidades do seu pacote.
parcel-said_delivered = entregue, diz a transportadora
event-tracker_reported = { $seen } diz: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(desde { $since })
    }
event-sighting_unclear = { $seen } diz algo pouco claro{ $answers ->
        [none] { "" }
       *[other] : { $answers }
    }
tracker-state = { $service }: { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Previsto para até { $date }.
tracker-handed-to = Na última transportadora, o código é <code>{ $number }</code>.
tracker-unclear = { $service } informa algo ambíguo{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. O que é?
tracker-not-yours = { $service } mostra o pacote de outra pessoa. O código está certo?
tracker-evidence = O texto cita { $service }. Anexe também o seu próprio print da página de rastreio: é ele que vale como prova.
button-have-it = Sim, chegou
button-have-nothing = Não, não tenho nada
button-check-number = Mudar o código
tracker-offer = 🔎 Quer que eu mesmo olhe o rastreio? { $service } fica sabendo o código de rastreio e o país de destino, nada mais sobre você. Só escrevo se mudar o que você deve fazer.
tracker-offer-yes = Certo. De agora em diante eu mesmo olho em { $service }. Em /settings você desliga.
tracker-offer-no = Tudo bem, pergunto a você. Em /settings você liga.
button-watch-yes = 🔎 Sim, olhe você
button-watch-no = Não, pergunte a mim
settings-auto-on = 🔎 Olhar o rastreio por mim
settings-auto-off = 🔎 Não olhar o rastreio
privacy-tracker = <b>Rastreio.</b> Se você permitir em /settings, eu pergunto a { $service } sobre seus pacotes. Ele fica sabendo o código de rastreio e o país, nada mais. Das respostas guardo o estado, o dia e a última linha da transportadora; nomes, endereços e telefones não são lidos.
export-case = Dossiê deste pedido, para o AliExpress, um banco ou um serviço de pagamento
