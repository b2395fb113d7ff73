"""The Vorlage for council or Kreistag: proposed from the report, changed, saved or copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.council_paper import MAX_LINE, CouncilPaper, CouncilPaperKind, validate
from intdesk.texts.council_paper import KIND_TITLES, LABELS, as_text
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Choice, Notice
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.one_of import OneOfEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import sentence_for, shown_word, shown_words

_SIZE: Final = QSize(860, 720)
_LINES: Final = {"steps": 2, "decision": 2, "facts": 9, "money": 4, "annexes": 2}


class CouncilDialog(QDialog):
    """All fields of a Vorlage; ``save`` writes what they hold with an ending."""

    def __init__(
        self,
        context: AppContext,
        draft: CouncilPaper,
        save: Callable[[CouncilPaper, str], None],
        parent: QWidget,
    ) -> None:
        """Show a proposal."""
        super().__init__(parent)
        title = self.tr("Vorlage für das Gremium")
        self.setObjectName("council_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        add_help_key(self, "vorlage")
        self._context, self._save = context, save
        self._form = Form("council_form", self._fields())
        self._binder: Binder[CouncilPaper] = Binder(self._form)
        self._binder.load(draft)
        self._known = self.entries  # as the fields hold it, so that only typing is a change
        self.banner = Banner()
        self.banner.setObjectName("council_banner")
        words = self.tr(
            "Vorgeschlagen ist, was der Bericht sagt. Eigene Texte prüft die Geheimhaltung nicht."
        )
        area = ScrollPage("council_scroll")
        area.body.setContentsMargins(0, 0, 12, 0)
        area.body.addWidget(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="council_title"))
        column.addWidget(label(words, TextStyle.MUTED, wrap=True))
        column.addWidget(area, 1)
        column.addWidget(self.banner)
        column.addWidget(self._foot(), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self._form.reveal("subject")

    @property
    def entries(self) -> CouncilPaper:
        """Return the Vorlage as it is entered."""
        return self._binder.collect()

    def say(self, text: str) -> None:
        """Say what was saved or copied; it may be closed then."""
        self._known = self.entries
        self.banner.say(text, Tone.OK)

    @called_by_qt
    def reject(self) -> None:
        """Close, after a question if texts would be lost that were neither saved nor copied."""
        notice = Notice(
            self.tr("Vorlage schließen?"),
            self.tr("Was Sie geändert haben, ist weder gespeichert noch kopiert."),
        )
        choices = (
            Choice("stay", self.tr("Weiter bearbeiten"), main=True),
            Choice("close", self.tr("Verwerfen")),
        )
        kept = self.entries == self._known
        if kept or self._context.dialogs.ask(self, notice, choices) == "close":
            super().reject()

    def _fields(self) -> tuple[Field, ...]:
        kinds = [(kind, shown_word(KIND_TITLES[kind])) for kind in CouncilPaperKind]
        hints = {
            "steps": self.tr("Je Zeile: Gremium; Tag der Sitzung; öffentlich oder nichtöffentlich"),
            "annexes": self.tr("Je Zeile eine Anlage"),
        }
        found = [Field("kind", self.tr("Art"), OneOfEditor("kind", kinds))]
        for name, title in shown_words(LABELS).items():
            needed = name in {"subject", "decision"}
            if name in _LINES:
                editor: TextEditor | NoteEditor = NoteEditor(name, lines=_LINES[name])
            else:
                editor = TextEditor(name, longest=MAX_LINE)
            wide = name in _LINES or name == "subject"
            found.append(
                Field(name, title, editor, required=needed, wide=wide, hint=hints.get(name, ""))
            )
        return tuple(found)

    def _foot(self) -> FlowRow:
        word = primary("council_docx", self.tr("Als Word speichern …"), "file-text")
        word.clicked.connect(lambda: self._write(".docx"))
        pdf = secondary("council_pdf", self.tr("Als PDF speichern …"), "file-text")
        pdf.clicked.connect(lambda: self._write(".pdf"))
        copy = secondary("council_copy", self.tr("Text kopieren"), "copy")
        copy.clicked.connect(self._copy)
        close = secondary("council_close", self.tr("Schließen"))
        close.clicked.connect(self.reject)
        return FlowRow(copy, pdf, word, close)

    def _write(self, ending: str) -> None:
        if self._binder.show_problems(validate(self.entries), sentence_for):
            self._save(self.entries, ending)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.entries))
        self.say(self.tr("Der ganze Text ist in der Zwischenablage."))
