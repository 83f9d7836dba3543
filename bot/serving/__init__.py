"""Everything that listens: webhook, health and metrics, calendar feeds."""
