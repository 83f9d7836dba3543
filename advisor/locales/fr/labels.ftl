# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Plus ▾
button-settings = Réglages
button-calendar-short = Calendrier
button-another-order = Autre commande
orders-shelf-urgent = À traiter
    .words = urgent, urgentes, aujourd’hui, important, à faire

## Shorter than the text beside which it stands

label-parcel-no_change = rien depuis longtemps
label-parcel-delivered_elsewhere = livré, pas à moi
label-parcel-returning = repart chez le vendeur
label-parcel-at_customs = retenu en douane
label-parcel-china_only = suivi en Chine
label-dispute-reason-delivered_elsewhere = livré, pas à moi
label-dispute-reason-returned = repart chez le vendeur
label-dispute-reason-cheaper_shipping = livraison moins chère
label-dispute-reason-missing_pieces = il manque des pièces
label-letter-name-tracking_check = Numéro de suivi
label-letter-name-tracking_new_number = Un numéro valable
label-letter-name-extension_request = Prolonger
label-letter-name-extension_reminder = Prolonger, rappel
label-letter-name-dispute_untracked = Litige : sans suivi
label-letter-name-dispute_in_transit = Litige : pas arrivé
label-letter-name-dispute_late = Litige : en retard
label-letter-name-dispute_delivered_elsewhere = Litige : livré à tort
label-letter-name-dispute_returned = Litige : il repart
label-letter-name-dispute_reply = Répondre au litige
label-letter-name-refund_reminder = Où est l’argent ?
label-letter-name-cancelled_refund = Annulée : l’argent ?
label-letter-name-shipment_request = Quand partira-t-elle ?
label-letter-name-site_refuses = Si le site refuse
label-chapter-B = Numéro sans suivi
label-chapter-C = Le suivi s’est arrêté
label-chapter-D = La protection finit
label-chapter-E = Le colis est ailleurs
label-chapter-F = L’article est en cause
label-chapter-G = Étapes d’un litige
label-chapter-I = La page de commande
label-chapter-H = Protéger son compte
label-letter-name-returned_own = Il repart
