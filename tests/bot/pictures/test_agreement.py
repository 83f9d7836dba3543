"""What two readings of a picture agree on is sure."""

from bot.pictures.agreement import ReadWord, agreed


def word(text: str, sure: int = 95, left: int = 0, right: int = 100) -> ReadWord:
    return text, left, 0, right, 20, sure, 1


def test_figures_that_both_have_are_as_sure_as_they_were() -> None:
    assert agreed([word("9,30€")], [word("9,30 €", 60)]) == [word("9,30€")]


def test_disputed_figures_are_unsure_and_words_are_not() -> None:
    first, second = [word("5,30€"), word("Kopieren")], [word("9,30€"), word("Kopleren")]
    assert [one[5] for one in agreed(first, second)] == [40, 95]


def test_figures_in_another_place_do_not_count() -> None:
    assert agreed([word("5")], [word("5", left=300, right=310)])[0][5] == 40


def test_a_word_may_be_two_in_the_other_reading() -> None:
    parts = [word("8191", right=50), word("2345", left=51)]
    assert agreed([word("81912345")], parts)[0][5] == 95


def test_the_surer_reading_is_taken() -> None:
    assert agreed([word("Kopleren", 60)], [word("Kopieren")]) == [word("Kopieren")]
    assert agreed([word("Kopieren", 95)], [word("Kopleren", 96)]) == [word("Kopieren")]
    assert agreed([word("Kopieren")], []) == [word("Kopieren")]
