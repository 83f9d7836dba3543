### Ce qui repart : un colis qui n’a pas été remis, et des articles renvoyés après un litige (E5, F7).

## Les règles

reason-E5 = Si le colis repart parce que la douane n’a pas eu de papiers, qu’un avis est resté sans suite ou que l’adresse était fausse, le litige est en général perdu. Ce qui aide : une nouvelle livraison tant qu’il est dans votre pays, ou la bonne volonté du vendeur.
reason-F7 = Renvoyez les articles exactement comme le dit la page : avec son étiquette s’il y en a une, sinon en envoi suivi et à vos frais. Saisissez-y le numéro et gardez le reçu.{ $return_warehouse ->
        [0] { "" }
        [one] { " " }L’entrepôt a ensuite { $return_warehouse } jour pour vérifier.
       *[other] { " " }L’entrepôt a ensuite { $return_warehouse } jours pour vérifier.
    }

## Situations

situation-returning-own = Le colis repart. Appelez le transporteur, puis écrivez au vendeur
    .do = Appelez aujourd’hui le transporteur ou la poste : tant qu’il est dans votre pays, une nouvelle livraison est souvent possible.
        Sinon, le message au vendeur est prêt : remboursement une fois le colis revenu, ou nouvel envoi à vos frais.
        Un litige est en général perdu désormais. Vous pouvez encore l’ouvrir jusqu’au { $last_safe }, avec le vrai motif ; ne dites jamais « toujours en route ».
    .otherwise = Il arrive chez le vendeur, et tout dépend de sa bonne volonté.
situation-returning-own-last = Le temps presse : tentez le litige
    .do = Motif le plus proche : { $reason }. Dites franchement ce qui s’est passé : c’est souvent perdu, mais essayer ne coûte rien.
        Joignez le suivi qui montre le retour, et vos échanges avec le transporteur et le vendeur.
    .otherwise = Après le { $last_safe }, il ne reste que la bonne volonté du vendeur.
situation-return-agreed = { $return_by ->
        [none] Renvoyez les articles et gardez le reçu
       *[other] Renvoyez les articles au plus tard le { $return_by }
    }
    .do = { $postage ->
        [label] Imprimez l’étiquette de la page du litige et n’utilisez qu’elle : un autre colis risque de ne pas être reconnu.
        [own_cost] Le port est à votre charge : choisissez un envoi suivi, à l’adresse de la page du litige.
       *[none] Voyez d’abord dans le litige s’il y a une étiquette ou si le port est à votre charge.
    }
        Photographiez ce que vous emballez, saisissez le numéro sur la page du litige, gardez le reçu et dites-moi quand c’est parti.
    .otherwise = { $return_by ->
        [none] Tant que les articles ne sont pas partis, le vendeur ne vous doit rien.
       *[other] Après le { $return_by }, le vendeur est payé et vous gardez les articles.
    }
situation-return-sent = Les articles repartent. Gardez le reçu
    .do = { $return_number ->
        [none] Saisissez leur numéro sur la page du litige si ce n’est pas fait : sinon personne ne sait qu’ils arrivent.
       *[other] Leur numéro est <code>{ $return_number }</code> : il doit aussi figurer sur la page du litige.
    }
        Consultez le litige une fois par jour. À l’arrivée, le remboursement est dû. « Rien reçu » ? Montrez le suivi et le reçu.
    .otherwise = Vous risquez de manquer une question, et avec elle le remboursement.

## Questions et réponses

cause-question = <b>Pourquoi le colis repart-il ?</b> Papiers manquants à la douane, avis resté sans suite, adresse erronée ?
button-cause-own = C’est de mon fait
button-cause-other = Je n’y suis pour rien
button-cause-unknown = Je ne sais pas
noted-return-cause = C’est noté.
return-until-question = <b>Jusqu’à quel jour la page demande-t-elle de le renvoyer ?</b> Appuyez dessus ou écrivez-le, par exemple <code>{ $example }</code>.
button-return-undated = Aucun jour indiqué
return-postage-question = <b>La page donne-t-elle une étiquette, ou payez-vous le port ?</b>
button-postage-label = Il y a une étiquette
button-postage-own_cost = Je paie
noted-return-until = { $date ->
        [none] C’est noté : la page n’indique aucun jour. Le plus tôt sera le mieux.
       *[other] C’est noté : à renvoyer au plus tard le { $date }.
    }
noted-return-postage = { $postage ->
        [label] C’est noté : avec l’étiquette de la page.
       *[own_cost] C’est noté : à vos frais.
    }
noted-return-number = C’est noté. Saisissez le même numéro sur la page du litige.
return-number-question = Quel est son numéro ? Écrivez-le simplement.
error-not-going-back = Autant que je sache, la commande nº { $number } ne repart pas.
error-return-day-past = Le { $date } est passé. Jusqu’à quel jour la page demande-t-elle de le renvoyer ?

## Enregistré et envoyé

event-return_cause_told = il repart { $cause ->
        [own] de votre fait
        [other] sans que vous y soyez pour rien
       *[unknown] pour une raison inconnue
    }
event-way_back_told = le retour : { $postage ->
        [label] avec une étiquette
        [own_cost] à vos frais
       *[none] { $tracking_number ->
            [none] { $until ->
                [none] la page n’indique aucun jour
               *[other] à renvoyer au plus tard le { $until }
            }
           *[other] numéro { $tracking_number }
        }
    }
letter-name-returned_own = Le colis repart : remboursement ou nouvel envoi
    .explain = Demande au vendeur le remboursement une fois le colis revenu, ou un nouvel envoi. Collez le message dans la messagerie de la commande.

## Les articles sont de nouveau chez le vendeur

situation-return-arrived = Le vendeur l’a reçu. Le remboursement est dû
    .do = Regardez une fois par jour le litige et votre compte. L’argent devrait être là au plus tard le { $act_from } ; dites-moi quand il est là.
    .otherwise = Le { $act_from }, je vous demanderai s’il est arrivé.
situation-return-unpaid = Le vendeur a le retour depuis longtemps. Réclamez le remboursement
    .do = Écrivez-le dans le litige et à l’assistance AliExpress : le texte est prêt. Joignez le suivi qui montre la livraison.
    .otherwise = Peut-être que personne ne remarquera que l’argent manque.
button-return-arrived = Retour reçu
noted-return-arrived = C’est noté : le vendeur a reçu le retour.
event-goods_arrived_back = le retour est arrivé chez le vendeur
error-nothing-sent-back = À ma connaissance, rien n’a encore été renvoyé pour la commande nº { $number }.
letter-name-return_refund = Retour reçu : et l’argent ?
    .explain = Pour le litige et l’assistance AliExpress : réclame le remboursement d’un retour arrivé.
label-letter-name-return_refund = Retour non remboursé
