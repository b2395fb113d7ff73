"""The words around the choice of chapters and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.report_outline import Depth

OUTLINE_KEPT: Final = "Aufbau des Berichts"
ANNEX_TITLE: Final = "Anhang: Werte der Abbildungen"
WORKBOOK_TITLE: Final = "Weitere Tabellen"
DEPTH_NAMES: Final = {
    Depth.BRIEF: "knapp",
    Depth.STANDARD: "üblich",
    Depth.DETAILED: "ausführlich",
}


def workbook_words(titles: Sequence[str]) -> str:
    """Return where the tables are that a report does not print."""
    named = "; ".join(titles)
    return f"Die Excel-Datei zu diesem Bericht enthält alle Werte und außerdem: {named}."
