"""Shares of true figures, for lists and sheets of the office; reports divide printed cells."""

from __future__ import annotations


def share_permille(part: int, whole: int) -> int | None:
    """Return a share in tenths of a percent, rounded half up; ``None`` of an empty whole."""
    return (2000 * part + whole) // (2 * whole) if whole else None
