"""What the Bot API shapes: transport, rate, sender, keyboards, menus."""
