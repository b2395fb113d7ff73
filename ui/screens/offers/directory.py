"""Asking how the public directory of offers shall be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.codes import CodeListId
from intdesk.domain.offer_directory import Wanted
from intdesk.texts.offer_directory import ORDER_WORDS
from ui.context import AppContext
from ui.editors import known_municipalities
from ui.file_export import FileForm
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.one_of import OneOfEditor
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import shown_words

WIDTH = 460


def _text(german: str) -> str:
    return QCoreApplication.translate("offer_directory", german)


def directory_form(*, pdf: bool) -> FileForm:
    """Return how the file of the directory is asked for."""
    if pdf:
        patterns, endings = "PDF (*.pdf)", (".pdf",)
    else:
        patterns, endings = "Excel (*.xlsx)", (".xlsx",)
    title = _text("Angebotsverzeichnis speichern")
    return FileForm(title, patterns, endings, _text("{entries} im Verzeichnis: {name}"))


class DirectoryDialog(QDialog):
    """Asks for order, kind and municipality, and whether it is a PDF or a table."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Propose the whole directory by field of action."""
        super().__init__(parent)
        add_help_key(self, "angebotsverzeichnis")
        self.setObjectName("directory_dialog")
        self.setWindowTitle(_text("Angebotsverzeichnis"))
        self.setAccessibleName(self.windowTitle())
        self.pdf = True
        kinds = context.codes.choices(CodeListId.OFFER_KIND)
        self._order = OneOfEditor("directory_order", list(shown_words(ORDER_WORDS).items()))
        self._kind = PickEditor(
            "directory_kind", [("", _text("alle")), *((c.code, c.label) for c in kinds)]
        )
        places = [(name, name) for name in known_municipalities(context)]
        self._place = PickEditor("directory_place", [("", _text("alle")), *places])
        self._planned = OneOfEditor(
            "directory_planned", [(True, _text("mit geplanten")), (False, _text("nur laufende"))]
        )
        self.pdf_button = primary("directory_pdf", _text("Als PDF …"), "file-text")
        self.xlsx_button = secondary("directory_xlsx", _text("Als Excel …"), "file-spreadsheet")
        cancel = secondary("directory_cancel", _text("Abbrechen"))
        self.pdf_button.clicked.connect(lambda: self._take(pdf=True))
        self.xlsx_button.clicked.connect(lambda: self._take(pdf=False))
        cancel.clicked.connect(self.reject)
        self._build(cancel)
        self._order.setFocus()

    @property
    def wanted(self) -> Wanted:
        """Return what the directory shall hold, in which order."""
        return Wanted(
            self._order.value(), self._kind.value(), self._place.value(), self._planned.value()
        )

    def _take(self, *, pdf: bool) -> None:
        self.pdf = pdf
        self.accept()

    def _build(self, cancel: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(
            label(_text("Angebotsverzeichnis"), TextStyle.HEADING, name="directory_title")
        )
        hint = _text(
            "Für alle lesbar: Angebote „nur intern“, Notizen und belegte Plätze fehlen darin, "
            "Ansprechpersonen nur mit Einwilligung."
        )
        column.addWidget(label(hint, TextStyle.MUTED, wrap=True))
        fields = (
            Field("directory_order", _text("Geordnet nach"), self._order),
            Field("directory_kind", _text("Art der Angebote"), self._kind),
            Field("directory_place", _text("Gemeinde"), self._place),
            Field("directory_planned", _text("Stand"), self._planned),
        )
        for field in fields:
            column.addWidget(FieldBox(field))
        buttons = FlowRow(cancel, self.xlsx_button, self.pdf_button)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
