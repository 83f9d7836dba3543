"""The basic words of further languages, by the English ones that the readers know.

A piece of a text is read as English only where every word of it is known, and a figure or a second
word stands beside it: the name of a thing ("Чохол на 3 дні") stays as it was typed.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from advisor.intake.words import ignoring_case

#: By language, what is said in English and, after the colon, how else. Longer phrases win. Behind a
#: word with `=` any name may stand; with `:=`, if there is a colon between them.
_WORDS: Mapping[str, str] = {
    "uk": """
        not shipped yet: ще не відправлено, ще не відправили, ще не відправлений, не відправлено
        not shipped yet: ще не відправлена, не відправили, не відправлений, не відправлена
        shipped: відправлено, відправили, відправлений, відправлена, відправив, дата відправлення
        shipped: надіслано, надіслали, вислано, дата відправки
        paid: оплачено, оплатив, оплатила
        payment date: дата оплати
        day before yesterday: позавчора
        yesterday: вчора, учора
        today: сьогодні
        tomorrow: завтра
        day after tomorrow: післязавтра
        ago: тому, тому назад
        in: через
        days: день, дні, днів, дня, дн, дн., діб, доба, доби
        weeks: тиждень, тижні, тижнів, тижня
        hours: година, години, годин
        minutes: хвилина, хвилини, хвилин, хв
        until: до, по, закінчується, закінчиться, діє до
        left: лишилося, залишилося, залишилось, лишилось
        protection: захист, захист покупця, захисту, строк захисту, термін захисту
        guaranteed: гарантія, гарантія доставки, гарантовано, гарантована доставка
        paid shipping: платна доставка, доставка платна
        free shipping: безкоштовна доставка, доставка безкоштовна, з безкоштовною доставкою
        shipping cost: вартість доставки
        order: замовлення, номер замовлення
        no tracking: без треку, без трек-номера, без номера відстеження, без відстеження, нема треку
        no tracking: немає треку, немає трек-номера, треку немає, трек-номера немає
        tracking: трек-номер, трек номер, трек, трекінг, номер відстеження, номер посилки
        price: ціна, вартість
        total: всього, усього, разом, сума
        UAH: грн, грн., гривня, гривні, гривень, гривнях
        USD: доларів, долари, долар
        EUR: євро
        PLN: злотих, злоті
        No.: номер
        and: та, і, й
        seller=: продавець
        store:=: магазин
        title:=: назва, товар
        seller: продавець
        order date: замовлено, дата замовлення, замовлення від, замовлення створено
        awaiting shipment: очікує відправлення, очікує на відправлення, готується до відправлення
        in transit: у дорозі, в дорозі, очікує доставки, очікує на доставку, очікує отримання
        completed: завершено, замовлення завершено, закрито, виконано
        cancelled: скасовано, замовлення скасовано""",
    "pl": """
        not shipped yet: jeszcze nie wysłano, nie wysłano, jeszcze nie wysłane, nie wysłane
        not shipped yet: jeszcze nie wysłany, jeszcze nie wysłana, niewysłane, jeszcze niewysłane
        shipped: wysłane, wysłano, wysłany, wysłana, wysłali, nadane, nadano, data wysyłki
        paid: opłacone, opłacono, zapłacone, zapłacono
        payment date: data płatności
        day before yesterday: przedwczoraj
        yesterday: wczoraj
        today: dzisiaj, dziś
        tomorrow: jutro
        day after tomorrow: pojutrze
        ago: temu
        in: za
        days: dzień, dni, dnia, doba, doby
        weeks: tydzień, tygodnie, tygodni, tygodnia, tyg, tyg.
        hours: godzina, godziny, godzin, godz, godz.
        minutes: minuta, minuty, minut
        until: do, kończy się, do dnia
        left: zostało, zostały, pozostało, pozostały, jeszcze
        protection: ochrona, ochrona kupującego, ochrony, ochrona zamówienia
        guaranteed: gwarancja, gwarancja dostawy, gwarantowana dostawa, gwarantowane
        paid shipping: płatna dostawa, dostawa płatna, płatna wysyłka
        free shipping: darmowa dostawa, bezpłatna dostawa, darmowa wysyłka, dostawa gratis
        shipping cost: koszt dostawy, koszt wysyłki
        order: zamówienie, nr zamówienia, numer zamówienia
        no tracking: bez śledzenia, bez numeru śledzenia, bez numeru, brak śledzenia, brak numeru
        no tracking: brak numeru śledzenia
        tracking: numer śledzenia, nr śledzenia, śledzenie, numer przesyłki, nr przesyłki
        price: cena
        total: razem, łącznie, suma, kwota
        PLN: zł, złotych, złote, złoty
        UAH: hrywien, hrywny
        USD: dolarów, dolary, dolar
        EUR: euro
        No.: numer, nr
        and: i, oraz
        seller=: sprzedawca
        store:=: sklep
        title:=: nazwa, towar, produkt
        seller: sprzedawca
        order date: zamówiono, data zamówienia, zamówienie złożone, złożono
        order date: zamówienie z, zamówienie z dnia
        awaiting shipment: oczekuje na wysyłkę, oczekuje na wysłanie, do wysłania, w realizacji
        in transit: w drodze, oczekuje na dostawę, oczekuje na odbiór, oczekuje na potwierdzenie
        completed: zakończone, zamówienie zakończone, zakończono, zamknięte, zrealizowane
        cancelled: anulowane, zamówienie anulowane, anulowano""",
    "fr": """
        not shipped yet: pas encore expédié, pas encore expédiée, pas encore envoyé
        not shipped yet: pas encore envoyée, non expédié, non expédiée, pas expédiée, pas expédié
        shipped: expédié, expédiée, envoyé, envoyée, date d’expédition
        shipped: date d'expédition, date d’envoi, date d'envoi
        paid: payé, payée, paiement effectué
        payment date: date de paiement, date du paiement
        day before yesterday: avant-hier
        yesterday: hier
        today: aujourd’hui, aujourd'hui
        tomorrow: demain
        day after tomorrow: après-demain
        ago: il y a
        in: dans
        on: le
        of: de, du
        st: er
        days: jour, jours, j
        weeks: semaine, semaines, sem, sem.
        hours: heure, heures
        minutes: minute, minutes
        until: jusqu’au, jusqu'au, jusqu’à, jusqu'à, finit le, se termine le
        left: il reste, reste, restant, restants, encore
        protection: protection, protection acheteur, protection de l’acheteur
        protected: protégé, protégée, protégée pendant
        guaranteed: garanti, garantie, livraison garantie, garantie de livraison
        paid shipping: livraison payée, livraison payante, port payé
        free shipping: livraison gratuite, livraison offerte, port gratuit
        shipping cost: frais de livraison, frais de port
        order: commande, numéro de commande
        no tracking: sans suivi, sans numéro de suivi, pas de suivi, pas de numéro de suivi
        tracking: suivi, numéro de suivi
        price: prix
        total: total, montant
        EUR: euro, euros
        CHF: francs suisses
        USD: dollars, dollar
        No.: numéro, nº, n°
        and: et
        seller=: vendeur
        store:=: boutique, magasin
        title:=: nom, article, produit
        seller: vendeur
        order date: commandé, commandée, date de commande, date de la commande, commande passée
        awaiting shipment: en attente d’expédition, en attente d'expédition, en préparation
        in transit: en transit, en cours de livraison, en attente de livraison, en route
        in transit: en attente de confirmation, en cours d’acheminement, en cours d'acheminement
        completed: terminé, terminée, commande terminée, finalisée
        cancelled: annulé, annulée, commande annulée""",
    "de": """
        not shipped yet: noch nicht versandt, noch nicht versendet, noch nicht verschickt
        not shipped yet: noch nicht abgeschickt, nicht versandt, nicht versendet, nicht verschickt
        shipped: versandt, versendet, verschickt, abgeschickt, versandt am, versanddatum
        paid: bezahlt, gezahlt
        payment date: zahlungsdatum
        day before yesterday: vorgestern
        yesterday: gestern
        today: heute
        tomorrow: morgen
        day after tomorrow: übermorgen
        ago: vor
        in: in
        on: am, den
        days: tag, tage, tagen
        weeks: woche, wochen
        hours: stunde, stunden, std, std.
        minutes: minute, minuten
        until: bis, bis zum, endet am, läuft bis
        left: noch, übrig, verbleibend
        protection: schutz, käuferschutz
        protected: geschützt
        guaranteed: garantiert, garantie, liefergarantie, lieferung garantiert
        paid shipping: bezahlter versand, versand bezahlt, kostenpflichtiger versand
        free shipping: kostenloser versand, versand kostenlos, gratisversand
        shipping cost: versandkosten
        order: bestellung, bestellnummer
        no tracking: ohne sendungsnummer, ohne sendungsverfolgung, ohne tracking
        no tracking: keine sendungsnummer, keine sendungsverfolgung, kein tracking
        tracking: sendungsnummer, sendungsverfolgung
        price: preis
        total: gesamt, summe, betrag
        EUR: euro
        CHF: franken
        USD: dollar
        No.: nr, nr., nummer
        and: und
        seller=: verkäufer
        store:=: shop, geschäft
        title:=: name, artikel, produkt
        seller: verkäufer
        order date: bestellt, bestelldatum, bestellung aufgegeben, bestellung vom
        awaiting shipment: warten auf versand, wartet auf versand, wird vorbereitet
        in transit: unterwegs, warten auf lieferung, in zustellung, auf dem weg
        in transit: warten auf bestätigung, warten auf empfangsbestätigung
        completed: abgeschlossen, bestellung abgeschlossen, fertiggestellt
        cancelled: storniert, bestellung storniert""",
    "es": """
        not shipped yet: aún no enviado, aún no se envió, aún no se ha enviado, aún sin enviar
        not shipped yet: aun no enviado, todavía no enviado, todavía no se envió, sin enviar
        not shipped yet: no enviado, no se envió, no se ha enviado
        shipped: enviado, enviada, enviado el, enviada el, se envió, se envió el, fecha de envío
        shipped: despachado, despachada, despachado el
        paid: pagado, pagada, pagado el
        payment date: fecha de pago, fecha del pago
        day before yesterday: anteayer, antier, antes de ayer
        yesterday: ayer
        today: hoy
        tomorrow: mañana
        day after tomorrow: pasado mañana
        ago: hace
        in: en, dentro de
        of: de
        the: el
        a: un, una
        days: día, días, dia, dias
        weeks: semana, semanas
        hours: hora, horas
        minutes: minuto, minutos
        until: hasta, hasta el, acaba el, termina el, vence el
        left: queda, quedan, restante, restantes
        protection: protección, proteccion, protección del comprador, protección al comprador
        protected: protegido, protegida
        guaranteed: garantía, garantia, garantía de, garantizado, garantizada, entrega garantizada
        guaranteed: garantía de entrega, entrega garantizada en
        paid shipping: envío pagado, envio pagado, envío de pago
        free shipping: envío gratis, envio gratis, envío gratuito, con envío gratis
        shipping cost: gastos de envío, coste de envío, costo de envío, envío, envio
        order: pedido, número de pedido, numero de pedido, n.º de pedido
        no tracking: sin seguimiento, sin número de seguimiento, sin numero de seguimiento
        no tracking: sin rastreo, sin código de seguimiento
        tracking: seguimiento, número de seguimiento, numero de seguimiento, n.º de seguimiento
        tracking: código de seguimiento, rastreo, número de rastreo
        price: precio
        total: total, importe, importe total, precio total
        EUR: euro, euros
        USD: dólar, dólares, dolares
        No.: número, n.º, nº
        and: y
        seller=: vendedor
        store:=: tienda
        title:=: nombre, artículo, producto
        seller: vendedor
        order date: fecha del pedido, fecha de pedido, pedido realizado, pedido realizado el
        awaiting shipment: pendiente de envío, por enviar, a la espera de envío, procesando
        in transit: en tránsito, en camino, pendiente de recepción, pendiente de entrega
        completed: finalizado, completado, pedido finalizado, pedido completado, terminado
        cancelled: cancelado, pedido cancelado, anulado""",
    "pt-BR": """
        not shipped yet: ainda não enviado, ainda não foi enviado, ainda não enviada, não enviado
        not shipped yet: ainda nao enviado, ainda nao foi enviado, não foi enviado, nao enviado
        shipped: enviado, enviada, enviado em, enviada em, foi enviado, foi enviado em
        shipped: postado, postado em, despachado, despachado em, data de envio, data do envio
        paid: pago, pago em
        payment date: data do pagamento, data de pagamento
        day before yesterday: anteontem
        yesterday: ontem
        today: hoje
        tomorrow: amanhã, amanha
        day after tomorrow: depois de amanhã, depois de amanha
        ago: há, atrás, atras
        in: em, daqui a
        of: de
        a: um, uma
        days: dia, dias
        weeks: semana, semanas
        hours: hora, horas
        minutes: minuto, minutos
        until: até, ate, até o dia, termina em, acaba em, vence em
        left: resta, restam, falta, faltam, restante, restantes
        protection: proteção, protecao, proteção do comprador, proteção ao comprador
        protected: protegido, protegida
        guaranteed: garantia, garantia de, garantido, garantida, entrega garantida
        guaranteed: garantia de entrega, entrega garantida em
        paid shipping: frete pago, envio pago
        free shipping: frete grátis, frete gratis, envio grátis, com frete grátis
        shipping cost: valor do frete, custo do frete, frete
        order: pedido, número do pedido, numero do pedido, nº do pedido
        no tracking: sem rastreio, sem rastreamento, sem código de rastreio, sem codigo de rastreio
        no tracking: sem código de rastreamento, sem número de rastreio
        tracking: rastreio, código de rastreio, codigo de rastreio, código de rastreamento
        tracking: rastreamento, número de rastreio
        price: preço, preco
        total: total, valor, valor total
        BRL: reais
        EUR: euro, euros
        USD: dólar, dólares
        No.: número, nº
        and: e
        seller=: vendedor
        store:=: loja
        title:=: nome, produto, artigo
        seller: vendedor
        order date: data do pedido, pedido feito em, pedido realizado em, pedido realizado
        awaiting shipment: aguardando envio, a enviar, em processamento, processando
        in transit: em trânsito, a caminho, aguardando entrega, aguardando recebimento
        completed: concluído, finalizado, pedido concluído, pedido finalizado
        cancelled: cancelado, pedido cancelado""",
}

#: A piece of one word is read as English only where that word says something on its own.
_ALONE = frozenset(
    {
        "not shipped yet",
        "no tracking",
        "paid shipping",
        "free shipping",
        "day before yesterday",
        "yesterday",
        "today",
    }
)
_PIECES = r"([;；，、\n]|,(?!\d)|(?<!\d),)"
_FORMS_OF_MONTHS = (("format", "wide"), ("format", "abbreviated"), ("stand-alone", "wide"))
_CODES = r"\b(?:[A-Z]{3}|(?=[A-Z]*\d)[A-Z\d-]{5,40})\b"
_YEAR = r"(?<=20\d\d )(?:року|рік|р|roku|r)\b\.?"
_WORD = r"[^\W\d_]+"
#: "vor 3 Tagen", "il y a 3 jours": word for word, "ago 3 days".
_AGO_FIRST = r"\bago\s+((?:\d{1,4}|a)\s*(?:days|weeks|hours|minutes))\b"
#: "4 de noviembre": English dates and spans go without.
_JOINING = r"\b(?:of|the)\s+"
#: "5. November": of the capital words, only months stand behind a figure.
_DOT_OF_DAY = r"(?<=\d)\.(?=\s+[A-Z][a-z]{2})"
_LONGEST_PIECE = 120


#: Short names of months (September and October in Portuguese) that things are called by: "Set 3".
_NAMES_OF_THINGS = frozenset({"set", "out"})


def in_english(text: str, *, alone: bool = False) -> str:
    """`text`, with every piece that one of the further languages explains said in English.

    `alone` says that any one word may be a piece, as labels and statuses on a shop's page are.
    """
    return "".join(_piece(piece, alone=alone) for piece in re.split(_PIECES, text))


def _piece(piece: str, *, alone: bool) -> str:
    if len(piece) > _LONGEST_PIECE:
        return piece
    words = re.findall(_WORD, re.sub(_CODES, "", piece).casefold())
    for language in _WORDS if words else ():
        known = _single_words(language)
        if words[0] in known and (label := re.match(_labels(language), piece)):
            english = _english(language, label[0].rstrip(" :：") + "=")
            return f"{english}: {piece[label.end() :]}"
        # Looked up one by one first: hardly any piece goes on to the long patterns.
        if known.issuperset(words) and _is_understood(language, piece, alone=alone):
            return _translated(language, piece)
    return piece


def _is_understood(language: str, piece: str, *, alone: bool) -> bool:
    """Whether nothing but figures stands between the words of a language."""
    said = re.findall(_phrases(language), piece)
    rest = re.sub(_phrases(language), " ", piece)
    if not said or any(map(str.isalpha, re.sub(f"{_CODES}|{_YEAR}", "", rest))):
        return False
    figures = any(map(str.isdigit, rest))
    return alone or figures or len(said) > 1 or _english(language, said[0]) in _ALONE


def _translated(language: str, piece: str) -> str:
    said = re.sub(_phrases(language), lambda found: _english(language, found[0]), piece)
    said = re.sub(_JOINING, "", said)
    return re.sub(_DOT_OF_DAY, "", re.sub(_AGO_FIRST, r"\1 ago", said))


def _english(language: str, words: str) -> str:
    # Letters such as İ match others without regard to case, and are none of them.
    said = _by_word(language).get(_plain(words), words)
    return words if said == _plain(words) else said


@cache
def _by_word(language: str) -> Mapping[str, str]:
    return dict(_entries(language))


def _entries(language: str) -> Iterator[tuple[str, str]]:
    for line in _WORDS[language].strip().splitlines():
        english, _, words = line.strip().partition(": ")
        name, label, _ = english.partition("=")
        for word in words.split(", "):
            yield f"{word}{label}", name.rstrip(":")
    yield from _months(language)


def _months(language: str) -> Iterator[tuple[str, str]]:
    english = Locale("en").months["format"]
    read_already = {_plain(name) for width in english.values() for name in width.values()}
    for form, width in _FORMS_OF_MONTHS:
        for number, name in Locale.parse(language, sep="-").months[form][width].items():
            month = _plain(name.strip("."))
            if month in _NAMES_OF_THINGS:
                continue
            yield month, month if month in read_already else english["wide"][number]


@cache
def _single_words(language: str) -> frozenset[str]:
    return frozenset(re.findall(_WORD, " ".join(_by_word(language)).casefold() + _YEAR))


@cache
def _phrases(language: str) -> str:
    words = sorted((word for word in _by_word(language) if word[-1] != "="), key=len, reverse=True)
    return ignoring_case(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, words))})(?![^\W_])")


@cache
def _labels(language: str) -> str:
    lines = [line.strip().partition("=: ") for line in _WORDS[language].strip().splitlines()]
    forms = (
        rf"(?:{'|'.join(map(re.escape, words.split(', ')))})"
        + (r"\s*[:：]\s*" if english.endswith(":") else r"(?:\s*[:：]\s*|\s+)")
        for english, found, words in lines
        if found
    )
    return ignoring_case(rf"\s*(?:{'|'.join(forms)})(?=\S)")


def _plain(word: str) -> str:
    return " ".join(word.casefold().split())
