"""What a pasted message of a seller asks for."""

import pytest

from advisor.intake.seller import asks_to_open, seller_requests
from advisor.seller import SellerRequest
from tests.cases import for_each


@for_each(
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


@for_each(
    ("said", "request_"),
    [
        (
            "Hello, customs is slow. If you don't receive it we resend. Please don't open dispute",
            "wait",
        ),
        ("Уважаемый, не открывайте, пожалуйста, спор, мы вышлем ещё раз", "wait"),
        ("Шановна, не відкривайте спір, надішлемо ще раз", "wait"),
        ("Proszę nie otwierać sporu, wyślemy ponownie", "wait"),
        ("Bitte eröffnen Sie keinen Streitfall, wir senden es erneut", "wait"),
        ("n'ouvrez pas de litige svp, nous allons réexpédier", "wait"),
        ("por favor no abra disputa, volvemos a enviar", "wait"),
        ("por favor não abra disputa, enviaremos novamente", "wait"),
        ("seller promises to send it again", "wait"),
        (
            'seller says pls open it as "package still on the way" and he pays right away',
            "false_reason",
        ),
        ("he says open as not received, faster refund", "false_reason"),
        ("продавец просит чтобы я открыла спор посылка еще в пути", "false_reason"),
        ("le vendeur veut que je renvoie a mes frais", "return_at_cost"),
        ("il dit 5 etoiles d'abord et apres il rembourse", "review_first"),
    ],
)
def test_what_is_begged_for_or_told_in_haste_is_a_request(said: str, request_: str) -> None:
    assert seller_requests(said)[0] == request_


@for_each(
    ("said", "request_"),
    [
        ("Lieber Freund, bitte stornieren Sie den Streit", "cancel"),
        ("Cher ami, annulez le litige et nous vous remboursons", "cancel"),
        ("Querido amigo, cancele la disputa y le devolvemos el dinero", "cancel"),
        ("Prezado, feche a disputa e devolvemos o dinheiro", "cancel"),
        ("Drogi przyjacielu, zamknij spór", "cancel"),
        ("Закройте спор и мы вернём деньги", "cancel"),
        ("Шановний, скасуйте, будь ласка, суперечку", "cancel"),
        ("the seller wants me to cancel the dispute", "cancel"),
        ("продавец предлагает продлить защиту и закрыть спор", "cancel"),
        ("продавец просит подождать ещё", "wait"),
    ],
)
def test_imperatives_and_what_sellers_are_said_to_ask_are_requests(
    said: str, request_: str
) -> None:
    assert seller_requests(said)[0] == request_


@pytest.mark.parametrize(
    "said",
    ["I cancelled the dispute already yesterday", "Ich habe den Streitfall geschlossen",
     "спор закрыт, деньги вернули", "he says it is on the way, I opened a dispute all the same",
     "продавец говорит, что посылка в пути, я открыла спор",
     "I am waiting for the seller to answer"],
)  # fmt: skip
def test_what_a_buyer_did_is_no_request(said: str) -> None:
    assert seller_requests(said) == ()


def test_who_opened_a_dispute_was_asked_for_nothing() -> None:
    said = "I opened a dispute yesterday, reason not received, full amount"

    assert seller_requests(said) == ()
    assert seller_requests(f"please open it: {said}") == ("false_reason",)


def test_what_aliexpress_decides_or_the_buyer_takes_is_no_request_of_a_seller() -> None:
    for said in (
        "AliExpress предложил два решения: 5 долларов или отправить обратно за 20 долларов",
        "I chose to send it back at my cost",
        "I sent it back at my own cost",
    ):
        assert seller_requests(said) == ()


@for_each(
    "said",
    [
        "seller says: please open dispute because quality problem, we will refund",
        "the seller asks me to open a dispute",
        "der Verkäufer bittet mich, einen Streitfall zu eröffnen",
        "продавец просит открыть спор",
        "продавець просить відкрити спір",
        "sprzedawca prosi, żebym otworzył spór",
        "le vendeur me demande d’ouvrir un litige",
        "el vendedor me pide que abra una disputa",
        "o vendedor pede para eu abrir uma disputa",
    ],
)
def test_that_a_dispute_is_asked_for_is_heard_whatever_the_reason(said: str) -> None:
    assert asks_to_open(said) or "false_reason" in seller_requests(said)


@for_each("said", ["please don’t open a dispute", "I opened a dispute", "please wait"])
def test_who_asks_for_something_else_asks_for_no_dispute(said: str) -> None:
    assert not asks_to_open(said)


@for_each(
    "said",
    [
        "the seller offers $3 if I leave a good review",
        "продавец предлагает 3 доллара, если я оставлю хороший отзыв",
        "le vendeur propose 3 dollars si je laisse un bon avis",
    ],
)
def test_h4_money_for_a_review_is_a_request(said: str) -> None:
    assert "review_first" in seller_requests(said)
