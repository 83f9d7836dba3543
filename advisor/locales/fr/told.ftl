### What a buyer tells of a dispute that is open already: its reason, its sum.

dispute-reason-question = Quel motif avez-vous choisi dans le litige ? Appuyez dessus, ou écrivez-le avec vos mots.
dispute-sum-question = Combien avez-vous demandé ? Appuyez sur le montant, ou écrivez-le : <code>{ $part }</code>
event-dispute_reason_told = le motif du litige est « { $reason } »
noted-dispute-reason = C’est noté : le motif du litige est « { $reason } ».
noted-percent = { $percent } % de { $price }, cela fait { $sum }.
noted-decided-sum = C’est noté : la décision est de { $sum }.
noted-on-day = Je compte à partir du { $date }.
error-told-future = Le { $date } n’est pas encore arrivé. Quand était-ce ? Redites-le avec ce jour-là.
error-told-before-shipment = Le { $date } est impossible : la commande est partie le { $shipped }. Redites-le avec le bon jour.
error-told-before-dispute = Le { $date } est impossible : le litige a été ouvert le { $opened }. Redites-le avec le bon jour.
error-told-several = Vous citez deux jours, le { $date } et le { $other }. Redites-le avec le seul jour où c’est arrivé.
decision-question = Qu’ont-ils décidé ? Appuyez sur la réponse ou écrivez le montant rendu.
button-decided-all = Tout : { $sum }
button-decided-nothing = Rien
button-decided-return = Renvoyer l’article
noted-decided-nothing = Noté : la décision ne prévoit aucun remboursement.
noted-decided-return = Noté : remboursement contre renvoi de l’article.
situation-decided-nothing = Refusez la décision : rien n’est accordé
    .do = Ajoutez une preuve qu’on n’a pas encore vue ; le texte est prêt. Puis appuyez sur « Je l’ai refusée ».
        C’est une proposition, pas le dernier mot.
    .otherwise = Le litige se termine sans argent.
noted-seller-objects = Noté : le vendeur conteste la décision. AliExpress la réexamine ; une autre peut la remplacer.
error-told-before-arrival = Le { $date } est impossible : j’ai noté que l’article est arrivé le { $arrived }. Plus tôt ? Dites-le d’abord : « arrivé le { $date } ».
situation-customs-over = La douane a attendu jusqu’au { $kept }. Voyez ce qu’il en est
    .do = Répondu à temps ? Dites-moi quand le suivi bouge. Sinon, appelez aujourd’hui la douane ou la poste.
        Il repart ? Dites-le tout de suite.
    .otherwise = Il repart peut-être déjà ; plus tôt vous le savez, mieux c’est.
checkpoint-kept_no_longer = est-il reparti ?
    .nudge = Le dernier jour est passé. L’avez-vous, ou repart-il ?
whether-it-came = « { $title } » est là ? Appuyez, et je demanderai si quelque chose ne va pas. Je n’ai pas compris le reste.
situation-offer-declined = Vous avez refusé l’offre. C’est AliExpress qui tranchera
    .do = Regardez une fois par jour. Une nouvelle offre ? Dites-moi combien. Des preuves demandées ? Répondez aussitôt.
    .otherwise = Sans accord, AliExpress décide, à partir du jour { $dispute_escalation } du litige.
event-offer_declined = vous avez refusé l’offre
error-no-offer = La commande nº { $number } n’a pas d’offre à refuser.
not-there-question = <b>{ $title }</b> n’y est pas ? Faites-le chercher { $number ->
        [none] à votre nom
       *[other] avec son numéro, <code>{ $number }</code>
    }, et regardez ce que dit le suivi. Il repart, ou quelqu’un d’autre l’a ? Alors ouvrez tout de suite un litige ; je vous donne le texte. Qu’est-il devenu ?
no-dispute-noted = Je n’ai rien noté : je ne connais aucun litige sur <b>{ $title }</b>. En avez-vous ouvert un ? Appuyez sur le bouton, ou écrivez quand : « litige ouvert hier ».{ $offer ->
        [yes] { "" } Ce qu’un vendeur offre hors litige ne peut pas être exigé, et les jours pour en ouvrir un sont comptés.
       *[no] { "" }
    }
dispute-share = Il en manque { $missing } sur { $paid } : cela fait { $sum }, et le texte le demande. Inutilisable sans le reste ? Alors demandez plus.
dispute-rest = Le reste est dans un autre colis ? Cherchez un second numéro dans la commande, ou demandez-le au vendeur. Si ce colis avance, vous pouvez attendre, mais ouvrez le litige au plus tard le { $last_safe }.
broken-question = Quel est le problème avec <b>{ $title }</b> : est-ce endommagé, ou est-ce que ça ne fonctionne pas ? Le motif doit être exact.
nothing-noted = Rien n’est noté : { $told ->
        [sent_back] aucun retour n’est convenu pour cette commande
       *[other] cela ne va pas avec l’état actuel de cette commande
    }.
situation-offered-in-full = Le vendeur offre le montant total. Acceptez
    .do = Vérifiez dans le litige qu’il y a bien { $offered } et non 0, et s’il faut renvoyer quelque chose. Acceptez-le dans le litige, puis dites-le-moi.
        Seule votre acceptation compte : n’annulez pas le litige contre une promesse.
    .otherwise = Sans votre réponse, AliExpress tranche à partir du jour { $dispute_escalation } du litige.
noted-chosen = C’est noté : vous prenez { $sum }.
noted-chosen-return = C’est noté : vous choisissez le retour contre remboursement.
is-it-about = Parlez-vous de <b>{ $title }</b>, ou d’autre chose qui a un défaut : « { $thing } » ?
button-it-is-about = Oui, de l’achat
not-understood-due = <b>Ce qui reste à faire :</b>
not-understood-step = { $sign } { $title } : { $step }
deadline-decision = ⏰ Dernier jour ? Dites-moi ce que dit la page.
place-question = <b>Où le colis a-t-il été livré ?</b> Écrivez le lieu tel que le suivi l’indique.
button-no-place = Aucun lieu indiqué
noted-place = { $place ->
        [none] C’est noté : aucun lieu indiqué.
       *[other] C’est noté : livré, lieu : « { $place } ».
    }
event-delivery_place_told = { $place ->
        [none] le suivi n’indique pas de lieu de livraison
       *[other] livré selon le suivi : « { $place } »
    }
error-not-delivered = À ma connaissance, la commande nº { $number } n’est pas indiquée comme livrée.
