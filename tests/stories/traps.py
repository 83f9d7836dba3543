"""Stories of where the money is lost: each was told wrongly once, and each is one of a kind.

Days count from shipment, as in `twelve`.
"""

from decimal import Decimal

from advisor.advice import Situation
from advisor.checkpoints import CheckpointKind
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.seller import SellerRequest
from advisor.wording.message import Action
from tests.stories.teller import Teller
from tests.stories.twelve import Story, adds, day, disputes, has_it, is_content, tracks, wins

S, K, L, A = Situation, CheckpointKind, LetterKind, Action


async def _lamp(t: Teller, *, days: int = 60, facts: tuple[str, str] = ("", "")) -> None:
    t.end = days
    await adds(
        t,
        f"Lamp, RA123456785CN, shipped today, {days} days, $30{facts[0]}",
        f"Лампа, RA123456785CN, отправлена сегодня, {days} дней, 30 ${facts[1]}",
        S.UNTRACKED_EARLY,
        10,
    )


async def locker(t: Teller) -> None:
    """A locker keeps it for four days: by the day that is told, and not by the post's thirty."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(20)
    await t.tracks("at_post_office")
    await t.hears(S.AT_POST_OFFICE)
    await t.says(f"until {day(24)}", f"до {day(24):%d.%m.%Y}")
    await t.hears(S.AT_POST_OFFICE, noted="noted-kept", date=day(24))
    await t.nudge(23, K.POST_KEEPS, S.AT_POST_OFFICE)
    await t.nudge(24, K.COLLECT_LAST_DAY, S.AT_POST_OFFICE)
    await has_it(t, 24)
    await is_content(t, 25)


async def post_office(t: Teller) -> None:
    """It lies at the post office while protection ends: collected, and never disputed."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(33)
    await t.tracks("at_post_office")
    await t.hears(S.AT_POST_OFFICE)
    await t.nudge(36, K.COLLECT_CHECK, S.AT_POST_OFFICE)
    await t.nudge(55, K.COLLECT_BEFORE_END, S.AT_POST_OFFICE)
    await t.nudge(58, K.POST_KEEPS, S.AT_POST_OFFICE)
    await t.says("/dispute 1")
    await t.hears(S.AT_POST_OFFICE)
    await t.nudge(59, K.MUST_ACT, S.AT_POST_OFFICE)
    t.end = 75
    await t.nudge(60, K.PROTECTION_ENDED, S.AT_POST_OFFICE)
    await t.nudge(68, K.WINDOW_MIDWAY, S.POST_OVER)
    await t.tracks("returning")
    await t.hears(S.RETURNING)
    await disputes(t)
    await wins(t, 68)


async def delivered_days_ago(t: Teller) -> None:
    """Told three days after the status: two of the five days are left, and one call."""
    await _delivered_three_days_ago(t)
    await t.nudge(
        23,
        K.DELIVERED_ELSEWHERE_LAST_CALL,
        S.DELIVERED_ELSEWHERE,
        L.DISPUTE_DELIVERED_ELSEWHERE,
    )
    await disputes(t)
    await wins(t, 23)


async def since_by_button(t: Teller) -> None:
    """Since when is asked below the answer, and the days move with it."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(22)
    await t.tracks("delivered_elsewhere")
    t.end = 27
    await t.hears(S.DELIVERED_ELSEWHERE)
    await t.presses(A.STATUS_SINCE, day(20).isoformat())
    t.end = 25
    await t.hears(S.DELIVERED_ELSEWHERE, noted="noted-since", date=day(20))
    await t.nudge(
        23,
        K.DELIVERED_ELSEWHERE_SECOND_CALL,
        S.DELIVERED_ELSEWHERE,
        L.DISPUTE_DELIVERED_ELSEWHERE,
    )
    await disputes(t)
    await wins(t, 23)


async def going_back_unheard(t: Teller) -> None:
    """Nobody opens the dispute: on days 1, 3 and 7 it is called again, and before the end."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(20)
    await t.tracks("returning")
    await t.hears(S.RETURNING)
    await t.nudge(21, K.RETURNED_SECOND_CALL, S.RETURNING, L.DISPUTE_RETURNED)
    await t.nudge(23, K.RETURNED_THIRD_CALL, S.RETURNING, L.DISPUTE_RETURNED)
    await t.nudge(27, K.RETURNED_LAST_CALL, S.RETURNING, L.DISPUTE_RETURNED)
    await t.nudge(55, K.RETURNED_BEFORE_END, S.RETURNING, L.DISPUTE_RETURNED)
    await t.nudge(58, K.LAST_COMFORTABLE_DAY, S.RETURNING, L.DISPUTE_RETURNED)
    await disputes(t)
    await wins(t, 58)


async def not_extended(t: Teller) -> None:
    """The seller says no: once more, and the dispute has its day."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.nudge(55, K.DECIDE, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await t.presses(A.ASKED, "14")
    await t.hears(S.EXTENSION_ASKED, noted="noted-extension-sent", days=14, act_from=day(56))
    await t.nudge(56, K.EXTENSION_CHECK, S.EXTENSION_UNANSWERED, L.EXTENSION_REMINDER)
    await t.presses(A.NOT_EXTENDED)
    await t.hears(S.EXTENSION_REFUSED, must_on=day(59))
    await t.nudge(
        58, K.LAST_COMFORTABLE_DAY, S.EXTENSION_REFUSED, L.EXTENSION_REMINDER, must_on=day(59)
    )
    await t.nudge(59, K.MUST_ACT, S.MUST_ACT, L.DISPUTE_IN_TRANSIT)
    await disputes(t)
    await wins(t, 59)


async def vanished_and_late(t: Teller) -> None:
    """A broken promise and a parcel that stands still: both grounds, and both choices."""
    await _lamp(t, facts=(", guaranteed 40 days", ", гарантия 40 дней"))
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(15)
    await t.tracks("no_change")
    await t.hears(S.STANDING_STILL)
    await t.nudge(41, K.GUARANTEED_PASSED, S.GUARANTEE_PASSED_STILL)
    await t.nudge(45, K.STUCK_CHECK, S.GUARANTEE_PASSED_STILL)
    await t.nudge(55, K.DECIDE, S.DISPUTE_OR_EXTEND, L.DISPUTE_LATE)
    await t.presses(A.DISPUTE)
    await t.hears(letter=L.DISPUTE_LATE)
    await disputes(t)
    await wins(t, 55)


async def an_offer_of_nothing(t: Teller) -> None:
    """The seller offers 0: it is turned down, then and on every later day."""
    await _lamp(t)
    await t.nudge(10, K.SELLER_LETTER, S.UNTRACKED_LETTER, L.TRACKING_CHECK)
    await t.nudge(15, K.DISPUTE_WINDOW_OPENS, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await disputes(t)
    await t.waits(18)
    await t.presses(A.SELLER_OFFERED)
    await t.hears(S.DISPUTE_COUNTERED)
    await t.says("0")
    await t.hears(S.DISPUTE_OFFERED_NOTHING, noted="noted-offered-nothing")
    await t.nudge(20, K.DISPUTE_CHECK, S.DISPUTE_OFFERED_NOTHING, L.DISPUTE_REPLY)
    await t.says("/status 1")
    await t.hears(S.DISPUTE_OFFERED_NOTHING)


async def a_reason_that_is_kept(t: Teller) -> None:
    """What is wrong was said once, and comes back in every later word."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await has_it(t, 20)
    await t.presses(A.DISPUTE)
    await t.hears()
    await t.presses(A.DISPUTE, "missing_pieces")
    problem = t.words("dispute-reason-missing_pieces")
    await t.hears(letter=L.DISPUTE_GOODS, noted="noted-problem", reason=problem)
    await t.says("2 of 5", "2 из 5")
    await t.hears(letter=L.DISPUTE_GOODS, noted="noted-pieces", came=2, paid=5)
    await t.nudge(23, K.PROBLEM_WAITS, S.PROBLEM_FOUND, L.DISPUTE_GOODS, problem=problem)
    await t.presses(A.DISPUTED)
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")


async def the_seller_asks(t: Teller) -> None:
    """The seller's message is pasted: no, why not, and the polite letter."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await has_it(t, 20)
    await t.says(
        "Dear friend, please open dispute with reason not received, we refund you at once",
        "Друг, откройте спор с причиной «товар не получен», и мы сразу вернём деньги",
    )
    await _hears_no(t, SellerRequest.FALSE_REASON)
    await t.presses(A.SELLER_ASKS)
    await t.hears()
    await t.presses(A.SELLER_REQUEST, SellerRequest.REVIEW_FIRST)
    await _hears_no(t, SellerRequest.REVIEW_FIRST)


async def suggested_in_haste(t: Teller) -> None:
    """What the seller suggests is no status; and "opened it" is a dispute, without that word."""
    await _delivered_three_days_ago(t)
    await t.says(
        'seller says pls open it as "package still on the way" and he pays right away',
        "продавец говорит открой спор «посылка в пути» и он сразу вернёт",
    )
    await _hears_no(t, SellerRequest.FALSE_REASON)
    await t.says(
        "opened it now, full amount, said marked delivered but not received",
        "открыла только что, на всю сумму",
    )
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")


async def confirmed_by_a_slip(t: Teller) -> None:
    """The last days count from today at once, and from the true day as soon as it is told."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(20)
    await t.says(
        "oops, i clicked confirm received, nothing is here",
        "случайно нажала подтвердить получение, а посылки нет!!",
    )
    t.end = 35
    await t.hears(S.CONFIRMED_BY_MISTAKE, noted="noted-mistake")
    await t.presses(A.MISTAKE, day(19).isoformat())
    t.end = 34
    await t.hears(S.CONFIRMED_BY_MISTAKE, noted="noted-mistake")


async def _delivered_three_days_ago(t: Teller) -> None:
    """Delivered to somebody else: protection ends five days after that day."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(22)
    await t.says(
        "/track 1 delivered but not to me, 3 days ago", "/track 1 вручена не мне, 3 дня назад"
    )
    t.end = 24
    await t.hears(S.DELIVERED_ELSEWHERE)


async def _hears_no(t: Teller, request: SellerRequest) -> None:
    await t.hears_letter(t.words("seller-letter", letter="").strip())
    assert t.words(f"seller-{request.replace('_', '-')}") in t.last_heard.text


async def kroner(t: Teller) -> None:
    """What fifty kroner are worth, only the buyer knows; the answer is kept."""
    t.end = 60
    await adds(
        t,
        "Ring, RA123456785CN, shipped today, 60 days, 50 SEK",
        "Кольцо, RA123456785CN, отправлено сегодня, 60 дней, 50 SEK",
        S.UNTRACKED_EARLY,
        10,
    )
    await t.nudge(10, K.SELLER_LETTER, S.CHEAPNESS_UNKNOWN)
    await t.presses(A.CHEAP, "yes")
    await t.hears(S.CHEAP_WAIT, noted="noted-cheap")
    await t.nudge(55, K.DECIDE, S.CHEAP_DECIDE, L.EXTENSION_REQUEST)


async def customs(t: Teller) -> None:
    """Customs want papers: today, by their day, and nothing of waiting."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(30)
    await t.says(
        f"/track 1 customs want papers until {day(38)}",
        f"/track 1 таможня просит документы до {day(38):%d.%m.%Y}",
    )
    await t.hears(S.AT_CUSTOMS, kept=day(38))
    await t.nudge(33, K.CUSTOMS_CHECK, S.AT_CUSTOMS, kept=day(38))
    await t.waits(35)
    await t.says("paid the duty", "оплатила пошлину")
    await t.hears(S.CUSTOMS_ANSWERED, noted="noted-customs-answered", act_from=day(42))
    await t.nudge(42, K.CUSTOMS_MOVES, S.CUSTOMS_STILL)
    await t.tracks("in_country")
    await t.hears(S.MOVING)
    await has_it(t, 44)
    await is_content(t, 45)


async def the_goods_are_back(t: Teller) -> None:
    """Of two solutions the return is taken; the seller has the goods, and does not pay."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(20)
    await t.says("it came, it is crushed", "пришла, разбита")
    await t.hears(
        letter=L.DISPUTE_GOODS, noted="noted-problem", reason=t.words("dispute-reason-damaged")
    )
    await t.says("opened the dispute for $15", "открыла спор на 15 долларов")
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")
    await t.says("the seller refused", "продавец отказал")
    await t.hears(S.DISPUTE_REFUSED, noted="noted-seller-refused")
    await t.nudge(25, K.DISPUTE_CHECK, S.DISPUTE_REFUSED, L.DISPUTE_REPLY)
    await t.nudge(27, K.DISPUTE_NEGOTIATION_ENDS, S.DISPUTE_REFUSED)
    await t.says(
        "AliExpress offers two solutions: $5, or send it back for $20",
        "AliExpress предложил два решения: 5 долларов или отправить обратно за 20 долларов",
    )
    await t.hears(S.DISPUTE_DECIDED, noted="noted-proposals", count=2)
    await t.says("I take the second", "выбираю второе")
    await t.hears(S.RETURN_AGREED, noted="noted-chosen-return", return_by="none")
    await t.waits(29)
    await t.says("sent it back", "отправила обратно")
    await t.hears(S.RETURN_SENT, noted="noted-sent-back")
    await t.waits(38)
    await t.says("they received it", "продавец получил")
    await t.hears(S.RETURN_ARRIVED, noted="noted-return-arrived")
    await t.nudge(52, K.DISPUTE_CHECK, S.RETURN_UNPAID, L.RETURN_REFUND)
    await t.says("the money is here", "деньги пришли")
    await t.presses(A.REFUNDED, "sure")
    await t.hears(noted="noted-refunded")


async def told_in_one_sentence(t: Teller) -> None:
    """Reason, sum and day of a dispute are told at once: nothing is asked, its days are right."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.nudge(55, K.DECIDE, S.EXTEND_NOW, L.EXTENSION_REQUEST)
    await t.says(
        "yesterday I opened the dispute, nothing came, asked for the full amount",
        "вчера открыла спор, ничего не пришло, просила всю сумму",
    )
    await t.hears(S.DISPUTE_OPEN, noted="noted-dispute")
    assert t.words("dispute-reason-question") not in t.last_heard.text
    await t.nudge(59, K.DISPUTE_SILENCE, S.DISPUTE_SILENCE)
    await wins(t, 59)


async def nobody_knows_when_it_was_paid(t: Teller) -> None:
    """No day is made up: it is asked, and without it no closing tomorrow is spoken of."""
    await t.says("/add Lamp, not shipped yet, $30", "/add Лампа, ещё не отправлена, 30 $")
    await t.hears()
    await t.presses(A.DRAFT, "paid_on=skip")
    await t.hears(S.NOT_SHIPPED, noted="registered")
    await t.nudge(1, K.SHIPMENT_CHECK, S.NOT_SHIPPED)
    await t.nudge(19, K.UNPAID_CLOSE, S.NOT_SHIPPED, paid="none")


async def came_before_it_was_told(t: Teller) -> None:
    """The last window runs from the day on which it came, and its reminders come by that day."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await has_it(t, 22)
    await t.says("2 days ago", "2 дня назад")
    t.end = 35
    await t.hears(S.RECEIVED, noted="noted-received", days=13)
    await t.nudge(28, K.WINDOW_MIDWAY, S.RECEIVED)
    await t.nudge(32, K.WINDOW_CLOSING, S.RECEIVED)


async def a_decision_of_nothing(t: Teller) -> None:
    """A decision is asked for in full, is rejected if it is nothing, and the seller may object."""
    await _lamp(t)
    await t.nudge(10, K.SELLER_LETTER, S.UNTRACKED_LETTER, L.TRACKING_CHECK)
    await t.nudge(15, K.DISPUTE_WINDOW_OPENS, S.UNTRACKED_DISPUTE, L.DISPUTE_UNTRACKED)
    await disputes(t)
    await t.presses(A.DECIDED)
    await t.hears(S.DISPUTE_DECIDED, noted="noted-decided")
    assert t.words("decision-question") in t.last_heard.text
    await t.says("nothing", "ничего")
    await t.hears(S.DECIDED_NOTHING, noted="noted-decided-nothing")
    await t.nudge(16, K.DECISION_WAITS, S.DECIDED_NOTHING, L.MEDIATOR_APPEAL)
    await t.says("AliExpress decided to refund half", "Решили вернуть половину")
    await t.hears(S.DISPUTE_DECIDED, noted="noted-decided-sum", sum=Money(Decimal(15), "USD"))
    await t.says("accepted", "принимаю")
    await t.hears(S.DECISION_ACCEPTED, noted="noted-accepted")
    await t.says("the seller objects", "продавец возражает")
    await t.hears(S.DISPUTE_ESCALATED, noted="noted-seller-objects")


async def fewer_pieces_at_once(t: Teller) -> None:
    """That it came with pieces missing is told in one sentence, with its own day."""
    await _lamp(t)
    await tracks(t, 8, "moving", S.MOVING, 55)
    await t.waits(20)
    await t.says("only 2 of 5 came", "пришло только 2 из 5")
    await t.hears(letter=L.DISPUTE_GOODS, noted="noted-pieces", came=2, paid=5)
    await t.waits(22)
    await t.says(f"opened a dispute on {day(19)}", f"открыла спор {day(19):%d.%m.%Y}")
    await t.hears(noted="error-told-before-arrival", date=day(19), arrived=day(20))
    await t.says(
        f"opened a dispute on {day(21)} for half", f"открыла спор {day(21):%d.%m.%Y} на половину"
    )
    await t.hears(S.DISPUTE_OPEN, noted="noted-on-day", date=day(21))


TRAPS = {
    "in-a-locker": Story(tell=locker, title={"en": "In a locker", "ru": "В постамате"}),
    "at-the-post-office": Story(
        tell=post_office, title={"en": "At the post office", "ru": "На почте"}
    ),
    "delivered-days-ago": Story(
        tell=delivered_days_ago, title={"en": "Delivered days ago", "ru": "Вручено дни назад"}
    ),
    "since-by-button": Story(
        tell=since_by_button, title={"en": "Since when?", "ru": "С какого дня?"}
    ),
    "going-back-unheard": Story(
        tell=going_back_unheard, title={"en": "Called four times", "ru": "Четыре напоминания"}
    ),
    "not-extended": Story(tell=not_extended, title={"en": "Not extended", "ru": "Не продлили"}),
    "vanished-and-late": Story(
        tell=vanished_and_late, title={"en": "Late and vanished", "ru": "Опоздала и пропала"}
    ),
    "an-offer-of-nothing": Story(
        tell=an_offer_of_nothing, title={"en": "An offer of 0", "ru": "Предложили 0"}
    ),
    "a-reason-that-is-kept": Story(
        tell=a_reason_that_is_kept, title={"en": "Two of five", "ru": "Два из пяти"}
    ),
    "the-seller-asks": Story(
        tell=the_seller_asks, title={"en": "The seller asks", "ru": "Продавец просит"}
    ),
    "suggested-in-haste": Story(
        tell=suggested_in_haste, title={"en": "Suggested in haste", "ru": "Подсказано второпях"}
    ),
    "confirmed-by-a-slip": Story(
        tell=confirmed_by_a_slip, title={"en": "A slip", "ru": "Случайно"}
    ),
    "kroner": Story(tell=kroner, title={"en": "Fifty kroner", "ru": "Пятьдесят крон"}),
    "customs": Story(tell=customs, title={"en": "Customs", "ru": "Таможня"}),
    "the-goods-are-back": Story(
        tell=the_goods_are_back, title={"en": "The goods are back", "ru": "Товар вернулся"}
    ),
    "told-in-one-sentence": Story(
        tell=told_in_one_sentence,
        title={"en": "Told in one sentence", "ru": "Одной фразой"},
    ),
    "nobody-knows-when-it-was-paid": Story(
        tell=nobody_knows_when_it_was_paid,
        title={"en": "Paid, but when?", "ru": "Оплачен, но когда?"},
    ),
    "a-decision-of-nothing": Story(
        tell=a_decision_of_nothing,
        title={"en": "A decision of nothing", "ru": "Решили ничего не вернуть"},
    ),
    "fewer-pieces-at-once": Story(
        tell=fewer_pieces_at_once,
        title={"en": "Two of five at once", "ru": "Два из пяти сразу"},
    ),
    "came-before-it-was-told": Story(
        tell=came_before_it_was_told,
        title={"en": "It came on Monday", "ru": "Пришла в понедельник"},
    ),
}
