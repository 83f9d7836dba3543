"""Where a parcel is, and what is news of it."""

from advisor.parcel import ParcelState, says_more
from tests.cases import for_each

P = ParcelState


@for_each(
    ("state", "known", "news"),
    [
        (P.MOVING, P.AT_EXPORT, True),
        (P.MOVING, P.AT_POST_OFFICE, False),
        (P.RETURNING, P.MOVING, True),
        (P.RETURNING, P.RETURNING, False),
    ],
)
def test_that_it_moves_is_no_news_of_what_is_near(
    state: ParcelState, known: ParcelState, news: bool
) -> None:
    assert says_more(state, known) is news
