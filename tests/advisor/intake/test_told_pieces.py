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
        ("i got one of the two parcels", (1, 2)),
        ("only one parcel out of two came", None),
        ("came one parcel out of two", (1, 2)),
        ("llegó un paquete de dos", (1, 2)),
        ("llegó 1 cable de 2 metros", None),
        ("пришла 1 посылка из 2", (1, 2)),
        ("пришла одна посылка из двух", (1, 2)),
        ("прийшла одна з двох", (1, 2)),
        ("przyszła jedna paczka z dwóch", (1, 2)),
        ("eins von zwei ist da", (1, 2)),
        ("llegó uno de los dos paquetes", (1, 2)),
        ("пришла 1 посылка из 2-х", (1, 2)),
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
