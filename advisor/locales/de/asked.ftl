### What is asked before it is noted, and what is left open.

button-unsure = Weiß ich nicht
unsure-noted = Kein Problem: Es steht im Streitfall auf der Bestellseite. Ich frage ein andermal.
noted-sum-told = Notiert: Du hast { $sum } verlangt.
