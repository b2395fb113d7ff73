"""A form: a list of fields in rows that wrap, the rarer ones folded away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.form.field import Field, FieldBox, give_mnemonics
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, FlowRow


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together, under a heading unless it is empty."""

    heading: str
    fields: tuple[Field, ...]


def scroll_around(widget: QWidget) -> QScrollArea | None:
    """Return the area in which a widget scrolls."""
    part = widget.parentWidget()
    while part is not None and not isinstance(part, QScrollArea):
        part = part.parentWidget()
    return part


class FoldedSection(QWidget):
    """Content below a button that shows and hides it; ``toggled`` comes from the user."""

    toggled = Signal(bool)

    def __init__(self, name: str, title: str) -> None:
        """Make a folded section; put content into ``body``."""
        super().__init__()
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.button = Button(f"{name}_toggle", title, ButtonKind.LINK, icon="chevron-right")
        self.button.clicked.connect(self._on_clicked)
        outer.addWidget(FlowRow(self.button))
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._content.hide()
        outer.addWidget(self._content)

    @property
    def unfolded(self) -> bool:
        """Tell whether the content is shown."""
        return not self._content.isHidden()

    def set_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Show or hide the content."""
        self._content.setVisible(unfolded)
        self.button.show_icon("chevron-down" if unfolded else "chevron-right")
        state = self.tr("aufgeklappt") if unfolded else self.tr("zugeklappt")
        self.button.setAccessibleName(f"{self.button.text().replace('&', '')}, {state}")

    def _on_clicked(self) -> None:
        self.set_unfolded(not self.unfolded)
        self.toggled.emit(self.unfolded)
        if self.unfolded:
            QTimer.singleShot(0, self, self._scroll_into_view)

    def unfold_into_view(self) -> None:
        """Show the content, scroll to it and put the focus on its button."""
        self.set_unfolded(True)
        self.button.setFocus()
        QTimer.singleShot(0, self, self._scroll_into_view)

    def _scroll_into_view(self) -> None:
        """Show as much as fits of what was folded out, the button in any case."""
        if (area := scroll_around(self)) is not None:
            area.ensureWidgetVisible(self._content, 0, 8)
            area.ensureWidgetVisible(self.button, 0, 8)


class Form(QWidget):
    """Lays out fields: ``first`` is always shown, ``groups`` are under "Weitere Angaben".

    Each of ``sections`` is folded away under its own heading.

    ``taken`` are mnemonic letters that the window answers to already. ``carried`` are fields of
    the draft that say what a new record stands for: they have no editor, but are kept with its
    unsaved entries.
    """

    def __init__(
        self, name: str, first: Sequence[Field], groups: Sequence[Group] = (), *,
        sections: Sequence[Group] = (), taken: str = "", carried: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """Build the form; Tab goes through the fields in their order."""
        super().__init__()
        self.setObjectName(name)
        self.carried = tuple(carried)
        self._boxes: dict[str, FieldBox] = {}
        self._folded: dict[str, FoldedSection] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        for row in self._rows(first):
            outer.addWidget(row)
        self.more: FoldedSection | None = None
        if groups:
            self.more = FoldedSection(f"{name}_more", self.tr("Weitere Angaben"))
            outer.addWidget(self.more)
            for group in groups:
                if group.heading:
                    self.more.body.addWidget(label(group.heading, TextStyle.STRONG))
                self._fill(self.more, group)
        for number, group in enumerate(sections, 1):
            section = FoldedSection(f"{name}_section_{number}", group.heading)
            outer.addWidget(section)
            self._fill(section, group)
        give_mnemonics([box.label for box in self._boxes.values()], taken)

    def boxes(self) -> Iterator[FieldBox]:
        """Return all fields in their order."""
        return iter(self._boxes.values())

    def box(self, name: str) -> FieldBox:
        """Return the field of a name; raises ``KeyError`` for an unknown one."""
        return self._boxes[name]

    def add_below(self, name: str, widget: QWidget) -> None:
        """Put a new widget behind a field, in the row that it shares with its neighbours."""
        row = self._boxes[name].parentWidget()
        assert isinstance(row, FlowRow), f"{name} has a row of its own"  # noqa: S101
        row.flow.put_after(widget, self._boxes[name])

    def snapshot(self) -> dict[str, object]:
        """Return the raw entries by field, plain JSON values, also texts that are no value yet."""
        return {name: box.field.editor.entry() for name, box in self._boxes.items()}

    def restore(self, entries: Mapping[str, object]) -> None:
        """Show raw entries; fields that are not named stay, unknown names are left out."""
        for name, entry in entries.items():
            if name in self._boxes:
                self._boxes[name].field.editor.set_entry(entry)

    def reveal(self, name: str) -> None:
        """Unfold what hides a field and put the focus into it; typing replaces what is there."""
        if name in self._folded:
            self._folded[name].set_unfolded(True)
        editor = self._boxes[name].field.editor
        editor.entrance().setFocus()
        editor.select_all()
        self._scroll_to(name)
        if editor.marked() is not None:
            # What was shown just now gets its place later.
            QTimer.singleShot(0, self, lambda: self._scroll_to(name))

    def _scroll_to(self, name: str) -> None:
        """Show as much as fits of a field: most of all where the focus is, then what is wrong."""
        if (area := scroll_around(self)) is not None:
            area.ensureWidgetVisible(self._boxes[name])
            if (said := self._boxes[name].field.editor.marked()) is not None:
                area.ensureWidgetVisible(said)
            if (line := self.window().focusWidget()) is not None and self.isAncestorOf(line):
                area.ensureWidgetVisible(line)  # a tall field may not fit as a whole

    def _fill(self, section: FoldedSection, group: Group) -> None:
        for row in self._rows(group.fields):
            section.body.addWidget(row)
        self._folded |= {field.name: section for field in group.fields}

    def _rows(self, fields: Sequence[Field]) -> Iterator[QWidget]:
        """Return rows: neighbours share one, wide fields have their own."""
        row: FlowRow | None = None
        for field in fields:
            box = self._boxes[field.name] = FieldBox(field)
            if field.wide:
                row = None
                yield box
                continue
            if row is None:
                row = FlowRow(spacing=WIDE_GAP)
                yield row
            row.flow.addWidget(box)
