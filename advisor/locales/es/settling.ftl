# What was told and would settle something is asked about first.
silence-waits = Todavía nada del vendedor. Tiene hasta el { $date }. Mientras tanto, comprueba solo que el importe de la disputa sea el tuyo.
silence-question = Mira la disputa de «{ $title }»: ¿dice que te han concedido tu importe?
button-silence-yes = Sí, concedido
button-settled-not = No
