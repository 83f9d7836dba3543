### A text that was misread: the button for it, and what follows.

button-misread = 👎 Not right
misread-sorry = Sorry, I misread that. Tap what’s wrong and I’ll put it right; nothing is saved yet.
misread-news = Sorry, I misread that. <b>{ $title }</b>, No. { $number }, stays as it was. You can correct it yourself here.
privacy-misread = <b>“Not right”.</b> If you tap it, whoever runs this bot gets a sample of the text you sent, so that I learn to read it: its layout and the usual words of such pages. Figures, names, addresses and links are replaced before anything is stored.

### Said while an order is being entered, and about something else.

entering-first = Save this one first, or drop it; then I can answer that.
entering-unclear = That says nothing about this order. Tap a button, or tell me what to change, such as “price 24 dollars”.
entering-remembered = I’ve remembered that: save this order, then one tap notes it.
said-before-saving = { $count ->
    [one] And what you said before? Tap it and I’ll note it.
   *[other] And what you said before? Tap each one that still holds and I’ll note it.
}
button-said = ✍️ “{ $name }”
said-too-long-ago = That was said another day, or is noted already. Please say it again with its day.

### A parcel that may be that of a registered order.

news-same-day = No. { $number }, { $title }, has no tracking number yet, and its page shows the same day. Is this its parcel?
news-same-time = No. { $number }, { $title }, has no tracking number yet, and was sent at about the same time. Is this its parcel?
