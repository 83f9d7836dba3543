"""The parts of Cainiao's answers that are read."""

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from bot.trackers.reading import Part


class _Shape(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Group(_Shape):
    """What kind of step it is."""

    node_code: str | None = None


class Trace(_Shape):
    """The last step. `time` is left out: it is computed as if every scan were in Beijing."""

    time_str: Part[str] = None
    time_zone: Part[str] = None
    desc: Part[str] = None
    standerd_desc: Part[str] = None
    action_code: str | None = None
    group: Part[Group] = None


class Eta(_Shape):
    """When it is expected, in milliseconds since 1970."""

    delivery_min_time: Part[int] = None
    delivery_max_time: Part[int] = None


class Module(_Shape):
    """What is known of a parcel; its `status` is unreliable and left out."""

    mail_no: str
    dest_country: Part[str] = None
    """A country by its code or, more often, by its English name."""
    global_eta_info: Part[Eta] = None
    copy_real_mail_no: Part[str] = None
    latest_trace: Trace | None = None
    detail_list: list[Trace] | None = None


class Answer(_Shape):
    """Every answer; `success` is false where it would rather not answer."""

    module: list[Part[Module]] | None = None
    success: bool = False
