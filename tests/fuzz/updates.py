"""Updates as nobody should send them: every kind that there is, filled with what hurts programs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from advisor.dialogues.corrections import Fact
from advisor.disputes import DisputeReason
from advisor.letters import LetterKind
from advisor.parcel import ParcelState
from advisor.wording.meeting import COMMANDS
from advisor.wording.message import Action

Json = dict[str, Any]

#: Unix times: the beginning, before it, 2026, the last of 32 bits, the end of the year 9999.
_TIMES = st.sampled_from((0, 1, 1793525400, 2**31 - 1, 253402300799))

#: Words that mean something to somebody, at their limits and beyond.
_HOSTILE = (
    "0", "-1", "1", "2", "007", "٣", "²", "½", "1e999", "NaN", "inf", "-0", "9" * 18, "9" * 400,
    "1_000", "0x10", "999999999", "2147483648", "1.5", "1,5", "1 000 000,00", "10000000000%",
    "shipped", "отправлен", "today", "сегодня", "yesterday", "3 days ago", "999999999 days ago",
    "99999999999999999999 дней назад", "in 5 days", "9999-12-31", "0001-01-01", "10000-01-01",
    "-2026-01-01", "31.02.2026", "29.02.2027", "2026-13-45", "32 января", "Feb 30", "12/31/9999",
    "60 days", "0 days", "-5 days", "3650000 days", "1000000000000000000000 days", "60 дней",
    "until 9999-12-31", "до 31.12.9999", "until", "до", "guaranteed 40 days",
    "guaranteed -1 days",
    "guaranteed until 9999-12-31", "not shipped yet", "ещё не отправлен", "paid shipping",
    "$0", "$-5", "$12.50", "$" + "9" * 30, "$0.000000000001", "€1.234.567,89", "1 200 ₽", "¥½",
    "12.50 XXX", "USD", "RA123456785CN", "LP00123456789012", "LP" + "0" * 60,
    "order 8012345678901234",
    "order " + "8" * 50, "seller A&B <shop>", "seller", "№ 1", "#1", "no. 1",
    "offer $5", "offer",
    "предложил 5 $", "delivered", "(", "*", "\\", "'", '"', ";", "--", "%s",
    "%", "{}", "{0}", "${x}",
    "{ $title }", "{{", "<b>", "</b>", "<script>", "&lt;", "&", "&#0;",
    "&amp;amp;", "<a href='x'>",
    "' OR 1=1 --", "../../etc/passwd", "\0", "\x1b[31m", "\r", "\n", "\n\n\n",
    "\t", "\u00a0", "\u200b",
    "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff", "\u0301" * 30, "ﷺ" * 10, "שלום",
    "مرحبا", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "Ω≈ç√∫", "ＡＢＣ", "ﬁ", "İ", "ß", "ǅ",
    "\U0010ffff", "\U000e0001",
    "\ud800", "\udfff\ud800", "x" * 300, "щ" * 300, "w" * 4000, "a " * 2000,
    ",", ",,,", ":", "/", "//",
    "@", "#", "/add", "/cancel", "https://aliexpress.com/item/1.html?a=1&b=2",
    "tel:+1", "Lamp", "Лампа",
)  # fmt: skip

#: Lines that do register an order, so that there is one to be hurt.
_ORDERS = (
    "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20",
    "/add Чехол, LP00123456789012, отправлен 3 дня назад, 60 дней, 1 200 ₽",
    "/add <i>Vase</i> & \u202eesav, shipped today, until 2027-01-05, order 8012345678901234",
    "/add Kettle, not shipped yet, paid today, $20",
)

_words = st.sampled_from(_HOSTILE)
_texts = st.one_of(
    st.text(max_size=40),
    st.builds(
        str.join, st.sampled_from((" ", ", ", "\n", "")), st.lists(_words, min_size=1, max_size=6)
    ),
)
_commands = st.builds(
    "/{}{}{}{}".format,
    st.sampled_from(
        (*COMMANDS, "start", "admin", "broadcast", "nothing", "ADD", "", "😀", "a" * 40)
    ),
    st.sampled_from(("", "", "", "@buyer_clock_bot", "@other_bot", "@")),
    st.sampled_from((" ", " ", "\n", "")),
    _texts,
)
_said = st.one_of(_commands, _texts, st.sampled_from(_ORDERS)).map(lambda text: text[:5000] or "?")

_numbers = st.sampled_from(("", "1", "2", "0", "-1", "9" * 9, "9" * 12, "²", "x"))
_arguments = st.one_of(
    st.sampled_from(
        (
            "", "0", "1", "30", "-1", "9999", "99999", "=", "lang=", "lang=xx", "zone=Europe/Paris",
            "zone=../x", "hour=24", "hour=7", "country=DE", "country=", "lang", "title=", "title=x",
            "shipped_on=9999-12-31", "price=$9", "price=", "1.1.1", "0.0.0", "A", "H", "Z", "a:b:",
            *ParcelState, *LetterKind, *DisputeReason, *Fact, *(f"{fact}=" for fact in Fact),
            *(f"{fact}=1" for fact in Fact),
        )
    ),
    st.text(max_size=12),
)  # fmt: skip
_callback_data = st.one_of(
    st.builds(
        "{}:{}:{}:{}:{}".format,
        st.sampled_from(("1", "1", "1", "1", "2", "")),
        st.sampled_from(tuple(Action)),
        _numbers,
        _numbers,
        _arguments,
    ),
    st.text(max_size=64),
    _words,
)


@dataclass(frozen=True, slots=True)
class Case:
    """An update to be, without ids: who gets it is decided when it is sent."""

    kind: str
    body: Mapping[str, Any]
    chat: str = "private"
    must_be_answered: bool = False


def _entities(draw: st.DrawFn, text: str) -> list[Json]:
    kinds = ("bold", "url", "mention", "text_link", "code", "pre", "hashtag", "never_heard_of")
    spans: list[Json] = []
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0].encode("utf-16-le", "surrogatepass")) // 2
        spans.append({"type": "bot_command", "offset": 0, "length": length})
    if draw(st.booleans()):
        offset, length = draw(st.integers(-5, 5000)), draw(st.integers(-5, 5000))
        spans.append({"type": draw(st.sampled_from(kinds)), "offset": offset, "length": length})
    return spans


_PERSON = {"id": 7, "is_bot": False, "first_name": "\u202e<b>"}
_FILE = {"file_id": "x", "file_unique_id": "y", "file_size": 2**40}
_OTHER_CHAT = {"id": -1009, "type": "channel", "title": "<News>"}

#: What a message may hold in place of a text, and shall be answered.
_CONTENTS: tuple[Json, ...] = (
    {"sticker": {**_FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False,
                 "is_video": False}},
    {"voice": {**_FILE, "duration": 2**31}},
    {"video_note": {**_FILE, "length": 1, "duration": 1}},
    {"contact": {"phone_number": "+1", "first_name": "\0"}},
    {"dice": {"emoji": "🎲", "value": 6}},
    {"location": {"latitude": 91.0, "longitude": 999.0}},
    {"location": {"latitude": 0.0, "longitude": 0.0}},
    {"location": {"latitude": -90.0, "longitude": 180.0}},
    {"location": {"latitude": 1e308, "longitude": -1e308}},
    {"location": {"latitude": 52.5, "longitude": 13.4}},
    {"venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "x", "address": ""}},
    {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
              "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
              "allows_revoting": False, "members_only": False}},
    {"story": {"chat": _OTHER_CHAT, "id": 1}},
    {},
)  # fmt: skip
_FILES: tuple[Json, ...] = (
    {"photo": []},
    {"photo": [{**_FILE, "width": 10**9, "height": 1}]},
    {"document": {**_FILE, "file_name": "../../x.pdf\0", "mime_type": "x/y"}},
    {"document": dict(_FILE)},
    {"video": {**_FILE, "width": 1, "height": 1, "duration": 0}},
    {"audio": {**_FILE, "duration": 0}},
    {"animation": {**_FILE, "width": 1, "height": 1, "duration": 0}},
)

#: What Telegram itself says in a chat: nobody waits for an answer to that.
_SERVICE: tuple[Json, ...] = (
    {"new_chat_members": [_PERSON]},
    {"left_chat_member": _PERSON},
    {"new_chat_title": "\ud800"},
    {"delete_chat_photo": True},
    {"group_chat_created": True},
    {"migrate_to_chat_id": -100123},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 1}},
    {"write_access_allowed": {}},
    {"users_shared": {"request_id": 1, "users": [{"user_id": 7}]}},
    {"forum_topic_created": {"name": "x", "icon_color": 1}},
    {"video_chat_started": {}},
)
_ORIGINS: tuple[Json, ...] = (
    {"type": "user", "date": 0, "sender_user": _PERSON},
    {"type": "hidden_user", "date": 2**31 - 1, "sender_user_name": "\u202e"},
    {"type": "chat", "date": 1, "sender_chat": {"id": -5, "type": "group", "title": "x"}},
    {"type": "channel", "date": 1, "chat": _OTHER_CHAT, "message_id": 1},
)


@st.composite
def _messages(draw: st.DrawFn) -> tuple[Json, bool]:
    """The content of a message, and whether it calls for an answer."""
    body: Json = {"date": draw(_TIMES)}
    sort = draw(st.integers(0, 9))
    if sort <= 5:
        text = draw(_said)
        body |= {"text": text, "entities": _entities(draw, text)}
    elif sort == 6:
        body |= draw(st.sampled_from(_CONTENTS))
    elif sort <= 8:
        caption = draw(_said)
        body |= {**draw(st.sampled_from(_FILES)), "caption": caption}
        body["caption_entities"] = _entities(draw, caption)
    else:
        return body | draw(st.sampled_from(_SERVICE)), False
    if draw(st.integers(0, 4)) == 0:
        body["forward_origin"] = draw(st.sampled_from(_ORIGINS))
    if draw(st.integers(0, 9)) == 0:
        body |= {"media_group_id": "1", "has_protected_content": True, "is_topic_message": True}
        body["message_thread_id"] = draw(st.sampled_from((0, 1, -1, 2**40)))
    # Of the pictures of an album, one is answered for all.
    pictured = not {"photo", "document"}.isdisjoint(body)
    return body, not ("media_group_id" in body and pictured)


@st.composite
def _written(draw: st.DrawFn) -> Case:
    body, calls = draw(_messages())
    kind = draw(st.sampled_from(("message", "message", "message", "edited_message")))
    if kind == "edited_message":
        body["edit_date"] = draw(_TIMES)
    return Case(kind, body, must_be_answered=calls)


@st.composite
def _elsewhere(draw: st.DrawFn) -> Case:
    """In groups, topics and channels, or from nobody."""
    body, _ = draw(_messages())
    chat = draw(st.sampled_from(("group", "supergroup", "channel", "unknown_kind")))
    if chat == "channel":
        return Case(draw(st.sampled_from(("channel_post", "edited_channel_post"))), body, chat)
    return Case(draw(st.sampled_from(("message", "edited_message"))), body, chat)


@st.composite
def _presses(draw: st.DrawFn) -> Case:
    body: Json = {"data": draw(_callback_data)}
    where = draw(st.sampled_from(("known", "known", "known", "forged", "gone", "inline")))
    chat = draw(st.sampled_from(("private", "private", "private", "group")))
    if draw(st.integers(0, 9)) == 0:
        body = {"game_short_name": "x"}
    known = where == "known" and chat == "private"
    return Case("callback_query", {**body, "where": where}, chat, must_be_answered=known)


def _other(kind: str, **body: Any) -> Case:
    return Case(kind, {"from": _PERSON, **body})


_OTHERS = tuple(
    _other(kind, **body)
    for kind, body in (
        ("inline_query", {"id": "1", "query": "\ud800", "offset": ""}),
        ("chosen_inline_result", {"result_id": "1", "query": "x"}),
        ("shipping_query", {"id": "1", "invoice_payload": "x", "shipping_address": {
            "country_code": "", "state": "", "city": "", "street_line1": "", "street_line2": "",
            "post_code": ""}}),
        ("pre_checkout_query", {"id": "1", "currency": "XXX", "total_amount": -1,
                                "invoice_payload": "x"}),
        ("poll", {"id": "1", "question": "x", "options": [], "total_voter_count": -1,
                  "is_closed": True, "is_anonymous": True, "type": "quiz",
                  "allows_multiple_answers": False, "allows_revoting": False,
                  "members_only": False}),
        ("poll_answer", {"poll_id": "1", "option_ids": [], "option_persistent_ids": [],
                         "user": _PERSON}),
        ("message_reaction", {"chat": {"id": 7, "type": "private"}, "message_id": 1, "date": 0,
                              "user": _PERSON, "old_reaction": [], "new_reaction": []}),
        ("message_reaction_count", {"chat": _OTHER_CHAT, "message_id": 1, "date": 0,
                                    "reactions": []}),
        ("chat_join_request", {"chat": _OTHER_CHAT, "user_chat_id": 7, "date": 0}),
        ("chat_boost", {"chat": _OTHER_CHAT, "boost": {"boost_id": "1", "add_date": 0,
            "expiration_date": 0, "source": {"source": "premium", "user": _PERSON}}}),
        ("business_connection", {"id": "1", "user": _PERSON, "user_chat_id": 7, "date": 0,
                                 "is_enabled": True}),
        ("business_message", {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"},
                              "text": "/start", "business_connection_id": "1"}),
        ("edited_business_message", {"message_id": 1, "date": 0, "text": "/add",
                                     "chat": {"id": 7, "type": "private"}}),
        ("deleted_business_messages", {"business_connection_id": "1", "message_ids": [1],
                                       "chat": {"id": 7, "type": "private"}}),
        ("purchased_paid_media", {"paid_media_payload": "x"}),
        ("never_heard_of", {"a": 1}),
    )
)  # fmt: skip


@st.composite
def _membership(draw: st.DrawFn) -> Case:
    kinds = ("member", "left", "kicked", "administrator", "restricted", "creator", "never_heard_of")

    def member(status: str) -> Json:
        rights = dict.fromkeys(
            (
                "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
                "can_manage_video_chats", "can_restrict_members", "can_promote_members",
                "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
                "can_delete_stories", "is_member", "can_send_messages", "can_send_audios",
                "can_send_documents", "can_send_photos", "can_send_videos", "can_send_video_notes",
                "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
                "can_add_web_page_previews", "can_pin_messages", "can_manage_topics",
                "can_edit_tag", "can_react_to_messages",
            ),
            False,
        )  # fmt: skip
        return {"user": _PERSON, "status": status, "until_date": 0, **rights}

    old, new = member(draw(st.sampled_from(kinds))), member(draw(st.sampled_from(kinds)))
    body = {"date": draw(_TIMES), "old_chat_member": old, "new_chat_member": new}
    chat = draw(st.sampled_from(("private", "group", "supergroup", "channel")))
    return Case(draw(st.sampled_from(("my_chat_member", "chat_member"))), body, chat)


#: Any update. Most are what people do most: writing, and pressing.
updates = st.one_of(
    _written(), _written(), _written(), _presses(), _presses(), _elsewhere(), _membership(),
    st.sampled_from(_OTHERS),
)  # fmt: skip
