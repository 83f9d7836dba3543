"""One delivery: what is on its way, how it is sent, and what becomes of its reminders."""
