"""How a list is filtered by what a check finds implausible."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold
from intdesk.domain.listing import CHECK, check_parts
from intdesk.texts.report_checks import BARE_CHECKS, CHECKS
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.sentences import shown_words


def check_field(kind: Kind) -> FilterField:
    """Return the filter; those that need days to compare with come from the check list only."""
    words = shown_words(CHECKS[kind])
    offered = {code: text for code, text in words.items() if code in BARE_CHECKS}

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        return [Entry(code, word) for code, word in offered.items() if wanted in fold(word)]

    title = QCoreApplication.translate("check_filter", "Auffällig")
    return FilterField(CHECK, title, FilterKind.CODES, find, lambda key: words[check_parts(key)[0]])
