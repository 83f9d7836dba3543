"""Photos of labels, and tracking numbers on their own: whose number is it?"""

import io

from PIL import Image

from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Fault, Person
from tests.chatting import ask, en, offers, tap, turn
from tests.house import House
from tests.labels import label

LP, RA = "LP00123456789012", "RA123456785CN"


async def test_the_barcode_of_a_photo_starts_a_new_order(house: House, anna: Person) -> None:
    photo = await anna.send_photo(label(LP))
    asked = await anna.next_message()
    seen = anna.now(photo)
    assert seen is not None
    assert seen.reaction == "👀"
    assert asked.text.startswith(en("code-read", code=LP))
    question = await tap(anna, asked, Action.NEW_WITH_CODE)
    assert question.text == en("add-ask-title")
    await ask(anna, "Lamp")
    card = await ask(anna, "yesterday, 60 days")
    assert en("card-tracking", tracking=LP) in card.text


async def test_an_order_that_waits_for_its_number_is_offered(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, shipped yesterday, 60 days")
    await ask(anna, "skip")
    await anna.send_document("label.png", label(LP), mime="image/png")
    asked = await anna.next_message()
    done = await tap(anna, asked, Action.CODE_TO_ORDER, LP)
    assert LP in done.text
    assert LP in (await ask(anna, "/status 1")).text or offers(done, Action.TRACK)


async def test_several_codes_are_buttons(house: House, anna: Person) -> None:
    await anna.send_photo(label(LP, RA))
    asked = await anna.next_message()
    assert asked.text == en("codes-question", count=2)
    chosen = await turn(anna, asked, Action.CODE, RA)
    assert chosen.text.startswith(en("code-read", code=RA))


async def test_a_photo_answers_the_question_for_the_number(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, shipped yesterday, 60 days")
    assert asked.text == en("add-ask-tracking")
    await anna.send_photo(label(LP))
    card = await anna.next_message()
    assert card.text.startswith(en("registered"))
    assert LP in card.text


async def test_a_photo_without_a_code_or_words_asks_for_text(house: House, anna: Person) -> None:
    await anna.send_photo(label())
    assert (await anna.next_message()).text == en("picture-no-order")


async def test_a_file_that_is_too_large_is_not_fetched(house: House, anna: Person) -> None:
    await anna.send_document("label.png", b"\x89PNG" + bytes(11 << 20), mime="image/png")
    assert (await anna.next_message()).text == en("picture-too-large", megabytes=10)


async def test_a_small_file_with_a_huge_picture_is_not_opened(house: House, anna: Person) -> None:
    file = io.BytesIO()
    Image.new("1", (14_000, 14_000)).save(file, "PNG")
    await anna.send_document("label.png", file.getvalue(), mime="image/png")
    assert (await anna.next_message()).text == en("picture-too-detailed")


async def test_a_picture_that_telegram_does_not_give_is_asked_for_again(
    house: House, server: BotApiServer, anna: Person
) -> None:
    server.faults.add("getFile", Fault.server_error())
    await anna.send_photo(label(LP))
    assert (await anna.next_message()).text == en("picture-not-fetched")


async def test_a_number_alone_is_understood_as_one(house: House, anna: Person) -> None:
    asked = await ask(anna, LP)
    assert asked.text.startswith(en("code-read", code=LP))
    assert offers(asked, Action.NEW_WITH_CODE, LP)


async def test_a_number_that_is_watched_already_is_recognised(house: House, anna: Person) -> None:
    await ask(anna, f"/add Lamp, {LP}, shipped yesterday, 60 days")
    assert (await ask(anna, LP)).text == en("code-known", title="Lamp", number=1)


async def test_a_number_does_not_take_the_place_of_another(house: House, anna: Person) -> None:
    await ask(anna, f"Lamp, {LP}, shipped yesterday, 60 days")
    await anna.send_photo(label(RA))
    assert (await anna.next_message()).text.startswith(en("code-read", code=RA))
