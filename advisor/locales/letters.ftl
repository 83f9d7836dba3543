### Letters to sellers and mediators: simple, polite, factual English in every locale (F6, H5).
### Each stays below 1,000 characters with the longest values filled in.

letter-greeting = Dear { $seller ->
        [none] seller
       *[other] { $seller }
    },
letter-order = { $order ->
        [none] my order { $named ->
            [latin] “{ $title }”
            [price] of { $price } (“{ $title }”)
           *[number] with the tracking number { $tracking } (“{ $title }”)
        }
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
       *[other] but the tracking number { $tracking } still shows no information.{ letter-service }

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

    { $parcel ->
        [at_post_office] The parcel with { letter-order } has reached the pick-up point, but I have not collected it yet, and the buyer protection ends on { $end }.
        [at_customs] The parcel with { letter-order } is at customs, and the buyer protection ends on { $end }. I would like to wait for it.
       *[other] The parcel with { letter-order } has not arrived yet, and the buyer protection ends on { $end }. I would like to wait for it.
    }

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
letter-site_refuses = { letter-greeting }

    I am writing about { letter-order }. It was shipped on { $shipped }, { letter-ago }, and it has not arrived. I tried to open a dispute on { $refused }, but the site does not take it yet.

    Could you please ask the carrier where the parcel{ letter-number } is? If it does not arrive, I will ask for a refund of the full amount as soon as the site allows it.

    Thank you for your help.
letter-dispute_untracked = { $tracking ->
        [none] I have no tracking number that works for { letter-order }.
       *[other] The tracking number { $tracking } for { letter-order } cannot be tracked.
    } The order was shipped on { $shipped }, { letter-ago }, and { $tracking ->
        [none] its page shows no such number
       *[other] no tracking service shows any information
    }.{ letter-service } { $letter ->
        [none] A screenshot is attached.
       *[other] I wrote to the seller on { $letter }. A screenshot is attached.
    }{ $guaranteed ->
        [none] { "" }
       *[other] { " " }The seller guaranteed delivery by { $guaranteed }, and this date has passed.
    }{ letter-extended }{ letter-mistake }

    I have not received the parcel. { letter-full }
letter-dispute_in_transit = I have not received { letter-order }. It was shipped on { $shipped }, { letter-ago }. { letter-where }{ letter-service }{ $guaranteed ->
        [none] { "" }
       *[other] { " " }The seller guaranteed delivery by { $guaranteed }, and this date has passed.
    }{ letter-extended }

    { $terms ->
        [refund_by] The order page promised a refund if the parcel was not delivered before { $end }, and this date has passed.{ " " }
       *[timer] { $over ->
            [yes] The buyer protection ended on { $end }.{ " " }
           *[no] The buyer protection ends on { $end }.{ " " }
           [unknown] { "" }
        }
    }A screenshot of the tracking page is attached.{ letter-mistake }

    { letter-full }
letter-dispute_late = I have not received { letter-order }. It was shipped on { $shipped }, { letter-ago }. { $guaranteed ->
        [none] This is much longer than a delivery should take.
       *[other] The seller guaranteed delivery by { $guaranteed }, and this date has passed.
    } { letter-where }{ letter-service }{ letter-extended } A screenshot is attached.{ letter-mistake }

    { letter-full }
letter-dispute_delivered_elsewhere = The tracking page{ letter-number } for { letter-order } shows “delivered”{ $dated ->
        [yes] { " " }on { $delivered }{ letter-place }.
       *[no] { letter-place }. I saw this on { $delivered }.
    }{ letter-service } However, I did not receive this parcel.

    Please ask the carrier for the proof of delivery with the address and the signature. A screenshot of the tracking page is attached.{ letter-mistake }

    { letter-full }
letter-dispute_returned = The tracking page for { letter-order } shows that the parcel{ letter-number } is going back to the seller.{ letter-service } I have not received it.{ letter-customs } A screenshot is attached.{ letter-mistake }

    { letter-full }
letter-returned_own = { letter-greeting }

    I am writing about { letter-order }. It was shipped on { $shipped }, and the parcel{ letter-number } is now going back to you, because it could not be handed over to me here.

    Could you please tell me when it has arrived? Would you then refund me what is fair after your costs, or send it again if I pay the shipping?

    Thank you for your help.
letter-dispute_goods = { $problem ->
        [damaged] The goods in { letter-order } arrived damaged.
        [wrong_size] The goods in { letter-order } are the wrong size: the size I received is not the size I ordered.
        [wrong_colour] The goods in { letter-order } are a different colour from the one I ordered.
        [not_as_described] What came for { letter-order } is not what the page of the item showed: it is something else.
        [cheaper_shipping] I paid for better delivery of { letter-order }, but the parcel was sent by a cheaper service.
        [counterfeit] The goods in { letter-order } are not genuine.
        [low_quality] The quality of the goods in { letter-order } is much lower than described.
        [missing_pieces] Some pieces of { letter-order } are missing. { $came ->
            [none] I received fewer pieces than I paid for.
           *[other] I paid for { $paid_for } and received { $came }.
        }
        [empty_package] The package for { letter-order } was empty.
        [not_working] The item in { letter-order } does not work.
       *[other] Something is wrong with the goods in { letter-order }.
    } Please see the attached evidence.

    I would like { $solution ->
        [return] to return the goods for { $claim ->
            [none] a refund.
           *[other] a refund of { $claim }.
        }
       *[refund] { $claim ->
            [none] a refund{ $problem ->
                [missing_pieces] { " " }for the missing pieces
               *[other] { "" }
            }.
           *[other] a refund of { $claim }.
        }
    }
letter-dispute_reply = { $stage ->
        [countered] { $nothing ->
            [yes] Thank you for your answer. The amount in your offer is 0, so I cannot accept it: it does not solve the problem with { letter-order }.
           *[no] Thank you for your offer. I cannot accept it, because it does not solve the problem with { letter-order }.
        }
       *[other] I am sorry that you do not agree. The problem with { letter-order } is not solved.
    }

    { $reason ->
        [none] My dispute stands as it is.
       *[other] The reason I named is the true one.
    }

    { $claim ->
        [none] I stand by my request for a refund.
       *[other] I stand by my request { $solution ->
            [return] to return the goods for a refund of { $claim }.
           *[refund] for a refund of { $claim }.
        }
    } I hope we can find a fair solution.
letter-mediator_appeal = Thank you for looking at { letter-order }. I cannot accept the proposed decision, because it does not take everything into account.

    The facts are as I described them{ $reason ->
        [none] .
       *[other] : { $reason }.
    } If I find more evidence, I will add it to the dispute.

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
letter-return_refund = Hello,

    In the dispute about { letter-order } it was agreed that I return the goods. By { $won } they had arrived{ $way_back ->
        [none] { "" }
       *[other] { " " }under the tracking number { $way_back }
    }. { $waited ->
        [one] { $waited } day has
       *[other] { $waited } days have
    } passed, but the refund { $claim ->
        [none] { "" }
       *[other] of { $claim }{ " " }
    }has not arrived on the card or account I paid with.

    Could you please check the delivery and release the refund?

    Thank you.
letter-cancelled_refund = Hello,

    I am writing about { letter-order }. It was cancelled{ $who ->
        [seller] { " " }by the seller
       *[buyer] { " " }before it was sent
    } on { $cancelled }. The money has not arrived on the card or account I paid with{ $price ->
        [none] .
       *[other] : { $price }.
    }

    Could you please check where the payment is, and send me its reference number?

    Thank you.
letter-reason-untracked = the tracking number cannot be tracked
letter-reason-in_transit = the protection is running out, and the parcel has not arrived
letter-reason-late = the protection is running out, and the parcel has not arrived in the promised time
letter-reason-delivered_elsewhere = the parcel is marked as delivered, but I did not receive it
letter-reason-returned = the parcel was sent back to the seller
letter-reason-damaged = the goods arrived damaged
letter-reason-wrong_size = the size is wrong
letter-reason-wrong_colour = the colour is wrong
letter-reason-cheaper_shipping = the parcel was sent by a cheaper service than I paid for
letter-reason-counterfeit = the goods are not genuine
letter-reason-low_quality = the quality is much lower than described
letter-reason-missing_pieces = pieces are missing
letter-reason-empty_package = the package was empty
letter-reason-not_working = the device does not work
letter-reason-not_as_described = what came is not what the page of the item showed
letter-extended = { $extended ->
        [0] { "" }
        [one] { " " }The seller has already extended the protection by { $extended } day, and I waited.
       *[other] { " " }The seller has already extended the protection by { $extended } days, and I waited.
    }
letter-shipment_request = { letter-greeting }

    I am writing about { letter-order }. I paid for it{ $paid ->
        [none] { "" }
       *[other] { " " }on { $paid }
    }, and it has not been shipped yet.

    Could you please tell me when you will send it?

    Thank you.
letter-where = { $parcel ->
        [not_found] No tracking service shows any information.
        [vanished] The tracking page{ letter-number } no longer shows any information.
        [at_export] According to the tracking page{ letter-number } the parcel { $dated ->
            [yes] has been at export since { $since }
           *[no] is still at export
        }, with no new status.
        [no_change] The tracking page{ letter-number } { $dated ->
            [yes] has shown no new status since { $since }
           *[no] shows no new status
        }.
        [china_only] The tracking page{ letter-number } shows the parcel in China only; there is no status after that.
        [lost] According to the tracking page{ letter-number } the parcel is lost.
        [at_customs] According to the tracking page{ letter-number } the parcel is at customs.{ letter-customs }
        [at_post_office] According to the tracking page{ letter-number } the parcel has reached a pick-up point, but I do not have it.
        [in_country] According to the tracking page{ letter-number } the parcel has reached my country, but it has not been delivered.
       *[other] According to the tracking page{ letter-number } the parcel is still on its way.
    }
letter-seller-false_reason = Thank you for your message. I would like to help, but I cannot open a dispute with a reason that is not true: AliExpress checks the tracking. If I open a dispute, it will be with the true reason. I hope for your understanding.
letter-seller-change_reason = Thank you for your message. I cannot change the reason of the dispute, because it is the true one, and AliExpress checks it. Please accept the dispute as it is. I hope for your understanding.
letter-seller-cancel = Thank you for your message. I cannot cancel the dispute before the refund has reached me through AliExpress. Please accept the dispute; then it closes on its own. I would like to keep everything on AliExpress.
letter-seller-wait = Thank you for your message. { $dispute ->
        [yes] I am willing to wait if you extend the buyer protection in the order first. Until then I keep the dispute open, because its time runs on. Thank you.
        [gone] I cannot wait, because the time for a dispute is limited. Please offer your solution in the dispute; I will look at it there. Thank you.
       *[no] I am willing to wait if you extend the buyer protection in the order first. If it is not extended in time, I will have to open a dispute, so as not to lose my money. Thank you.
    }
letter-seller-unsent_dispute = Thank you for your message. I cannot open a dispute: the order has not been sent yet. Please send it, or tell me if you cannot, and I will cancel it. Thank you.
letter-seller-unsent_wait = Thank you for your message. Please let me know on which day you will send the order. If you cannot send it, please tell me, and I will cancel it. Thank you.
letter-seller-unsent_cancel = Thank you for your message. If you cannot send the order, please confirm that here in the chat. I will then cancel it for that reason. Thank you.
letter-seller-take_little = Thank you for your offer. I cannot accept it, because it does not solve the problem. { $claim ->
        [none] I ask for a fair refund through AliExpress.
       *[other] I ask for { $claim }, as a refund through AliExpress.
    } I hope we can find a fair solution.
letter-seller-return_at_cost = Thank you for your message. I am not able to pay for sending the goods back. If you want them back, please send me a prepaid return label or agree to cover the postage in the dispute. Otherwise, please refund me without a return.
letter-seller-review_first = Thank you for your message. I will write an honest review once everything is settled. Reviews and refunds must not depend on each other by the rules of AliExpress. Please let us solve the problem first.
letter-seller-confirm_first = Thank you for your message. I will confirm the receipt once { $here ->
        [yes] everything I paid for is here and in order
       *[no] I have the parcel and have checked it
    }. Please give me the time for that.
letter-seller-true_reason = Thank you for your message. The parcel has not arrived. If I open a dispute, I will say exactly that and ask for a full refund in it. Please accept it there; I would like to keep everything on AliExpress.

## What a tracking service showed when it was asked last

letter-service = { $service ->
        [none] { "" }
       *[other] { " " }{ case-look }
    }

## The case file of an order

case-title = Case file: { $title }
case-heading-order = The order
case-heading-promises = What its page promises
case-heading-tracking = Tracking
case-heading-events = Day by day
case-heading-letters = Words prepared for what was sent
case-number = Order number: { $value }
case-tracking = Tracking number: { $value }
case-seller = Seller: { $value }
case-price = Paid: { $value }
case-paid = Paid on: { $value }
case-shipped = Shipped on: { $value }
case-protection = Buyer protection ends: { $value }
case-guaranteed = Delivery guaranteed by: { $value }
case-look = { $scan ->
        [none] { $words ->
            [none] On { $looked }, { $service } showed no scan of the parcel.
           *[other] On { $looked }, { $service } showed: “{ $words }”.
        }
       *[other] On { $looked }, the last scan shown by { $service } was of { $scan }{ $words ->
            [none] .
           *[other] : “{ $words }”.
        }
    }
case-noted = (noted { $at })
case-note = Written on { $at } from what the buyer and tracking services reported day by day; “you” is the buyer. Dates are the buyer’s. This is not a document of AliExpress.

## What customs got, where they asked for something

letter-customs = { $answered ->
        [none] { "" }
       *[other] { " " }I gave customs what they asked for on { $answered }.
    }
letter-place = { $place ->
        [none] { "" }
       *[other] { " " }(place: { $place })
    }
