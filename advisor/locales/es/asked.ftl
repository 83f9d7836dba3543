### What is asked before it is noted, and what is left open.

button-unsure = No lo sé
unsure-noted = No pasa nada: está en la disputa, en la página del pedido. Te lo preguntaré otro día.
noted-sum-told = Anotado: pediste { $sum }.
