"""Orders, events and reminders in a database, behind repositories and one unit of work."""
