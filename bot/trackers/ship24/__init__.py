"""Ship24's API v1."""
