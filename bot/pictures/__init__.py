"""Pictures for people, drawn from the advisor's values."""
