"""The filters of a list that are saved under a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.saved_filter import read_selection, selection_json
from ui.context import AppContext
from ui.kit.buttons import Button, icon_button
from ui.kit.filter_bar import FilterBar
from ui.stored_questions import StoredQuestions, StoredWords


def _text(german: str) -> str:
    return QCoreApplication.translate("saved_filters", german)


class SavedFilters(StoredQuestions):
    """A button in the filter bar of a list, and its menu."""

    def __init__(self, context: AppContext, parent: QWidget, name: str, bar: FilterBar) -> None:
        """Put the button into ``bar``; ``name`` is that of the list."""
        words = StoredWords(
            _text("Gespeicherte Filter"),
            _text("Diese Auswahl speichern …"),
            _text("Name des Filters"),
            _text("noch kein Filter gespeichert"),
        )
        super().__init__(
            context, parent, f"{name}_filters", words, lambda: context.office.named_filters(name)
        )
        self._bar = bar
        self.button: Button = icon_button(f"{name}_saved_filters", "star", words.title)
        self.button.clicked.connect(self._open)
        bar.top.flow.addWidget(self.button)
        self.chosen.connect(self._ask)

    def _open(self) -> None:
        menu = self.menu(lambda: selection_json(self._bar.text, self._bar.filters))
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _ask(self, stored: object) -> None:
        selection = read_selection(getattr(stored, "question", ""), self._bar.known)
        self._bar.ask(selection.text, selection.filters)
        if selection.dropped:
            count = len(selection.dropped)
            said = _text("{n} Filter gibt es in dieser Programmversion nicht; er fehlt.")
            many = _text("{n} Filter gibt es in dieser Programmversion nicht; sie fehlen.")
            self._context.bus.announce((said if count == 1 else many).format(n=count))
