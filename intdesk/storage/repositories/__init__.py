"""Records between their drafts (frozen dataclasses) and their rows; nothing here commits."""
