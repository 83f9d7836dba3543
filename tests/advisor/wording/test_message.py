"""Which buttons of a message are seen before the others are unfolded."""

from advisor.wording.message import Action, Button, Fold, Message, Press

A, B, C = (Button(name, press=Press(Action.HELP, argument=name)) for name in "abc")
MORE = Button("More", press=Press(Action.MORE))


def test_the_first_buttons_are_seen_and_those_that_are_never_folded() -> None:
    folded = Message("Hello", ((A, B), (C,)), fold=Fold(1, ((MORE,),)))
    assert folded.shown == ((A,), (MORE,))
    undo = Message("Hello", ((A, B), (C,)), fold=Fold(2, ((C, MORE),)))
    assert undo.shown == ((A,), (C, MORE))


def test_without_anything_to_unfold_all_are_seen() -> None:
    assert Message("Hello", ((A, B),)).shown == ((A, B),)
    assert Message("Hello", ((A, B),), fold=Fold(5, ((MORE,),))).shown == ((A, B),)


def test_rows_that_are_added_are_not_folded_and_stand_once() -> None:
    assert Message("Hello").with_rows((A,)).shown == ((A,),)
    folded = Message("Hello", ((A, B),), fold=Fold(1, ((MORE,),))).with_rows((B, C))
    assert folded.buttons == ((A, B), (C,))
    assert folded.fold is not None
    assert folded.fold.last == ((B, C), (MORE,))
