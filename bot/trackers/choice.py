"""The tracking service that the settings name."""

from advisor.sightings import Service
from bot.settings import Settings
from bot.trackers.cainiao.adapter import Cainiao
from bot.trackers.seventeentrack.adapter import SeventeenTrack
from bot.trackers.ship24.adapter import Ship24
from scheduler.tracker import Tracker


def chosen_tracker(settings: Settings) -> Tracker | None:
    """The service, ready to be asked; `None` if the operator wants none."""
    key = "" if settings.tracker_key is None else settings.tracker_key.get_secret_value()
    match settings.tracker:
        case Service.SEVENTEENTRACK:
            return SeventeenTrack(key, settings.tracker_url)
        case Service.SHIP24:
            return Ship24(key, settings.tracker_url)
        case Service.CAINIAO:
            return Cainiao(settings.tracker_url)
    return None
