"""F2: how many of how many pieces came is told in a sentence, and nothing else is taken for it."""

from advisor.intake.told_pieces import pieces_told
from tests.cases import for_each


@for_each(
    ("said", "pieces"),
    [
        ("only 2 of 5 came", (2, 5)),
        ("received 2 of 5, 3 are missing", (2, 5)),
        ("пришло 2 из 5 кружек", (2, 5)),
        ("прийшло 2 з 5", (2, 5)),
        ("przyszły 2 z 5", (2, 5)),
        ("zwei von fünf sind angekommen", (2, 5)),
        ("seulement 2 sur 5 reçus", (2, 5)),
        ("llegaron 2 de 5", (2, 5)),
        ("chegou só 2 de 5", (2, 5)),
        ("5 of 5 came", None),
        ("2 of 5 stars", None),
        ("zwei von drei sind kaputt", None),
        ("did 2 of 5 come?", None),
        ("2 of 3 came, and then 3 of 5 came", None),
        ("it came on the 2 of November", None),
        ("only 2 of 5 came" + " again" * 40, None),
    ],
)
def test_the_pieces_that_came_are_told(said: str, pieces: tuple[int, int] | None) -> None:
    assert pieces_told(said) == pieces
