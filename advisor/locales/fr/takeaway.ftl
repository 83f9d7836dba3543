## À emporter : le calendrier

calendar-name = Échéances AliExpress
calendar-deadline = Dernier jour sûr : { $date }
calendar-tracking = Numéro de suivi : { $tracking }
calendar-ask = Que faire : envoyez /status { $number } à Buyer Clock.
calendar-link = <b>Votre lien de calendrier privé</b>
    <code>{ $url }</code>

    Ajoutez-le à votre calendrier comme abonnement (« à partir d’une URL ») : les dates se mettent à jour toutes seules, sur votre téléphone aussi.

    Qui a ce lien voit vos dates et vos achats : gardez-le pour vous. Je ne pourrai pas le remontrer, je n’en garde que l’empreinte.
calendar-open = Votre lien de calendrier privé est ouvert depuis le { $date }. Je ne peux pas le remontrer, mais un nouveau peut le remplacer à tout moment. L’ancien cesse alors de fonctionner.
calendar-closed = C’est fait : le lien de calendrier ne fonctionne plus. Retirez maintenant l’abonnement de votre calendrier, sinon les anciennes dates y restent.
calendar-not-offered = Ce bot n’a pas de liens de calendrier. Le fichier <code>orders.ics</code> de /export va dans n’importe quel calendrier.
button-calendar = Lien de calendrier
button-calendar-new = Nouveau lien
button-calendar-off = Désactiver
button-calendar-copy = Copier le lien

## Ramener

import-ask = Envoyez-moi le fichier <code>orders.json</code> que /export vous avait donné. Je vous montre ce qu’il contient avant d’ajouter quoi que ce soit.
import-found = <b>Dans ce fichier : { $orders ->
        [one] une commande
       *[other] { $orders } commandes
    }.</b>
import-known = { $count ->
        [one] Une est déjà ici et reste comme elle est.
       *[other] { $count } sont déjà ici et restent comme elles sont.
    }
import-broken = { $count ->
        [one] Une n’a pas de sens, je la laisse de côté.
       *[other] { $count } n’ont pas de sens, je les laisse de côté.
    }
import-dropped = { $count ->
        [one] Une entrée d’historique contredit les autres, je la laisse de côté.
       *[other] { $count } entrées d’historique contredisent les autres, je les laisse de côté.
    }
import-nothing = Il n’y a rien à ajouter.
import-question = { $count ->
        [one] Ajouter une commande avec son historique ?
       *[other] Ajouter { $count } commandes avec leurs historiques ?
    }
import-settings = <b>Ses réglages diffèrent de ceux d’ici :</b>
import-settings-question = Je les règle comme dans le fichier ?
import-settings-done = <b>Réglé comme dans le fichier :</b>
import-setting = • { $name } : { $before } → { $after }
import-setting-nag = Relances
import-setting-weekly = Aperçu de deux semaines
import-done = <b>{ $count ->
        [one] Une commande ajoutée
       *[other] { $count } commandes ajoutées
    }, historique compris.</b> { $open ->
        [0] Tout est clos, il n’y a donc rien à surveiller.
        [one] Je surveille les échéances d’une commande.
       *[other] Je surveille les échéances de { $open } commandes.
    }
import-gone = Je n’ai plus ce fichier sous la main. Renvoyez-le, s’il vous plaît.
import-unreadable = Je n’arrive pas à lire ce fichier. Celui que je connais, c’est <code>orders.json</code>, tel que /export le donne.
import-too-large = Ce fichier est trop lourd pour moi : 1 Mo au plus.
import-not-fetched = Je n’ai pas pu récupérer le fichier auprès de Telegram. Renvoyez-le, s’il vous plaît.
button-import = Restaurer une copie
button-import-confirm = Oui, ajouter
button-import-all = Oui, avec les réglages
button-import-orders = Juste les commandes
button-import-settings = Oui, comme le fichier

## Partir

forgotten-calendar = Votre lien de calendrier ne fonctionne plus non plus.

## Le fuseau horaire

zone-guessed = J’ai deviné le fuseau horaire. Si votre montre indique autre chose, réglez-le juste en dessous.
zone-ask-region = Dans quelle partie du monde vivez-vous ?
zone-ask-city = Quelle ville a la même heure que vous ?
zone-ask-clock = Quelle heure est-il chez vous en ce moment ?
zone-ask-write = Écrivez-moi votre ville, par exemple Lisbonne, ou l’heure qu’il est chez vous, par exemple 14:35.
zone-ask-location = Appuyez sur le bouton ci-dessous pour partager votre position : elle me donne le fuseau horaire, et je ne la garde pas.
zone-nobody = Aucun fuseau que je connaisse n’indique { $time } en ce moment. Regardez à nouveau, ou écrivez votre ville.
button-zone-list = Toutes les villes
button-zone-clock = D’après ma montre
button-zone-write = L’écrire
button-location = 📍 Partager ma position
button-more = Suite ›
button-fewer = ‹ Retour
region-africa = Afrique
region-america = Amérique
region-antarctica = Antarctique
region-asia = Asie
region-atlantic = Atlantique
region-australia = Australie
region-europe = Europe
region-indian = Océan Indien
region-pacific = Pacifique
