"""On which site an order was bought, as texts name it: aliexpress.ru, or aliexpress.com (J5)."""

import re
from functools import cache

from advisor.shops import Shop
from advisor.words import Tell, Word, said_anywhere
from advisor.words.patterns import any_of

_NAMES = {Shop.COM: Tell.SITE_COM, Shop.RU: Tell.SITE_RU}

#: Words before a name that may deny it: "this is not from aliexpress.ru".
_BEFORE = 3


def take_site(text: str) -> tuple[Shop | None, str]:
    """The only site that a text names, and the text without its name.

    `None`, and the text as it is, where it names both, denies one, or has a mere link to
    aliexpress.com, as every mail does.
    """
    found = [(shop, one) for shop in _NAMES for one in _named(shop).finditer(text)]
    linked = {Shop.RU} if _link_to_ru().search(text) else set()
    shops = {shop for shop, _ in found} | linked
    if len(shops) != 1 or any(_is_denied(text[: one.start()]) for _, one in found):
        return None, text
    [shop] = shops
    return shop, _without(shop, text) if found else text


def site_said(text: str) -> Shop | None:
    """The only site that a text names; `None` for none, both, or one that it denies."""
    return take_site(text)[0]


def _without(shop: Shop, text: str) -> str:
    return re.sub(r"[ \t]+(?=[,;.\n]|$)|(?<=[ \t])[ \t]+", "", _named(shop).sub(" ", text))


def _is_denied(before: str) -> bool:
    words = before.casefold().split()[-_BEFORE:]
    return re.search(rf"(?<!\w){_forms(Tell.NEGATION)}(?!\w)", " ".join(words)) is not None


@cache
def _named(shop: Shop) -> re.Pattern[str]:
    """A name with the small word before it, which is neither an address of mail nor a link."""
    before = rf"(?:(?<!\w){_forms(Tell.FROM_A_SITE)}\s+)?"
    host = r"(?:https?://)?(?:www\.|m\.)?"
    return re.compile(
        rf"{before}(?<![\w@./-]){host}{_forms(_NAMES[shop])}(?![\w@/-]|\.\w)", re.IGNORECASE
    )


@cache
def _link_to_ru() -> re.Pattern[str]:
    return re.compile(r"(?<![\w@-])(?:[\w-]{1,20}\.){0,2}aliexpress\.ru/", re.IGNORECASE)


@cache
def _forms(word: Word) -> str:
    return any_of(said_anywhere(word))
