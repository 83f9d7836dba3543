"""The Telegram side: settings, wiring, routes, handlers, use cases, keyboards."""
