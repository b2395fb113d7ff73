"""Layouts that wrap instead of being cut off, and the frames of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label

GAP = 8
WIDE_GAP = 16
CARD_PADDING = 16
PAGE_MARGINS = (24, 20, 24, 20)
SHORT_BELOW = 420
"""Below this height a page saves room, in logical pixels."""
SHORT_MARGINS = (12, 4, 12, 4)


class FlowLayout(QLayout):
    """Puts items side by side and goes on in a new row where the width ends.

    In each row, the width that is left goes to the items that want to expand. With ``uniform``
    all items get the same width, in as many columns as fit; with ``right`` rows end at the right.
    """

    def __init__(self, spacing: int = GAP, *, uniform: bool = False, right: bool = False) -> None:
        """Make an empty layout without margins; ``spacing`` is the gap in both directions."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._uniform, self._right = uniform, right
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @called_by_qt
    def addItem(self, item: QLayoutItem) -> None:
        """Append an item (called by Qt)."""
        self._items.append(item)

    def put_after(self, widget: QWidget, other: QWidget) -> None:
        """Put a new widget behind another one."""
        self.addWidget(widget)
        item = self._items.pop()
        place = next(n for n, known in enumerate(self._items) if known.widget() is other)
        self._items.insert(place + 1, item)
        self.invalidate()

    @called_by_qt
    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    @called_by_qt
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, ``None`` outside the range as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @called_by_qt
    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Remove and return an item, ``None`` outside the range as Qt expects."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @called_by_qt
    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout wants more width if one of its items does."""
        grows = self._uniform or any(_expands(i) for i in self._items)
        return Qt.Orientation.Horizontal if grows else Qt.Orientation(0)

    @called_by_qt
    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    @called_by_qt
    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width; Qt asks often for the same one."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @called_by_qt
    def invalidate(self) -> None:
        """Forget the heights: an item changed (called by Qt)."""
        self._heights.clear()
        super().invalidate()

    @called_by_qt
    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size with all items in one row."""
        shown = self._shown()
        width = sum(_wish(i) for i in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, self._tallest(shown)) + self._margins()

    @called_by_qt
    def minimumSize(self) -> QSize:
        """Return the size of the widest item: everything else can wrap."""
        shown = self._shown()
        width = max((i.minimumSize().width() for i in shown), default=0)
        return QSize(width, self._tallest(shown)) + self._margins()

    def _tallest(self, shown: Sequence[QLayoutItem]) -> int:
        return max((i.minimumSize().height() for i in shown), default=0)

    def _margins(self) -> QSize:
        m = self.contentsMargins()
        return QSize(m.left() + m.right(), m.top() + m.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [i for i in self._items if not i.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the rows need; with ``move`` place the items, too."""
        m = self.contentsMargins()
        inner = rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom())
        y = inner.y()
        for row, widths in self._rows(inner.width()):
            height = max(_height(i, w) for i, w in zip(row, widths, strict=True))
            used = sum(widths) + self.spacing() * (len(row) - 1)
            x = inner.x() + (inner.width() - used if self._right else 0)
            for item, width in zip(row, widths, strict=True):
                if move:
                    item.setGeometry(_cell(item, QPoint(x, y), QSize(width, height)))
                x += width + self.spacing()
            y += height + self.spacing()
        taken = y - self.spacing() - inner.y() if self._shown() else 0
        return taken + m.top() + m.bottom()

    def _rows(self, width: int) -> list[tuple[list[QLayoutItem], list[int]]]:
        if self._uniform:
            return self._uniform_rows(width)
        rows: list[list[QLayoutItem]] = []
        left = -1
        for item in self._shown():
            wish = min(_wish(item), width)
            if left < wish + self.spacing():
                rows.append([])
                left = width + self.spacing()
            rows[-1].append(item)
            left -= wish + self.spacing()
        return [(row, self._shared(row, width)) for row in rows]

    def _uniform_rows(self, width: int) -> list[tuple[list[QLayoutItem], list[int]]]:
        shown = self._shown()
        widest = max((_wish(i) for i in shown), default=1)
        fitting = max(1, (width + self.spacing()) // (widest + self.spacing()))
        lines = -(-len(shown) // fitting)
        columns = -(-len(shown) // lines) if lines else 1
        each, rest = divmod(width - (columns - 1) * self.spacing(), columns)
        widths = [each + (1 if n < rest else 0) for n in range(columns)]
        rows = [shown[n : n + columns] for n in range(0, len(shown), columns)]
        return [(row, widths[: len(row)]) for row in rows]

    def _shared(self, row: Sequence[QLayoutItem], width: int) -> list[int]:
        wishes = [min(_wish(i), width) for i in row]
        growing = [n for n, i in enumerate(row) if _expands(i)]
        spare = width - sum(wishes) - self.spacing() * (len(row) - 1)
        for place, n in enumerate(growing):
            wishes[n] += spare // len(growing) + (1 if place < spare % len(growing) else 0)
        return wishes


def _wish(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return max(item.sizeHint().height(), item.minimumSize().height())


def _cell(item: QLayoutItem, corner: QPoint, size: QSize) -> QRect:
    """Return the place of an item in its row: as high as it may be, in the middle."""
    height = min(size.height(), item.maximumSize().height())
    return QRect(corner + QPoint(0, (size.height() - height) // 2), QSize(size.width(), height))


class Card(QFrame):
    """A framed area with an optional heading; put content into ``body``."""

    def __init__(self, heading: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty card; ``name`` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self.body.setSpacing(12)
        self.heading = label(heading, TextStyle.HEADING)
        self.body.addWidget(self.heading)
        self.heading.setVisible(bool(heading))


class Section(QWidget):
    """A heading with content below it, without a frame; put content into ``body``."""

    def __init__(self, heading: str, *, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty section; ``name`` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.heading = label(heading, TextStyle.HEADING)
        self.body.addWidget(self.heading)


class PageHeader(QWidget):
    """The title of a page with its actions at the right; they wrap below it when it is narrow."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Show ``title``; add actions with :meth:`add_action`."""
        super().__init__(parent)
        self.setObjectName("page_header")
        flow = FlowLayout(WIDE_GAP, right=True)
        self.setLayout(flow)
        self.title = label(title, TextStyle.TITLE, name="page_title")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        flow.addWidget(self.title)
        self._actions = QWidget()
        self._actions.setLayout(FlowLayout(GAP, right=True))
        self._actions.hide()
        flow.addWidget(self._actions)
        self.setSizePolicy(_wrapping_policy())

    def add_action(self, widget: QWidget) -> None:
        """Add a button or chooser at the right end."""
        layout = self._actions.layout()
        assert layout is not None  # noqa: S101 - set in the constructor
        layout.addWidget(widget)
        self._actions.show()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)


class FlowRow(QWidget):
    """A row of widgets that wraps."""

    def __init__(self, *widgets: QWidget, spacing: int = GAP, uniform: bool = False) -> None:
        """Put the widgets side by side."""
        super().__init__()
        self.flow = FlowLayout(spacing, uniform=uniform)
        self.setLayout(self.flow)
        for widget in widgets:
            self.flow.addWidget(widget)
        self.setSizePolicy(_wrapping_policy())


class ScrollPage(QScrollArea):
    """A page that scrolls; put content into ``body``. The area itself takes no focus.

    End the content with a stretch, unless one of its parts shall take the spare height.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty page with margins of the design system."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        content.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(*PAGE_MARGINS)
        self.body.setSpacing(WIDE_GAP)
        self.setWidget(content)
        self._in_margin = 0

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the scroll bar stand in the right margin: content ends where all pages end."""
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        wished = margins.right() + self._in_margin
        beside = self.width() - event.size().width()  # the event tells the size of the viewport
        self._in_margin = min(wished, beside)
        margins.setRight(wished - self._in_margin)
        self.body.setContentsMargins(margins)


def hline(*widgets: QWidget, spacing: int = GAP) -> QHBoxLayout:
    """Return a plain row without margins for a few widgets that always fit."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return row


def vline(*widgets: QWidget, spacing: int = GAP) -> QVBoxLayout:
    """Return a plain column without margins; spare height stays below."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


def centred(widget: QWidget, most: int) -> QHBoxLayout:
    """Return a row that keeps a widget in the middle, at most ``most`` logical pixels wide."""
    widget.setMaximumWidth(most)
    row = hline(spacing=0)
    row.addStretch(1)
    row.addWidget(widget, most)
    row.addStretch(1)
    return row


def fit_page(column: QVBoxLayout, header: PageHeader, height: int) -> bool:
    """Give a short window's height to what a page shows; return whether it is short.

    The title, which the tab or the navigation says as well, and the margins make room.
    """
    short = height < SHORT_BELOW
    column.setContentsMargins(*(SHORT_MARGINS if short else PAGE_MARGINS))
    column.setSpacing(4 if short else 12)
    header.title.setVisible(not short)
    return short


def at_left(widget: QWidget, most: int) -> QHBoxLayout:
    """Return a row that keeps a widget where all pages begin, at most ``most`` pixels wide."""
    widget.setMaximumWidth(most)
    row = hline(spacing=0)
    row.addWidget(widget, most)
    row.addStretch(1)
    return row


def _wrapping_policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
