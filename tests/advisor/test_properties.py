"""What holds for every order, whatever happened to it and whenever somebody asks."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from advisor.account import account_health
from advisor.advice import (
    Situation,
    Verdict,
    advise,
    dispute_letter,
    dispute_reason,
    extension_request,
    may_dispute,
)
from advisor.checkpoints import PRECEDENCE, CheckpointKind
from advisor.disputes import GOODS_REASONS, DisputeReason
from advisor.errors import DomainError
from advisor.events import (
    DecisionAccepted,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeParked,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    GoodsSentBack,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    PriceJudged,
    PromisesTold,
    ReceiptConfirmed,
    RefundReceived,
    ReturnAgreed,
    SiteRefused,
    TrackingReported,
    event_from_json,
    event_to_json,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promises import Promise, PromiseKind
from advisor.timeline import timeline
from advisor.transitions import apply, fold, register
from advisor.wording.disputes import (
    cancel_question,
    dispute_message,
    goods_reason_question,
    park_question,
    terms_question,
)
from advisor.wording.letters import (
    choose_letter,
    fitting_letters,
    letter_message,
    write_letter,
)
from advisor.wording.message import Action, Message
from advisor.wording.order_list import orders_message
from advisor.wording.orders import (
    changed_message,
    choose_order,
    registered_message,
)
from advisor.wording.questions import (
    close_question,
    extension_outcome_question,
    extension_question,
    granted_question,
    tracking_question,
)
from advisor.wording.stats import stats_message
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import Texts, available_languages, message_id, texts_for
from advisor.wording.values import advice_values
from tests.advisor.messages import LONGEST_LIST, check_message, said_in, shown
from tests.advisor.samples import KRONER, POLICY, day, disputed, registered, unshipped
from tests.advisor.strategies import (
    GUARANTEES,
    LATER,
    NAMES,
    POLICIES,
    Story,
    any_events,
    registrations,
    stories,
    story_of,
)

#: A decision that was accepted so long ago that no day is left on which it is asked about.
ACCEPTED = (
    registered(),
    disputed(20),
    DisputeDecided(on=day(30)),
    DecisionAccepted(on=day(31)),
)

REFUSED_WITHOUT_END = (
    registered(protection_end=None),
    SiteRefused(on=day(18), until=day(37)),
)

COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(10))
AT_CUSTOMS_WITHOUT_END = (
    registered(protection_end=None),
    TrackingReported(on=day(9), state=ParcelState.AT_CUSTOMS),
)
PROMISED_UNSENT = (unshipped(), PromisesTold(on=day(5), promises=(COUPON,)))

LANGUAGES = available_languages()

ANY_DAY = st.dates(date(2015, 1, 1), date(2045, 12, 31))

# -- the story ---------------------------------------------------------------------------------


@given(story=stories())
def test_an_order_is_what_its_events_tell(story: Story) -> None:
    assert fold(1, story.events) == story.order


@given(story=stories())
def test_taking_back_the_last_event_gives_the_order_before_it(story: Story) -> None:
    assume(story.before is not None)
    assert fold(1, story.events[:-1]) == story.before


@given(story=stories())
def test_every_event_survives_being_stored(story: Story) -> None:
    for recorded in story.events:
        assert event_from_json(event_to_json(recorded.event)) == recorded.event


@given(data=st.data(), story=stories(), days=LATER)
def test_whatever_happens_next_is_told_or_refused_in_words(
    data: st.DataObject, story: Story, days: int
) -> None:
    event = data.draw(any_events(story.order, story.last_on + timedelta(days)))
    try:
        after = apply(story.order, event)
    except DomainError as error:
        check_refusal(error)
    else:
        assert after.revision == story.order.revision + 1


@given(
    on=ANY_DAY,
    shipped=st.none() | st.integers(-90, 30),
    protected=st.none() | st.integers(-10, 100),
    title=NAMES,
    guaranteed=GUARANTEES,
)
def test_any_dates_make_an_order_or_are_refused_in_words(
    on: date, shipped: int | None, protected: int | None, title: str, guaranteed: int | None
) -> None:
    facts = OrderRegistered(
        on=on,
        title=title,
        shipped_on=None if shipped is None else on + timedelta(shipped),
        protection_end=None if protected is None else on + timedelta(protected),
        guaranteed_days=guaranteed,
    )
    try:
        order = register(1, facts)
    except DomainError as error:
        check_refusal(error)
    else:
        assert order.shipped_on is not None or order.protection_end is None


def check_refusal(error: DomainError) -> None:
    for language in LANGUAGES:
        texts = texts_for(language)
        assert texts.has(error.message_id), error.message_id
        assert texts.variables(error.message_id) <= set(error.values)
        assert shown(texts.fill(error.message_id, error.values))


# -- the timeline --------------------------------------------------------------------------------


@given(story=stories(), policy=POLICIES)
def test_checkpoints_are_in_order_and_each_is_one_of_its_kind(story: Story, policy: Policy) -> None:
    points = timeline(story.order, policy)
    assert list(points) == sorted(points, key=lambda point: (point.on, PRECEDENCE[point.kind]))
    assert len({(point.kind, point.occurrence) for point in points}) == len(points)
    assert {point.occurrence for point in points} <= {one.sequence for one in story.events}


@given(story=stories(), policy=POLICIES)
def test_no_checkpoint_comes_on_or_after_the_deadline_it_speaks_of(
    story: Story, policy: Policy
) -> None:
    for point in timeline(story.order, policy):
        assert point.deadline is None or point.on < point.deadline


@given(story=stories(), policy=POLICIES)
def test_no_checkpoint_comes_before_the_shipment(story: Story, policy: Policy) -> None:
    shipped_on = story.order.shipped_on
    for point in timeline(story.order, policy):
        assert shipped_on is None or point.on >= shipped_on


@given(story=stories(shipped=False, longest=3), policy=POLICIES)
def test_what_was_not_sent_has_no_clock(story: Story, policy: Policy) -> None:
    assume(story.order.shipped_on is None)
    allowed = {
        CheckpointKind.SHIPMENT_CHECK,
        CheckpointKind.UNPAID_CLOSE,
        CheckpointKind.SNOOZED,
        CheckpointKind.SHIP_BY_PASSED,
        CheckpointKind.COUPON_DUE,
        CheckpointKind.CANCELLED_CHECK,
    }
    assert {point.kind for point in timeline(story.order, policy)} <= allowed
    assert story.order.end_in_force(policy) is None


@given(story=stories(shipped=True), policy=POLICIES, days=st.integers(1, 60))
def test_an_extension_never_makes_an_earlier_end(story: Story, policy: Policy, days: int) -> None:
    end, before = story.order.protection_end, story.order.end_in_force(policy)
    if end is None or before is None:
        return
    try:
        extended = apply(
            story.order, ExtensionGranted(on=story.last_on, new_end=end + timedelta(days))
        )
    except DomainError:
        return
    after = extended.end_in_force(policy)
    assert after is not None
    assert after >= before
    if extended.has_figures:
        assert extended.window_end(policy) == after + timedelta(policy.last_window)


@given(story=stories(shipped=True), policy=POLICIES, days=st.integers(0, 60))
def test_an_extension_that_is_none_is_refused(story: Story, policy: Policy, days: int) -> None:
    end = story.order.protection_end
    if end is None:
        return
    with pytest.raises(DomainError):
        apply(story.order, ExtensionGranted(on=story.last_on, new_end=end - timedelta(days)))


# -- the advice ----------------------------------------------------------------------------------


@given(story=stories(), policy=POLICIES, today=ANY_DAY)
def test_every_day_has_one_verdict_for_every_order(
    story: Story, policy: Policy, today: date
) -> None:
    assert advise(story.order, today, policy).verdict in Verdict


@given(story=stories(), policy=POLICIES, days=LATER)
def test_a_dispute_is_advised_only_while_one_can_be_opened(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    advice = advise(story.order, today, policy)
    if advice.verdict is not Verdict.DISPUTE:
        return
    assert may_dispute(story.order, today, policy)
    assert advice.dispute_reason is dispute_reason(story.order, today, policy)
    assert advice.letter is dispute_letter(advice.dispute_reason)
    opened = apply(
        story.order,
        DisputeOpened(on=today, reason=advice.dispute_reason, claimed=story.order.price),
    )
    assert advise(opened, today, policy).verdict is Verdict.FOLLOW_DISPUTE


@given(story=stories(), policy=POLICIES, days=LATER)
def test_no_advice_speaks_of_a_deadline_that_has_passed(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    deadline = advise(story.order, today, policy).deadline
    assert deadline is None or today <= deadline.last_safe_day


@given(story=stories(), policy=POLICIES, days=LATER)
@example(story=story_of(*ACCEPTED), policy=POLICY, days=30)
@example(story=story_of(*REFUSED_WITHOUT_END), policy=POLICY, days=20)
def test_every_sentence_of_an_advice_finds_its_values(
    story: Story, policy: Policy, days: int
) -> None:
    """A value that is not known would leave a hole in the middle of a sentence."""
    today = story.last_on + timedelta(days)
    advice = advise(story.order, today, policy)
    texts = texts_for("en")
    values = advice_values(texts, story.order, advice, today, policy)
    known = {name for name, value in values.items() if value is not None}
    name = message_id("situation", advice.situation)
    for part in (name, f"{name}.do", f"{name}.otherwise"):
        assert texts.variables(part) <= known, part


@given(story=stories(), policy=POLICIES, days=LATER)
@example(story=story_of(*PROMISED_UNSENT), policy=POLICY, days=30)
@example(story=story_of(*AT_CUSTOMS_WITHOUT_END), policy=POLICY, days=0)
def test_every_button_below_an_advice_tells_something_that_can_happen(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    message = status_message(texts_for("en"), story.order, today, policy)
    for row in message.buttons:
        for button in row:
            if button.press is not None and (tell := _TELLS.get(button.press.action)):
                apply(story.order, tell(story.order, today, policy))


_TELLS: Mapping[Action, Callable[[Order, date, Policy], Event]] = {
    Action.STILL_NOTHING: lambda _, on, __: TrackingReported(on=on, state=ParcelState.NOT_FOUND),
    Action.TRACK: lambda _, on, __: TrackingReported(on=on, state=ParcelState.MOVING),
    Action.WROTE: lambda _, on, __: LetterSent(on=on),
    Action.EXTEND: lambda order, on, policy: extension_request(order, on, 15, policy),
    Action.EXTENDED: lambda order, on, _: ExtensionGranted(
        on=on, new_end=(order.protection_end or on) + timedelta(15)
    ),
    Action.NOT_EXTENDED: lambda _, on, __: ExtensionRefused(on=on),
    Action.ARRIVED: lambda _, on, __: ReceiptConfirmed(on=on),
    Action.DISPUTED: lambda order, on, policy: DisputeOpened(
        on=on, reason=dispute_reason(order, on, policy), claimed=order.price
    ),
    Action.SNOOZE: lambda _, on, __: NudgeSnoozed(on=on, until=on + timedelta(1)),
    Action.CLOSE: lambda _, on, __: OrderClosed(on=on),
    Action.SELLER_REFUSED: lambda _, on, __: DisputeAnswered(on=on, answer="refused"),
    Action.SELLER_OFFERED: lambda _, on, __: DisputeAnswered(on=on, answer="countered"),
    Action.NOTHING_OFFERED: lambda _, on, __: DisputeAnswered(
        on=on, answer="countered", nothing=True
    ),
    Action.ACCEPTED: lambda _, on, __: DecisionAccepted(on=on),
    Action.ASKED: lambda order, on, policy: extension_request(
        order, on, order.extension_asked_days or 1, policy
    ),
    Action.STATUS_SINCE: lambda order, on, _: TrackingReported(on=on, state=order.parcel, since=on),
    Action.KEPT_UNTIL: lambda order, on, _: TrackingReported(on=on, state=order.parcel, until=on),
    Action.CHEAP: lambda _, on, __: PriceJudged(on=on, cheap=True),
    Action.TAKEN_OVER: lambda _, on, __: DisputeEscalated(on=on),
    Action.DECIDED: lambda _, on, __: DisputeDecided(on=on),
    Action.APPEALED: lambda _, on, __: DecisionAppealed(on=on),
    Action.WON: lambda _, on, __: DisputeClosed(on=on, outcome="won"),
    Action.LOST: lambda _, on, __: DisputeClosed(on=on, outcome="lost"),
    Action.CANCEL_DISPUTE: lambda _, on, __: DisputeCancelled(on=on),
    Action.REFUNDED: lambda _, on, __: RefundReceived(on=on),
    Action.MISTAKE: lambda _, on, __: ReceiptConfirmed(on=on, by_accident=True),
    Action.SILENCE: lambda _, on, __: DisputeClosed(on=on, outcome="silence"),
    Action.PARK: lambda _, on, __: DisputeParked(on=on, until=on + timedelta(1)),
    Action.TERMS: lambda order, on, _: DisputeChanged(on=on, claimed=order.price),
    Action.RETURN_AGREED: lambda _, on, __: ReturnAgreed(on=on),
    Action.SENT_BACK: lambda _, on, __: GoodsSentBack(on=on),
    Action.SHIPPED: lambda _, on, __: OrderShipped(
        on=on, shipped_on=on, protection_end=on + timedelta(60)
    ),
}


@given(story=stories(), policy=POLICIES, days=LATER)
def test_who_puts_a_nudge_off_is_asked_again(story: Story, policy: Policy, days: int) -> None:
    today = story.last_on + timedelta(days)
    message = status_message(texts_for("en"), story.order, today, policy)
    actions = {button.press.action for row in message.buttons for button in row if button.press}
    if Action.SNOOZE not in actions:
        return
    tomorrow = today + timedelta(1)
    snoozed = apply(story.order, NudgeSnoozed(on=today, until=tomorrow))
    points = timeline(snoozed, policy)
    assert [one.on for one in points if one.kind is CheckpointKind.SNOOZED] == [tomorrow]


@given(story=stories(shipped=True), policy=POLICIES, days=LATER)
def test_who_is_told_to_wait_is_reminded_by_the_day_that_was_named(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    advice = advise(story.order, today, policy)
    if advice.act_from is None or advice.act_from <= today or not is_usual(story.order):
        return
    days_to_come = [point.on for point in timeline(story.order, policy) if point.on > today]
    assert any(on <= advice.act_from for on in days_to_come)


def is_usual(order: Order) -> bool:
    """Whether it is protected well beyond the first day on which it can be disputed."""
    if order.shipped_on is None or order.protection_end is None:
        return False
    return order.protection_end - order.shipped_on >= timedelta(30)


# -- a number of which nobody was asked (B3, C1) ---------------------------------------------------

#: Where a dispute cannot wait until somebody has looked.
_PRESSING = {
    Situation.MUST_ACT,
    Situation.WINDOW_OPEN,
    Situation.WINDOW_UNKNOWN,
    Situation.CLAIM_OPEN,
    Situation.SITE_AGAIN,
    Situation.CONFIRMED_BY_MISTAKE,
}


@given(story=stories(shipped=True), policy=POLICIES)
def test_a_number_is_not_called_dead_on_the_day_on_which_it_becomes_known(
    story: Story, policy: Policy
) -> None:
    order, today = story.order, story.last_on
    advice = advise(order, today, policy)
    if order.number_known_on != today or order.number_looked_up or order.refused_on is not None:
        return
    if advice.dispute_reason is DisputeReason.UNTRACKED:
        assert advice.unsure
        assert advice.situation in _PRESSING


#: Situations in which a number that shows nothing is asked about before it is disputed.
_ASKING = {Situation.TRACKING_UNKNOWN, Situation.CHEAPNESS_UNKNOWN}


@given(story=stories(shipped=True, longest=3), policy=POLICIES, days=st.integers(0, 9))
@example(story=story_of(registered(price=KRONER)), policy=POLICY, days=12)
def test_asking_first_costs_no_deadline_and_ends_with_the_answer(
    story: Story, policy: Policy, days: int
) -> None:
    order, today = story.order, story.last_on + timedelta(days)
    advice = advise(order, today, policy)
    end = order.end_in_force(policy)
    if advice.situation not in _ASKING or order.waits_for_its_date(policy) or end is None:
        return
    last = end - timedelta(policy.must_act)
    assert today < last
    assert advise(order, last, policy).verdict is Verdict.DISPUTE
    if advice.situation is not Situation.TRACKING_UNKNOWN:
        return  # what was asked is whether the price is small
    dead = apply(order, TrackingReported(on=today, state=ParcelState.NOT_FOUND))
    answered = advise(dead, today, policy)
    if answered.situation is Situation.CHEAPNESS_UNKNOWN:
        return  # that is asked next
    assert answered.dispute_reason is DisputeReason.UNTRACKED
    assert not answered.unsure
    moves = advise(
        apply(order, TrackingReported(on=today, state=ParcelState.MOVING)), today, policy
    )
    assert moves.dispute_reason is not DisputeReason.UNTRACKED


# -- delivered, but to somebody else (E3) ----------------------------------------------------------

#: The sentences that warn of the wrong reason name it; nothing else may.
_WARNINGS = ("reason-E3", "dispute-never-in-transit")
_IN_TRANSIT = re.compile(r"in transit|on its way|still moving|в пути|едет к вам", re.IGNORECASE)


@given(story=stories(shipped=True), policy=POLICIES, days=LATER)
def test_a_parcel_marked_as_delivered_is_never_said_to_be_in_transit(
    story: Story, policy: Policy, days: int
) -> None:
    if not story.order.is_awaited:
        return
    delivered = TrackingReported(on=story.last_on, state=ParcelState.DELIVERED_ELSEWHERE)
    order, today = apply(story.order, delivered), story.last_on + timedelta(days)
    advice = advise(order, today, policy)
    assert dispute_reason(order, today, policy) is DisputeReason.DELIVERED_ELSEWHERE
    assert advice.dispute_reason in (None, DisputeReason.DELIVERED_ELSEWHERE)
    for kind in fitting_letters(order, advice, policy):
        assert not _IN_TRANSIT.search(write_letter(kind, order, today, policy))
    for point in timeline(order, policy):
        assert point.letter is not LetterKind.DISPUTE_IN_TRANSIT
    for language in LANGUAGES:
        texts = texts_for(language)
        message = dispute_message(texts, order, today, policy, account_health([order]))
        said = status_message(texts, order, today, policy).html + message.html
        for warning in _WARNINGS:
            said = said.replace(texts(warning), "")
        assert not _IN_TRANSIT.search(said.replace(texts("checkpoint-in_transit_refund"), "")), said


# -- every message, in every language --------------------------------------------------------------


@given(story=stories(), policy=POLICIES, days=LATER)
def test_every_message_about_an_order_is_one_that_telegram_takes(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    typed = sorted((story.order.title, story.order.seller or "", "{ $end } {"), key=len)[::-1]
    for language in LANGUAGES:
        with said_in(language) as texts:
            for message in order_messages(texts, story.order, today, policy):
                text = check_message(message)
                assert not re.search(r"-\d+ (?:day|дн|ден)", text), text
                for one in typed:
                    text = text.replace(one, "")
                assert "{" not in _without_cut(text, story.order.title)
            crowd = orders_message(texts, [story.order] * 40, today, policy, page=3)
            check_message(crowd, LONGEST_LIST)


def _without_cut(text: str, title: str) -> str:
    """The text without the beginning of a title that was too long for its line."""
    for length in range(len(title), 3, -1):
        text = text.replace(f"{title[:length].rstrip()}…", "")
    return text


def order_messages(texts: Texts, order: Order, today: date, policy: Policy) -> Iterator[Message]:
    """Everything that is said about one order on one day."""
    advice = advise(order, today, policy)
    yield status_message(texts, order, today, policy)
    yield registered_message(texts, order, today, policy)
    yield changed_message(texts, texts("noted-letter"), order, 7, today, policy)
    yield choose_order(texts, [order] * 2, Action.STATUS)
    yield stats_message(texts, [order] * 6, today, policy)
    yield dispute_message(texts, order, today, policy, account_health([order] * 6))
    yield goods_reason_question(texts, order)
    yield cancel_question(texts, order, today, policy)
    yield park_question(texts, order, today, policy)
    if order.has_open_dispute:
        yield terms_question(texts, order, policy)
    if order.is_received and not order.dispute_settles:
        for reason in GOODS_REASONS:
            health = account_health([order] * 6)
            yield dispute_message(texts, order, today, policy, health, reason)
    yield choose_letter(texts, order, fitting_letters(order, advice, policy))
    yield tracking_question(texts, order)
    yield extension_question(texts, order, policy)
    yield extension_outcome_question(texts, order)
    yield granted_question(texts, order, policy, today)
    yield close_question(texts, order, advice.deadline)


@given(story=stories(), policy=POLICIES, late=st.integers(0, 3))
def test_every_nudge_is_one_that_telegram_takes(story: Story, policy: Policy, late: int) -> None:
    told = [
        (point, today)
        for point in timeline(story.order, policy)
        for today in [max(point.on, story.last_on) + timedelta(late)]
        if point.deadline is None or today < point.deadline
    ]
    for language in LANGUAGES:
        with said_in(language) as texts:
            for point, today in told:
                since = point.on if today > point.on else None
                message = nudge_message(texts, story.order, point, today, policy, late_since=since)
                text = check_message(message)
                assert story.order.title in text
                assert not re.search(r"-\d+ (?:day|дн|ден)", text), text


@given(story=stories(), policy=POLICIES, days=LATER)
def test_every_letter_fits_the_form_and_shows_what_was_told(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    letters = {kind: write_letter(kind, story.order, today, policy) for kind in LetterKind}
    for letter in letters.values():
        assert len(letter) <= 1000
        assert story.order.title in letter
    for language in LANGUAGES:
        with said_in(language) as texts:
            for kind, letter in letters.items():
                text = check_message(letter_message(texts, kind, story.order, today, policy))
                assert letter.strip() in text


@given(registered=registrations(), policy=POLICIES)
def test_the_card_of_a_new_order_shows_what_was_told(
    registered: OrderRegistered, policy: Policy
) -> None:
    order = register(1, registered)
    for language in LANGUAGES:
        with said_in(language) as texts:
            text = check_message(registered_message(texts, order, registered.on, policy))
            assert registered.title in text
            for fact in (registered.tracking_number, registered.order_number, registered.seller):
                assert fact is None or fact in text
