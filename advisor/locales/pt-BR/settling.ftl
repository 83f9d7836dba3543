# What was told and would settle something is asked about first.
silence-waits = Ainda nada do vendedor. Ele tem até { $date }. Até lá, só confira se o valor na disputa é o seu.
silence-question = Veja a disputa de “{ $title }”: está escrito que o seu valor foi concedido?
button-silence-yes = Sim, concedido
button-settled-not = Não
