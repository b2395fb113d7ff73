"""The words around the choice of chapters and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.report_outline import Depth, TablePlace

OUTLINE_KEPT: Final = "Aufbau des Berichts"
ANNEX_TITLE: Final = "Anhang: Werte der Abbildungen"
NO_CHAPTER: Final = "Dieses Kapitel fehlt im Bericht: Es hat noch nichts zu zeigen."
MOSTLY_HIDDEN: Final = (
    "Tabellen, deren Werte überwiegend geheim gehalten sind oder die nur „Übrige“ zeigen, "
    "stehen nur dort."
)
FURTHER_TITLE: Final = "Weitere Arbeitsfelder"
WORKBOOK_TITLE: Final = "Weitere Tabellen"
_BY: Final = " nach "
DEPTH_NAMES: Final = {
    Depth.BRIEF: "knapp",
    Depth.STANDARD: "üblich",
    Depth.DETAILED: "ausführlich",
}
DEPTH_WORDS: Final = {
    Depth.BRIEF: "Nur die wichtigsten Tabellen; alle anderen stehen in der Excel-Datei.",
    Depth.STANDARD: (
        "Die Tabellen, die Rat und Verwaltung erwarten, meist 12 bis 25 Seiten; alle anderen "
        "stehen in der Excel-Datei."
    ),
    Depth.DETAILED: "Alle Tabellen mit ihren Diagrammen; das PDF kann über 40 Seiten lang werden.",
}
PLACE_NAMES: Final = {
    TablePlace.REPORT: "im Bericht",
    TablePlace.WORKBOOK: "nur in Excel",
    TablePlace.NOWHERE: "weggelassen",
}


def workbook_words(titles: Sequence[str], *, hidden: bool) -> str:
    """Return where the tables are that a report does not print; ``hidden``: it may have dots."""
    named = "; ".join(_gathered(titles))
    said = f"Die Excel-Datei zu diesem Bericht enthält alle Werte und außerdem: {named}."
    return f"{said} {MOSTLY_HIDDEN}" if hidden else said


def _gathered(titles: Sequence[str]) -> list[str]:
    """Return titles, those of the same thing as one: ``Sitzungen nach Art und Monat``."""
    by_thing: dict[str, list[str]] = {}
    for title in titles:
        thing, _, feature = title.partition(_BY)
        by_thing.setdefault(thing, []).append(feature)
    return [
        _BY.join(filter(None, (thing, " und ".join(filter(None, (", ".join(some), last))))))
        for thing, (*some, last) in by_thing.items()
    ]
