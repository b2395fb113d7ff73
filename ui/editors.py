"""Editors of the house with the product's data behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from shiboken6 import isValid

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import distinct, named
from intdesk.domain.contact_parts import Nature
from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, ListQuery
from ui.context import AppContext
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.choices import CodeEditor, MultiCodeEditor, RecordEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.search_combo import Entry, code_finder
from ui.kit.form.several import MultiRecordEditor, WordsEditor

MOST_FOUND = 20
MOST_PROPOSED = 200


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


class ContactChoice:
    """Finds contacts by what is known of them, and makes new ones by their names."""

    def __init__(self, context: AppContext, nature: Nature | None = None) -> None:
        """Look for contacts of one nature, or for all."""
        self._context = context
        self._only = (Filter("nature", (nature.value,)),) if nature else ()

    def find(self, text: str) -> list[tuple[int, str]]:
        """Return ids and names of the contacts that a text finds."""
        query = ListQuery(Kind.CONTACT, text, self._only, sort="name", descending=False)
        return self._named(self._context.office.lists.first_ids(query, MOST_FOUND))

    def label_of(self, record_id: int) -> str:
        """Return a contact's name, empty if it is gone."""
        return next((name for _, name in self._named([record_id])), "")

    def create(self, wanted: str) -> int:
        """Make a new contact of a name and return its id; with a comma it is a person."""
        saved = self._context.office.contacts.save(named(wanted))
        self._context.bus.publish(saved.changes)
        return saved.id

    def _named(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._context.office.lists.rows(Kind.CONTACT, ids)
        return [(i, str(rows[i]["name"])) for i in ids if i in rows]


def contact_editor(context: AppContext, name: str, nature: Nature | None = None) -> RecordEditor:
    """Return the choice of a contact by its name; a new name makes a new contact."""
    choice = ContactChoice(context, nature)

    def create(wanted: str) -> None:
        editor.set_value(choice.create(wanted))
        editor.changed.emit()

    editor = RecordEditor(name, choice.find, choice.label_of)
    editor.creation_wanted.connect(create)
    return editor


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


def contacts_editor(context: AppContext, name: str) -> MultiRecordEditor:
    """Return the choice of several contacts; a new name makes a new contact."""
    choice = ContactChoice(context)
    editor = MultiRecordEditor(name, choice.find, choice.label_of)
    editor.creation_wanted.connect(lambda wanted: editor.add(choice.create(wanted)))
    return editor


def known_municipalities(context: AppContext) -> list[str]:
    """Return the office's municipalities in the order of its list, then others that were used."""
    listed = [code.label for code in context.codes.choices(CodeListId.MUNICIPALITY)]
    lists = context.office.lists
    used = [
        word
        for kind, field in (
            (Kind.CONSULTATION, "municipality"),
            (Kind.CASE, "municipality"),
            (Kind.CONTACT, "municipalities"),
        )
        for word in lists.distinct(kind, field, MOST_PROPOSED)
    ]
    return list(distinct([*listed, *used]))


def municipalities_editor(context: AppContext, name: str) -> WordsEditor:
    """Return the choice of several municipalities or districts."""
    return WordsEditor(name, lambda text: _holding(known_municipalities(context), text))


def words_of_contacts_editor(context: AppContext, name: str) -> WordsEditor:
    """Return the choice of several words that contacts have in a field, such as tags."""
    lists = context.office.lists
    return WordsEditor(
        name, lambda text: _holding(lists.distinct(Kind.CONTACT, name, MOST_PROPOSED), text)
    )


def _holding(words: Sequence[str], text: str) -> list[str]:
    wanted = fold(text).strip()
    return [word for word in words if wanted in fold(word)]


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
        self._context.jobs.start(lambda _progress: self.words(), self._take_proposals)

    def words(self) -> list[str]:
        """Return what is proposed, best first."""
        return self._context.office.lists.distinct(self._kind, self._field, MOST_FOUND)

    def _take_proposals(self, texts: list[str]) -> None:
        if isValid(self):
            self.set_proposals(texts)


class MunicipalityEditor(ProposingEditor):
    """A municipality or district; those of the office's list are proposed first."""

    def words(self) -> list[str]:
        """Return the municipalities that are known."""
        return known_municipalities(self._context)
