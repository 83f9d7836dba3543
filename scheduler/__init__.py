"""Fires the checkpoints: planner, alarm, dispatcher. Knows a Sender, not Telegram."""
