"""Needs: what is missing, how one knows, and what became of it."""
