### Où c’est acheté et comment c’est payé (J4-J6), et ce que veut dire la date de la page.

fact-terms = sens de la date
fact-terms-timer = la protection finit ce jour-là
fact-terms-refund_by = remboursement si rien n’arrive avant
fact-shop = site
fact-shop-com = aliexpress.com
fact-shop-ru = aliexpress.ru
fact-paid_with = moyen de paiement
fact-paid_with-paypal = PayPal
fact-paid_with-card = carte
fact-paid_with-other = autre
edit-ask-terms = Qu’y a-t-il à côté de la date sur la page de la commande ?
edit-ask-shop = Sur quel site avez-vous acheté ?
edit-ask-paid_with = Comment avez-vous payé ? Cela peut vous donner un autre moyen de récupérer l’argent.
error-one-of-few = Appuyez sur l’un des boutons.
shop-question = <b>Sur quel site avez-vous acheté ?</b> aliexpress.ru a d’autres règles.
shop-ru-otherwise = Je ne sais pas combien de temps aliexpress.ru vous laisse : sa page le dit. Donnez-moi ses dates.
situation-refund-undated = Attendez l’argent. Vérifiez votre compte
    .do = La partie paiement de la commande dit quand l’argent est parti.
        Il revient sur la carte ou le compte avec lequel vous avez payé. Dites-moi quand il est là.
    .otherwise = Rien ne change. Si une date annoncée est passée, écrivez à l’assistance du site.
situation-window-unknown = La date est passée. Voyez si la page accepte encore un litige
    .do = Ouvrez la commande : si un litige ou un remboursement y est proposé, demandez-le maintenant. Motif le plus proche : { $reason }.
        Combien de temps cela reste ouvert sur aliexpress.ru, je ne le sais pas. Si la page indique un jour, gardez une capture.
    .otherwise = Personne ne sait combien de temps cela marche encore ; aujourd’hui est plus sûr que demain.
reason-J6 = Si vous avez payé par carte, demandez à votre banque une rétrofacturation (chargeback) ; elle peut échouer, n’y comptez pas.
law-none = Rien de plus, que je sache.
law-until = C’est-à-dire jusqu’au { $until }.
label-fact-terms-timer = { button-terms-timer }
label-fact-terms-refund_by = { button-terms-refund-by }
shop-ru-ends = Le { $end }, la protection se termine. Ce que permet aliexpress.ru ensuite, seule sa page le dit.
shop-ru-ended = La date indiquée sur la page est passée.
deadline-unknown = ⏰ Dernier jour inconnu : agissez vite.
