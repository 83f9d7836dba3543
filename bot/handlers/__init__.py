"""Handlers: parse the update, call one use case, reply."""
