"""The editor for values of indicators: numbers with up to two places, kept as hundredths."""

from __future__ import annotations

from intdesk.domain.measured import format_value, parse_value
from ui.kit.form.amounts import ParsedEditor


class ValueEditor(ParsedEditor[int]):
    """A number in hundredths: "12", "12,5", "1.250"; Up and Down step by one."""

    def __init__(self, name: str) -> None:
        """Make an empty number."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the typed hundredths."""
        return parse_value(text)

    def shown(self, value: int) -> str:
        """Return ``12,5``."""
        return format_value(value)

    def step(self, value: int | None, by: int) -> int:
        """Return one more or less."""
        return (value or 0) + by * 100

    def advice(self) -> str:
        """Return how a value can be typed."""
        return self.tr("Bitte eine Zahl angeben, zum Beispiel 12 oder 12,5.")
