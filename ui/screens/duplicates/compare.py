"""Contacts side by side: one value is chosen per field, lists are put together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QWidget,
)

from intdesk.domain.contact import Contact
from intdesk.domain.duplicates.merging import LISTS, Choice, choices, merged
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.screens.duplicates.words import short_text, value_text
from ui.targets import PageId, Target
from ui.texts import contact_fields

if TYPE_CHECKING:
    from intdesk.services.duplicates import Group

_FIRST_WIDTH = 110
_LEAST_WIDTH = 140
_HEAD_ROWS = 3
_LAST_ROW = 100


def _text(german: str) -> str:
    return QCoreApplication.translate("duplicates", german)


class CompareView(QWidget):
    """A column per contact; ``changed`` comes when other contacts or fields are shown."""

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        """Make an empty view; :meth:`show_group` fills it."""
        super().__init__()
        self.setObjectName("duplicate_compare")
        self._context = context
        self._group: Group | None = None
        self._left_out: set[int] = set()
        self._chosen: dict[str, QButtonGroup] = {}
        self.stops: list[QWidget] = []
        """What Tab leads to, in the order in which it is read."""
        self._row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setRowStretch(_LAST_ROW, 1)

    def show_group(self, group: Group) -> None:
        """Show contacts; all of them are to be merged."""
        self._group = group
        self._left_out = set()
        self._fill()
        self.changed.emit()

    @property
    def contacts(self) -> list[Contact]:
        """Return the contacts that are to be merged."""
        every = self._group.contacts if self._group is not None else ()
        return [contact for contact in every if contact.id not in self._left_out]

    def merged(self) -> Contact:
        """Return the one contact that they become, with the chosen values."""
        chosen = {field: buttons.checkedId() for field, buttons in self._chosen.items()}
        return merged(self.contacts, chosen)

    def _fill(self) -> None:
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        clear_layout(self._grid)
        self._chosen = {}
        self.stops = []
        self._row = _HEAD_ROWS
        group = self._group
        if group is None:
            return
        self._grid.setColumnMinimumWidth(0, _FIRST_WIDTH)
        for column, contact in enumerate(group.contacts, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, _LEAST_WIDTH)
            self._add_head(column, contact, several=len(group.contacts) > 2)
        contacts = self.contacts
        if len(contacts) > 1:
            for choice in choices(contacts):
                self._add_choice(choice, contacts)
            for field in (*LISTS, "note"):
                self._add_list(field, contacts)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _add_head(self, column: int, contact: Contact, *, several: bool) -> None:
        name = label(contact.name, TextStyle.STRONG, wrap=True)
        more = label(short_text(contact, self._context.codes), TextStyle.MUTED, wrap=True)
        self._grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(more, 1, column, Qt.AlignmentFlag.AlignTop)
        open_it = Button(
            f"duplicate_open_{column}", _text("Öffnen"), ButtonKind.LINK, icon="external-link"
        )
        open_it.setAccessibleName(_text("{name} öffnen").format(name=contact.name))
        target = Target(PageId.CONTACTS, record=contact.id)
        open_it.clicked.connect(lambda: self._context.router.go(target))
        self.stops.append(open_it)
        self._grid.addWidget(open_it, 2, column, Qt.AlignmentFlag.AlignLeft)
        if several:
            box = QCheckBox(_text("einbeziehen"))
            box.setObjectName(f"duplicate_include_{column}")
            box.setAccessibleName(_text("{name} einbeziehen").format(name=contact.name))
            box.setChecked(contact.id not in self._left_out)
            box.clicked.connect(lambda _, i=contact.id: self._toggle(i))
            self.stops.append(box)
            self._grid.addWidget(box, 3, column)

    def _toggle(self, contact_id: int) -> None:
        self._left_out ^= {contact_id}
        self._fill()
        self.changed.emit()

    def _add_choice(self, choice: Choice, contacts: Sequence[Contact]) -> None:
        title = contact_fields()[choice.field]
        row = self._next_row()
        self._grid.addWidget(label(title, TextStyle.FIELD, wrap=True), row, 0)
        buttons = self._chosen[choice.field] = QButtonGroup(self)
        codes, names = self._context.codes, self._names()
        for place, (contact, value) in enumerate(zip(contacts, choice.values, strict=True)):
            text = value_text(choice.field, value, codes, names) or _text("ohne Angabe")
            button = QRadioButton(text.replace("&", "&&"))
            button.setObjectName(f"duplicate_{choice.field}_{place}")
            button.setAccessibleName(f"{title}: {text}")
            button.setToolTip(text)
            button.setChecked(place == choice.best)
            buttons.addButton(button, place)
            self.stops.append(button)
            self._grid.addWidget(button, row, self._column(contact))

    def _add_list(self, field: str, contacts: Sequence[Contact]) -> None:
        """Show lists that differ; what comes of them stands together."""
        values = [getattr(contact, field) for contact in contacts]
        if len(set(values)) == 1:
            return
        row = self._next_row()
        self._grid.addWidget(label(contact_fields()[field], TextStyle.FIELD, wrap=True), row, 0)
        codes, names = self._context.codes, self._names()
        for contact, value in zip(contacts, values, strict=True):
            text = label(value_text(field, value, codes, names), TextStyle.BODY, wrap=True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(text, row, self._column(contact))

    def _next_row(self) -> int:
        """Return the row below the last one; those of an earlier group are used again."""
        self._row += 1
        return self._row

    def _column(self, contact: Contact) -> int:
        assert self._group is not None  # noqa: S101 - called while one is shown
        return self._group.contacts.index(contact) + 1

    def _names(self) -> dict[int, str]:
        return dict(self._group.names) if self._group is not None else {}
