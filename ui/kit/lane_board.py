"""A board of lanes: cards that move from lane to lane by keys, menu or mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage, hline
from ui.kit.table.columns import Mark

CARD_WIDTH = 236


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its key and title."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class LaneCard:
    """A card: key, lane, title, what stands below it, its sign, and the lanes it may go to.

    The first of ``ways`` is the likely one.
    """

    key: int
    lane: str
    title: str
    below: str
    mark: Mark
    said: str
    ways: tuple[str, ...] = ()


class CardButton(QPushButton):
    """A card on the board; ``step`` carries a lane to go to, ``walk`` a direction to look."""

    step = Signal(int, str)
    walk = Signal(int, int)

    def __init__(
        self, card: LaneCard, titles: Mapping[str, str], lane_at: Callable[[QPoint], str]
    ) -> None:
        """Show a card; ``lane_at`` tells which lane lies at a point of the screen."""
        super().__init__()
        self.card = card
        self._titles = titles
        self._lane_at = lane_at
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setObjectName(f"card_{card.key}")
        self.setProperty("kind", "card")
        self.setAutoDefault(False)
        self.setAccessibleName(card.said)
        self.setToolTip(self._tip())
        self.setAccessibleDescription(self._tip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(4)
        box.addWidget(label(card.title, TextStyle.STRONG, wrap=True))
        row = hline(spacing=6)
        row.addWidget(IconLabel(*card.mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(card.below, TextStyle.MUTED, wrap=True), 1)
        box.addLayout(row)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a size of its own: a button's text would be smaller."""
        layout = self.layout()
        height = layout.totalHeightForWidth(CARD_WIDTH) if layout else 0
        return QSize(CARD_WIDTH, max(height, 64))

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self.sizeHint()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Right, choose by M, look around by arrows, open by Enter."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        looks = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
                 Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}  # fmt: skip
        if control and key == Qt.Key.Key_Right:
            if self.card.ways:
                self.step.emit(self.card.key, self.card.ways[0])
        elif (control and key == Qt.Key.Key_Left) or key == Qt.Key.Key_M:
            self.offer()
        elif key in looks and not control:
            self.walk.emit(*looks[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def offer(self) -> None:
        """Show where the card may go."""
        self.menu_of_ways().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of_ways(self) -> QMenu:
        """Return the menu with the lanes that the card may go to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way in self.card.ways:
            action = QAction(self._titles[way], menu)
            action.triggered.connect(lambda _=False, to=way: self.step.emit(self.card.key, to))
            menu.addAction(action)
        return menu

    @called_by_qt
    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        """Show the ways also by the menu key and the right button."""
        self.offer()

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready to drag."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card; the pointer tells whether it may be dropped here."""
        if self._pressed is None or not self.card.ways:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._dragged or far >= QApplication.startDragDistance():
            self._dragged = True
            self.setDown(False)
            fits = self._lane_at(event.globalPosition().toPoint()) in self.card.ways
            shape = Qt.CursorShape.DragMoveCursor if fits else Qt.CursorShape.ForbiddenCursor
            self.setCursor(shape)

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a dragged card go into the lane below; else it was a click."""
        dragged, self._dragged, self._pressed = self._dragged, False, None
        self.unsetCursor()
        if not dragged:
            super().mouseReleaseEvent(event)
            return
        lane = self._lane_at(event.globalPosition().toPoint())
        if lane in self.card.ways:
            self.step.emit(self.card.key, lane)

    def _tip(self) -> str:
        if not self.card.ways:
            return self.tr("Eingabe öffnet.")
        ways = ", ".join(self._titles[way] for way in self.card.ways)
        return self.tr("Eingabe öffnet, Strg+Rechts geht weiter, M zeigt die Wege: {ways}.").format(
            ways=ways
        )


class LaneRow(QFrame):
    """One lane with its cards."""

    def __init__(self, lane: Lane) -> None:
        """Make an empty lane."""
        super().__init__()
        self._lane = lane
        self.setObjectName(f"lane_{lane.key}")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._title = label(lane.title, TextStyle.HEADING, name=f"lane_{lane.key}_title")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 10)
        box.setSpacing(8)
        box.addWidget(self._title)
        self._box = box
        self._row: FlowRow | None = None

    def show_cards(self, cards: Sequence[CardButton]) -> None:
        """Show other cards and how many they are."""
        self._title.setText(f"{self._lane.title} ({len(cards)})")
        if self._row is not None:
            self._box.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = FlowRow(*cards)
        self._box.addWidget(self._row)
        self._row.setVisible(bool(cards))  # only now: without a parent it would be a window


class LaneBoard(ScrollPage):
    """Lanes below each other. ``moved`` carries key and lane, ``opened`` a key."""

    moved = Signal(int, str)
    opened = Signal(int)

    def __init__(
        self, name: str, lanes: Sequence[Lane], ways: Mapping[str, str] | None = None
    ) -> None:
        """Make a board with empty lanes; ``ways`` names where cards go if that is no lane."""
        super().__init__(name)
        self.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        self.body.setContentsMargins(0, 0, 4, 0)
        self.body.setSpacing(8)
        self._ways = ways
        self._cards: list[CardButton] = []
        self._shown: tuple[Lane, ...] = ()
        self._lanes: dict[str, LaneRow] = {}
        self.body.addStretch(1)
        self.show_lanes(lanes)

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Make other lanes, which are empty at first; the same ones stay."""
        if tuple(lanes) == self._shown:
            return
        self._shown = tuple(lanes)
        for row in self._lanes.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._cards = []
        self._titles = dict(self._ways or {lane.key: lane.title for lane in lanes})
        self._lanes = {lane.key: LaneRow(lane) for lane in lanes}
        for place, row in enumerate(self._lanes.values()):
            self.body.insertWidget(place, row)

    def show_cards(self, cards: Sequence[LaneCard]) -> None:
        """Show cards; the one with the focus keeps it."""
        held = next((c.card.key for c in self._cards if c.hasFocus()), 0)
        made = {key: [self._button(c) for c in cards if c.lane == key] for key in self._lanes}
        for key, row in self._lanes.items():
            row.show_cards(made[key])
        self._cards = [button for buttons in made.values() for button in buttons]
        if held:
            self.focus_card(held)

    def focus_card(self, key: int) -> None:
        """Put the focus on a card and bring it into view."""
        for button in self._cards:
            if button.card.key == key:
                button.setFocus()
                self.ensureWidgetVisible(button)

    def card(self, key: int) -> CardButton:
        """Return the button of a card; raises ``KeyError``."""
        for button in self._cards:
            if button.card.key == key:
                return button
        raise KeyError(key)

    def _button(self, card: LaneCard) -> CardButton:
        button = CardButton(card, self._titles, self._lane_at)
        button.clicked.connect(lambda: self.opened.emit(card.key))
        button.step.connect(self.moved)
        button.walk.connect(lambda right, down: self._walk(card.key, right or down))
        return button

    def _lane_at(self, point: QPoint) -> str:
        """Return the lane at a point of the screen, an empty text beside them all."""
        for key, row in self._lanes.items():
            if row.rect().contains(row.mapFromGlobal(point)):
                return key
        return ""

    def _walk(self, key: int, by: int) -> None:
        keys = [button.card.key for button in self._cards]
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            self.focus_card(keys[at])
