"""The parts of 17TRACK's answers that are read; what may hold an address is not declared."""

from typing import Annotated

from pydantic import BaseModel, Field

from bot.trackers.reading import Part


class Error(BaseModel):
    """Why something was refused; its text is for people."""

    code: int


class Address(BaseModel):
    """Of an address only the country."""

    country: Part[str] = None


class Shipping(BaseModel):
    """Where it goes."""

    recipient_address: Part[Address] = None


class Status(BaseModel):
    """Two levels: `InTransit`, `InTransit_Arrival`."""

    status: str | None = None
    sub_status: str | None = None


class RawTime(BaseModel):
    """The carrier's own date, such as `2026-11-20`."""

    date: Part[str] = None


class Event(BaseModel):
    """The carrier's last report."""

    time_iso: Part[str] = None
    time_utc: Part[str] = None
    time_raw: Part[RawTime] = None
    description: Part[str] = None
    stage: str | None = None
    sub_status: str | None = None
    address: Part[Address] = None


class Estimate(BaseModel):
    """When it is expected."""

    from_: Annotated[Part[str], Field(alias="from")] = None
    to: Part[str] = None


class Metrics(BaseModel):
    """Figures, of which one is read."""

    estimated_delivery_date: Part[Estimate] = None


class Milestone(BaseModel):
    """A stage that was reached, if it has a time."""

    key_stage: str | None = None
    time_iso: Part[str] = None
    time_raw: Part[RawTime] = None


class Misc(BaseModel):
    """The number under which the last carrier has it."""

    local_number: Part[str] = None


class Provider(BaseModel):
    """What one carrier reports, the newest first."""

    events: list[Event] | None = None


class Tracking(BaseModel):
    """The carriers that have had it."""

    providers: list[Provider] | None = None


class TrackInfo(BaseModel):
    """What is known of a parcel; any part may be missing."""

    shipping_info: Part[Shipping] = None
    latest_status: Status | None = None
    latest_event: Event | None = None
    time_metrics: Part[Metrics] = None
    milestone: list[Milestone] | None = None
    misc_info: Part[Misc] = None
    tracking: Tracking | None = None


class Accepted(BaseModel):
    """A number that was registered or read."""

    number: str
    carrier: Part[int | str] = None
    origin: Part[int] = None
    track_info: TrackInfo | None = None


class Rejected(BaseModel):
    """A number that was not."""

    number: str | None = None
    error: Error


class Data(BaseModel):
    """Both, or why the whole call was refused."""

    accepted: list[Part[Accepted]] | None = None
    rejected: list[Part[Rejected]] | None = None
    errors: list[Error] | None = None


class Envelope(BaseModel):
    """Every answer."""

    code: int
    data: Data | None = None


class Quota(BaseModel):
    """What is left."""

    quota_total: int | None = None
    quota_remain: int | None = None


class QuotaEnvelope(BaseModel):
    """The answer to the question for it."""

    code: int
    data: Quota | None = None
