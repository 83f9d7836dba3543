"""Stand-ins of the tracking services on this machine, with a script for each number."""
