"""A grid in which names are moved by the mouse or by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.grid_layout import GridItem, GridLayout, GridSpec, Place
from ui.kit.grid_paint import GridPainter
from ui.kit.tokens import LIGHT, current_tokens

PICTURE = QSize(1400, 960)
LEAST = QSize(340, 220)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}  # fmt: skip
_CHOOSING = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class GridBoard(QLabel):
    """Shows the grid; one name is chosen. ``moved`` carries its key and new place (or ``None``).

    Arrow keys move the chosen name, page keys choose the next or previous one, Home and End the
    first and last, letters the next that begins so, Del takes it out of the grid, Enter opens it.
    ``chosen_changed`` and ``opened`` carry a key.
    """

    moved = Signal(int, object)
    chosen_changed = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, says: str, spec: GridSpec) -> None:
        """Make an empty grid."""
        super().__init__()
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)  # a label with a picture is a graphic for screen readers
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._spec = spec
        self._items: Sequence[GridItem] = ()
        self._chosen = 0
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None

    @property
    def chosen(self) -> int:
        """Return the key of the chosen name, 0 for none."""
        return self._chosen

    def show_items(self, items: Sequence[GridItem]) -> None:
        """Show other names or places; the choice stays where it can."""
        self._items = items
        if all(item.key != self._chosen for item in items):
            self._chosen = items[0].key if items else 0
        self._describe()
        self.update()

    def choose(self, key: int) -> None:
        """Choose a name."""
        if key != self._chosen and any(item.key == key for item in self._items):
            self._chosen = key
            self._describe()
            self.update()
            self.chosen_changed.emit(key)
            announce(self, self.accessibleDescription())

    def layout_now(self) -> GridLayout:
        """Return where everything is drawn."""
        return GridLayout(
            QRectF(self.rect()).adjusted(6, 2, -6, -4), self._spec, self._items, self._chosen
        )

    def save_picture(self, path: Path) -> None:
        """Write the grid as PNG or SVG, by the ending; raises ``OSError``."""
        if path.suffix.lower() == ".svg":
            self._save_svg(path)
            return
        picture = QImage(PICTURE, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self._draw_plain(painter)
        painter.end()
        if not picture.save(str(path)):
            raise OSError(f"cannot write {path.name}")

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a size at which five names fit into a field."""
        return QSize(760, 640)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a size at which it can still be used."""
        return LEAST

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid in the colours of the palette."""
        painter = QPainter(self)
        layout = self.layout_now()
        tools = GridPainter(painter, layout, current_tokens(), self.font())
        at = self._dragged
        target = layout.place_at(at.x(), at.y()) if at is not None else None
        tools.paint(self._chosen, target)
        if at is not None and (item := self._item()) is not None:
            tools.ghost(item.text, at)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(current_tokens().focus)
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and move by keys."""
        key = Qt.Key(event.key())
        item = self._item()
        if key in _STEPS and item is not None:
            self._step(item, *_STEPS[key])
        elif key in _CHOOSING:
            self._choose_by(_CHOOSING[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._items:
            self.choose(self._items[0 if key == Qt.Key.Key_Home else -1].key)
        elif key == Qt.Key.Key_Delete and item is not None and item.place is not None:
            self.moved.emit(item.key, None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self.opened.emit(item.key)
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_letter(event.text())
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the name under the mouse and be ready to drag it."""
        at = event.position()
        chip = self.layout_now().chip_at(at.x(), at.y())
        if event.button() is not Qt.MouseButton.LeftButton or chip is None:
            return
        if chip.key:
            self.choose(chip.key)
            self._pressed = at
        else:
            self.choose(chip.hidden[0])

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the chosen name, or say the whole name under the mouse."""
        at = event.position()
        if self._pressed is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far or self._dragged is not None:
                self._dragged = at
                self.update()
            return
        chip = self.layout_now().chip_at(at.x(), at.y())
        self.setToolTip(self._tip(chip.key, chip.hidden) if chip else "")
        shape = Qt.CursorShape.OpenHandCursor if chip else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the dragged name go; outside of the grid it stays where it was."""
        dragged, item = self._dragged, self._item()
        self._pressed = self._dragged = None
        self.update()
        if dragged is None or item is None:
            return
        at = event.position()
        layout = self.layout_now()
        place = layout.place_at(at.x(), at.y())
        if place is not None and place != item.place:
            self.moved.emit(item.key, place)
        elif place is None and item.place and layout.strip.contains(at):
            self.moved.emit(item.key, None)

    @called_by_qt
    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the chosen name."""
        if self._chosen:
            self.opened.emit(self._chosen)

    @called_by_qt
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    @called_by_qt
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus frame away."""
        super().focusOutEvent(event)
        self.update()

    def _item(self) -> GridItem | None:
        return next((item for item in self._items if item.key == self._chosen), None)

    def _step(self, item: GridItem, right: int, up: int) -> None:
        spec = self._spec
        place: Place = (spec.columns // 2, spec.rows // 2)
        if item.place is not None:
            column, row = item.place[0] + right, item.place[1] + up
            place = (min(spec.columns - 1, max(0, column)), min(spec.rows - 1, max(0, row)))
        if place != item.place:
            self.moved.emit(item.key, place)

    def _choose_by(self, step: int) -> None:
        keys = [item.key for item in self._items]
        if keys:
            at = keys.index(self._chosen) if self._chosen in keys else 0
            self.choose(keys[min(len(keys) - 1, max(0, at + step))])

    def _choose_letter(self, letter: str) -> None:
        keys = [item.key for item in self._items]
        at = keys.index(self._chosen) + 1 if self._chosen in keys else 0
        for item in (*self._items[at:], *self._items[:at]):
            if item.text.casefold().startswith(letter.casefold()):
                self.choose(item.key)
                return

    def _describe(self) -> None:
        item = self._item()
        self.setAccessibleDescription(self._said(item) if item is not None else "")

    def _said(self, item: GridItem) -> str:
        if item.place is None:
            return f"{item.text}: {self._spec.waiting}"
        column, row = item.place
        return f"{item.text}: {self._spec.upwards} {row}, {self._spec.across} {column}"

    def _tip(self, key: int, hidden: Sequence[int]) -> str:
        names = [item.text for item in self._items if item.key == key or item.key in hidden]
        return "\n".join(names)

    def _save_svg(self, path: Path) -> None:
        from PySide6.QtSvg import QSvgGenerator

        made = QSvgGenerator()
        made.setFileName(str(path))
        made.setSize(PICTURE)
        made.setViewBox(QRectF(0, 0, PICTURE.width(), PICTURE.height()))
        made.setTitle(self.accessibleName())
        painter = QPainter()
        if not painter.begin(made):
            raise OSError(f"cannot write {path.name}")
        self._draw_plain(painter)
        painter.end()

    def _draw_plain(self, painter: QPainter) -> None:
        """Draw the grid for paper: light, without choice, without what has no place."""
        placed = [item for item in self._items if item.place is not None]
        area = QRectF(12, 8, PICTURE.width() - 24, PICTURE.height() - 16)
        layout = GridLayout(area.adjusted(0, 0, 0, -20), self._spec, placed)
        tools = GridPainter(painter, layout, LIGHT, self.font())
        tools.paint()
        tools.remark(area)
