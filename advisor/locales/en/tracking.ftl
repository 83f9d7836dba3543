### What a tracking service reports, where the operator and the buyer want one to be asked.

situation-delivery-seen = Tracking says delivered on { $delivered }. Do you have it?
    .do = Look in the letterbox, ask at home and next door.
        If it’s here, say so, and you have { $last_window } days to check it. If it isn’t, say that too: I’ll have the right words ready.
    .otherwise = { $phase ->
        [closed] The order has closed already, and after { $last_safe } the money is the seller’s.
       *[other] After a “delivered” status only { $delivered_cut } days of protection are left, whoever has the parcel.
    }
checkpoint-delivery_seen = tracking says delivered: is it here?
    .nudge = The carrier reports a delivery.
checkpoint-delivery_unanswered = delivered or not? The days are running out
    .nudge = The carrier reports a delivery, and I don’t know yet whether you have it.
checkpoint-sighting_unclear = what the tracking means
    .nudge = There’s something in the tracking that only you can judge.
checkpoint-parcel_news = news of the parcel
    .nudge = There’s news of your parcel.
parcel-said_delivered = delivered, says the carrier
event-tracker_reported = { $seen } says: { $state }{ $since ->
        [none] { "" }
       *[other] { " " }(since { $since })
    }
event-sighting_unclear = { $seen } says something unclear{ $answers ->
        [none] { "" }
       *[other] : { $answers }
    }
tracker-state = { $service }: { $before ->
        [none] { $state }
       *[other] { $before } → { $state }
    }{ $since ->
        [none] { "" }
       *[other] , { $since }
    }
tracker-expected = Expected by { $date }.
tracker-handed-to = The last carrier has it as <code>{ $number }</code>.
tracker-unclear = { $service } says something unclear{ $scan ->
        [none] { "" }
       *[other] { " " }({ $scan })
    }. What is it?
tracker-not-yours = { $service } shows somebody else’s parcel. Is the number right?
tracker-evidence = These words quote { $service }. Attach your own screenshot of the tracking page as well: that’s what counts as proof.
button-have-it = Yes, it’s here
button-have-nothing = No, I have nothing
button-check-number = Change the number
tracker-offer = 🔎 Shall I look at the tracking myself? { $service } then learns the tracking number and the country it goes to, nothing else about you. I’ll only write when something changes what you should do.
tracker-offer-yes = Good. From now on I look at { $service } myself. /settings turns it off.
tracker-offer-no = Fine, I’ll ask you instead. /settings turns it on.
button-watch-yes = 🔎 Yes, look yourself
button-watch-no = No, ask me
settings-auto-on = 🔎 Look at the tracking yourself
settings-auto-off = 🔎 Don’t look at the tracking
privacy-tracker = <b>Tracking.</b> If you allow it in /settings, I ask { $service } about your parcels. It learns the tracking number and the country, nothing else. Of its answers I keep the state, the day and the carrier’s last line; names, addresses and phone numbers in them are not read.
export-case = Case file of this order, for AliExpress, a bank or a payment service
