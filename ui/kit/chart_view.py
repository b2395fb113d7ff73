"""A chart in the window: the picture, and the same figures as a table for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from intdesk.domain.chart import ChartSpec
from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.chart_brush import Hit
from ui.kit.chart_paint import ChartPainter
from ui.kit.chart_scale import GOOD_WIDTH, LEAST_WIDTH, value_text, wanted_height
from ui.kit.labels import TextStyle, label
from ui.kit.layout import hline
from ui.kit.tokens import current_tokens

ROW_HEIGHT = 30


class ChartPicture(QLabel):
    """The drawn chart. A label with a pixmap has the role of a graphic for screen readers."""

    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty picture; :meth:`show_chart` fills it."""
        super().__init__(parent)
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._spec: ChartSpec | None = None
        self._hits: list[Hit] = []
        self._marked: Hit | None = None
        self._clickable = False

    def show_chart(self, spec: ChartSpec, *, clickable: bool) -> None:
        """Draw another chart."""
        self._spec, self._clickable = spec, clickable
        self._hits, self._marked = [], None
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.alternative)
        self.updateGeometry()
        self.update()

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size at which the chart reads well."""
        height = wanted_height(self._spec, self.fontMetrics().height()) if self._spec else 0
        return QSize(GOOD_WIDTH, height)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the least size; the drawing shortens its labels."""
        return QSize(LEAST_WIDTH, self.sizeHint().height())

    def place_of(self, category: int, series: int = 0) -> QRectF:
        """Return where a value was drawn; raises ``KeyError`` if it is a gap."""
        for hit in self._hits:
            if (hit.category, hit.series) == (category, series):
                return hit.place
        raise KeyError((category, series))

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart in the colours of the palette."""
        if self._spec is None:
            return
        painter = QPainter(self)
        mark = (self._marked.category, self._marked.series) if self._marked else None
        tools = ChartPainter(painter, self._spec, current_tokens(), self.font())
        self._hits = tools.paint(QRectF(self.rect()), mark)
        painter.end()

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the value under the mouse and say it as a tool tip."""
        hit = self._hit_at(event)
        if hit == self._marked:
            return
        self._marked = hit
        self.setToolTip(self._words(hit) if hit else "")
        hand = self._clickable and hit is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()

    @called_by_qt
    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away."""
        super().leaveEvent(event)
        self._marked = None
        self.update()

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which value was clicked."""
        hit = self._hit_at(event)
        if hit and self._clickable and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(hit.category, hit.series)

    def _hit_at(self, event: QMouseEvent) -> Hit | None:
        return next((h for h in self._hits if h.place.contains(event.position())), None)

    def _words(self, hit: Hit) -> str:
        if self._spec is None:
            return ""
        series = self._spec.series[hit.series]
        value = value_text(series.values[hit.category], self._spec.unit)
        name = f" ({series.name})" if len(self._spec.series) > 1 else ""
        return f"{self._spec.categories[hit.category]}{name}: {value}"


class ChartView(QWidget):
    """Title, picture and a button that shows the same figures as a table.

    ``picked`` gives category and series of a clicked bar, or of the row on which Enter was
    pressed; it only comes from a clickable chart.
    """

    picked = Signal(int, int)

    def __init__(
        self, name: str, *, clickable: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make an empty view with the object name ``name``."""
        super().__init__(parent)
        self.setObjectName(name)
        self._clickable = clickable
        self._title = label("", TextStyle.HEADING, wrap=True)
        self._switch = Button(f"{name}_as_table", self.tr("Als Tabelle"), ButtonKind.LINK)
        self._switch.clicked.connect(self._on_switch)
        self.picture = ChartPicture()
        self.picture.picked.connect(self.picked)
        self.table = _table(f"{name}_table")
        self.table.activated.connect(self._on_activated)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.picture)
        self._pages.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        top = hline()
        top.addWidget(self._title, 1)
        top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        box.addWidget(self._pages, 1)

    def show_chart(self, spec: ChartSpec) -> None:
        """Show another chart; picture or table stays as chosen."""
        self._title.setText(spec.title)
        self.picture.show_chart(spec, clickable=self._clickable)
        self.table.setAccessibleName(spec.title)
        self._fill(spec)

    def _fill(self, spec: ChartSpec) -> None:
        self.table.setRowCount(len(spec.categories))
        self.table.setColumnCount(1 + len(spec.series))
        self.table.setHorizontalHeaderLabels(["", *(s.name for s in spec.series)])
        for row, category in enumerate(spec.categories):
            self.table.setItem(row, 0, QTableWidgetItem(category))
            for column, series in enumerate(spec.series, 1):
                item = QTableWidgetItem(value_text(series.values[row], spec.unit))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setCurrentCell(0, 0)

    def _on_switch(self) -> None:
        as_table = self._pages.currentWidget() is self.picture
        self._pages.setCurrentWidget(self.table if as_table else self.picture)
        self._switch.setText(self.tr("Als Diagramm") if as_table else self.tr("Als Tabelle"))
        if as_table:
            self.table.setFocus()

    def _on_activated(self) -> None:
        if self._clickable and self.table.currentRow() >= 0:
            series = max(0, self.table.currentColumn() - 1)
            self.picked.emit(self.table.currentRow(), series)


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setObjectName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.horizontalHeader().setDefaultSectionSize(90)
    table.horizontalHeader().setHighlightSections(False)
    return table
