### What is seen at one glance: the first line of a message, the names of steps in lists, the fold.

folded = <blockquote expandable>{ $text }</blockquote>
folded-heading = <b>En détail : pourquoi, et la suite</b>
heading-day = jour { $day }
heading-left = { $left ->
        [0] finit aujourd’hui
        [1] dernier jour
        [one] encore { $left } jour
       *[other] encore { $left } jours
    }
status-step = <b>{ $headline }</b>
deadline-step = { $days ->
        [0] ⏰ À faire <b>aujourd’hui</b>.
       *[other] ⏰ Au plus tard le <b>{ $by }</b>.
    }
deadline-best = { $days ->
        [0] ⏰ De préférence <b>aujourd’hui</b> ; au plus tard le { $last_safe }.
       *[other] ⏰ De préférence jusqu’au <b>{ $by }</b> ; au plus tard le { $last_safe }.
    }
letter-title = ✉️ <b>{ $name }</b>
step-wait = Rien à faire
step-look = Vérifier le suivi
step-write-to-seller = Écrire au vendeur
step-check-extension = Prolongée ?
step-extend = Faire prolonger
step-dispute = Ouvrir un litige
step-collect = Retirer le colis
step-answer-customs = Douane : répondre
step-inspect = Vérifier l’article
step-follow-dispute = Consulter le litige
step-cancel-dispute = Annuler le litige
step-send-back = Renvoyer
step-await-refund = Attendre l’argent
step-complain = Faire une réclamation
step-done = Tout est réglé
number = nº { $number }
button-other-days = Autre nombre de jours…
writes-on = 🔔 Je vous écris le <b>{ $date }</b>.
today-heading = { $count ->
        [0] <b>Rien à faire aujourd’hui</b>
        [one] <b>À faire aujourd’hui : { $count } commande</b>
       *[other] <b>À faire aujourd’hui : { $count } commandes</b>
    }
button-today-view = À faire aujourd’hui
