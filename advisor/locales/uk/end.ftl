### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = Коли закінчується захист? Гляньте в замовленні
    .do = AliExpress: «Замовлення» → це замовлення. Поки я цього не знаю, стежу за трек-номером і спитаю знову; гадати не буду.
    .otherwise = Я не зможу попередити вас до кінця захисту. Після нього на спір лишається тільки { $last_window ->
        [one] { $last_window } день
        [few] { $last_window } дні
       *[many] { $last_window } днів
    }.
end-question = Натисніть, скільки всього днів захисту, рахуючи від відправлення, або напишіть, що показує таймер: <code>залишилося 23 дні</code> чи <code>до { $example }</code>.
button-end-unknown = Поки не знаю
checkpoint-end_asked = спитати, коли закінчується захист
    .nudge = Захист: до якого дня?
step-page = Глянути замовлення
error-end-unknown = Я поки не знаю, коли закінчується захист замовлення № { $number }. Відкрийте його на AliExpress і напишіть, що показує таймер: <code>/edit { $number }</code>
