### Przypomnienia: powtórzone pytania, kilka naraz, cisza, odkładanie, plan na tydzień.

## Jeszcze raz

nag-again = 🔁 Przypominam: <b>{ $headline }</b>
nag-hushed = Dobrze, więcej o to nie zapytam: <b>{ $title }</b>. { $date ->
        [none] Termin nadal obowiązuje.
       *[other] Odezwę się { $date }, gdy nadejdzie kolejny termin.
    }
button-hush = Nie pytaj więcej

## Kilka zamówień naraz

digest-heading = { $count ->
        [0] <b>Co nowego w zamówieniach</b>
        [one] <b>Na dziś: { $count } zamówienie</b>
        [few] <b>Na dziś: { $count } zamówienia</b>
       *[other] <b>Na dziś: { $count } zamówień</b>
    }
digest-again = 🔁
digest-late = <i>Część z tego miała przyjść wcześniej. Wtedy się nie udało, ale rada nadal obowiązuje.</i>
digest-open = Naciśnij zamówienie, a pokażę szczegóły, wiadomość i odpowiedzi.

## Ustawienia

settings-nudging = Godziny ciszy: { $quiet ->
        [yes] od { $begins }:00 do { $ends }:00
       *[no] brak
    }
    Pytania bez odpowiedzi: { $nag ->
        [on] pytam ponownie, najwyżej dwa razy
       *[off] pytam tylko raz
    }
    Plan na dwa tygodnie, w poniedziałki: { $weekly ->
        [on] tak
       *[off] nie
    }
settings-quiet = Godziny ciszy
settings-ask-quiet = Od której godziny mam milczeć? Co wypadnie w tym czasie, przyjdzie po nim, a jeśli termin nie może czekać – przed nim.
settings-ask-quiet-end = Cisza od { $begins }:00. Do której?
button-quiet-off = Bez godzin ciszy
settings-nag-on = 🔁 Pytaj ponownie, gdy nie odpowiem
settings-nag-off = 🔁 Nie pytaj dwa razy
settings-weekly-on = 🗓 Wysyłaj plan
settings-weekly-off = 🗓 Bez planu

## Odkładanie

button-later = Inny dzień…
button-in-days = { $days ->
        [one] Za { $days } dzień
        [few] Za { $days } dni
        [many] Za { $days } dni
       *[other] Za { $days } dnia
    }
snooze-question = <b>{ $title }</b>: kiedy do tego wrócić? Naciśnij dzień albo napisz: <code>/snooze { $number } do { $example }</code>
error-snooze-too-far = To za daleko: mogę poczekać najwyżej { $longest ->
        [one] { $longest } dzień
       *[other] { $longest } dni
    }.

## Plan na tydzień

weekly-heading = 🗓 <b>Najbliższe dwa tygodnie</b>
weekly-free = Żadnych terminów. Odpocznij.
weekly-date = { $date }: { $what }
weekly-others = { $count ->
        [one] Jeszcze { $count } zamówienie może poczekać.
        [few] Jeszcze { $count } zamówienia mogą poczekać.
        [many] Jeszcze { $count } zamówień może poczekać.
       *[other] Jeszcze { $count } zamówienia może poczekać.
    }
checkpoint-weekly = plan na dwa tygodnie
    .nudge = Co Cię czeka w najbliższych dwóch tygodniach.
