"""The confirmation of receipt of a complaint, and its file note, as tagged PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.domain.dates import format_day
from intdesk.reports.pdf.blanks import Blanks
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, MUTED, TextStyle
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import complaint_documents as words

_TITLE: Final = replace(HEADING_1, before=0, after=8)
_HEAD: Final = replace(HEADING_2, before=16)
_FACT: Final = TextStyle("P", BODY.size, BODY.leading)
_LARGE: Final = TextStyle("P", 12, 18, after=9)
_REMARK: Final = TextStyle("P", 9.5, 13, colour=MUTED, before=7, after=4)
_DAY_WIDTH: Final = 74.0
_DUE_WIDTH: Final = 96.0

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is handed to the person: number and day only, neither ground nor body nor name."""

    office: str
    officer: str
    number: str
    received_on: date | None
    deadline_words: str
    made_on: date
    marks: str = ""


@dataclass(frozen=True, slots=True)
class NotedStep:
    """A step for reading: its day, what was done, until when to look again."""

    day: date | None
    what: str
    text: str
    due: str


@dataclass(frozen=True, slots=True)
class FileNote:
    """A complaint for the files; ``texts`` are headings with what was entered."""

    office: str
    number: str
    facts: Sequence[Fact]
    texts: Sequence[Fact]
    steps: Sequence[NotedStep]
    made_on: date
    marks: str


def render_confirmation(letter: Confirmation) -> bytes:
    """Return the confirmation as a PDF (PDF/UA-1 and PDF/A-2a), in plain language."""
    received = format_day(letter.received_on) if letter.received_on else ""
    facts = (
        (words.NUMBER, letter.number),
        (words.RECEIVED, received),
        (words.OFFICE, letter.office),
        (words.OFFICER, letter.officer),
        (words.MADE_ON, format_day(letter.made_on)),
    )
    story: list[Item] = [
        TextBlock(words.CONFIRMATION, _TITLE, "confirmation"),
        Blanks(words.FOR),
        *_facts(facts),
        TextBlock(words.THANKS, replace(_LARGE, before=16)),
        TextBlock(words.NEXT_TITLE, _HEAD, "next"),
        ListBlock([ListItem(text) for text in words.NEXT], _LARGE),
        TextBlock(words.PRIVACY_TITLE, _HEAD, "privacy"),
        TextBlock(words.PRIVACY, _LARGE),
        TextBlock(words.DEADLINE_TITLE, _HEAD, "deadline"),
        TextBlock(letter.deadline_words, replace(_LARGE, after=30)),
        Blanks(words.SIGNED),
    ]
    title = f"{words.CONFIRMATION} {letter.number}"
    info = _info(title, words.CONFIRMATION_SUBJECT, letter.office, letter.made_on)
    furniture = Furniture(letter.office, title, letter.marks, bare_pages=frozenset({1}))
    return render(story, info, furniture)


def render_note(note: FileNote) -> bytes:
    """Return the file note as a PDF (PDF/UA-1 and PDF/A-2a); every page says "intern"."""
    title = f"{words.NOTE} {note.number}"
    story: list[Item] = [
        TextBlock(printable(title), _TITLE, "note"),
        *_facts(note.facts),
        TextBlock(words.NO_NAMES, _REMARK),
    ]
    for heading, text in note.texts:
        story.append(TextBlock(heading, _HEAD))
        story += [TextBlock(printable(line), BODY) for line in _paragraphs(text)]
    story.append(TextBlock(words.STEPS_TITLE, _HEAD, "steps"))
    story.append(TableBlock(_steps(note)) if note.steps else TextBlock(words.NO_STEPS, BODY))
    info = _info(title, words.NOTE_SUBJECT, note.office, note.made_on)
    day = format_day(note.made_on)
    furniture = Furniture(note.office, printable(title), note.marks, opening=day)
    return render(story, info, furniture)


def _facts(facts: Iterable[Fact]) -> list[TextBlock]:
    return [
        TextBlock([Span(f"{name}: ", strong=True), Span(printable(value))], _FACT)
        for name, value in facts
        if value
    ]


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()] or [words.NOTHING]


def _steps(note: FileNote) -> TableSpec:
    rows = tuple(
        TableRow(
            (
                format_day(step.day) if step.day else "",
                (step.what, printable(step.text)) if step.text else step.what,
                step.due,
            )
        )
        for step in note.steps
    )
    columns = (
        Column(words.DAY, _DAY_WIDTH, Align.LEFT),
        Column(words.STEP, None, Align.LEFT),
        Column(words.DUE, _DUE_WIDTH, Align.LEFT),
    )
    return TableSpec(f"{words.STEPS_TITLE} zur Beschwerde {note.number}", columns, rows)


def _info(title: str, subject: str, office: str, made_on: date) -> DocumentInfo:
    return DocumentInfo(
        title=" · ".join(filter(None, (title, office))),
        author=office or subject,
        subject=subject,
        creator=f"IntDesk {__version__}",
        made_on=made_on,
    )
