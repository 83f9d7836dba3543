## What AliExpress offers, which of it is taken, and until when (G4)

proposal-name = { $kind ->
        [return] { $sum ->
            [none] renvoi contre remboursement
           *[other] renvoi contre { $sum }
        }
       *[refund] { $sum } rendus
    }
button-proposal = { $place }. { $name }
proposals-question = <b>Laquelle prenez-vous ?</b> Appuyez dessus, ou écrivez « la deuxième ». Aucune ? Appuyez sur le bouton du refus.
taken-question = Combien revient par ce que vous avez accepté ? Appuyez, ou écrivez le montant.
noted-proposals = C’est noté : { $count } solutions au choix.
noted-chosen-place = C’est noté : vous prenez la solution { $place }. Le vendeur peut encore s’y opposer.
answer-term-question = <b>Jusqu’à quand la page vous laisse-t-elle répondre pour « { $title } » ?</b> Appuyez sur le jour, ou écrivez-le, par exemple <code>{ $example }</code>.
noted-answer-term = C’est noté : répondre au plus tard le { $date }. Je vous le rappellerai avant.
deadline-answer = { $ends_in ->
        [today] ⏰ <b>Aujourd’hui</b> est le dernier jour pour répondre, selon vous.
       *[ahead] ⏰ Répondez au plus tard le <b>{ $last_safe }</b> : la page dit { $end }.
    }
event-answer_term_told = vous pouvez répondre jusqu’au { $until }
event-decided-between = décision d’AliExpress, au choix : { $proposals }
checkpoint-answer_soon = litige : peu de jours pour répondre
    .nudge = Il ne reste que quelques jours pour répondre.
checkpoint-answer_last_day = litige : dernier jour sûr pour répondre
    .nudge = Aujourd’hui est le dernier jour sûr pour répondre.
error-nothing-to-answer = Il n’y a rien à répondre en ce moment pour la commande nº { $number }.
error-answer-term-past = Le { $date } est passé. Jusqu’à quand la page vous laisse-t-elle répondre ?
