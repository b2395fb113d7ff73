"""Filling a form of a funder or the treasury: which cell takes which figure, and what hinders it.

The form itself is never changed: a copy of it gets the values of the marked cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from intdesk.domain.folding import fold

Entered = str | Decimal | date
"""What a cell can take: a text, a number (Euros and hours with two places), a day."""

MAX_MARKS = 500
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384


class Place(NamedTuple):
    """A cell by row and column, both counted from 1."""

    row: int
    column: int

    @property
    def address(self) -> str:
        """Return the address as Excel shows it, such as ``B12``."""
        return f"{column_letters(self.column)}{self.row}"


class Area(NamedTuple):
    """A rectangle of cells from its first to its last one."""

    first: Place
    last: Place

    def __contains__(self, place: object) -> bool:
        """Tell whether a cell lies within."""
        if not isinstance(place, Place):
            return False
        rows = self.first.row <= place.row <= self.last.row
        return rows and self.first.column <= place.column <= self.last.column


def column_letters(column: int) -> str:
    """Return the letters of a column that is counted from 1."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def parse_place(text: str) -> Place | None:
    """Return the cell that an address names (``B12``, ``$B$12``), or nothing."""
    found = _ADDRESS.fullmatch(text.replace("$", "").upper())
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    place = Place(int(found[2]), column)
    return place if place.row <= LAST_ROW and place.column <= LAST_COLUMN else None


def parse_area(text: str) -> Area | None:
    """Return the rectangle that ``B2:C5`` or ``B2`` names, or nothing."""
    first, _, last = text.partition(":")
    begin, end = parse_place(first), parse_place(last or first)
    return Area(begin, end) if begin and end else None


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell that takes a figure; ``label`` is what stood beside it when it was marked."""

    sheet: str
    cell: str
    figure: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class FormMapping:
    """The marked cells of one form, which is known by its name from year to year."""

    name: str
    marks: tuple[Mark, ...] = ()

    def marked(self, mark: Mark) -> FormMapping:
        """Return the mapping with a mark in place of an older one of the same cell."""
        return FormMapping(self.name, (*self.without(mark.sheet, mark.cell).marks, mark))

    def without(self, sheet: str, cell: str) -> FormMapping:
        """Return the mapping without the mark of a cell."""
        kept = tuple(m for m in self.marks if (m.sheet, m.cell) != (sheet, cell))
        return FormMapping(self.name, kept)

    def figure_of(self, sheet: str, cell: str) -> str:
        """Return the figure of a cell, empty if it is not marked."""
        found = (m.figure for m in self.marks if (m.sheet, m.cell) == (sheet, cell))
        return next(found, "")


class Obstacle(StrEnum):
    """What speaks against filling a cell."""

    SHEET_MISSING = "sheet_missing"
    FORMULA = "formula"
    COVERED = "covered"
    """The cell is part of a merged one and not its first."""
    NO_VALUE = "no_value"
    SECRET = "secret"  # noqa: S105 - a figure, no password
    """The public report hides this figure or does not have it."""
    REFUSED = "refused"
    """The form's own check (data validation) does not allow the value."""
    LOCKED = "locked"
    """The sheet is protected and this cell is not meant for entries."""
    MOVED = "moved"
    """Beside the cell stands something else than when it was marked."""
    FILLED = "filled"
    """A text stands there already and would be replaced."""
    REPLACED = "replaced"
    """A number stands there already, such as last year's, and is replaced."""


IMPOSSIBLE = frozenset(
    {Obstacle.SHEET_MISSING, Obstacle.FORMULA, Obstacle.COVERED, Obstacle.NO_VALUE, Obstacle.SECRET}
)
"""With one of these a cell is never filled."""
DOUBTFUL = frozenset({Obstacle.REFUSED, Obstacle.LOCKED, Obstacle.MOVED, Obstacle.FILLED})
"""With one of these a cell is filled only if a person says so."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a marked cell would get: the figure's name and value, and what speaks against it."""

    mark: Mark
    name: str
    value: Entered | None
    obstacles: tuple[Obstacle, ...] = ()
    internal: bool = False

    @property
    def possible(self) -> bool:
        """Tell whether the cell can be filled at all."""
        return not IMPOSSIBLE & {*self.obstacles}

    @property
    def proposed(self) -> bool:
        """Tell whether the cell is filled unless a person says otherwise."""
        return self.possible and not DOUBTFUL & {*self.obstacles}


@dataclass(frozen=True, slots=True)
class FigureChoice:
    """A figure that a cell can take, with its value in the chosen year.

    ``subjects`` are words of labels that mean it; with ``aspects`` one of these has to stand beside
    or above the cell, too. ``internal`` ones are in no public report; ``secret`` tells that the
    chosen readers may not have it.
    """

    key: str
    group: str
    name: str
    value: Entered | None
    subjects: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    internal: bool = False
    secret: bool = False


class Label(NamedTuple):
    """What stands beside a cell: the text to its left, and the head above it."""

    left: str = ""
    above: str = ""

    @property
    def text(self) -> str:
        """Return both, the nearer one first."""
        return " · ".join(part for part in self if part)


def same_label(one: str, other: str) -> bool:
    """Tell whether two labels mean the same; years in them go on from form to form."""
    return _words(_YEAR.sub("", one)) == _words(_YEAR.sub("", other))


def best_figure(label: Label, choices: Iterable[FigureChoice]) -> FigureChoice | None:
    """Return the figure that a label means, by the longest word that agrees; or nothing."""
    beside, all_words = _words(label.left), _words(f"{label.left} {label.above}")
    found: list[tuple[int, FigureChoice]] = []
    for choice in choices:
        subject = _longest(choice.subjects, beside)
        aspect = _longest(choice.aspects, all_words) if choice.aspects else 1
        if subject and aspect:
            found.append((subject * 100 + aspect, choice))
    return max(found, key=lambda one: one[0])[1] if found else None


def _longest(phrases: Sequence[str], text: str) -> int:
    fitting = (len(words) for phrase in phrases if (words := _words(phrase)).strip()
               and words in text)  # fmt: skip
    return max(fitting, default=0)


def _words(text: str) -> str:
    """Return a text as folded words between single spaces, so that only whole words agree."""
    kept = "".join(c if c.isalnum() else " " for c in fold(text))
    return f" {' '.join(kept.split())} "
