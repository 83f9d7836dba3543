# What was told and would settle something is asked about first.
silence-waits = Vom Verkäufer noch nichts. Er hat Zeit bis { $date }. Schau bis dahin nur nach, ob im Streitfall dein Betrag steht.
silence-question = Sieh im Streitfall zu „{ $title }“ nach: Steht dort, dass dein Betrag bewilligt wurde?
button-silence-yes = Ja, bewilligt
button-settled-not = Nein
