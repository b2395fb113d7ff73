"""Foreign files in and out: rows of a list become drafts, lists become files."""
