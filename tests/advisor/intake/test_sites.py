"""Which site a text names, in any language, and what is left of the text."""

from advisor.intake.sites import site_said, take_site
from advisor.shops import Shop
from tests.cases import for_each


@for_each(
    ("text", "site"),
    [
        ("с aliexpress.ru", Shop.RU),
        ("это заказ с АлиЭкспресс.ру", Shop.RU),
        ("купил на али ру", Shop.RU),
        ("я покупаю на российском алиэкспрессе", Shop.RU),
        ("from the Russian AliExpress", Shop.RU),
        ("замовлення з російського аліекспресу", Shop.RU),
        ("z rosyjskiego aliexpress", Shop.RU),
        ("vom russischen AliExpress", Shop.RU),
        ("sur aliexpress.com", Shop.COM),
        ("international AliExpress", Shop.COM),
        ("https://www.aliexpress.ru", Shop.RU),
        ("https://m.aliexpress.ru/item/1005001.html?sku=2", Shop.RU),
        ("https://ru.aliexpress.com/item/1005001.html", None),
        ("transaction@notice.aliexpress.ru", None),
        ("это не с aliexpress.ru", None),
        ("it isn’t from aliexpress.ru", None),
        ("aliexpress.com or aliexpress.ru", None),
        ("notaliexpress.ru", None),
        ("a lamp from ali", None),
        ("", None),
    ],
)
def test_a_text_names_a_site(text: str, site: Shop | None) -> None:
    assert site_said(text) is site


@for_each(
    ("text", "rest"),
    [
        ("чехол с aliexpress.ru, 900 руб", "чехол, 900 руб"),
        ("bought a lamp on aliexpress.com for $20", "bought a lamp for $20"),
        ("чай aliexpress.ru", "чай"),
        ("see https://aliexpress.ru/item/1.html", "see https://aliexpress.ru/item/1.html"),
        ("not from aliexpress.com", "not from aliexpress.com"),
    ],
)
def test_the_rest_of_a_text_is_without_it(text: str, rest: str) -> None:
    assert take_site(text)[1] == rest
