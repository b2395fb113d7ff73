"""What a report shows of its data, the same in PDF and Excel."""

from __future__ import annotations

from intdesk.domain.office import LANDS, Office
from intdesk.domain.report_public import (
    Cell,
    PublicChapter,
    PublicFigure,
    PublicGridRow,
    PublicGridTable,
    is_hidden,
    share_permille,
    sum_of,
    value_of,
)
from intdesk.texts.report import OFFICE_LABELS


def shown_figures(chapter: PublicChapter | None) -> list[PublicFigure]:
    """Return the key figures that say something: not those without data, nor zero in both years.

    A zero would claim that nothing happened where an office just does not count it.
    """
    figures = chapter.figures if chapter else ()
    return [f for f in figures if f.cell is not None and (_tells(f.cell) or _tells(f.previous))]


def _tells(cell: Cell) -> bool:
    """Tell whether a cell is more than a zero; a hidden one is."""
    return is_hidden(cell) or bool(value_of(cell))


def chapter_paragraphs(chapter: PublicChapter | None, draft: tuple[str, ...]) -> tuple[str, ...]:
    """Return the officer's text of a chapter, else the draft made from the figures."""
    own = text_paragraphs(chapter.text) if chapter else ()
    return own or draft


def text_paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a typed text: blank lines part them."""
    said = text.strip().replace("\r\n", "\n")
    return tuple(part for part in said.split("\n\n") if part.strip())


def office_facts(office: Office) -> list[tuple[str, str]]:
    """Return what the profile says in words: pairs of label and value."""
    values = {
        "name": office.name,
        "land": LANDS.get(office.land, ""),
        "ags": office.ags,
        "officer": office.officer,
        "department": office.department,
        "head": office.head,
    }
    return [(OFFICE_LABELS[key], value) for key, value in values.items() if value]


def says_something(chapter: PublicChapter | None) -> bool:
    """Tell whether a chapter has a text, a table or a figure to show; others are left out."""
    return chapter is not None and bool(
        chapter.text.strip()
        or chapter.passages
        or chapter.tables
        or chapter.measures
        or shown_figures(chapter)
    )


def used_share(table: PublicGridTable, row: PublicGridRow) -> Cell:
    """Return how much of its plan a line of the budget has booked or bound, in permille."""
    values = dict(zip((column.key for column in table.columns), row.values, strict=True))
    return share_permille(sum_of([values["ordered"], values["committed"]]), values["granted"])
