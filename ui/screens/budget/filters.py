"""What lists of the budget can be filtered by beside their columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.folding import fold
from ui.context import AppContext
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry


def line_filter(context: AppContext) -> list[FilterField]:
    """Return the filter by budget line."""
    title = QCoreApplication.translate("budget_filters", "Haushaltsstelle")

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        lines = context.office.budget_lines.all()
        return [Entry(str(x.id), x.name) for x in lines if wanted in fold(x.name)]

    def label_of(key: str) -> str:
        found = context.office.budget_lines.many([int(key)])
        return found[0].name if found else key

    return [FilterField("line_id", title, FilterKind.CODES, find, label_of)]
