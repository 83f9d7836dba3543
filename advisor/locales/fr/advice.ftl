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

proof-order = Faites aujourd’hui une capture de la commande et joignez-la.
situation-closed = Tout est réglé. Il n’y a plus rien à surveiller
    .do = Si quelque chose ne va pas malgré tout, /undo efface la dernière note.
    .otherwise = Il ne se passe rien, et c’est très bien.
situation-refund-awaited = Résolu en votre faveur. Attendez l’argent
    .do = Il revient sur la carte ou le compte avec lequel vous avez payé, en général au plus tard le { $act_from }. Dites-moi quand il est là.
    .otherwise = Le { $act_from }, je vous demanderai s’il est arrivé.
situation-refund-late = Le remboursement tarde. Vérifiez votre compte
    .do = Regardez le remboursement dans la commande, puis votre compte. Rien ? Écrivez à l’assistance AliExpress : le texte est prêt.
    .otherwise = Plus tôt vous demandez, plus vite on retrouve l’argent bloqué.
situation-dispute-open = Le litige est ouvert. Regardez-le une fois par jour
    .do = Le vendeur a-t-il répondu ? Le montant est-il le vôtre, et pas 0 ? Vos preuves y sont-elles ? Dites-moi ce qui change.
        Quoi qu’écrive le vendeur, le délai du litige continue de courir.
    .otherwise = À partir du jour { $dispute_escalation } du litige, AliExpress s’en charge de lui-même, et décide au plus tard le jour { $dispute_decision }.
situation-dispute-silence = Le vendeur a-t-il répondu ? Consultez le litige
    .do = Ouvrez-le : y a-t-il une réponse, votre montant est-il toujours là, vos preuves aussi ? Dites-moi ce qu’il montre.
    .otherwise = Après { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } sans accord, le litige passe de lui-même à AliExpress.
situation-dispute-refused = Le vendeur refuse. Répondez avec des preuves
    .do = N’annulez pas. Ajoutez une capture ou une photo, collez la réponse prête et maintenez votre demande.
    .otherwise = À partir du jour { $dispute_escalation } du litige, AliExpress décide, d’après ce que vous avez joint.
situation-dispute-countered = Le vendeur fait une autre offre. Acceptez-la ou refusez-la
    .do = { $offered ->
        [none] L’offre vous convient
       *[other] { $offered }, cela vous suffit
    } ? Acceptez, mais vérifiez que ce n’est pas 0. Trop peu ? Envoyez la réponse prête.
    .otherwise = Sans accord, AliExpress décide, à partir du jour { $dispute_escalation } du litige.
situation-dispute-escalated = AliExpress décide. Regardez une fois par jour
    .do = Si l’on vous demande des preuves, répondez aussitôt. Vous pouvez encore ajouter photos et captures.
    .otherwise = La décision viendra d’elle-même, mais une question d’AliExpress pourrait rester sans réponse.
situation-dispute-decision-due = Une décision est attendue. Consultez le litige
    .do = Elle est là ? Dites-le-moi. Sinon, voyez si AliExpress vous demande quelque chose, et revenez demain.
    .otherwise = Vous pourriez manquer la décision, et l’occasion de la refuser.
situation-dispute-decided = Il y a une décision. Acceptez-la ou refusez-la
    .do = { $decision ->
            [sum] La décision : { $offered }. C’est assez ? Acceptez. Trop peu ? Refusez avec une preuve qu’on n’a pas encore vue ; le texte est prêt.
            [return] La décision : renvoyer l’article contre { $offered ->
                [none] le remboursement
               *[other] { $offered }
            }. D’accord ? Acceptez, et renvoyez-le seulement avec un numéro de suivi. Sinon, refusez avec de nouvelles preuves.
           *[none] Pour refuser, ajoutez une preuve qu’on n’a pas encore vue ; le texte est prêt. Et vérifiez que le montant n’est pas 0.
        }
        C’est une proposition, pas le dernier mot. S’il y a deux solutions, vous pouvez en choisir une ou refuser les deux.
    .otherwise = Vous pourriez manquer l’occasion de choisir ou de refuser ; le vendeur peut contester aussi.
situation-dispute-lost = Le litige est perdu. Une réclamation reste possible
    .do = Une preuve n’a été vue par personne ? Demandez à l’assistance AliExpress de la regarder.
    .otherwise = L’argent reste au vendeur.
situation-dispute-parked = En attente jusqu’au { $act_from }. Attendez le colis
    .do = Les médiateurs lui laissent le temps d’arriver. S’il arrive, dites-le-moi. Si l’on vous interroge, répondez aussitôt.
    .otherwise = Le { $act_from }, je vous rappellerai de regarder le litige.
situation-parcel-came = Le colis est là. Annulez le litige
    .do = Le litige dit que rien n’est arrivé : ce n’est plus vrai. { $again ->
        [none] Un problème ? Trop tard pour un nouveau : écrivez à l’assistance AliExpress.
       *[other] Un problème ? Ouvrez-en un nouveau au plus tard le { $again }.
    }
    .otherwise = Un litige sur un colis que vous avez ressemble à une fraude, et peut vous coûter votre compte AliExpress.
situation-return-late = Le délai de renvoi est passé. Consultez le litige
    .do = Déjà envoyé ? Ajoutez le numéro au litige aujourd’hui et dites-le-moi. Sinon, demandez dans le litige si c’est encore possible.
    .otherwise = Le vendeur est payé, et vous gardez les articles.
situation-not-shipped = Pas encore expédiée. Il n’y a qu’à attendre
    .do = Dites-moi quand la commande indique « Envoyé » : la protection commence. Trop long ? Écrivez au vendeur.
        Un litige ne peut être ouvert qu’une fois la commande expédiée.
    .otherwise = La commande attend. Demandez au vendeur, ou annulez-la et récupérez votre argent. Seule une commande impayée se clôture d’elle-même.
situation-window-shut = Trop tard pour un litige. Une réclamation reste possible
    .do = Écrivez en anglais à l’assistance AliExpress, avec des captures. C’est gratuit, mais sans garantie.
    .otherwise = L’argent reste au vendeur.
situation-received = C’est arrivé. Vérifiez tant qu’un litige est possible
    .do = Filmez l’ouverture, testez, comptez. Appuyez sur « Il y a un problème » ou sur « Tout va bien, clore ».
    .otherwise = Après le { $last_safe }, il sera peut-être trop tard pour un litige. Le site compte à partir du jour où vous confirmez la réception ; par prudence, je compte à partir de l’arrivée.
situation-window-open = La protection est finie. Un litige reste possible
    .do = Motif le plus proche : { $reason }. Si le colis est arrivé entre-temps, dites-le-moi.
    .otherwise = Après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie. Les jours fériés n’arrêtent pas ce délai.
situation-confirmed-by-mistake = Réception confirmée par erreur. Ouvrez un litige
    .do = Motif le plus proche : { $reason }. Dites que c’était une erreur. Si le colis arrive, dites-le-moi.
        Pour AliExpress, la commande est terminée, et l’argent va au vendeur.
    .otherwise = Après le { $last_safe }, l’argent est au vendeur, et il ne vous reste qu’une réclamation sans garantie.
situation-returning = Le colis repart chez le vendeur. Ouvrez un litige aujourd’hui
    .do = Motif le plus proche : { $reason }. Joignez une capture du suivi qui montre le retour.
        { $cause ->
        [other] Si c’est le cas, dites que ni la douane ni la poste ne vous avaient rien demandé.
        [unknown] Demandez la raison au transporteur : si la douane ou la poste vous avait écrit, dites-le franchement.
       *[none] Si la douane ou la poste vous avait écrit et que vous n’avez pas répondu, dites-le franchement : le cacher fait en général perdre le litige.
    }
    .otherwise = Le vendeur finit avec le colis et l’argent.
situation-delivered-elsewhere = Indiqué livré, mais pas à vous. Ouvrez un litige aujourd’hui
    .do = Demandez d’abord à la poste, puis ouvrez le litige pour le montant total. Motif le plus proche : { $reason }.
        Dites franchement que le suivi indique « livré » et que vous n’avez rien.
    .otherwise = { $phase ->
        [closed] La commande est déjà close, et après le { $last_safe } l’argent est au vendeur.
       *[other] { order-closes }
    }
situation-too-early = Trop tôt pour un litige. Attendez le { $act_from }
    .do = On peut ouvrir un litige à partir du jour { $first_dispute_day } après l’expédition. Je vous le rappellerai.
    .otherwise = Rien n’est perdu avant le { $act_from }.
situation-must-act = Ouvrez le litige aujourd’hui
    .do = Motif le plus proche : { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $moves ->
        [yes] Le site refuse parce que le colis est en route ? Appuyez sur « Le site refuse » : je vous dirai quoi faire.
       *[no] { "" }
    }
    .otherwise = { order-closes }
situation-in-transit-refund = Vous êtes au jour { $in_transit_refund_day }. Demandez le remboursement total
    .do = Ouvrez le litige et dites depuis quand vous attendez. Motif le plus proche : { $reason }.
    .otherwise = Attendre plus longtemps ne vous apporte rien.
situation-extension-asked = Prolongation demandée. Vérifiez le { $act_from }
    .do = Ouvrez la commande ce jour-là : le délai est-il plus long ? Certains vendeurs ne répondent pas.
    .otherwise = Sans prolongation, la protection finit le { $end }.
situation-extension-unanswered = Prolongée ? Regardez la commande
    .do = Le délai est plus long ? Dites-le-moi, et je décale toutes les dates. Sinon, insistez encore une fois : le message est prêt.
    .otherwise = Sans prolongation, la protection finit le { $end }, et il faut ouvrir un litige au plus tard le { $last_safe }.
situation-extension-refused = Pas prolongée. Insistez aujourd’hui ; le { $must_on }, ouvrez le litige
    .do = Envoyez le rappel maintenant. Toujours rien le { $must_on } ? Ouvrez le litige ce jour-là : texte sous « Guide du litige ».
    .otherwise = { order-closes }
situation-extend-now = Demandez au vendeur de prolonger
    .do = Envoyez le message ; si la commande propose « Prolonger », appuyez aussi dessus. Rien le { $must_on } ? Ouvrez alors un litige.
        { $extension_check ->
            [0] Plus tard aujourd’hui, voyez si la commande indique un délai plus long.
            [1] Demain, voyez si la commande indique un délai plus long.
           *[other] Dans { $extension_check } jours, voyez si la commande indique un délai plus long.
        }{ $guarantee ->
            [none] { "" }
           *[other] { " " }La date de livraison garantie, le { $guarantee }, est passée : un litige est donc possible aussi ; tant que le colis avance, il est en général refusé.
        }
    .otherwise = { order-closes }
situation-extend-or-dispute = Décidez aujourd’hui : prolongation ou litige
    .do = <b>Vous le voulez encore ?</b> Demandez une prolongation. <b>Assez attendu ?</b> Ouvrez un litige, au plus tard le { $must_on }.
        Le colis n’avance plus{ $guarantee ->
            [none] { "" }
           *[other] , et la date garantie, le { $guarantee }, est passée
        } : cela joue en votre faveur.
    .otherwise = { order-closes }
situation-dispute-now = La protection s’achève. Ouvrez un litige
    .do = Motif le plus proche : { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    }
        { $extended ->
        [0] { "" }
        [one] Dites que vous avez attendu { $extended } jour de plus.
       *[other] Dites que vous avez attendu { $extended } jours de plus.
    }
    .otherwise = { order-closes }
situation-dispute-offered-nothing = L’offre est de 0. Refusez-la
    .do = Accepter 0 ferme le litige sans argent. Envoyez la réponse prête et vérifiez que votre montant y figure toujours.
    .otherwise = Sans accord, AliExpress décide, à partir du jour { $dispute_escalation } du litige. N’acceptez jamais 0.
situation-dispute-or-extend = Ouvrez un litige, sauf si vous voulez attendre
    .do = Motif le plus proche : { $reason }. { proof-tracking }
        <b>Vous le voulez encore ?</b> Demandez d’abord une prolongation. Le colis n’avance plus{ $guarantee ->
            [none] { "" }
           *[other] , et la date de livraison garantie, le { $guarantee }, est passée
        } : cela joue en votre faveur.
    .otherwise = { order-closes }
situation-cheap-wait = Rien à faire : surveillez votre boîte aux lettres
    .do = Les colis bon marché voyagent souvent sans suivi.
    .otherwise = Rien n’est perdu avant le { $act_from }. Je vous le rappellerai alors.
situation-cheap-decide = Demandez une prolongation, ou préparez un litige
    .do = Vous le voulez encore ? Envoyez le message prêt au vendeur. Sinon, ouvrez un litige quand il { $cheap_dispute ->
        [one] ne restera que { $cheap_dispute } jour de protection.
       *[other] ne restera que { $cheap_dispute } jours de protection.
    }
    .otherwise = { order-closes }
situation-cheap-dispute = C’est le moment d’ouvrir un litige
    .do = Motif le plus proche : { $reason }. Pour un colis bon marché sans suivi, ces derniers jours sont le bon moment.
    .otherwise = { order-closes }
situation-untracked-early = Rien à faire avant le { $act_from }
    .do = Il est trop tôt pour le suivi. S’il montre quelque chose, appuyez sur « Noter le suivi ».
    .otherwise = Rien n’est perdu. Pour l’instant, il faut attendre.
situation-untracked-letter = Pas de suivi ? Écrivez au vendeur
    .do = Collez le texte dans la messagerie de la commande : il y a souvent un nouveau numéro. Un statut ? Appuyez sur « Noter le suivi ».
    .otherwise = Plus tard, le vendeur pourra dire que vous n’avez rien demandé.
situation-untracked-letter-sent = Vous avez écrit. Laissez au vendeur jusqu’au { $act_from }
    .do = Si ce numéro ou un nouveau montre quelque chose, dites-le-moi.
    .otherwise = Le { $act_from }, je vous dirai qu’il est temps d’ouvrir un litige.
situation-tracking-unknown = D’abord : le suivi montre-t-il quelque chose ?
    .do = Cherchez { $tracking } et dites-moi ce qui s’affiche. Rien ? Il est temps d’ouvrir un litige. Un statut ? Dites-moi lequel.
        Avec un statut, « suivi impossible » serait un faux motif et pourrait vous coûter votre compte AliExpress. Je vous dirai quoi faire.
    .otherwise = Le délai de protection court, et un litige pourrait alors arriver trop tard.
situation-untracked-dispute = Suivi toujours vide ? Ouvrez un litige
    .do = Motif le plus proche : { $reason }. { $proof ->
        [order] { proof-order }
       *[tracking] { proof-tracking }
    } Un statut ? Appuyez sur « Noter le suivi ».
    .otherwise = Plus vous attendez, plus il est facile au vendeur de vous faire patienter.
situation-guarantee-passed-untracked = La date garantie est passée. Ouvrez un litige
    .do = Livraison promise au plus tard le { $guaranteed_until }, et { $proof ->
        [order] il n’y a même pas de numéro
       *[tracking] le suivi ne montre rien
    }. Motif le plus proche : { $reason }.
    .otherwise = La protection finit le { $end }, et plus vous attendez, plus il est facile au vendeur de vous faire patienter.
situation-guarantee-passed-moving = La date garantie est passée, mais le colis avance. Attendez
    .do = Un litige est possible, mais en général refusé tant que le colis avance. Mieux vaut décider le { $act_from }.
        La livraison promise pour le { $guaranteed_until } n’a pas eu lieu. Pour un colis qui avance, les médiateurs font attendre encore { $mediator_wait } jours environ.
    .otherwise = Rien n’est perdu avant le { $act_from }.
situation-guarantee-passed-still = La date garantie est passée. À vous de choisir
    .do = Un litige est déjà possible. Dès le { $act_from }, votre dossier est plus solide ; je vous le rappellerai.
        La livraison promise pour le { $guaranteed_until } n’a pas eu lieu, et le colis n’avance plus. Avec tant de temps devant vous, les médiateurs vous feront sans doute attendre.
    .otherwise = Rien n’est perdu avant le { $act_from }.
situation-standing-still = Rien à faire aujourd’hui : le colis peut rester à l’arrêt un moment
    .do = Regardez le suivi de temps en temps, et dites-moi quand quelque chose change.
    .otherwise = { $extends ->
        [no] Rien n’est perdu avant le { $act_from }. Ce jour-là, je vous dirai d’ouvrir le litige.
       *[yes] Rien n’est perdu avant le { $act_from }. On décidera alors : prolongation ou litige.
    }
situation-at-post-office = Retirez le colis aujourd’hui
    .do = { $phase ->
        [near] Impossible d’ici au { $last_safe } inclus ? Demandez une prolongation aujourd’hui.{ " " }
       *[other] { "" }
    }{ $kept ->
        [none] Les consignes automatiques le gardent quelques jours, la poste { $post_keeps } jours au plus.
       *[other] Il est gardé jusqu’au { $kept }.
    } Vérifiez le contenu avant de confirmer.
        { $phase ->
            [closed] La commande est close, mais vous pouvez encore retirer le colis ; en cas de problème, un litige reste possible jusqu’au { $last_safe }.{ " " }
           *[other] { "" }
        }Filmez l’ouverture. S’il est introuvable ou remis à quelqu’un d’autre, dites-le-moi.
    .otherwise = Le colis repart chez le vendeur, et un litige sur un colis non retiré se perd facilement.
situation-at-customs = { $kept ->
        [none] Répondez à la douane aujourd’hui
       *[other] Répondez à la douane au plus tard le { $kept }
    }
    .do = { $phase ->
        [near] Demandez une prolongation aujourd’hui.{ " " }
       *[other] { "" }
    }Envoyez les papiers ou payez les droits, comme l’indique l’avis. Gardez le reçu.
    .otherwise = Le colis repart, et un litige après un avis resté sans réponse se perd en général.
situation-moving = En route. Rien à faire avant le { $act_from }
    .do = Dites-moi quand le suivi change. À l’arrivée, filmez l’ouverture.
    .otherwise = { $extends ->
        [no] Rien n’est perdu avant le { $act_from }. Ce jour-là, je vous dirai d’ouvrir le litige.
       *[yes] Rien n’est perdu avant le { $act_from }. On décidera alors : prolongation ou litige.
    }
situation-decided-in-full = Acceptez la décision : on vous accorde tout ce que vous demandez
    .do = Vérifiez que le montant est bien de { $offered } et non de 0, acceptez et dites-le-moi. Il ne reste ensuite qu’à attendre l’argent.
    .otherwise = Vous risquez de manquer le moment de l’accepter.
situation-decision-accepted = Vous avez accepté. Le vendeur peut encore contester
    .do = Consultez le litige une fois par jour : une nouvelle décision peut venir. En votre faveur ? Appuyez sur « On me rembourse ».
    .otherwise = Vous pourriez manquer une nouvelle décision, et l’occasion de la refuser.
situation-problem-found = Ouvrez le litige : { $problem }
    .do = { $wish ->
        [none] { "" }
       *[other] Vous demandez { $wish }.{ " " }
    }Les photos sont prêtes ? Le texte aussi : appuyez sur « Guide du litige ».
    .otherwise = Après le { $last_safe }, vous ne pourrez plus ouvrir de litige. N’attendez pas le dernier jour, surtout avec des jours fériés.
situation-cheapness-unknown = Dites-moi si la commande était bon marché
    .do = Une commande bon marché voyage souvent sans suivi : mieux vaut alors attendre. Sinon, c’est le moment d’écrire au vendeur.
    .otherwise = Le délai de protection court, et un litige pourrait alors arriver trop tard.
situation-china-only = Rien à faire : le suivi s’arrête à la frontière chinoise
    .do = Le colis, lui, continue en général. Surveillez votre boîte aux lettres : un avis de passage peut arriver.
    .otherwise = { $extends ->
        [no] Rien n’est perdu avant le { $act_from }. Ce jour-là, je vous dirai d’ouvrir le litige.
       *[yes] Rien n’est perdu avant le { $act_from }. On décidera alors : prolongation ou litige.
    }
situation-lost = Perdu, semble-t-il. Attendez pour l’instant
    .do = Si le suivi indique « perdu », faites une capture aujourd’hui. Le litige viendra vers la fin : je vous le dirai.
        Des colis « perdus » réapparaissent, et d’ici là vendeurs et médiateurs vous font attendre.
    .otherwise = Rien n’est perdu avant le { $act_from }. Ce jour-là, je vous dirai d’ouvrir le litige.
situation-post-over = Retirez le colis aujourd’hui, s’il y est encore
    .do = { $kept ->
        [none] La poste le garde { $post_keeps } jours au plus : le délai est passé.
       *[other] Il était gardé jusqu’au { $kept }.
    } Passez ou appelez. Reparti, ou chez quelqu’un d’autre ? Dites-le-moi.
        S’il est là, prenez-le et vérifiez le contenu avant de confirmer.
    .otherwise = Le colis repart chez le vendeur, et chaque jour rend le litige plus difficile.

## Les raisons, règle par règle

reason-A1 = La protection court dès l’expédition, en général de { $typical_protection_shortest } à { $typical_protection_longest ->
        [one] { $typical_protection_longest } jour
       *[other] { $typical_protection_longest } jours
    }, { $longest_protection } au plus. Jusqu’à sa fin, le vendeur ne touche pas l’argent.
reason-A2 = Quand le compte à rebours arrive à zéro, la commande se clôture toute seule. Vous avez encore { $last_window ->
        [one] un jour
       *[other] { $last_window } jours
    } pour ouvrir un litige ; après, il ne reste qu’une réclamation sans garantie.
reason-A3 = Confirmer la réception, même par erreur, clôt la commande et vous laisse { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
reason-A4 = Un statut « livré » réduit la protection à { $delivered_cut ->
        [one] { $delivered_cut } jour
       *[other] { $delivered_cut } jours
    }, peu importe qui a pris le colis.
reason-A5 = Un vendeur peut ignorer une demande de prolongation. Si rien n’est prolongé { $must_act ->
        [one] un jour
       *[other] { $must_act } jours
    } avant la fin, il vous faut un litige.
reason-A6 = La livraison garantie se compte depuis l’expédition. Une fois la date passée, vous pouvez ouvrir un litige. Une date « estimée » ne promet rien.
reason-A7 = Seule une commande expédiée peut faire l’objet d’un litige, et pas avant le jour { $first_dispute_day } après l’envoi.
reason-A8 = Vers certains pays, la Russie surtout, personne ne rembourse un colis en route avant le jour { $in_transit_refund_day } : faites prolonger jusque-là, puis demandez le remboursement total.
reason-A9 = Avant l’expédition, aucun compte à rebours ne tourne : la vérification du paiement prend au plus { $payment_check ->
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
    } après votre message, est un motif avec lequel on gagne les litiges.
reason-B4 = En livraison gratuite, une commande bon marché part souvent sans vrai suivi. Ces colis arrivent en général.
reason-B5 = Vers certains pays, comme la Russie, l’Ukraine et la Biélorussie, les colis doivent être suivis. Si le vôtre n’arrive pas, cela comptera pour vous dans le litige.
reason-C1 = Un seul statut veut dire que le numéro fonctionne : « suivi impossible » serait alors un faux motif.
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
reason-D2 = La prolongation est le bon choix si vous voulez encore l’article, surtout si le colis est proche, ou avance.
reason-D3 = Un litige est justifié quand vous ne voulez plus attendre, que le colis a disparu ou que la date garantie est passée.
reason-D4 = Après { $extended_enough ->
        [one] { $extended_enough } jour
       *[other] { $extended_enough } jours
    } de prolongation en tout, ouvrez un litige : les médiateurs sont de votre côté.
reason-D5 = { $last_window ->
        [one] Le jour qui suit la clôture de la commande est votre dernière chance.
       *[other] Les { $last_window } jours qui suivent la clôture de la commande sont votre dernière chance. N’attendez pas la toute fin pour le litige, surtout pendant les fêtes.
    }
reason-E1 = Ce qui n’est ni retiré ni déclaré repart. Dès que le statut le dit clairement, ouvrez le litige ; avant, ce serait trop tôt, et un avis resté sans réponse le fait souvent perdre.
reason-E2 = Après un faux « livré », les premiers jours comptent : au bout de { $delivered_cut ->
        [one] { $delivered_cut } jour
       *[other] { $delivered_cut } jours
    }, la commande se clôture.
reason-E3 = Ne dites jamais « toujours en route » quand le suivi indique « livré » : cela passe pour une fraude et peut vous coûter votre compte AliExpress.
reason-E4 = S’il manque des pièces dans un colis arrivé, le motif est « moins de pièces que commandé », pas « toujours en route ».
reason-F1 = Vérifiez avant de confirmer. Après, il ne vous reste que { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour un litige.
reason-F2 = Si l’article est arrivé, le motif est l’un de ceux-ci : endommagé en route, mauvaise taille, autre couleur, pas ce que montrait la page, livraison moins chère que celle payée, contrefaçon, mauvaise qualité, pièces manquantes ou colis vide, ne fonctionne pas.
reason-F3 = Dès que quelque chose est arrivé, il faut au moins une photo ou une vidéo ; { $evidence_megabytes } Mo en tout.
reason-F4 = Motif et preuves doivent concorder. « Endommagé » veut dire endommagé en route : filmez l’ouverture et montrez l’emballage. Un appareil qui ne fonctionne pas a son propre motif.
reason-F5 = Deux solutions : remboursement seul, ou retour et remboursement ; peu de vendeurs paient le retour. Demandez en proportion du défaut, jamais plus que payé, et vérifiez à chaque étape que le montant n’est pas passé à 0.{ $return_ships ->
        [0] { "" }
        [one] { " " }Une fois le retour convenu, expédiez sous un jour, sinon le vendeur est payé.
       *[other] { " " }Une fois le retour convenu, expédiez sous { $return_ships } jours, sinon le vendeur est payé.
    }
reason-F6 = Écrivez en anglais. Les vendeurs ignorent les messages dans d’autres langues, ou les comprennent mal.
reason-G1 = D’abord, vous négociez avec le vendeur pendant { $dispute_negotiation ->
        [one] { $dispute_negotiation } jour
       *[other] { $dispute_negotiation } jours
    } ; puis AliExpress décide, au plus tard le jour { $dispute_decision }. Quoi qu’écrive le vendeur, ce délai court.
reason-G2 = Un litige ouvert parce que la protection se termine peut être mis en attente jusqu’à la date de livraison.
reason-G3 = Vous pouvez à tout moment changer votre demande, ajouter des preuves ou annuler. Après une annulation, un nouveau litige n’est possible que pendant la protection et { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } après ; certains disent que ce n’est même plus possible.
reason-G4 = Une décision est une proposition : s’il y a deux solutions, vous pouvez en choisir une ou refuser les deux avec de nouvelles preuves. Le vendeur aussi peut contester, même après votre accord.
reason-G5 = Consultez un litige ouvert { $dispute_look ->
        [one] chaque jour
       *[other] tous les { $dispute_look } jours
    }.
reason-G6 = Quatre issues possibles : accord, refus, autre offre ou silence. Après { $dispute_silence ->
        [one] un jour
       *[other] { $dispute_silence } jours
    } de silence, voyez si votre montant a été accordé sans réponse.
reason-G7 = Un remboursement met jusqu’à { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } jour
           *[other] { $refund_arrives } jours
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } jour ouvré
           *[other] { $refund_working_days } jours ouvrés
        } (hors week-ends ; les jours fériés peuvent s’y ajouter)
    } à revenir sur la carte ou le compte utilisé.
reason-H1 = Quand plus de { $dispute_share_percent } % de vos commandes finissent en litige, cela ressemble à une fraude.
reason-H2 = Un faux motif peut vous coûter votre compte AliExpress, surtout celui que suggère le vendeur (« choisissez “non reçu” et je vous rembourse »).
reason-H3 = Les commandes impayées qui s’accumulent mettent un compte en danger.

reason-H4 = Ne marchandez pas avec les avis : ni menaces, ni promesses.
reason-H5 = Ni menaces, ni insultes. Ce sont les messages polis et factuels qui gagnent.

## Les chapitres du recueil

chapter-A = Le compte à rebours
chapter-B = Le numéro ne donne rien
chapter-C = Le suivi s’est arrêté
chapter-D = La protection se termine
chapter-E = Le colis est allé ailleurs
chapter-F = L’article pose problème
chapter-G = Le déroulement d’un litige
chapter-H = Protéger son compte

## Les motifs de litige, comme dans le formulaire du site

dispute-reason-untracked = suivi impossible
dispute-reason-in_transit = toujours en route
dispute-reason-late = toujours en route
dispute-reason-delivered_elsewhere = livré, mais pas reçu
dispute-reason-returned = reparti chez le vendeur
dispute-reason-damaged = endommagé
dispute-reason-wrong_size = mauvaise taille
dispute-reason-wrong_colour = autre couleur
dispute-reason-cheaper_shipping = livraison moins chère que payée
dispute-reason-counterfeit = contrefaçon
dispute-reason-low_quality = mauvaise qualité
dispute-reason-missing_pieces = moins de pièces que commandé
dispute-reason-empty_package = colis vide
dispute-reason-not_working = ne fonctionne pas
dispute-reason-not_as_described = autre chose est arrivé

## Échéances

deadline-protection = { $left ->
        [0] ⏰ La protection finit <b>aujourd’hui</b>.
        [1] ⏰ <b>Aujourd’hui</b>, dernier jour sûr pour un litige : la protection finit demain.
       *[other] ⏰ Litige possible jusqu’au <b>{ $last_safe }</b> ; la protection finit le { $ends }
    }
    .short = Litige possible jusqu’au { $last_safe }.
deadline-window = { $left ->
        [1] ⏰ <b>Aujourd’hui</b> est le dernier jour sûr pour un litige.
       *[other] ⏰ Litige possible jusqu’au <b>{ $last_safe }</b>.
    }
    .short = Litige possible jusqu’au { $last_safe }.
deadline-return = { $left ->
        [1] ⏰ <b>Aujourd’hui</b> est le dernier jour sûr pour le renvoi.
       *[other] ⏰ Renvoi possible jusqu’au <b>{ $last_safe }</b>.
    }
    .short = Renvoi jusqu’au { $last_safe }.

## Étapes : leur nom dans une liste de dates, et la phrase qui ouvre un rappel

checkpoint-shipment_check = a-t-elle été expédiée ?
    .nudge = La vérification du paiement devrait être finie.
checkpoint-unpaid_close = toujours pas expédiée ?
    .nudge = Toujours pas expédiée ? Demandez au vendeur ou annulez. Seule une commande impayée se clôture{ $paid ->
            [none] { "" }
           *[other] { " " }demain
        } d’elle-même.
checkpoint-cheap_patience = colis bon marché : on attend encore
    .nudge = Jour { $day }, et toujours aucun signe du colis.
checkpoint-seller_letter = écrire au vendeur à propos du numéro
    .nudge = Jour { $day } : si le numéro ne montre toujours rien, c’est le moment d’écrire au vendeur.
checkpoint-stuck_check = a-t-il bougé ?
    .nudge = Rien de nouveau depuis { $stuck_check ->
        [one] { $stuck_check } jour
       *[other] { $stuck_check } jours
    }.
checkpoint-dispute_window_opens = litige, si le suivi est toujours vide
    .nudge = Jour { $day } : si le numéro ne montre toujours rien, c’est le moment d’ouvrir un litige.
checkpoint-dispute_window_closes = dernier rappel : litige, suivi vide
    .nudge = { $known ->
        [no] Jour { $day } : toujours rien ? Ouvrez le litige maintenant.
       *[yes] Jour { $day } : toujours rien ? Ouvrez le litige maintenant ; c’est possible jusqu’au { $last_safe }.
    }
checkpoint-guaranteed_passed = la date garantie est passée
    .nudge = La date de livraison garantie est passée.
checkpoint-in_transit_refund = remboursement total possible
    .nudge = { $in_transit_refund_day ->
        [one] { $in_transit_refund_day } jour s’est écoulé
       *[other] { $in_transit_refund_day } jours se sont écoulés
    } depuis l’expédition.
checkpoint-extension_check = prolongation obtenue ?
    .nudge = Vous avez demandé une prolongation. Voyons ce qu’il en est.
checkpoint-decide = décider : prolonger ou litige
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection.
checkpoint-cheap_dispute = litige, si rien n’est arrivé
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis n’est pas là.
checkpoint-last_comfortable_day = litige : mieux vaut l’ouvrir ce jour-là au plus tard
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection. Aujourd’hui, vous pouvez encore le faire tranquillement.
checkpoint-must_act = dernier jour sûr pour un litige
    .nudge = C’est le dernier jour sûr : la protection finit demain.
checkpoint-protection_ended = fin de la protection
    .nudge = La protection est finie et la commande close. Vous avez une seconde chance.
checkpoint-delivered_elsewhere_first_call = litige : livré à quelqu’un d’autre
    .nudge = Le suivi indique « livré », et vous n’avez rien.
checkpoint-delivered_elsewhere_second_call = 2ᵉ rappel : livré à quelqu’un d’autre
    .nudge = Depuis { $delivered_second_call ->
        [one] { $delivered_second_call } jour
       *[other] { $delivered_second_call } jours
    }, le suivi indique « livré », et vous n’avez rien. La commande se clôture bientôt.
checkpoint-delivered_elsewhere_last_call = dernier rappel : livré à quelqu’un d’autre
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
    .nudge = { $refund_working_days ->
        [0] { $refund_arrives ->
            [one] { $refund_arrives } jour
           *[other] { $refund_arrives } jours
        }
       *[other] { $refund_working_days ->
            [one] { $refund_working_days } jour ouvré
           *[other] { $refund_working_days } jours ouvrés
        } (hors jours fériés)
    } depuis la décision. L’argent est-il arrivé ?
checkpoint-snoozed = votre rappel
    .nudge = Vous m’avez demandé un rappel pour aujourd’hui.
checkpoint-returned_before_end = litige : le colis repart
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis repart.
checkpoint-collect_before_end = le retirer avant la fin de la protection
    .nudge = Encore { $left ->
        [one] { $left } jour
       *[other] { $left } jours
    } de protection, et le colis n’est pas encore retiré.
checkpoint-returned_second_call = 2ᵉ rappel : le colis repart
    .nudge = Le colis repart, et aucun litige n’est encore ouvert.
checkpoint-returned_third_call = 3ᵉ rappel : le colis repart
    .nudge = Le colis est toujours sur le retour, et aucun litige n’est ouvert.
checkpoint-returned_last_call = dernier rappel : le colis repart
    .nudge = Il y a une semaine, vous m’avez dit qu’il repartait. Toujours aucun litige.
checkpoint-collect_check = l’avez-vous retiré ?
    .nudge = L’avez-vous retiré ?
checkpoint-collect_last_day = dernier jour pour le retirer
    .nudge = C’est le dernier jour où on le garde.
checkpoint-customs_check = avez-vous répondu à la douane ?
    .nudge = Avez-vous répondu à la douane ?
checkpoint-customs_last_day = dernier jour pour la douane
    .nudge = C’est le dernier jour où la douane vous attend.
checkpoint-accepted_check = litige : la décision est-elle définitive ?
    .nudge = Vous avez accepté la décision il y a quelque temps. Est-elle définitive ?
checkpoint-problem_waits = litige déjà ouvert ?
    .nudge = Le litige est-il déjà ouvert ?
order-closes = Le { $end }, la commande se clôture toute seule ; ensuite, il ne vous reste { $last_window ->
        [one] qu’un jour
       *[other] que { $last_window } jours
    } pour un litige.
proof-tracking = Faites aujourd’hui une capture du suivi et joignez-la.
