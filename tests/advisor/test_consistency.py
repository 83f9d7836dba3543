"""No two sentences of one message exclude each other, whatever happened to the order."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.account import AccountHealth
from advisor.advice import Verdict, advise
from advisor.checkpoints import CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.disputes import dispute_message
from advisor.wording.nudges import Occasion, digests
from advisor.wording.orders import order_line
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import Texts, texts_for
from tests.advisor.messages import sentence, shown
from tests.advisor.samples import CHEAP, day, order, tracked
from tests.advisor.strategies import LATER, POLICIES, Story, stories

EN = texts_for("en")

HEALTHY = AccountHealth(orders=20, disputes=0)

#: What cannot both be said in one message, as patterns of the English and the Russian texts.
EXCLUDING = {
    "en": (
        (
            r"(?<!“)still on its way|it’s on its way",
            r"waiting for you|Collect it|stands still|going back",
        ),
        (
            r"[Tt]he order has closed|Protection is over",
            r"the order closes on its own|; protection ends",
        ),
        (r"money (goes to|is) the seller", r"you have only 15 days"),
        (r"Open it now", r"Better not yet|First look whether|yet: it’s waiting"),
        (r"Nothing to do\b", r"Open (the|a) dispute today|Collect it today|Answer customs"),
        (r"can’t be tracked”\n", r"one status was enough to make"),
        (r"That’s normal", r"must be tracked"),
        (r"nobody received", r"not to you"),
        (r"too early", r"Open a dispute today|Open the dispute today"),
        (r"Settled in your favour|The refund is late", r"⏰ (Seller|AliExpress)"),
        (r"⏰ Collect it", r"Safe to dispute until"),
        (r"Safe to send back until", r"⏰ (Seller|AliExpress)"),
        (r"Customs have their answer", r"Answer customs|pay the duty|have you answered customs"),
        (r"The seller offers all of it", r"I cannot accept|Not enough\?|ready answer"),
        (r"They have it back|They have had it", r"on its way back|Send the goods back"),
        (r"Last day not known|Last day unknown", r"⏰ (Safe|Do this|Best)"),
        (
            r"The seller refused|made another offer|offers all of it|turned the offer down",
            r"has the seller answered\?|⏰ Seller has until",
        ),
    ),
    "ru": (
        (
            r"(?<!«)🟢 .*\nЕдет\.|посылка ещё едет",
            r"Заберите посылку|посылка стоит|едет обратно|Посылка у вас",
        ),
        (r"заказ закрыт\b|Защита закончилась", r"заказ закроется сам|; защита кончается"),
        (r"Открывайте сейчас", r"Лучше подождите|Сначала проверьте, отслеживается"),
        (
            r"Просто ждите|Просто ждать|делать нечего",
            r"Откройте спор сегодня|Заберите посылку|Ответьте таможне",
        ),
        (r"не отслеживается»\n", r"Хватит и одного статуса|хватило одного статуса"),
        (r"Слишком ранний спор", r"Откройте спор сегодня|Пора открывать спор"),
        (r"доставленное, но не вам", r"посылка в пути|ещё в пути, не доставлена"),
        (r"вы ничем не рискуете", r"Откройте спор сегодня"),
        (r"Решено в вашу пользу|Возврат запаздывает", r"⏰ (Ответ|решение)"),
        (r"⏰ Заберите", r"⏰ Открыть спор|⏰ Спор"),
        (r"Таможня ответ получила", r"Ответьте таможне|ответили таможне\?"),
        (r"Продавец предлагает всю сумму", r"Мало\?|готовый ответ"),
        (r"Товар у продавца|Товар давно у продавца", r"едет обратно"),
        (r"Срок неизвестен", r"⏰ (Спор|Сделайте|Лучше)"),
        (
            r"Продавец отказал\.|другое предложение\.|Вы отказались\.",
            r"ответил ли продавец\?|⏰ Ответ продавца",
        ),
    ),
}


def messages(texts: Texts, of: Order, today: date, policy: Policy) -> Iterator[str]:
    """What may be said of an order on a day."""
    yield shown(status_message(texts, of, today, policy).html)
    yield shown(dispute_message(texts, of, today, policy, HEALTHY).html)
    for point in timeline(of, policy):
        if point.on <= today < (point.deadline or date.max):
            yield shown(nudge_message(texts, of, point, today, policy).html)


@given(story=stories(), policy=POLICIES, days=LATER, language=st.sampled_from(sorted(EXCLUDING)))
def test_no_two_sentences_of_one_message_exclude_each_other(
    story: Story, policy: Policy, days: int, language: str
) -> None:
    """Reasons are general: they name what holds in other cases, too."""
    today = story.last_on + timedelta(days)
    for text in messages(texts_for(language), story.order, today, policy):
        told = re.sub(r"(?m)^• .*$", "", text)
        for one, other in EXCLUDING[language]:
            assert not (re.search(one, told) and re.search(other, told)), (one, other, text)


@given(story=stories(), policy=POLICIES, days=LATER)
def test_what_a_wait_is_for_is_in_the_timeline(story: Story, policy: Policy, days: int) -> None:
    """ "Nothing is lost before that day": on that very day the bot speaks up."""
    today = story.last_on + timedelta(days)
    advice = advise(story.order, today, policy)
    if advice.verdict is not Verdict.WAIT or advice.act_from is None or advice.act_from <= today:
        return
    points = timeline(story.order, policy)
    speaks = {point.on for point in points}
    unpaid = [p.deadline for p in points if p.kind is CheckpointKind.UNPAID_CLOSE]
    assert advice.act_from in speaks or advice.act_from in unpaid


@given(story=stories(), policy=POLICIES, days=LATER)
def test_a_day_on_which_the_bot_says_to_speak_up_is_in_the_timeline(
    story: Story, policy: Policy, days: int
) -> None:
    """ "On December 13 I’ll ask whether it has moved": whatever the advice is."""
    today = story.last_on + timedelta(days)
    text = shown(status_message(EN, story.order, today, policy).html)
    speaks = {EN.date(point.on) for point in timeline(story.order, policy)}
    for one, other in re.findall(
        r"On (\S+\s\S+ \(\S+\)) I’ll|I’ll (?:ask|remind)(?: you)? on (\S+\s\S+ \(\S+\))", text
    ):
        assert (one or other).replace(" ", " ") in {day.replace(" ", " ") for day in speaks}


@given(story=stories(), policy=POLICIES, days=LATER)
def test_what_happens_otherwise_agrees_with_the_clock(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    text = shown(status_message(EN, story.order, today, policy).html)
    end = story.order.end_in_force(policy)
    closes = re.search(r"On (.*) the order closes on its own", text)
    if closes is not None:
        assert end is not None
        assert today < end
        assert closes[1] == EN.date(end)


@given(story=stories(), policy=POLICIES, days=LATER)
def test_a_step_has_its_own_day_and_a_wait_has_none(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    advice = advise(story.order, today, policy)
    if advice.act_by is not None:
        assert advice.act_by >= today
        assert advice.deadline is None or advice.act_by <= max(today, advice.deadline.last_safe_day)
    if advice.verdict in (Verdict.WAIT, Verdict.DONE):
        assert advice.act_by is None


@pytest.mark.parametrize(
    ("of", "number", "by"),
    [
        (order(), 10, 15),  # the letter: before the dispute opens
        (order(), 16, 20),  # the window of a dead number
        (order(tracked(20)), 55, 58),  # more time: a day is left to check
        (order(tracked(20)), 59, 59),
    ],
)
def test_lists_and_digests_name_the_day_of_the_step(of: Order, number: int, by: int) -> None:
    listed = shown(order_line(EN, of, day(number), Policy()))
    short = EN.unbroken_date(day(by))
    wanted = sentence(EN, "orders-line-deadline", left=by - number, date=short)
    assert wanted in listed
    points = timeline(of, Policy())
    [(_, message)] = digests(EN, [Occasion(of, points[0])], day(number), Policy())
    assert wanted in shown(message.html)


def test_a_digest_counts_only_what_needs_the_buyer() -> None:
    waits, writes = order(price=CHEAP, title="Socks"), order(title="Lamp")
    points = timeline(waits, Policy())
    both = [Occasion(waits, points[0]), Occasion(writes, points[0])]
    [(_, message)] = digests(EN, both, day(10), Policy())
    text = shown(message.html)
    assert text.startswith(sentence(EN, "digest-heading", count=1))
    assert text.index("Lamp") < text.index(sentence(EN, "digest-waiting")) < text.index("Socks")
