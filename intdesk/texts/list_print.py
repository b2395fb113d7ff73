"""The words of a printed list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.domain.dates import format_day
from intdesk.texts.numbers import format_count

PRINT_SUBJECT = "Ausdruck einer Liste"
NO_ENTRIES = "Dazu gibt es keine Einträge."
SHORTENED = "Lange Texte sind gekürzt und enden mit „…“."


def about(day: date, selection: Sequence[str]) -> str:
    """Return of which day the list is, and what it was asked for: words, filters, order."""
    return " · ".join((f"Stand {format_day(day)}", *selection))


def entries(count: int) -> str:
    """Return the caption of the table: ``1 Eintrag``, ``1.204 Einträge``."""
    return f"{format_count(count)} {'Eintrag' if count == 1 else 'Einträge'}"


def continued(title: str) -> str:
    """Return what stands above the rows on later pages."""
    return f"{title} (Fortsetzung)"
