"""One of a few values, in a plain list that opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from ui.kit.form.editor import Editor
from ui.kit.form.pick import PickEditor

T = TypeVar("T")


class OneOfEditor(Editor[T], Generic[T]):
    """Holds one of some values of any type; the first one at the beginning."""

    def __init__(self, name: str, values: Sequence[tuple[T, str]]) -> None:
        """Offer values with their labels."""
        self._values = [value for value, _ in values]
        entries = [(str(place), label) for place, (_, label) in enumerate(values)]
        self._pick = PickEditor(name, entries)
        super().__init__(name, self._pick.input)
        self._pick.setObjectName(f"{name}_pick")
        self._pick.changed.connect(self.changed)
        self.box.addWidget(self._pick)

    def value(self) -> T:
        """Return the chosen value."""
        return self._values[int(self._pick.value())]

    def set_value(self, value: T) -> None:
        """Show a value; one that is not offered changes nothing."""
        if value in self._values:
            self._pick.set_value(str(self._values.index(value)))

    def entry(self) -> object:
        """Return the place of the chosen value."""
        return self._pick.entry()

    def set_entry(self, entry: object) -> None:
        """Show the value at a place."""
        self._pick.set_entry(entry)
