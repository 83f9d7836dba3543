not-understood = Je n’ai pas compris{ $named ->
        [none] .
       *[other] , sauf qu’il s’agit de <b>{ $named }</b>.
    } Dites-moi ce qui s’est passé, par exemple : « est arrivé », « aucun changement depuis lundi », « le vendeur a refusé », « prolongé de 20 jours ».

    Pour une nouvelle commande, envoyez sa page, un e-mail ou une ligne : <code>{ start-example }</code>
added-again = Ce numéro est aussi celui de <b>{ $title }</b>, nº { $number }. Si c’est la même commande, supprimez-en une.
news-answered = Le vendeur a répondu dans le litige. Que dit-il ?
news-proposed = AliExpress a proposé une solution.
