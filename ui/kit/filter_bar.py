"""Search field, filters as chips, and the count of what a list shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from intdesk.domain.listing import Filter, ListQuery
from ui.kit.buttons import CONTROL_HEIGHT, Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.filter_chooser import FilterChooser
from ui.kit.filters import FilterField, describe
from ui.kit.form.choices import clear_row, removable_chip
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import GAP, FlowRow

DEBOUNCE_MS = 50
SEARCH_WIDTH = 220
_ICON_ROOM = 26


class FilterBar(QWidget):
    """What the user asks of a list; ``changed`` comes when the question is another one.

    Typing waits ``DEBOUNCE_MS`` for the next key; Enter does not wait. ``list_wanted`` comes when
    the user goes down from the search field into the list.
    """

    changed = Signal()
    list_wanted = Signal()

    def __init__(
        self, fields: Sequence[FilterField], hint: str, today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make an empty bar; ``hint`` says what the search looks into."""
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._fields = {f.field: f for f in fields}
        self._today = today
        self._filters: tuple[Filter, ...] = ()
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_text)
        self.search = self._search_field(hint)
        says = self.tr("Filter hinzufügen")
        self.add_button = Button("filter_add", self.tr("Filter"), icon="list-filter", says=says)
        self.add_button.clicked.connect(self._open_menu)
        self.count = label("", TextStyle.MUTED, name="list_count")
        self._chips = FlowRow()
        self.top = FlowRow(self.search, self.add_button, self.count)
        self.count.hide()
        self.add_button.setVisible(bool(fields))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(self.top)
        box.addWidget(self._chips)
        self._show()

    def say_count(self, text: str) -> None:
        """Say how much the list shows; a bar that counts nothing keeps no room for it."""
        self.count.setText(text)
        self.count.setVisible(bool(text))

    @property
    def filters(self) -> tuple[Filter, ...]:
        """Return the filters of the chips."""
        return self._filters

    @property
    def text(self) -> str:
        """Return the words that are searched for."""
        return self._text

    @property
    def known(self) -> frozenset[str]:
        """Return the fields that can be filtered by."""
        return frozenset(self._fields)

    def described(self) -> list[str]:
        """Return words and filters for reading, all values of a filter named."""
        words = [self.tr("Suche: „{text}“").format(text=self._text)] if self._text else []
        return words + [
            describe(self._field(chosen), chosen, len(chosen.values)) for chosen in self._filters
        ]

    def apply_to(self, query: ListQuery) -> ListQuery:
        """Return the query with these words, and with these filters in the place of its own.

        Several filters on one field, as a link may bring them, all hold.
        """
        asked = {chosen.field for chosen in self._filters}
        kept = tuple(f for f in query.filters if f.field not in asked)
        return replace(query, text=self._text, filters=(*kept, *self._filters))

    def ask(self, text: str = "", filters: Sequence[Filter] = ()) -> None:
        """Set words and filters at once, as a link from elsewhere does."""
        self._timer.stop()
        self.search.setText(text)
        self._text = text.strip()
        self._filters = tuple(filters)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Take away all filters and words."""
        self.ask()
        self.search.setFocus()

    def add(self, chosen: Filter) -> None:
        """Add a filter in the place of an older one on the same field."""
        kept = tuple(f for f in self._filters if f.field != chosen.field)
        self.ask(self.search.text(), (*kept, chosen))

    def remove(self, field: str) -> None:
        """Take away the filter on a field."""
        self.ask(self.search.text(), [f for f in self._filters if f.field != field])

    def focus_search(self) -> None:
        """Put the cursor into the search field with its words chosen."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose(self, field: str) -> FilterChooser:
        """Open the small window in which the values for a field are chosen."""
        now = next((f for f in self._filters if f.field == field), None)
        chooser = FilterChooser(self._fields[field], now, self._today, self)
        chooser.chosen.connect(self.add)
        chooser.open_below(self.add_button)
        return chooser

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Serve the keys of search field and chips."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search:
                return self._search_key(event)
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return}:
                self.remove(str(watched.property("field")))
                return True
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_text()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self._on_text()
        else:
            return False
        return True

    def _search_field(self, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName("search")
        line.setAccessibleName(self.tr("Suchen"))
        line.setAccessibleDescription(hint)
        line.setPlaceholderText(hint)
        line.setMinimumSize(SEARCH_WIDTH, CONTROL_HEIGHT)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.setTextMargins(_ICON_ROOM, 0, 0, 0)
        IconLabel("search", "muted", 18, line).move(10, (CONTROL_HEIGHT - 18) // 2)
        line.textEdited.connect(self._timer.start)
        line.installEventFilter(self)
        return line

    def _on_text(self) -> None:
        self._timer.stop()
        text = self.search.text().strip()
        if text != self._text:
            self._text = text
            self._show()
            self.changed.emit()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in self._fields.values():
            action = menu.addAction(field.label)
            action.triggered.connect(lambda _=False, name=field.field: self.choose(name))
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _field(self, chosen: Filter) -> FilterField:
        return self._fields.get(chosen.field, FilterField(chosen.field, chosen.field))

    def _show(self) -> None:
        clear_row(self._chips)
        for chosen in self._filters:
            text = describe(self._field(chosen), chosen)
            says = self.tr("Filter {text} entfernen").format(text=text)
            chip = removable_chip(f"filter_chip_{chosen.field}", text, says)
            chip.setProperty("field", chosen.field)
            chip.clicked.connect(lambda _=False, name=chosen.field: self.remove(name))
            chip.installEventFilter(self)
            self._chips.flow.addWidget(chip)
        asked = bool(self._filters or self._text)
        if asked:
            clear = Button("filter_clear", self.tr("Alle Filter entfernen"), ButtonKind.LINK)
            clear.clicked.connect(self.clear)
            self._chips.flow.addWidget(clear)
        self._chips.setVisible(asked)
