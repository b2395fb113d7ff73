"""German words for moments and for how long ago something was."""

from __future__ import annotations

from datetime import datetime, timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def moment_words(moment: datetime) -> str:
    """Return an aware moment in local time: ``21.11.2026, 10:30 Uhr``."""
    return f"{moment.astimezone():%d.%m.%Y, %H:%M} Uhr"


def ago_words(span: timedelta) -> str:
    """Return how long ago something was: ``gerade eben``, ``vor 3 Stunden``, ``vor 2 Tagen``."""
    seconds = int(span.total_seconds())
    if seconds < 2 * _MINUTE:
        return "gerade eben"
    if seconds < 2 * _HOUR:
        return f"vor {seconds // _MINUTE} Minuten"
    if seconds < 2 * _DAY:
        return f"vor {seconds // _HOUR} Stunden"
    return f"vor {seconds // _DAY} Tagen"


def spoken(value: object) -> object:
    """Return a value of an error as a sentence names it."""
    if isinstance(value, datetime):
        return moment_words(value)
    return ago_words(value) if isinstance(value, timedelta) else value
