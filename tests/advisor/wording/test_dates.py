"""Every date a person is told says what it is: the last day, the site's own end, another day."""

import re
from collections.abc import Iterator
from enum import StrEnum

import pytest

from tests.advisor.wording.locales import languages, patterns

#: Values of texts that are dates.
DATES = [
    "answer_by",
    "decided_by",
    "act_from",
    "again",
    "by",
    "check",
    "arrived",
    "date",
    "delivered",
    "end",
    "ends",
    "free_return",
    "guarantee",
    "guaranteed_until",
    "kept",
    "last",
    "last_safe",
    "must_on",
    "new_end",
    "opened",
    "opens",
    "ordered",
    "other",
    "page_date",
    "protection_end",
    "reckoned",
    "return_by",
    "shipped",
    "shipped_on",
    "since",
    "until",
    "ship_by",
]


class Role(StrEnum):
    """What a date in a text is of."""

    LAST = "the last day on which something still works, or is done as promised"
    END = "the site's own end of protection or of the order, and named as an end"
    PAGE = "the date that the order's page shows, and named as the page's"
    THE_DAY = "a day on which to act or look, or on which the bot speaks up"
    FROM = "the first day on which something is possible"
    HELD = "the day until which something rests, or somebody else has time"
    PAST = "a day on which something happened, or that has passed"
    TYPED = "a day that was typed, and is refused or asked about"


#: What each date of each text is. A new text with a date needs its place here.
ROLES = {
    Role.LAST: """
        situation-refund-awaited.do:act_from situation-cancelled.do:act_from
        situation-return-arrived.do:act_from
        situation-parcel-came.do:again situation-return-agreed:return_by
        situation-return-agreed.otherwise:return_by situation-received.otherwise:last_safe
        situation-window-open.otherwise:last_safe
        situation-confirmed-by-mistake.otherwise:last_safe
        situation-delivered-elsewhere.otherwise:last_safe
        situation-extension-unanswered.otherwise:last_safe
        situation-extend-or-dispute.do:must_on
        situation-guarantee-passed-untracked.do:guaranteed_until
        situation-at-post-office.do:kept situation-at-post-office.do:last_safe
        situation-at-customs:kept situation-problem-found.otherwise:last_safe
        situation-returning-own.do:last_safe situation-returning-own-last.otherwise:last_safe
        situation-ship-late.do:ship_by situation-lost-promised.otherwise:last_safe
        situation-date-ahead.otherwise:last_safe situation-claim-awaited.otherwise:last_safe
        situation-claim-not-yet.otherwise:last_safe situation-claim-open.otherwise:last_safe
        situation-delivery-seen.otherwise:last_safe
        deadline-protection:last_safe deadline-protection.short:last_safe
        deadline-window:last_safe deadline-window.short:last_safe
        deadline-return:last_safe deadline-return.short:last_safe
        deadline-claim_now:last_safe deadline-claim_now.short:last_safe
        deadline-claim:last_safe deadline-claim.short:last_safe deadline-step:by deadline-collect:by
        deadline-best:by deadline-best:last_safe
        orders-line-deadline:date calendar-deadline:date
        checkpoint-dispute_window_closes.nudge:last_safe
        checkpoint-free_return_soon.nudge:free_return
        noted-extension-last:date noted-extension-asked:date extension-offered-next:last_safe
        deadline-answer:last_safe extension-enough:last_safe noted-answer-term:date
        event-answer_term_told:until
        noted-dispute-cancelled:date noted-kept:date
        law-until:until noted-customs-until:date noted-return-until:date event-way_back_told:until
        dispute-should-goods:last_safe dispute-should-now:last_safe dispute-should-choice:must_on
        cancel-dispute-warning:last cancel-dispute-came:date close-warning:date
        dispute-rest:last_safe add-over-but-window:date error-snooze-past-deadline:last
        promise-free_return:date promise-ship_by:date card-guaranteed:date
        stats-next:date seller-cancel.cost:again seller-wait.cost:last_safe tracker-expected:date
    """,
    Role.END: """
        situation-extension-asked.otherwise:end situation-extension-unanswered.otherwise:end
        situation-guarantee-passed-untracked.otherwise:end deadline-protection:ends
        order-closes:end shop-ru-ends:end edit-shipped:date event-order_shipped:protection_end
        event-extension_granted:new_end problem-shipped-after-end:until
        problem-protection-over:date card-protection:date moved-end:date
        error-extension-not-later:date error-protection-ended:date
        error-end-before-shipment:date error-protection-over:date seller-wait.cost:end
        preview-until:date granted-check:date extension-offered-next:end
    """,
    Role.PAGE: """
        situation-date-ahead:page_date situation-claim-awaited.do:page_date
        situation-claim-not-yet:page_date checkpoint-page_date_soon.nudge:page_date
        checkpoint-page_date_tomorrow.nudge:page_date terms-question-page:date
        noted-page-same:date noted-page-moved:date event-page_seen:end
        card-refund-by:date preview-refund-by:date deadline-answer:end
    """,
    Role.THE_DAY: """
        situation-refund-awaited.otherwise:act_from situation-dispute-parked.otherwise:act_from
        situation-extension-asked:act_from situation-extension-refused:must_on writes-on:date
        situation-extension-refused.do:must_on situation-extend-now.do:must_on
        situation-cheap-wait.otherwise:act_from situation-untracked-early:act_from
        situation-untracked-letter-sent.otherwise:act_from
        situation-guarantee-passed-moving.do:act_from
        situation-guarantee-passed-moving.otherwise:act_from
        situation-guarantee-passed-still.otherwise:act_from
        situation-standing-still.otherwise:act_from situation-moving:act_from
        situation-moving.otherwise:act_from situation-china-only.otherwise:act_from
        situation-lost.otherwise:act_from situation-cancelled.otherwise:act_from
        situation-customs-answered:act_from situation-customs-answered.otherwise:act_from
        situation-return-arrived.otherwise:act_from
        situation-date-ahead.do:act_from situation-site-refuses.otherwise:opens
        situation-too-early.otherwise:act_from
        status-ahead-line:date orders-line-from:date noted-snoozed:date
        noted-site-refuses:date
        nag-hushed:date weekly-date:date noted-extension-asked:check
    """,
    Role.FROM: """
        situation-too-early:act_from situation-guarantee-passed-still.do:act_from
        situation-date-ahead.otherwise:opens situation-claim-awaited:opens
        situation-claim-awaited.otherwise:opens situation-claim-not-yet.otherwise:opens
        situation-site-refuses:opens deadline-claim:opens deadline-claim:page_date
        dispute-not-before:date event-site_refused:until turned-down:date
        noted-terms:date promise-late_coupon:date
    """,
    Role.HELD: """
        situation-dispute-parked:act_from situation-untracked-letter-sent:act_from
        deadline-dispute:answer_by deadline-dispute:decided_by
        event-dispute_parked:until event-nudge_snoozed:until noted-parked:date
        event-tracking_reported:until silence-waits:date
    """,
    Role.PAST: """
        situation-extend-now.do:guarantee situation-extend-or-dispute.do:guarantee
        situation-dispute-or-extend.do:guarantee dispute-guarantee:guarantee
        situation-guarantee-passed-moving.do:guaranteed_until
        situation-guarantee-passed-still.do:guaranteed_until
        situation-post-over.do:kept situation-customs-over:kept
        situation-claim-open.do:page_date
        situation-delivery-seen:delivered checkpoint-ship_by_passed.nudge:ship_by
        undo-question:date history-line:date event-order_shipped:shipped_on
        event-tracking_reported:since event-tracker_reported:since tracker-state:since
        preview-ordered:date card-shipped:date card-not-shipped:date
        card-cancelled:date nudge-late:date noted-since:date calendar-open:date
        operator-failure:date operator-as-of:date rules-held:date noted-on-day:date
        error-told-before-shipment:shipped error-told-before-dispute:opened
        error-told-before-arrival:arrived
    """,
    Role.TYPED: """
        problem-ship-date-future:date problem-ship-date-too-old:date
        problem-ship-date-before-order:ordered problem-shipped-after-end:shipped
        problem-protection-too-far:date problem-protection-conflict:reckoned
        problem-protection-conflict:until cancel-dispute-warning:date
        error-shipped-after-that:date error-end-too-far:date error-parked-not-later:date
        error-date-far-off:date error-snooze-not-later:date error-snooze-past-deadline:date
        error-shipped-in-future:date error-status-day:date error-kept-until-past:date
        error-page-date-past:date error-refused-until-past:date error-return-day-past:date
        error-told-future:date error-told-before-shipment:date error-told-before-dispute:date
        error-answer-term-past:date error-told-several:date error-told-several:other
        error-told-before-arrival:date
    """,
}

#: Hours, which have the name of a date.
NO_DATES = {"settings-nudging:ends"}

#: How a last day is said, so that nobody takes the day itself for too late, or the next for enough.
LAST_DAYS = {
    "en": ["(by|until|after|to|by the evening of) ◆", "last safe day[,:]? ◆", "◆ is the last safe"],
    "ru": ["(не позже|после|по|к|к вечеру) ◆", "до ◆ включительно", "последн.{0,24}[ —,:]+◆"],
    "uk": ["(не пізніше|після|по|до вечора) ◆", "до ◆ включно", "останн.{0,24}[ —,:]+◆"],
    "pl": ["(najpóźniej|po|do wieczora) ◆", "do ◆ włącznie", "ostatni.{0,24}(to|,|:) ◆"],
    "de": [
        "(bis|bis zum|spätestens|spätestens am|nach dem|bis zum Abend des) ◆",
        "letzte.{0,24} ◆",
    ],
    "fr": [
        "(jusqu’au|au plus tard le|après le|du .{0,24}au) ◆",
        "dernier jour sûr.{0,8} ◆",
        "le ◆ au soir",
        "d’ici au ◆ inclus",
    ],
    "es": [
        "(a más tardar el|después del|entre el .{0,24}y el) ◆",
        # "Abre hasta el 5" is "opens on the 5th at the earliest" in Mexico: only what lasts has it.
        "(guardan|espera|gratuita|es decir,) hasta el ◆",
        "último día.{0,24} ◆",
        "el ◆ al final",
    ],
    "pt-BR": ["(até|depois de|entre .{0,24}e|até o fim do dia em) ◆", "último dia.{0,12} ◆"],
}
#: Lines of a phone that have no room for "inclusive", which this language takes for granted.
BARE = {"pl": {"orders-line-deadline:date", "situation-at-customs:kept"}}

#: Words that name an end as an end, and a date as the page's.
ENDS = {
    "en": "end|close|protected",
    "ru": "заканч|законч|конч|конец|закро|продлил|новая дата|защита",
    "uk": "закінч|скінч|кінець|закри|продовжив|нова дата|захист",
    "pl": "kończ|koniec|końca|zamkn|przedłuż|nowa data|minęły|ochrona",
    "de": "ende|endet|schließt|verlängert|schutz",
    "fr": "fin|clôture|prolongé|protection",
    "es": "acab|termin|fin|cierra|amplió|protección",
    "pt-BR": "termin|fim|acab|encerra|estendeu|proteção|final",
}
PAGES = {
    "en": "page|if not delivered before|if nothing comes before",
    "ru": "страниц|если не доставят до",
    "uk": "сторін|якщо не доставлять до",
    "pl": "stron|jeśli nie dojdzie przed",
    "de": "Seite|in der Bestellung|wenn nicht geliefert vor",
    "fr": "page|si non livrée avant",
    "es": "página|si no se entrega antes",
    "pt-BR": "página|se não for entregue antes",
}


def placed() -> Iterator[tuple[str, Role]]:
    """Each date of each text, `text:value`, and its role."""
    for role, dates in ROLES.items():
        for one in dates.split():
            yield one, role


def dates_of(language: str) -> Iterator[tuple[str, str]]:
    """Each date of each text, and the text around each of its places, the date as ◆."""
    for text, said in patterns(language).items():
        for value in DATES:
            if f"{{{value}}}" in said and f"{text}:{value}" not in NO_DATES:
                around = re.sub(r"\s+", " ", said.replace(f"{{{value}}}", "◆"))
                yield f"{text}:{value}", around


def of_role(language: str, role: Role) -> Iterator[tuple[str, str]]:
    wanted = set(ROLES[role].split())
    return ((date, said) for date, said in dates_of(language) if date in wanted)


def test_every_date_has_one_role() -> None:
    table = [date for date, _ in placed()]
    assert len(table) == len(set(table))
    assert set(table) == {date for date, _ in dates_of("en")}


@pytest.mark.parametrize("language", languages())
def test_a_last_day_is_said_as_one(language: str) -> None:
    wording = re.compile("|".join(f"(?:{one})" for one in LAST_DAYS[language]), re.IGNORECASE)
    for date, said in of_role(language, Role.LAST):
        if date not in BARE.get(language, ()):
            assert len(wording.findall(said)) >= said.count("◆"), (date, said)


@pytest.mark.parametrize("language", languages())
def test_the_end_on_the_site_is_named_as_an_end(language: str) -> None:
    for date, said in of_role(language, Role.END):
        assert re.search(ENDS[language], said, re.IGNORECASE), (date, said)


@pytest.mark.parametrize("language", languages())
def test_the_date_of_the_page_is_named_so(language: str) -> None:
    for date, said in of_role(language, Role.PAGE):
        assert re.search(PAGES[language], said, re.IGNORECASE), (date, said)
