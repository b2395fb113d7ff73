"""The use cases of grants (Zuwendungen)."""
