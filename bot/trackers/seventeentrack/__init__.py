"""17TRACK's API v2.4."""
