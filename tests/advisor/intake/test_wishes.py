"""What people ask and report in everyday sentences, in every language."""

import pytest

from advisor.intake.wishes import (
    Wish,
    Wished,
    after_remind,
    is_only_a_name,
    named_orders,
    says_nothing_besides,
    wish_in,
    without_title,
)
from tests.cases import for_each

TITLES = {1: "Desk lamp with clamp", 2: "Рюкзак городской 20 л", 4: "Lampe de bureau", 5: "Socks"}


@for_each(
    ("text", "wish"),
    [
        ("what should I do?", Wish.TODAY), ("Что мне делать?", Wish.TODAY),
        ("що робити", Wish.TODAY), ("co mam robić?", Wish.TODAY),
        ("Was soll ich tun?", Wish.TODAY), ("que dois-je faire ?", Wish.TODAY),
        ("¿Qué debo hacer?", Wish.TODAY), ("o que eu faço?", Wish.TODAY),
        ("where is my parcel?", Wish.STATUS), ("где моя посылка?", Wish.STATUS),
        ("де моя посилка?", Wish.STATUS), ("gdzie jest moja paczka?", Wish.STATUS),
        ("Wo ist mein Paket?", Wish.STATUS), ("où est mon colis ?", Wish.STATUS),
        ("¿dónde está mi paquete?", Wish.STATUS), ("cadê meu pacote?", Wish.STATUS),
        ("how many days are left?", Wish.STATUS), ("сколько дней осталось?", Wish.STATUS),
        ("can I dispute now?", Wish.DISPUTE), ("можно открыть спор?", Wish.DISPUTE),
        ("kann ich jetzt einen Streitfall eröffnen?", Wish.DISPUTE),
        ("puis-je ouvrir un litige ?", Wish.DISPUTE), ("¿puedo abrir una disputa?", Wish.DISPUTE),
        ("it came", Wish.ARRIVED), ("лампа пришла", Wish.ARRIVED), ("Прийшла!", Wish.ARRIVED),
        ("paczka przyszła", Wish.ARRIVED), ("Das Paket ist da", Wish.ARRIVED),
        ("le colis est arrivé", Wish.ARRIVED), ("¡Ya llegó!", Wish.ARRIVED),
        ("chegou", Wish.ARRIVED),
        ("it hasn't come yet", Wish.STATUS), ("лампа не пришла", Wish.STATUS),
        ("has it arrived?", Wish.STATUS), ("nie przyszła", Wish.STATUS),
        ("cancel that", Wish.UNDO), ("отмени это", Wish.UNDO), ("mach das rückgängig", Wish.UNDO),
        ("delete the second one", Wish.DELETE), ("удали лампу", Wish.DELETE),
    ],
)  # fmt: skip
def test_a_sentence_is_understood(text: str, wish: Wish) -> None:
    assert wish_in(text) == Wished(wish)


@for_each(
    "text",
    ["he extended by 20 days", "продавец продлил на 20 дней", "продавець продовжив на 20 днів",
     "sprzedawca przedłużył o 20 dni", "er hat um 20 Tage verlängert",
     "il a prolongé de 20 jours", "extendió 20 días", "ele estendeu por 20 dias"],
)  # fmt: skip
def test_a_longer_protection_is_told(text: str) -> None:
    assert wish_in(text) == Wished(Wish.EXTENDED, 20)


@pytest.mark.parametrize(
    "text",
    ["Your parcel has arrived at the sorting centre", "Ваша посылка прибыла",
     "we extended your protection by 20 days", "the weather is fine",
     "Package LP00123456789012 arrived"],
)  # fmt: skip
def test_what_others_say_and_what_is_about_nothing_is_no_wish(text: str) -> None:
    assert wish_in(text) is None


@pytest.mark.parametrize(
    ("text", "only"),
    [("it came today, thanks", True), ("лампа пришла", False), ("она наконец пришла", True),
     ("it came broken and late", False), ("it arrived at the sorting centre", False),
     ("ist heute angekommen", True)],
)  # fmt: skip
def test_an_arrival_with_a_but_is_more_than_an_arrival(text: str, only: bool) -> None:
    assert says_nothing_besides(text) is only


@for_each(
    ("text", "numbers"),
    [("the lamp came", (1,)), ("рюкзака всё нет", (2,)), ("#5", (5,)), ("No. 2 came", (2,)),
     ("delete the second one", (2,)), ("la lampe de bureau", (4,)), ("socks", (5,)),
     ("it came", ()), ("the order came", ())],
)  # fmt: skip
def test_an_order_is_named_by_number_place_or_title(text: str, numbers: tuple[int, ...]) -> None:
    assert named_orders(text, TITLES) == numbers


def test_of_similar_names_the_one_that_is_said_is_meant() -> None:
    assert named_orders("чайник пришёл", {1: "Чайник", 8: "Чайный набор"}) == (1,)
    assert named_orders("чайники пришли", {1: "Чайник", 8: "Чайный набор"}) == (1, 8)


def test_a_name_alone_is_told_from_a_sentence() -> None:
    assert is_only_a_name("desk lamp", TITLES[1])
    assert not is_only_a_name("desk lamp shade", TITLES[1])
    assert without_title("the lamp is at the post office", TITLES[1]) == "the is at the post office"


def test_more_time_may_be_given_once_again_and_nothing_may_have_come() -> None:
    assert wish_in("продлил ещё на 15") == Wished(Wish.EXTENDED, 15)
    assert wish_in("he still has not extended by 15 days") is None
    assert wish_in("посылки нет") == Wished(Wish.STATUS)


@for_each(
    "said",
    [
        "he added 90 days, I didn't ask",
        "продавец сам продлил защиту на 90 дней, я не просила",
        "продавець продовжив на 90 днів, я не просив",
        "der Verkäufer hat um 90 Tage verlängert, ich habe nicht gefragt",
        "sprzedawca przedłużył o 90 dni, nie prosiłem",
        "el vendedor amplió 90 días, yo no lo pedí",
        "le vendeur a prolongé de 90 jours, je n'ai pas demandé",
        "o vendedor estendeu 90 dias, eu não pedi",
    ],
)
def test_a_no_in_another_part_leaves_more_time_to_be_looked_at(said: str) -> None:
    assert wish_in(said) == Wished(Wish.EXTENDED, 90, certain=False)


@pytest.mark.parametrize(
    "said", ["he did not extend by 90 days", "aliexpress gave me $8", "did he add 20 days?"]
)
def test_no_time_and_money_are_no_more_time(said: str) -> None:
    found = wish_in(said)
    assert found is None or found.wish is not Wish.EXTENDED


@for_each(
    "said",
    ["nothing arrived", "ничего не пришло", "нічого не прийшло", "nichts angekommen",
     "nic nie przyszło", "rien n'est arrivé", "no llegó nada", "nada chegou"],
)  # fmt: skip
def test_nothing_that_came_is_no_arrival(said: str) -> None:
    found = wish_in(said)
    assert found is None or found.wish is Wish.STATUS


def test_who_collected_it_has_it_wherever_it_lay() -> None:
    assert says_nothing_besides("I collected it at the post office")
    assert not says_nothing_besides("it came, at the post office they were rude")


def test_what_came_to_others_is_no_arrival() -> None:
    assert wish_in("my neighbour got his, it came yesterday") is None


def test_a_day_may_follow_the_wish_to_be_asked_again() -> None:
    assert after_remind("Remind me again on Friday!") == "on friday"
    assert after_remind("it came on Friday") is None
