"""The agenda of a meeting: its items in order, and below them what belongs to the chosen one."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from intdesk.domain.meeting import AgendaItem, Decision, DecisionState, moved
from intdesk.domain.meeting_problems import MAX_TITLE
from intdesk.texts.committees import usual_agenda
from ui.context import AppContext
from ui.editors import contact_editor
from ui.kit.buttons import secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor, NoteEditor, TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.layout import FlowRow
from ui.screens.committees.people import decisions_editor

LEAST_ROW = 24
MOST_ROWS = 8
_AT = Qt.ItemDataRole.UserRole


def _text(german: str) -> str:
    return QCoreApplication.translate("agenda", german)


class AgendaList(QListWidget):
    """The items by their titles; dragging, or Alt with an arrow key, moves one.

    ``arranged`` carries the former places in their new order, ``removal_wanted`` comes by Del.
    """

    arranged = Signal(list)
    step_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty list."""
        super().__init__()
        self.setObjectName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)

    @called_by_qt
    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order after an item was dropped."""
        super().dropEvent(event)
        self.arranged.emit([self.item(n).data(_AT) for n in range(self.count())])

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen item by Alt and an arrow, remove it by Del."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_wanted.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class AgendaEditor(Editor[tuple[AgendaItem, ...]]):
    """Edits an agenda; ``chosen`` tells that another item is shown below the list."""

    chosen = Signal()

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty agenda."""
        self._list = AgendaList(name)
        super().__init__(name, self._list)
        self._items: list[AgendaItem] = []
        self._at = -1
        self._name = name
        self._title = TextEditor(f"{name}_title", longest=MAX_TITLE)
        self._responsible = contact_editor(context, f"{name}_responsible")
        self._words = NoteEditor(f"{name}_text", lines=4)
        self._decisions = decisions_editor(f"{name}_decisions")
        self._detail = self._make_detail()
        self._make_buttons()
        for part in (self._list, self._buttons, self._detail):
            self.box.addWidget(part)
        self._list.currentRowChanged.connect(self._go_to)
        self._list.arranged.connect(self._arrange)
        self._list.step_wanted.connect(self.step)
        self._list.removal_wanted.connect(self.remove)
        self._show([], -1)

    @property
    def current(self) -> AgendaItem | None:
        """Return the item that is shown, none without any."""
        self._keep()
        return self._items[self._at] if 0 <= self._at < len(self._items) else None

    def add(self) -> None:
        """Append an item and put the cursor into its title."""
        self._keep()
        self._show([*self._items, AgendaItem()], len(self._items))
        self.changed.emit()
        self._title.setFocus()

    def add_usual(self) -> None:
        """Append the usual items, those that are there already left out."""
        self._keep()
        known = {item.title for item in self._items}
        new = [replace(item, key=0) for item in usual_agenda() if item.title not in known]
        self._show([*self._items, *new], max(self._at, 0))
        self.changed.emit()

    def remove(self) -> None:
        """Take the chosen item away."""
        if self.current is None:
            return
        kept = [item for n, item in enumerate(self._items) if n != self._at]
        self._show(kept, min(self._at, len(kept) - 1))
        self.changed.emit()
        self._list.setFocus()

    def step(self, by: int) -> None:
        """Move the chosen item up or down."""
        to = self._at + by
        if self.current is not None and 0 <= to < len(self._items):
            self._show(list(moved(self._items, self._at, to)), to)
            self.changed.emit()

    def value(self) -> tuple[AgendaItem, ...]:
        """Return the items in their order."""
        self._keep()
        return tuple(self._items)

    def set_value(self, value: tuple[AgendaItem, ...]) -> None:
        """Show an agenda; the item that was shown stays chosen if it is still there."""
        keys = [item.key for item in value]
        shown = self._items[self._at].key if 0 <= self._at < len(self._items) else 0
        self._show(list(value), keys.index(shown) if shown and shown in keys else 0)

    def entry(self) -> object:
        """Return all items, and what is entered for the chosen one as it was typed."""
        self._keep()
        items = [asdict(item) | {"decisions": _plain(item.decisions)} for item in self._items]
        detail = {name: editor.entry() for name, editor in self._editors.items()}
        return {"items": items, "at": self._at, "detail": detail}

    def set_entry(self, entry: object) -> None:
        """Show items, and entries for the chosen one."""
        if not isinstance(entry, dict) or not isinstance(entry.get("items"), list):
            return
        self._show([_item(values) for values in entry["items"]], int(entry.get("at", 0)))
        for name, raw in dict(entry.get("detail") or {}).items():
            if name in self._editors:
                self._editors[name].set_entry(raw)

    def entry_problem(self) -> str:
        """Return what to enter where a text of the chosen item cannot be read."""
        problems = (editor.entry_problem() for editor in self._editors.values())
        return next((problem for problem in problems if problem), "")

    def _keep(self) -> None:
        """Take over what is entered for the chosen item."""
        if not 0 <= self._at < len(self._items):
            return
        self._items[self._at] = replace(
            self._items[self._at],
            title=self._title.value(),
            responsible=self._responsible.value(),
            text=self._words.value(),
            decisions=self._decisions.value(),
        )

    def _go_to(self, row: int) -> None:
        self._keep()
        self._at = row
        self._load()

    def _arrange(self, order: list[int]) -> None:
        self._keep()
        row = order.index(self._at) if self._at in order else 0
        self._show([self._items[at] for at in order], row)
        self.changed.emit()

    def _show(self, items: list[AgendaItem], at: int) -> None:
        self._items = items
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        for number, item in enumerate(items):
            entry = QListWidgetItem(_shown(number, item))
            entry.setData(_AT, number)
            self._list.addItem(entry)
        self._at = at if 0 <= at < len(items) else len(items) - 1
        self._list.setCurrentRow(self._at)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        row = max(self._list.sizeHintForRow(0), LEAST_ROW)
        self._list.setFixedHeight(row * min(max(len(items), 1), MOST_ROWS) + 10)
        self._load()

    def _load(self) -> None:
        item = self._items[self._at] if 0 <= self._at < len(self._items) else None
        self._detail.setVisible(item is not None)
        for button in (self.up_button, self.down_button, self.remove_button):
            button.setVisible(item is not None)
        if item is not None:
            self._title.set_value(item.title)
            self._responsible.set_value(item.responsible)
            self._words.set_value(item.text)
            self._decisions.set_value(item.decisions)
            self._say(self._at + 1)
        self.chosen.emit()

    def _say(self, number: int) -> None:
        for box in self._boxes:
            box.field.editor.set_said_name(f"TOP {number}: {box.field.label}")

    def _retitle(self) -> None:
        """Let the list follow the title while it is typed."""
        entry = self._list.item(self._at)
        if entry is not None:
            entry.setText(
                _shown(self._at, replace(self._items[self._at], title=self._title.value()))
            )

    def _make_detail(self) -> QWidget:
        self._editors: dict[str, Editor[Any]] = {
            "title": self._title, "responsible": self._responsible, "text": self._words,
            "decisions": self._decisions,
        }  # fmt: skip
        labels = {
            "title": _text("Thema"), "responsible": _text("Zuständig"),
            "text": _text("Niederschrift dazu"), "decisions": _text("Beschlüsse"),
        }  # fmt: skip
        self._boxes = [
            FieldBox(Field(f"{self._name}_{name}", labels[name], editor, wide=True))
            for name, editor in self._editors.items()
        ]
        for editor in self._editors.values():
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
        self._title.changed.connect(self._retitle)
        detail = QWidget()
        detail.setObjectName(f"{self._name}_detail")
        column = QVBoxLayout(detail)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(10)
        for box in self._boxes:
            column.addWidget(box)
        return detail

    def _make_buttons(self) -> None:
        name = self._name
        self.add_button = secondary(f"{name}_add", _text("Punkt hinzufügen"), "plus")
        self.usual_button = secondary(f"{name}_usual", _text("Übliche Punkte"), "list-checks")
        self.up_button = secondary(f"{name}_up", _text("Nach oben"))
        self.down_button = secondary(f"{name}_down", _text("Nach unten"))
        self.remove_button = secondary(f"{name}_remove", _text("Punkt entfernen"), "x")
        self.up_button.setToolTip(_text("In der Liste: Alt und Pfeil nach oben, oder ziehen"))
        self.down_button.setToolTip(_text("In der Liste: Alt und Pfeil nach unten, oder ziehen"))
        self.add_button.clicked.connect(self.add)
        self.usual_button.clicked.connect(self.add_usual)
        self.up_button.clicked.connect(lambda: self.step(-1))
        self.down_button.clicked.connect(lambda: self.step(1))
        self.remove_button.clicked.connect(self.remove)
        self._buttons = FlowRow(
            self.add_button, self.usual_button, self.up_button, self.down_button,
            self.remove_button,
        )  # fmt: skip


def _shown(number: int, item: AgendaItem) -> str:
    marks = ""
    if item.decisions:
        marks = (
            _text(" · {n} Beschluss") if len(item.decisions) == 1 else _text(" · {n} Beschlüsse")
        )
    title = item.title or _text("(noch ohne Thema)")
    return f"{number + 1}. {title}{marks.format(n=len(item.decisions))}"


def _plain(decisions: tuple[Decision, ...]) -> list[dict[str, Any]]:
    return [asdict(decision) for decision in decisions]


def _item(values: dict[str, Any]) -> AgendaItem:
    decisions = tuple(
        Decision(**{**found, "state": DecisionState(found["state"])})
        for found in values["decisions"]
    )
    return AgendaItem(**{**values, "decisions": decisions})
