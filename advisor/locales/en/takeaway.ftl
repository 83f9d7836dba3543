## Taking along: the calendar

calendar-name = AliExpress deadlines
calendar-deadline = Last safe day: { $date }.
calendar-tracking = Tracking number: { $tracking }
calendar-ask = What to do: send /status { $number } to Buyer Clock.
calendar-link = <b>Your private calendar link</b>
    <code>{ $url }</code>

    Add it to your calendar as a subscription (“from URL”), and the dates keep themselves up to date, on your phone too.

    Whoever has this link sees your dates and what you ordered, so keep it to yourself. I can’t show it again: I only keep its fingerprint.
calendar-open = Your private calendar link has been open since { $date }. I can’t show it again, but a new one takes its place at any time. The old one stops working then.
calendar-closed = Done: the calendar link doesn’t work any more. Now remove the subscription from your calendar, or the old dates stay there.
calendar-not-offered = This bot has no calendar links. The <code>orders.ics</code> file of /export goes into any calendar.
button-calendar = Live calendar link
button-calendar-new = New link
button-calendar-off = Switch it off
button-calendar-copy = Copy the link

## Bringing back

import-ask = Send me the <code>orders.json</code> file that /export once gave you. I’ll show you what’s in it before I add anything.
import-found = <b>In this file: { $orders ->
        [one] one order
       *[other] { $orders } orders
    }.</b>
import-known = { $count ->
        [one] One is here already and stays as it is.
       *[other] { $count } are here already and stay as they are.
    }
import-broken = { $count ->
        [one] One makes no sense, so I leave it out.
       *[other] { $count } make no sense, so I leave them out.
    }
import-dropped = { $count ->
        [one] One entry of history contradicts the others, so I leave it out.
       *[other] { $count } entries of history contradict the others, so I leave them out.
    }
import-nothing = There’s nothing to add.
import-question = { $count ->
        [one] Add one order with its history?
       *[other] Add { $count } orders with their histories?
    }
import-settings = <b>Its settings differ from those here:</b>
import-settings-question = Use the file’s settings?
import-settings-done = <b>Set as in the file:</b>
import-setting = • { $name }: { $before } → { $after }
import-setting-nag = Asking again
import-setting-weekly = Two weeks ahead
import-done = <b>{ $count ->
        [one] One order added
       *[other] { $count } orders added
    }, history included.</b> { $open ->
        [0] All of it is closed, so there’s nothing to watch.
        [one] I’m watching the deadlines of one.
       *[other] I’m watching the deadlines of { $open }.
    }
import-gone = I don’t have that file at hand any more. Send it once more, please.
import-unreadable = I can’t read this file. The one I know is <code>orders.json</code>, just as /export gives it.
import-too-large = This file is too large for me: 1 MB is the most.
import-not-fetched = I couldn’t fetch the file from Telegram. Please send it once more.
button-import = Restore from a file
button-import-confirm = Yes, add them
button-import-all = Yes, with the settings
button-import-orders = Only the orders
button-import-settings = Yes, use these

## Leaving

forgotten-calendar = Your calendar link doesn’t work any more either.

## The time zone

zone-guessed = The time zone is my guess. If your clock shows something else, set it right below.
zone-ask-region = Which part of the world do you live in?
zone-ask-city = Which city’s time zone are you in?
zone-ask-clock = What does your clock show right now?
zone-ask-write = Write me your city, such as Lisbon, or what your clock shows, such as 14:35.
zone-ask-location = Tap the button below to share your location: it tells me the time zone, and I won’t keep it.
zone-nobody = No clock I know shows { $time } now. Look again, or write your city.
button-zone-list = All cities
button-zone-clock = By my clock
button-zone-write = Write it
button-location = 📍 Share my location
button-more = More ›
button-fewer = ‹ Previous
region-africa = Africa
region-america = America
region-antarctica = Antarctica
region-asia = Asia
region-atlantic = Atlantic
region-australia = Australia
region-europe = Europe
region-indian = Indian Ocean
region-pacific = Pacific
