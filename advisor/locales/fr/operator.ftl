### Ce que le bot dit à son opérateur, et à ceux qui prendraient plus que leur part.

## Limites

too-fast = Ça va trop vite pour moi. Laissez-moi une minute, puis écrivez à nouveau. Ce à quoi je n’avais pas répondu avant ceci, renvoyez-le, s’il vous plaît.
too-long = Ce texte est trop long pour moi. Restez sous { $most } caractères, une commande à la fois, s’il vous plaît.
too-odd = Ce texte contient des caractères que je ne sais pas lire. Tapez-le plutôt que de le coller, s’il vous plaît.

## Vie privée

privacy = <b>Vos données, en bref</b>
    <b>Ce que je garde :</b> l’identifiant de votre discussion, votre langue, votre fuseau horaire, l’heure des rappels et votre pays ; vos commandes avec tout ce qui a été noté ; les rappels ; la réponse que j’attends.
    <b>Ce que je ne garde pas :</b> votre nom, vos autres messages, les images et les lieux que vous envoyez.
    <b>Où :</b> dans la base de données de la personne qui fait tourner ce bot. Mes messages passent par Telegram ; personne d’autre n’apprend rien. Le journal ne contient que des nombres et des heures ; il ne vous cite pas.
    <b>Combien de temps :</b> { $days ->
        [0] jusqu’à ce que vous les supprimiez.
        [one] les commandes closes, { $days } jour ; tout le reste, jusqu’à ce que vous le supprimiez, ou { $days } jour après que vous m’avez bloqué.
       *[other] les commandes closes, { $days } jours ; tout le reste, jusqu’à ce que vous le supprimiez, ou { $days } jours après que vous m’avez bloqué.
    }

    /export – tout sur vos commandes, en fichiers
    /forget – tout supprimer, tout de suite et pour de bon
command-privacy = ce que je garde sur vous, et combien de temps

## La page de l’opérateur

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = Personnes : { $people }, en sommeil : { $asleep }
operator-orders = Commandes : { $orders }, closes : { $closed }
operator-reminders = <b>Rappels</b>
operator-state-pending = en attente : { $count }
operator-state-claimed = en cours d’envoi : { $count }
operator-state-sent = envoyés : { $count }
operator-state-skipped = laissés de côté : { $count }
operator-state-failed = échoués : { $count }
operator-state-cancelled = annulés : { $count }
operator-state-parked = suspendus, destinataires injoignables : { $count }
operator-queue = <b>File d’attente :</b> { $orders ->
        [0] vide
        [one] { $orders } commande à traiter, depuis { $waits }
       *[other] { $orders } commandes à traiter, la plus ancienne depuis { $waits }
    }
operator-late = <b>Retard</b> des { $count } derniers envois des dernières 24 heures : la moitié en { $half } au plus, le pire { $worst }
operator-late-none = <b>Retard :</b> rien n’a été envoyé ces dernières 24 heures
operator-failures = <b>Échecs en sept jours</b>
operator-failure = { $count } × { $reason } (dernier le { $date })
operator-failures-none = <b>Échecs en sept jours :</b> aucun
operator-as-of = <i>État au { $date }, { $time }</i>
button-refresh = 🔄 Actualiser
command-admin = comment va le bot
command-broadcast = écrire à tout le monde
operator-alert = <b>Quelque chose a cassé de mon côté</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    Le reste est dans le journal. Je me tais là-dessus pendant une heure.

## Un message à tout le monde

broadcast-usage = Écrivez <code>/broadcast</code> et le texte en un seul message, avec gras et liens si vous voulez. Je vous le montre d’abord.
broadcast-question = Voilà ce que les gens verront. L’envoyer à { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } ? Cela prendra environ { $takes }.
broadcast-nobody = Il n’y a personne à qui l’envoyer.
broadcast-dropped = Abandonné. Personne ne l’a reçu.
broadcast-gone = Ce message a déjà été envoyé ou abandonné.
broadcast-under-way = <b>Envoi en cours</b> : { $tried } sur { $people }
broadcast-stopping = Arrêté : le tour de { $tried } personnes sur { $people } était venu. Le message en route peut encore arriver.
broadcast-done = <b>Envoyé à { $sent }</b> sur { $people }.
broadcast-done-gone = Absents, mis en sommeil : { $count }
broadcast-done-unsure = Réponse perdue, peut-être arrivé : { $count }
broadcast-done-failed = Refusé par Telegram, voir le journal : { $count }
button-broadcast = Envoyer à { $people }
button-broadcast-drop = Ne pas envoyer
button-broadcast-stop = Arrêter
