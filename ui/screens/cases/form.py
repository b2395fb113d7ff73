"""The form of a case: number and opening first, features and note under "Weitere Angaben"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import CODE_FIELDS, MAX_CHILDREN, Case
from intdesk.domain.changes import Kind
from intdesk.domain.record_number import MAX_NUMBER
from ui.context import AppContext
from ui.editors import MunicipalityEditor, code_editor
from ui.kit.form.amounts import NumberEditor, PastDayEditor
from ui.kit.form.editor import Editor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.mnemonics import MENU_LETTERS
from ui.notes import WatchedNoteEditor
from ui.record_panel import RecordEntry
from ui.texts import case_fields

if TYPE_CHECKING:
    from intdesk.services.cases import CaseService

_HALF = 150
_PERSON = (
    "person_group", "gender", "age_group", "nationality", "residence_status", "length_of_stay",
    "german_level", "language", "employment", "housing", "access_route",
)  # fmt: skip


def _text(german: str) -> str:
    return QCoreApplication.translate("case_form", german)


class CaseEntry(RecordEntry[Case]):
    """What the panel of cases is made of."""

    name = "case"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = case_fields()
        first = [
            self._field("number", TextEditor("number", longest=MAX_NUMBER), required=True),
            self._field(
                "opened_on", PastDayEditor("opened_on", context.clock.today), required=True
            ),
        ]
        self.form = Form(
            "case_form", first, self._groups(), taken=MENU_LETTERS, carried=("confirmed",)
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Fall anlegen") if new else _text("Fallakte")

    def store(self) -> CaseService:
        """Return the use cases of cases."""
        return self._context.office.cases

    def blank(self) -> Case:
        """Return a draft of today with the next number."""
        return self.store().blank()

    def said(self, draft: Case) -> str:
        """Return the number of a case."""
        return _text("Fall {number}").format(number=draft.number)

    def first_field(self, *, new: bool) -> str:
        """Begin with the day of a new case: its number is filled in already."""
        return "opened_on" if new else "number"

    def _groups(self) -> list[Group]:
        municipality = MunicipalityEditor(self._context, "municipality", Kind.CONSULTATION)
        children = NumberEditor("children", most=MAX_CHILDREN)
        advice = _text("Keine Namen und keine Gesundheitsangaben eintragen.")
        note = WatchedNoteEditor(self._context, "note")
        family = (
            self._coded("family"), self._field("children", children),
            self._field("municipality", municipality),
            self._field("note", note, wide=True, hint=advice),
        )  # fmt: skip
        return [
            Group(_text("Merkmale der Person"), tuple(self._coded(name) for name in _PERSON)),
            Group(_text("Familie, Wohnort, Notiz"), family),
        ]

    def _field(
        self,
        name: str,
        editor: Editor,  # type: ignore[type-arg]
        *,
        required: bool = False,
        wide: bool = False,
        hint: str = "",
    ) -> Field:
        return Field(name, self._names[name], editor, required, hint, _HALF, wide)

    def _coded(self, name: str) -> Field:
        return self._field(name, code_editor(self._context, name, CODE_FIELDS[name]))
