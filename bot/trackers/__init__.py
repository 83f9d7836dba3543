"""Tracking services, a folder for each: its shapes, its vocabulary, the requests it takes."""
