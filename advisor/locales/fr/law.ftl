### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = En dehors du site
law-heading = <b>En dehors du site</b> (ce qu’offrent la loi et le paiement ; ce n’est pas un conseil juridique)
reason-J1 = Dans l’UE, l’EEE et au Royaume-Uni, vous pouvez vous rétracter sans raison en écrivant au vendeur ; à compter de la réception vous avez { $withdrawal ->
        [one] { $withdrawal } jour
       *[other] { $withdrawal } jours
    }, puis { $send_back ->
        [one] { $send_back } jour
       *[other] { $send_back } jours
    } pour renvoyer, en général à vos frais.
reason-J2 = Dans ces pays, un article doit être conforme pendant au moins { $conformity_years ->
        [one] { $conformity_years } an
       *[other] { $conformity_years } ans
    } : ce qui était défectueux dès le départ, le vendeur doit le réparer, le remplacer ou le rembourser.
reason-J3 = Dans ces pays, si rien n’est livré dans un délai supplémentaire raisonnable que vous fixez par écrit, vous pouvez annuler l’achat et récupérer tout votre argent. Les services de protection des consommateurs aident gratuitement.
reason-J4 = Si vous avez payé par PayPal, vous pouvez y ouvrir un dossier ; à compter du paiement vous avez { $paypal ->
        [one] { $paypal } jour
       *[other] { $paypal } jours
    }.
reason-J5 = Un achat sur aliexpress.ru ? C’est une autre société, avec ses propres règles, que je ne connais pas. Fiez-vous aux dates de sa page, et dites-les-moi.
