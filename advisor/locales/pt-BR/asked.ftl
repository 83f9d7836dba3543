### What is asked before it is noted, and what is left open.

button-unsure = Não sei
unsure-noted = Sem problema: está na disputa, na página do pedido. Pergunto outra hora.
noted-sum-told = Anotado: você pediu { $sum }.
