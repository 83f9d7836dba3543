### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Quand finit la protection ? Regardez la commande
    .do = AliExpress : « Commandes » → cette commande. En attendant, je surveille le suivi et je redemanderai ; je ne devine pas.
    .otherwise = Je ne pourrai pas vous prévenir avant la fin de la protection. Ensuite, il ne reste que { $last_window } jours pour un litige.
end-question = Appuyez sur la durée totale de la protection, comptée depuis l’expédition, ou écrivez ce qu’affiche le compte à rebours : <code>il reste 23 jours</code> ou <code>jusqu’au { $example }</code>.
button-end-unknown = Je ne sais pas encore
checkpoint-end_asked = demander quand finit la protection
    .nudge = Protection : jusqu’à quand ?
step-page = Regarder la commande
error-end-unknown = Je ne sais pas encore quand finit la protection de la commande nº { $number }. Ouvrez-la sur AliExpress et écrivez ce qu’affiche le compte à rebours : <code>/edit { $number }</code>
