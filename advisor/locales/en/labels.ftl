# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = More ▾
button-settings = Settings
button-calendar-short = Calendar
button-another-order = Another order
orders-shelf-urgent = Need you
    .words = urgent, today, important, need me, needs me, to do

## Shorter than the text beside which it stands

label-parcel-no_change = no change for long
label-parcel-delivered_elsewhere = delivered, not to me
label-parcel-returning = going back to seller
label-parcel-at_customs = held at customs
label-parcel-china_only = tracked only in China
label-dispute-reason-delivered_elsewhere = delivered, not to me
label-dispute-reason-returned = sent back to seller
label-dispute-reason-cheaper_shipping = cheaper shipping
label-dispute-reason-missing_pieces = pieces are missing
label-letter-name-tracking_check = Tracking number
label-letter-name-tracking_new_number = A number that works
label-letter-name-extension_request = Extend protection
label-letter-name-extension_reminder = Extend, a reminder
label-letter-name-dispute_untracked = Dispute: no tracking
label-letter-name-dispute_in_transit = Dispute: not arrived
label-letter-name-dispute_late = Dispute: overdue
label-letter-name-dispute_delivered_elsewhere = Dispute: not to me
label-letter-name-dispute_returned = Dispute: going back
label-letter-name-dispute_reply = Answer in the dispute
label-letter-name-refund_reminder = Where is the refund?
label-letter-name-cancelled_refund = Where is my money?
label-letter-name-shipment_request = When will it be sent?
label-letter-name-site_refuses = The site refuses
label-chapter-B = Tracking stays empty
label-chapter-C = Tracking stopped
label-chapter-D = Protection runs out
label-chapter-E = It went elsewhere
label-chapter-F = Something is wrong
label-chapter-G = The life of a dispute
label-chapter-I = Your order’s page
label-chapter-H = Keep your account safe
label-letter-name-returned_own = Going back: what now
