"""Pictures that are sent to people, drawn from what the advisor gives."""
