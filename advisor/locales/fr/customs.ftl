### Ce que la douane a reçu de l’acheteur : des papiers ou un paiement (E1).

situation-customs-answered = La douane a votre réponse. Rien à faire avant le { $act_from }
    .do = Gardez le reçu. Dites-moi quand le suivi bouge.
        Si la douane vous réécrit, répondez tout de suite et dites-le-moi.
    .otherwise = Le { $act_from }, je vous demanderai si le colis a bougé.
situation-customs-still = Le colis a-t-il quitté la douane ? Regardez le suivi
    .do = Il a bougé ? Dites-le-moi. Sinon, appelez aujourd’hui la douane ou le transporteur.
        Gardez le reçu sous la main.
    .otherwise = Si votre réponse s’y est perdue, le colis peut repartir.
checkpoint-customs_moves = a-t-il quitté la douane ?
    .nudge = Vous avez répondu à la douane il y a { $customs_moves ->
        [one] { $customs_moves } jour
       *[other] { $customs_moves } jours
    }. A-t-il bougé depuis ?
button-customs-answered = J’ai répondu
noted-customs-answered = C’est noté : la douane a ce qu’elle voulait.
event-customs_answered = la douane a eu ce qu’elle voulait
