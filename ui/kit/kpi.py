"""A key figure: its label, the value, and how it compares; a click opens what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import CARD_PADDING, hline

LEAST_WIDTH = 168
ICON_SIZE = 20


class KpiCard(QPushButton):
    """A card that is a button: reachable by Tab, named with label, value and comparison.

    Without ``clickable`` it takes no focus and only shows.
    """

    def __init__(
        self, name: str, text: str, icon: str = "", *, clickable: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make a card with the object name ``name`` and the label ``text``, still without value."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self.setAutoDefault(False)
        self._label = label(text, TextStyle.MUTED)
        self._value = label("–", TextStyle.FIGURE, name=f"{name}_value")
        self._comparison = label("", TextStyle.MUTED, name=f"{name}_comparison")
        self._comparison.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, 14)
        box.setSpacing(2)
        top = hline(spacing=10)
        top.addStrut(ICON_SIZE)
        if icon:
            top.addWidget(IconLabel(icon, "primary", ICON_SIZE))
        top.addWidget(self._label, 1)
        box.addLayout(top)
        box.addWidget(self._value)
        box.addWidget(self._comparison)
        box.addStretch(1)  # beside a card with a longer comparison, too, all begin at the top
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if not clickable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name()

    def set_value(self, value: str, comparison: str = "") -> None:
        """Show a value as text and, below it, how it compares."""
        self._value.setText(value)
        self._comparison.setText(comparison)
        self._name()
        self.updateGeometry()

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size of the content, not of a button's text."""
        hint = self._box_size()
        return QSize(max(LEAST_WIDTH, hint.width()), hint.height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the least size; the comparison may wrap."""
        return QSize(LEAST_WIDTH, self._box_size().height())

    def _box_size(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    def _name(self) -> None:
        parts = (self._label.text(), self._value.text(), self._comparison.text())
        self.setAccessibleName(", ".join(p for p in parts if p))
