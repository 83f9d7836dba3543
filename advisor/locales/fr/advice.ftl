### Les conseils. Les chiffres du recueil arrivent en variables, nommées comme dans la politique.
### Le titre dit quoi faire aujourd’hui ; .do dit comment ; .otherwise continue la phrase « Si vous ne faites rien : ».

## Verdicts : un signe devant le titre

verdict-wait = 🟢
verdict-write-to-seller = ✉️
verdict-look = ❓
verdict-check-extension = 🔎
verdict-extend = ⏳
verdict-dispute = 🔴
verdict-collect = 📬
verdict-inspect = 🔍
verdict-follow-dispute = ⚖️
verdict-cancel-dispute = ↩️
verdict-send-back = 📦
verdict-await-refund = 💰
verdict-complain = ⚫
verdict-done = ✅

## Situations

proof-order = Joignez une capture d’écran de la page de la commande datée d’aujourd’hui : on y voit qu’il n’y a pas de numéro de suivi.
situation-closed = C’est fini. Plus rien à surveiller
    .do = Si quelque chose cloche malgré tout, /undo annule la dernière étape.
    .otherwise = il ne se passe rien, et c’est très bien ainsi.
situation-refund-awaited = Litige réglé en votre faveur. Attendez l’argent
    .do = Il revient sur la carte ou le compte qui a servi à payer, en général avant le { $act_from }. Dites-moi quand il est là.
    .otherwise = le { $act_from }, je vous demanderai s’il est arrivé.
situation-refund-late = Le remboursement tarde. Vérifiez votre compte
    .do = Regardez l’onglet « Paiement » de la commande, puis votre carte ou votre banque. Si l’argent n’y est pas, envoyez la lettre prête à l’assistance AliExpress.
    .otherwise = plus vous attendez, plus il est difficile de retrouver un paiement bloqué.
situation-dispute-open = Litige ouvert. Consultez-le une fois par jour
    .do = Vérifiez trois choses : le vendeur a-t-il répondu, le montant est-il toujours le vôtre et pas 0, vos preuves sont-elles jointes ? Dites-moi ce qui change.
    .otherwise = à partir du jour { $dispute_escalation }, AliExpress prend la main de lui-même, et tranche au plus tard le jour { $dispute_decision }.
situation-dispute-silence = Le vendeur se tait. Vérifiez le montant, attendez AliExpress
    .do = Ouvrez le litige : le montant est-il toujours celui que vous demandez, vos preuves sont-elles là ? Rien d’autre à toucher.
    .otherwise = après { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } sans accord, le litige passe tout seul chez AliExpress.
situation-dispute-refused = Le vendeur refuse. Répondez calmement, ajoutez des preuves
    .do = N’annulez pas. Ajoutez une capture d’écran ou une photo, collez la réponse toute prête et maintenez votre demande.
    .otherwise = à partir du jour { $dispute_escalation }, AliExpress tranche, d’après ce que vous avez joint.
situation-dispute-countered = Le vendeur propose autre chose. Acceptez ou refusez
    .do = { $offered ->
        [none] Si l’offre vous convient
       *[other] Si l’offre de { $offered } vous convient
    }, acceptez-la, mais vérifiez d’abord que le montant n’est pas 0. Sinon, envoyez la réponse toute prête et maintenez votre demande.
    .otherwise = sans accord, AliExpress tranche à partir du jour { $dispute_escalation }.
situation-dispute-escalated = AliExpress examine le litige. Consultez-le chaque jour
    .do = Si on vous demande d’autres preuves, répondez aussitôt. Vous pouvez encore ajouter photos et captures d’écran.
    .otherwise = la décision viendra d’elle-même, mais une question d’AliExpress risque de rester sans réponse.
situation-dispute-decision-due = La décision devrait être là. Consultez le litige
    .do = Si elle y est, dites-le-moi. Sinon, voyez si AliExpress vous a demandé quelque chose, et revenez-y demain.
    .otherwise = vous risquez de manquer la décision, et le moment de la refuser.
situation-dispute-decided = Décision rendue. Acceptez-la, ou refusez avec de nouvelles preuves
    .do = C’est une proposition, pas le dernier mot. Pour la refuser, ajoutez un élément qu’ils n’ont pas encore vu ; la lettre est prête. Et vérifiez que le montant n’est pas 0.
    .otherwise = la proposition s’applique, et le litige se ferme.
situation-dispute-lost = Litige perdu. Il ne reste que la réclamation
    .do = Si vous avez des preuves que personne n’a regardées, écrivez à l’assistance AliExpress et demandez un nouvel examen.
    .otherwise = le vendeur garde l’argent.
situation-dispute-parked = Litige en attente jusqu’au { $act_from }. Guettez le colis
    .do = Les médiateurs lui laissent le temps d’arriver. S’il arrive, dites-le-moi. Si on vous demande quelque chose, répondez aussitôt.
    .otherwise = le { $act_from }, je vous rappellerai de consulter le litige.
situation-parcel-came = Le colis est là. Annulez le litige
    .do = Vous l’avez ouvert parce que rien n’était arrivé ; le maintenir serait une fausse déclaration. { $again ->
        [none] Il est en revanche trop tard pour en ouvrir un autre : si l’article pose problème, écrivez à l’assistance AliExpress.
       *[other] Si l’article pose problème, ouvrez-en un nouveau avant le { $again }.
    }
    .otherwise = un litige sur un colis que vous avez ressemble à une fraude et peut vous coûter votre compte.
situation-return-agreed = { $return_by ->
        [none] Renvoyez l’article et gardez le reçu
       *[other] Renvoyez l’article, au plus tard le { $return_by }
    }
    .do = Choisissez un envoi suivi, photographiez ce que vous emballez, ajoutez le numéro et le reçu au litige. Puis dites-le-moi.
    .otherwise = { $return_by ->
        [none] tant que l’article n’est pas parti, le vendeur ne vous doit rien.
       *[other] après le { $return_by }, le vendeur est payé et l’article vous reste.
    }
situation-return-late = Le délai de renvoi est passé. Consultez le litige
    .do = Si vous avez renvoyé l’article, ajoutez le numéro de suivi au litige aujourd’hui et dites-le-moi. Sinon, demandez dans le litige si vous le pouvez encore.
    .otherwise = le vendeur est payé et l’article vous reste.
situation-return-sent = Le renvoi est en route. Gardez le reçu, attendez l’argent
    .do = Consultez le litige une fois par jour. Dès que le colis arrive, le remboursement est dû ; si le vendeur dit n’avoir rien reçu, montrez le suivi.
    .otherwise = vous risquez de manquer une question, et avec elle le remboursement.
situation-not-shipped = Pas encore expédiée. Il n’y a qu’à attendre
    .do = Quand la commande passe à « En attente de confirmation » avec un numéro de suivi, dites-le-moi : c’est là que le compte à rebours commence.
    .otherwise = si le paiement n’est pas passé, la commande se clôture seule au bout de { $unpaid_close ->
        [one] { $unpaid_close } jour
       *[other] { $unpaid_close } jours
    }. Si vous ne comptez pas la payer, annulez-la : votre compte restera bien noté.
situation-window-shut = Trop tard pour un litige. Il ne reste que la réclamation
    .do = Une réclamation à l’assistance AliExpress ne coûte rien : racontez en anglais ce qui s’est passé et joignez des captures d’écran. Aucune garantie, mais cela vaut la peine d’essayer.
    .otherwise = le vendeur garde l’argent.
situation-received = Il est là. Vérifiez-le tant qu’un litige est possible
    .do = Essayez tout, comptez les pièces, comparez avec l’annonce. Si quelque chose ne va pas, prenez des photos ou une courte vidéo et ouvrez un litige. Si tout va bien, clôturez la commande ici.
    .otherwise = après le { $last_safe }, plus de litige possible.
situation-window-open = Protection terminée. Un litige est encore possible
    .do = La commande est close, mais vous pouvez encore ouvrir un litige. Motif : { $reason }. Si le colis est arrivé entre-temps, dites-le-moi.
    .otherwise = après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie.
situation-confirmed-by-mistake = Réception confirmée par erreur. Ouvrez un litige tant que c’est possible
    .do = Pour le site, la commande est terminée et l’argent va au vendeur. Motif : { $reason }. Dites franchement que vous avez appuyé par erreur. Si le colis arrive entre-temps, dites-le-moi.
    .otherwise = après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie.
situation-returning = Il repart chez le vendeur. Ouvrez un litige maintenant
    .do = Motif : { $reason }. Joignez une capture d’écran du suivi où l’on voit le retour.
    .otherwise = le vendeur finit avec le colis et avec l’argent.
situation-delivered-elsewhere = « Livré », mais pas à vous. Ouvrez un litige maintenant
    .do = Demandez d’abord à la poste, puis ouvrez un litige pour le montant total. Motif : { $reason }. Dites franchement que le suivi indique « livré » et que vous n’avez rien.
    .otherwise = la commande se clôture plus tôt, et l’argent va au vendeur.
situation-too-early = Trop tôt pour un litige. Attendez le { $act_from }
    .do = Les litiges ouvrent le jour { $first_dispute_day } après l’expédition. Je vous le rappellerai.
    .otherwise = rien n’est perdu avant le { $act_from }.
situation-must-act = Ouvrez le litige aujourd’hui
    .do = Motif : { $reason }.{ $moves ->
        [yes] { " " }Si le site refuse le litige parce que le colis avance, redemandez une prolongation au vendeur. Si vous ne l’obtenez pas, il vous reste { $last_window ->
            [one] un dernier jour
           *[other] { $last_window } derniers jours
        } pour un litige une fois la protection finie.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Joignez une capture d’écran du suivi datée d’aujourd’hui.
        }
    }
    .otherwise = le { $end }, la commande se clôture toute seule, et il ne vous reste { $last_window ->
        [one] qu’un jour
       *[other] que { $last_window } jours
    } pour un litige.
situation-in-transit-refund = Jour { $in_transit_refund_day } atteint. Demandez le remboursement total
    .do = Ouvrez le litige et dites depuis combien de temps vous attendez. Motif : { $reason }.
    .otherwise = vous n’avez rien à gagner à attendre encore.
situation-extension-asked = Prolongation demandée. Vérifiez le compteur le { $act_from }
    .do = Ouvrez la commande ce jour-là et voyez si le compteur a bougé : certains vendeurs ignorent la demande. Je vous le rappellerai.
    .otherwise = si le compteur n’a pas bougé, la protection finit toujours le { $end }.
situation-extension-unanswered = Prolongation obtenue ? Vérifiez le compteur
    .do = S’il a bougé, dites-le-moi, et je décale toutes les dates. Sinon, insistez une fois avec la lettre toute prête.
    .otherwise = sans prolongation, la protection finit le { $end }, et il faut ouvrir un litige au plus tard le { $last_safe }.
situation-extend-now = Demandez une prolongation au vendeur
    .do = Le colis peut encore arriver. Envoyez la lettre toute prête, et vérifiez { $extension_check ->
        [0] ensuite
        [1] demain
       *[other] dans { $extension_check } jours
    } si le compteur a bougé.
    .otherwise = le { $end }, la commande se clôture toute seule, et l’argent va au vendeur.
situation-dispute-now = La protection touche à sa fin. Ouvrez un litige
    .do = Motif : { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Joignez une capture d’écran du suivi.
    }
    .otherwise = le { $end }, la commande se clôture toute seule, et l’argent va au vendeur.
situation-cheap-wait = Attendez. Les petits achats voyagent souvent sans vrai suivi
    .do = Gardez juste un œil sur votre boîte aux lettres : un avis de passage peut arriver.
    .otherwise = rien n’est perdu avant le { $act_from }. Je vous le rappellerai ce jour-là.
situation-cheap-decide = Demandez une prolongation, ou préparez un litige
    .do = Si vous voulez toujours l’article, envoyez au vendeur la lettre toute prête. Sinon, ouvrez un litige quand il { $cheap_dispute ->
        [one] restera { $cheap_dispute } jour
       *[other] restera { $cheap_dispute } jours
    }.
    .otherwise = le { $end }, la commande se clôture toute seule, et l’argent va au vendeur.
situation-cheap-dispute = C’est le moment d’ouvrir un litige
    .do = Motif : { $reason }. Pour un petit achat sans suivi, ces derniers jours sont le bon moment.
    .otherwise = le { $end }, la commande se clôture toute seule, et l’argent va au vendeur.
situation-untracked-early = Attendez. Trop tôt pour que le suivi démarre
    .do = Rien à faire avant le { $act_from }.
    .otherwise = parfait. C’est ce qu’il faut faire pour l’instant.
situation-untracked-letter = Écrivez au vendeur à propos du numéro
    .do = Copiez la lettre toute prête dans la discussion de la commande et demandez au vendeur de vérifier le numéro. Souvent il y en a un nouveau, ou un autre transporteur.
    .otherwise = le vendeur pourra dire plus tard que vous n’avez jamais rien demandé.
situation-untracked-letter-sent = Vous avez écrit. Laissez au vendeur jusqu’au { $act_from }
    .do = Si le suivi démarre, avec ce numéro ou un nouveau, dites-le-moi.
    .otherwise = le { $act_from }, je vous dirai que c’est le moment d’ouvrir un litige.
situation-tracking-unknown = Le numéro donne-t-il quelque chose ? Vérifiez d’abord
    .do = Regardez sur un site de suivi ce que montre { $tracking }, et dites-le-moi. Rien du tout ? Alors c’est le moment du litige, et le texte est prêt. Ne serait-ce qu’un statut ? Alors « impossible à suivre » serait un faux motif et pourrait vous coûter votre compte ; je vous dirai quoi faire.
    .otherwise = je ne peux pas savoir si un litige est justifié, et la protection finit le { $end }.
situation-untracked-dispute = { $proof ->
        [order] Ouvrez un litige : toujours pas de numéro de suivi
       *[tracking] Ouvrez un litige : le numéro ne donne rien
    }
    .do = Motif : { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] Joignez une capture d’écran du suivi datée d’aujourd’hui.
    }
    .otherwise = plus vous attendez, plus il est facile au vendeur de vous faire patienter.
situation-guarantee-passed-untracked = La date de livraison garantie est passée. Ouvrez un litige
    .do = Le vendeur avait promis la livraison avant le { $guaranteed_until }, et { $proof ->
        [order] il n’y a même pas de numéro de suivi
       *[tracking] le numéro ne montre rien
    }. Motif : { $reason }.
    .otherwise = vos chances ne font que baisser : elles sont au plus haut maintenant, juste après la promesse non tenue.
situation-guarantee-passed-moving = La date garantie est passée, mais le colis avance. Demandez une prolongation
    .do = Un litige sur un colis en route est presque toujours refusé. Envoyez la lettre toute prête, et vérifiez { $extension_check ->
        [0] ensuite
        [1] demain
       *[other] dans { $extension_check } jours
    } si le compteur a bougé.
    .otherwise = la protection finit toujours le { $end }.
situation-guarantee-passed-still = La date garantie est passée, et le colis n’avance plus. Demandez une prolongation
    .do = On l’a vu en route, un litige serait donc prématuré. Envoyez la lettre toute prête, et vérifiez { $extension_check ->
        [0] ensuite
        [1] demain
       *[other] dans { $extension_check } jours
    } si le compteur a bougé.
    .otherwise = la protection finit toujours le { $end }.
situation-standing-still = Attendez. Les colis restent souvent bloqués en chemin
    .do = Jetez de temps en temps un œil au suivi, et dites-moi quand quelque chose change.
    .otherwise = rien n’est perdu avant le { $act_from }. On décidera alors : prolongation ou litige.
situation-at-post-office = Allez le chercher au bureau de poste
    .do = On le garde { $post_keeps ->
        [one] { $post_keeps } jour
       *[other] { $post_keeps } jours
    }, puis il repart. Regardez à l’intérieur avant de confirmer quoi que ce soit sur le site.
    .otherwise = le colis repart chez le vendeur.
situation-moving = Tout va bien : il est en route
    .do = Rien à faire. Dites-moi quand le suivi affiche du nouveau.
    .otherwise = rien n’est perdu avant le { $act_from }. On décidera alors : prolongation ou litige.

## Les raisons, règle par règle

reason-A1 = La protection court dès l’expédition, en général de { $typical_protection_shortest } à { $typical_protection_longest ->
        [one] { $typical_protection_longest } jour
       *[other] { $typical_protection_longest } jours
    }, { $longest_protection } au plus. Jusqu’à sa fin, le vendeur ne touche pas l’argent.
reason-A2 = Quand le compteur arrive à zéro, la commande se clôture toute seule. Vous avez encore { $last_window ->
        [one] un jour
       *[other] { $last_window } jours
    } pour ouvrir un litige ; après, il ne reste qu’une réclamation sans garantie.
reason-A3 = Confirmer la réception, même par accident, clôt la commande et vous laisse { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
reason-A4 = Un statut « livré » réduit la protection à { $delivered_cut ->
        [one] { $delivered_cut } jour
       *[other] { $delivered_cut } jours
    }, peu importe qui a pris le colis.
reason-A5 = Un vendeur peut ignorer une demande de prolongation. Si le compteur n’a pas bougé { $must_act ->
        [one] un jour
       *[other] { $must_act } jours
    } avant la fin, il vous faut un litige.
reason-A6 = La livraison garantie se compte depuis l’expédition. Une fois la date passée, vous pouvez ouvrir un litige. Une date « estimée » ne promet rien.
reason-A7 = Le site n’accepte aucun litige avant le jour { $first_dispute_day } après l’expédition.
reason-A8 = Personne ne rembourse un colis en route vers votre pays avant le jour { $in_transit_refund_day } : prolongez jusque-là, puis demandez tout.
reason-A9 = Avant l’expédition, aucun compteur ne tourne : la vérification du paiement prend au plus { $payment_check ->
        [one] un jour
       *[other] { $payment_check } jours
    }, la préparation, le temps qu’il plaît au vendeur.
reason-B1 = Les numéros sont souvent réservés avant que le transporteur ait le colis. Le suivi démarre sous { $tracking_begins ->
        [one] { $tracking_begins } jour
       *[other] { $tracking_begins } jours
    }, { $tracking_begins_latest } au plus.
reason-B2 = Si le numéro ne donne toujours rien au jour { $seller_letter }, il est temps d’écrire : souvent le vendeur répond avec le bon.
reason-B3 = Un numéro qui ne montre rien entre les jours { $untracked_dispute } et { $untracked_dispute_last }, ou { $letter_answer ->
        [one] { $letter_answer } jour
       *[other] { $letter_answer } jours
    } après votre lettre, est un motif qui gagne les litiges.
reason-B4 = Un petit achat en livraison gratuite est sans doute parti sans vrai suivi. C’est normal, et d’habitude il arrive.
reason-B5 = Les colis vers votre pays doivent être suivis : un numéro muet joue contre le vendeur.
reason-C1 = Un seul statut suffit à rendre le numéro valable : « impossible à suivre » serait alors un faux motif.
reason-C2 = Entre l’export et l’import, un colis peut dormir plus de { $stuck_check ->
        [one] { $stuck_check } jour
       *[other] { $stuck_check } jours
    }, parfois jusqu’à { $export_longest }.
reason-C3 = Si un colis n’avance plus, ouvrez le litige { $stopped_dispute ->
        [one] le dernier jour
       *[other] dans les { $stopped_dispute } derniers jours
    } de protection, ou demandez d’abord une prolongation.
reason-C4 = Tant qu’un colis avance vers vous, le vendeur refuse le litige et les médiateurs vous font attendre environ { $mediator_wait ->
        [one] { $mediator_wait } jour
       *[other] { $mediator_wait } jours
    }. Mieux vaut lui laisser le temps.
reason-D1 = { $decide ->
        [one] Le dernier jour
       *[other] Dans les { $decide } derniers jours
    } de protection, décidez : prolongation ou litige.
reason-D2 = La prolongation est le bon choix quand vous voulez l’article et que le colis est proche, ou avance.
reason-D3 = Le litige est le bon choix quand le colis a disparu, ou que la date garantie est passée et que le numéro ne donne rien.
reason-D4 = Quand vous avez déjà patienté { $extended_enough ->
        [one] { $extended_enough } jour
       *[other] { $extended_enough } jours
    } de prolongation, les médiateurs sont de votre côté.
reason-D5 = { $last_window ->
        [one] Le jour qui suit la clôture de la commande est votre dernière chance.
       *[other] Les { $last_window } jours qui suivent la clôture de la commande sont votre dernière chance. N’attendez pas la toute fin pour le litige.
    }
reason-E1 = Dès que le statut dit clairement que le colis repart, ouvrez le litige. Avant, ce serait trop tôt.
reason-E2 = Après un faux « livré », les premiers jours comptent : au bout de { $delivered_cut ->
        [one] { $delivered_cut } jour
       *[other] { $delivered_cut } jours
    }, la commande se clôture.
reason-E3 = Ne dites jamais « encore en transit » quand le suivi dit « livré » : cela passe pour une fraude et coûte des comptes.
reason-E4 = S’il manque des pièces dans un colis arrivé, le motif est la mauvaise quantité, pas « en route ».
reason-F1 = Vérifiez avant de confirmer. Après, il ne vous reste que { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
reason-F2 = Si l’article est arrivé, le motif est l’un de ceux-ci : abîmé pendant le transport, mauvaise taille, autre couleur, envoi moins cher que celui payé, contrefaçon, mauvaise qualité, pièces manquantes ou colis vide, ne fonctionne pas.
reason-F3 = Dès que quelque chose est arrivé, il faut au moins une photo ou une vidéo ; { $evidence_megabytes } Mo en tout.
reason-F4 = Le motif et les preuves doivent concorder. « Abîmé » veut dire abîmé pendant le transport ; un appareil qui ne marche pas a son propre motif.
reason-F5 = Deux solutions : remboursement seul, ou retour et remboursement. Demandez une somme proportionnée, jamais plus que le prix payé, et vérifiez à chaque étape que le montant n’est pas passé à 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Une fois le retour accepté, expédiez sous un jour, sinon le vendeur est payé.
       *[other] { " " }Une fois le retour accepté, expédiez sous { $return_ships } jours, sinon le vendeur est payé.
    }
reason-F6 = Écrivez en anglais. Les vendeurs ignorent ou comprennent mal les autres langues.
reason-G1 = D’abord, vous négociez avec le vendeur pendant { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } ; ensuite AliExpress tranche, au plus tard le jour { $dispute_decision }.
reason-G2 = Un litige ouvert parce que la protection se termine peut être mis en attente jusqu’à la date de livraison.
reason-G3 = Vous pouvez à tout moment changer vos conditions, ajouter des preuves ou annuler. Après une annulation, un nouveau litige n’est possible que pendant la protection et { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } après ; certains disent jamais.
reason-G4 = Une décision est une proposition : vous pouvez la refuser avec de nouvelles preuves, et le vendeur aussi.
reason-G5 = Consultez un litige ouvert { $dispute_look ->
        [one] chaque jour
       *[other] tous les { $dispute_look } jours
    }.
reason-G6 = Quatre issues possibles : accord, refus, autre offre ou silence. Après { $dispute_silence ->
        [one] un jour
       *[other] { $dispute_silence } jours
    } de silence, voyez si votre montant a été accordé sans réponse.
reason-G7 = Un remboursement met jusqu’à { $refund_arrives ->
        [one] { $refund_arrives } jour
       *[other] { $refund_arrives } jours
    } à revenir sur la carte ou le compte utilisé.
reason-H1 = Quand plus de { $dispute_share_percent } % de vos commandes finissent en litige, cela ressemble à une fraude.
reason-H2 = Un faux motif peut vous coûter votre compte, surtout celui que suggère le vendeur (« choisissez “non reçu” et je vous rembourse »).
reason-H3 = Les commandes impayées qui s’accumulent mettent un compte en danger.

reason-H4 = Ne marchandez pas avec les avis : ni menaces, ni promesses.
reason-H5 = Ni menaces, ni insultes. Ce sont les lettres polies et factuelles qui gagnent.

## Les chapitres du recueil

chapter-A = Le compte à rebours
chapter-B = Le numéro ne donne rien
chapter-C = Le suivi s’est arrêté
chapter-D = La protection se termine
chapter-E = Le colis est allé ailleurs
chapter-F = L’article pose problème
chapter-G = La vie d’un litige
chapter-H = Protéger son compte

## Les motifs de litige, comme dans le formulaire du site

dispute-reason-untracked = numéro de suivi impossible à suivre
dispute-reason-in_transit = la protection se termine, le colis est encore en transit
dispute-reason-late = non reçu, le délai de livraison est dépassé
dispute-reason-delivered_elsewhere = indiqué comme livré, mais non reçu
dispute-reason-returned = le colis a été renvoyé au vendeur
dispute-reason-damaged = abîmé pendant le transport
dispute-reason-wrong_size = mauvaise taille
dispute-reason-wrong_colour = autre couleur
dispute-reason-cheaper_shipping = envoi moins cher que celui payé
dispute-reason-counterfeit = contrefaçon
dispute-reason-low_quality = mauvaise qualité
dispute-reason-missing_pieces = pièces manquantes
dispute-reason-empty_package = colis vide
dispute-reason-not_working = ne fonctionne pas

## Échéances

deadline-protection = { $left ->
        [0] ⏰ La protection finit <b>aujourd’hui</b>.
        [1] ⏰ La protection finit <b>demain</b>, le { $end }. Aujourd’hui est le dernier jour sûr.
       *[other] ⏰ La protection finit dans <b>{ $left } jours</b>, le { $end }. Dernier jour sûr : { $last_safe }.
    }
deadline-window = { $left ->
        [1] ⏰ <b>Aujourd’hui</b> est le dernier jour sûr pour ouvrir un litige : demain, le { $end }, il sera trop tard.
       *[other] ⏰ Encore <b>{ $left } jours</b> pour ouvrir un litige. Le { $end }, il sera trop tard. Dernier jour sûr : { $last_safe }.
    }
deadline-return = { $left ->
        [1] ⏰ <b>Aujourd’hui</b> est le dernier jour sûr pour le renvoi : demain, le { $end }, il sera trop tard.
       *[other] ⏰ Encore <b>{ $left } jours</b> pour renvoyer l’article. Le { $end }, il sera trop tard. Dernier jour sûr : { $last_safe }.
    }

## Étapes : leur nom dans une liste de dates, et la phrase qui ouvre un rappel

checkpoint-shipment_check = a-t-elle été expédiée ?
    .nudge = La vérification du paiement devrait être finie.
checkpoint-unpaid_close = impayée : dernier jour
    .nudge = Demain, une commande impayée se clôture toute seule.
checkpoint-cheap_patience = petit achat : patience
    .nudge = Jour { $day }, et le numéro est muet. Pour un petit achat, c’est normal.
checkpoint-seller_letter = écrire au vendeur à propos du numéro
    .nudge = Jour { $day } : si le numéro ne montre toujours rien, c’est le moment d’écrire au vendeur.
checkpoint-stuck_check = a-t-il bougé ?
    .nudge = Rien de nouveau depuis { $stuck_check ->
        [one] { $stuck_check } jour
       *[other] { $stuck_check } jours
    }.
checkpoint-dispute_window_opens = litige, si le numéro reste muet
    .nudge = Jour { $day } : si le numéro ne montre toujours rien, c’est le moment d’ouvrir un litige.
checkpoint-dispute_window_closes = dernier appel : litige pour numéro muet
    .nudge = Jour { $day } : dernier appel pour un litige sur le numéro muet.
checkpoint-guaranteed_passed = la date garantie est passée
    .nudge = La date de livraison garantie est passée.
checkpoint-in_transit_refund = remboursement total possible
    .nudge = { $in_transit_refund_day ->
        [one] { $in_transit_refund_day } jour a
       *[other] { $in_transit_refund_day } jours ont
    } passé depuis l’expédition.
checkpoint-extension_check = prolongation obtenue ?
    .nudge = Vous avez demandé une prolongation. Voyons ce qu’il en est.
checkpoint-decide = décider : prolongation ou litige
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection. C’est le moment de décider.
checkpoint-cheap_dispute = litige, si rien n’est arrivé
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis n’est pas là.
checkpoint-last_comfortable_day = dernier jour tranquille
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection. Aujourd’hui, vous pouvez encore le faire au calme.
checkpoint-must_act = dernier jour sûr
    .nudge = C’est le dernier jour sûr.
checkpoint-protection_ended = fin de la protection
    .nudge = La protection est finie et la commande close. Vous avez une seconde chance.
checkpoint-delivered_elsewhere_first_call = litige : livré à un autre
    .nudge = Le suivi dit « livré », et vous n’avez rien.
checkpoint-delivered_elsewhere_second_call = deuxième appel : livré à un autre
    .nudge = { $delivered_second_call ->
        [one] { $delivered_second_call } jour
       *[other] { $delivered_second_call } jours
    } depuis le faux « livré ». La commande va bientôt se clôturer.
checkpoint-delivered_elsewhere_last_call = dernier appel : livré à un autre
    .nudge = Dernier appel avant la clôture de la commande.
checkpoint-returned_to_seller = litige : le colis repart
    .nudge = Le colis repart chez le vendeur.
checkpoint-post_keeps = le retirer avant son retour
    .nudge = La poste ne le gardera plus très longtemps.
checkpoint-inspect = contrôler l’article reçu
    .nudge = L’avez-vous bien examiné ?
checkpoint-window_midway = mi-délai pour un litige
    .nudge = La moitié du délai pour un litige est passée.
checkpoint-window_closing = peu de temps pour un litige
    .nudge = Encore quelques jours, et il sera trop tard pour un litige.
checkpoint-window_last_day = dernier jour pour un litige
    .nudge = C’est le dernier jour pour ouvrir un litige.
checkpoint-dispute_silence = litige : le vendeur a-t-il répondu ?
    .nudge = Jour { $dispute_silence } du litige.
checkpoint-dispute_negotiation_ends = litige : négociation finie
    .nudge = Jour { $dispute_negotiation } du litige : le temps de la négociation est écoulé.
checkpoint-dispute_escalates = litige : AliExpress prend la main
    .nudge = Jour { $dispute_escalation } du litige : désormais, c’est AliExpress qui tranche.
checkpoint-dispute_decision_due = litige : décision attendue
    .nudge = Jour { $dispute_decision } du litige : la décision devrait être là.
checkpoint-decision_waits = litige : accepter ou refuser la décision
    .nudge = La décision attend votre réponse.
checkpoint-dispute_check = litige : où en est-il ?
    .nudge = Il est temps de consulter à nouveau le litige.
checkpoint-park_ends = litige : fin de l’attente
    .nudge = Le litige était en attente jusqu’à aujourd’hui.
checkpoint-return_soon = renvoyer l’article
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } pour renvoyer l’article.
checkpoint-return_last_day = dernier jour sûr pour le renvoi
    .nudge = C’est le dernier jour sûr pour renvoyer l’article.
checkpoint-refund_check = l’argent est-il là ?
    .nudge = { $refund_arrives ->
        [one] { $refund_arrives } jour
       *[other] { $refund_arrives } jours
    } depuis le règlement. L’argent est-il arrivé ?
checkpoint-snoozed = votre rappel
    .nudge = Vous m’avez demandé un rappel pour aujourd’hui.
