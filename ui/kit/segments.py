"""A row of buttons of which one is chosen: ways to show the same, or parts of a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from ui.kit.buttons import Button, ButtonKind
from ui.kit.layout import FlowRow

K = TypeVar("K")
SEGMENT_GAP = 4


class Segments(FlowRow, Generic[K]):
    """``chosen`` carries the key of a segment that somebody presses."""

    chosen = Signal(object)

    def __init__(self, name: str, words: Mapping[K, str], first: K | None = None) -> None:
        """Offer keys by their words; ``name`` is an object name with ``{}`` for the key."""
        super().__init__(spacing=SEGMENT_GAP)
        self._group = QButtonGroup(self)
        self.buttons: dict[K, Button] = {}
        for key, text in words.items():
            button = Button(name.format(key), text, ButtonKind.SEGMENT)
            button.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
            self._group.addButton(button)
            self.buttons[key] = button
            self.flow.addWidget(button)
        self.choose(first)

    @property
    def value(self) -> K | None:
        """Return the key of the chosen segment, if one is."""
        return next((k for k, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, key: K | None) -> None:
        """Show another segment as chosen, or none, without telling so."""
        self._group.setExclusive(False)
        for known, button in self.buttons.items():
            button.setChecked(known == key)
        self._group.setExclusive(True)
