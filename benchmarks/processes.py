"""The processes of a measurement: the Bot API, and the worker that talks to it."""

import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

from benchmarks.seeding import FIRST_CHAT, Due, database_url

TOKEN = "1:benchmark"

#: Messages a second that a worker may send: so many that the limit is lifted.
_SEND_RATE = 10_000

#: The interpreter of an environment that holds what a release does, if there is one.
_RELEASE = os.environ.get("RELEASE_PYTHON")

_opener = build_opener(ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Sent:
    """The messages that a Bot API got: to which chat, and when (seconds since 1970)."""

    arrivals: tuple[tuple[int, float], ...]

    @property
    def chats(self) -> set[int]:
        """Who was written to."""
        return {chat for chat, _ in self.arrivals}

    def per_second(self) -> float:
        """The rate from the first message to the last."""
        times = [at for _, at in self.arrivals]
        return (len(times) - 1) / (max(times) - min(times))

    def lateness(self, due: Due) -> list[float]:
        """Seconds by which each nudge came after it was due."""
        return [at - due.instant(chat - FIRST_CHAT).timestamp() for chat, at in self.arrivals]


class BotApiProcess:
    """The Bot API in its process."""

    def __init__(self, url: str) -> None:
        self.url = url

    def call(self, method: str, **parameters: Any) -> Any:
        """What a method gives."""
        body = json.dumps(parameters).encode()
        with _opener.open(f"{self.url}/{method}", body, timeout=60) as answer:
            return json.load(answer)["result"]

    def reset(self, delay: float = 0.0) -> None:
        """Forgets everything; a message is answered after `delay` seconds from now on."""
        self.call("control_reset", delay=delay)

    def say(self, text: str, *, people: int, first_chat: int, first_update: int) -> None:
        """Lets so many people with chats one after the other say something."""
        self.call(
            "control_say",
            text=text,
            people=people,
            first_chat=first_chat,
            first_update=first_update,
        )

    def sent(self) -> Sent:
        """What it got since the last reset."""
        return Sent(tuple((chat, at) for chat, at in self.call("control_sent")["sent"]))

    def first_handed(self) -> float:
        """When the first update was handed out (seconds since 1970)."""
        return float(min(self.call("control_sent")["handed"].values()))

    def wait_for(self, count: int, quiet: float, *, until: float = 0.0) -> Sent:
        """Waits for so many messages, or until none has come for `quiet` seconds.

        Up to the time `until` (seconds since 1970) a silence means nothing.
        """
        seen, since = 0, time.time()
        while seen < count and time.time() < max(since, until) + quiet:
            time.sleep(0.05)
            if (now := self.call("control_count")) != seen:
                seen, since = now, time.time()
        return self.sent()


@dataclass(slots=True)
class Worker:
    """A worker in its process; `report` is there when it has ended."""

    process: subprocess.Popen[str]
    report: dict[str, float]

    def resident_megabytes(self) -> float:
        """Its memory now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@contextmanager
def bot_api() -> Iterator[BotApiProcess]:
    """Runs the Bot API."""
    command = [sys.executable, "-m", "benchmarks.bot_api"]
    with _process(command, {}) as process:
        assert process.stdout is not None
        yield BotApiProcess(process.stdout.readline().strip())


@contextmanager
def product(api: BotApiProcess, database: Path, send_rate: int = _SEND_RATE) -> Iterator[Worker]:
    """Runs the whole product, its event loop watched."""
    rate = {"SEND_RATE": str(send_rate)}
    yield from _worker(["benchmarks.product"], settings(api, database) | rate)


@contextmanager
def pipeline(api: BotApiProcess, database: Path, transport: str) -> Iterator[Worker]:
    """Runs the delivery alone on a transport."""
    yield from _worker(["benchmarks.pipeline", transport], settings(api, database))


@contextmanager
def bare(api: BotApiProcess, count: int) -> Iterator[Worker]:
    """Sends a known text so many times on the product's transport."""
    yield from _worker(["benchmarks.bare", str(count)], settings(api, Path("unused.db")))


@contextmanager
def usual(api: BotApiProcess, database: Path) -> Iterator[Worker]:
    """Runs the design that people use today."""
    yield from _worker(["benchmarks.usual", str(database), TOKEN, api.url], {})


@contextmanager
def bot(api: BotApiProcess, database: Path) -> Iterator[Worker]:
    """Runs `python -m bot` as it is, with what a release has installed if that is to be had."""
    with _process([_RELEASE or sys.executable, "-m", "bot"], settings(api, database)) as process:
        yield Worker(process, {})


def surroundings() -> str:
    """What `bot` has beside it: more than a release has takes more memory."""
    installed = "requirements.lock" if _RELEASE else "requirements-dev.lock"
    return f"with what {installed} installs"


def settings(api: BotApiProcess, database: Path) -> dict[str, str]:
    """The settings of the product in a measurement; all else is as always."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": api.url,
        "DATABASE_URL": database_url(database),
        "SEND_RATE": str(_SEND_RATE),
        "LOG_FORMAT": "json",
    }


def _worker(module: Sequence[str], environment: dict[str, str]) -> Iterator[Worker]:
    with _process([sys.executable, "-m", *module], environment) as process:
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise RuntimeError(f"{module[0]} did not start: BENCH_LOGS=1 shows why")
        worker = Worker(process, {})
        yield worker
        process.terminate()
        worker.report.update(json.loads(process.stdout.read().strip().splitlines()[-1]))


@contextmanager
def _process(
    command: Sequence[str], environment: dict[str, str]
) -> Iterator[subprocess.Popen[str]]:
    root = Path(__file__).parents[1]
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    with subprocess.Popen(
        command,
        cwd=root,
        env=quiet | environment,
        stdout=subprocess.PIPE,
        stderr=None if "BENCH_LOGS" in os.environ else subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def percentile(values: Sequence[float], share: int) -> float:
    """The value below which so many percent of the values lie; of a single one: that."""
    if len(values) < 2:
        return values[0] if values else math.inf
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]
