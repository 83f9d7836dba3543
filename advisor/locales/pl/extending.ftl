noted-extension-asked = Zapisane: prosisz o przedłużenie. { $date ->
        [today] Sprawdź dziś, czy zamówienie pokazuje późniejszą datę.
        [none] Zapytam, czy przybyło czasu: { $check }.
       *[other] Jeśli do wieczora { $date } nie przybędzie czasu, otwórz spór tego samego dnia.
    }
asked-days-question = <b>{ $title }</b>: o ile dni poproszono o przedłużenie? Naciśnij albo napisz; jeśli nie wiesz, pomiń.
event-extension-asked = poproszono o przedłużenie
extension-offered = <b>{ $title }</b> · nr { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Weź te dni, ale spór i tak otwórz.</b> Więcej czasu nie sprawi, że numer zacznie działać.
        [claim] ⏳ <b>Zgódź się tylko wtedy, gdy chcesz dłużej czekać.</b> O pieniądze można wystąpić, gdy minie data na stronie; późniejsza data to odsuwa.
        [enough] ⚖️ <b>Zgódź się tylko wtedy, gdy chcesz czekać jeszcze dłużej.</b> { $limit ->
            [day] Ochrona trwa już do { $refund }: od tego dnia można żądać zwrotu całości.
           *[days] Dodano już { $extended } dni: gdy miną, mediatorzy będą po Twojej stronie.
        }
       *[yes] ✅ <b>Tak, niech sprzedawca przedłuży.</b> Nic Cię to nie kosztuje.
    }
extension-offered-next = Ale oferta to jeszcze nie przedłużenie, więc nic nie zapisuję. Liczy się, gdy zamówienie pokaże późniejszą datę; wtedy naciśnij „Przedłużono”.{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}Do tego czasu data to nadal { $end }.
           *[yes] {" "}Do tego czasu ochrona kończy się { $end }: jeśli czasu nie przybędzie, otwórz spór najpóźniej { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · nr { $number }
    ⚖️ <b>Nie proś o więcej.</b> { $limit ->
        [day] Ochrona trwa już do { $refund }: od tego dnia można żądać zwrotu całości.
       *[days] Dodano już { $extended } dni: gdy miną, mediatorzy będą po Twojej stronie.
    }
    Jeśli paczka nie dojdzie, otwórz spór najpóźniej { $last_safe }. Sprzedawca mimo to przedłużył? Naciśnij „Przedłużono”.

ahead-dispute = otworzyć spór (o przedłużenie już się nie prosi)
