"""Open dialogues: drafts, previews and corrections, as values that can be stored."""
