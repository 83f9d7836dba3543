"""The parts of 17TRACK's answers that are read; what may hold an address is not declared."""

from typing import Annotated

from pydantic import BaseModel, Field


class Error(BaseModel):
    """Why something was refused; its text is for people."""

    code: int


class Address(BaseModel):
    """Of an address only the country."""

    country: str | None = None


class Shipping(BaseModel):
    """Where it goes."""

    recipient_address: Address | None = None


class Status(BaseModel):
    """Two levels: `InTransit`, `InTransit_Arrival`."""

    status: str | None = None
    sub_status: str | None = None


class RawTime(BaseModel):
    """The carrier's own date, such as `2026-11-20`."""

    date: str | None = None


class Event(BaseModel):
    """The carrier's last report."""

    time_iso: str | None = None
    time_utc: str | None = None
    time_raw: RawTime | None = None
    description: str | None = None
    stage: str | None = None
    sub_status: str | None = None
    address: Address | None = None


class Estimate(BaseModel):
    """When it is expected."""

    from_: Annotated[str | None, Field(alias="from")] = None
    to: str | None = None


class Metrics(BaseModel):
    """Figures, of which one is read."""

    estimated_delivery_date: Estimate | None = None


class Milestone(BaseModel):
    """A stage that was reached, if it has a time."""

    key_stage: str | None = None
    time_iso: str | None = None
    time_raw: RawTime | None = None


class Misc(BaseModel):
    """The number under which the last carrier has it."""

    local_number: str | None = None


class Provider(BaseModel):
    """What one carrier reports, the newest first."""

    events: list[Event] | None = None


class Tracking(BaseModel):
    """The carriers that have had it."""

    providers: list[Provider] | None = None


class TrackInfo(BaseModel):
    """What is known of a parcel; any part may be missing."""

    shipping_info: Shipping | None = None
    latest_status: Status | None = None
    latest_event: Event | None = None
    time_metrics: Metrics | None = None
    milestone: list[Milestone] | None = None
    misc_info: Misc | None = None
    tracking: Tracking | None = None


class Accepted(BaseModel):
    """A number that was registered or read."""

    number: str
    carrier: int | str | None = None
    origin: int | None = None
    track_info: TrackInfo | None = None


class Rejected(BaseModel):
    """A number that was not."""

    number: str | None = None
    error: Error


class Data(BaseModel):
    """Both, or why the whole call was refused."""

    accepted: list[Accepted] | None = None
    rejected: list[Rejected] | None = None
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
