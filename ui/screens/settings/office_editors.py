"""Editors that only the office profile needs: hours and shares per function."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from intdesk.domain.duration import format_minutes, parse_minutes
from intdesk.texts.numbers import format_permille
from ui.kit.form.amounts import NumberEditor, ParsedEditor
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label

FULL = 100
_HOURS = re.compile(r"\d{1,2}(?:[.,]\d{1,2})?")


class HoursEditor(ParsedEditor[int]):
    """Hours per week: "19,5", "19:30". Holds minutes, a bare number means hours."""

    def __init__(self, name: str) -> None:
        """Make an empty line."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the minutes."""
        return parse_minutes(f"{text} Std" if _HOURS.fullmatch(text) else text)

    def shown(self, value: int) -> str:
        """Return ``19:30 Std.``."""
        return format_minutes(value)

    def step(self, value: int | None, by: int) -> int:
        """Return half an hour more or less."""
        return max(30, (value or 0) + by * 30)

    def advice(self) -> str:
        """Return how hours can be typed."""
        return self.tr("Bitte die Stunden angeben, zum Beispiel 19,5 oder 19:30.")


class SharesEditor(Editor[Mapping[str, int]]):
    """The planned share of each function in percent, with their sum."""

    def __init__(self, name: str, functions: Sequence[tuple[str, str]]) -> None:
        """Make a number per function: code and label."""
        host = QWidget()
        super().__init__(name, host)
        self._numbers: dict[str, NumberEditor] = {}
        grid = QGridLayout(host)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, (code, text) in enumerate(functions):
            editor = NumberEditor(f"{name}_{code}", most=FULL)
            editor.set_said_name(self.tr("{function}, Prozent").format(function=text))
            editor.setFixedWidth(96)
            words = label(text)
            words.setBuddy(editor.input)
            grid.addWidget(words, row, 0)
            grid.addWidget(editor, row, 1)
            self._numbers[code] = editor
            editor.changed.connect(self._on_changed)
        self._sum = label("", TextStyle.MUTED, name=f"{name}_sum")
        grid.addWidget(self._sum, len(self._numbers), 1)
        self.setFocusProxy(next(iter(self._numbers.values()), host))
        self.box.addWidget(host)
        self._show_sum()

    def value(self) -> Mapping[str, int]:
        """Return the shares that are entered."""
        entered = {code: editor.value() for code, editor in self._numbers.items()}
        return {code: share for code, share in entered.items() if share is not None}

    def set_value(self, value: Mapping[str, int]) -> None:
        """Show shares."""
        for code, editor in self._numbers.items():
            editor.set_value(value.get(code))
        self._show_sum()

    def entry(self) -> object:
        """Return the typed text of each number."""
        return {code: editor.entry() for code, editor in self._numbers.items()}

    def set_entry(self, entry: object) -> None:
        """Show typed numbers."""
        if isinstance(entry, dict):
            for code, text in entry.items():
                if code in self._numbers:
                    self._numbers[code].set_entry(text)
            self._show_sum()

    def entry_problem(self) -> str:
        """Return the advice of the first number that cannot be read."""
        return next((p for e in self._numbers.values() if (p := e.entry_problem())), "")

    def _on_changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        total = sum(self.value().values())
        self._sum.setText(self.tr("Summe: {sum}").format(sum=format_permille(total * 10)))
