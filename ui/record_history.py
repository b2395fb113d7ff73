"""What happened to a record: when, by whom, which fields, and what they held before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QTableWidget, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_moment
from intdesk.domain.steps import HistoryEntry, Image
from ui.context import AppContext
from ui.kit.plain_table import TableDialog, fill_rows, plain_table, wrap_rows
from ui.notes import hidden_fields
from ui.shown_fields import ShownField

SIZE = QSize(1040, 560)
LONGEST = 300
NOTHING = "–"
WIDTHS = {0: 150, 1: 150, 2: 170, 3: 150}
NAMED = frozenset({
    "referred_to", "interpreter", "body", "provider", "person", "chair", "responsible",
})  # fmt: skip
"""The fields that hold a contact's id; lists show the name under another one."""
CASE = "case_id"
IDENTITY = "identity"
NEED_PARTS = frozenset({"consultations", "offers", "evidence", "gone"})
EVENT_PARTS = frozenset({"further", "groups", "costs", "income", "partners", "worked"})
COMMITTEE_PARTS = frozenset({"members", "agenda", "attendance", "further_present"})
CASE_PARTS = frozenset({
    CASE, IDENTITY, "consents", "closings", "requests", "restricted_on", "restriction_ground",
    *EVENT_PARTS, *NEED_PARTS, *COMMITTEE_PARTS,
})  # fmt: skip
"""Fields that no list shows as they are stored."""

Row = tuple[str, str, str, str, str, str]


class Described(Protocol):
    """A kind of record: what one is called, and its fields as they are shown."""

    @property
    def kind(self) -> Kind:
        """Return the kind."""
        ...

    @property
    def one(self) -> str:
        """Return what one record is called."""
        ...

    @property
    def fields(self) -> Sequence[ShownField]:
        """Return the fields with their words."""
        ...

    @property
    def told(self) -> Sequence[ShownField]:
        """Return the fields that only the history shows."""
        ...


def _text(german: str) -> str:
    return QCoreApplication.translate("record_history", german)


def history_dialog(
    context: AppContext, parent: QWidget, spec: Described, record_id: int
) -> TableDialog:
    """Return the dialog with the history of a record."""
    entries = context.office.history.record(spec.kind, record_id)
    table = _table()
    hidden = hidden_fields(context, spec.kind)
    shown = [field for field in (*spec.fields, *spec.told) if field.field not in hidden]
    fill_rows(table, HistoryWords(context, shown).rows(entries))
    title = _text("Verlauf: {kind} Nr. {id}").format(kind=spec.one, id=record_id)
    dialog = TableDialog("history", title, table, SIZE, parent)
    known = any(entry.action == "insert" for entry in entries)
    dialog.say(
        _text("Frühere Werte werden 30 Tage aufgehoben, danach nur die Namen der Felder.")
        if known
        else _text(
            "Wie der Eintrag in die Datei kam, ist nicht aufgezeichnet (zum Beispiel bei einem "
            "Import); hier steht, was danach geändert wurde."
        )
    )
    return dialog


class HistoryWords:
    """Puts the steps of a record into words, as its list shows them."""

    def __init__(self, context: AppContext, fields: Sequence[ShownField]) -> None:
        """Know the fields of the kind."""
        self._context = context
        self._fields: dict[str, ShownField] = {field.field: field for field in fields}
        self._names: dict[int, str] = {}

    def rows(self, entries: Sequence[HistoryEntry]) -> list[Row]:
        """Return a row for each changed field; a step without fields has one row."""
        self._read_names(entries)
        return [row for entry in entries for row in self._rows(entry)]

    def _rows(self, entry: HistoryEntry) -> list[Row]:
        head = (format_moment(entry.moment), entry.actor or NOTHING, entry.label)
        if entry.kind is Kind.ATTACHMENT:
            was, now = _attached(entry.before), _attached(entry.after)
            return [(*head, _text("Anlage"), was, now)]
        if entry.action != "update":
            return [(*head, "", "", "")]
        found = [
            (*head, title, *self._values(name, entry))
            for name in entry.fields
            if (title := self._title(name))
        ]
        return found or [(*head, "", "", "")]

    def _title(self, name: str) -> str:
        """Return the name of a field as people know it, none for what only the program needs."""
        if name in NAMED:
            return _contact_title(name)
        if name in CASE_PARTS:
            return _part_title(name)
        return self._fields[name].title if name in self._fields else ""

    def _values(self, name: str, entry: HistoryEntry) -> tuple[str, str]:
        if name == IDENTITY:
            sealed = _text("verschlossen")
            return sealed, sealed
        if entry.before is None or entry.after is None:
            gone = _text("nicht mehr bekannt")
            return gone, gone
        before, after = entry.before.get(name), entry.after.get(name)
        return self._value(name, before) or NOTHING, self._value(name, after) or NOTHING

    def _value(self, name: str, value: Any) -> str:  # noqa: ANN401 - a plain JSON value
        if name in NAMED:
            return self._names.get(value, _text("gelöschter Kontakt")) if value else ""
        if name in CASE_PARTS:
            return self._part(name, value)
        shown = tuple(value) if isinstance(value, list) else value
        text = self._fields[name].value_text(shown, lambda: self._context.codes)
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"

    def _part(self, name: str, value: Any) -> str:  # noqa: ANN401 - a plain JSON value
        """Return a case by its number, a list by how much it holds."""
        if name != CASE:
            return str(value if isinstance(value, int) else len(value)) if value else ""
        rows = self._context.office.lists.rows(Kind.CASE, [value]) if value else {}
        return str(rows[value]["number"]) if rows else ""

    def _read_names(self, entries: Sequence[HistoryEntry]) -> None:
        """Look up the contacts that are named by their ids."""
        images = [i for e in entries for i in (e.before, e.after) if i]
        ids = sorted({i[name] for i in images for name in NAMED if i.get(name)})
        rows = self._context.office.lists.rows(Kind.CONTACT, ids) if ids else {}
        self._names = {record_id: str(row["name"]) for record_id, row in rows.items()}


def _contact_title(name: str) -> str:
    return {
        "referred_to": _text("Vermittelt an"),
        "interpreter": _text("Gedolmetscht hat"),
        "body": _text("Betroffene Stelle"),
        "chair": _text("Vorsitz"),
        "responsible": _text("Zuständig"),
        "provider": _text("Anbieter"),
        "person": _text("Ansprechperson"),
    }[name]


def _part_title(name: str) -> str:
    return {
        CASE: _text("Fall"),
        IDENTITY: _text("Name und Anschrift"),
        "consents": _text("Einwilligungen"),
        "requests": _text("Rechte der Person"),
        "restricted_on": _text("Verarbeitung eingeschränkt seit"),
        "restriction_ground": _text("Grund der Einschränkung"),
        "closings": _text("Frühere Abschlüsse"),
        "further": _text("Weitere Termine (Zahl)"),
        "groups": _text("Gruppen der Teilnehmenden (Zahl)"),
        "costs": _text("Posten der Kosten (Zahl)"),
        "income": _text("Posten der Einnahmen (Zahl)"),
        "partners": _text("Kooperation (Zahl)"),
        "worked": _text("Eigene Zeit in Minuten"),
        "members": _text("Mitglieder (Zahl)"),
        "agenda": _text("Tagesordnung und Niederschrift (Punkte)"),
        "attendance": _text("Eingeladene und Anwesenheit (Zahl)"),
        "further_present": _text("Weitere Anwesende"),
        "consultations": _text("Hinweise aus Beratungen (Zahl)"),
        "offers": _text("Angebote (Zahl)"),
        "evidence": _text("Weitere Belege (Zahl)"),
        "gone": _text("Gelöschte Hinweise (Zahl)"),
    }[name]


def _attached(image: Image | None) -> str:
    """Return the name of an attachment, nothing if it was not there."""
    return "" if image is None or image["deleted_at"] else str(image["name"])


def _table() -> QTableWidget:
    heads = (
        _text("Wann"), _text("Wer"), _text("Was"), _text("Feld"), _text("Vorher"), _text("Nachher")
    )  # fmt: skip
    table = plain_table("history_table", heads, _text("Verlauf"), 4, 5)
    wrap_rows(table)
    for column, width in WIDTHS.items():
        table.setColumnWidth(column, width)
    return table
