### Changer d’avis : corrections, historique d’une commande, annulation, suppression, fichiers.

## Données

fact-title = nom
fact-tracking_number = numéro de suivi
fact-shipped_on = date d’expédition
fact-protection_end = fin de la protection
fact-price = prix
fact-paid_shipping = livraison
fact-guaranteed_days = garantie de livraison
fact-seller = vendeur
fact-order_number = numéro de commande
fact-destination = pays
fact-line = { $name } : { $value }
fact-unknown = aucune information
fact-days = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
fact-shipping-paid = payée
fact-shipping-free = gratuite

## Corriger

edit-question = Que faut-il corriger dans <b>{ $title }</b> (nº { $number }) ? Choisissez, puis dites-moi la bonne version.
edit-changed-message = Vous avez modifié le message avec lequel vous aviez ajouté cette commande. Je ne peux pas suivre ces changements tout seul : corrigez la commande ici, s’il vous plaît.
edit-now = <b>{ $title }</b> · nº { $number }
    Jusqu’ici – { $fact }
edit-ask-destination = Dans quel pays va le colis ?
edit-another = C’est noté : { $fact }.
edit-shipped = C’est noté : { $fact }. La protection finit toujours le { $date } ; corrigez-la aussi si la commande affiche un autre jour.
edit-number = C’est noté : le numéro est maintenant <code>{ $tracking }</code>. Dites-moi quand son suivi démarre.
button-edit = Corriger
button-edit-clear = Inconnu

## Annuler

undo-question = <b>{ $title }</b> · nº { $number }
    Noté en dernier, le { $date } à { $time } : { $what }.
    J’efface cette note ? Rien ne change sur AliExpress.
undo-then = <b>Sans cela</b>
undo-moves = { $count ->
        [one] Une date revient en arrière.
       *[other] { $count } dates reviennent en arrière.
    }
undone = Note effacée : { $what }.
button-undo = Effacer la note
button-undo-confirm = Oui, effacer la note
button-undo-leave = Non, laisser

## Historique

history-heading = <b>{ $title }</b> · nº { $number }
history-line = { $date }, { $time } : { $what }
history-undone = <s>{ $line }</s>
history-earlier = { $count ->
        [one] Une entrée plus ancienne n’est pas affichée ; elle est dans /export.
       *[other] { $count } entrées plus anciennes ne sont pas affichées ; elles sont toutes dans /export.
    }
button-history = Historique
event-order_registered = ajoutée sous le nom « { $title } »
event-facts_corrected = corrigé, { $facts }
event-order_shipped = expédiée le { $shipped_on }{ $protection_end ->
        [none] { "" }
       *[other] , fin de la protection le { $protection_end }
    }
event-tracking_reported = le suivi indique : { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(depuis le { $since })
    }{ $until ->
        [none] { "" }
       *[other] { " " }(jusqu’au { $until })
    }
event-tracking_number_replaced = autre numéro de suivi, { $tracking_number }
event-letter_sent = vous avez écrit au vendeur
event-extension_requested = vous avez demandé { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de plus
event-extension_granted = le vendeur a prolongé, la protection finit le { $new_end }
event-extension_refused = le vendeur n’a pas prolongé
event-claim_wished = vous allez { $solution ->
        [return] renvoyer l’article et récupérer { $claimed }
       *[refund] demander { $claimed }
    }
event-dispute_opened = litige ouvert{ $reason ->
        [none] {""}
       *[other] , « { $reason } »
    }{ $claimed ->
        [none] {""}
       *[other] , pour { $claimed }
    }{ $solution ->
        [return] , avec retour
       *[refund] {""}
    }
event-dispute_answered = { $answer ->
        [refused] le vendeur a refusé
       *[other] le vendeur a fait une autre offre{ $nothing ->
            [yes] , 0
           *[no] { $offered ->
                [none] {""}
               *[other] , { $offered }
            }
        }
    }
event-dispute_changed = vous demandez { $claimed ->
        [none] un autre montant
       *[other] { $claimed }
    } dans le litige{ $solution ->
        [return] , et le retour de l’article
       *[refund] {""}
    }
event-dispute_parked = le litige est en attente jusqu’au { $until }
event-return_agreed = un retour a été convenu
event-goods_sent_back = vous avez renvoyé l’article
event-dispute_escalated = AliExpress s’est chargé du litige
event-dispute_decided = AliExpress a tranché{ $nothing ->
        [yes] , aucun remboursement
       *[no] { $goes_back ->
            [yes] , renvoyer
           *[no] {""}
        }{ $offered ->
            [none] {""}
           *[other] , { $offered }
        }
    }
event-decision_appealed = vous avez refusé la décision
event-dispute_cancelled = le litige a été annulé
event-dispute_closed = { $outcome ->
        [won] le litige s’est réglé en votre faveur{ $refund ->
            [none] {""}
           *[other] , { $refund }
        }, remboursement attendu
        [silence] le vendeur n’a jamais répondu, remboursement attendu
       *[lost] le litige a été perdu
    }
event-receipt_confirmed = { $by_accident ->
        [yes] réception confirmée par erreur, le colis n’est pas là
       *[no] le colis est arrivé
    }
event-refund_received = l’argent est revenu
event-order_closed = la commande a été close
event-nudge_snoozed = reporté au { $until }
event-price_judged = { $cheap ->
        [yes] vous avez dit que c’est une commande bon marché
       *[no] vous avez dit que ce n’est pas une commande bon marché
    }
event-problem_found = ce qui ne va pas : { $reason }{ $paid_for ->
        [none] { "" }
       *[other] { " " }({ $came } sur { $paid_for } reçues)
    }
event-decision_accepted = vous avez accepté la décision

## Supprimer

delete-question = Supprimer <b>{ $title }</b> (nº { $number }) avec son historique et ses rappels ? C’est irréversible. { $closed ->
        [yes] {""}
       *[no] Pour la garder sans plus en entendre parler : /close.
    }
deleted = Supprimé : <b>{ $title }</b> (nº { $number }), { $events ->
        [one] une entrée
       *[other] { $events } entrées
    } d’historique, { $reminders ->
        [0] aucun rappel
        [one] un rappel
       *[other] { $reminders } rappels
    } à venir.
button-delete = Supprimer
button-delete-confirm = Oui, supprimer
forget-question = Supprimer tout ce qui concerne cette discussion : { $orders ->
        [0] aucune commande,
        [one] une commande avec son historique et ses rappels,
       *[other] { $orders } commandes avec leurs historiques et leurs rappels,
    } vos réglages et les questions en cours ? C’est irréversible. /export vous en donne d’abord une copie.
forgotten = Supprimé : { $orders ->
        [0] aucune commande
        [one] une commande
       *[other] { $orders } commandes
    }, { $events ->
        [0] aucune entrée
        [one] une entrée
       *[other] { $events } entrées
    } d’historique, { $reminders ->
        [0] aucun rappel
        [one] un rappel
       *[other] { $reminders } rappels
    } à venir, et vos réglages. Je ne sais plus rien de cette discussion ; /start repart de zéro.
button-forget-confirm = Oui, tout supprimer

## Plus tard

snooze-usage = Écrivez <code>/snooze</code>, le numéro de la commande et les jours : <code>/snooze 1 3</code> ou <code>/snooze 1 jusqu’à vendredi</code>. J’attends { $longest } jours au plus, et jamais au-delà du dernier jour sûr.

## Fichiers

export-nothing = Rien à exporter pour l’instant. Ajoutez d’abord une commande avec /add.
export-calendar = Les dates à venir, pour tout calendrier
export-table = Vos commandes et le conseil du jour, en tableau
export-all = Tout, historiques compris, pour les programmes
column-number = nº
column-currency = devise
column-guaranteed = garantie jusqu’au
column-parcel = état du suivi
column-received = reçue
column-closed = close
column-advice = que faire maintenant
column-deadline = dernier jour sûr
column-left = jours restants
calendar-entry = { $title } : { $what }

## Ce qui est refusé

error-undo-registration = Rien n’a été noté sur la commande nº { $number } depuis que vous l’avez ajoutée. Pour la retirer complètement : <code>/delete { $number }</code>
error-country-unknown = Je ne connais pas de pays nommé « { $text } ». Son nom ou son code à deux lettres suffit.
error-fact-needed = Je ne peux pas m’en passer.
error-nothing-changes = C’est déjà ce que j’ai.
error-shipped-after-that = L’expédition ne peut pas être après le { $date } : à cette date, le colis était arrivé ou en litige.
error-price-below-claim = Le litige demande { $claimed } ; le prix ne peut être ni inférieur, ni dans une autre devise.

## Le menu

command-edit = corriger une donnée d’une commande
command-undo = effacer la dernière note
command-history = tout ce qui est noté sur une commande
command-delete = supprimer une commande pour de bon
command-snooze = me le rappeler plus tard
command-export = calendrier, tableau et JSON
command-forget = supprimer tout ce qui concerne cette discussion
