"""The shape of what is said about an order: so tall that it is read at one glance, on a phone."""

from datetime import timedelta

from hypothesis import example, given

from advisor.checkpoints import CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.meeting import help_message
from advisor.wording.nudges import Occasion, digests
from advisor.wording.order_list import PAGE, orders_message
from advisor.wording.orders import order_line, registered_message
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import said_in
from tests.advisor.samples import POLICY, day, order, points, received, registered, tracked
from tests.advisor.strategies import LATER, POLICIES, Story, stories, story_of
from tests.advisor.wording.lines import lines_seen
from tests.cases import for_each

#: Lines of a phone: a nudge before its letter, the card of an order, one of a list, the help.
NUDGE, CARD, LISTED, HELP = 8, 10, 2, 12

LANGUAGES = available_languages()


@given(story=stories(), policy=POLICIES, days=LATER)
def test_what_is_said_about_an_order_is_read_at_one_glance(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    for language in LANGUAGES:
        with said_in(language) as texts:
            status = lines_seen(status_message(texts, story.order, today, policy).html)
            assert len(status) <= NUDGE, status
            card = lines_seen(registered_message(texts, story.order, today, policy).html)
            assert len(card) <= CARD, card
            listed = lines_seen(order_line(texts, story.order, today, policy))
            assert len(listed) <= LISTED, listed


@given(story=stories(), policy=POLICIES)
@example(story=story_of(registered(title="A long name of goods"), received(20)), policy=POLICY)
def test_every_nudge_is_read_at_one_glance(story: Story, policy: Policy) -> None:
    told = [one for one in timeline(story.order, policy) if one.on >= story.last_on]
    for language in LANGUAGES:
        with said_in(language) as texts:
            for point in told:
                message = nudge_message(texts, story.order, point, point.on, policy)
                nudge = lines_seen(message.html)
                assert len(nudge) <= NUDGE, nudge


@for_each("language", LANGUAGES)
def test_lists_have_two_lines_an_order(language: str) -> None:
    texts = texts_for(language)
    title = "A handbag of the very finest leather"
    many: list[Order] = [order(tracked(9), title=title)] * PAGE
    gaps = PAGE + 2
    assert len(lines_seen(orders_message(texts, many, day(20), POLICY).html)) <= 2 * PAGE + gaps
    [point] = points(many[0], CheckpointKind.DECIDE)
    [(_, digest)] = digests(texts, [Occasion(one, point) for one in many], day(55), POLICY)
    assert len(lines_seen(digest.html)) <= 2 * PAGE + 6


@for_each("language", LANGUAGES)
def test_the_help_fits_a_screen(language: str) -> None:
    assert len(lines_seen(help_message(texts_for(language)).html)) <= HELP
