"""The parts of Ship24's answers that are read; what may hold an address is not declared."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from bot.trackers.reading import Part


class _Shape(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Span(_Shape):
    """The days between which it is expected."""

    from_: Annotated[Part[str], Field(alias="from")] = None
    to: Part[str] = None


class Delivery(_Shape):
    """When it is expected."""

    estimated_delivery_date: Part[str] = None
    courier_estimated_delivery_date: Part[Span] = None


class Number(_Shape):
    """A number under which a carrier has it."""

    tn: Part[str] = None


class Shipment(_Shape):
    """How it stands."""

    status_code: str | None = None
    status_milestone: str | None = None
    destination_country_code: Part[str] = None
    delivery: Part[Delivery] = None
    tracking_numbers: Part[list[Number]] = None


class Event(_Shape):
    """A carrier's report; its time has no zone."""

    status: Part[str] = None
    occurrence_datetime: Part[str] = None
    status_code: str | None = None
    status_milestone: str | None = None


class Asked(_Shape):
    """What was asked for."""

    tracking_number: Part[str] = None


class Tracking(_Shape):
    """What is known of a parcel."""

    tracker: Part[Asked] = None
    shipment: Shipment | None = None
    events: list[Event] | None = None


class Data(_Shape):
    """What was asked for."""

    trackings: list[Part[Tracking]] | None = None


class Error(_Shape):
    """Why it was refused."""

    code: Part[str] = None


class Answer(_Shape):
    """Every answer."""

    data: Data | None = None
    errors: list[Error] | None = None
