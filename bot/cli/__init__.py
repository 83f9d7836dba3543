"""The command line: running the bot, and looking after it."""
