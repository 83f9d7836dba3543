"""The parts of Ship24's answers that are read; what may hold an address is not declared."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class _Shape(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Span(_Shape):
    """The days between which it is expected."""

    from_: Annotated[str | None, Field(alias="from")] = None
    to: str | None = None


class Delivery(_Shape):
    """When it is expected."""

    estimated_delivery_date: str | None = None
    courier_estimated_delivery_date: Span | None = None


class Number(_Shape):
    """A number under which a carrier has it."""

    tn: str | None = None


class Shipment(_Shape):
    """How it stands."""

    status_code: str | None = None
    status_milestone: str | None = None
    destination_country_code: str | None = None
    delivery: Delivery | None = None
    tracking_numbers: list[Number] | None = None


class Event(_Shape):
    """A carrier's report; its time has no zone."""

    status: str | None = None
    occurrence_datetime: str | None = None
    status_code: str | None = None
    status_milestone: str | None = None


class Tracking(_Shape):
    """What is known of a parcel."""

    shipment: Shipment | None = None
    events: list[Event] | None = None


class Data(_Shape):
    """What was asked for."""

    trackings: list[Tracking] | None = None


class Error(_Shape):
    """Why it was refused."""

    code: str


class Answer(_Shape):
    """Every answer."""

    data: Data | None = None
    errors: list[Error] | None = None
