"""What a buyer tells in a sentence of their own, in eight languages."""

import pytest

from advisor.intake.tellings import (
    LONGEST_TELLING,
    Telling,
    choice_within,
    denies,
    parts_of,
    problem_said,
    says_choice,
    says_claimed,
    says_decision,
    says_goes_back,
    says_in_full,
    says_new_number,
    says_not_here,
    says_not_received,
    says_nothing,
    says_of_seller,
    says_opened,
    says_own_device,
    says_sent,
    says_shown,
    says_site_refuses,
    says_site_rejected,
    says_wish,
    state_beside,
    telling_in,
)
from advisor.intake.told import Told
from advisor.parcel import ParcelState
from advisor.wording.texts import available_languages, texts_for
from tests.cases import for_each

TOLD = {
    Told.WROTE: ("I wrote to him", "написал продавцу", "написала продавцеві",
                 "habe geschrieben", "napisałem do sprzedawcy", "le escribí al vendedor",
                 "j'ai écrit au vendeur", "mandei mensagem pro vendedor"),
    Told.APPLIED: ("applied for the refund", "подала на возврат", "подав заявку на повернення",
                   "Erstattung beantragt", "solicité el reembolso", "solicitei o reembolso",
                   "wystąpiłam o zwrot pieniędzy", "demande de remboursement envoyée"),
    Told.DISPUTED: ("i opened the dispute", "спор открыл", "відкрила спір", "Streitfall eröffnet",
                    "otworzyłem spór", "abrí la disputa", "j'ai ouvert un litige",
                    "abri a disputa",
                    "opened a dispute, asked for a full refund",
                    "litige ouvert, colis non reçu, remboursement total demandé"),
    Told.NOT_EXTENDED: ("he did not extend", "не продлил", "не продовжив", "hat nicht verlängert",
                        "nie przedłużył", "no extendió", "il n'a pas prolongé", "não estendeu"),
    Told.REFUSED: ("he says no", "продавец отказал", "продавець відмовив", "er hat abgelehnt",
                   "sprzedawca odmówił", "el vendedor rechazó", "le vendeur a refusé",
                   "o vendedor recusou"),
    Told.SILENT: ("the seller doesn't answer", "молчит", "не відповідає", "er antwortet nicht",
                  "nie odpisuje", "no contesta", "il ne répond pas", "não respondeu"),
    Told.OFFERED: ("he offers 5 dollars", "предложил 300 рублей", "пропонує половину",
                   "er bietet 5 Euro", "proponuje 20 zł", "ofrece 5 euros", "il propose 5 euros",
                   "ofereceu 20 reais"),
    Told.DECIDED: ("two solutions are offered", "посредники предложили решение",
                   "ухвалили рішення", "die Entscheidung ist da", "zapadła decyzja",
                   "hay una decisión", "la décision est là", "saiu a decisão"),
    Told.TAKEN_OVER: ("AliExpress stepped in", "посредники подключились", "посередники втрутилися",
                      "AliExpress hat übernommen", "AliExpress przejął", "AliExpress intervino",
                      "AliExpress est intervenu", "o AliExpress interveio"),
    Told.ACCEPTED: ("I accepted", "я согласился", "я погодилася", "ich habe angenommen",
                    "zgodziłem się", "acepté", "j'ai accepté", "aceitei"),
    Told.APPEALED: ("I rejected it", "я отклонила", "я відхилив", "ich habe abgelehnt",
                    "odwołałem się", "apelé", "j'ai fait appel", "recorri"),
    Told.WON: ("full refund, I won", "выиграл спор", "виграла", "gewonnen", "wygrałem",
               "gané la disputa", "j'ai gagné", "ganhei"),
    Told.LOST: ("I lost the dispute", "спор проигран", "програв", "ich habe verloren",
                "przegrałem", "perdí", "litige perdu", "perdi a disputa"),
    Told.REFUNDED: ("вернули 20 долларов", "got the money", "деньги пришли", "гроші повернули",
                    "das Geld ist da",
                    "dostałem zwrot", "llegó el dinero", "j'ai été remboursé", "o dinheiro caiu"),
    Told.ASKED: ("I asked for 20 more days", "попросил продлить", "попросила подовжити",
                 "ich habe um Verlängerung gebeten", "poprosiłem o przedłużenie",
                 "pedí más tiempo", "j'ai demandé plus de temps", "pedi mais tempo"),
    Told.MISTAKE: ("I confirmed it by accident", "случайно подтвердил",
                   "случайно нажал подтвердить получение, а посылки нет!!",
                   "oops i clicked confirm received by mistake", "випадково підтвердила",
                   "aus Versehen bestätigt", "potwierdziłem przez pomyłkę",
                   "confirmé por error", "j'ai confirmé par erreur", "confirmei sem querer"),
    Told.COMPLETED: ("still nothing and the order is closed now", "заказ сам закрылся",
                     "замовлення вже закрите", "die Bestellung ist abgeschlossen",
                     "zamowienie zostalo zamkniete", "el pedido se cerró",
                     "la commande est terminée", "o pedido foi finalizado"),
    Told.SITE_REFUSES: ("site says cant open while parcel is moving", "али пишет что рано",
                        "сайт пише рано", "die App lässt mich nicht", "strona nie pozwala",
                        "la app no deja", "le site ne veut pas", "o site não deixa"),
    Told.CANCELLED: ("I cancelled the dispute", "отменил спор", "закрила спір",
                     "ich habe den Streitfall storniert", "anulowałem spór",
                     "cancelé la disputa", "j'ai annulé le litige", "cancelei a disputa"),
    Told.SENT_BACK: ("I sent it back", "отправил обратно", "повернула товар",
                     "ich habe es zurückgeschickt", "odesłałem", "lo devolví", "je l'ai renvoyé",
                     "devolvi"),
    Told.COUPON_USED: ("i applied for the coupon", "запросила купон", "отримав купон",
                       "Gutschein beantragt", "poprosiłam o kupon", "pedí el cupón",
                       "j'ai demandé le coupon", "pedi o cupom"),
    Told.CUSTOMS_ANSWERED: ("paid the duty", "I paid the import duty yesterday",
                            "sent customs the papers", "оплатила пошлину", "пошлину оплатил",
                            "отправила документы таможне", "сплатила мито", "zapłaciłam cło",
                            "Zoll bezahlt", "ich habe dem Zoll die Rechnung geschickt",
                            "j'ai payé la douane", "pagué los impuestos", "paguei a taxa"),
    Told.PAID: ("paid", "I've paid", "оплатила", "заплатил", "сплачено", "zapłacone", "bezahlt",
                "ist schon bezahlt", "payé", "pagado", "paguei"),
    Told.CHOSE: ("I choose 15 dollars", "I'll take the 15 dollars", "выбрал 15 долларов",
                 "из двух решений выбрала 15 долларов", "принял 15 долларов", "обираю 15 доларів",
                 "wybieram 60 zł", "ich nehme die 15 Euro", "j'ai choisi 15 euros",
                 "elijo 15 euros", "escolhi 80 reais", "I chose to send it back",
                 "AliExpress offered two solutions, I chose $15"),
    Told.RETURN_ARRIVED: ("they received it", "the seller has received the parcel",
                          "продавец получил", "посылка у продавца", "продавець отримав",
                          "sprzedawca odebrał", "der Verkäufer hat die Ware erhalten",
                          "Rücksendung ist angekommen", "le vendeur l'a reçu",
                          "ya lo recibieron", "o vendedor recebeu"),
    Told.TURNED_DOWN: ("i said no", "declined the seller's offer", "я не согласилась",
                       "я не погодилася", "bin nicht einverstanden", "odmówiłam",
                       "no acepté", "je n'ai pas accepté", "não aceitei",
                       "no way!", "ни за что", "ні за що", "auf keinen Fall", "nie ma mowy",
                       "ni hablar", "hors de question", "nem pensar"),
    Told.NO_SAID: ("declined", "не согласилась", "отказалась", "відмовилася", "abgelehnt",
                   "rechazada"),
    Told.SITE_REFUSES: ("the site refuses the dispute", "aliexpress won't let me open a dispute",
                        "не даёт открыть спор, пишет посылка в пути", "сайт не даёт открыть спор",
                        "пишет что спор открыть нельзя, посылка скоро будет",
                        "не можу відкрити спір", "ich kann keinen Streitfall eröffnen",
                        "nie mogę otworzyć sporu", "no me deja abrir la disputa",
                        "impossible d'ouvrir un litige", "não consigo abrir a disputa"),
    Told.ORDER_CANCELLED: ("cancelled by the seller", "отменил продавец", "order was cancelled",
                           "продавец отменил заказ", "заказ отменён",
                           "замовлення скасовано", "die Bestellung wurde storniert",
                           "zamówienie zostało anulowane", "el vendedor canceló el pedido",
                           "la commande a été annulée", "o pedido foi cancelado"),
    Told.TO_BE_CANCELLED: ("seller offers 10% if I close the dispute", "seller asks me to cancel",
                           "продавец просит закрыть спор", "просить закрити спір",
                           "Verkäufer will, dass ich den Streitfall zurückziehe",
                           "chce, żebym zamknął spór", "quiere que cierre la disputa",
                           "il veut que j'annule", "pediu para cancelar a disputa"),
    Told.AGREED: ("the seller agreed", "продавец согласился", "продавець погодився",
                  "der Verkäufer hat zugestimmt", "sprzedawca się zgodził",
                  "el vendedor aceptó", "le vendeur est d'accord", "o vendedor aceitou"),
    Told.RETURN_AGREED: ("agreed to return", "договорились вернуть товар",
                         "домовилися про повернення товару", "Rückgabe vereinbart",
                         "the seller agreed, I am to send it back",
                         "он согласился на возврат товара",
                         "zwrot towaru uzgodniony", "devolución acordada", "retour convenu",
                         "devolução combinada"),
    Told.NOT_THERE: ("I went there, they say the parcel is not there", "they can't find it",
                     "на почте сказали, что посылки нет", "была на почте, её там нет",
                     "на пошті її немає", "die Post sagt, es ist nicht mehr da",
                     "byłam na poczcie, paczki tam nie ma", "dicen que no lo encuentran",
                     "à la poste, ils ne l'ont pas", "fui aos correios e não está lá"),
    Told.UNSENT: ("the seller has not sent it yet", "продавец не отправил", "не надіслав",
                  "wurde noch nicht verschickt", "sprzedawca nie wysłał", "no ha enviado",
                  "n'a pas expédié", "não enviou"),
    Told.SHIPPED: ("he has shipped it", "продавец выслал", "надіслали", "wurde verschickt",
                   "wysłali", "fue enviado", "a été expédié", "já enviou"),
    Told.CONTENT: ("it works fine", "всё хорошо", "усе гаразд", "alles in Ordnung",
                   "wszystko w porządku", "todo bien", "tout va bien", "tudo certo"),
    Told.CAME_AS_ORDERED: ("picked up, all good", "забрала, всё хорошо", "забрав, усе гаразд",
                           "abgeholt, alles gut", "odebrana, wszystko w porządku",
                           "recogido, todo bien", "récupéré, tout va bien",
                           "retirei, tudo certo"),
    Told.NOT_WORKING: ("it doesn't work", "не включается", "не працює", "funktioniert nicht",
                       "nie działa", "no funciona", "ne marche pas", "não liga"),
    Told.DAMAGED: ("it's crushed", "it came broken", "пришла сломанная", "llegó roto",
                   "chegou quebrado", "arrivé cassé", "kam kaputt an",
                   "коробка помята", "розбита", "beschädigt", "uszkodzona",
                   "está aplastado", "écrasé", "veio amassado"),
    Told.WRONG_SIZE: ("too small", "пришли, но не тот размер", "не той розмір", "passt nicht",
                      "za mała", "talla equivocada", "trop petit", "tamanho errado"),
    Told.WRONG_COLOUR: ("wrong color", "другой цвет", "не той колір", "falsche Farbe",
                        "nie ten kolor", "otro color", "mauvaise couleur", "cor errada"),
    Told.NOT_AS_DESCRIBED: ("got a keychain instead of the drill", "пришёл брелок вместо дрели",
                       "прийшов брелок замість дриля",
                             "bekommen habe ich einen Schlüsselanhänger statt Bohrer",
                       "przyszedł brelok zamiast wiertarki", "llegó un llavero en vez del taladro",
                       "recu ce matin, c'est un porte clé au lieu de la perceuse!!",
                       "chegou um chaveiro no lugar da furadeira",
                   "not what I ordered",
                            "got it, it's a different thing, not what the page showed",
                            "пришла другая вещь", "inna rzecz niż na stronie",
                            "es ist ein gedrucktes Foto statt der Bohrmaschine drin",
                            "фото вместо дрели", "una foto en lugar del taladro",
                            "прислали другое", "прийшло інше",
                            "etwas anderes", "inny produkt", "otro producto", "autre chose",
                            "outro produto"),
    Told.COUNTERFEIT: ("it's a fake", "подделка", "підробка", "eine Fälschung", "podróbka",
                       "es falso", "une contrefaçon", "é falsificado"),
    Told.LOW_QUALITY: ("poor quality", "плохое качество", "погана якість", "schlechte Qualität",
                       "słaba jakość", "mala calidad", "mauvaise qualité", "péssima qualidade"),
    Told.MISSING_PIECES: ("one piece is missing", "не хватает одной детали", "бракує деталі",
                          "ein Teil fehlt", "brakuje części", "falta una pieza",
                          "il manque une pièce", "faltam peças"),
    Told.EMPTY_PACKAGE: ("the box was empty", "пустая коробка", "порожня", "leere Schachtel",
                         "puste pudełko", "la caja vacía", "la boîte est vide", "caixa vazia"),
}  # fmt: skip


@for_each(("said", "told"), [(one, told) for told, some in TOLD.items() for one in some])
def test_what_was_done_or_found_is_told(said: str, told: Told) -> None:
    assert telling_in(said).told is told


STATES = [
    ("now it shows handed over to airline", {"moving"}),
    ("tracking says departed from facility", {"moving"}),
    ("nothing shows up on the tracking", {"not_found"}),
    ("the parcel has not moved, no change since Monday", {"no_change"}),
    ("now it shows it left the sorting center", {"moving"}),
    ("лампа лежит на почте со вчера", {"at_post_office"}),
    ("it arrived in my country yesterday", {"in_country"}),
    ("the tracking says delivered but I don't have it!", {"delivered_elsewhere"}),
    ("вручено, но я ничего не получал", {"delivered_elsewhere"}),
    ("laut Verfolgung zugestellt, ich habe nichts bekommen", {"delivered_elsewhere"}),
    ("it says delivered but nobody gave me anything", {"delivered_elsewhere"}),
    ("пишет вручено, но мне никто ничего не давал", {"delivered_elsewhere"}),
    ("пише вручено, але мені ніхто нічого не давав", {"delivered_elsewhere"}),
    ("pisze doręczona, ale nikt mi nic nie dał", {"delivered_elsewhere"}),
    ("zugestellt, aber niemand hat mir etwas gegeben", {"delivered_elsewhere"}),
    ("livré, mais personne ne m'a rien donné", {"delivered_elsewhere"}),
    ("entregado, pero nadie me dio nada", {"delivered_elsewhere"}),
    ("consta como entregue, mas ninguém me entregou nada", {"delivered_elsewhere"}),
    ("my parcel is going back to china now", {"returning"}),
    ("it has gone back to the sender", {"returning"}),
    ("посылка уехала обратно", {"returning"}),
    ("paczka wróciła do nadawcy", {"returning"}),
    ("el paquete volvió al vendedor", {"returning"}),
    ("I went back to work", set()),
    ("status się nie zmienia", {"no_change"}),
    ("now it says returning to sender", {"returning"}),
    ("returning to sender", {"returning"}),
    ("it says delivered 3 days ago, not to me", {"delivered_elsewhere"}),
    ("ничего не двигается с ноября", {"no_change"}),
    ("нічого не рухається", {"no_change"}),
    ("nichts bewegt sich seit Wochen", {"no_change"}),
    ("nic się nie rusza od tygodnia", {"no_change"}),
    ("rien ne bouge depuis lundi", {"no_change"}),
    ("nada se mueve desde el lunes", {"no_change"}),
    ("nada mudou desde segunda", {"no_change"}),
    ("no, i didn't get any letter from customs", set()),
    ("нет, на таможне её не держат", set()),
    ("nein, sie liegt nicht beim Zoll", set()),
    ("no, no está en la aduana", set()),
    ("it's not at the post office, still in transit", {"moving"}),
    ("it is not there any more, it went back to the seller", {"returning"}),
    ("nothing arrived", set()),
    ("ничего не пришло", set()),
    ("nichts angekommen", set()),
    ("it says delivered", {"delivered", "delivered_elsewhere"}),
]


@for_each(("said", "states"), STATES)
def test_what_the_tracking_says_is_told(said: str, states: set[str]) -> None:
    found = telling_in(said)
    assert (found.told, found.states) == (None, frozenset(states))


@for_each(
    "said",
    [
        "should I open a dispute?",
        "I want a full refund",
        "I have not opened the dispute",
        "I will open a dispute tomorrow",
        "деньги ещё не пришли",
        "you refused",
        "I wrote\nto him",
        "жду возврат денег",
        "wrote to him about order 8196987604670042",
        "x" * (LONGEST_TELLING + 1),
        "how is the weather today",
        "he added 90 days, I didn't ask",
        "продавец сам продлил защиту на 90 дней, я не просила",
        "the order was not cancelled",
    ],
)
def test_questions_wishes_and_the_contrary_tell_nothing(said: str) -> None:
    assert not telling_in(said).says_something


@for_each("said", ["asked for all of it", "просила всё", "просила усе", "alles zurück"])
def test_all_of_it_is_the_whole_sum(said: str) -> None:
    """F5"""
    assert says_in_full(said)


@for_each(
    ("said", "part"),
    [
        ("I choose 15 dollars, not the 8", "i choose 15 dollars"),
        ("he accepted 15 dollars", None),
        ("I did not accept 15 dollars", None),
        ("I would take 15 dollars", None),
        ("which should I choose, 15 dollars or the return", None),
        ("продавец принял 15 долларов", None),
        ("I chose the blue one", None),
    ],
)
def test_what_the_buyer_takes_is_said_with_it(said: str, part: str | None) -> None:
    """G4: of what is offered; what the seller takes, or has yet to be chosen, is none."""
    assert choice_within(said) == part


@for_each(
    ("said", "own"),
    [
        ("it went back, I ignored customs' letter", True),
        ("went back because I didn't pick it up", True),
        ("it's going back to the seller, wrong address", True),
        ("уехала обратно, я не забрала её", True),
        ("geht zurück, ich habe den Brief ignoriert", True),
        ("it's going back to the seller", False),
        ("it went back", False),
        ("it's gone, they say it went back", False),
    ],
)
def test_whose_doing_it_is_that_it_goes_back_may_be_said_with_it(said: str, own: bool) -> None:
    """E5: it goes back, and what was ignored is no state of the parcel any more."""
    told = telling_in(said)
    assert (told.states, told.own_doing) == (frozenset({ParcelState.RETURNING.value}), own)


@for_each(
    ("said", "thing"),
    [
        ("my phone is broken", "my phone"),
        ("у меня не работает мой телефон", "мой телефон"),
        ("it is broken", None),
    ],
)
def test_a_thing_of_ones_own_may_not_be_what_was_bought(said: str, thing: str | None) -> None:
    assert says_own_device(said) == thing


def test_a_seller_who_cancels_a_dispute_leaves_the_order_as_it_is() -> None:
    for said in ("the seller cancelled the dispute", "продавец отменил спор"):
        assert telling_in(said).told is Told.CANCELLED


def test_a_number_of_days_is_told_with_it() -> None:
    assert telling_in("I asked for 20 more days").days == 20
    assert telling_in("попросил продлить на 15 дней").days == 15


def test_what_is_wrong_with_goods_is_not_told_of_a_parcel_on_its_way() -> None:
    assert telling_in("it is stuck, the tracking is broken").states == {"no_change"}
    assert telling_in("it came but it is broken").told is Told.DAMAGED


@pytest.mark.parametrize("said", ["he sent a new number", "новый трек", "the number has changed"])
def test_a_number_takes_the_place_of_another(said: str) -> None:
    assert says_new_number(said)
    assert not says_new_number("here is my parcel")


@for_each(
    ("said", "expected"),
    [
        ("открыла спор, посылка не получена", True),
        ("відкрила спір, посилку не отримано", True),
        ("otworzyłam spór, paczka nie dotarła", True),
        ("Streit eröffnet, Paket nicht erhalten", True),
        ("abrí disputa, paquete no recibido", True),
        ("abri disputa, pacote não recebido", True),
        ("dispute opened, parcel not received", True),
        ("litige ouvert, numéro introuvable, 39,90 €", True),
        ("открыла спор, забрала вчера", False),
        ("opened a dispute, it is too small", False),
    ],
)
def test_a_dispute_may_be_about_what_has_not_come(said: str, expected: bool) -> None:
    assert says_not_received(said) is expected


@pytest.mark.parametrize(
    "said",
    ["full refund", "вернут всю сумму", "alles zurück", "asked for the whole sum",
     "vollen Betrag gefordert", "la totalité", "todo el importe", "o valor total",
     "całą kwotę", "всю суму"],
)  # fmt: skip
def test_all_of_the_money_may_come_back(said: str) -> None:
    assert says_in_full(said)
    assert not says_in_full("5 dollars back")


@pytest.mark.parametrize(
    "said", ["продлил ещё на 15 дней", "ещё раз попросил на 15 дней", "extended again by 15 days",
             "noch einmal um 15 Tage verlängert"],
)  # fmt: skip
def test_more_time_once_again_is_no_refusal(said: str) -> None:
    assert telling_in(said).told is not Told.NOT_EXTENDED


def test_what_was_sent_and_what_is_wanted_is_told_apart() -> None:
    assert says_sent("he shipped it today, number RB123456785CN")
    assert not says_sent("he has not shipped it")
    assert says_wish("I want $15 back")
    assert not says_wish("he offers $15")


@for_each(
    "text",
    [
        "there is no label",
        "нет этикетки",
        "етикетки немає",
        "es gibt kein Etikett",
        "nie ma etykiety",
        "no hay etiqueta",
        "il n'y a pas d'étiquette",
        "não há etiqueta",
    ],
)
def test_what_is_not_so_is_denied(text: str) -> None:
    assert denies(text)


@for_each(
    "text", ["there is a label", "есть этикетка", "Es gibt ein Etikett", "j'ai une étiquette"]
)
def test_what_is_so_is_not_denied(text: str) -> None:
    assert not denies(text)


def test_a_sentence_has_parts_that_speak_for_themselves() -> None:
    assert parts_of("no, it came on Monday; all is well!") == [
        "no",
        "it came on Monday",
        "all is well",
    ]


@pytest.mark.parametrize(
    ("text", "refuses"),
    [
        ("AliExpress doesn't let me open a dispute", True),
        ("the seller asks me not to open a dispute", False),
    ],
)
def test_a_site_that_takes_no_dispute_is_no_seller_who_wants_none(text: str, refuses: bool) -> None:
    assert says_site_refuses(text) is refuses


@for_each("language", available_languages())
def test_what_the_button_says_may_be_typed(language: str) -> None:
    label = texts_for(language).plain("button-refused")
    assert says_site_refuses(label)
    assert says_site_refuses(label.replace("’", "'"))


def test_what_is_wrong_is_said_by_a_part_of_a_sentence() -> None:
    assert problem_said("it came broken") is Told.DAMAGED
    assert problem_said("it came") is None
    assert telling_in("opened the dispute yesterday, I want half").told is Told.DISPUTED
    assert not telling_in("I want to open a dispute, the lamp is late").says_something
    assert says_choice("два варианта: 15 долларов или вернуть товар")
    assert not says_choice("the decision is $15")
    assert says_nothing("they decided: nothing")
    assert not says_nothing("half of it")
    assert says_goes_back("I have to send it back")
    assert not says_goes_back("they pay it back")
    assert says_not_here("I don't have it")
    assert not says_not_here("I have it")


@pytest.mark.parametrize(
    ("text", "claimed"), [("I asked for $20", True), ("I asked for more time", False)]
)
def test_what_was_asked_for_is_a_claim_unless_it_is_time(text: str, claimed: bool) -> None:
    assert says_claimed(text) is claimed


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("aliexpress gave me $8", Told.DECIDED),
        ("aliexpress hat mir 8 € gegeben", Told.DECIDED),
        ("али присудили мне 300 руб", Told.DECIDED),
        ("aliexpress gave me 10 more days", None),
        ("sprzedawca prosi, żebym zamknął spór", Told.TO_BE_CANCELLED),
        ("хоче, щоб я закрила спір", Told.TO_BE_CANCELLED),
        ("sprzedawca chce 5 dolarów", None),
        ("таможня хочет 12 евро", None),
    ],
)
def test_part_of_a_telling_tells_nothing(said: str, told: Told | None) -> None:
    assert telling_in(said).told is told


def test_what_is_wrong_with_an_app_is_not_wrong_with_the_goods() -> None:
    assert telling_in("the tracking app is broken") == Telling()


def test_what_was_handed_over_is_here_where_the_buyer_says_so() -> None:
    assert telling_in("it was delivered to me yesterday").states == {"delivered"}
    assert telling_in("it was delivered yesterday").states == {"delivered", "delivered_elsewhere"}


@for_each(
    ("said", "opened"),
    [
        ("opened it now, full amount, said marked delivered but not received", True),
        ("открыла, на 85 лари", True),
        ("otworzylam wczoraj, 60 zł", True),
        ("ouvert, 45,90", True),
        ("not opened yet", False),
        ("should i have opened it?", False),
        ("i want to have it opened", False),
        ("it came", False),
    ],
)
def test_that_something_was_opened_is_heard_without_its_name(said: str, opened: bool) -> None:
    assert says_opened(said) is opened


def test_the_seller_may_be_named() -> None:
    assert says_of_seller("he says it is moving")
    assert not says_of_seller("tracking says it is moving")


@for_each(
    ("said", "shown"),
    [
        ("now it shows handed over to airline", True),
        ("трек теперь пишет принято авиакомпанией", True),
        ("agora aparece objeto encaminhado", True),
        ("if it shows something I'll write", False),
        ("what does it mean if it says delivered?", False),
        ("it came", False),
    ],
)
def test_that_the_tracking_shows_something_is_heard_whatever_it_is(said: str, shown: bool) -> None:
    assert says_shown(said) is shown


@pytest.mark.parametrize("said", ["paid", "paguei ontem", "оплатил вчера", "i paid it yesterday"])
def test_what_was_paid_may_have_its_day(said: str) -> None:
    assert telling_in(said).told is Told.PAID


@pytest.mark.parametrize("said", ["the seller says it is on its way", "продавец пишет, она в пути"])
def test_what_a_seller_says_of_the_parcel_nobody_has_seen(said: str) -> None:
    assert not telling_in(said).states


def test_a_state_beside_what_is_told_is_the_only_one() -> None:
    assert state_beside("I wrote to the seller, it is at the post office") == "at_post_office"
    assert state_beside("I wrote to the seller") is None


@pytest.mark.parametrize(
    ("said", "rejected"),
    [("aliexpress rejected my claim", True), ("the seller rejected it", False)],
)
def test_who_said_no_is_told_apart(said: str, rejected: bool) -> None:
    assert says_site_rejected(said) is rejected


@pytest.mark.parametrize(
    ("said", "until_then"),
    [
        ("I have to answer by December 20", True),
        ("I must answer the decision by Friday", True),
        ("I do not have to answer by December 20", False),
        ("the seller must answer by December 20", False),
        ("I have to answer", False),
    ],
)
def test_a_day_by_which_the_buyer_has_to_answer_is_no_wish_and_no_duty_of_the_seller_s(
    said: str, until_then: bool
) -> None:
    found = telling_in(said)
    assert (found is not None and found.told is Told.ANSWER_BY) is until_then


@pytest.mark.parametrize(
    ("said", "decided"), [("aliexpress decided", True), ("the seller refused", False)]
)
def test_a_decision_is_heard(said: str, decided: bool) -> None:
    assert says_decision(said) is decided
