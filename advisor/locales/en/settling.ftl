# What was told and would settle something is asked about first.
silence-waits = Still nothing from the seller. They have until { $date }. Until then just check that the amount in the dispute is yours.
silence-question = Look at the dispute over “{ $title }”: does it say that your amount was granted?
button-silence-yes = Yes, granted
button-settled-not = No
