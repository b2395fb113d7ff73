"""The way to a new, protected office file, step by step."""
