### What is asked before it is noted, and what is left open.

button-unsure = Nie pamiętam
unsure-noted = Nic nie szkodzi: znajdziesz to w sporze na stronie zamówienia. Zapytam innym razem.
noted-sum-told = Zapisane: prosisz o { $sum }.
