"""Telegram's HTML, read as Telegram reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.botapi import ApiError
from sandbox.botapi.formatting import checked_link, formatted, parse_html, utf16_length
from tests.cases import for_each


def spans_of(html: str) -> list[tuple[str, int, int]]:
    _, spans = parse_html(html)
    return [(span["type"], span["offset"], span["length"]) for span in spans]


def test_plain_text_stays_as_it_is() -> None:
    assert parse_html("just text") == ("just text", [])


@for_each(
    ("html", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ('<a href="https://example.com/">x</a>', "text_link"),
        ('<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', "custom_emoji"),
        ('<tg-time unix="1767182400" format="wDT">x</tg-time>', "date_time"),
        ("<B>x</B>", "bold"),
        ("<b >x</b >", "bold"),
    ],
)
def test_each_tag_gives_its_entity(html: str, kind: str) -> None:
    assert spans_of(html) == [(kind, 0, 1)]


def test_offsets_count_utf16_code_units() -> None:
    text, spans = parse_html("😀 <b>жирно</b> 😀<i>x</i>")
    assert text == "😀 жирно 😀x"
    assert [(span["offset"], span["length"]) for span in spans] == [(3, 5), (11, 1)]


def test_code_with_a_language_inside_pre_is_one_entity() -> None:
    text, spans = parse_html('<pre><code class="language-python">x = 1</code></pre>')
    assert text == "x = 1"
    assert spans == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


def test_a_language_outside_pre_is_dropped() -> None:
    assert parse_html('<code class="language-python">x</code>')[1] == [
        {"type": "code", "offset": 0, "length": 1}
    ]


def test_references_are_decoded() -> None:
    assert parse_html("&lt;&gt;&amp;&quot;&#65;&#x42;")[0] == '<>&"AB'


@pytest.mark.parametrize("form", ["", "r", "w", "d", "Dt", "wdT"])
def test_a_date_keeps_its_instant_and_its_format(form: str) -> None:
    (span,) = parse_html(f'<tg-time unix="1767182400" format="{form}">in a month</tg-time>')[1]
    assert (span["unix_time"], span["date_time_format"]) == (1767182400, form)


@for_each(
    "attributes",
    ['format="r"', 'unix=""', 'unix="-1"', 'unix="1.5"', f'unix="{2**31}"', 'unix="٣"']
    + [f'unix="1" format="{form}"' for form in ("x", "rD", "Dw", "dD", "tT")],
)
def test_a_date_without_an_instant_or_in_another_format_is_refused(attributes: str) -> None:
    with pytest.raises(ApiError, match="of a date specified"):
        parse_html(f"<tg-time {attributes}>soon</tg-time>")


def test_a_link_without_address_leads_to_its_own_text() -> None:
    assert parse_html("😀<a>example.com</a>")[1] == [
        {"type": "text_link", "offset": 2, "length": 11, "url": "http://example.com/"}
    ]


def test_a_link_telegram_cannot_open_is_plain_text() -> None:
    assert parse_html('<a href="javascript:alert(1)">x</a>') == ("x", [])


@for_each(
    ("html", "why"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("é</b>", "Unexpected end tag at byte offset 2"),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("3 < 4", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ("<a href=x:y>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("fish & chips", 'Unsupported entity "&" at byte offset 5'),
        ("&nbsp;", 'Unsupported entity "&" at byte offset 0'),
    ],
)
def test_what_telegram_refuses_is_refused_in_its_words(html: str, why: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(html)
    assert refusal.value.code == 400
    assert refusal.value.description == f"Bad Request: can't parse entities: {why}"


def test_outer_white_space_goes_and_entities_move_along() -> None:
    text, spans = formatted(*parse_html("\n  <b>x y </b>\n"))
    assert text == "x y"
    assert spans == [{"type": "bold", "offset": 0, "length": 3}]


def test_telegram_finds_commands_links_and_names_by_itself() -> None:
    text, spans = formatted("/start@sandbox_bot see https://example.com/a?b=1, @someone #tag", [])
    found = [(span["type"], text[span["offset"] :][: span["length"]]) for span in spans]
    assert found == [
        ("bot_command", "/start@sandbox_bot"),
        ("url", "https://example.com/a?b=1"),
        ("mention", "@someone"),
        ("hashtag", "#tag"),
    ]


def test_a_date_or_a_path_is_no_command() -> None:
    assert formatted("01/11/2026 and a/b", [])[1] == []


def test_nothing_is_found_inside_code() -> None:
    assert [s["type"] for s in formatted(*parse_html("<code>/start</code>"))[1]] == ["code"]


@pytest.mark.parametrize(
    ("given_url", "kept"),
    [
        ("example.com", "http://example.com/"),
        ("https://example.com/x?y=1", "https://example.com/x?y=1"),
        ("tg://user?id=1", "tg://user?id=1"),
        ("http://localhost:8080/x", None),
        ("ftp://example.com", None),
        ("https://exa mple.com", None),
        ("", None),
    ],
)
def test_links_are_checked(given_url: str, kept: str | None) -> None:
    assert checked_link(given_url) == kept


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_always_comes_through_unchanged(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(f"<b>{escaped}</b>")[0] == text


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_an_entity_spans_exactly_what_it_marks(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    _, spans = parse_html(f"😀<i>{escaped}</i>")
    assert spans == [{"type": "italic", "offset": 2, "length": utf16_length(text)}]
