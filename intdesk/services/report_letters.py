"""Texts with letters that the typeface of the papers lacks, for the check before the report."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from intdesk.domain.report_check import CheckGroup, CheckLine, Place, Weight
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.storage.writings import Writing

UNPRINTABLE: Final = "unprintable"
MORE: Final = "more_unprintable"
MOST: Final = 20
"""So many texts are named one by one."""
_AROUND: Final = 30


def letter_lines(unit: ReadUnit, year: int) -> Iterator[CheckLine]:
    """Yield a point for each text that is not printed as it is written, with what is printed."""
    found = _lacking(unit, year)
    for writing in islice(found, MOST):
        yield _line(writing, f"{UNPRINTABLE}/{writing.kind}/{writing.record}")
    rest = list(found)
    if rest:
        place = _place(rest[0])
        yield CheckLine(MORE, CheckGroup.PRINT, Weight.SHOULD, len(rest), place=place)


def _lacking(unit: ReadUnit, year: int) -> Iterator[Writing]:
    """Yield the first text of each record that lacks letters."""
    from intdesk.reports.pdf.fonts import lacks_letters

    done = set()
    for writing in unit.writings.unusual(year):
        record = (writing.kind, writing.record)
        if record not in done and lacks_letters(writing.text):
            done.add(record)
            yield writing


def _line(writing: Writing, code: str) -> CheckLine:
    from intdesk.reports.pdf.fonts import printable

    text = _excerpt(writing.text)
    return CheckLine(
        code, CheckGroup.PRINT, Weight.SHOULD, 1, named=(text, printable(text)),
        place=_place(writing),
    )  # fmt: skip


def _place(writing: Writing) -> Place:
    return Place(writing.kind, writing.record, writing.part)


def _excerpt(text: str) -> str:
    """Return a text, of a long one only the words around the first letters that are lacking."""
    from intdesk.reports.pdf.fonts import lacks_letters

    if len(text) <= 2 * _AROUND:
        return text
    words = text.split()
    at = next((n for n, word in enumerate(words) if lacks_letters(word)), 0)
    first, last = at, at + 1
    while len(" ".join(words[first:last])) < 2 * _AROUND and (first > 0 or last < len(words)):
        first, last = max(first - 1, 0), last + 1
    return " ".join(words[first:last])
