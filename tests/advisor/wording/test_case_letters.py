"""The letters of a case file: which were sent, by what the buyer has reported."""

from decimal import Decimal

from advisor.disputes import DisputeReason
from advisor.events import (
    DecisionAppealed,
    DisputeChanged,
    DisputeDecided,
    DisputeOpened,
    DisputeReasonTold,
    Event,
    ExtensionRequested,
)
from advisor.letters import LetterKind as L
from advisor.money import Money
from advisor.parcel import ParcelState as P
from advisor.wording.case_letters import PreparedLetter, prepared_letters
from tests.advisor.samples import (
    POLICY,
    asked,
    day,
    disputed,
    recorded,
    registered,
    tracked,
    wrote,
)
from tests.cases import for_each


def letters(*story: Event) -> list[PreparedLetter]:
    return list(prepared_letters(1, recorded(story), POLICY))


@for_each(
    ("story", "kinds"),
    [
        ((registered(),), []),
        (
            (registered(), wrote(10), wrote(16)),
            [(10, L.TRACKING_CHECK), (16, L.TRACKING_NEW_NUMBER)],
        ),
        ((registered(), tracked(9, P.MOVING), wrote(12)), []),
        (
            (registered(), tracked(9, P.MOVING), asked(50), asked(52)),
            [(50, L.EXTENSION_REQUEST), (52, L.EXTENSION_REMINDER)],
        ),
        ((registered(), disputed(20)), [(20, L.DISPUTE_UNTRACKED)]),
        (
            (
                registered(),
                DisputeOpened(on=day(20)),
                DisputeReasonTold(on=day(20), reason=DisputeReason.UNTRACKED),
                DisputeDecided(on=day(30)),
                DecisionAppealed(on=day(31)),
            ),
            [(20, L.DISPUTE_UNTRACKED), (31, L.MEDIATOR_APPEAL)],
        ),
        ((wrote(10),), []),
        ((registered(), tracked(9, P.MOVING), ExtensionRequested(on=day(50))), []),
    ],
)
def test_what_was_sent_is_known_by_what_was_reported(
    story: tuple[Event, ...], kinds: list[tuple[int, L]]
) -> None:
    assert [(one.on, one.kind) for one in letters(*story)] == [(day(n), kind) for n, kind in kinds]


def test_a_dispute_claims_the_sum_that_was_told_on_its_day() -> None:
    eight = DisputeChanged(on=day(20), claimed=Money(Decimal(8), "USD"))
    story = (
        registered(price=Money(Decimal(20), "USD")),
        DisputeOpened(on=day(20), reason=DisputeReason.UNTRACKED),
    )
    [told] = letters(*story, eight, tracked(21, P.MOVING))
    [later] = letters(*story, eight.model_copy(update={"on": day(22)}))
    assert "$8" in told.text
    assert "$8" not in later.text
