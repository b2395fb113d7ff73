"""A paper for persons or for the officer: what stands on it, without how it looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from intdesk.domain.chart import ChartSpec
from intdesk.domain.report_data import Unit


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences; ``small`` ones are remarks."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences with bullets."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Words with lines below on which one writes; ``value`` stands on the first already."""

    label: str
    value: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Blanks:
    """Two blanks side by side."""

    left: Blank
    right: Blank


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick, and what it means; ``ticked`` is crossed already."""

    text: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with their values as a table of two columns."""

    caption: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A value of a table with its unit, so that a workbook can calculate with it.

    A ``signed`` one is a difference and says when it is more.
    """

    value: int
    unit: Unit = Unit.CENTS
    signed: bool = False


SheetRow = tuple[str | Amount, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with heads; ``widths`` are points, zero for a column that takes what is left.

    ``numbers`` are the places of columns that stand right, ``total`` is the last row, if any.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    widths: tuple[float, ...]
    numbers: tuple[int, ...] = ()
    total: SheetRow = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """Two lines to sign on: who signs on each, and what stands on the line already."""

    names: tuple[str, str]
    filled: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart."""

    chart: ChartSpec


@dataclass(frozen=True, slots=True)
class NewPage:
    """The next part stands on a page of its own, as the back of a form."""


Part = (
    NewPage
    | Heading
    | Paragraph
    | Points
    | Blank
    | Blanks
    | Tick
    | Facts
    | Sheet
    | Signatures
    | Picture
)


class Size(StrEnum):
    """How large the words are."""

    USUAL = "usual"
    LARGE = "large"
    """For persons who do not read much, and for those who see badly."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Title, subtitle, and parts in order; ``remark`` stands at the foot of each page."""

    title: str
    subtitle: str
    office: str
    made_on: date
    program: str
    parts: tuple[Part, ...] = field(repr=False)
    remark: str = ""
    size: Size = Size.USUAL
