"""What a pasted message of a seller asks for."""

import pytest

from advisor.intake.seller import seller_requests
from advisor.seller import SellerRequest


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("Dear friend, open the dispute and choose not received as reason", "false_reason"),
        ("please change the reason of your dispute", "change_reason"),
        ("please cancel the dispute and I will refund you", "cancel"),
        ("пожалуйста, отмените спор, мы вернём деньги", "cancel"),
        ("Please accept $1, my friend", "take_little"),
        ("please confirm receipt of the goods", "confirm_first"),
        ("send it back at your own cost", "return_at_cost"),
        ("please write a 5 star review", "review_first"),
        ("please wait, we will extend the protection", "wait"),
    ],
)
def test_several_words_together_are_a_request(text: str, request_: str) -> None:
    assert seller_requests(text) == (SellerRequest(request_).value,)


@pytest.mark.parametrize(
    "text",
    ["I cancelled the dispute", "cancel the dispute", "I wrote a review of it yesterday", ""],
)
def test_what_a_buyer_tells_asks_for_nothing(text: str) -> None:
    assert seller_requests(text) == ()
