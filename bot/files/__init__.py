"""The files that people take away and bring back."""
