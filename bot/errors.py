"""What can go wrong at the edge."""


class BotError(Exception):
    """The root of everything that `bot` raises on purpose."""


class SettingsError(BotError):
    """A setting that cannot be used; the text is one line for the operator."""


class CallbackDataError(BotError):
    """Callback data that no button of ours carries."""


class NudgesStoppedError(BotError):
    """A nudge that was not sent because the bot is stopping."""


class StaleQuestionError(BotError):
    """A yes to a question about all orders that was asked when they were others."""


class NotStoredYetError(BotError):
    """An update that the database could not take; it is to come again."""


class CommandError(BotError):
    """Something a command of the command line cannot do; the text is for the operator."""


class UnreadableFileError(BotError):
    """The file that was sent is not one of ours, or is too large to be."""

    def __init__(self, *, too_large: bool = False) -> None:
        super().__init__("the file cannot be read")
        self.too_large = too_large


def one_line(error: Exception) -> str:
    """The text of an error, without line breaks."""
    return " ".join(str(error).split())
