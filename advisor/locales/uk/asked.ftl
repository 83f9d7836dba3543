### What is asked before it is noted, and what is left open.

button-unsure = Не пам’ятаю
unsure-noted = Нічого страшного: це написано в спорі на сторінці замовлення. Запитаю іншим разом.
noted-sum-told = Записано: ви попросили { $sum }.
