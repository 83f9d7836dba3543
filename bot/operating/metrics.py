"""Figures for the operator, in Prometheus's format. No label ever names or quotes a person."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

from advisor.sightings import Looked, Service
from bot.telegram.pulse import Pulse
from scheduler.sender import Outcome

_PREFIX = "buyerclock_"

#: The names of an attempt's outcomes in the figures.
_BECAME = {
    Outcome.SENT: "sent",
    Outcome.RETRY_AFTER: "retried",
    Outcome.TRANSIENT: "retried",
    Outcome.GONE: "parked",
    Outcome.REFUSED: "failed",
    Outcome.UNSENT: "given_back",
}

_LATE_SECONDS = (1, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600)
_UPDATE_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
_LAG_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)

#: Seconds between two measurements of the event loop's lag.
_LAG_EVERY = 0.5


class Metrics:
    """Counts what the dispatcher, the updates and the webhook report, in a registry of its own."""

    def __init__(self, deliveries: Pulse | None = None) -> None:
        self.deliveries = deliveries or Pulse()
        """Beats whenever reminders are taken in hand."""
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._of_reminders()
        self._of_updates()
        self._lag = self._histogram(
            "event_loop_lag_seconds", "Seconds by which the event loop was late.", _LAG_SECONDS
        )
        self._looks = self._counter(
            "tracker_looks",
            "Parcels that were looked up at a tracking service, by what came of it.",
            ["service", "looked"],
        )

    def _of_reminders(self) -> None:
        self._claimed = self._counter(
            "reminders_due",
            "Reminders that fell due and were taken in hand; each retry counts again.",
        )
        reminders = self._counter(
            "reminders", "Attempts to send reminders, by outcome.", ["outcome"]
        )
        # A series that exists from the start shows its first step.
        self._became = {outcome: reminders.labels(name) for outcome, name in _BECAME.items()}
        self._skipped = self._counter(
            "reminders_skipped",
            "Reminders that were not sent because they no longer applied, by reason.",
            ["reason"],
        )
        self._late = self._histogram(
            "reminder_late_seconds",
            "Seconds from the instant at which a reminder fell due until it was sent.",
            _LATE_SECONDS,
        )
        self._queue = Gauge(
            f"{_PREFIX}orders_due",
            "Orders with reminders that are due and not taken in hand yet.",
            registry=self.registry,
        )

    def _of_updates(self) -> None:
        self._updates = self._histogram(
            "update_seconds",
            "Seconds that updates took, including the wait for their chat's turn, by kind.",
            _UPDATE_SECONDS,
            ["kind"],
        )
        self._unreadable = self._counter(
            "updates_unreadable",
            "Updates that could not be read and were skipped, by kind.",
            ["kind"],
        )
        self._turned_away = self._counter(
            "updates_turned_away",
            "Updates of people who had sent too many within a minute, by kind.",
            ["kind"],
        )
        self._answers = self._counter(
            "answers",
            "Answers that were not given at once: kept, given later, dropped.",
            ["outcome"],
        )
        for outcome in ("kept", "given", "dropped"):  # there from the start, so that alerts see 0
            self._answers.labels(outcome)
        self._refused = self._counter(
            "webhook_refused", "Requests to the webhook that were refused.", ["reason"]
        )

    def _counter(self, name: str, says: str, labels: Sequence[str] = ()) -> Counter:
        return Counter(f"{_PREFIX}{name}", says, labels, registry=self.registry)

    def _histogram(
        self, name: str, says: str, buckets: Sequence[float], labels: Sequence[str] = ()
    ) -> Histogram:
        return Histogram(f"{_PREFIX}{name}", says, labels, buckets=buckets, registry=self.registry)

    def claimed(self, reminders: int) -> None:
        """So many due reminders were taken in hand."""
        self.deliveries.beat()
        self._claimed.inc(reminders)

    def skipped(self, reason: str) -> None:
        """A reminder was not sent."""
        self._skipped.labels(reason).inc()

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        """A reminder was attempted, so long after it fell due."""
        self._became[outcome].inc()
        if outcome is Outcome.SENT:
            self._late.observe(late.total_seconds())

    def looked(self, service: Service, looked: Looked) -> None:
        """A parcel was looked up."""
        self._looks.labels(service.value, looked.value).inc()

    def carried_out(self, kind: str, seconds: float) -> None:
        """An update of this kind took so many seconds since it arrived."""
        self._updates.labels(kind).observe(seconds)

    def unreadable(self, kind: str) -> None:
        """An update of this kind could not be read."""
        self._unreadable.labels(kind).inc()

    def answer(self, outcome: str) -> None:
        """An answer was `kept`, or a kept one was `given` or `dropped`."""
        self._answers.labels(outcome).inc()

    def turned_away(self, kind: str) -> None:
        """An update of this kind was one too many of its sender's."""
        self._turned_away.labels(kind).inc()

    def refused(self, reason: str) -> None:
        """A request to the webhook was refused."""
        self._refused.labels(reason).inc()

    def queue(self, orders: float) -> None:
        """So many orders wait to be taken in hand; NaN if that cannot be known."""
        self._queue.set(orders)

    async def measure_lag(self) -> None:
        """Measures how late the event loop is, until it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + _LAG_EVERY
            await asyncio.sleep(_LAG_EVERY)
            self._lag.observe(max(loop.time() - due, 0.0))

    def page(self) -> bytes:
        """All figures, as Prometheus reads them."""
        return generate_latest(self.registry)
