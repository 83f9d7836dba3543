"""17TRACK itself takes the key and tells the quota, in the shape that the adapter reads.

Reading the quota costs none of it, and nothing is registered.
"""

import os
import re

from bot.trackers.seventeentrack.adapter import SeventeenTrack


async def test_the_quota_of_a_real_key_is_read() -> None:
    tracker = SeventeenTrack(os.environ["TRACKER_LIVE_KEY"])
    try:
        said = await tracker.quota()
    finally:
        await tracker.close()
    assert re.fullmatch(r"\d+ of \d+ registrations are left", said)
