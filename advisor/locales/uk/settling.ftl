# What was told and would settle something is asked about first.
silence-waits = Від продавця поки нічого. Він має час до { $date }. А поки просто перевірте, чи сума в спорі ваша.
silence-question = Загляньте у спір про «{ $title }»: там написано, що вашу суму схвалено?
button-silence-yes = Так, схвалено
button-settled-not = Ні
