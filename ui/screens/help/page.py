"""The help page: what a screen is for, and the keys of the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, PageHeader, ScrollPage
from ui.page import Page
from ui.screens.help.texts import help_texts, key_texts
from ui.targets import PageId, Target


class HelpPage(Page):
    """Explains the screen from which it was called, then all others and the keys."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        super().__init__(context, "help_page", "Hilfe")
        self._area = ScrollPage("help_scroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Hilfe"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._area.body.addWidget(PageHeader(self.tr("Hilfe")))
        self._cards: dict[str, Card] = {}
        for page, (title, text) in help_texts().items():
            card = Card(title, name=f"help_{page}")
            card.body.addWidget(label(text, wrap=True))
            self._cards[page] = card
            self._area.body.addWidget(card)
        self._area.body.addWidget(self._keys_card())
        self._area.body.addStretch(1)

    def arrive(self, target: Target) -> None:
        """Put the explanation of the screen that asked first."""
        page = PageId(target.part) if target.part else PageId.START
        card = self._cards.get(page)
        if card is not None:
            self._area.body.removeWidget(card)
            self._area.body.insertWidget(1, card)
        self._area.verticalScrollBar().setValue(0)
        self._area.setFocus()

    def _keys_card(self) -> Card:
        card = Card(self.tr("Tasten"), name="help_keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        native = QKeySequence.SequenceFormat.NativeText
        for row, (keys, text) in enumerate(key_texts()):
            shown = QKeySequence(keys).toString(native)
            grid.addWidget(label(shown, TextStyle.STRONG), row, 0)
            grid.addWidget(label(text, wrap=True), row, 1)
        card.body.addLayout(grid)
        return card
