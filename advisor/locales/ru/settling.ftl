# What was told and would settle something is asked about first.
silence-waits = От продавца пока ничего. У него есть время до { $date }. До тех пор просто проверьте, что сумма в споре ваша.
silence-question = Загляните в спор о «{ $title }»: там написано, что вашу сумму одобрили?
button-silence-yes = Да, одобрили
button-settled-not = Нет
