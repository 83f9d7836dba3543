### O que a alfândega recebeu do comprador: papéis ou taxa (E1).

situation-customs-answered = A alfândega tem sua resposta. Nada a fazer até { $act_from }
    .do = Guarde o comprovante. Me avise quando o rastreio mudar.
        Se a alfândega escrever de novo, responda na hora e me avise.
    .otherwise = Em { $act_from } pergunto se andou.
situation-customs-still = Saiu da alfândega? Olhe o rastreio
    .do = Andou? Me diga. Se não, ligue hoje para a alfândega ou a transportadora.
        Tenha o comprovante em mãos.
    .otherwise = Se sua resposta se perdeu lá, o pacote pode ser devolvido.
checkpoint-customs_moves = saiu da alfândega?
    .nudge = Você respondeu à alfândega há { $customs_moves ->
        [one] { $customs_moves } dia
       *[other] { $customs_moves } dias
    }. Andou desde então?
button-customs-answered = Respondi à alfândega
noted-customs-answered = Anotado: a alfândega tem o que pedia.
event-customs_answered = a alfândega recebeu o que pedia
