"""Names of carriers and of other shops: whose text it is, by its first words, sender or links.

Names are the same in all languages. Goods may bear one as well ("a case for Amazon Kindle"), so a
name within a line says nothing.
"""

import re
from collections.abc import Sequence
from functools import cache

from advisor.intake.matching import compiled
from advisor.words.patterns import any_of

_CARRIERS = """
DHL (Paket/Express/eCommerce), DPD, GLS, UPS, FedEx, Hermes, Evri, Royal Mail, Parcelforce, Yodel,
USPS, Canada Post, Australia Post, AusPost, An Post, Deutsche Post, Österreichische Post,
Swiss Post, La Poste, Colissimo, Chronopost, Mondial Relay, Relais Colis, Colis Privé, Correos
(Express), SEUR, MRW, Nacex, CTT (Expresso), Correios, Jadlog, Loggi, Total Express, InPost,
Poczta Polska, Pocztex, Orlen Paczka, Почта России, Почта, СДЭК, CDEK, Boxberry, Нова пошта,
Новая почта, Nova Poshta, Укрпошта, Ukrposhta, Meest, Justin, Белпочта, Казпочта, Bpost, PostNL,
PostNord, Cainiao, Цайняо, YunExpress, Yanwen, 4PX, Paack, Packeta, Zásilkovna,
Aduana(s), Zoll, Hauptzollamt, Customs, Border Force, HMRC, Douane(s), Таможня, ФТС, Митниця,
Urząd Celny, KAS, Alfândega, Receita Federal
"""
_SHOPS = """
eBay, Amazon, Temu, Shein, Wish, Etsy, Walmart, Banggood, Joom, Ozon, Озон, Wildberries,
Вайлдберриз, Яндекс Маркет, Мегамаркет, Allegro, Mercado Libre, Mercado Livre, MercadoLibre,
MercadoLivre, Shopee, Rozetka, Розетка, Prom, Kasta, Zalando, Otto, Kaufland, Cdiscount, Fnac,
Vinted, Leboncoin, Kleinanzeigen, eBay Kleinanzeigen, OLX, Magazine Luiza, Magalu, Americanas,
Empik, Erli, El Corte Inglés, Wallapop, Avito, Авито
"""
_DOMAIN = r"(?:\.[a-z]{2,3}){0,2}"
_BESIDE_A_NAME = " \t*#|.,:!>"
_LONGEST = 40
"""Characters of a line that is a name and nothing else."""


@cache
def _names(brands: str) -> str:
    return any_of(" ".join(name.split()) for name in brands.split(","))


def speaks_for_a_carrier(line: str) -> bool:
    """Whether a line is said by a carrier: "DHL: your parcel ...", "InPost - ..."."""
    return _speaker().match(line) is not None


@cache
def _speaker() -> re.Pattern[str]:
    return compiled(rf"[\s\[(*]*{_names(_CARRIERS)}[\])*]*\s*(?:[:：]|\s[–—-]\s)\s*\S")


def is_a_brand(text: str) -> bool:
    """Whether a text is the name of a carrier or another shop, and nothing else."""
    bare = text.strip(_BESIDE_A_NAME)
    return len(bare) <= _LONGEST and _brand().fullmatch(bare) is not None


@cache
def _brand() -> re.Pattern[str]:
    return compiled(rf"{_names(f'{_CARRIERS}, {_SHOPS}')}{_DOMAIN}")


def is_of_another_shop(raw: Sequence[str]) -> bool:
    """Whether a text is another shop's: by a line that is its name, its sender, or a link to it."""
    return any(_is_its_name(line) or _address().search(line) for line in raw)


def _is_its_name(line: str) -> bool:
    bare = line.strip(_BESIDE_A_NAME)
    return len(bare) <= _LONGEST and _name().fullmatch(bare) is not None


@cache
def _name() -> re.Pattern[str]:
    return compiled(rf"{_names(_SHOPS)}{_DOMAIN}")


@cache
def _address() -> re.Pattern[str]:
    """ "ebay@ebay.com", "https://www.amazon.de/gp/..."."""
    host = any_of("".join(name.split()).casefold() for name in _SHOPS.split(",") if name.isascii())
    return compiled(rf"(?:@|://)(?:[\w-]{{1,30}}\.){{0,3}}{host}\.[a-z]{{2,3}}(?!\w)")
