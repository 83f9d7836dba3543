"""The measures. Each makes its own databases and processes, and gives rows of the table."""

import asyncio
import math
import sqlite3
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import processes, reading, screenshots, sizes, usual
from benchmarks.claiming import time_claims
from benchmarks.growth import Year, pass_a_year, tidy_unpruned, time_check
from benchmarks.looking import cost_of_looks
from benchmarks.processes import BotApiProcess, Sent, Worker, percentile
from benchmarks.report import Figure, Row
from benchmarks.seeding import FIRST_CHAT, Due, make_due, seed

_ADD = "/add Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50, 8012345678901234"

#: Seconds between two people who ask something.
_BETWEEN_QUESTIONS = 0.1

#: Seconds within which a process gives its first answer on a busy machine: the readers of texts are
#: built for it, once, which is not a matter of the rate.
_FIRST_ANSWER = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much is measured. The usual design gets less where it would take hours."""

    runs: int
    nudges: int
    usual_nudges: int
    held_seconds: int
    held_share: float
    """Of the capacity that was just measured."""
    burst: int
    asked: int
    single: int
    steady_seconds: int
    few_orders: int
    many_orders: int
    usual_jobs: int
    claims: int
    texts_read: int
    looks: int
    """Parcels that are looked up, each once."""
    sizes: tuple[int, ...]
    """Numbers of orders among which costs are compared."""
    sized_nudges: int
    sized_claims: int
    people: int
    usual_people: int
    year_people: int
    year_days: int
    year_claimed: int
    """How many of their orders are claimed at once."""
    quiet: float
    """Seconds without a new message after which no more will come."""
    headstart: float
    """Seconds from the writing of a database until its first nudge is due: time for the start."""


FULL = Scale(
    runs=3,
    nudges=10_000,
    usual_nudges=1_000,
    held_seconds=60,
    held_share=0.6,
    burst=10_000,
    asked=200,
    single=40,
    steady_seconds=20,
    few_orders=2_500,
    many_orders=1_000_000,
    usual_jobs=50_000,
    claims=20,
    texts_read=5,
    looks=1_000,
    sizes=(10_000, 100_000, 1_000_000),
    sized_nudges=3_000,
    sized_claims=10,
    people=1_000,
    usual_people=150,
    year_people=10_000,
    year_days=365,
    year_claimed=100,
    quiet=15,
    headstart=4,
)

SMALL = Scale(
    runs=1,
    nudges=60,
    usual_nudges=20,
    held_seconds=1,
    held_share=0.6,
    burst=50,
    asked=3,
    single=2,
    steady_seconds=1,
    few_orders=200,
    many_orders=500,
    usual_jobs=50,
    claims=2,
    texts_read=1,
    looks=50,
    sizes=(200, 400),
    sized_nudges=20,
    sized_claims=1,
    people=20,
    usual_people=5,
    year_people=200,
    year_days=60,
    year_claimed=2,
    quiet=2,
    headstart=2,
)


class Bench:
    """Measures at one scale; files go to a folder that is thrown away afterwards, all but the
    picture."""

    def __init__(self, scale: Scale, folder: Path, api: BotApiProcess, picture: Path) -> None:
        self._scale = scale
        self._picture = picture
        self._folder = folder
        self._api = api
        self._files = 0
        self._capacity: float | None = None

    def nudges(self) -> list[Row]:
        """Nudges a second, all due at once: claim, ask the advisor, render, send, record."""
        ours, cpu = self._drained("ours", self._scale.nudges)
        other, other_cpu = self._drained("default", self._scale.usual_nudges)
        self._capacity = ours
        figures = Figure(ours, "/s"), Figure(other, "/s")
        name = "nudges end to end, one process"
        alone = statistics.median(self._send_bare() for _ in range(self._scale.runs))
        note = (
            "usual: same, PTB's default transport; a nudge takes"
            f" {1e6 * cpu:,.0f} us of CPU against {1e6 * other_cpu:,.0f};"
            f" a known text, nothing else: {alone:,.0f}/s"
        )
        return [Row(name, ">= 16 x", figures[0], ours >= 16 * other, figures[1], note=note)]

    def _drained(self, transport: str, count: int) -> tuple[float, float]:
        """Nudges a second, and seconds of CPU that each takes."""
        drained = [self._drain_once(transport, count) for _ in range(self._scale.runs)]
        rates, cpu = zip(*drained, strict=True)
        return statistics.median(rates), statistics.median(cpu)

    def _send_bare(self) -> float:
        """What PTB and the transport would let through."""
        count = self._scale.nudges
        self._api.reset()
        with processes.bare(self._api, count):
            sent = self._api.wait_for(count, self._scale.quiet)
        _require(sent, count)
        return sent.per_second()

    def _drain_once(self, transport: str, count: int) -> tuple[float, float]:
        database = self._seeded(count, Due(count, datetime.now(UTC)))
        self._api.reset()
        with processes.pipeline(self._api, database, transport) as worker:
            sent = self._api.wait_for(count, self._scale.quiet)
        _require(sent, count)
        return sent.per_second(), worker.report["cpu"] / count

    def held(self) -> list[Row]:
        """A steady stream below the capacity, against a Bot API that takes 50 ms to answer."""
        scale = self._scale
        capacity = self._capacity or self._drained("ours", scale.nudges)[0]
        per_second = max(int(capacity * scale.held_share), 1)
        count = scale.held_seconds * per_second
        due, database = self._stream(count, per_second)
        sent, _ = self._watch(processes.product, database, due, delay=0.05)
        late = 1000 * percentile(sent.lateness(due), 99)
        few = max(count // 20, 5)
        other_due, other_database = self._stream(few, per_second)

        def default(api: BotApiProcess, path: Path) -> AbstractContextManager[Worker]:
            return processes.pipeline(api, path, "default")

        other, _ = self._watch(default, other_database, other_due, delay=0.05)
        other_late = 1000 * percentile(other.lateness(other_due), 99)
        share = f"{scale.held_share:.0%} of that, {per_second:,}/s, for {scale.held_seconds} s"
        return [
            Row(f"lateness p99 at {share}, API takes 50 ms", "<= 20 ms", Figure(late, " ms"),
                late <= 20, Figure(other_late, " ms"), more_is_better=False,
                note=f"usual: {few:,} nudges"),
        ]  # fmt: skip

    def burst(self) -> list[Row]:
        """Very many due in the same second."""
        count = self._scale.burst
        due = Due(count, self._soon())
        database = self._seeded(count, due)
        sent, worker = self._watch(processes.product, database, due)
        other_due = Due(count, self._soon() + timedelta(seconds=count / 2_000))
        other_database = self._usual_seeded(count, other_due)
        other, other_worker = self._watch(processes.usual, other_database, other_due)
        lost, other_lost = count - len(sent.chats), count - len(other.chats)
        stall, other_stall = 1000 * worker.report["stall"], 1000 * other_worker.report["stall"]
        return [
            Row(f"lost of {count:,} due in the same second", "0", Figure(lost), lost == 0,
                Figure(other_lost), more_is_better=False),
            Row("longest stall of the event loop, CPU time", "<= 35 ms", Figure(stall, " ms"),
                stall <= 35, Figure(other_stall, " ms"), more_is_better=False),
        ]  # fmt: skip

    def lateness(self) -> list[Row]:
        """How late a nudge is that falls due alone, and at Telegram's rate."""
        scale = self._scale
        return [
            self._late("lateness p99 of a single nudge, idle bot", scale.single, 1),
            self._late("lateness p99 at 30/s", scale.steady_seconds * 30, 30),
        ]

    def _late(self, name: str, count: int, per_second: int) -> Row:
        due, database = self._stream(count, per_second)
        sent, _ = self._watch(processes.product, database, due)
        first, late = _first_and_p99(sent.lateness(due))
        other_due = Due(count, self._soon(), timedelta(seconds=1 / per_second))
        other, _ = self._watch(processes.usual, self._usual_seeded(count, other_due), other_due)
        _, other_late = _first_and_p99(other.lateness(other_due))
        note = f"without the first after a start: {first:.0f} ms"
        figures = Figure(late, " ms"), Figure(other_late, " ms")
        return Row(
            name, "<= 10 ms", figures[0], late <= 10, figures[1], more_is_better=False, note=note
        )

    def overtaking(self) -> list[Row]:
        """How soon a person is answered while very many nudges drain at Telegram's rate."""
        count, asked = self._scale.burst, self._scale.asked
        path = self._seeded(count + asked, Due(count, datetime.now(UTC)))
        self._api.reset()
        said: dict[int, float] = {}
        with processes.product(self._api, path, send_rate=30):
            self._api.wait_for(10, 30)  # the nudges have begun to drain
            for chat in range(FIRST_CHAT + count, FIRST_CHAT + count + asked):
                said[chat] = time.time()
                self._api.say("/status", people=1, first_chat=chat, first_update=chat)
                time.sleep(_BETWEEN_QUESTIONS)
            answered = self._answers(said)
        waits = [1000 * (at - said[chat]) for chat, at in answered.items()]
        _require_all(len(waits), asked)
        late = percentile(waits, 99)
        name = f"answer to /status p99 while {count:,} nudges drain"
        return [Row(name, "<= 37 ms", Figure(late, " ms"), late <= 37)]

    def _answers(self, said: Mapping[int, float]) -> dict[int, float]:
        """When each of these chats got its answer; waits until all have, or some seconds."""
        found: dict[int, float] = {}
        patience = time.time() + 10
        while time.time() < patience:
            found = {chat: at for chat, at in self._api.sent().arrivals if chat in said}
            if len(found) == len(said):
                return found
            time.sleep(0.1)
        return found

    def start(self) -> list[Row]:
        """From the start of the process to the first nudge, with very many orders."""
        orders = self._scale.many_orders
        database = self._seeded(orders, Due(0, datetime.now(UTC)), reminders=4)
        started = [self._start_once(database, run) for run in range(self._scale.runs)]
        seconds = statistics.median(took for took, *_ in started)
        _, megabytes, later = started[-1]  # the first start is also the one that writes the menus
        other = statistics.median(self._usual_start() for _ in range(self._scale.runs))
        jobs = f"usual: until ready, {self._scale.usual_jobs:,} jobs"
        size = f"{orders:,} orders, {4 * orders:,} reminders"
        return [
            Row(f"process start to first nudge, {size}", "<= 1.5 s", Figure(seconds, " s"),
                seconds <= 1.5, Figure(other, " s"), more_is_better=False, note=jobs),
            Row("memory then, at a later start", "<= 100 MB", Figure(megabytes, " MB"),
                megabytes <= 100, note=f"{processes.surroundings()}; {later:,.0f} MB once it reads "
                "texts in every language"),
        ]  # fmt: skip

    def _start_once(self, database: Path, run: int) -> tuple[float, float, float]:
        """Seconds until the first nudge, and megabytes then and after the first answer."""
        make_due(database, run, datetime.now(UTC))
        self._api.reset()
        began = time.time()
        with processes.bot(self._api, database) as worker:
            sent = self._api.wait_for(1, 30)
            _require(sent, 1)
            took, megabytes = sent.arrivals[0][1] - began, worker.resident_megabytes()
            self._api.say("/status", people=1, first_chat=FIRST_CHAT + run, first_update=1 + run)
            _require_all(len(self._api.wait_for(2, _FIRST_ANSWER).arrivals), 2)
            return took, megabytes, worker.resident_megabytes()

    def _usual_start(self) -> float:
        jobs = self._scale.usual_jobs
        database = self._usual_seeded(jobs, Due(0, self._soon()))
        self._api.reset()
        began = time.time()
        with processes.usual(self._api, database):
            return time.time() - began

    def claims(self) -> list[Row]:
        """Claiming 100 orders that are due, among few and among very many."""
        few, many = map(self._claim_among, (self._scale.few_orders, self._scale.many_orders))
        ratio = many / few
        name = (
            f"claim of 100 due, {4 * self._scale.few_orders:,}"
            f" -> {4 * self._scale.many_orders:,} pending"
        )
        note = f"{1000 * few:.1f} -> {1000 * many:.1f} ms"
        return [Row(name, "<= 1.3 x", Figure(ratio, " x"), ratio <= 1.3, note=note)]

    def _claim_among(self, orders: int) -> float:
        path = self._seeded(orders, Due(100 * self._scale.claims, datetime.now(UTC)), reminders=4)
        return asyncio.run(time_claims(path, self._scale.claims, now=datetime.now(UTC)))

    def chat(self) -> list[Row]:
        """Answers to people, and how much an order takes on the disk."""
        scale = self._scale
        ours = [self._talk(processes.product, scale.people) for _ in range(scale.runs)]
        other = [self._talk(processes.usual, scale.usual_people) for _ in range(scale.runs)]
        rows = []
        for name, times in (("add", 7), ("status", 8)):
            rate = statistics.median(getattr(talk, name) for talk in ours)
            other_rate = statistics.median(getattr(talk, name) for talk in other)
            target = f">= {times} x"
            figures = Figure(rate, "/s"), Figure(other_rate, "/s")
            rows.append(
                Row(
                    f"/{name}, with its reply",
                    target,
                    figures[0],
                    rate >= times * other_rate,
                    figures[1],
                )
            )
        size, other_size = ours[-1].bytes_each / 1024, other[-1].bytes_each / 1024
        kept = Figure(size, " KB"), Figure(other_size, " KB")
        name = "disk per order with reminders and events"
        rows.append(Row(name, "<= 1.5 KB", kept[0], size <= 1.5, kept[1], more_is_better=False))
        return rows

    def _talk(
        self, run: Callable[[BotApiProcess, Path], AbstractContextManager[Worker]], people: int
    ) -> "_Talk":
        database = self._fresh()
        rates: list[float] = []
        with run(self._api, database):
            for turn, text in enumerate((_ADD, "/status")):
                first = 1 + turn * (people + 1)
                self._api.reset()
                self._api.say(text, people=1, first_chat=FIRST_CHAT + people, first_update=first)
                _require(self._api.wait_for(1, _FIRST_ANSWER), 1)
                self._api.reset()
                self._api.say(text, people=people, first_chat=FIRST_CHAT, first_update=first + 1)
                sent = self._api.wait_for(people, self._scale.quiet)
                _require(sent, people)
                took = max(at for _, at in sent.arrivals) - self._api.first_handed()
                rates.append(people / took)
        add, status = rates
        return _Talk(add, status, _bytes_used(database) / (people + 1))

    def sizes(self) -> list[Row]:
        """How costs grow with the number of orders; draws a picture of it."""
        scale = self._scale
        costs = [
            sizes.measure(
                self._api,
                lambda orders, due: self._seeded(orders, due, reminders=4),
                orders,
                nudges=scale.sized_nudges,
                claims=scale.sized_claims,
                quiet=scale.quiet,
            )
            for orders in scale.sizes
        ]
        sizes.draw(costs, self._picture)
        fewest, most = costs[0], costs[-1]
        return [
            Row(f"{name} among {most.orders:,} orders, against {fewest.orders:,}", "<= 1.3 x",
                Figure(times, " x"), times <= 1.3)
            for name, times in most.times(fewest).items()
        ]  # fmt: skip

    def reading(self) -> list[Row]:
        """How long one text can hold the event loop."""
        name, seconds = reading.slowest(self._scale.texts_read)
        figure = Figure(1000 * seconds, " ms")
        measure = f"reading {reading.LONGEST:,} characters, CPU time of the slowest text"
        return [Row(measure, "<= 50 ms", figure, seconds <= 0.05, note=name)]

    def screenshots(self) -> list[Row]:
        """What a screenshot costs, and how long others wait meanwhile."""
        cost = screenshots.cost_of_one(self._scale.texts_read + 1)
        held = 1000 * cost.held
        return [
            Row("reading a screenshot, CPU time", "<= 1.5 s", Figure(cost.cpu, " s"),
                cost.cpu <= 1.5),
            Row("memory of the process that reads it", "<= 400 MB",
                Figure(_megabytes(cost.memory), " MB"), _megabytes(cost.memory) <= 400),
            Row("longest that others wait meanwhile", "<= 50 ms", Figure(held, " ms"), held <= 50),
        ]  # fmt: skip

    def looks(self) -> list[Row]:
        """What a look at a parcel costs, besides the tracking service's own answer."""
        path = self._seeded(self._scale.looks, Due(0, datetime.now(UTC)))
        cost = cost_of_looks(path)
        quiet, news = 1000 * cost.quiet, 1000 * cost.news
        return [
            Row("a look at a parcel that brings nothing new, CPU time", "<= 1 ms",
                Figure(quiet, " ms"), quiet <= 1),
            Row("one that changes its order", "<= 10 ms", Figure(news, " ms"), news <= 10),
        ]  # fmt: skip

    def growth(self) -> list[Row]:
        """What a year of many people leaves in the database, and what it costs to keep in order."""
        self._fresh()
        scale = self._scale
        year = pass_a_year(
            self._folder,
            people=scale.year_people,
            days=scale.year_days,
            claims=scale.claims,
            claimed=scale.year_claimed,
        )
        first, *_, last = year.quarters
        size, check, late = _megabytes(last.size), time_check(year.path), tidy_unpruned(year)
        took = [1000 * day.took for day in year.days]
        held, late_held = 1000 * max(day.held for day in year.days), 1000 * late.held
        claim = last.claim / first.claim
        return [
            Row(f"database after {scale.year_days} days of {scale.year_people:,} people",
                "<= 400 MB", Figure(size, " MB"), size <= 400, note=_grown(year)),
            Row("its housekeeping, worst day", "<= 3,000 ms", Figure(max(took), " ms"),
                max(took) <= 3_000, note=f"median {statistics.median(took):.0f} ms"),
            Row("longest that nobody can write in it", "<= 250 ms", Figure(held, " ms"),
                held <= 250),
            Row("the same when nothing was pruned for a year", "<= 250 ms",
                Figure(late_held, " ms"), late_held <= 250, note=f"{late.took:.1f} s in all"),
            Row("its daily check, which nobody waits for", "<= 10 s", Figure(check, " s"),
                check <= 10),
            Row(f"claim of {scale.year_claimed} due, first quarter -> last", "<= 1.3 x",
                Figure(claim, " x"), claim <= 1.3,
                note=f"{1000 * first.claim:.1f} -> {1000 * last.claim:.1f} ms"),
        ]  # fmt: skip

    def _watch(
        self,
        run: Callable[[BotApiProcess, Path], AbstractContextManager[Worker]],
        database: Path,
        due: Due,
        delay: float = 0.0,
    ) -> tuple[Sent, Worker]:
        """Runs a worker until all its nudges have come, or no more do."""
        self._api.reset(delay)
        with run(self._api, database) as worker:
            sent = self._api.wait_for(
                due.count, self._scale.quiet, until=due.instant(due.count).timestamp()
            )
        return sent, worker

    def _stream(self, count: int, per_second: int) -> tuple[Due, Path]:
        headstart = timedelta(seconds=count / 5_000)  # to write so many
        due = Due(count, self._soon() + headstart, timedelta(seconds=1 / per_second))
        return due, self._seeded(count, due)

    def _seeded(self, orders: int, due: Due, reminders: int | None = None) -> Path:
        path = self._fresh()
        seed(path, orders, due, reminders)
        return path

    def _usual_seeded(self, jobs: int, due: Due) -> Path:
        path = self._fresh()
        usual.seed(path, jobs, due)
        return path

    def _soon(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._scale.headstart)

    def _fresh(self) -> Path:
        for old in self._folder.iterdir():
            old.unlink()
        self._files += 1
        return self._folder / f"{self._files}.db"


@dataclass(frozen=True, slots=True)
class _Talk:
    add: float
    """Answers to `/add` a second."""
    status: float
    """Answers to `/status` a second."""
    bytes_each: float


MEASURES: dict[str, Callable[[Bench], Sequence[Row]]] = {
    "nudges": Bench.nudges,
    "held": Bench.held,
    "burst": Bench.burst,
    "overtaking": Bench.overtaking,
    "lateness": Bench.lateness,
    "start": Bench.start,
    "claims": Bench.claims,
    "sizes": Bench.sizes,
    "reading": Bench.reading,
    "screenshots": Bench.screenshots,
    "looks": Bench.looks,
    "growth": Bench.growth,
    "chat": Bench.chat,
}


def _bytes_used(database: Path) -> int:
    """What the pages in use take. Those of answers that were sent are free, and used again."""
    with closing(sqlite3.connect(database)) as connection:
        size, pages, free = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_size", "page_count", "freelist_count")
        )
    return size * (pages - free)


def _grown(year: Year) -> str:
    """How large the database was at the end of each quarter, and what is in it at last."""
    pruned = " -> ".join(f"{_megabytes(one.size):.0f}" for one in year.quarters)
    unpruned = " -> ".join(f"{_megabytes(one.unpruned):.0f}" for one in year.quarters)
    last = year.quarters[-1]
    tables = {"orders": "orders", "order_events": "events", "reminders": "reminders"}
    kept = [f"{last.rows[table]:,} {name}" for table, name in tables.items()]
    log = max(_megabytes(one.log) for one in year.quarters)
    free = f"{100 * last.free / last.size:.1f} % free, log {log:.0f} MB"
    return f"by quarter {pruned}; unpruned {unpruned}; {free}; {', '.join(kept)}"


def _megabytes(size: float) -> float:
    return size / 2**20


def _first_and_p99(lateness: Sequence[float]) -> tuple[float, float]:
    """How late the first was, and the 99th percentile of the others, in milliseconds."""
    first, *others = lateness or [math.inf]
    return 1000 * first, 1000 * percentile(others, 99)


def _require(sent: Sent, count: int) -> None:
    _require_all(len(sent.chats), count)


def _require_all(came: int, count: int) -> None:
    if came < count:
        raise RuntimeError(f"{came} of {count} came: nothing was measured")
