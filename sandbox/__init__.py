"""A local Bot API and chat page with a clock that can be turned."""
