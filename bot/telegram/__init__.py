"""Everything shaped by the Bot API: transport, rate, sender, keyboards, menus."""
