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
verdict-answer-customs = 🛃

## Situations

proof-order = Joignez une capture d’écran de la page de la commande datée d’aujourd’hui : on y voit qu’il n’y a pas de numéro de suivi.
situation-closed = C’est fini. Plus rien à surveiller
    .do = Si quelque chose cloche malgré tout, /undo annule la dernière étape.
    .otherwise = il ne se passe rien, et c’est très bien ainsi.
situation-refund-awaited = Litige réglé en votre faveur. Attendez l’argent
    .do = Il revient sur la carte ou le compte qui a servi à payer, en général avant le { $act_from }. Dites-moi quand il est là.
    .otherwise = le { $act_from }, je vous demanderai s’il est arrivé.
situation-refund-late = Le remboursement tarde. Vérifiez votre compte
    .do = Regardez les détails du remboursement dans la commande, puis votre carte ou votre compte. Si l’argent n’y est pas, envoyez le message tout prêt au service client d’AliExpress.
    .otherwise = plus tôt vous demandez, plus vite on retrouve un paiement bloqué.
situation-dispute-open = Le litige est ouvert. Consultez-le une fois par jour
    .do = Vérifiez trois choses : le vendeur a-t-il répondu, le montant est-il toujours le vôtre et pas 0, vos preuves sont-elles jointes ? Quoi qu’écrive le vendeur, le délai du litige court. Dites-moi ce qui change.
    .otherwise = à partir du jour { $dispute_escalation }, AliExpress prend le relais, et décide au plus tard le jour { $dispute_decision }.
situation-dispute-silence = Le vendeur se tait. Vérifiez le montant, attendez AliExpress
    .do = Ouvrez le litige : le montant est-il toujours celui que vous demandez, vos preuves sont-elles là ? Rien d’autre à toucher.
    .otherwise = après { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } sans accord, le litige passe tout seul chez AliExpress.
situation-dispute-refused = Le vendeur refuse. Répondez calmement, ajoutez des preuves
    .do = N’annulez pas. Ajoutez une capture d’écran ou une photo, collez la réponse toute prête et maintenez votre demande.
    .otherwise = à partir du jour { $dispute_escalation }, AliExpress tranche, d’après ce que vous avez joint.
situation-dispute-countered = Le vendeur fait une autre offre. Acceptez-la ou refusez-la
    .do = { $offered ->
        [none] Si l’offre vous convient
       *[other] Si { $offered } vous convient
    }, acceptez, mais vérifiez d’abord que le montant n’est pas 0. Si l’offre ne convient pas, envoyez la réponse toute prête et maintenez votre demande.
    .otherwise = sans accord, AliExpress décide, à partir du jour { $dispute_escalation }.
situation-dispute-escalated = AliExpress examine le litige. Consultez-le chaque jour
    .do = Si on vous demande d’autres preuves, répondez aussitôt. Vous pouvez encore ajouter photos et captures d’écran.
    .otherwise = la décision viendra d’elle-même, mais une question d’AliExpress risque de rester sans réponse.
situation-dispute-decision-due = La décision devrait être là. Consultez le litige
    .do = Si elle y est, dites-le-moi. Sinon, voyez si AliExpress vous a demandé quelque chose, et revenez-y demain.
    .otherwise = vous risquez de manquer la décision, et le moment de la refuser.
situation-dispute-decided = Décision rendue. Acceptez-la, ou refusez avec de nouvelles preuves
    .do = C’est une proposition, pas le dernier mot. S’il y a deux solutions, vous pouvez en choisir une ou refuser les deux. Pour refuser, ajoutez un élément qu’ils n’ont pas encore vu ; le message est prêt. Et vérifiez que le montant n’est pas 0.
    .otherwise = vous risquez de manquer l’occasion de choisir ou de refuser ; le vendeur aussi peut contester.
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
        [none] Renvoyez l’article, et gardez le reçu
       *[other] Renvoyez l’article, au plus tard le { $return_by }
    }
    .do = Voyez d’abord qui paie le port : peu de vendeurs le font, faites-le écrire dans le litige. Choisissez ensuite un envoi suivi, photographiez ce que vous emballez, ajoutez le numéro et le reçu au litige, et dites-le-moi.
    .otherwise = { $return_by ->
        [none] tant que l’article n’est pas parti, le vendeur ne vous doit rien.
       *[other] après le { $return_by }, le vendeur est payé, et l’article vous reste.
    }
situation-return-late = Le délai de renvoi est passé. Consultez le litige
    .do = Si vous avez renvoyé l’article, ajoutez le numéro de suivi au litige aujourd’hui et dites-le-moi. Sinon, demandez dans le litige si vous le pouvez encore.
    .otherwise = le vendeur est payé et l’article vous reste.
situation-return-sent = Le renvoi est en route. Gardez le reçu, attendez l’argent
    .do = Consultez le litige une fois par jour. Dès que le colis arrive, le remboursement est dû ; si le vendeur dit n’avoir rien reçu, montrez le suivi.
    .otherwise = vous risquez de manquer une question, et avec elle le remboursement.
situation-not-shipped = Pas encore expédiée. Il suffit d’attendre
    .do = On ne peut ouvrir un litige que pour une commande expédiée. Si c’est trop long, demandez au vendeur quand il l’enverra : le message est prêt. Quand la commande est expédiée, dites-le-moi : c’est alors que le délai commence.
    .otherwise = si le paiement n’est pas passé, la commande se clôture toute seule après { $unpaid_close ->
        [one] { $unpaid_close } jour
       *[other] { $unpaid_close } jours
    }. Si vous ne comptez pas payer, annulez-la : c’est mieux pour votre compte.
situation-window-shut = Trop tard pour un litige. Il ne reste que la réclamation
    .do = Une réclamation à l’assistance AliExpress ne coûte rien : racontez en anglais ce qui s’est passé et joignez des captures d’écran. Aucune garantie, mais cela vaut la peine d’essayer.
    .otherwise = le vendeur garde l’argent.
situation-received = Il est là. Vérifiez-le tant qu’un litige est possible
    .do = Filmez l’ouverture. Essayez tout, comptez les pièces, comparez avec l’annonce. Si quelque chose ne va pas, appuyez sur « Quelque chose ne va pas ». Si tout va bien, clôturez la commande ici.
    .otherwise = après le { $last_safe }, un litige n’est plus possible.
situation-window-open = La protection est finie. Un litige est encore possible
    .do = La commande est close, mais un litige est encore possible. Motif : { $reason }. Si le colis est arrivé entre-temps, dites-le-moi.
    .otherwise = après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie. Les jours fériés n’arrêtent pas ce délai.
situation-confirmed-by-mistake = Réception confirmée par erreur. Ouvrez un litige tant que c’est possible
    .do = Pour le site, la commande est terminée et l’argent va au vendeur. Motif : { $reason }. Dites franchement que vous avez appuyé par erreur. Si le colis arrive entre-temps, dites-le-moi.
    .otherwise = après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie.
situation-returning = Il repart chez le vendeur. Ouvrez un litige aujourd’hui
    .do = Motif : { $reason }. Joignez une capture d’écran du suivi où l’on voit le retour. Si la douane ou la poste vous avait écrit sans réponse de votre part, dites-le franchement : le cacher fait souvent perdre le litige.
    .otherwise = le vendeur garde et le colis et l’argent.
situation-delivered-elsewhere = Indiqué livré, mais pas à vous. Ouvrez un litige aujourd’hui
    .do = Demandez d’abord au bureau de poste, puis ouvrez le litige pour le montant total. Motif : { $reason }. Dites franchement que le suivi indique « livré » et que vous n’avez rien.
    .otherwise = { $phase ->
        [closed] la commande est déjà close, et après le { $last_safe } l’argent est au vendeur.
       *[other] { order-closes }
    }
situation-too-early = Trop tôt pour un litige. Attendez le { $act_from }
    .do = Les litiges ouvrent le jour { $first_dispute_day } après l’expédition. Je vous le rappellerai.
    .otherwise = rien n’est perdu avant le { $act_from }.
situation-must-act = Ouvrez le litige aujourd’hui
    .do = Motif : { $reason }.{ $moves ->
        [yes] { " " }Si AliExpress refuse le litige parce que le colis avance, redemandez une prolongation au vendeur. Si vous ne l’obtenez pas, il vous reste { $last_window ->
            [one] { $last_window } jour
           *[other] { $last_window } jours
        } pour un litige une fois la protection finie.
       *[no] { " " }{ $proof ->
            [order] { proof-order }
           *[tracking] Joignez une capture d’écran du suivi datée d’aujourd’hui.
        }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Jour { $in_transit_refund_day } atteint. Demandez le remboursement total
    .do = Ouvrez le litige et dites depuis combien de temps vous attendez. Motif : { $reason }.
    .otherwise = vous n’avez rien à gagner à attendre encore.
situation-extension-asked = Vous avez demandé une prolongation. Vérifiez le { $act_from }
    .do = Ouvrez la commande ce jour-là et regardez si le délai est plus long : les vendeurs ignorent parfois la demande. Je vous le rappellerai.
    .otherwise = sans prolongation, la protection finit le { $end }.
situation-extension-unanswered = Prolongation obtenue ? Vérifiez le compte à rebours
    .do = Si le délai est plus long, dites-le-moi, et je décale toutes les dates. Sinon, insistez encore une fois avec le message tout prêt.
    .otherwise = sans prolongation, la protection finit le { $end }, et il faut ouvrir un litige au plus tard le { $last_safe }.
situation-extension-refused = Pas prolongée. Insistez encore aujourd’hui ; le { $must_on }, ouvrez le litige
    .do = Envoyez maintenant le rappel tout prêt. Si la commande n’affiche pas plus de temps d’ici le { $must_on }, ouvrez le litige ce jour-là : il le faut alors. Le texte est sous « Litige : comment ? ».
    .otherwise = { order-closes }
situation-extend-now = Demandez une prolongation au vendeur
    .do = { $guarantee ->
        [none] Le colis peut encore arriver.
       *[other] La date de livraison garantie, le { $guarantee }, est passée : vous pouvez aussi ouvrir un litige, mais tant que le colis avance, il est souvent refusé.
    } Envoyez le message tout prêt, et vérifiez { $extension_check ->
        [0] ensuite
        [1] demain
       *[other] dans { $extension_check } jours
    } si le délai est plus long. Sinon, le { $must_on }, ouvrez un litige.
    .otherwise = { order-closes }
situation-extend-or-dispute = Décidez aujourd’hui : prolongation ou litige
    .do = <b>Vous voulez toujours l’article :</b> demandez une prolongation au vendeur, le message est prêt. <b>Vous avez assez attendu :</b> ouvrez un litige ; le colis est à l’arrêt{ $guarantee ->
        [none] { "" }
       *[other] , et la date garantie, le { $guarantee }, est passée
    }. Sans prolongation d’ici le { $must_on }, il faut ouvrir le litige.
    .otherwise = { order-closes }
situation-dispute-now = La protection se termine. Ouvrez un litige
    .do = Motif : { $reason }. { $extended ->
        [0] { "" }
        [one] Vous avez déjà attendu { $extended } jour de plus : dites-le, cela compte pour vous.{ " " }
       *[other] Vous avez déjà attendu { $extended } jours de plus : dites-le, cela compte pour vous.{ " " }
    }{ $proof ->
        [order] { proof-order }
       *[tracking] Joignez une capture d’écran du suivi.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = L’offre est de 0. Refusez-la
    .do = Accepter 0 clôt le litige sans remboursement. Envoyez la réponse toute prête, et vérifiez que votre montant figure toujours dans le litige.
    .otherwise = sans accord, AliExpress décide, à partir du jour { $dispute_escalation }. Mais n’acceptez jamais 0.
situation-dispute-or-extend = Ouvrez un litige, sauf si vous voulez encore attendre
    .do = <b>Vous avez assez attendu :</b> ouvrez le litige. Le colis est à l’arrêt{ $guarantee ->
        [none] { "" }
       *[other] , et la date de livraison garantie, le { $guarantee }, est passée : les deux jouent pour vous
    }. Motif : { $reason }. Joignez une capture d’écran du suivi. <b>Vous voulez toujours l’article :</b> demandez d’abord une prolongation au vendeur.
    .otherwise = { order-closes }
situation-cheap-wait = Attendez. Les petits achats voyagent souvent sans vrai suivi
    .do = Gardez juste un œil sur votre boîte aux lettres : un avis de passage peut arriver.
    .otherwise = rien n’est perdu avant le { $act_from }. Je vous le rappellerai ce jour-là.
situation-cheap-decide = Demandez une prolongation, ou préparez un litige
    .do = Si vous voulez toujours l’article, envoyez au vendeur le message tout prêt. Sinon, ouvrez un litige quand il { $cheap_dispute ->
        [one] restera { $cheap_dispute } jour
       *[other] restera { $cheap_dispute } jours
    }.
    .otherwise = { order-closes }
situation-cheap-dispute = C’est le moment du litige
    .do = Motif : { $reason }. Pour un petit colis sans suivi, ces derniers jours sont le bon moment.
    .otherwise = { order-closes }
situation-untracked-early = Attendez. Le numéro est encore trop récent
    .do = Rien à faire avant le { $act_from }.
    .otherwise = rien n’est perdu ; c’est ce qu’il faut pour l’instant.
situation-untracked-letter = Écrivez au vendeur à propos du numéro
    .do = Copiez la lettre toute prête dans la discussion de la commande et demandez au vendeur de vérifier le numéro. Souvent il y en a un nouveau, ou un autre transporteur.
    .otherwise = le vendeur pourra dire plus tard que vous n’avez jamais rien demandé.
situation-untracked-letter-sent = Vous avez écrit. Laissez au vendeur jusqu’au { $act_from }
    .do = Si ce numéro ou un nouveau affiche quelque chose, dites-le-moi.
    .otherwise = le { $act_from }, je vous dirai que c’est le moment du litige.
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
    .do = Le vendeur avait promis la livraison au plus tard le { $guaranteed_until }, et { $proof ->
        [order] il n’y a même pas de numéro de suivi
       *[tracking] le numéro n’affiche rien
    }. Motif : { $reason }.
    .otherwise = la protection finit le { $end }, et plus vous attendez, plus le vendeur vous demandera de patienter.
situation-guarantee-passed-moving = La date garantie est passée, mais le colis est en route. Attendez
    .do = La promesse du { $guaranteed_until } n’a pas été tenue, vous pouvez donc ouvrir un litige. Mais tant que le colis avance, il est souvent refusé, et les médiateurs font attendre encore { $mediator_wait } jours environ. Mieux vaut décider le { $act_from } ; je vous le rappellerai.
    .otherwise = rien n’est perdu avant le { $act_from }.
situation-guarantee-passed-still = La date garantie est passée, et le colis est à l’arrêt. À vous de choisir
    .do = La promesse du { $guaranteed_until } n’a pas été tenue, vous pouvez donc ouvrir un litige. Avec autant de temps devant vous, les médiateurs vous feront sans doute patienter ; à partir du { $act_from }, les deux joueront pour vous. Je vous le rappellerai.
    .otherwise = rien n’est perdu avant le { $act_from }.
situation-standing-still = Attendez. Les colis restent souvent bloqués en route
    .do = Regardez le suivi de temps en temps, et dites-moi si quelque chose change.
    .otherwise = rien n’est perdu avant le { $act_from }. Ensuite, on décidera : prolongation ou litige.
situation-at-post-office = Allez le chercher aujourd’hui
    .do = { $kept ->
        [none] Consignes et points relais ne gardent un colis que quelques jours, la poste jusqu’à { $post_keeps }.
       *[other] On le garde jusqu’au { $kept } inclus.
    } Filmez l’ouverture et regardez à l’intérieur avant de confirmer quoi que ce soit sur AliExpress.{ $phase ->
        [near] { " " }Si vous ne pouvez pas y aller avant le { $end }, demandez aujourd’hui une prolongation au vendeur.
        [closed] { " " }La commande est close, mais vous pouvez toujours le retirer ; si quelque chose ne va pas, un litige est possible jusqu’au { $last_safe } inclus.
       *[other] { "" }
    } Si on ne le trouve pas ou si on l’a remis à quelqu’un d’autre, dites-le-moi.
    .otherwise = il repart chez le vendeur, et un litige pour un colis non retiré se perd facilement.
situation-at-customs = Répondez à la douane { $kept ->
        [none] aujourd’hui
       *[other] au plus tard le { $kept }
    }
    .do = Donnez les documents demandés ou payez les droits : l’avis ou le site du transporteur dit comment. Gardez le reçu.{ $phase ->
        [near] { " " }Et demandez aujourd’hui une prolongation au vendeur : la protection finit le { $end }.
       *[other] { "" }
    }
    .otherwise = le colis repart, et un litige après un avis resté sans réponse est le plus souvent perdu.
situation-moving = Tout va bien : il est en route
    .do = Rien à faire. Dites-moi quand le suivi affiche du nouveau. À l’arrivée, filmez l’ouverture : c’est votre meilleure preuve.
    .otherwise = rien n’est perdu avant le { $act_from }. Ensuite, on décidera : prolongation ou litige.
situation-decision-accepted = Vous avez accepté la décision. Le vendeur peut encore contester
    .do = Consultez le litige une fois par jour. Si le vendeur apporte de nouvelles preuves, une autre décision peut remplacer celle-ci : dites-le-moi. Quand le litige est clos en votre faveur, appuyez sur « On me rembourse ».
    .otherwise = le { $act_from }, je vous demanderai si elle est définitive.
situation-problem-found = Ouvrez le litige : { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Vous demandez { $wish }.{ " " }
    }Les photos sont prêtes ? Le texte aussi : appuyez sur « Litige : comment ? ».
    .otherwise = après le { $last_safe }, un litige n’est plus possible. N’attendez pas le dernier jour, surtout pendant les fêtes.
situation-cheapness-unknown = Moins d’environ { $about } ? Appuyez, et je saurai quoi faire
    .do = Les petites commandes voyagent souvent sans vrai suivi : mieux vaut alors attendre. Pour une commande plus chère, il faut écrire au vendeur maintenant. Je ne sais pas ce que vaut votre monnaie, alors je demande.
    .otherwise = je ne peux pas vous dire la bonne étape.
situation-china-only = Attendez. Le suivi s’arrête à la frontière chinoise
    .do = Avec un tel numéro, il n’y a plus de statut après la Chine ; le colis, lui, continue en général. Surveillez votre boîte aux lettres : un avis de passage peut arriver.
    .otherwise = rien n’est perdu avant le { $act_from }. Ensuite, on décidera : prolongation ou litige.
situation-lost = Perdu, semble-t-il. Patientez ; le moment du litige est vers la fin de la protection
    .do = Les colis « perdus » réapparaissent, et jusque-là vendeur et médiateurs vous demandent d’attendre. Si le suivi lui-même indique « perdu », faites une capture d’écran aujourd’hui et gardez-la pour le litige.
    .otherwise = rien n’est perdu avant le { $act_from }. Ce jour-là, je vous dirai d’ouvrir le litige.
situation-post-over = Allez le chercher aujourd’hui, s’il y est encore
    .do = { $kept ->
        [none] La poste garde un colis jusqu’à { $post_keeps } jours, et ce délai est passé.
       *[other] On le gardait jusqu’au { $kept }.
    } Allez-y ou appelez aujourd’hui. S’il y est, prenez-le et regardez à l’intérieur avant de confirmer. S’il est reparti, dites-le-moi : vous ouvrirez le litige le jour même. Si quelqu’un d’autre l’a, dites-le-moi aussi.
    .otherwise = il repart chez le vendeur, et chaque jour rend le litige plus difficile à gagner.

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
reason-A5 = Un vendeur peut ignorer une demande de prolongation. Si le délai n’est pas plus long { $must_act ->
        [one] un jour
       *[other] { $must_act } jours
    } avant la fin, il vous faut un litige.
reason-A6 = La livraison garantie se compte depuis l’expédition. Une fois la date passée, vous pouvez ouvrir un litige. Une date « estimée » ne promet rien.
reason-A7 = Seule une commande expédiée peut faire l’objet d’un litige, et pas avant le jour { $first_dispute_day } après l’envoi.
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
reason-B4 = Une petite commande en livraison gratuite est sans doute partie sans vrai suivi. Ces colis arrivent en général.
reason-B5 = Les colis vers votre pays doivent être suivis. S’il n’arrive pas, cela comptera pour vous dans le litige.
reason-C1 = Un seul statut suffit à rendre le numéro valable : « impossible à suivre » serait alors un faux motif.
reason-C2 = Entre l’export et l’import, un colis peut dormir plus de { $stuck_check ->
        [one] { $stuck_check } jour
       *[other] { $stuck_check } jours
    }, parfois jusqu’à { $export_longest }.
reason-C3 = Si un colis est à l’arrêt, n’affiche rien après la Chine ou semble perdu, ouvrez le litige { $stopped_dispute ->
        [one] le dernier jour
       *[other] dans les { $stopped_dispute } derniers jours
    } de la protection, ou demandez d’abord une prolongation.
reason-C4 = Tant qu’un colis avance vers vous, le vendeur refuse le litige et les médiateurs vous font attendre environ { $mediator_wait ->
        [one] { $mediator_wait } jour
       *[other] { $mediator_wait } jours
    }. Mieux vaut lui laisser le temps.
reason-D1 = { $decide ->
        [one] Le dernier jour
       *[other] Dans les { $decide } derniers jours
    } de protection, décidez : prolongation ou litige.
reason-D2 = La prolongation est le bon choix quand vous voulez l’article et que le colis est proche, ou avance.
reason-D3 = Un litige est justifié quand vous ne voulez plus attendre, que le colis a disparu ou que la date garantie est passée.
reason-D4 = Après { $extended_enough ->
        [one] { $extended_enough } jour
       *[other] { $extended_enough } jours
    } de prolongation en tout, ouvrez un litige : les médiateurs sont de votre côté.
reason-D5 = { $last_window ->
        [one] Le jour qui suit la clôture de la commande est votre dernière chance.
       *[other] Les { $last_window } jours qui suivent la clôture de la commande sont votre dernière chance. N’attendez pas la toute fin pour le litige, surtout pendant les fêtes.
    }
reason-E1 = Ce qui n’est ni retiré ni déclaré repart. Dès que le statut le dit clairement, ouvrez le litige ; avant, ce serait trop tôt, et un avis resté sans réponse le fait souvent perdre.
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
reason-F2 = Si l’article est arrivé, le motif est l’un de ceux-ci : endommagé en route, mauvaise taille, autre couleur, pas ce que montrait la page, livraison moins chère que celle payée, contrefaçon, mauvaise qualité, pièces manquantes ou colis vide, ne fonctionne pas.
reason-F3 = Dès que quelque chose est arrivé, il faut au moins une photo ou une vidéo ; { $evidence_megabytes } Mo en tout.
reason-F4 = Motif et preuves doivent concorder. « Endommagé » veut dire en route : filmez l’ouverture et montrez l’emballage. Un appareil qui ne fonctionne pas a son propre motif.
reason-F5 = Deux solutions : remboursement seul, ou retour et remboursement ; peu de vendeurs paient le retour. Demandez en proportion du défaut, jamais plus que payé, et vérifiez à chaque étape que le montant n’est pas passé à 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Une fois le retour convenu, expédiez sous un jour, sinon le vendeur est payé.
       *[other] { " " }Une fois le retour convenu, expédiez sous { $return_ships } jours, sinon le vendeur est payé.
    }
reason-F6 = Écrivez en anglais. Les vendeurs ignorent ou comprennent mal les autres langues.
reason-G1 = D’abord, vous négociez avec le vendeur pendant { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } ; puis AliExpress décide, au plus tard le jour { $dispute_decision }. Quoi qu’écrive le vendeur, ce délai court.
reason-G2 = Un litige ouvert parce que la protection se termine peut être mis en attente jusqu’à la date de livraison.
reason-G3 = Vous pouvez à tout moment changer vos conditions, ajouter des preuves ou annuler. Après une annulation, un nouveau litige n’est possible que pendant la protection et { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } après ; certains disent jamais.
reason-G4 = Une décision est une proposition : sur deux, vous pouvez en choisir une ou refuser les deux avec de nouvelles preuves. Le vendeur aussi peut contester, même après votre accord.
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
dispute-reason-late = la protection se termine, le colis est encore en transit
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
dispute-reason-not_as_described = ce n’est pas ce que montrait la page

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
checkpoint-cheap_patience = petit colis : on attend encore
    .nudge = Jour { $day }, et le numéro n’affiche rien.
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
checkpoint-decide = décider : prolongation ou litige
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection.
checkpoint-cheap_dispute = litige, si rien n’est arrivé
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis n’est pas là.
checkpoint-last_comfortable_day = litige : mieux vaut l’ouvrir ce jour-là au plus tard
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection. Aujourd’hui, vous pouvez encore le faire tranquillement.
checkpoint-must_act = dernier jour sûr de la protection
    .nudge = C’est le dernier jour sûr : la protection finit demain.
checkpoint-protection_ended = fin de la protection
    .nudge = La protection est finie et la commande close. Vous avez une seconde chance.
checkpoint-delivered_elsewhere_first_call = litige : livré à un autre
    .nudge = Le suivi dit « livré », et vous n’avez rien.
checkpoint-delivered_elsewhere_second_call = 2ᵉ rappel : livré à quelqu’un d’autre
    .nudge = Depuis { $delivered_second_call ->
        [one] { $delivered_second_call } jour
       *[other] { $delivered_second_call } jours
    }, le suivi indique « livré », et vous n’avez rien. La commande se clôture bientôt.
checkpoint-delivered_elsewhere_last_call = dernier rappel : livré à quelqu’un d’autre
    .nudge = Dernier rappel avant la clôture de la commande.
checkpoint-returned_to_seller = litige : le colis repart
    .nudge = Le colis repart chez le vendeur.
checkpoint-post_keeps = le retirer avant qu’il reparte
    .nudge = On ne le gardera plus très longtemps.
checkpoint-inspect = contrôler l’article reçu
    .nudge = L’avez-vous bien examiné ?
checkpoint-window_midway = la moitié des jours pour un litige est passée
    .nudge = La moitié des jours pour un litige est passée.
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
checkpoint-returned_before_end = litige : il repart
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis repart.
checkpoint-collect_before_end = le retirer avant la fin de la protection
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis vous attend.
checkpoint-returned_second_call = 2ᵉ rappel : il repart
    .nudge = Le colis repart, et aucun litige n’est encore ouvert.
checkpoint-returned_third_call = 3ᵉ rappel : il repart
    .nudge = Le colis repart toujours, et aucun litige n’est ouvert.
checkpoint-returned_last_call = dernier rappel : il repart
    .nudge = Il y a une semaine, vous m’avez dit qu’il repartait. Toujours aucun litige.
checkpoint-collect_check = l’avez-vous retiré ?
    .nudge = L’avez-vous retiré ?
checkpoint-collect_last_day = dernier jour pour le retirer
    .nudge = C’est le dernier jour où on le garde.
checkpoint-customs_check = avez-vous répondu à la douane ?
    .nudge = Avez-vous répondu à la douane ?
checkpoint-customs_last_day = dernier jour pour la douane
    .nudge = C’est le dernier jour où la douane vous attend.
checkpoint-accepted_check = litige : la décision est-elle définitive ?
    .nudge = Vous avez accepté la décision il y a quelque temps. Est-elle définitive ?
checkpoint-problem_waits = litige déjà ouvert ?
    .nudge = Le litige est-il déjà ouvert ?
order-closes = le { $end }, la commande se clôture toute seule ; ensuite, il ne vous reste { $last_window ->
        [one] qu’un jour
       *[other] que { $last_window } jours
    } pour un litige.
