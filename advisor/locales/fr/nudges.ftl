### Rappels : questions reposées, plusieurs à la fois, heures calmes, reporter, la semaine à venir.

## Encore une fois

nag-again = 🔁 Rappel : <b>{ $headline }</b>
nag-hushed = D’accord, je n’insiste plus pour <b>{ $title }</b>. { $date ->
        [none] L’échéance reste valable.
       *[other] Je vous préviendrai le { $date }, à sa prochaine date.
    }
button-hush = Ne plus demander

## Plusieurs commandes à la fois

digest-heading = { $count ->
        [0] <b>Du nouveau dans vos commandes</b>
        [one] <b>Aujourd’hui, { $count } commande demande votre attention</b>
       *[other] <b>Aujourd’hui, { $count } commandes demandent votre attention</b>
    }
digest-again = 🔁
digest-late = <i>Une partie était prévue plus tôt. Je n’ai pas pu l’envoyer alors, mais tout reste valable.</i>
digest-open = Appuyez sur une commande pour voir les détails, le message et les réponses.

## Réglages

settings-nudging = Heures calmes : { $quiet ->
        [yes] de { $begins } h à { $ends } h
       *[no] aucune
    }
    Questions sans réponse : { $nag ->
        [on] je les repose, deux fois au plus
       *[off] posées une seule fois
    }
    Aperçu de deux semaines, le lundi : { $weekly ->
        [on] oui
       *[off] non
    }
settings-quiet = Heures calmes
settings-ask-quiet = À partir de quelle heure ne plus vous déranger ? Ce qui tombe dans les heures calmes arrive quand elles finissent, ou avant si une échéance ne peut attendre.
settings-ask-quiet-end = Calme à partir de { $begins } h. Jusqu’à quelle heure ?
button-quiet-off = Pas d’heures calmes
settings-nag-on = 🔁 Me relancer sans réponse
settings-nag-off = 🔁 Ne pas me relancer
settings-weekly-on = 🗓 Envoyer l’aperçu
settings-weekly-off = 🗓 Sans aperçu

## Reporter

button-later = Autre jour…
button-in-days = { $days ->
        [one] Dans { $days } jour
       *[other] Dans { $days } jours
    }
snooze-question = Quand revenir vers vous pour <b>{ $title }</b> ? Appuyez sur un jour ou écrivez-le : <code>/snooze { $number } jusqu’au { $example }</code>
error-snooze-too-far = C’est trop loin : je peux attendre { $longest } jours au plus.

## La semaine à venir

weekly-heading = 🗓 <b>Les deux semaines à venir</b>
weekly-free = Aucune échéance. Profitez du calme.
weekly-date = { $date } – { $what }
weekly-others = { $count ->
        [one] { $count } autre commande peut attendre.
       *[other] { $count } autres commandes peuvent attendre.
    }
checkpoint-weekly = aperçu de deux semaines
    .nudge = Ce qu’apportent les deux prochaines semaines.
