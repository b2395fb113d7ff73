"""An editor for measured values: "12,5", "1.234", "−3"."""

from __future__ import annotations

from intdesk.domain.quantity import HUNDRED, format_quantity, parse_quantity
from ui.kit.form.amounts import ParsedEditor


class QuantityEditor(ParsedEditor[int]):
    """A number with up to two decimals, held in hundredths; Up and Down count."""

    def __init__(self, name: str) -> None:
        """Make an empty number."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the hundredths of a typed number."""
        return parse_quantity(text)

    def shown(self, value: int) -> str:
        """Return ``1.234,5``."""
        return format_quantity(value)

    def step(self, value: int | None, by: int) -> int:
        """Return one more or less."""
        return (value or 0) + by * HUNDRED

    def advice(self) -> str:
        """Return how a number can be typed."""
        return self.tr(
            "Bitte eine Zahl mit höchstens zwei Stellen nach dem Komma angeben, zum Beispiel "
            "12,5 oder 1.234."
        )
