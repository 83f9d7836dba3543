"""Who pays for sending goods back is taken from words only if they can mean nothing else."""

import pytest

from advisor.returns import ReturnPostage
from advisor.wording.texts import texts_for
from bot.handlers.returning import postage_in

LABEL, OWN_COST = ReturnPostage.LABEL, ReturnPostage.OWN_COST


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "there is a label", LABEL),
        ("en", "label", LABEL),
        ("en", "I pay", OWN_COST),
        ("ru", "плачу", OWN_COST),
        ("de", "Etikett", LABEL),
        ("en", "there is no label", None),
        ("en", "I don't pay", None),
        ("en", "without a label", None),
        ("ru", "нет этикетки", None),
        ("ru", "без этикетки", None),
        ("uk", "етикетки нема", None),
        ("pl", "bez etykiety", None),
        ("fr", "pas d'étiquette", None),
        ("es", "no hay etiqueta", None),
        ("pt-BR", "sem etiqueta", None),
        ("en", "I pay if there is no label", None),
        ("en", "no", None),
    ],
)
def test_who_pays_is_not_guessed(language: str, said: str, meant: ReturnPostage | None) -> None:
    texts = texts_for(language)
    labels = {one: texts.plain(f"button-postage-{one}") for one in ReturnPostage}
    assert postage_in(labels, said) is meant
