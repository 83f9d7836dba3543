"""How words are typed in haste."""

from advisor.words.marks import typed_in_haste, without_marks


def test_only_latin_letters_lose_their_marks() -> None:
    assert without_marks("żółć, ça, d’où, й") == "zolc, ca, dou, й"


def test_an_umlaut_is_left_out_or_spelled_out() -> None:
    assert typed_in_haste("zurück") == {"zuruck", "zurueck"}
