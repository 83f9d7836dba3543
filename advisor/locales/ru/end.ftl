### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Когда кончается защита? Посмотрите в заказе
    .do = AliExpress: «Заказы» → этот заказ. Пока я этого не знаю, слежу за трек-номером и спрошу снова; гадать не стану.
    .otherwise = Я не смогу заранее предупредить вас, что защита кончается. После её конца на спор остаётся лишь { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дня
       *[many] { $last_window } дней
    }.
end-question = Нажмите, сколько всего дней защиты, считая с отправки, или напишите, что на таймере: <code>осталось 23 дня</code> либо <code>до { $example }</code>.
button-end-unknown = Пока не знаю
checkpoint-end_asked = спросить, когда кончается защита
    .nudge = Защита: до какого дня?
step-page = Посмотреть в заказе
error-end-unknown = Я пока не знаю, когда кончается защита заказа № { $number }. Откройте его на AliExpress и напишите, что показывает таймер: <code>/edit { $number }</code>
