"""The papers of an agreement: for signature, and how its goals stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.target_agreement import (
    TargetAgreement,
)
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.file_export import FileExport, list_form
from ui.kit.buttons import secondary
from ui.kit.layout import FlowRow
from ui.list_print import ListPrint


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_outputs", german)


class OutputRow(FlowRow):
    """Buttons below a saved agreement; ``settled`` saves what is entered before."""

    def __init__(self, context: AppContext, parent: QWidget, settled: Callable[[], bool]) -> None:
        """Begin without an agreement."""
        super().__init__()
        self._context, self._settled = context, settled
        self._agreement: TargetAgreement | None = None
        self.paper = ListPrint(context, parent)
        self.export = FileExport(context, parent)
        self.document = DocumentOutput(context, parent)
        made = (
            ("agreement_paper", _text("Vereinbarung zum Unterschreiben …"), "file-text",
             self.agreement),
            ("agreement_sheet", _text("Sachstandsblatt …"), "list-checks", self.status),
            ("agreement_book", _text("Sachstand als Excel …"), "file-spreadsheet", self.book),
            ("agreement_years", _text("Jahresvergleich …"), "chart-column", self.years),
            ("agreement_table", _text("Jahresvergleich als Excel …"), "file-spreadsheet",
             self.table),
        )  # fmt: skip
        for name, text, icon, run in made:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, act=run: act())
            self.flow.addWidget(button)

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Offer the papers of a saved agreement."""
        self._agreement = agreement
        self.setVisible(agreement is not None)

    def agreement(self) -> None:
        """Write the agreement for signature."""
        papers = self._context.office.agreement_papers
        self._make(
            _text("Zielvereinbarung"),
            lambda a, path: papers.agreement(a.id, path, overwrite=True),
        )

    def status(self) -> None:
        """Write the status sheet of the department for the chosen year."""
        papers, year = self._context.office.agreement_papers, self._context.year.year
        self._make(
            _text("Sachstand"),
            lambda a, path: papers.status(a.department, year, path, overwrite=True),
        )

    def years(self) -> None:
        """Write the comparison of the department's years."""
        papers = self._context.office.agreement_papers
        self._make(
            _text("Jahresvergleich"),
            lambda a, path: papers.years(a.department, path, overwrite=True),
        )

    def book(self) -> None:
        """Write the status sheet of the department for the chosen year as a workbook."""
        if self._agreement is None or not self._settled():
            return
        agreement, books = self._agreement, self._context.office.agreement_books
        year, title = self._context.year.year, _text("Sachstand")
        self.document.run(
            _text("{title}: Excel speichern").format(title=title), f"{title} {agreement.title}",
            lambda path: books.status(agreement.department, year, path, overwrite=True), ".xlsx",
        )  # fmt: skip

    def table(self) -> None:
        """Write the comparison of the department's years as a workbook, or its goals as CSV."""
        if self._agreement is None or not self._settled():
            return
        agreement, books = self._agreement, self._context.office.agreement_books
        title = _text("Jahresvergleich {title}").format(title=agreement.title)
        self.export.run(
            list_form(), title,
            lambda path: books.years(agreement.department, path, overwrite=True),
        )  # fmt: skip

    def _make(self, title: str, write: Callable[[TargetAgreement, Path], object]) -> None:
        if self._agreement is None or not self._settled():
            return
        agreement = self._agreement
        name = f"{title} {agreement.title}"
        words = _text("{title}: PDF speichern").format(title=title)
        self.paper.make(name, lambda path, _progress: _written(write, agreement, path), words)


def _written(
    write: Callable[[TargetAgreement, Path], object], agreement: TargetAgreement, path: Path
) -> Path:
    write(agreement, path)
    return path
