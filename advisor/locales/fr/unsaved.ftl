### Une commande racontée, mais pas enregistrée.

unsaved = { $count ->
        [one] Vous m’avez parlé de <b>{ $titles }</b>, mais la commande n’est pas enregistrée : je ne la surveille pas encore.
       *[other] Vous m’avez parlé de { $count } commandes (<b>{ $titles }</b>), mais elles ne sont pas enregistrées : je ne les surveille pas encore.
    } Faut-il enregistrer, ou est-ce inutile ? Je ne redemanderai pas.
button-not-needed = Inutile
button-go-on = Continuer
unsaved-dropped = Très bien, c’est retiré.
