"""What the tools of the translation stop at."""

from __future__ import annotations


class TranslationError(Exception):
    """A source, a table or a tool that cannot be used; the text says which and why."""
