"""Words typed in haste, without the marks of their letters."""

from advisor.words.spelling import spelled_out
from tests.cases import for_each


@for_each(
    ("typed", "meant"),
    [
        ("dostalem paczke", "dostałem paczkę"),
        ("przyszlo pekniete", "przyszło pęknięte"),
        ("ya llego", "ya llegó"),
        ("moechte mein geld", "möchte mein geld"),
        ("cest arrive", "c’est arrive"),
        ("it doesnt work", "it doesn’t work"),
        ("nic sie nie rusza", "nic się nie rusza"),
    ],
)
def test_a_word_gets_its_marks_back(typed: str, meant: str) -> None:
    assert spelled_out(typed) == meant


@for_each("typed", ["sie ist da", "посылка пришла", "мой заказ", "nadal nic", "zzyzx"])
def test_a_word_that_is_one_or_none_stays_as_it_is(typed: str) -> None:
    assert spelled_out(typed) == typed
