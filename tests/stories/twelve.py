"""Twelve orders from registration to their end, with the rulebook's figures as they stand there.

Days count from shipment, which is November 1, 2026. Each message that the bot sends by itself is
named with its day; that there is no other is part of the story.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from advisor.advice import Situation
from advisor.checkpoints import CheckpointKind
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.wording.message import Action
from tests.stories.teller import NAMES, SHIPPED, Teller, teller
from tests.stories.transcript import transcript

S, K, L, A = Situation, CheckpointKind, LetterKind, Action

FIFTEEN = Money(Decimal(15), "USD")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story that can be told in every language."""

    tell: Callable[[Teller], Awaitable[None]]
    title: Mapping[str, str]
    zone: str = "Europe/Berlin"
    country: str = "DE"


def day(number: int) -> date:
    """The date of a day after shipment."""
    return SHIPPED + timedelta(number)


# -- what several stories share --------------------------------------------------------------------


async def adds(t: Teller, english: str, russian: str, situation: Situation, act_from: int) -> None:
    """Registers an order that was sent today."""
    await t.says(f"/add {english}", f"/add {russian}")
    await t.hears(situation, noted="registered", act_from=day(act_from))


async def tracks(t: Teller, on: int, state: str, situation: Situation, act_from: int) -> None:
    """Looks at the tracking on a day, after nothing was said since the last one."""
    await t.waits(on)
    await t.tracks(state)
    await t.hears(situation, act_from=day(act_from))


async def asks_for_time(t: Teller, days: int) -> None:
    """Asks the seller for more days: by one button, and by one more for how many."""
    await t.presses(A.EXTEND)
    await t.hears()
    await t.presses(A.EXTEND_DAYS, str(days))
    await t.hears(letter=L.EXTENSION_REQUEST)
    await t.presses(A.ASKED)
    await t.hears(noted="noted-extension-sent", days=days)


async def gets_time(t: Teller, on: int, days: int, end: int, situation: Situation) -> None:
    """A day after asking the timer has moved; everything before its new end moves with it."""
    await t.nudge(on, K.EXTENSION_CHECK, S.EXTENSION_UNANSWERED, L.EXTENSION_REMINDER)
    await t.presses(A.EXTENDED)
    await t.hears()
    await t.presses(A.EXTENDED_DAYS, str(days))
    t.end = end
    await t.hears(situation, noted="moved-end", date=day(end), act_from=day(end - 5))


async def disputes(t: Teller) -> None:
    """Opens the dispute on the site as advised, in full, and says so."""
    await t.presses(A.DISPUTED)
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")
    await t.presses(A.REASON_WAS)
    await t.hears(S.DISPUTE_OPEN)
    await t.presses(A.CLAIM)
    await t.hears(S.DISPUTE_OPEN)


async def wins(t: Teller, on: int) -> None:
    """Gets what was asked for; the money may take 14 days."""
    await t.presses(A.WON)
    await t.hears(S.REFUND_AWAITED, noted="noted-won", act_from=day(on + 14))


async def gets_the_money(t: Teller) -> None:
    """The end of a dispute that was won."""
    await t.presses(A.REFUNDED)
    await t.hears(noted="noted-refunded")
    await t.is_left_in_peace()


async def has_it(t: Teller, on: int) -> None:
    """The parcel is here: fifteen days for a dispute begin."""
    await t.waits(on)
    await t.presses(A.ARRIVED)
    t.end = on + 15
    await t.hears(S.RECEIVED, noted="noted-received", days=15)


async def is_content(t: Teller, on: int) -> None:
    """Looks at the goods a day after they came; all is well."""
    await t.nudge(on, K.INSPECT, S.RECEIVED)
    await t.presses(A.CLOSE)
    await t.hears()
    await t.presses(A.CLOSE_CONFIRMED)
    await t.hears(noted="noted-closed")
    await t.is_left_in_peace()


# -- the stories -----------------------------------------------------------------------------------


async def untracked(t: Teller) -> None:
    """Letter on day 10, dispute from day 15 on, refused, decided by AliExpress, refunded."""
    t.end = 60
    await adds(
        t,
        "Phone case, LP00123456789012, shipped today, 60 days, $25",
        "Чехол, LP00123456789012, отправлен сегодня, 60 дней, 25 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await t.nudge(10, K.SELLER_LETTER, S.UNTRACKED_LETTER, L.TRACKING_CHECK)
    await t.presses(A.WROTE)
    await t.hears(S.UNTRACKED_LETTER_SENT, noted="noted-letter", act_from=day(15))
    t.meanwhile(
        "The seller answers: “Don’t worry, my friend, please wait patiently.”",
        "Продавец отвечает: «Не волнуйтесь, друг, подождите, пожалуйста».",
    )
    await t.nudge(15, K.DISPUTE_WINDOW_OPENS, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await t.presses(A.SNOOZE)
    await t.hears(noted="noted-snoozed", date=day(16))
    await t.nudge(16, K.SNOOZED, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await disputes(t)
    await t.waits(18)
    t.meanwhile(
        "The seller refuses and asks her to cancel the dispute.",
        "Продавец отказывает и просит закрыть спор.",
    )
    await t.presses(A.SELLER_REFUSED)
    await t.hears(S.DISPUTE_REFUSED, noted="noted-seller-refused")
    await t.presses(A.LETTER)
    await t.hears(letter=L.DISPUTE_REPLY)
    await t.nudge(21, K.DISPUTE_CHECK, S.DISPUTE_REFUSED, L.DISPUTE_REPLY)
    await t.nudge(23, K.DISPUTE_NEGOTIATION_ENDS, S.DISPUTE_REFUSED)
    await t.nudge(24, K.DISPUTE_ESCALATES, S.DISPUTE_ESCALATED)
    await t.waits(27)
    t.meanwhile(
        "AliExpress decides: a full refund.", "AliExpress решает: вернуть деньги полностью."
    )
    await t.presses(A.DECIDED)
    await t.hears(S.DISPUTE_DECIDED, noted="noted-decided")
    await wins(t, 27)
    await t.waits(33)
    t.meanwhile("$25 are back on her card.", "25 $ вернулись на карту.")
    await gets_the_money(t)


async def cheap(t: Teller) -> None:
    """No letter, no dispute before the end is near; it comes three days before."""
    t.end = 40
    await adds(
        t,
        "Earrings, LP00123456789012, shipped today, 40 days, $3.50",
        "Серёжки, LP00123456789012, отправлены сегодня, 40 дней, 3,50 $",
        S.CHEAP_WAIT,
        35,
    )
    await t.nudge(10, K.CHEAP_PATIENCE, S.CHEAP_WAIT, act_from=day(35))
    await t.nudge(35, K.DECIDE, S.CHEAP_DECIDE, L.EXTENSION_REQUEST)
    await t.nudge(37, K.CHEAP_DISPUTE, S.CHEAP_DISPUTE, L.DISPUTE_UNTRACKED)
    await has_it(t, 37)
    await is_content(t, 38)


async def stuck(t: Teller) -> None:
    """Seventy days at export, extended twice by 15 days; then it comes."""
    t.end = 60
    await adds(
        t,
        "Kettle, RA123456785CN, shipped today, 60 days, $40",
        "Чайник, RA123456785CN, отправлен сегодня, 60 дней, 40 $",
        S.UNTRACKED_EARLY,
        10,
    )
    t.meanwhile(
        "On day 5 the tracking page says: “Departed from export customs”.",
        "На пятый день в отслеживании: «Экспорт».",
    )
    await tracks(t, 5, "at_export", S.STANDING_STILL, 55)
    await t.nudge(35, K.STUCK_CHECK, S.STANDING_STILL, act_from=day(55))
    await t.nudge(55, K.DECIDE, S.EXTEND_OR_DISPUTE, L.EXTENSION_REQUEST)
    await asks_for_time(t, 15)
    await gets_time(t, 56, 15, 75, S.STANDING_STILL)
    await t.nudge(70, K.DECIDE, S.EXTEND_OR_DISPUTE, L.EXTENSION_REQUEST)
    await asks_for_time(t, 15)
    await gets_time(t, 71, 15, 90, S.STANDING_STILL)
    await tracks(t, 75, "in_country", S.MOVING, 85)
    await has_it(t, 82)
    await is_content(t, 83)


async def ignored(t: Teller) -> None:
    """The seller lets the request lie; on the last day the dispute is a must."""
    t.end = 40
    await adds(
        t,
        "Backpack, RA123456785CN, shipped today, 40 days, $35",
        "Рюкзак, RA123456785CN, отправлен сегодня, 40 дней, 35 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 8, "moving", S.MOVING, 35)
    await t.nudge(35, K.DECIDE, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await asks_for_time(t, 15)
    await t.nudge(36, K.EXTENSION_CHECK, S.EXTENSION_UNANSWERED, L.EXTENSION_REMINDER)
    await t.nudge(38, K.LAST_COMFORTABLE_DAY, S.EXTENSION_UNANSWERED, L.EXTENSION_REMINDER)
    await t.nudge(39, K.MUST_ACT, S.MUST_ACT, L.DISPUTE_IN_TRANSIT)
    await disputes(t)
    await t.nudge(44, K.DISPUTE_SILENCE, S.DISPUTE_SILENCE)
    await t.nudge(46, K.DISPUTE_NEGOTIATION_ENDS, S.DISPUTE_SILENCE)
    await t.nudge(47, K.DISPUTE_ESCALATES, S.DISPUTE_ESCALATED)
    await t.nudge(53, K.DISPUTE_DECISION_DUE, S.DISPUTE_DECISION_DUE)
    await t.presses(A.DECIDED)
    await t.hears(S.DISPUTE_DECIDED)
    await wins(t, 53)
    await t.nudge(67, K.REFUND_CHECK, S.REFUND_LATE, L.REFUND_REMINDER)
    await gets_the_money(t)


async def neighbour(t: Teller) -> None:
    """Marked as delivered: protection is cut to 5 days. A neighbour has it, and the truth wins."""
    t.end = 60
    await adds(
        t,
        "Board game, RA123456785CN, shipped today, 60 days, $30",
        "Настольная игра, RA123456785CN, отправлена сегодня, 60 дней, 30 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 9, "moving", S.MOVING, 55)
    await t.waits(20)
    t.meanwhile(
        "The tracking page says “Delivered”. There is nothing at home, and no note either.",
        "В отслеживании «Вручено». Дома ничего нет, извещения в ящике тоже.",
    )
    await t.tracks("delivered_elsewhere")
    t.end = 25
    await t.hears(S.DELIVERED_ELSEWHERE)
    await t.presses(A.DISPUTE)
    await t.hears(letter=L.DISPUTE_DELIVERED_ELSEWHERE)
    t.meanwhile(
        "She asks at the post office first. They promise to call back.",
        "Сначала она спрашивает на почте. Там обещают перезвонить.",
    )
    await t.nudge(
        23,
        K.DELIVERED_ELSEWHERE_SECOND_CALL,
        S.DELIVERED_ELSEWHERE,
        L.DISPUTE_DELIVERED_ELSEWHERE,
    )
    t.meanwhile("Nobody has called.", "Никто не перезвонил.")
    await disputes(t)
    await t.waits(26)
    t.meanwhile(
        "The neighbour is back from his holiday and brings the parcel.",
        "Сосед вернулся из отпуска и приносит посылку.",
    )
    await t.presses(A.ARRIVED)
    t.end = 40
    await t.hears(S.PARCEL_CAME, noted="noted-received", days="none")
    await t.presses(A.CANCEL_DISPUTE)
    await t.hears()
    await t.presses(A.CANCEL_DISPUTE_CONFIRMED)
    await t.hears(S.RECEIVED)
    await is_content(t, 27)


async def goes_back(t: Teller) -> None:
    """Seen too early for a dispute: on day 6, the first possible one; the refund comes late."""
    t.end = 60
    await adds(
        t,
        "Knife set, RA123456785CN, shipped today, 60 days, $22",
        "Набор ножей, RA123456785CN, отправлен сегодня, 60 дней, 22 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 3, "returning", S.TOO_EARLY, 6)
    await t.nudge(6, K.RETURNED_TO_SELLER, S.RETURNING, L.DISPUTE_RETURNED)
    await disputes(t)
    await t.nudge(11, K.DISPUTE_SILENCE, S.DISPUTE_SILENCE)
    await t.nudge(13, K.DISPUTE_NEGOTIATION_ENDS, S.DISPUTE_SILENCE)
    await t.nudge(14, K.DISPUTE_ESCALATES, S.DISPUTE_ESCALATED)
    await t.waits(16)
    await wins(t, 16)
    await t.nudge(30, K.REFUND_CHECK, S.REFUND_LATE, L.REFUND_REMINDER)
    await t.presses(A.SNOOZE)
    await t.hears(noted="noted-snoozed", date=day(31))
    await t.nudge(31, K.SNOOZED, S.REFUND_LATE, L.REFUND_REMINDER)
    await gets_the_money(t)


async def wrong_size(t: Teller) -> None:
    """The goods came, but not as ordered; a part of the price is agreed on."""
    t.end = 60
    await adds(
        t,
        "Dress, RA123456785CN, shipped today, 60 days, $30",
        "Платье, RA123456785CN, отправлено сегодня, 60 дней, 30 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 9, "moving", S.MOVING, 55)
    await has_it(t, 20)
    await t.nudge(21, K.INSPECT, S.RECEIVED)
    await t.presses(A.DISPUTE)
    await t.hears()
    await t.presses(A.DISPUTE, "wrong_size")
    await t.hears(letter=L.DISPUTE_GOODS)
    await t.presses(A.CLAIM, "wrong_size=refund=15")
    await t.hears(letter=L.DISPUTE_GOODS, noted="noted-wish", sum=FIFTEEN, solution="refund")
    await t.presses(A.DISPUTED, "wrong_size")
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")
    await t.waits(24)
    await t.presses(A.SELLER_OFFERED)
    await t.hears(S.DISPUTE_COUNTERED)
    await t.says("/dispute 1 offer $12", "/dispute 1 предлагает $12")
    await t.hears(S.DISPUTE_COUNTERED)
    await wins(t, 24)
    await t.waits(31)
    await gets_the_money(t)


async def by_accident(t: Teller) -> None:
    """One press too many on the site: the order is closed, and the fifteen days run at once.

    By buttons: the receipt is noted, and then that the parcel is not there.
    """
    t.end = 60
    await adds(
        t,
        "Headphones, RA123456785CN, shipped today, 60 days, $45",
        "Наушники, RA123456785CN, отправлены сегодня, 60 дней, 45 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 9, "moving", S.MOVING, 55)
    await t.waits(18)
    t.meanwhile(
        "On the site she confirms the receipt by accident. The order is closed.",
        "На сайте она случайно подтверждает получение. Заказ закрыт.",
    )
    await t.says("/received 1")
    t.end = 33
    await t.hears(S.RECEIVED)
    await t.presses(A.MISTAKE)
    await t.hears(S.CONFIRMED_BY_MISTAKE, noted="noted-mistake")
    await t.nudge(26, K.WINDOW_MIDWAY, S.CONFIRMED_BY_MISTAKE, L.DISPUTE_IN_TRANSIT)
    await t.nudge(30, K.WINDOW_CLOSING, S.CONFIRMED_BY_MISTAKE, L.DISPUTE_IN_TRANSIT)
    await disputes(t)
    await t.waits(32)
    t.meanwhile(
        "AliExpress waits for the parcel until day 40.", "AliExpress ждёт посылку до 40-го дня."
    )
    await t.presses(A.PARK)
    await t.hears()
    await t.says(f"/dispute 1 until {day(40)}", f"/dispute 1 до {day(40)}")
    await t.hears(S.DISPUTE_PARKED, noted="noted-parked", date=day(40), act_from=day(40))
    await t.nudge(40, K.PARK_ENDS, S.DISPUTE_DECISION_DUE)
    await wins(t, 40)
    await t.waits(47)
    await gets_the_money(t)


async def russia(t: Teller) -> None:
    """Nobody refunds goods in transit before day 90: extended up to there, then all of it."""
    t.end = 60
    await adds(
        t,
        "Coat, RA123456785CN, shipped today, 60 days, $80",
        "Пальто, RA123456785CN, отправлено сегодня, 60 дней, 80 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 6, "moving", S.MOVING, 55)
    await t.nudge(55, K.DECIDE, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await t.presses(A.ASKED, "30")
    await t.hears(S.EXTENSION_ASKED, noted="noted-extension-sent", days=30, act_from=day(56))
    await gets_time(t, 56, 30, 90, S.MOVING)
    await t.nudge(85, K.DECIDE, S.DISPUTE_NOW, L.DISPUTE_LATE)
    await t.nudge(88, K.LAST_COMFORTABLE_DAY, S.DISPUTE_NOW, L.DISPUTE_LATE)
    await t.nudge(89, K.MUST_ACT, S.MUST_ACT, L.DISPUTE_LATE)
    await disputes(t)
    await t.nudge(94, K.DISPUTE_SILENCE, S.DISPUTE_SILENCE)
    await t.waits(95)
    await wins(t, 95)
    await t.waits(103)
    await gets_the_money(t)


async def missed(t: Teller) -> None:
    """Nothing was done until protection was over; the last day of the fifteen saves it."""
    t.end = 40
    await adds(
        t,
        "Drill, RA123456785CN, shipped today, 40 days, $50",
        "Дрель, RA123456785CN, отправлена сегодня, 40 дней, 50 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 9, "moving", S.MOVING, 35)
    await t.nudge(35, K.DECIDE, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await t.nudge(38, K.LAST_COMFORTABLE_DAY, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await t.nudge(39, K.MUST_ACT, S.MUST_ACT, L.DISPUTE_IN_TRANSIT)
    t.end = 55
    await t.nudge(40, K.PROTECTION_ENDED, S.WINDOW_OPEN, L.DISPUTE_IN_TRANSIT)
    await t.nudge(48, K.WINDOW_MIDWAY, S.WINDOW_OPEN, L.DISPUTE_IN_TRANSIT)
    await t.nudge(52, K.WINDOW_CLOSING, S.WINDOW_OPEN, L.DISPUTE_IN_TRANSIT)
    await t.nudge(54, K.WINDOW_LAST_DAY, S.WINDOW_OPEN, L.DISPUTE_IN_TRANSIT)
    await disputes(t)
    await t.nudge(59, K.DISPUTE_SILENCE, S.DISPUTE_SILENCE)
    await t.nudge(61, K.DISPUTE_NEGOTIATION_ENDS, S.DISPUTE_SILENCE)
    await t.nudge(62, K.DISPUTE_ESCALATES, S.DISPUTE_ESCALATED)
    await t.waits(65)
    await wins(t, 65)
    await t.waits(70)
    await gets_the_money(t)


async def guaranteed(t: Teller) -> None:
    """The promise is broken, but the parcel moves: waiting is better than a dispute."""
    t.end = 60
    await adds(
        t,
        "Boots, RA123456785CN, shipped today, 60 days, guaranteed 30 days, $55",
        "Ботинки, RA123456785CN, отправлены сегодня, 60 дней, гарантия 30 дней, 55 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.nudge(31, K.GUARANTEED_PASSED, S.GUARANTEE_PASSED_MOVING, act_from=day(55))
    await has_it(t, 44)
    await is_content(t, 45)


async def appealed(t: Teller) -> None:
    """The first decision gives nothing; new evidence turns it."""
    t.end = 60
    await adds(
        t,
        "Camera, LP00123456789012, shipped today, 60 days, $120",
        "Камера, LP00123456789012, отправлена сегодня, 60 дней, 120 $",
        S.UNTRACKED_EARLY,
        10,
    )
    await t.nudge(10, K.SELLER_LETTER, S.UNTRACKED_LETTER, L.TRACKING_CHECK)
    await t.nudge(15, K.DISPUTE_WINDOW_OPENS, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await disputes(t)
    await t.waits(18)
    await t.presses(A.TAKEN_OVER)
    await t.hears(S.DISPUTE_ESCALATED, noted="noted-taken-over")
    await t.waits(21)
    await t.presses(A.DECIDED)
    await t.hears(S.DISPUTE_DECIDED, noted="noted-decided")
    await t.presses(A.LETTER)
    await t.hears()
    await t.presses(A.LETTER_KIND, L.MEDIATOR_APPEAL)
    await t.hears(letter=L.MEDIATOR_APPEAL)
    await t.presses(A.APPEALED)
    await t.hears(S.DISPUTE_ESCALATED, noted="noted-appealed")
    await t.waits(27)
    await t.presses(A.DECIDED)
    await t.hears(S.DISPUTE_DECIDED)
    await t.nudge(28, K.DECISION_WAITS, S.DISPUTE_DECIDED, L.MEDIATOR_APPEAL)
    await wins(t, 28)
    await t.waits(36)
    await gets_the_money(t)


STORIES = {
    "untracked-to-refund": Story(
        tell=untracked,
        title={"en": "The number that never tracked", "ru": "Трек-номер, который не ожил"},
    ),
    "cheap-and-there-at-last": Story(
        tell=cheap, title={"en": "Cheap, and there at last", "ru": "Дёшево, но дошло"}
    ),
    "stuck-at-export": Story(
        tell=stuck, title={"en": "Seventy days at export", "ru": "Семьдесят дней на экспорте"}
    ),
    "extension-ignored": Story(
        tell=ignored,
        title={"en": "The seller who let it lie", "ru": "Продавец, который не продлил"},
    ),
    "delivered-to-a-neighbour": Story(
        tell=neighbour, title={"en": "Delivered, but to whom?", "ru": "Вручено, но кому?"}
    ),
    "going-back": Story(tell=goes_back, title={"en": "It goes back", "ru": "Едет обратно"}),
    "wrong-size": Story(tell=wrong_size, title={"en": "The wrong size", "ru": "Не тот размер"}),
    "confirmed-by-accident": Story(
        tell=by_accident,
        title={"en": "Confirmed by accident", "ru": "Подтверждено случайно"},
    ),
    "russia-and-day-90": Story(
        tell=russia,
        title={"en": "Ninety days to Russia", "ru": "Девяносто дней в Россию"},
        zone="Europe/Moscow",
        country="RU",
    ),
    "protection-missed": Story(
        tell=missed, title={"en": "Saved on the last day", "ru": "Спасено в последний день"}
    ),
    "guarantee-passed-while-moving": Story(
        tell=guaranteed,
        title={"en": "Late, but on its way", "ru": "Поздно, зато едет"},
    ),
    "decision-appealed": Story(
        tell=appealed, title={"en": "The decision that was wrong", "ru": "Неверное решение"}
    ),
}

#: The stories that are kept to be read.
KEPT = ("untracked-to-refund", "delivered-to-a-neighbour", "stuck-at-export")


async def told(story: Story, language: str, home: Path) -> Teller:
    """Tells a story in a language; the bot keeps its memory in `home`."""
    async with teller(language, home, zone=story.zone, country=story.country) as one:
        await story.tell(one)
    return one


def page_of(name: str, one: Teller) -> str:
    """The page on which a told story can be read."""
    language = one.words.language
    return transcript(STORIES[name].title[language], NAMES[language], one.lines, one.words)
