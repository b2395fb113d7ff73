"""A day in words, in the language of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from ui.sentences import shown_all, shown_word


def long_day(day: date, *, short: bool = False) -> str:
    """Return a day as people say it: ``Freitag, 3. Februar 2026``, if ``short`` with ``Fr``."""
    names = shown_all(WEEKDAYS_SHORT) if short else shown_all(WEEKDAYS)
    words = QCoreApplication.translate("days", "{weekday}, {day}. {month} {year}")
    return words.format(
        weekday=names[day.weekday()], day=day.day,
        month=shown_word(MONTHS[day.month - 1]), year=day.year,
    )  # fmt: skip
