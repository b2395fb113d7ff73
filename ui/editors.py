"""Editors of the house with the product's data behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from shiboken6 import isValid

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from ui.context import AppContext
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.choices import CodeEditor, MultiCodeEditor, RecordEditor
from ui.kit.form.editor import Editor, TextEditor
from ui.kit.form.search_combo import Entry, code_finder

MOST_FOUND = 20


class CountEditor(NumberEditor):
    """A number of people: nothing entered counts as none."""

    def value(self) -> int:
        """Return the number."""
        return super().value() or 0


def code_editor(context: AppContext, name: str, list_id: CodeListId) -> CodeEditor:
    """Return the choice of one code of the open file's list."""
    return CodeEditor(
        name,
        code_finder(lambda: context.codes.choices(list_id)),
        lambda code: context.codes.label(list_id, code),
    )


def codes_editor(context: AppContext, name: str, list_id: CodeListId) -> MultiCodeEditor:
    """Return the choice of several codes of the open file's list."""
    return MultiCodeEditor(
        name,
        code_finder(lambda: context.codes.choices(list_id)),
        lambda code: context.codes.label(list_id, code),
    )


def words_editor(name: str, words: Mapping[str, str]) -> CodeEditor:
    """Return the choice of one of a few values by their words."""

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        return [Entry(key, word) for key, word in words.items() if wanted in fold(word)]

    return CodeEditor(name, find, lambda key: words.get(key, key))


def contact_editor(context: AppContext, name: str) -> RecordEditor:
    """Return the choice of a contact by its name; a new name makes a new contact."""

    def named(ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = context.office.lists.rows(Kind.CONTACT, ids)
        return [(i, str(rows[i]["name"])) for i in ids if i in rows]

    def find(text: str) -> list[tuple[int, str]]:
        query = ListQuery(Kind.CONTACT, text=text, sort="name", descending=False)
        return named(context.office.lists.first_ids(query, MOST_FOUND))

    def label_of(record_id: int) -> str:
        return next((name for _, name in named([record_id])), "")

    def create(wanted: str) -> None:
        saved = context.office.contacts.save(Contact(name=wanted))
        context.bus.publish(saved.changes)
        editor.set_value(saved.id)
        editor.changed.emit()

    editor = RecordEditor(name, find, label_of)
    editor.creation_wanted.connect(create)
    return editor


class ContactsEditor(Editor[tuple[int, ...]]):
    """Several contacts by their names; a new name makes a new contact."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty choice."""
        self._context = context
        self._choice = MultiCodeEditor(name, self._find_contacts, self._name_of)
        super().__init__(name, self._choice.combo)
        self._choice.changed.connect(self.changed)
        self._choice.combo.offer_taken.connect(self._create)
        self.box.addWidget(self._choice)

    def value(self) -> tuple[int, ...]:
        """Return the ids of the contacts."""
        return tuple(int(key) for key in self._choice.value())

    def set_value(self, value: tuple[int, ...]) -> None:
        """Show contacts by their ids."""
        self._choice.set_value(tuple(str(key) for key in value))

    def entry(self) -> object:
        """Return the ids and the text that is typed."""
        return self._choice.entry()

    def set_entry(self, entry: object) -> None:
        """Show contacts and a typed text."""
        self._choice.set_entry(entry)

    def set_said_name(self, text: str) -> None:
        """Name the box that adds."""
        self._choice.set_said_name(text)

    def entry_problem(self) -> str:
        """Return advice if the text is the name of no contact."""
        return self._choice.entry_problem()

    def _find_contacts(self, text: str) -> list[Entry]:
        lists = self._context.office.lists
        query = ListQuery(Kind.CONTACT, text=text, sort="name", descending=False)
        ids = lists.first_ids(query, MOST_FOUND)
        rows = lists.rows(Kind.CONTACT, ids)
        found = [Entry(str(i), str(rows[i]["name"])) for i in ids]
        name = text.strip()
        if name and name.casefold() not in {entry.label.casefold() for entry in found}:
            offer = self.tr("„{name}“ neu anlegen").format(name=name)
            found.append(Entry(name, offer, offer=True))
        return found

    def _name_of(self, key: str) -> str:
        rows = self._context.office.lists.rows(Kind.CONTACT, [int(key)])
        return str(rows[int(key)]["name"]) if rows else self.tr("gelöschter Kontakt")

    def _create(self, wanted: str) -> None:
        saved = self._context.office.contacts.save(Contact(name=wanted))
        self._context.bus.publish(saved.changes)
        self.set_value((*self.value(), saved.id))
        self.changed.emit()


class TitleEditor(RecordEditor):
    """A record of a kind by its title; nothing new is made here."""

    def __init__(self, context: AppContext, name: str, kind: Kind) -> None:
        """Make an empty choice among the records of a kind, the latest first."""
        self._context, self._of = context, kind
        super().__init__(name, self._found, self._title)

    def entry_problem(self) -> str:
        """Return advice if no record has the title."""
        if self.combo.unsettled:
            return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")
        return ""

    def _entries(self, text: str) -> list[Entry]:
        return [Entry(str(i), title) for i, title in self._found(text)]

    def _found(self, text: str) -> list[tuple[int, str]]:
        query = ListQuery(self._of, text=text)
        return self._named(self._context.office.lists.first_ids(query, MOST_FOUND))

    def _title(self, record_id: int) -> str:
        return next((title for _, title in self._named([record_id])), "")

    def _named(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._context.office.lists.rows(self._of, ids)
        return [
            (i, f"{rows[i]['title']} ({format_day(date.fromisoformat(str(rows[i]['day'])))})")
            for i in ids
            if i in rows
        ]


class CaseEditor(RecordEditor):
    """A case by its number; what is typed finds open cases, nothing new is made here.

    ``moved`` carries the last case that was chosen before and the one chosen now (0: none).
    """

    moved = Signal(int, int)

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty choice."""
        self._cases = context
        super().__init__(name, self._found, self._number)
        self._last = self._former = 0
        self.changed.connect(self._tell)
        self.combo.line.editingFinished.connect(self._tell)

    def set_value(self, value: int | None) -> None:
        """Show a case by its number."""
        super().set_value(value)
        self._last = self._former = value or 0

    def set_entry(self, entry: object) -> None:
        """Show a case, or what was typed."""
        super().set_entry(entry)
        self._last = self._former = self.value() or 0

    def entry_problem(self) -> str:
        """Return advice if no open case has the number."""
        if self.combo.unsettled:
            return self.tr("Diesen Fall gibt es nicht, oder er ist abgeschlossen.")
        return ""

    def _entries(self, text: str) -> list[Entry]:
        return [Entry(str(i), number) for i, number in self._found(text)]

    def _found(self, text: str) -> list[tuple[int, str]]:
        return self._cases.office.cases.find(text, MOST_FOUND)

    def _number(self, record_id: int) -> str:
        rows = self._cases.office.lists.rows(Kind.CASE, [record_id])
        return str(rows[record_id]["number"]) if record_id in rows else ""

    def _tell(self) -> None:
        if self.combo.unsettled:
            return
        now = self.value() or 0
        if now != self._last:
            before, self._last = self._former, now
            self._former = now or before
            self.moved.emit(before, now)


class ProposingEditor(TextEditor):
    """A line that proposes what was entered most in this field before."""

    def __init__(self, context: AppContext, name: str, kind: Kind, *, longest: int = 200) -> None:
        """Propose the values of the field ``name`` of records of a kind."""
        super().__init__(name, longest=longest)
        self._context = context
        self._kind = kind
        self._field = name
        self.propose()

    def propose(self) -> None:
        """Read the proposals anew; typing does not wait for them."""
        lists, kind, field = self._context.office.lists, self._kind, self._field
        self._context.jobs.start(
            lambda _progress: lists.distinct(kind, field, MOST_FOUND), self._take_proposals
        )

    def _take_proposals(self, texts: list[str]) -> None:
        if isValid(self):
            self.set_proposals(texts)
