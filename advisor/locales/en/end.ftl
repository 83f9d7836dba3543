### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = When does its protection end? Look at the order
    .do = AliExpress: <i>Orders</i> → this order. Until I know, I’ll watch the number and ask again; I won’t guess.
    .otherwise = I can’t warn you before protection ends. After that you have only { $last_window } days for a dispute.
end-question = Tap how many days protection lasts, counted from shipment, or write what its timer shows: <code>23 days left</code> or <code>until { $example }</code>.
button-end-unknown = Don’t know yet
checkpoint-end_asked = ask when protection ends
    .nudge = Protection: until when?
step-page = Look at the order
error-end-unknown = I don’t know yet when the protection of order No. { $number } ends. Open it on AliExpress and write me what the timer shows: <code>/edit { $number }</code>
