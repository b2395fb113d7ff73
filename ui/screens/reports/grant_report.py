"""The steps of the report on a grant: check, pages, files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.grants.grant import Grant
from intdesk.domain.grants.open_points import GrantPoint
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.screens.reports.grant_points import GrantPointsCard
from ui.screens.reports.page_preview import PagePreview

if TYPE_CHECKING:
    from pathlib import Path

    from intdesk.domain.paper import Paper
    from intdesk.services.page_preview import PagePicture

_BESIDE_FROM: Final = 900
"""From this width on the pages stand beside the other steps."""
_WORDS: Final = {".pdf": "PDF …", ".docx": "Word …", ".xlsx": "Excel …"}


class GrantReport(QWidget):
    """What follows the choice of a grant; :meth:`show_grant` fills it."""

    def __init__(self, context: AppContext) -> None:
        """Build the steps without a grant."""
        super().__init__()
        self.setObjectName("grant_report")
        self._context = context
        self._grant: Grant | None = None
        self._points = GrantPointsCard(context)
        self._preview = PagePreview(context)
        self._preview.heading.setText(self.tr("3. So sieht der Sachbericht aus"))
        self._banner = Banner()
        self._banner.setObjectName("report_grant_banner")
        self._output = DocumentOutput(context, self)
        self._output.written.connect(lambda text, _path: self._banner.say(text, Tone.OK))
        steps = QVBoxLayout()
        steps.setSpacing(16)
        steps.addWidget(self._points)
        steps.addWidget(self._make_card())
        steps.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(16)
        self._beside.addLayout(steps, 1)
        self._beside.addWidget(self._preview, 1, Qt.AlignmentFlag.AlignTop)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages beside the steps where both have room, else below them."""
        super().resizeEvent(event)
        wide = event.size().width() >= _BESIDE_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if wide else down)

    def show_grant(self, grant: Grant | None) -> None:
        """Look for open points of a grant and draw its Sachbericht, beside the window's work."""
        other = grant is None or self._grant is None or grant.id != self._grant.id
        self._grant = grant
        if other:
            self._banner.hide()
            self._preview.show_pages(None, "")
        if grant is None:
            return
        office, record = self._context.office, grant.id

        def work(_progress: JobProgress) -> tuple[list[GrantPoint], Paper]:
            return office.grant_checks.points(record), office.grant_papers.account_paper(record)

        self._context.jobs.start(work, partial(self._show, grant, first=other))

    def _show(self, grant: Grant, found: tuple[list[GrantPoint], Paper], *, first: bool) -> None:
        if not isValid(self) or self._grant is None or self._grant.id != grant.id:
            return
        points, paper = found
        self._points.show_points(grant.id, points)
        self._preview.show_pages(partial(_draw, paper), self.tr("Sachbericht"), first=first)

    def write(self, paper: str, ending: str) -> None:
        """Ask for the place of a paper about the grant, and write it there."""
        if self._grant is None:
            return
        papers, record = self._context.office.grant_papers, self._grant.id
        makers = {"account": papers.account, "proof": papers.proof, "receipts": papers.receipts}

        def make(path: Path) -> None:
            makers[paper](record, path, overwrite=True)

        title = papers.file_title(paper, record)
        self._output.run(self.tr("Nachweis speichern"), title, make, ending)

    def _make_card(self) -> Card:
        card = Card(self.tr("4. Erstellen"), name="report_grant_make")
        words = self.tr(
            "Der Sachbericht ist ein Entwurf aus den eingetragenen Zahlen. In der Word-Datei "
            "ergänzen Sie Ergebnisse und Schlüsse."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        rows = (
            ("account", self.tr("Sachbericht"), (".docx", ".pdf", ".xlsx")),
            ("proof", self.tr("Zahlenmäßiger Nachweis"), (".pdf", ".xlsx")),
            ("receipts", self.tr("Belegliste"), (".pdf", ".xlsx")),
        )
        for number, (paper, name, endings) in enumerate(rows):
            grid.addWidget(label(name), number, 0)
            grid.addWidget(self._buttons(paper, name, endings), number, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self._banner)
        return card

    def _buttons(self, paper: str, name: str, endings: tuple[str, ...]) -> FlowRow:
        row = FlowRow()
        for ending in endings:
            button = secondary(f"grant_{paper}{ending.replace('.', '_')}", _WORDS[ending])
            button.setAccessibleName(f"{name}: {_WORDS[ending]}")
            button.clicked.connect(lambda _=False, e=ending: self.write(paper, e))
            row.flow.addWidget(button)
        return row


def _draw(paper: Paper, number: int, width: int) -> PagePicture:
    from intdesk.services.page_preview import preview_paper

    return preview_paper(paper, number, width)
