"""The outline of a concept: fields of action, goals and measures, moved by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from intdesk.domain import concept_outline as outline
from intdesk.domain.codes import CodeListId
from intdesk.domain.concept import MAX_TITLE
from intdesk.domain.concept_goal import ConceptGoal
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus, numbers
from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from intdesk.texts.planning.concept import LEVEL_WORDS, STATUS_WORDS
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.announce import announce
from ui.kit.buttons import Button, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Choice, Notice
from ui.kit.form.amounts import DayEditor, EurosEditor
from ui.kit.form.choices import CodeEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.one_of import OneOfEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.plain_table import dress_table
from ui.screens.concepts.parts import PartForm, PartsEditor
from ui.sentences import shown_word, shown_words

MOST_NAMED = 5
LEAST_TEXT = 230
"""What goals and measures keep beside their columns, in logical pixels."""
_INDENT = "\u2003"
_HALF = 150
_OF_MEASURES = ("first", "last", "cost", "funding", "status")
_OF_FIELDS = ("field",)
_OF_GOALS = ("indicator",)


def _text(german: str) -> str:
    return QCoreApplication.translate("concept_outline", german)


def read_item(values: dict[str, Any]) -> ConceptItem:
    """Return an item of the plain values of a kept draft."""
    days = {n: date.fromisoformat(values[n]) if values[n] else None for n in ("first", "last")}
    own = {"level": Level(values["level"]), "status": MeasureStatus(values["status"])}
    return ConceptItem(**values | days | own)


def say_items(items: Sequence[ConceptItem]) -> str:
    """Return how many items and measures there are."""
    measures = sum(item.level is Level.MEASURE for item in items)
    if not items:
        return _text("Gliederung beginnen")
    return _text("{n} Einträge, davon {m} Maßnahmen").format(n=len(items), m=measures)


class OutlineTable(QTableWidget):
    """The items as rows; Alt with arrows moves them, Insert adds, Del removes, Enter edits."""

    moved = Signal(int)
    shifted = Signal(int)
    wanted = Signal()
    removed = Signal()
    opened = Signal()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and add by keys."""
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        up_down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if alt and key in up_down:
            self.moved.emit(up_down[key])
        elif alt and key in aside:
            self.shifted.emit(aside[key])
        elif key == Qt.Key.Key_Insert:
            self.wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class OutlineView(QWidget):
    """The outline above, the chosen item below."""

    def __init__(
        self, context: AppContext, holder: PartsEditor[ConceptItem], shown: Callable[[], int]
    ) -> None:
        """Show and change the items that ``holder`` keeps; ``shown`` tells the saved concept."""
        super().__init__()
        self.setObjectName("concept_outline_view")
        self._context, self._shown = context, shown
        self._holder, self._codes = holder, context.codes
        self._editing = False
        self.table = OutlineTable()
        heads = (
            _text("Ziel oder Maßnahme"), _text("Zuständig"), _text("Bis"), _text("Kosten"),
            _text("Stand"),
        )  # fmt: skip
        says = _text("Gliederung des Konzepts")
        dress_table(self.table, "concept_items", heads, says, 0, least=LEAST_TEXT)
        for column, width in ((1, 116), (2, 108), (3, 96), (4, 92)):
            self.table.setColumnWidth(column, width)
        self._field = code_editor(context, "field", CodeListId.FIELD_OF_ACTION)
        self.item = PartForm("concept_item_form", _item_fields(context, self._field))
        self._build()
        self._connect()
        self.refresh()

    @property
    def _place(self) -> int | None:
        row = self.table.currentRow()
        return row if 0 <= row < len(self._holder.value()) else None

    def add(self, level: Level) -> None:
        """Add an item of a level behind the chosen one and begin to type its text."""
        items, place = outline.added(self._holder.value(), self._place, level)
        self._change(items, place)
        self._edit()

    def refresh(self) -> None:
        """Show the items as they are kept now."""
        items = self._holder.value()
        row = self.table.currentRow()
        blocker = QSignalBlocker(self.table)
        self.table.clearSpans()
        self.table.setRowCount(len(items))
        for at, (number, item) in enumerate(zip(numbers(items), items, strict=True)):
            cells = _cells(number, item)
            if not any(cells[1:]):  # a goal has the whole row for its words
                self.table.setSpan(at, 0, 1, len(cells))
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text.strip())
                if column == 0:
                    words = f"{number} {shown_word(LEVEL_WORDS[item.level])}: {item.title}"
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                self.table.setItem(at, column, cell)
        if items:
            self.table.setCurrentCell(min(max(row, 0), len(items) - 1), 0)
        blocker.unblock()
        self._nothing.setHidden(bool(items))
        self._show_item()

    def _change(self, items: tuple[ConceptItem, ...], place: int | None) -> None:
        self._holder.change(items)
        self.refresh()
        if place is not None and items:
            self.table.setCurrentCell(min(place, len(items) - 1), 0)

    def _move(self, by: int) -> None:
        place = self._place
        if place is None:
            return
        items, after = outline.moved(self._holder.value(), place, by)
        self._tell_if_same(items)
        self._change(items, after)

    def _shift(self, by: int) -> None:
        place = self._place
        if place is None:
            return
        items = outline.shifted(self._holder.value(), place, by)
        self._tell_if_same(items)
        self._change(items, place)

    def _tell_if_same(self, items: tuple[ConceptItem, ...]) -> None:
        if items == self._holder.value():
            announce(self.table, _text("Weiter geht es hier nicht."))

    def _add_next(self) -> None:
        """Add an item of the level of the chosen one."""
        place = self._place
        self.add(Level.FIELD if place is None else self._holder.value()[place].level)

    def _remove(self) -> None:
        place = self._place
        if place is None:
            return
        items = self._holder.value()
        if self._may_go(items[place : outline.end_of(items, place)]):
            self._change(outline.removed(items, place), place)

    def _may_go(self, items: Sequence[ConceptItem]) -> bool:
        """Ask before goals go that agreements serve; tells whether they may."""
        codes = [ConceptGoal(self._shown(), item.key).code for item in items]
        titles = self._context.office.target_agreements.serving(codes)
        if not titles:
            return True
        named = ", ".join(f"„{title}“" for title in titles[:MOST_NAMED])
        if more := len(titles[MOST_NAMED:]):
            named = _text("{named} und {n} weitere").format(named=named, n=more)
        notice = Notice(
            _text("Trotzdem entfernen?"),
            _text("Zielvereinbarungen dienen dem, was Sie entfernen: {named}.").format(named=named),
            _text(
                "Was unterzeichnet ist, behält den Wortlaut vom Tag der Unterschrift. In Entwürfen "
                "fehlt das Ziel dann."
            ),
        )
        choices = (
            Choice("keep", _text("Behalten"), main=True),
            Choice("remove", _text("Entfernen")),
        )
        return self._context.dialogs.ask(self, notice, choices) == "remove"

    def _edit(self) -> None:
        """Show the fields of the chosen item below the outline."""
        if self._place is not None:
            self._show_editing(editing=True)
            self.item.form.reveal("title")
            if (cell := self.table.item(self._place, 0)) is not None:
                self.table.scrollToItem(cell)

    def _leave(self) -> None:
        """Give the room back to the outline."""
        self._show_editing(editing=False)
        self.table.setFocus()

    def _show_editing(self, *, editing: bool) -> None:
        self._editing = editing
        for part in (self._tools, self._hint):
            part.setVisible(not editing)
        self._show_item()

    def _show_item(self) -> None:
        place = self._place
        item = None if place is None else self._holder.value()[place]
        self.item.show_part(item)
        self.item.setVisible(item is not None and self._editing)
        self._close.setVisible(item is not None and self._editing)
        measure = item is not None and item.level is Level.MEASURE
        field = item is not None and item.level is Level.FIELD
        self.item.show_fields({
            **dict.fromkeys(_OF_MEASURES, measure),
            **dict.fromkeys(_OF_FIELDS, field),
            **dict.fromkeys(_OF_GOALS, item is not None and not field),
        })  # fmt: skip
        can = (
            (self._up, item is not None), (self._down, item is not None),
            (self._in, item is not None), (self._out, item is not None),
            (self._drop, item is not None), (self._alter, item is not None),
        )  # fmt: skip
        for button, possible in can:
            button.setEnabled(possible)

    def _take(self, item: ConceptItem) -> None:
        """Put the edited item into its place."""
        items = self._holder.value()
        place = next((n for n, known in enumerate(items) if known.key == item.key), None)
        if place is None:
            return
        self._holder.change((*items[:place], item, *items[place + 1 :]))
        number = numbers(self._holder.value())[place]
        for column, text in enumerate(_cells(number, item)):
            cell = self.table.item(place, column)
            if cell is not None:
                cell.setText(text)

    def _name_field(self) -> None:
        """Call a field of action that has no text yet by its code."""
        place = self._place
        item = None if place is None else self._holder.value()[place]
        if item is not None and item.field and not item.title.strip():
            self.item.fill("title", self._codes.label(CodeListId.FIELD_OF_ACTION, item.field))

    def _build(self) -> None:
        adds = []
        for level in Level:
            button = secondary(f"concept_add_{level.value}", shown_word(LEVEL_WORDS[level]), "plus")
            button.clicked.connect(lambda _=False, chosen=level: self.add(chosen))
            adds.append(button)
        self._up = _tool("concept_up", _text("Nach oben"), lambda: self._move(-1))
        self._down = _tool("concept_down", _text("Nach unten"), lambda: self._move(1))
        self._out = _tool("concept_out", _text("Ausrücken"), lambda: self._shift(-1))
        self._in = _tool("concept_in", _text("Einrücken"), lambda: self._shift(1))
        self._alter = _tool("concept_edit", _text("Bearbeiten"), self._edit)
        self._close = _tool("concept_close", _text("Zurück zur Gliederung"), self._leave)
        self._drop = _tool("concept_drop", _text("Entfernen"), self._remove)
        hint = _text(
            "Tasten: Einfg fügt an, Alt+Pfeile verschieben und rücken ein, Eingabe bearbeitet, "
            "Entf entfernt samt allem darunter."
        )
        area = ScrollPage("concept_outline_scroll")
        area.setProperty("page", False)  # noqa: FBT003 - it lies on a card
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = area.body
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FlowRow(*adds))
        nothing = _text(
            "Noch ist die Gliederung leer. Beginnen Sie mit einem Handlungsfeld; unter ihm stehen "
            "Ziele, unter den Zielen Maßnahmen."
        )
        self._nothing = label(nothing, TextStyle.MUTED, name="concept_items_none", wrap=True)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        self._tools = FlowRow(self._alter, self._up, self._down, self._out, self._in, self._drop)
        self._hint = label(hint, TextStyle.SMALL, wrap=True)
        for part in (self._tools, self._hint, self.item):
            column.addWidget(part)
        column.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._holder.shown.connect(self.refresh)
        self.table.itemSelectionChanged.connect(self._show_item)
        self.table.moved.connect(self._move)
        self.table.shifted.connect(self._shift)
        self.table.wanted.connect(self._add_next)
        self.table.removed.connect(self._remove)
        self.table.opened.connect(self._edit)
        self.table.cellDoubleClicked.connect(lambda _row, _column: self._edit())
        self.item.edited.connect(self._take)
        self._field.combo.picked.connect(lambda _code: self._name_field())
        self._field.left.connect(self._name_field)
        self.item.finished.connect(self._leave)


def _tool(name: str, text: str, run: Callable[[], None]) -> Button:
    button = secondary(name, text)
    button.clicked.connect(lambda _checked=False: run())
    return button


def _item_fields(context: AppContext, field: CodeEditor) -> list[Field]:
    today = context.clock.today
    states = [(MeasureStatus(key), word) for key, word in shown_words(STATUS_WORDS).items()]
    return [
        Field("title", _text("Text"), TextEditor("title", longest=MAX_TITLE), wide=True),
        Field("field", _text("Handlungsfeld im Bericht"), field, wide=True,
              hint=_text("Unter ihm stehen die Maßnahmen im Jahresbericht.")),
        Field("indicator", _text("Indikator"), TextEditor("indicator", longest=MAX_TITLE),
              wide=True, hint=_text("Woran Sie erkennen, dass es erreicht ist.")),
        Field("responsible", _text("Zuständig"), TextEditor("responsible", longest=MAX_TITLE),
              width=_HALF),
        Field("first", _text("Beginn"), DayEditor("first", today), width=_HALF),
        Field("last", _text("Frist"), DayEditor("last", today), width=_HALF),
        Field("cost", _text("Kosten"), EurosEditor("cost"), width=120),
        Field("funding", _text("Finanzierung"), TextEditor("funding", longest=MAX_TITLE),
              width=_HALF),
        Field("status", _text("Stand"), OneOfEditor("status", states), width=_HALF),
        Field("detail", _text("Beschreibung"), NoteEditor("detail", lines=2), wide=True),
    ]  # fmt: skip


def _cells(number: str, item: ConceptItem) -> tuple[str, ...]:
    text = f"{_INDENT * item.level.depth}{number} {item.title or '…'}"
    if item.level is not Level.MEASURE:
        return text, item.responsible, "", "", ""
    last = format_day(item.last) if item.last else ""
    cost = format_euros(item.cost) if item.cost else ""
    return text, item.responsible, last, cost, shown_word(STATUS_WORDS[item.status])
