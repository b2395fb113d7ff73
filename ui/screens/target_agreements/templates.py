"""Choosing a typical agreement to start from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from intdesk.domain.codes import CodeListId
from intdesk.domain.target_agreement import (
    TargetAgreement,
)
from intdesk.texts.target_templates import TEMPLATES, AgreementTemplate
from ui.context import AppContext
from ui.kit.buttons import primary
from ui.kit.plain_table import TableDialog, fill_rows, plain_table, wrap_rows

SIZE = QSize(920, 560)


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_templates", german)


class TemplateDialog(TableDialog):
    """Shows the templates with their goals; ``chosen`` is the one that was taken."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Show all templates."""
        heads = (_text("Muster"), _text("Fachbereich"), _text("Ziele"))
        table = plain_table("template_list", heads, _text("Muster"), 2)
        table.setColumnWidth(0, 200)
        table.setColumnWidth(1, 170)
        super().__init__("templates", _text("Mit einem Muster beginnen"), table, SIZE, parent)
        rows = [
            (known.title, context.codes.label(CodeListId.DEPARTMENT, known.department),
             "\n".join(f"• {goal.title}" for goal in known.goals))
            for known in TEMPLATES
        ]  # fmt: skip
        fill_rows(table, rows)
        wrap_rows(table)
        table.setCurrentCell(0, 0)
        self.chosen: AgreementTemplate | None = None
        self.take_button = primary("template_take", _text("Übernehmen"), "check")
        self.take_button.clicked.connect(self._take)
        table.activated.connect(lambda _index: self._take())
        self.add_button(self.take_button)
        self.say(_text("Alles lässt sich danach ändern. Ausgangs- und Zielwerte setzen Sie ein."))
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(TEMPLATES):
            self.chosen = TEMPLATES[row]
            self.accept()


def from_template(
    blank: TargetAgreement, template: AgreementTemplate, year: int
) -> TargetAgreement:
    """Return a draft made of a template, for a year."""
    return replace(
        blank, title=template.title, department=template.department, purpose=template.purpose,
        fields_of_action=template.fields_of_action, goals=template.goals,
        begin=date(year, 1, 1), end=date(year, 12, 31),
    )  # fmt: skip
