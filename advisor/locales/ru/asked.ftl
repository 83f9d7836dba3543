### What is asked before it is noted, and what is left open.

button-unsure = Не помню
unsure-noted = Ничего страшного: это написано в споре на странице заказа. Спрошу в другой раз.
noted-sum-told = Записано: вы попросили { $sum }.
