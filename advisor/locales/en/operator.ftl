### What the bot says to its operator, and to those who would take more than their share.

## Limits

too-fast = That’s faster than I can follow. Please give me a minute; then write again. What I hadn’t answered before this, please send again.
too-long = That text is too long for me. Please keep it below { $most } characters, and send one order at a time.
too-odd = There are characters in that text that I can’t read. Please type it anew instead of pasting it.

## Privacy

privacy = <b>Your data, in short</b>
    <b>What I keep:</b> your chat’s ID, language, time zone, reminder hour and country; your orders with everything noted about them; the reminders; the answer I’m waiting for.
    <b>What I don’t keep:</b> your name, your other messages, pictures and places you send.
    <b>Where:</b> in the database of whoever runs this bot. My messages travel through Telegram; nobody else is told anything. The log counts and times; it doesn’t quote you.
    <b>How long:</b> { $days ->
        [0] until you delete it.
        [one] closed orders for { $days } day; everything else until you delete it, or { $days } day after you block me.
       *[other] closed orders for { $days } days; everything else until you delete it, or { $days } days after you block me.
    }

    /export – everything about your orders, as files
    /forget – delete it all, at once and for good
command-privacy = what I keep about you, and for how long

## The operator’s page

operator-heading = <b>Buyer Clock { $version }</b>
operator-people = People: { $people }, asleep: { $asleep }
operator-orders = Orders: { $orders }, closed: { $closed }
operator-reminders = <b>Reminders</b>
operator-state-pending = waiting: { $count }
operator-state-claimed = being sent: { $count }
operator-state-sent = sent: { $count }
operator-state-skipped = left out: { $count }
operator-state-failed = failed: { $count }
operator-state-cancelled = cancelled: { $count }
operator-state-parked = parked, their people are away: { $count }
operator-queue = <b>Queue:</b> { $orders ->
        [0] empty
        [one] { $orders } order is due, for { $waits }
       *[other] { $orders } orders are due, the oldest for { $waits }
    }
operator-late = <b>Lateness</b> of the last { $count } sent within a day: half within { $half }, the latest { $worst }
operator-late-none = <b>Lateness:</b> nothing was sent within a day
operator-failures = <b>Failed in seven days</b>
operator-failure = { $count } × { $reason } (latest { $date })
operator-failures-none = <b>Failed in seven days:</b> nothing
operator-as-of = <i>As of { $date }, { $time }</i>
button-refresh = 🔄 Refresh
command-admin = how the bot is doing
command-broadcast = write to everybody
operator-alert = <b>Something broke on my side</b>
    <code>{ $kind }</code>
    <code>{ $place }</code>
    The log has the rest. I’ll be quiet about this one for an hour.

## A message to everybody

broadcast-usage = Write <code>/broadcast</code> and the text in one message, bold and links as you like. I’ll show it to you first.
broadcast-question = That’s how people will see it. Send it to { $people ->
        [one] { $people } person
       *[other] { $people } people
    }? It takes { $takes } or so.
broadcast-nobody = There’s nobody to send it to.
broadcast-dropped = Dropped. Nobody got it.
broadcast-gone = This message was sent or dropped already.
broadcast-under-way = <b>Sending</b>: { $tried } of { $people }
broadcast-stopping = Stopped: { $tried } of { $people } had their turn. The one under way may still arrive.
broadcast-done = <b>Sent to { $sent }</b> of { $people }.
broadcast-done-gone = Away, and put to sleep: { $count }
broadcast-done-unsure = Answer lost, may have arrived: { $count }
broadcast-done-failed = Refused by Telegram, see the log: { $count }
button-broadcast = Send to { $people }
button-broadcast-drop = Don’t send
button-broadcast-stop = Stop
