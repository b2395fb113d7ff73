"""Why the values of a table are hidden, for the officer only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from intdesk.domain.disclosure.rules import Rule
from intdesk.texts.report_preview import loss_label
from ui.kit.labels import TextStyle, label
from ui.kit.layout import vline
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table

if TYPE_CHECKING:
    from intdesk.services.report_explaining import Explanation, HiddenLine

MOST_NAMED = 3
MOST_ROWS = 20
LINE_WIDTH = 200


class ReasonView(QWidget):
    """Lists the hidden lines of one table; nothing of it stands in the public report."""

    def __init__(self) -> None:
        """Begin without a table."""
        super().__init__()
        self._heading = label("", TextStyle.HEADING, name="report_reasons_heading", wrap=True)
        heads = (self.tr("Verborgene Zeile"), self.tr("Warum"))
        self.table = plain_table("report_reasons", heads, self.tr("Warum Werte verborgen sind"), 1)
        self.table.setColumnWidth(0, LINE_WIDTH)
        keep_fitted(self.table, MOST_ROWS)
        self.setLayout(vline(self._heading, self.table))

    def show_table(self, explanation: Explanation, key: str, rule: Rule) -> None:
        """Show why lines of a table are hidden; tables withheld as a whole have no lines."""
        lines = explanation.hidden.get(key, ())
        self.setVisible(bool(lines))
        heading = self.tr("Warum verborgen: {table} (nur für Sie)")
        self._heading.setText(heading.format(table=loss_label(key)))
        rows = [(self.line_words(line.line), self._why(line, rule)) for line in lines]
        fill_rows(self.table, rows)
        fit_rows(self.table, MOST_ROWS)

    def line_words(self, line: Sequence[str | None]) -> str:
        """Return what a line or cell counts."""
        several = self.tr("mehrere zusammen")
        return ", ".join(word or several for word in line) or self.tr("Insgesamt")

    def _why(self, line: HiddenLine, rule: Rule) -> str:
        if line.small:
            few = self.tr("Dahinter stehen weniger als {n} Personen.")
            return few.format(n=rule.threshold)
        named = [self.line_words(one) for one in line.protects if one != line.line]
        shown = "; ".join(f"„{name}“" for name in named[:MOST_NAMED])
        if not named:
            return self.tr("Sonst ließe sich ein kleiner Wert errechnen.")
        words = self.tr("Sonst ließe sich errechnen: {names}")
        if len(named) > MOST_NAMED:
            words = self.tr("Sonst ließe sich errechnen: {names} und {n} weitere")
        return words.format(names=shown, n=len(named) - MOST_NAMED)
