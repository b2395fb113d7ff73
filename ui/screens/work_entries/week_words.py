"""The words of the week: its title, its cells for the eye and for the ear."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS, WEEKDAYS, WEEKDAYS_SHORT, format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.flowed_time import Piece
from intdesk.domain.period import Period
from intdesk.domain.work_entry import WorkEntry
from intdesk.domain.working_time import DayTime, FunctionShare
from intdesk.texts.numbers import format_permille
from ui.sentences import shown_word
from ui.texts import kind_word


def _text(german: str) -> str:
    return QCoreApplication.translate("week", german)


def week_title(week: Period) -> str:
    """Return the week for reading: ``KW 12 · 16. bis 22. März 2026``."""
    first, last = week.first, week.last
    begin = f"{first.day}."
    if first.month != last.month:
        begin += f" {shown_word(MONTHS[first.month - 1])}"
    if first.year != last.year:
        begin += f" {first.year}"
    end = f"{last.day}. {shown_word(MONTHS[last.month - 1])} {last.year}"
    number = first.isocalendar().week
    return _text("KW {number} · {begin} bis {end}").format(number=number, begin=begin, end=end)


def short_day(day: date) -> str:
    """Return the head of a column: ``Mo 16.03.``."""
    return f"{shown_word(WEEKDAYS_SHORT[day.weekday()])} {day:%d.%m.}"


def long_day(day: date) -> str:
    """Return a day with its name: ``Montag, 16.03.2026``."""
    return f"{shown_word(WEEKDAYS[day.weekday()])}, {format_day(day)}"


def talks_text(day: DayTime) -> str:
    """Return the consultations of a day as one line."""
    text = _text("Beratungen: {n}\n{minutes}")
    return text.format(n=day.consultations, minutes=format_minutes(day.consultation_minutes))


def entry_text(entry: WorkEntry, codes: CodeBook) -> str:
    """Return an entry for its cell: the duration, then what was done."""
    return f"{format_minutes(entry.minutes or 0)}\n{entry_name(entry, codes)}"


def entry_name(entry: WorkEntry, codes: CodeBook) -> str:
    """Return what was done: the activity, else the description, else the function."""
    label = codes.label(CodeListId.ACTIVITY, entry.activity)
    return label or entry.description or codes.label(CodeListId.FUNCTION, entry.function)


def entry_sentence(entry: WorkEntry, codes: CodeBook) -> str:
    """Return all of an entry, as a tool tip and for screen readers."""
    function = codes.label(CodeListId.FUNCTION, entry.function)
    parts = [entry_name(entry, codes), format_minutes(entry.minutes or 0), function]
    if entry.activity and entry.description:
        parts.insert(1, entry.description)
    return ", ".join(part for part in parts if part)


def piece_text(piece: Piece) -> str:
    """Return what another record brings with it for its cell."""
    return f"{format_minutes(piece.minutes)}\n{piece.title}"


def piece_sentence(piece: Piece, codes: CodeBook) -> str:
    """Return all of it, as a tool tip and for screen readers."""
    function = codes.label(CodeListId.FUNCTION, piece.function)
    parts = (kind_word(piece.kind), piece.title, format_minutes(piece.minutes), function)
    return ", ".join(part for part in parts if part)


def sum_sentence(day: DayTime) -> str:
    """Return the sum of a day for screen readers."""
    return _text("Summe {minutes}").format(minutes=format_minutes(day.minutes))


def nothing_sentence() -> str:
    """Return what an empty cell says."""
    return _text("kein Eintrag")


def shares_text(shares: Sequence[FunctionShare]) -> str:
    """Return the shares of the functions in one line, the largest first."""
    ranked = sorted(shares, key=lambda share: -share.minutes)
    return " · ".join(
        f"{share.label or _text('ohne Funktion')} {format_permille(share.actual)}"
        for share in ranked
        if share.minutes and share.actual is not None
    )
