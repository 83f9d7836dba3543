# What was told and would settle something is asked about first.
silence-waits = Od sprzedawcy na razie nic. Ma czas do { $date }. Do tego dnia sprawdź tylko, czy kwota w sporze jest Twoja.
silence-question = Zajrzyj do sporu o „{ $title }”: czy jest tam napisane, że przyznano Twoją kwotę?
button-silence-yes = Tak, przyznano
button-settled-not = Nie
