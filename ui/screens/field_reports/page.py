"""The screen of texts on fields of action: one for each field and year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.field_report import FieldReport
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField
from ui.target_words import field_report_fields

if TYPE_CHECKING:
    from intdesk.services.target_agreements.field_reports import FieldReportService

_LINES = 5


def _text(german: str) -> str:
    return QCoreApplication.translate("field_reports", german)


def field_report_spec() -> ListSpec:
    """Return what the list of texts is made of."""
    return ListSpec(
        kind=Kind.FIELD_REPORT,
        name="field_reports",
        title=_text("Texte zu Handlungsfeldern"),
        icon="file-text",
        fields=_columns(),
        filters=("field",),
        search=_text("Suchen: Handlungsfeld, Text …"),
        one=_text("Text"),
        many=_text("Texte"),
        nothing=_text(
            "In diesem Jahr gibt es noch keinen Text. Im Jahresbericht steht dann je "
            "Handlungsfeld nur, was sich zählen lässt."
        ),
        first=_text("Text schreiben"),
        timed=False,
    )


def _columns() -> tuple[ShownField, ...]:
    names = field_report_fields()
    widths = {"field": 190, "situation": 200, "activities": 200, "assessment": 200}
    return (
        ShownField("field", names["field"], list_id=CodeListId.FIELD_OF_ACTION,
                   width=widths["field"], visible=True),
        *(
            ShownField(name, names[name], width=widths[name], visible=name != "assessment")
            for name in ("situation", "activities", "assessment")
        ),
        ShownField("year", names["year"], CellKind.YEAR, width=70),
    )  # fmt: skip


class FieldReportEntry(RecordEntry[FieldReport]):
    """What the panel of texts is made of."""

    name = "field_report"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = field_report_fields()
        hints = {
            "situation": _text("Wie sieht es in Ihrer Kommune aus? Was hat sich verändert?"),
            "activities": _text("Was haben Sie und andere getan?"),
            "assessment": _text("Was hat es gebracht, was bleibt zu tun?"),
        }
        field = code_editor(context, "field", CodeListId.FIELD_OF_ACTION)
        texts: Sequence[Field] = [
            Field(name, names[name], NoteEditor(name, lines=_LINES), wide=True, hint=hint)
            for name, hint in hints.items()
        ]
        self.form = Form(
            "field_report_form",
            [
                Field("field", names["field"], field, required=True, wide=True),
                Field("year", names["year"], NumberEditor("year"), required=True, width=110),
                *texts,
            ],
            taken=MENU_LETTERS,
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Text schreiben") if new else _text("Text bearbeiten")

    def store(self) -> FieldReportService:
        """Return the use cases of texts."""
        return self._context.office.field_reports

    def blank(self) -> FieldReport:
        """Return a draft for the chosen year."""
        return FieldReport(year=self._context.year.year)

    def said(self, draft: FieldReport) -> str:
        """Return field and year."""
        label = self._context.codes.label(CodeListId.FIELD_OF_ACTION, draft.field)
        return f"{label} {draft.year}"

    def first_field(self, *, new: bool) -> str:
        """Begin with the field, or with the text of one that is chosen."""
        return "field" if new else "situation"


class FieldReportPage(RecordPage):
    """Texts on fields of action by year."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show the texts of the chosen year."""
        super().__init__(context, field_report_spec(), FieldReportEntry(context))
