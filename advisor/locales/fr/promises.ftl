### Ce que la page promet encore, et une commande annulée (I4-I8).

reason-I4 = Un coupon pour retard ne vient pas tout seul : demandez-le sur la page de la commande une fois la date passée. Un par commande ; il est valable { $late_coupon ->
        [one] { $late_coupon } jour
       *[other] { $late_coupon } jours
    }.
reason-I5 = « Retour gratuit » permet de renvoyer sans raison, seulement si l’article l’affiche : neuf, complet, avec l’étiquette de la page, au plus tard à la date qu’elle indique.
reason-I6 = « Remboursement si perdu » et « si endommagé » sont des promesses à part : dès que le suivi indique « perdu », ou si l’article arrive endommagé, faites la demande sur la page de la commande, avec une capture ou une photo.
reason-I7 = Si le vendeur n’expédie pas à la date prévue, annulez et récupérez l’argent ; une demande d’annulation sans réponse est en général accordée après deux jours.
reason-I8 = Une commande annulée est remboursée sur le moyen de paiement utilisé. Regardez si la partie paiement dit « terminé », et comptez à partir de là ; puis demandez à votre banque, preuve à l’appui.

verdict-apply = 🎁
step-apply = Demander le coupon
situation-coupon-due = Demandez le coupon{ $coupon ->
        [none] { "" }
       *[other] { " " }({ $coupon })
    }
    .do = Ouvrez la commande et demandez-le là : il ne vient pas tout seul.
        Un par commande. Les dates du colis ne changent pas. Appuyez ensuite sur « Coupon demandé ».
    .otherwise = Le coupon est perdu ; les dates du colis ne changent pas.
situation-ship-late = Pas expédiée à temps. Vous pouvez annuler
    .do = La page promettait l’envoi au plus tard le { $ship_by }. Ouvrez la commande : si elle est partie, dites-le-moi.
        Sinon, annulez-la et récupérez tout, ou demandez d’abord au vendeur ; le message est prêt.
    .otherwise = La commande attend. L’argent revient une fois qu’elle est annulée.
situation-cancelled = Annulée. Attendez l’argent
    .do = Il revient sur le moyen de paiement utilisé, en général au plus tard le { $act_from }.
        La partie paiement de la commande dit quand l’argent est parti. Dites-moi quand il est là.
    .otherwise = Le { $act_from }, je vous demanderai s’il est arrivé.
situation-cancelled-late = Annulée, et l’argent manque. Réclamez-le
    .do = Regardez la partie paiement : dit-elle « terminé » ?
        Si oui, demandez à votre banque, avec une capture ; le remboursement peut être daté du jour de l’achat. Sinon, envoyez à l’assistance AliExpress le message prêt.
    .otherwise = Plus tôt vous demandez, plus vite on retrouve l’argent bloqué.
situation-lost-promised = La page promet un remboursement si perdu. Demandez-le maintenant
    .do = Faites une capture du suivi qui indique « perdu », ouvrez la commande et demandez la somme entière.
        Motif : { $reason }. Si le site refuse pour l’instant, dites-le-moi.
    .otherwise = Après le { $last_safe }, l’argent est au vendeur.

checkpoint-ship_by_passed = pas expédiée à temps ?
    .nudge = Le jour promis pour l’envoi est passé : le { $ship_by }.
checkpoint-coupon_due = demander le coupon
    .nudge = C’est plus tard que promis.
checkpoint-free_return_soon = fin proche du retour gratuit
    .nudge = Vous pouvez renvoyer gratuitement jusqu’au { $free_return }.
checkpoint-free_return_last = dernier jour du retour gratuit
    .nudge = Aujourd’hui est le dernier jour pour renvoyer gratuitement.
checkpoint-cancelled_check = l’argent de la commande annulée est-il là ?
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } jour
           *[other] { $refund_arrives } jours
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } jour ouvré
           *[other] { $refund_working_days } jours ouvrés
        }
    } depuis l’annulation. L’argent est-il là ?

promises-heading = La page promet aussi :
promise-late_coupon = un coupon{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    } si le colis arrive après le { $date } (à demander ; un par commande)
promise-late_coupon-used = le coupon : demandé
promise-free_return = { $date ->
        [none] retour gratuit, { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }{ $counts ->
            [receipt] { " " }à partir de la réception
            [payment] { " " }à partir du paiement
           *[none] { " " }(à partir du paiement ou de la réception : la page le dit)
        }
       *[other] retour gratuit jusqu’au { $date }
    }
promise-lost_refund = un remboursement si le suivi indique « perdu »
promise-damaged_refund = un remboursement si l’article arrive endommagé
promise-ship_by = envoi au plus tard le { $date }
promise-name-late_coupon = coupon si retard
promise-name-free_return = retour gratuit
promise-name-lost_refund = remboursement si perdu
promise-name-damaged_refund = remboursement si endommagé
promise-name-ship_by = délai d’envoi
button-used-late_coupon = Coupon demandé
button-used-free_return = Renvoyé gratuitement
noted-promise-used = C’est noté.

button-cancelled = Commande annulée
cancelled-question = <b>Qui a annulé « { $title } » ?</b>
button-cancelled-seller = Le vendeur
button-cancelled-buyer = Moi, avant l’envoi
noted-cancelled = Noté : annulée. Il ne manque plus que l’argent.
card-cancelled = Annulée le { $date }
error-not-promised = À ma connaissance, la page de cette commande ne promet pas cela.

event-promises_told = la page promet : { $promises }
event-promise_used = utilisé : { $promise }
event-order_cancelled = { $who ->
        [seller] le vendeur a annulé la commande
       *[buyer] vous avez annulé la commande
    }
letter-name-cancelled_refund = Annulée : où est l’argent ?
    .explain = Pour l’assistance AliExpress : demande où est l’argent de la commande annulée.
promise-nudge = 🎁 <b>{ $title }</b> : { $text }
