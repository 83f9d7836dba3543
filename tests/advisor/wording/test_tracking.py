"""What a tracking service reports, in words."""

from advisor.parcel import ParcelState as P
from advisor.sightings import Service
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import DELIVERED
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.tracking import (
    NO,
    YES,
    delivery_rows,
    evidence_text,
    offer_answered,
    tracker_text,
    unclear_rows,
    unclear_text,
    with_offer,
)
from tests.advisor.messages import sentence, shown
from tests.advisor.samples import by_tracker, day, order, puzzled, received, tracked
from tests.cases import for_each

EN = texts_for("en")


def presses(rows: tuple[tuple[Button, ...], ...]) -> list[tuple[Action, str]]:
    found = [button.press for row in rows for button in row]
    return [(press.action, press.argument) for press in found if press is not None]


@for_each("language", available_languages())
def test_old_and_new_are_one_line_and_the_carrier_s_words_are_quoted(language: str) -> None:
    texts = texts_for(language)
    seen = by_tracker(
        20,
        P.AT_POST_OFFICE,
        since=19,
        before=P.MOVING,
        words="Ready <b>for pick-up",
        expected_by=day(24),
        handed_to="0034",
    )
    lines = shown(tracker_text(texts, order(tracked(5), seen))).splitlines()
    before, now = (texts.plain(f"parcel-{one}") for one in ("moving", "at_post_office"))
    assert lines[0].startswith("17TRACK")
    assert f"{before} → {now}" in lines[0]
    assert texts.date(day(19)) in lines[0]
    assert lines[1] == texts.plain("quoted", text="Ready <b>for pick-up")
    assert texts.date(day(24)) in lines[2]
    assert "0034" in lines[3]


def test_of_a_first_report_there_is_no_old_state_and_of_nothing_no_day() -> None:
    first = shown(tracker_text(EN, order(by_tracker(12, P.NOT_FOUND))))
    assert first == f"17TRACK: {EN.plain('parcel-not_found')}"


def test_nothing_is_said_of_what_the_buyer_reported_or_holds_in_their_hands() -> None:
    assert tracker_text(EN, order(tracked(5))) == ""
    assert tracker_text(EN, order(by_tracker(5), received(20))) == ""


def test_what_may_mean_several_things_is_asked_with_the_words() -> None:
    unclear = order(puzzled(12, P.AT_EXPORT, P.SAID_DELIVERED, words="Refused"))
    assert "“Refused”" in unclear_text(EN, unclear)
    assert EN.date(day(12)) in unclear_text(EN, unclear)
    assert presses(unclear_rows(EN, unclear)) == [
        (Action.TRACK_STATE, "at_export"),
        (Action.TRACK_STATE, DELIVERED),
        (Action.TRACK, ""),
    ]


def test_a_number_that_seems_to_be_somebody_else_s_can_be_changed() -> None:
    strange = order(puzzled(12))
    assert unclear_text(EN, strange) == sentence(EN, "tracker-not-yours", service="17TRACK")
    assert presses(unclear_rows(EN, strange)) == [
        (Action.EDIT_FACT, "tracking_number"),
        (Action.TRACK, ""),
    ]


def test_without_a_question_there_is_none() -> None:
    assert unclear_text(EN, order()) == ""
    assert unclear_rows(EN, order()) == ()


def test_a_delivery_is_here_or_not() -> None:
    assert presses(delivery_rows(EN, order(by_tracker(20, P.SAID_DELIVERED)))) == [
        (Action.TRACK_STATE, DELIVERED),
        (Action.TRACK_STATE, "delivered_elsewhere"),
    ]


def test_in_a_dispute_a_service_that_is_quoted_does_not_replace_the_buyer_s_own_proof() -> None:
    told = shown(evidence_text(EN, order(by_tracker(12, P.NOT_FOUND)), None))
    assert "17TRACK" in told
    assert "screenshot" in told
    assert evidence_text(EN, order(tracked(5)), None) == ""


def test_a_message_that_offers_to_look_keeps_its_own_words_and_buttons() -> None:
    plain = Message("<b>Added</b>", ((Button("x", press=Press(Action.ORDERS)),),))
    offer = with_offer(EN, plain, Service.SHIP24)
    assert offer.html.startswith("<b>Added</b>")
    assert presses(offer.buttons) == [
        (Action.ORDERS, ""),
        (Action.WATCH, YES),
        (Action.WATCH, NO),
    ]
    said = [offer_answered(EN, Service.SHIP24, answer).html for answer in (YES, NO)]
    assert said == [EN("tracker-offer-yes", service="Ship24"), EN("tracker-offer-no")]
