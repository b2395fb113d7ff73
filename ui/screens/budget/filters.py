"""What lists of the budget can be filtered by beside their columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.folding import fold
from ui.budget_texts import line_fields, posting_fields
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


def grant_filter(context: AppContext) -> list[FilterField]:
    """Return the filter by grant."""
    title = QCoreApplication.translate("budget_filters", "Gefördert durch")

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        grants = (view.grant for view in context.office.grant_figures.all())
        return [Entry(str(one.id), one.title) for one in grants if wanted in fold(one.title)]

    def label_of(key: str) -> str:
        found = context.office.grants.many([int(key)])
        return found[0].title if found else key

    return [FilterField("grant_id", title, FilterKind.CODES, find, label_of)]


def missing_filters() -> list[FilterField]:
    """Return the filters that find postings without document or payee."""
    names = posting_fields()
    return [FilterField(name, names[name]) for name in ("document", "payee")]


def marked_filter() -> FilterField:
    """Return the filter for lines that the treasury's list brought and nobody looked at."""
    yes = QCoreApplication.translate("budget_filters", "ja")
    name = line_fields()["from_treasury"]
    return FilterField(
        "from_treasury", name, FilterKind.CODES, lambda _text: [Entry("1", yes)], lambda _key: yes
    )
