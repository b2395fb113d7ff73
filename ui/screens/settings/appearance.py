"""The part of the settings that belongs to this machine: colours."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import settings
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.theme import Scheme


class AppearancePart(QWidget):
    """The choice between the colour schemes; takes effect at once."""

    def __init__(self, context: AppContext) -> None:
        """Show the present choice."""
        super().__init__()
        self.setObjectName("settings_appearance")
        self._context = context
        words = {
            Scheme.SYSTEM: self.tr("Wie im System"),
            Scheme.LIGHT: self.tr("Hell"),
            Scheme.DARK: self.tr("Dunkel"),
        }
        self._group = QButtonGroup(self)
        self._buttons = {}
        for scheme, text in words.items():
            button = Button(f"scheme_{scheme}", text, ButtonKind.SEGMENT)
            button.clicked.connect(lambda _=False, s=scheme: self._choose(s))
            self._group.addButton(button)
            self._buttons[scheme] = button
        card = Card(self.tr("Farben"))
        card.body.addWidget(FlowRow(*self._buttons.values()))
        card.body.addWidget(
            label(self.tr("Gilt auf diesem Rechner, sofort."), TextStyle.MUTED, wrap=True)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self._show()
        context.theme.changed.connect(self._show)

    def _show(self) -> None:
        self._buttons[self._context.theme.scheme].setChecked(True)

    def _choose(self, scheme: Scheme) -> None:
        self._context.settings.set(settings.APPEARANCE, scheme)
        self._context.theme.choose(scheme)
