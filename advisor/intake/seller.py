"""What a seller asks of the buyer, in a message that was pasted or forwarded, in any language.

Single words mean nothing: a request is several of them together. A buyer who only tells what was
done ("I cancelled the dispute") asks for nothing, and is not taken for a seller.
"""

import re
from collections.abc import Mapping
from functools import cache

from advisor.intake.tellings import telling_in
from advisor.intake.told import Told
from advisor.words import Seller, said_anywhere
from advisor.words.patterns import any_of

_S = Seller

#: Requests, the most dangerous first, by the values of `SellerRequest`, and the words of which each
#: set together is one: one of its alternatives is enough.
_TOGETHER: Mapping[str, tuple[frozenset[Seller], ...]] = {
    "false_reason": (
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.REASON}),
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.PAY_OTHERWISE}),
        frozenset({_S.NOT_RECEIVED, _S.DISPUTE, _S.OPEN, _S.PLEASE}),
        frozenset({_S.NOT_RECEIVED, _S.OPEN, _S.REASON}),
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
    "wait": (frozenset({_S.WAIT, _S.EXTEND}), frozenset({_S.WAIT, _S.PLEASE})),
}

#: What a buyer did: "I opened the dispute, the reason is ..." asks for nothing.
_OWN_DEEDS = frozenset({Told.DISPUTED, Told.WROTE, Told.APPEALED, Told.REFUNDED})

#: Fewer words are no message of a seller's, but an answer of the buyer's own.
_FEWEST_WORDS = 3


def seller_requests(text: str) -> tuple[str, ...]:
    """What a seller's message asks for, the most dangerous first; nothing for any other text.

    Values of `SellerRequest`.
    """
    plain = text.casefold().replace("ё", "е")
    if len(re.findall(r"\w+", plain)) < _FEWEST_WORDS:
        return ()
    found = {word for word in Seller if _pattern(word).search(plain)}
    if _S.PLEASE not in found and telling_in(text).told in _OWN_DEEDS:
        return ()
    return tuple(
        request
        for request, alternatives in _TOGETHER.items()
        if any(found >= some for some in alternatives)
    )


@cache
def _pattern(word: Seller) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(said_anywhere(word))}(?!\w)", re.IGNORECASE)
