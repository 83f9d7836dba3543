"""The parts of Cainiao's answers that are read."""

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class _Shape(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Group(_Shape):
    """What kind of step it is."""

    node_code: str | None = None


class Trace(_Shape):
    """The last step. `time` is left out: it is computed as if every scan were in Beijing."""

    time_str: str | None = None
    desc: str | None = None
    standerd_desc: str | None = None
    action_code: str | None = None
    group: Group | None = None


class Eta(_Shape):
    """When it is expected, in milliseconds since 1970."""

    delivery_min_time: int | None = None
    delivery_max_time: int | None = None


class Module(_Shape):
    """What is known of a parcel; its `status` is unreliable and left out."""

    mail_no: str
    dest_country: str | None = None
    global_eta_info: Eta | None = None
    copy_real_mail_no: str | None = None
    latest_trace: Trace | None = None


class Answer(_Shape):
    """Every answer; `success` is false where it would rather not answer."""

    module: list[Module] | None = None
    success: bool = False
