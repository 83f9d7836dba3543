"""The parameters of one call, read as the types the Bot API has for them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sandbox.botapi.errors import bad_request
from sandbox.botapi.model import Json

_TRUE: Final = frozenset({"true", "1", "yes"})
_FALSE: Final = frozenset({"false", "0", "no", ""})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came along with the call."""

    name: str
    mime: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Arguments:
    """Named values as they arrived: text from a form or a query, any JSON type from a JSON body."""

    values: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None or name in self.files

    def text(self, name: str) -> str:
        """The value as text; empty if it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            return json.dumps(value)
        return value

    def integer(self, name: str, default: int = 0) -> int:
        """The value as a whole number; raises `ApiError` (400) for anything else."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be an Integer') from None

    def number(self, name: str) -> float:
        """The value as a number; raises `ApiError` (400) if it is missing or not a number."""
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be a Float') from None

    def flag(self, name: str) -> bool:
        """The value as a truth value; false if it is missing."""
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        word = str(value).lower()
        if word not in _TRUE | _FALSE:
            raise bad_request(f'parameter "{name}" must be a Boolean')
        return word in _TRUE

    def parsed(self, name: str) -> Any:
        """The JSON value; None if it is missing. Raises `ApiError` (400) for broken JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f'can\'t parse JSON of parameter "{name}"') from None

    def array(self, name: str) -> list[Any]:
        """The JSON array; raises `ApiError` (400) if it is missing or something else."""
        value = self.parsed(name)
        if not isinstance(value, list):
            raise bad_request(f'parameter "{name}" must be an Array')
        return value

    def mapping(self, name: str) -> Json | None:
        """The JSON object, None if it is missing; raises `ApiError` (400) for another type."""
        value = self.parsed(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f'parameter "{name}" must be an Object')
        return value
