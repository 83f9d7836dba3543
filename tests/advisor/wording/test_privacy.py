"""What is said about people's data."""

from advisor.sightings import Service
from advisor.wording.privacy import privacy_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, sentence
from tests.cases import for_each


@for_each("language", available_languages())
@for_each("days", [0, 1, 2, 90])
def test_it_says_for_how_long_data_is_kept(language: str, days: int) -> None:
    text = check_message(privacy_message(texts_for(language), days))
    assert (str(days) in text) is (days > 0)
    assert {"/export", "/forget"} <= set(text.split())


@for_each("language", available_languages())
def test_it_says_what_a_tracking_service_learns_where_there_is_one(language: str) -> None:
    texts = texts_for(language)
    assert "Ship24" in check_message(privacy_message(texts, 0, Service.SHIP24))
    assert "Ship24" not in check_message(privacy_message(texts, 0))


@for_each("language", available_languages())
def test_samples_of_misread_texts_are_told_of_where_they_are_stored(language: str) -> None:
    texts = texts_for(language)
    told = sentence(texts, "privacy-misread")
    assert told in check_message(privacy_message(texts, 0, samples=True))
    assert told not in check_message(privacy_message(texts, 0))
