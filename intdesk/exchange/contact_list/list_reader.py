"""Reads a contact list: from sheets or cards to contacts, skipped rows, problems and hints."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import pairwise

from intdesk.domain.codes import CodeBook
from intdesk.domain.contact import Contact, validate
from intdesk.domain.contact_parts import MAIL
from intdesk.domain.problems import errors
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.contact_list.fields import NAMING
from intdesk.exchange.contact_list.findings import (
    CARDS,
    ContactReading,
    ContactRow,
    ContactSheet,
    UnknownKind,
)
from intdesk.exchange.contact_list.headings import columns_of, find_heading
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.exchange.contact_list.row_reader import RowReader
from intdesk.exchange.vcard.card import CardRow
from intdesk.exchange.vcard.contacts import contact_of
from intdesk.sheets.reader_types import Row, Sheet, Workbook

Step = Callable[[int, int], None]
"""Told the rows done and all rows; may raise to cancel."""

_STEP_ROWS = 500


@dataclass(slots=True)
class _Found:
    rows: list[ContactRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    problems: list[RowFinding] = field(default_factory=list)
    hints: list[RowFinding] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def contact_signature(workbook: Workbook) -> str:
    """Return what recognises the headings of the first list, empty without one."""
    for sheet in workbook.sheets:
        at = find_heading(sheet.rows, ContactMapping()) if not sheet.hidden else None
        if at is None and sheet.rows and not sheet.hidden:
            at = 0
        if at is not None:
            texts = "|".join(squeezed(cell_text(cell)) for cell in sheet.rows[at].cells)
            return hashlib.sha256(texts.encode()).hexdigest()[:32]
    return ""


def read_contact_list(
    workbook: Workbook, book: CodeBook, mapping: ContactMapping, step: Step
) -> ContactReading:
    """Return all that a workbook says; raises ``InputError("no_contacts_found")``."""
    found = _Found()
    sheets = []
    nameless: list[bool] = []
    for sheet in workbook.sheets:
        if sheet.hidden or not sheet.rows:
            sheets.append(
                ContactSheet(sheet.title, passed_over="hidden" if sheet.hidden else "empty")
            )
            continue
        at = find_heading(sheet.rows, mapping)
        # the first sheet is shown even without known headings, so that columns can be decided
        if at is None and (any(s.columns for s in sheets) or len(sheet.rows[0].cells) < 2):
            sheets.append(ContactSheet(sheet.title, passed_over="no_contact_list"))
            continue
        done = _Sheet(sheet, at or 0, book, mapping)
        sheets.append(done.described())
        nameless.append(done.nameless)
        if not done.nameless:
            done.read(found, step)
    if not nameless:
        raise InputError("no_contacts_found", path=workbook.name)
    return ContactReading(
        workbook.name,
        contact_signature(workbook),
        tuple(sheets),
        tuple(found.rows),
        tuple(found.skipped),
        tuple(found.problems),
        tuple(found.hints),
        tuple(UnknownKind(text, count) for text, count in found.kinds.most_common()),
        mapping,
        all(nameless),
    )


class _Sheet:
    """One list with its heading."""

    def __init__(self, sheet: Sheet, at: int, book: CodeBook, mapping: ContactMapping) -> None:
        self._sheet = sheet
        self._heading = sheet.rows[at]
        self._rows = sheet.rows[at + 1 :]
        self._columns = columns_of(self._heading, self._rows, mapping)
        self._reader = RowReader(self._columns, book, mapping)
        self.nameless = not NAMING & {column.field for column in self._columns}

    def described(self) -> ContactSheet:
        """Return the sheet's columns and its blank rows."""
        numbers = [self._heading.number, *(row.number for row in self._rows)]
        blank = sum(after - before - 1 for before, after in pairwise(numbers))
        return ContactSheet(self._sheet.title, tuple(self._columns), blank)

    def read(self, found: _Found, step: Step) -> None:
        """Read the rows one after the other."""
        heading = _key(self._heading)
        for done, row in enumerate(self._rows, 1):
            if done % _STEP_ROWS == 0 or done == len(self._rows):
                step(done, len(self._rows))
            if _key(row) == heading:
                found.skipped.append(SkippedRow(self._sheet.title, row.number, "heading"))
            elif self._reader.says_nothing(row):
                found.skipped.append(SkippedRow(self._sheet.title, row.number, "no_contact"))
            else:
                self._read_row(row, found)
        found.kinds += self._reader.unknown_kinds

    def _read_row(self, row: Row, found: _Found) -> None:
        read = self._reader.read(row)
        place = (self._sheet.title, row.number)
        found.problems += [RowFinding(*place, *problem) for problem in read.problems]
        if not read.problems:
            found.hints += [RowFinding(*place, *hint) for hint in read.hints]
            made = ContactRow(*place, read.draft, read.organisations, read.fingerprint)
            found.rows.append(made)


def _key(row: Row) -> list[str]:
    return [squeezed(cell_text(cell)) for cell in row.cells]


def read_contact_cards(
    name: str, cards: Sequence[CardRow], book: CodeBook, step: Step
) -> ContactReading:
    """Return all that a file of cards says; each card is a row of its own."""
    found = _Found()
    for done, row in enumerate(cards, 1):
        if done % _STEP_ROWS == 0 or done == len(cards):
            step(done, len(cards))
        _take_card(name, row, book, found)
    return ContactReading(
        name, CARDS, (ContactSheet(name),), tuple(found.rows), tuple(found.skipped),
        tuple(found.problems), tuple(found.hints), (), ContactMapping(),
    )  # fmt: skip


def _take_card(name: str, row: CardRow, book: CodeBook, found: _Found) -> None:
    place = (name, row.number)
    if row.fault == "group":
        found.skipped.append(SkippedRow(*place, "card_group"))
        return
    if row.fault:
        found.problems.append(RowFinding(*place, "card", row.fault))
        return
    made = contact_of(row.card, book)
    usable, hints = _without_bad_mails(made.contact)
    problems = [
        *errors(validate(_with_titled_roles(usable), book)),
        *(p for body in made.organisations for p in errors(validate(_body(body), book)) if body),
    ]
    found.problems += [RowFinding(*place, problem.field, problem.code) for problem in problems]
    if problems:
        return
    if row.card.unreadable:
        hints.append(("card", "unreadable_lines", str(row.card.unreadable)))
    found.hints += [RowFinding(*place, *hint) for hint in hints]
    text = repr(sorted(asdict(made.contact).items())) + repr(made.organisations)
    mark = hashlib.sha256(text.encode()).hexdigest()[:40]
    found.rows.append(ContactRow(*place, usable, made.organisations, mark))


def _without_bad_mails(contact: Contact) -> tuple[Contact, list[tuple[str, str, str]]]:
    """Leave out what is no mail address, so that it keeps no card out."""
    good = tuple(one for one in contact.mails if MAIL.fullmatch(one.value))
    bad = [one.value for one in contact.mails if one not in good]
    return replace(contact, mails=good), [("mail", "mail_unusable", text) for text in bad]


def _with_titled_roles(contact: Contact) -> Contact:
    """Leave out roles without a title: their bodies are filled in when they are stored."""
    return replace(contact, roles=tuple(role for role in contact.roles if role.title))


def _body(name: str) -> Contact:
    return Contact(name=name)
