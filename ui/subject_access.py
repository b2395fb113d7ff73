"""Handing out what is kept of a person: the officer reads the notes, blackens, confirms, writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.subject_report import (
    BLACKENED,
    Choices,
    Document,
    FreeText,
    SubjectReport,
    TextKey,
    blacken,
    free_texts,
)
from intdesk.texts.privacy.answer import CHECKS
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.fit_dialog import FRAME
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage, hline
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder
from ui.sentences import shown_all

SIZE = QSize(760, 720)
MOST_ROWS = 5
STATE_WIDTH = 150


class AnswerService(Protocol):
    """Gathers and writes answers to the persons of cases, or to people of the network."""

    def report(self, record_id: int, /) -> SubjectReport:
        """Return what is kept of a person."""

    def write(self, record_id: int, folder: Path, choices: Choices, /) -> Path:
        """Write the answer and return where it is."""

    def changes(self) -> Changes:
        """Return what writing changes."""


class SubjectAccessDialog(QDialog):
    """Shows notes and documents; what is written goes into a folder that is asked for."""

    def __init__(
        self, context: AppContext, service: AnswerService, record_id: int, parent: QWidget
    ) -> None:
        """Gather what is kept; raises ``IntDeskError``, as where a name cannot be opened."""
        super().__init__(parent)
        add_help_key(self, "auskunft")
        self._context = context
        self._service = service
        self._record_id = record_id
        report = service.report(record_id)
        self.notes = NotesPart(free_texts(report.entries))
        self.documents = DocumentsPart(report.documents)
        self.setObjectName("subject_access")
        self.setWindowTitle(self.tr("Auskunft erteilen"))
        self.setAccessibleName(self.windowTitle())
        self._checks = [QCheckBox() for _ in CHECKS]
        self.write_button = primary("access_write", self.tr("Auskunft erstellen …"), "file-text")
        self.write_button.clicked.connect(self.write)
        self._build(report)
        self._follow_checks()
        room = parent.window().size() - FRAME
        self.resize(SIZE.boundedTo(room))

    def choices(self) -> Choices:
        """Return what the officer decided."""
        return Choices(self.notes.changed(), self.documents.withheld())

    def write(self) -> None:
        """Ask for a folder and write the answer into it."""
        title = self.tr("Ordner für die Auskunft wählen")
        folder = self._context.dialogs.folder(self, title, output_folder(self._context))
        if folder is None:
            return
        self.write_button.setEnabled(False)
        service, record_id, choices = self._service, self._record_id, self.choices()
        self._context.jobs.start(
            lambda _progress: service.write(record_id, folder, choices), self._done, self._failed
        )

    def _done(self, made: Path) -> None:
        context = self._context
        remember_folder(context, made)
        said = self.tr("Die Auskunft liegt in „{name}“. Die Dateien sind nicht verschlüsselt.")
        context.bus.publish(self._service.changes())
        context.bus.announce(said.format(name=made.name))
        open_path(made)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._follow_checks()
        self._context.errors.report(error)

    def _follow_checks(self) -> None:
        self.write_button.setEnabled(all(check.isChecked() for check in self._checks))

    def _build(self, report: SubjectReport) -> None:
        area = ScrollPage("subject_access_scroll")
        area.body.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        words = self.tr(
            "Die Person bekommt alles, was über sie gespeichert ist, als PDF und als Datei für "
            "andere Programme, mit den Unterlagen. Was hier geschwärzt oder weggelassen wird, gilt "
            "nur für die Auskunft; gespeichert bleibt es."
        )
        area.body.addWidget(
            label(self._heading(report), TextStyle.HEADING, name="subject_access_title", wrap=True)
        )
        parts = [label(words, TextStyle.MUTED, wrap=True), *self._warnings(report)]
        heading = label(self.tr("Bitte prüfen Sie, bevor Sie etwas herausgeben"), TextStyle.STRONG)
        for part in (*parts, self.notes, self.documents, heading):
            area.body.addWidget(part)
        for number, (check, text) in enumerate(zip(self._checks, shown_all(CHECKS), strict=True)):
            area.body.addWidget(_check_line(check, text, number))
            check.toggled.connect(lambda _on: self._follow_checks())
        leave = secondary("access_cancel", self.tr("Abbrechen"))
        leave.clicked.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(DIALOG_MARGIN, 0, DIALOG_MARGIN, 0)
        foot.addWidget(FlowRow(leave, self.write_button), 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, DIALOG_MARGIN)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _warnings(self, report: SubjectReport) -> Iterator[QWidget]:
        if report.identity is None:
            words = self.tr(
                "Dieser Fall hat keinen Namen. Geben Sie nur dann Auskunft, wenn Sie sicher sind, "
                "wessen Akte das ist."
            )
            yield label(words, TextStyle.WARNING, name="access_nameless", wrap=True)
        if report.left_out:
            words = self.tr(
                "Fälle, Beschwerden oder Schritte dazu, in denen die Person auch genannt ist: {n}. "
                "Sie stehen nicht in der Auskunft, weil das andere schützt (Art. 15 Abs. 4 DSGVO). "
                "Bitte besprechen Sie mit dem Datenschutz, was Sie davon mitteilen."
            ).format(n=report.left_out)
            yield label(words, TextStyle.WARNING, name="access_left_out", wrap=True)

    def _heading(self, report: SubjectReport) -> str:
        if report.of is Kind.CONTACT and report.identity is not None:
            return self.tr("Auskunft an {name}").format(name=report.identity.items[0].words)
        return self.tr("Auskunft zu Fall {number}").format(number=report.number)


class NotesPart(QWidget):
    """Lists the free texts; the chosen one is read below and can be blackened."""

    def __init__(self, texts: Sequence[FreeText]) -> None:
        """Show all texts as they are stored."""
        super().__init__()
        self._texts = list(texts)
        self._now: dict[TextKey, str] = {text.key: text.text for text in texts}
        count = len(texts)
        self._head = label(
            self.tr("Notizen und andere freie Texte ({n})").format(n=count), TextStyle.STRONG
        )
        self.table = plain_table(
            "access_notes", (self.tr("Wo"), self.tr("Herausgeben")), self.tr("Freie Texte"), 0
        )
        self.table.setColumnWidth(1, STATE_WIDTH)
        fix_height(self.table, min(count, MOST_ROWS))
        self.table.currentCellChanged.connect(lambda *_cells: self._show())
        self.view = QPlainTextEdit()
        self.view.setObjectName("access_note")
        self.view.setAccessibleName(self.tr("Gewählter Text"))
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        interaction = Qt.TextInteractionFlag
        self.view.setTextInteractionFlags(
            interaction.TextSelectableByKeyboard | interaction.TextSelectableByMouse
        )
        self.view.setFixedHeight(110)
        self.part_button = secondary("access_blacken", self.tr("Markiertes schwärzen"))
        self.whole_button = secondary("access_blacken_all", self.tr("Ganz schwärzen"))
        self.back_button = secondary("access_restore", self.tr("Wie gespeichert"), "rotate-ccw")
        self.part_button.clicked.connect(self.blacken_chosen)
        self.whole_button.clicked.connect(self.blacken_all)
        self.back_button.clicked.connect(self.restore)
        self._none = label(self.tr("Es gibt keine freien Texte."), TextStyle.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._row = FlowRow(self.part_button, self.whole_button, self.back_button)
        for part in (self._head, self._none, self.table, self.view, self._row):
            column.addWidget(part)
        for part in (self.table, self.view, self._row):
            part.setVisible(bool(texts))
        self._none.setVisible(not texts)
        self._fill()
        if texts:
            self.table.setCurrentCell(0, 0)

    def changed(self) -> dict[TextKey, str]:
        """Return the texts that are handed out otherwise than they are stored."""
        return {t.key: self._now[t.key] for t in self._texts if self._now[t.key] != t.text}

    def blacken_chosen(self) -> None:
        """Blacken what is marked in the text."""
        text = self._chosen()
        cursor = self.view.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if text is not None and start < end:
            self._put(text.key, blacken(self._now[text.key], start, end))

    def blacken_all(self) -> None:
        """Blacken the whole text."""
        if (text := self._chosen()) is not None:
            self._put(text.key, BLACKENED)

    def restore(self) -> None:
        """Hand the text out as it is stored."""
        if (text := self._chosen()) is not None:
            self._put(text.key, text.text)

    def _put(self, key: TextKey, text: str) -> None:
        self._now[key] = text
        row = self.table.currentRow()
        self._fill()
        self.table.setCurrentCell(row, 0)
        self._show()

    def _fill(self) -> None:
        fill_rows(self.table, [(text.title, self._state(text)) for text in self._texts])

    def _state(self, text: FreeText) -> str:
        now = self._now[text.key]
        if now == text.text:
            return self.tr("wie gespeichert")
        return self.tr("ganz geschwärzt") if now == BLACKENED else self.tr("zum Teil geschwärzt")

    def _show(self) -> None:
        text = self._chosen()
        self.view.setPlainText("" if text is None else self._now[text.key])

    def _chosen(self) -> FreeText | None:
        row = self.table.currentRow()
        return self._texts[row] if 0 <= row < len(self._texts) else None


class DocumentsPart(QWidget):
    """A line for each document with a tick: it is handed out or kept back."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Begin with all documents handed out."""
        super().__init__()
        self._boxes: dict[int, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        if documents:
            words = self.tr("Unterlagen, die mitgegeben werden")
            column.addWidget(label(words, TextStyle.STRONG))
        for document in documents:
            box = QCheckBox(f"{document.name} ({document.of})".replace("&", "&&"))
            box.setObjectName(f"access_document_{document.id}")
            box.setChecked(True)
            self._boxes[document.id] = box
            column.addWidget(box)

    def withheld(self) -> frozenset[int]:
        """Return the documents that are kept back."""
        return frozenset(i for i, box in self._boxes.items() if not box.isChecked())


def _check_line(check: QCheckBox, text: str, number: int) -> QWidget:
    """Return a tick box whose long words wrap beside it."""
    line = QWidget()
    check.setObjectName(f"access_check_{number}")
    check.setAccessibleName(text)
    words = label(text, name=f"access_check_{number}_words", wrap=True)
    words.setBuddy(check)

    row = hline(check)
    row.addWidget(words, 1)
    row.setContentsMargins(0, 0, 0, 0)
    line.setLayout(row)
    return line
