### What is asked before it is noted, and what is left open.

button-unsure = Not sure
unsure-noted = That’s fine: it says so in the dispute on the order’s page. I’ll ask another time.
noted-sum-told = Noted: you asked for { $sum }.
