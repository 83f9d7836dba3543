"""The tracking service that the settings name."""

from advisor.sightings import Service
from bot.settings import Settings
from scheduler.tracker import Tracker


def chosen_tracker(settings: Settings) -> Tracker | None:
    """The service, ready to be asked; `None` if the operator wants none.

    An adapter is imported where it is wanted: aiohttp takes 8 MB, and most bots do without.
    """
    key = "" if settings.tracker_key is None else settings.tracker_key.get_secret_value()
    match settings.tracker:
        case Service.SEVENTEENTRACK:
            from bot.trackers.seventeentrack.adapter import SeventeenTrack  # noqa: PLC0415

            return SeventeenTrack(key, settings.tracker_url)
        case Service.SHIP24:
            from bot.trackers.ship24.adapter import Ship24  # noqa: PLC0415

            return Ship24(key, settings.tracker_url)
        case Service.CAINIAO:
            from bot.trackers.cainiao.adapter import Cainiao  # noqa: PLC0415

            return Cainiao(settings.tracker_url)
    return None
