# What was told and would settle something is asked about first.
silence-waits = Still nothing from the seller. They have until { $date }. Until then just check that the amount in the dispute is yours.
silence-question = Look at the dispute over “{ $title }”: does it say that your amount was granted?
button-silence-yes = Yes, granted
button-settled-not = No
refund-question = { $sum ->
        [none] Is the money for “{ $title }” back?
       *[other] The money for “{ $title }” is back: { $sum }?
    }
button-refund-yes = Yes, close it
button-refund-another = Another amount
refund-sum-question = How much came back for “{ $title }”? Just write the amount.
turned-down = { $sum ->
        [none] You turned the offer down.
       *[other] You turned { $sum } down.
    } Without an agreement AliExpress decides, from { $date }.
granted-check = The seller added { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, so protection would end on <b>{ $date }</b>. Does the order’s page show that date?
button-granted-yes = Yes
button-granted-another = Another date
