"""What a refusal carries to whoever puts it into words."""

import pytest

from advisor.errors import AdvisorError, DomainError, PolicyError
from tests.advisor.samples import day


def test_a_refusal_names_its_sentence_and_the_values_that_fill_it() -> None:
    error = DomainError("error-parked-not-later", date=day(21))
    assert error.message_id == "error-parked-not-later"
    assert error.values == {"date": day(21)}


@pytest.mark.parametrize("error", [DomainError("error-title-empty"), PolicyError("last_windw: no")])
def test_whatever_the_advisor_refuses_can_be_caught_as_one(error: Exception) -> None:
    assert isinstance(error, AdvisorError)
