### What is asked before it is noted, and what is left open.

button-unsure = Je ne sais plus
unsure-noted = Pas de souci : c’est indiqué dans le litige, sur la page de la commande. Je redemanderai.
noted-sum-told = C’est noté : vous avez demandé { $sum }.
add-ask-paid_on = Quand avez-vous payé ? Par exemple <code>{ $example }</code> ou <i>il y a 3 jours</i>.
fact-paid_on = payée
field-paid_on = date de paiement
deadline-dispute = { $answer_by ->
        [none] ⏰ Décision d’AliExpress d’ici au <b>{ $decided_by }</b>
       *[other] ⏰ Réponse du vendeur d’ici au <b>{ $answer_by }</b> ; décision d’AliExpress d’ici au <b>{ $decided_by }</b>
    }
deadline-collect = { $days ->
        [0] ⏰ C’est le dernier jour.
       *[other] ⏰ À retirer au plus tard le <b>{ $by }</b>.
    }
mistake-question = <b>Avez-vous confirmé la réception aujourd’hui ?</b> Je compte à partir d’aujourd’hui, sauf si vous me dites autre chose. Appuyez sur le jour, ou écrivez-le : <code>{ $example }</code>
arrival-question = <b>Le colis est-il arrivé aujourd’hui ?</b> Je compte à partir d’aujourd’hui, sauf si vous me dites autre chose. Appuyez sur le jour, ou écrivez-le : <code>{ $example }</code>
