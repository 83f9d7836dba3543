"""Calls as Telegram takes them: what it does not know, it ignores.

The server is strict otherwise: in a test an unknown name is a typing error. Libraries that add
fields of their own, or send what newer releases of the Bot API know, need it lenient.
"""

import json
from collections.abc import Mapping
from typing import Any

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.keyboards import FIELDS_OF_BUTTONS, FIELDS_OF_MARKUP
from sandbox.botapi.parameters import PARAMETERS, UNSUPPORTED


def without_unknown(method: str, args: Arguments) -> Arguments:
    """The call without parameters that are unknown or not supported, and with plain buttons."""
    known = PARAMETERS[method] - UNSUPPORTED
    values = {name: value for name, value in args.values.items() if name in known}
    if "reply_markup" in values:
        values["reply_markup"] = _markup(values["reply_markup"])
    return Arguments(values, args.files)


def _markup(told: Any) -> Any:
    try:
        markup = json.loads(told) if isinstance(told, str) else told
    except ValueError:
        return told  # refused as what it is
    if not isinstance(markup, Mapping):
        return told
    return {
        name: [[_button(button) for button in row] for row in value] if _is_rows(value) else value
        for name, value in markup.items()
        if name in FIELDS_OF_MARKUP
    }


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(row, list) for row in value)


def _button(button: Any) -> Any:
    if not isinstance(button, Mapping):
        return button
    return {name: value for name, value in button.items() if name in FIELDS_OF_BUTTONS}
