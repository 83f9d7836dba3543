### Letters to sellers and mediators: simple, polite, factual English in every locale (F6, H5).
### Each stays below 1,000 characters with the longest values filled in.

letter-greeting = Dear { $seller ->
        [none] seller
       *[other] { $seller }
    },
letter-order = { $order ->
        [none] my order “{ $title }”
       *[other] my order { $order } (“{ $title }”)
    }
letter-number = { $tracking ->
        [none] { "" }
       *[other] { " " }(number { $tracking })
    }
letter-ago = { $day ->
        [0] today
        [one] { $day } day ago
       *[other] { $day } days ago
    }
letter-full = { $part ->
        [yes] I would like a refund of { $claim }.
       *[no] I would like a full refund{ $price ->
            [none] .
           *[other] { " " }of { $price }.
        }
    }
letter-mistake = { $confirmed ->
        [none] { "" }
       *[other] { " " }On { $confirmed } I confirmed the receipt by mistake: I do not have the parcel.
    }
letter-tracking_check = { letter-greeting }

    I am writing about { letter-order }. It was shipped on { $shipped }, { letter-ago }, { $tracking ->
        [none] but I have no tracking number for it.

    Could you please send me the number, and tell me on which website it can be tracked?
       *[other] but the tracking number { $tracking } still shows no information.

    Could you please check the number, or tell me on which website it can be tracked? If it has changed, please send me the new one.
    }

    Thank you for your help.
letter-tracking_new_number = { letter-greeting }

    Thank you for your answer about { letter-order }. { $tracking ->
        [none] I still have no tracking number that works.
       *[other] The tracking number { $tracking } still shows no information.
    }

    Could you please send me a number that works, or a photo of the postal receipt?

    Thank you.
letter-extension_request = { letter-greeting }

    The parcel with { letter-order } has not arrived yet, and the buyer protection ends on { $end }. I would like to wait for it.

    Could you please extend the protection by { $extension ->
        [one] { $extension } day
       *[other] { $extension } days
    }? I hope it will arrive in that time.

    Thank you for your understanding.
letter-extension_reminder = { letter-greeting }

    I asked you on { $asked } to extend the buyer protection for { letter-order }. The timer has not changed and ends on { $end }.

    Please extend it by { $extension ->
        [one] { $extension } day
       *[other] { $extension } days
    } today. Otherwise I will have to open a dispute so as not to lose my money, although I would rather wait for the parcel.

    Thank you.
letter-dispute_untracked = { $tracking ->
        [none] I have no tracking number that works for { letter-order }.
       *[other] The tracking number { $tracking } for { letter-order } cannot be tracked.
    } The order was shipped on { $shipped }, { letter-ago }, and { $tracking ->
        [none] its page shows no such number
       *[other] no tracking service shows any information
    }. { $letter ->
        [none] A screenshot is attached.
       *[other] I wrote to the seller on { $letter }, but the problem was not solved. A screenshot is attached.
    }{ letter-mistake }

    I have not received the parcel. { letter-full }
letter-dispute_in_transit = { $parcel ->
        [not_found] I have not received { letter-order }. It was shipped on { $shipped }, { letter-ago }. No tracking service shows any information.
       *[other] I have not received { letter-order }. It was shipped on { $shipped }, { letter-ago }. According to the tracking page{ letter-number } the parcel is still on its way.
    }

    { $over ->
        [yes] The buyer protection ended on { $end }.
       *[no] The buyer protection ends on { $end }.
    } A screenshot of the tracking page is attached.{ letter-mistake }

    { letter-full }
letter-dispute_late = I have not received { letter-order }. It was shipped on { $shipped }, { letter-ago }. { $guaranteed ->
        [none] This is much longer than a delivery should take.
       *[other] The seller guaranteed delivery by { $guaranteed }, and this date has passed.
    } A screenshot of the tracking page{ letter-number } is attached.{ letter-mistake }

    { letter-full }
letter-dispute_delivered_elsewhere = The tracking page{ letter-number } for { letter-order } shows “delivered”{ $delivered ->
        [none] .
       *[other] . I saw this on { $delivered }.
    } However, I did not receive this parcel, and nobody received it for me.

    Please ask the carrier for the proof of delivery with the address and the signature. A screenshot of the tracking page is attached.{ letter-mistake }

    { letter-full }
letter-dispute_returned = The tracking page for { letter-order } shows that the parcel{ letter-number } is going back to the seller. I have not received it. A screenshot is attached.{ letter-mistake }

    { letter-full }
letter-dispute_goods = { $problem ->
        [damaged] The goods in { letter-order } arrived damaged. The damage happened on the way: please see the photos of the packaging and the video of the unpacking.
        [wrong_size] The goods in { letter-order } are the wrong size. The size I measured is different from the size I ordered: please see the photos with the tag and the measuring tape.
        [wrong_colour] The goods in { letter-order } are a different colour from the one I ordered: please see the photos next to the picture in the listing.
        [cheaper_shipping] I paid for better delivery of { letter-order }, but the parcel was sent by a cheaper service: please see the photo of the label.
        [counterfeit] The goods in { letter-order } are not genuine: please see the photos of the details that differ from the original.
        [low_quality] The quality of the goods in { letter-order } is much lower than described: please see the photos.
        [missing_pieces] Some pieces of { letter-order } are missing. I received fewer pieces than I paid for: please see the photo of everything that was in the parcel, and of the packaging.
        [empty_package] The package for { letter-order } was empty: please see the photos of the package with its label and weight, and the video of the unpacking.
        [not_working] The device in { letter-order } does not work: please see the video, in which I switch it on.
       *[other] Something is wrong with the goods in { letter-order }: please see the photos.
    }

    I would like { $solution ->
        [return] to return the goods for { $claim ->
            [none] a refund.
           *[other] a refund of { $claim }.
        }
       *[refund] { $claim ->
            [none] a refund.
           *[other] a refund of { $claim }.
        }
    }
letter-dispute_reply = { $stage ->
        [countered] Thank you for your offer. I cannot accept it, because it does not solve the problem with { letter-order }.
       *[other] I am sorry that you do not agree. The problem with { letter-order } is not solved.
    }

    The reason I named is the true one, and my evidence is attached. I do not want to change the reason for the dispute.

    { $claim ->
        [none] I stand by my request for a refund.
       *[other] I stand by my request { $solution ->
            [return] to return the goods for a refund of { $claim }.
           *[refund] for a refund of { $claim }.
        }
    } I hope we can find a fair solution.
letter-mediator_appeal = Thank you for looking at { letter-order }. I cannot accept the proposed decision, because it does not take everything into account.

    I am adding new evidence today: please see the attached files. The facts are as I described them: { $reason }.

    { $claim ->
        [none] Please look at the case again and refund me.
       *[other] Please look at the case again and refund { $claim }.
    }

    Thank you.
letter-refund_reminder = Hello,

    The dispute about { letter-order } ended on { $won } in my favour{ $agreed ->
        [none] .
       *[other] , with a refund of { $agreed }.
    } { $waited ->
        [one] { $waited } day has
       *[other] { $waited } days have
    } passed, but the money has not arrived on the card or account I paid with.

    Could you please check where the payment is?

    Thank you.
letter-reason-untracked = the tracking number cannot be tracked
letter-reason-in_transit = the protection is over and the parcel has not arrived
letter-reason-late = the delivery time is over and the parcel has not arrived
letter-reason-delivered_elsewhere = the parcel is marked as delivered, but I did not receive it
letter-reason-returned = the parcel was sent back to the seller
letter-reason-damaged = the goods were damaged on the way
letter-reason-wrong_size = the size is wrong
letter-reason-wrong_colour = the colour is wrong
letter-reason-cheaper_shipping = the parcel was sent by a cheaper service than I paid for
letter-reason-counterfeit = the goods are not genuine
letter-reason-low_quality = the quality is much lower than described
letter-reason-missing_pieces = pieces are missing
letter-reason-empty_package = the package was empty
letter-reason-not_working = the device does not work
