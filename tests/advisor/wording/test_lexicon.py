"""The words of a language, beside what Fluent's own store makes of the same file."""

from textwrap import dedent

from fluent.runtime import FluentBundle, FluentResource

from advisor.wording.lexicon import Lexicon
from tests.cases import for_each

SOURCE = dedent(
    """\
    # What begins a file.
    plain = Just words
    spaces =    not before, nor after{"   "}
    empty = {""}
    quoted = {"{"}not a variable{"}"}
    escaped = { "\\u00e9" }
    lines =
        one
          two, further in
        three

        four, after an empty line
    -brand = Buyer{""}clock
        .gender = it
    -plain-brand = Buyerclock
    named = This is { -plain-brand }, or { -brand }
    quoting = { plain }, { parts.do }
    parts = Its value
        .do = Do
            something
        .otherwise = { -brand } does
    alone =
        .do = No value of its own

    ## A section

    backslash = C:\\new
    # What ends a file.
    """
)

IDS = (
    *("plain", "spaces", "empty", "quoted", "escaped", "lines", "named", "quoting"),
    *("parts", "parts.do", "parts.otherwise", "alone.do", "backslash"),
)


def as_fluent_says(source: str, message_id: str) -> str:
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    name, _, attribute = message_id.partition(".")
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    assert pattern is not None
    text, faults = bundle.format_pattern(pattern)
    assert faults == []
    return str(text)


@for_each("message_id", IDS)
@for_each("source", [SOURCE, SOURCE.replace("\n", "\r\n")], ids=["LF", "CRLF"])
def test_every_text_is_what_fluent_says(source: str, message_id: str) -> None:
    lexicon = Lexicon("en", [source])

    assert lexicon.has(message_id)
    assert lexicon.render(message_id, {}) == (as_fluent_says(source, message_id), [])


def test_a_text_is_the_same_in_whatever_order_texts_are_asked_for() -> None:
    there, back = Lexicon("en", [SOURCE]), Lexicon("en", [SOURCE])
    asked = {name: there.render(name, {}) for name in IDS if there.has(name)}

    assert {name: back.render(name, {}) for name in reversed(IDS) if back.has(name)} == asked


def test_what_has_no_value_is_no_message() -> None:
    lexicon = Lexicon("en", [SOURCE])

    assert not lexicon.has("alone")
    assert not lexicon.has("parts.nothing")


FILLED = dedent(
    """\
    greeting = Hello, { $name }
    days = { $days ->
            [0] none
            [one] { $days } day
           *[other] { NUMBER($days, minimumIntegerDigits: 2) } days
        }
    kind = { $kind ->
            [gift] { greeting }
           *[other] { days }, { $name }
        }
    count = { NUMBER($days) ->
            [0] none
           *[other] some
        }
    broken = { $days ->
    """
)


def test_a_message_uses_the_variables_of_those_it_refers_to() -> None:
    lexicon = Lexicon("en", [FILLED])
    assert lexicon.uses("greeting").variables == {"name"}
    assert lexicon.uses("kind").variables == {"kind", "name", "days"}


def test_the_values_by_which_a_message_chooses_are_known() -> None:
    keys = Lexicon("en", [FILLED]).uses("kind").keys
    assert set(keys) == {"kind", "days"}
    assert "gift" in keys["kind"]
    assert "book" not in keys["kind"]
    assert "anything" in keys["days"], "what is given to a function always decides"
    assert set(Lexicon("en", [FILLED]).uses("count").keys) == {"days"}


def test_a_text_is_filled_and_what_is_missing_is_named() -> None:
    lexicon = Lexicon("en", [FILLED])
    assert lexicon.render("kind", {"kind": "book", "days": 3, "name": "Ann"}) == (
        "03 days, Ann",
        [],
    )
    text, faults = lexicon.render("kind", {"kind": "gift"})
    assert text.startswith("Hello, ")
    assert len(faults) == 1


def test_what_is_not_fluent_is_no_message() -> None:
    lexicon = Lexicon("en", [FILLED])
    assert not lexicon.has("broken")
    assert not lexicon.has("nowhere")


def test_a_message_that_refers_to_itself_is_no_endless_loop() -> None:
    lexicon = Lexicon("en", ["here = { there } { $x }\nthere = { here } { $y }\n"])
    assert lexicon.uses("here").variables == {"x", "y"}
