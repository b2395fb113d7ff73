"""The question in which form contacts go out as address cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QRadioButton, QVBoxLayout, QWidget

from intdesk.exchange.vcard.writer import CardVersion
from ui.file_export import FileForm
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.texts import counted


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_cards", german)


def card_form() -> FileForm:
    """Return the form of a file of cards."""
    return FileForm(
        _text("Adresskarten exportieren"),
        "vCard (*.vcf)",
        (".vcf",),
        _text("{entries} als Adresskarten gespeichert: {name}"),
    )


class CardDialog(QDialog):
    """Asks for the contacts, the version and whether notes go along."""

    def __init__(self, chosen: int, shown: int, parent: QWidget) -> None:
        """Offer the chosen contacts of a list, and all that it shows."""
        super().__init__(parent)
        add_help_key(self, "kontakte-importieren")
        title = _text("Adresskarten exportieren")
        self.setObjectName("card_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(10)
        column.addWidget(label(title, TextStyle.HEADING))
        nouns = (_text("Kontakt"), _text("Kontakte"))
        self._which = self._group(
            column,
            _text("Welche Kontakte?"),
            (
                ("card_chosen", _text("Ausgewählt: {n}").format(n=counted(chosen, *nouns))),
                ("card_shown", _text("Alle der Liste: {n}").format(n=counted(shown, *nouns))),
            ),
        )
        self._which.button(0).setEnabled(chosen > 0)
        self._which.button(0 if chosen else 1).setChecked(True)
        self._version = self._group(
            column,
            _text("Für welches Programm?"),
            (
                ("card_v4", _text("Thunderbird, Nextcloud, neuere Telefone (vCard 4.0)")),
                ("card_v3", _text("Outlook, iPhone, ältere Telefone (vCard 3.0)")),
            ),
        )
        self._version.button(1).setChecked(True)
        self._notes = QCheckBox(_text("Notizen mitgeben"))
        self._notes.setObjectName("card_notes")
        column.addWidget(self._notes)
        words = _text("Einfluss, Interesse, Quelle und Einwilligung bleiben immer hier.")
        column.addWidget(label(words, TextStyle.MUTED, wrap=True))
        go = primary("card_go", _text("Exportieren …"), "download")
        go.clicked.connect(self.accept)
        leave = secondary("card_cancel", _text("Abbrechen"))
        leave.clicked.connect(self.reject)
        column.addWidget(FlowRow(leave, go), 0, Qt.AlignmentFlag.AlignRight)
        go.setDefault(True)

    @property
    def only_chosen(self) -> bool:
        """Tell whether only the chosen contacts go out."""
        return self._which.checkedId() == 0

    @property
    def version(self) -> CardVersion:
        """Return the version."""
        return CardVersion.V4 if self._version.checkedId() == 0 else CardVersion.V3

    @property
    def with_notes(self) -> bool:
        """Tell whether notes go along."""
        return self._notes.isChecked()

    def _group(
        self, column: QVBoxLayout, title: str, options: tuple[tuple[str, str], ...]
    ) -> QButtonGroup:
        column.addWidget(label(title, TextStyle.FIELD))
        group = QButtonGroup(self)
        for number, (name, text) in enumerate(options):
            button = QRadioButton(text)
            button.setObjectName(name)
            button.setAccessibleName(f"{title} {text}")
            group.addButton(button, number)
            column.addWidget(button)
        return group
