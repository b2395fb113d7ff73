"""The list beside the matrix: the same assessments, chosen and changed by plain fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from intdesk.domain.stakeholders import Place, Stakeholder
from ui.kit.buttons import secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.one_of import OneOfEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, WIDE_GAP, FlowRow
from ui.kit.plain_table import fill_rows, plain_table
from ui.texts import contact_fields, weight_words

_NUMBER_WIDTH = 88
OPEN = "–"


class StandingList(QFrame):
    """All names with influence and interest. ``moved`` carries id and place (or ``None``).

    ``chosen_changed`` and ``opened`` carry an id.
    """

    moved = Signal(int, object)
    chosen_changed = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.setObjectName("standing_card")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        names = contact_fields()
        heads = (self.tr("Name oder Rolle"), names["influence"], names["interest"])
        self.table = plain_table("standing_list", heads, self.tr("Einschätzungen als Liste"), 0)
        for column in (1, 2):
            self.table.setColumnWidth(column, _NUMBER_WIDTH)
        self._known: Sequence[Stakeholder] = ()
        words = list(weight_words().items())
        self.influence = OneOfEditor("standing_influence", words)
        self.interest = OneOfEditor("standing_interest", words)
        self._name = label("", TextStyle.STRONG, name="standing_name", wrap=True)
        self._open = secondary("standing_open", self.tr("Kontakt öffnen"), "external-link")
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        box.setSpacing(10)
        box.addWidget(self.table, 1)
        box.addWidget(self._name)
        box.addWidget(
            FlowRow(
                FieldBox(Field("influence", names["influence"], self.influence, width=140)),
                FieldBox(Field("interest", names["interest"], self.interest, width=140)),
                spacing=WIDE_GAP,
            )
        )
        box.addWidget(FlowRow(self._open))
        self.table.currentCellChanged.connect(lambda row, *_: self._on_row(row))
        self.table.activated.connect(lambda _index: self._on_open())
        self._open.clicked.connect(self._on_open)
        for editor in (self.influence, self.interest):
            editor.changed.connect(self._on_value)

    def show_known(self, known: Sequence[Stakeholder], chosen: int) -> None:
        """Show all names; the chosen one stays chosen."""
        self._known = known
        self.table.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        fill_rows(
            self.table,
            [(one.name, _shown(one.influence), _shown(one.interest)) for one in known],
        )
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.choose(chosen)

    def choose(self, key: int) -> None:
        """Choose a name without telling."""
        row = next((n for n, one in enumerate(self._known) if one.id == key), -1)
        self.table.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.table.setCurrentCell(row, 0)
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show(self._known[row] if row >= 0 else None)

    def _current(self) -> Stakeholder | None:
        row = self.table.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    def _show(self, one: Stakeholder | None) -> None:
        self._name.setText(one.name if one else "")
        for editor in (self.influence, self.interest):
            editor.setEnabled(one is not None)
        self._open.setEnabled(one is not None)
        self.influence.set_value(one.influence if one else None)
        self.interest.set_value(one.interest if one else None)

    def _on_row(self, row: int) -> None:
        one = self._known[row] if 0 <= row < len(self._known) else None
        self._show(one)
        if one is not None:
            self.chosen_changed.emit(one.id)

    def _on_open(self) -> None:
        if (one := self._current()) is not None:
            self.opened.emit(one.id)

    def _on_value(self) -> None:
        """Tell the new place as soon as both values are there, or none."""
        one = self._current()
        influence, interest = self.influence.value(), self.interest.value()
        if one is None:
            return
        if influence is not None and interest is not None:
            place: Place | None = (interest, influence)
            self.moved.emit(one.id, place)
        elif one.place is not None:
            self.moved.emit(one.id, None)


def _shown(value: int | None) -> str:
    return OPEN if value is None else str(value)
