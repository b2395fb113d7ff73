"""The form of a complaint; the deadline of the law is proposed from ground and incident."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.complaint import CODE_FIELDS, Complaint
from intdesk.domain.record_number import MAX_NUMBER
from ui.complaint_texts import complaint_fields
from ui.context import AppContext
from ui.editors import CaseEditor, code_editor, contact_editor
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.editor import Editor, NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry

if TYPE_CHECKING:
    from intdesk.services.complaints import ComplaintService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("complaint_form", german)


class ComplaintEntry(RecordEntry[Complaint]):
    """What the panel of complaints is made of."""

    name = "complaint"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = complaint_fields()
        self._proposed: date | None = None
        self.form = Form(
            "complaint_form", self._first(), [Group("", self._more())], taken=MENU_LETTERS,
            carried=("consultation_id",),
        )  # fmt: skip
        for name in ("ground", "event_on"):
            self._editor(name).changed.connect(self._propose)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Beschwerde aufnehmen") if new else _text("Beschwerde")

    def store(self) -> ComplaintService:
        """Return the use cases of complaints."""
        return self._context.office.complaints

    def blank(self) -> Complaint:
        """Return a draft of today with the next number."""
        return self.store().blank()

    def said(self, draft: Complaint) -> str:
        """Return the number of a complaint."""
        return _text("Beschwerde {number}").format(number=draft.number)

    def first_field(self, *, new: bool) -> str:
        """Begin with the ground of a new complaint: number and day are filled in already."""
        return "ground" if new else "number"

    def loaded(self) -> None:
        """Take the deadline of a shown complaint for a proposal if it is the lawful one."""
        self._proposed = self._lawful()

    def _propose(self) -> None:
        """Fill in the lawful deadline, unless another day was chosen."""
        deadline = self._editor("deadline")
        lawful = self._lawful()
        if deadline.value() in {None, self._proposed} and deadline.value() != lawful:
            deadline.set_value(lawful)
            deadline.changed.emit()
        self._proposed = lawful

    def _lawful(self) -> date | None:
        ground, event_on = self._editor("ground").value(), self._editor("event_on").value()
        return self.store().proposed_deadline(ground, event_on)

    def _editor(self, name: str) -> Editor:  # type: ignore[type-arg]
        return self.form.box(name).field.editor

    def _first(self) -> list[Field]:
        today = self._context.clock.today
        body = contact_editor(self._context, "body")
        return [
            self._field("number", TextEditor("number", longest=MAX_NUMBER), required=True),
            self._field("received_on", PastDayEditor("received_on", today), required=True),
            self._field("ground", self._code("ground"), required=True, wide=True),
            self._field("body", body, wide=True),
            self._field("event_on", PastDayEditor("event_on", today)),
            self._field(
                "deadline",
                ComingDayEditor("deadline", today),
                hint=_text("AGG: Vorschlag zwei Monate (§§ 15, 21), bitte prüfen"),
            ),
            self._note("description", _text("Keine Namen und keine Gesundheitsangaben eintragen.")),
        ]

    def _more(self) -> tuple[Field, ...]:
        case = CaseEditor(self._context, "case_id")
        case.set_placeholder(_text("ohne Fall"))
        return (
            self._field("body_kind", self._code("body_kind")),
            self._field("route", self._code("route")),
            self._field("case_id", case),
            self._note("wanted", _text("Keine Namen eintragen.")),
            self._note("lesson", _text("Welche Lücke, welche Hürde zeigt sich? Ohne Namen.")),
        )

    def _code(self, name: str) -> Editor[str]:
        return code_editor(self._context, name, CODE_FIELDS[name])

    def _note(self, name: str, advice: str) -> Field:
        editor = NoteEditor(name)
        return self._field(name, editor, wide=True, hint=advice)

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
