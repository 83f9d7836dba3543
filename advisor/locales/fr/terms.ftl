### Ce que dit la page de la commande : ce que veut dire sa date, qu’elle bouge, et un site qui n’accepte pas encore de litige.

## Les règles (I)

chapter-I = Ce que dit la page de votre commande
reason-I1 = « Remboursement si non livré avant le … » marche à l’envers : tant qu’un colis est suivi, le site n’accepte aucune demande avant cette date. Elle s’ouvre le lendemain ; les { $last_window ->
        [one] { $last_window } jour
       *[other] { $last_window } jours
    } pour la faire se comptent à partir de la date.
reason-I2 = La date de la page bouge sans vous : les vendeurs ajoutent des jours sans qu’on le demande. C’est ce que la page montre aujourd’hui qui compte ; regardez-la { $decide ->
        [one] un jour
       *[other] { $decide } jours
    } avant, la veille et le jour même.
reason-I3 = Si le site n’accepte pas encore le litige, rien n’est perdu. Il indique un jour, ou veut dire le lendemain de la date de la page. Gardez une capture du refus, et ne confirmez pas la réception.

## Situations

situation-date-ahead = Attendez. La date de la page est le { $page_date }
    .do = Rien à faire avant le { $act_from } ; on verra alors si la page montre toujours cette date.
        Tant qu’un colis est suivi, le site n’accepte aucune demande avant elle.
    .otherwise = Rien n’est perdu : si rien n’arrive, vous pourrez faire la demande du { $opens } au { $last_safe }.
situation-claim-awaited = Pas encore. La demande s’ouvre le { $opens }
    .do = La page promet un remboursement si rien n’arrive avant le { $page_date }. Ne confirmez pas la réception.
        Jusque-là, le site n’accepte aucune demande pour un colis suivi.
    .otherwise = Rien n’est perdu : si rien n’arrive, vous pourrez faire la demande du { $opens } au { $last_safe }.
situation-claim-not-yet = Pas encore. La page montre-t-elle toujours le { $page_date } ?
    .do = Ouvrez la commande et regardez sa date : les vendeurs la déplacent sans demander. Ne confirmez pas la réception.
        Dites-moi ce qu’elle montre, je déplacerai toutes les dates.
    .otherwise = Rien n’est perdu : si la date ne change pas, vous pourrez faire la demande du { $opens } au { $last_safe }.
situation-claim-open = Demandez le remboursement maintenant
    .do = Dans la commande : « Retour/Remboursement » ou « Ouvrir un litige », « non reçu », somme entière.
        Motif : { $reason }. Joignez une capture de la page de suivi, et ne confirmez pas la réception. Le { $page_date } est passé et rien n’est arrivé.
    .otherwise = Après le { $last_safe }, l’argent est au vendeur. Les jours fériés n’arrêtent pas ce délai.
situation-site-refuses = Le site n’accepte pas encore. Réessayez le { $opens }
    .do = Gardez la capture du refus : elle montre que vous avez essayé à temps.
        { $here ->
        [yes] { "" }
       *[no] { " " }En attendant, écrivez au vendeur : le message est prêt. Ne confirmez pas la réception.
    }
    .otherwise = Rien n’est perdu : je vous le rappellerai le { $opens }.
situation-site-again = C’est le jour indiqué par le site. Réessayez
    .do = Ouvrez le litige maintenant. Motif le plus proche : { $reason }.
        Si le site refuse encore, appuyez sur « Le site refuse ».
    .otherwise = Je redemanderai, mais pas après le dernier jour sûr.
deadline-claim_now = ⏰ Demande possible jusqu’au <b>{ $last_safe }</b>
    .short = Demande jusqu’au { $last_safe }.
deadline-claim = ⏰ Rien n’arrive ? Demande du <b>{ $opens ->
        [none] { $page_date }
       *[other] { $opens }
    }</b> au <b>{ $last_safe }</b>
    .short = Demande jusqu’au { $last_safe }.

## Dates

checkpoint-page_date_soon = la page montre-t-elle toujours la même date ?
    .nudge = La date de la page approche : le { $page_date }.
checkpoint-page_date_tomorrow = regarder encore la date de la page
    .nudge = Demain, c’est la date de la page, le { $page_date }.
checkpoint-page_date_today = la date de la page
    .nudge = Aujourd’hui, c’est la date de la page.
checkpoint-site_try_again = réessayer : le site a indiqué ce jour
    .nudge = À partir d’aujourd’hui, le site accepte le litige.
checkpoint-claim_opens = demander le remboursement
    .nudge = La date de la page est passée.

## Questions et réponses

button-page-same = Toujours la même date
button-page-later = Une autre date
button-page-completed = Elle dit « terminée »
button-refused = Le site refuse
button-refused-undated = Aucun jour indiqué
button-terms-timer = « Protégé jusqu’au … »
button-terms-refund-by = « Remboursement si … »
page-question = <b>Quelle date montre maintenant la page de « { $title } » ?</b> Appuyez, ou écrivez-la, par exemple <code>{ $example }</code>.
refused-question = <b>À partir de quel jour le site accepte-t-il un litige pour « { $title } » ?</b> Faites d’abord une capture de son message. Puis appuyez sur le jour, ou écrivez-le, par exemple <code>{ $example }</code>.
terms-question-page = <b>Qu’y a-t-il à côté de la date du { $date } sur la page ?</b>
noted-page-same = Noté : la page montre toujours le { $date }.
noted-page-moved = Noté : la page montre maintenant le <b>{ $date }</b>.
noted-page-completed = Noté : terminée. Les derniers jours pour un litige ont commencé.
noted-refused = Noté. Ce refus ne vous coûte rien.
noted-terms = { $terms ->
        [refund_by] Noté : la demande s’ouvre une fois le { $date } passé.
       *[timer] Noté : la protection finit le { $date } ; un litige doit être ouvert avant.
    }
card-refund-by = Remboursement si non livrée avant le { $date }
preview-refund-by = remboursement si non livrée avant le { $date }
error-page-date-past = Le { $date } est passé. La commande est-elle terminée ? Alors appuyez sur « Elle dit “terminée” ».
error-refused-until-past = Le { $date } n’est pas dans le futur. À partir de quel jour le site accepte-t-il un litige ?

## Notes et lettres

event-terms_told = la page dit : { $terms ->
        [refund_by] remboursement si non livrée avant la date
       *[timer] protection jusqu’à la date
    }
event-page_seen = { $completed ->
        [yes] la page dit « terminée »
       *[no] { $end ->
            [none] la page montre la même date
           *[other] la page montre le { $end }
        }
    }
event-site_refused = le site n’a pas accepté de litige{ $until ->
        [none] { "" }
       *[other] { " " }avant le { $until }
    }
letter-name-site_refuses = Tant que le site refuse
    .explain = Dit au vendeur que vous ne pouvez pas encore ouvrir de litige, et demande où est le colis. Collez le message dans la messagerie de la commande.
picture-days-claim = { $days ->
        [one] jour avant qu’il ne soit trop tard
       *[other] jours avant qu’il ne soit trop tard
    }
rules-held = { $origin ->
        [seed] Ce sont les chiffres de guides d’acheteurs d’environ 2017.
        [file] L’opérateur de ce bot a fixé ses propres chiffres.
       *[preset] Ces chiffres viennent de pages de 2020 à 2026, lues le { $date }.
    } Ce que dit la page de votre commande passe avant chacun d’eux.
