"""Why a change is refused, apart from what the order itself refuses."""


class ChangeRefusedError(Exception):
    """The root of what `scheduler.changes` raises; nothing was stored."""


class RepeatedUpdateError(ChangeRefusedError):
    """An update that was already carried out; Telegram delivers it again after a crash."""


class StaleOrderError(ChangeRefusedError):
    """The order has changed since whoever changes it looked at it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
