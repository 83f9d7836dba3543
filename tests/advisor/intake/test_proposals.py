"""The solutions that a decision offers (G4)."""

import pytest

from advisor.intake.proposals import proposals_in


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("AliExpress offers $10 or a return and refund", 2),
        ("1) $10 2) return and full refund", 2),
        ("10 Dollar oder Rücksendung und volle Erstattung", 2),
        ("10 долларов или вернуть товар за полную сумму", 2),
        ("10 доларів або повернення товару за повну суму", 2),
        ("10 dolarów albo odesłanie i pełny zwrot", 2),
        ("10 dollars ou renvoi et remboursement total", 2),
        ("10 dólares o devolución y reembolso total", 2),
        ("10 dólares ou devolução e reembolso total", 2),
        ("AliExpress decided: $10", 0),
        ("two solutions", 0),
        ("$1 or $2 or $3 or $4", 0),
    ],
)
def test_g4_several_solutions_are_told_apart(said: str, parts: int) -> None:
    assert len(proposals_in(said)) == parts
