### What customs have got of the buyer: papers, or money (E1).

situation-customs-answered = Customs have their answer. Nothing to do until { $act_from }
    .do = Keep the receipt. Tell me when tracking moves.
        If customs write again, answer at once and tell me.
    .otherwise = On { $act_from } I’ll ask whether it has moved.
situation-customs-still = Has it left customs? Look at tracking
    .do = Moved? Tell me. If not, call customs or the carrier today.
        Have your receipt at hand.
    .otherwise = If your answer got lost there, the parcel may be sent back.
checkpoint-customs_moves = has it left customs?
    .nudge = You answered customs { $customs_moves ->
        [one] yesterday
       *[other] { $customs_moves } days ago
    }. Has it moved since?
button-customs-answered = Paid, or papers sent
noted-customs-answered = Noted: customs have what they wanted.
event-customs_answered = customs got what they wanted
