unsent-answer = <b>{ $title }</b> · nr { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 Nie. Nie ma o co otwierać sporu: jeszcze nie wysłano
    .do = Spór można otworzyć tylko o zamówienie, które wysłano. Nie chcesz czekać? Anuluj je przed wysyłką, a wrócą wszystkie pieniądze. Jeśli sprzedawca nie może wysłać, anuluje się zamówienie, a nie otwiera spór.
seller-unsent-wait = ⏳ Możesz czekać: przed wysyłką nic nie upływa
    .do = Nie tracisz dni. Ale nie musisz: do wysyłki możesz anulować i odzyskać wszystkie pieniądze. Ochrona zacznie się z wysyłką; wtedy mi napisz.
seller-unsent-cancel = ✋ Anuluj tylko wtedy, gdy już tego nie chcesz
    .do = Nikt nie może Cię zmusić. Jeśli anulujesz, podaj prawdziwy powód: sprzedawca nie może wysłać, a nie zmiana zdania. Wrócą wszystkie pieniądze; potem naciśnij przycisk anulowania poniżej.
