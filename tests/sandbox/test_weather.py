"""What each weather does to a real bot."""

import pytest
import telegram
from telegram.error import NetworkError, RetryAfter, TelegramError

from sandbox.botapi import BotApiServer, Fault, Person
from sandbox.weather import Skies, Weather


@pytest.mark.parametrize(
    ("weather", "error"),
    [
        (Weather.FLOOD, RetryAfter),
        (Weather.ERRORS, NetworkError),
        (Weather.GATEWAY, NetworkError),
    ],
)
async def test_it_lasts_until_it_is_calmed_and_spares_updates(
    server: BotApiServer,
    bot: telegram.Bot,
    anna: Person,
    weather: Weather,
    error: type[TelegramError],
) -> None:
    skies = Skies(server)
    skies.change(weather)
    for _ in range(2):
        with pytest.raises(error):
            await bot.send_message(anna.id, "x")
    assert len(await bot.get_updates()) == 1
    assert skies.weather is weather
    skies.change(Weather.CALM)
    await bot.send_message(anna.id, "y")
    assert [message.text for message in anna.unread()] == ["y"]


async def test_a_lost_answer_is_lost_once(
    server: BotApiServer, bot: telegram.Bot, anna: Person
) -> None:
    skies = Skies(server)
    skies.change(Weather.LOST)
    with pytest.raises(NetworkError):
        await bot.send_message(anna.id, "x")
    assert skies.weather is Weather.CALM
    await bot.send_message(anna.id, "x")
    assert [message.text for message in anna.unread()] == ["x", "x"]


def test_slow_is_slower_than_usual_and_quicker_than_the_bots_patience(
    server: BotApiServer,
) -> None:
    Skies(server).change(Weather.SLOW)
    fault = server.faults.take("sendMessage", "1")
    assert fault is not None
    assert fault == Fault.delay(fault.seconds)
    assert 1 <= fault.seconds < 5  # seconds that the bot waits for an answer
