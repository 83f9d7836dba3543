### What is asked before it is noted, and what is left open.

button-unsure = Je ne sais plus
unsure-noted = Pas de souci : c’est indiqué dans le litige, sur la page de la commande. Je redemanderai.
noted-sum-told = C’est noté : vous avez demandé { $sum }.
