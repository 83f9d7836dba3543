"""A chat's claims: worded, sent, and what became of them handed over."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

import structlog

from advisor.policy import Policy
from scheduler.clock import Clock
from scheduler.composer import Choice, Part, choose, word
from scheduler.delivery.flights import Flight, Result
from scheduler.delivery.settling import Settling
from scheduler.sender import Outcome, Sender
from storage.records import Settlement

_log = structlog.get_logger(__name__)

#: The last part of a lease, in which its message does not go out any more.
_MARGIN = 1 / 30


class Sending:
    """Sends what is due in a chat. What became of it is handed to `came_back`."""

    def __init__(
        self,
        sender: Sender,
        clock: Clock,
        policy: Policy,
        settling: Settling,
        *,
        lease: timedelta,
        came_back: Callable[[Result], None],
    ) -> None:
        self._sender = sender
        self._clock = clock
        self._policy = policy
        self._settling = settling
        self._lease = lease
        self._came_back = came_back

    async def deliver(self, flight: Flight) -> None:
        """A chat's due reminders: as few messages as they fit into, each recorded with all in it.

        A fault in the words for one order never stops the others.
        """
        choices: list[Choice] = []
        for claim in flight.claims:
            if choices:
                await asyncio.sleep(0)  # many orders of one chat shall not hold up the others
            try:
                choice = choose(claim, self._clock.now(), self._policy)
            except Exception:
                self._came_back(self._settling.broken(claim.stored.chat_id, claim.reminders))
                continue
            if choice.told is None:
                self._came_back(Result(claim.stored.chat_id, tuple(self._settling.beside(choice))))
            choices.append(choice)
        for part in self._worded(flight.chat_id, choices):
            await self._send(part, flight)

    def _worded(self, chat_id: int, choices: Sequence[Choice]) -> Iterator[Part]:
        """The messages; where the words for several fail, each is worded alone."""
        try:
            parts = word(choices, self._clock.now(), self._policy)
        except Exception:
            if len(choices) == 1:
                weekly = choices[0].weekly
                told = () if choices[0].told is None else choices[0].reminders
                broken = (*told, *(weekly.reminders if weekly else ()))
                self._came_back(self._settling.broken(chat_id, broken))
                return
            parts = [part for one in choices for part in self._worded(chat_id, [one])]
        yield from parts

    def _is_ours(self, flight: Flight) -> bool:
        """Whether nobody else can have claimed it. It may have waited, or we were frozen."""
        return self._clock.now() < flight.until - self._lease * _MARGIN

    async def _send(self, part: Part, flight: Flight) -> None:
        """Sends a message and notes what became of all that is told by it.

        A digest that Telegram refuses goes out order by order: one name may have spoilt it.
        """
        try:
            delivery = await self._sender.send(
                part.chat_id, part.message, lambda: self._is_ours(flight)
            )
        except Exception:
            broken = [one for choice in part.choices for one in choice.reminders]
            broken += [one for claim in part.weekly for one in claim.reminders]
            self._came_back(self._settling.broken(part.chat_id, broken))
            return
        if delivery.outcome is Outcome.REFUSED and len(part.choices) > 1:
            _log.warning("digest.refused", orders=len(part.choices), detail=delivery.detail)
            for one in part.choices:
                for alone in self._worded(part.chat_id, [one]):
                    await self._send(alone, flight)
            return
        now = self._clock.now()
        gone = delivery.outcome is Outcome.GONE
        settlements: list[Settlement] = []
        for choice in part.choices:
            assert choice.told is not None  # it is in a message
            settlements += [
                *self._settling.beside(choice),
                self._settling.settle(choice.told, delivery, now),
            ]
        settlements += [self._settling.settle_weekly(one, delivery, now) for one in part.weekly]
        self._came_back(Result(part.chat_id, tuple(settlements), gone))
