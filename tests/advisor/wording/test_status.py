"""The status and the nudges: the same advice, in the words of the buyer's language."""

import re
from datetime import timedelta

import pytest

from advisor.advice import Situation, advise
from advisor.checkpoints import CheckpointKind
from advisor.disputes import DisputeReason
from advisor.events import (
    AnswerTermTold,
    CustomsAnswered,
    DecisionAccepted,
    DecisionAppealed,
    DisputeClosed,
    DisputeDecided,
    DisputeParked,
    FactsCorrected,
    NudgeSnoozed,
    OrderCancelled,
    OrderClosed,
    ProblemFound,
    ReturnAgreed,
    SiteRefused,
    TrackingReported,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.rules import RuleId
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.timeline import timeline
from advisor.transitions import apply
from advisor.wording.letters import write_letter
from advisor.wording.message import Action, Message, Press
from advisor.wording.status import nudge_message, status_message
from advisor.wording.status.lines import deadline_line, step_name, verdict_line
from advisor.wording.texts import Html, Texts, Value, available_languages, texts_for
from advisor.wording.values import advice_values
from tests.advisor.messages import check_message, sentence, shown
from tests.advisor.samples import (
    CHEAP,
    POLICY,
    advice,
    after,
    asked,
    by_tracker,
    day,
    disputed,
    order,
    points,
    puzzled,
    received,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

K = CheckpointKind

EN = texts_for("en")

MOVING = order(tracked(9))
ELSEWHERE = order(tracked(20, ParcelState.DELIVERED_ELSEWHERE))


def status(of: Order, number: int, texts: Texts = EN) -> str:
    return check_message(status_message(texts, of, day(number), POLICY))


def nudge(of: Order, kind: CheckpointKind, texts: Texts = EN, late: int = 0) -> Message:
    point = points(of, kind)[0]
    today = point.on + timedelta(late)
    since = point.on if late else None
    return nudge_message(texts, of, point, today, POLICY, late_since=since)


def actions(message: Message) -> list[Action]:
    return [button.press.action for row in message.buttons for button in row if button.press]


# -- the status --------------------------------------------------------------------------------


@for_each("language", available_languages())
def test_the_status_says_what_to_do_by_when_and_why(language: str) -> None:
    texts = texts_for(language)
    until: dict[str, Value] = {
        "end": day(60), "left": 5, "last_safe": day(59), "must_on": day(59), "guarantee": "none"
    }  # fmt: skip
    how, more = sentence(texts, "situation-extend-now.do", **until).split("\n")
    seen, *folded = status(MOVING, 55, texts).split("\n\n")
    heading, step, deadline, do, fold, beyond = seen.splitlines()
    assert heading.startswith("⏳ Phone case · ")
    assert step == sentence(texts, "situation-extend-now")
    assert deadline.startswith(sentence(texts, "deadline-step", days=3, by=day(58)))
    assert deadline.endswith(sentence(texts, "deadline-protection.short", **until))
    assert (do, beyond) == (how, more)
    assert fold == sentence(texts, "folded-heading")
    assert folded[0].endswith(sentence(texts, "situation-extend-now.otherwise", **until))
    assert folded[1].splitlines() == [
        sentence(texts, "status-why"),
        *(f"• {sentence(texts, f'reason-{rule}')}" for rule in ("D1", "D2", "C4")),
    ]
    assert "▰▰▰▰▰▰▰▰▰▰▰▱" in folded[2]
    assert folded[3].startswith(sentence(texts, "status-ahead"))


@pytest.mark.parametrize(
    ("of", "number", "kind", "end"),
    [
        (MOVING, 55, "protection", 60),
        (MOVING, 59, "protection", 60),
        (MOVING, 60, "window", 75),
        (MOVING, 74, "window", 75),
        (order(received(20)), 21, "window", 35),
    ],
)
def test_the_deadline_that_runs_is_named(of: Order, number: int, kind: str, end: int) -> None:
    values: dict[str, Value] = {
        "end": day(end),
        "ends": EN.unbroken_date(day(end)),
        "left": end - number,
        "last_safe": day(end - 1),
    }
    told = status(of, number).splitlines()[2]
    whole = sentence(EN, f"deadline-{kind}", **values)
    assert told == whole or told.endswith(sentence(EN, f"deadline-{kind}.short", **values))


@for_each("language", available_languages())
def test_of_a_step_that_is_what_runs_out_the_better_day_and_the_last_one_are_named(
    language: str,
) -> None:
    texts = texts_for(language)
    told = status(ELSEWHERE, 20, texts).splitlines()[2]
    assert told == sentence(texts, "deadline-best", days=0, by=day(20), last_safe=day(24))
    assert texts.date(day(24)) in told


@pytest.mark.parametrize(
    ("number", "bar"),
    [
        (0, "▱▱▱▱▱▱▱▱▱▱▱▱"),
        (30, "▰▰▰▰▰▰▱▱▱▱▱▱"),
        (60, "▰▰▰▰▰▰▰▰▰▰▰▰"),
    ],
)
def test_a_bar_shows_how_much_of_the_protection_has_passed(number: int, bar: str) -> None:
    assert sentence(EN, "status-bar", bar=bar, day=number, length=60) in status(MOVING, number)


#: Delivered to somebody else on day 3, it is said; and shipped on day 8, when the cut ends.
IMPOSSIBLE = order(
    tracked(3, ParcelState.DELIVERED_ELSEWHERE), FactsCorrected(on=day(8), shipped_on=day(8))
)


@pytest.mark.parametrize(
    ("of", "number"),
    [
        (IMPOSSIBLE, 8),
        (MOVING, 61),
        (after(unshipped()), 5),
        (order(received(20)), 21),
        (order(disputed(20)), 21),
        (order(OrderClosed(on=day(5))), 6),
    ],
)
def test_without_a_running_protection_there_is_no_bar(of: Order, number: int) -> None:
    assert "▰" not in status(of, number)
    assert "▱" not in status(of, number)


def test_at_most_five_dates_to_come_are_listed_and_none_that_has_passed() -> None:
    heading = f"{sentence(EN, 'status-ahead')}\n"
    listed = status(order(), 0).partition(heading)[2].splitlines()
    assert len(listed) == 5
    letter = sentence(
        EN, "status-ahead-line", date=day(10), what=EN.plain("checkpoint-seller_letter")
    )
    assert listed[0] == letter
    assert letter not in status(order(), 10)


def test_where_nothing_is_to_come_there_is_no_list() -> None:
    assert sentence(EN, "status-ahead") not in status(MOVING, 76)
    assert sentence(EN, "status-why") not in status(order(OrderClosed(on=day(5))), 6)


@for_each("language", available_languages())
@for_each("number", range(0, 80, 3))
def test_reasons_are_given_rule_by_rule(language: str, number: int) -> None:
    texts = texts_for(language)
    text = status(order(price=CHEAP, destination="RU"), number, texts)
    assert text.count("\n• ") == len(advice(order(price=CHEAP, destination="RU"), number).reasons)


def test_what_was_typed_is_escaped() -> None:
    odd = order(title="<b>Lamp</b> & </i>")
    message = status_message(EN, odd, day(10), POLICY)
    assert "&lt;b&gt;Lamp&lt;/b&gt; &amp; &lt;/i&gt;" in message.html
    assert "<b>Lamp</b> & </i> · No. 1" in check_message(message)


# -- buttons -----------------------------------------------------------------------------------


# -- nudges ------------------------------------------------------------------------------------


def test_a_nudge_says_its_occasion_the_advice_and_brings_the_letter() -> None:
    message = nudge(order(), K.SELLER_LETTER)
    text = check_message(message)
    occasion = sentence(EN, "checkpoint-seller_letter.nudge", day=10)
    heading, step = text.splitlines()[:2]
    assert heading.startswith("✉️ Phone case · No. 1")
    assert step == sentence(EN, "situation-untracked-letter")
    letter = write_letter(LetterKind.TRACKING_CHECK, order(), day(10), POLICY)
    assert text.index(step) < text.index(letter) < text.index(occasion)
    assert Action.LETTER not in actions(message)
    assert Action.WROTE in actions(message)


def test_a_short_letter_comes_with_a_button_to_copy_it() -> None:
    message = nudge(order(tracking_number=None), K.DISPUTE_WINDOW_OPENS)
    copies = [button.copies for row in message.buttons for button in row if button.copies]
    letter = write_letter(
        LetterKind.DISPUTE_UNTRACKED, order(tracking_number=None), day(15), POLICY
    )
    assert copies == ([letter] if len(letter) <= 256 else [])


def test_a_nudge_without_a_letter_keeps_the_button_for_one() -> None:
    snoozed = order(wrote(10), NudgeSnoozed(on=day(10), until=day(12)))
    assert "<pre>" not in nudge(snoozed, K.SNOOZED).html


def test_a_late_nudge_says_that_it_is_late() -> None:
    text = check_message(nudge(order(), K.SELLER_LETTER, late=2))
    assert sentence(EN, "nudge-late", date=day(10)) in text
    assert sentence(EN, "checkpoint-seller_letter.nudge", day=12) in text
    in_time = check_message(nudge(order(), K.SELLER_LETTER))
    assert sentence(EN, "nudge-late", date=day(10)) not in in_time


def test_a_nudge_speaks_of_today_and_not_of_the_day_it_was_planned_for() -> None:
    """What changed since it was planned changes what it says."""
    point = points(MOVING, K.DECIDE)[0]
    asked_since = order(tracked(9), asked(54))
    text = check_message(nudge_message(EN, asked_since, point, day(55), POLICY))
    assert sentence(EN, "situation-extension-unanswered") in text


@for_each("language", available_languages())
@for_each("kind", [kind for kind in K if kind not in {K.SNOOZED, K.WEEKLY}])
def test_every_checkpoint_has_its_nudge(language: str, kind: CheckpointKind) -> None:
    orders = (
        order(guaranteed_days=30),
        order(price=CHEAP),
        order(protection_end=None),
        order(days=100, destination="RU"),
        order(tracked(9, ParcelState.AT_EXPORT)),
        ELSEWHERE,
        order(tracked(20, ParcelState.RETURNING)),
        order(asked(50)),
        order(received(20)),
        order(disputed(20)),
        order(disputed(20), DisputeClosed(on=day(30), outcome="won")),
        order(tracked(20, ParcelState.AT_POST_OFFICE)),
        order(disputed(20), DisputeDecided(on=day(26))),
        order(disputed(20), DisputeDecided(on=day(26)), AnswerTermTold(on=day(26), until=day(40))),
        order(disputed(20), DisputeDecided(on=day(26)), DecisionAppealed(on=day(27))),
        order(disputed(20, DisputeReason.LATE), DisputeParked(on=day(25), until=day(50))),
        order(received(20), disputed(21, DisputeReason.DAMAGED), ReturnAgreed(on=day(24))),
        after(unshipped()),
        order(tracked(20, ParcelState.AT_POST_OFFICE, until=27)),
        order(tracked(20, ParcelState.AT_CUSTOMS)),
        order(CustomsAnswered(on=day(20))),
        order(tracked(20, ParcelState.AT_CUSTOMS, until=27)),
        order(received(20), ProblemFound(on=day(20), reason=DisputeReason.WRONG_SIZE)),
        order(disputed(20), DisputeDecided(on=day(26)), DecisionAccepted(on=day(27))),
        order(by_tracker(20, ParcelState.SAID_DELIVERED)),
        order(by_tracker(20, ParcelState.AT_POST_OFFICE)),
        order(puzzled(20, ParcelState.IN_COUNTRY, ParcelState.RETURNING)),
        order(tracked(9), terms=Terms.REFUND_BY),
        order(promises=(Promise(kind=PromiseKind.LATE_COUPON, until=day(40)),)),
        order(received(20), promises=(Promise(kind=PromiseKind.FREE_RETURN, until=day(60)),)),
        after(unshipped(promises=(Promise(kind=PromiseKind.SHIP_BY, until=day(7)),))),
        after(unshipped(), OrderCancelled(on=day(5), who=Canceller.SELLER)),
        order(tracked(9), SiteRefused(on=day(30), until=day(40))),
    )
    policy = Policy(return_ships=10)
    of = next(one for one in orders if points(one, kind, policy))
    texts = texts_for(language)
    point = points(of, kind, policy)[0]
    message = nudge_message(texts, of, point, point.on, policy)
    text = check_message(message)
    values = advice_values(texts, of, advise(of, point.on, policy), point.on, policy)
    occasion = shown(texts.fill(f"checkpoint-{kind}.nudge", values))
    assert occasion in text
    assert occasion[-1] in ".?!"
    assert not re.search(r"\b1 days\b|\b0 days\b", text)


@for_each("language", available_languages())
def test_the_status_and_the_nudge_of_a_day_say_the_same(language: str) -> None:
    texts = texts_for(language)
    for of in (order(), MOVING, ELSEWHERE, order(disputed(20)), order(received(20))):
        for point in timeline(of, POLICY):
            here = status_message(texts, of, point.on, POLICY).html.splitlines()
            there = nudge_message(texts, of, point, point.on, POLICY).html.splitlines()
            given = advice(of, (point.on - day(0)).days)
            assert given.situation in Situation
            seen = [line for line in here[:4] if not line.startswith("<blockquote")]
            assert seen == there[: len(seen)]


def test_only_a_parcel_that_tracks_is_said_to_move_on_the_last_day() -> None:
    refused = re.compile("because the parcel is moving")
    assert not refused.search(check_message(status_message(EN, order(), day(59), POLICY)))
    assert refused.search(check_message(status_message(EN, MOVING, day(59), POLICY)))


@for_each("language", available_languages())
def test_the_last_day_of_a_parcel_that_moves_says_what_to_attach_and_what_to_tap(
    language: str,
) -> None:
    texts = texts_for(language)
    seen, _, folded = status_message(texts, MOVING, day(59), POLICY).html.partition("<blockquote")
    assert sentence(texts, "proof-tracking") in seen
    assert texts.plain("button-refused") not in seen
    assert texts.plain("button-refused") in folded


@for_each("language", available_languages())
def test_what_stands_out_below_a_letter_is_that_it_was_sent(language: str) -> None:
    message = nudge(MOVING, K.DECIDE, texts_for(language))
    [green] = [one for row in message.buttons for one in row if one.style]
    assert green.label == texts_for(language).plain("button-wrote")
    [other] = [one for row in message.buttons for one in row
               if one.press and one.press.action is Action.EXTEND]  # fmt: skip
    assert other.label == texts_for(language).plain("button-other-days")


@for_each("language", available_languages())
def test_a_button_that_is_to_be_tapped_is_named(language: str) -> None:
    texts = texts_for(language)
    assert texts.plain("button-track") in status(order(), 45, texts).split("\n\n")[0]


def test_a_nudge_to_extend_notes_that_it_was_asked_without_another_letter() -> None:
    message = nudge(MOVING, K.DECIDE)
    presses = [button.press for row in message.buttons for button in row if button.press]
    assert [one.argument for one in presses if one.action is Action.ASKED] == ["14"]


def test_after_a_decision_no_decision_is_due() -> None:
    due = sentence(EN, "checkpoint-dispute_decision_due")
    opened = order(disputed(20))
    assert due in check_message(status_message(EN, opened, day(26), POLICY))
    decided = apply(opened, DisputeDecided(on=day(26)))
    assert due not in check_message(status_message(EN, decided, day(26), POLICY))


def test_whether_a_number_tracks_can_be_answered_in_words_where_it_is_asked() -> None:
    unknown = status_message(EN, order(on=day(25)), day(25), POLICY)
    assert unknown.expects == Press(Action.TRACK_STATE, 1, 1)
    assert status_message(EN, MOVING, day(25), POLICY).expects is None


def test_a_nudge_that_asks_for_a_look_leads_to_the_tracking_pages() -> None:
    links = [button.url for row in nudge(order(), K.SELLER_LETTER).shown for button in row]
    assert any(url is not None and "LP00123456789012" in url for url in links)
    moving = nudge(MOVING, K.DECIDE)
    assert not [button for row in moving.shown for button in row if button.url]


def test_whether_the_page_shows_its_date_still_can_be_answered_in_words() -> None:
    waits = order(tracked(9), terms=Terms.REFUND_BY)
    asking = status_message(EN, waits, day(58), POLICY)
    assert asking.expects == Press(Action.PAGE_LATER, 1, waits.revision)


def test_news_come_first_and_take_the_place_of_the_day() -> None:
    said = check_message(status_message(EN, MOVING, day(55), POLICY, news=Html("Noted.")))
    assert said.split("\n")[0] == "Noted. ⏳ Phone case · No. 1"


def test_a_dispute_to_be_cancelled_names_one_day_only() -> None:
    came = order(disputed(20), received(24))
    seen = status(came, 24).partition("\n\n")[0]
    assert seen.count("Dec\xa09") == 1


def test_a_step_is_said_in_a_line_and_in_a_word() -> None:
    given = advice(MOVING, 55)
    line = verdict_line(EN, given, advice_values(EN, MOVING, given, day(55), POLICY))
    assert line.startswith("⏳ ")
    assert step_name(EN, given) == "Ask to extend"


def test_a_dead_number_has_one_clock_though_its_page_names_a_day() -> None:
    dead = order(days=45, terms=Terms.REFUND_BY)
    values = advice_values(EN, dead, advice(dead, 20), day(20), POLICY)
    line = deadline_line(EN, advice(dead, 20), day(20), values)
    assert line == EN.fill("deadline-claim_now", values)


def test_a_coupon_is_applied_for_by_one_button() -> None:
    coupon = Promise(kind=PromiseKind.LATE_COUPON, until=day(30))
    late = order(tracked(9), promises=(coupon,))
    assert actions(status_message(EN, late, day(31), POLICY)).count(Action.PROMISE_USED) == 1


def test_a_promise_that_can_be_used_is_named_on_the_first_line_of_its_nudge() -> None:
    coupon = Promise(kind=PromiseKind.LATE_COUPON, until=day(30))
    late = order(
        tracked(9, ParcelState.AT_CUSTOMS),
        promises=(coupon,),
        title="A handbag of the very finest leather",
    )
    first, second, *_ = check_message(nudge(late, K.COUPON_DUE)).split("\n")
    assert first.startswith("🎁 A handbag of t…: ")
    assert first.endswith("The parcel is late.")
    assert "No. 1" in second


@pytest.mark.parametrize(
    ("number", "shown_days"),
    [(21, (25, 34)), (25, (None, 34)), (34, (None, 34)), (35, None)],
)
def test_a_running_dispute_shows_until_when_the_seller_answers_and_aliexpress_decides(
    number: int, shown_days: tuple[int | None, int] | None
) -> None:
    """G1, G6: a day that has passed is not shown."""
    message = status_message(EN, order(tracked(12), disputed(20)), day(number), POLICY)
    if shown_days is None:
        assert "⏰" not in message.html
        return
    answer, decided = shown_days
    line = sentence(
        EN,
        "deadline-dispute",
        answer_by="none" if answer is None else day(answer),
        decided_by=day(decided),
    )
    assert line in shown(message.html).split("\n")


@pytest.mark.parametrize("left", [0, 3])
def test_what_is_kept_for_the_buyer_shows_the_day_by_which_it_is_collected(left: int) -> None:
    """E1: whatever day the protection ends on, no dispute is spoken of in that line."""
    kept = TrackingReported(on=day(57), state=ParcelState.AT_POST_OFFICE, until=day(61))
    message = status_message(EN, order(tracked(12), kept), day(61 - left), POLICY)
    line = sentence(EN, "deadline-collect", days=left, by=day(61))
    assert line in shown(message.html).split("\n")


def test_at_another_shop_no_rule_with_a_figure_of_aliexpress_is_named() -> None:
    """J5"""
    there = order(tracked(9), shop=Shop.RU)
    said = shown(status_message(EN, there, day(90), POLICY).html)
    assert advise(there, day(90), POLICY).deadline is None
    assert sentence(EN, "shop-ru-otherwise") in said
    assert sentence(EN, f"reason-{RuleId.J5}") in said


@pytest.mark.parametrize("language", available_languages())
@pytest.mark.parametrize(
    ("of", "number"),
    [
        (order(tracked(9), disputed(20), shop=Shop.RU), 21),
        (order(tracked(9), shop=Shop.RU), 56),
        (order(tracked(9), shop=Shop.RU), 59),
        (order(shop=Shop.RU), 58),
        (order(shop=Shop.RU), 60),
        (order(by_tracker(20, ParcelState.SAID_DELIVERED), shop=Shop.RU), 21),
        (order(tracked(9), guaranteed_days=30, shop=Shop.RU), 40),
    ],
)
def test_at_another_shop_no_day_or_number_of_days_comes_from_aliexpress(
    language: str, of: Order, number: int
) -> None:
    """J5: a figure of the policy in none of what is said."""
    odd = POLICY.model_copy(update={"last_window": 83, "mediator_wait": 83})
    said = shown(status_message(texts_for(language), of, day(number), odd).html)
    assert "83" not in said
    assert ("⏰" in said) is of.is_awaited  # a dispute has none but those of G1


def test_where_the_end_is_unknown_the_step_is_to_look_at_the_page() -> None:
    """A1"""
    assert step_name(EN, advice(order(protection_end=None), 5)) == EN("step-page")


def test_of_another_shop_it_is_not_said_that_an_order_closes_on_its_last_day() -> None:
    """J5"""
    ended = K.PROTECTION_ENDED
    of_ru, at_com = order(tracked(9), shop=Shop.RU), order(tracked(9), shop=Shop.COM)
    assert EN("shop-ru-ended") in nudge(of_ru, ended).html
    assert EN("shop-ru-ended") not in nudge(at_com, ended).html


def test_on_which_site_it_was_bought_is_not_asked_where_a_step_is_to_be_done() -> None:
    """J5: how it is done would give way to the question."""
    asking = POLICY.model_copy(update={"shop_asked": True})
    moving = order(tracked(9), destination="RU")
    question = shown(EN("shop-question"))
    [decide] = points(moving, K.DECIDE)
    due = nudge_message(EN, moving, decide, decide.on, asking)
    assert question not in check_message(due)
    calm = status_message(EN, moving, day(20), asking)
    assert question in check_message(calm)
