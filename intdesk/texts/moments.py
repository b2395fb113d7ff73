"""German words for moments and for how long ago something was."""

from __future__ import annotations

from datetime import datetime, timedelta

from intdesk.texts.i18n import GERMAN, Catalogue

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_MOMENT = "{moment} Uhr"
_NOW = "gerade eben"
_MINUTES = "vor {count} Minuten"
_HOURS = "vor {count} Stunden"
_DAYS = "vor {count} Tagen"
MOMENT_WORDS = (_MOMENT, _NOW, _MINUTES, _HOURS, _DAYS)
"""All words of this module, for who translates them."""


def moment_words(moment: datetime, catalogue: Catalogue = GERMAN) -> str:
    """Return an aware moment in local time: ``21.11.2026, 10:30 Uhr``."""
    return catalogue.text(_MOMENT, moment=f"{moment.astimezone():%d.%m.%Y, %H:%M}")


def ago_words(span: timedelta, catalogue: Catalogue = GERMAN) -> str:
    """Return how long ago something was: ``gerade eben``, ``vor 3 Stunden``, ``vor 2 Tagen``."""
    seconds = int(span.total_seconds())
    if seconds < 2 * _MINUTE:
        return catalogue.text(_NOW)
    if seconds < 2 * _HOUR:
        return catalogue.text(_MINUTES, count=seconds // _MINUTE)
    if seconds < 2 * _DAY:
        return catalogue.text(_HOURS, count=seconds // _HOUR)
    return catalogue.text(_DAYS, count=seconds // _DAY)


def spoken(value: object, catalogue: Catalogue = GERMAN) -> object:
    """Return a value of an error as a sentence names it."""
    if isinstance(value, datetime):
        return moment_words(value, catalogue)
    return ago_words(value, catalogue) if isinstance(value, timedelta) else value
