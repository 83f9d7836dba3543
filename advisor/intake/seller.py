"""What a seller asks of the buyer, in a message that was pasted or forwarded, in any language.

Single words mean nothing: a request is several of them together. A buyer who only tells what was
done ("I cancelled the dispute") asks for nothing, and is not taken for a seller.
"""

import re
from collections.abc import Mapping
from functools import cache

from advisor.intake.tellings import telling_in
from advisor.intake.told import Told
from advisor.words import Seller, Tell, Word, said_anywhere
from advisor.words.patterns import any_of
from advisor.words.spelling import plainly, spelled_out

_S = Seller

#: Requests, the most dangerous first, by the values of `SellerRequest`, and the words of which each
#: set together is one: one of its alternatives is enough.
_TOGETHER: Mapping[str, tuple[frozenset[Seller], ...]] = {
    "false_reason": (
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.REASON}),
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.PAY_OTHERWISE}),
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.PLEASE}),
        frozenset({_S.NOT_RECEIVED, _S.OPEN, _S.REASON}),
        frozenset({_S.NOT_RECEIVED, _S.OPEN, _S.PLEASE}),
    ),
    "change_reason": (frozenset({_S.CHANGE, _S.REASON}),),
    "cancel": (
        frozenset({_S.CANCEL, _S.DISPUTE, _S.PLEASE}),
        frozenset({_S.CANCEL, _S.DISPUTE, _S.PAY_OTHERWISE}),
        frozenset({_S.CANCEL, _S.DISPUTE, _S.WAIT}),
    ),
    "take_little": (
        frozenset({_S.ACCEPT, _S.LITTLE}),
        frozenset({_S.LITTLE, _S.PLEASE, _S.PAY_OTHERWISE}),
    ),
    "confirm_first": (
        frozenset({_S.CONFIRM, _S.RECEIPT, _S.PLEASE}),
        frozenset({_S.CONFIRM, _S.RECEIPT, _S.PAY_OTHERWISE}),
    ),
    "return_at_cost": (
        frozenset({_S.SEND_BACK, _S.OWN_COST}),
        frozenset({_S.SEND_BACK, _S.PLEASE}),
    ),
    "review_first": (
        frozenset({_S.REVIEW, _S.PLEASE}),
        frozenset({_S.REVIEW, _S.PAY_OTHERWISE}),
        frozenset({_S.REVIEW, _S.LITTLE}),
    ),
    "wait": (
        frozenset({_S.WAIT, _S.EXTEND}),
        frozenset({_S.WAIT, _S.PLEASE}),
        frozenset({_S.NOT_TO_OPEN, _S.DISPUTE, _S.PLEASE}),
        frozenset({_S.RESEND, _S.PLEASE}),
    ),
}

#: Who begs for no dispute at all asks for none with a false reason.
_WITHOUT_A_DISPUTE = frozenset({_S.OPEN, _S.NOT_RECEIVED})

#: What a buyer did: "I opened the dispute, the reason is ..." asks for nothing.
_OWN_DEEDS = frozenset(
    {Told.DISPUTED, Told.WROTE, Told.APPEALED, Told.REFUNDED, Told.SENT_BACK, Told.CHOSE}
)

#: Fewer words are no message of a seller's, but an answer of the buyer's own.
_FEWEST_WORDS = 3


def seller_requests(text: str) -> tuple[str, ...]:
    """What a seller's message asks for, the most dangerous first; nothing for any other text.

    Values of `SellerRequest`.
    """
    plain = spelled_out(text)
    if len(re.findall(r"\w+", plain)) < _FEWEST_WORDS:
        return ()
    asked = _without_deeds(plain)
    found = {word for word in Seller if _pattern(word).search(asked)}
    told = telling_in(text).told
    if _S.NOT_TO_OPEN in found:
        found -= _WITHOUT_A_DISPUTE
    if _S.PLEASE not in found and told in _OWN_DEEDS:
        return ()
    if told is Told.DECIDED:  # of two solutions that AliExpress offers one may be a return
        found -= {_S.SEND_BACK}
    if _S.REVIEW in found and told is not Told.OFFERED and _pattern(Tell.OFFERS).search(asked):
        found |= {_S.PLEASE}  # "he offers $3 if I leave a good review" (H4)
    return tuple(
        request
        for request, alternatives in _TOGETHER.items()
        if any(found >= some for some in alternatives)
    )


def asks_to_open(text: str) -> bool:
    """Whether a seller's message asks for a dispute, for whatever reason."""
    plain = spelled_out(text)
    asked = _without_deeds(plain)
    found = {word for word in (_S.OPEN, _S.DISPUTE, _S.PLEASE) if _pattern(word).search(asked)}
    not_to = _pattern(_S.NOT_TO_OPEN).search(asked) is not None
    return len(found) == len({_S.OPEN, _S.DISPUTE, _S.PLEASE}) and not not_to


def _without_deeds(plain: str) -> str:
    """A text without what the buyer did: "he says it is on the way, I opened a dispute" asks for
    none. In some languages, what is to be done is said as if it were.
    """
    return _deeds().sub(lambda found: found[0] if found["wanted"] else " ", plain)


@cache
def _deeds() -> re.Pattern[str]:
    wanted = rf"(?P<wanted>{_any_of(Tell.SO_THAT)}\s+(?:\w+\s+)?)?"
    return re.compile(rf"(?<!\w){wanted}{_any_of(Tell.OPENED_ALONE)}(?!\w)", re.IGNORECASE)


@cache
def _pattern(word: Word) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any_of(word)}(?!\w)", re.IGNORECASE)


def _any_of(word: Word) -> str:
    return any_of(map(plainly, said_anywhere(word)))
