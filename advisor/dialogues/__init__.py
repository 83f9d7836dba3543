"""Dialogues under way: drafts, previews and corrections, as values that can be stored."""
