"""The words of needs that are often named, and of the gap matrix."""

from __future__ import annotations

from typing import Final

FREQUENT_NEEDS: Final = (
    "Koordinierungsstelle Integration fehlt",
    "Interkulturelle Öffnung der Verwaltung",
    "Fortbildung für Beschäftigte",
    "Integrationsbeirat",
    "Beratung und Begleitung im Einzelfall",
    "Integrationskonzept und Monitoring",
    "Eine Anlaufstelle für alle Fragen",
    "Antidiskriminierungsberatung",
    "Abstimmung der Sprachkurse",
    "Kinderbetreuung während des Kurses",
    "Sprachmittlung, auch bei Arzt und Behörde",
    "Bezahlbarer Wohnraum",
    "Beratung für Betriebe",
    "Hilfe beim Auszug aus der Unterkunft",
    "Treffpunkt für Begegnung",
    "Unterricht in der Herkunftssprache",
    "Feste Tagesangebote in der Unterkunft",
    "Psychosoziale Hilfe",
)
"""What offices often miss; proposed while a title is typed, every other one can be entered."""

MATRIX_TITLE: Final = "Angebote und Lücken"
MATRIX_SUBJECT: Final = "Wo es Angebote gibt und wo nichts"
TARGET_GROUP: Final = "Zielgruppe"
GAP: Final = "Lücke"
FOR_ALL: Final = "für alle"
OFFER_SIGN, NEED_SIGN = "●", "▲"
MATRIX_LEGEND: Final = (
    f"{OFFER_SIGN} laufende Angebote, {NEED_SIGN} offene Bedarfe, „{GAP}“: kein laufendes Angebot, "
    f"„{FOR_ALL}“: keins eigens für diese Zielgruppe, aber eins, das allen offensteht."
)
MATRIX_CAPTION: Final = "Laufende Angebote und offene Bedarfe nach Zielgruppe und Handlungsfeld"
MATRIX_CONTINUED: Final = "Angebote und Lücken (Fortsetzung)"
MATRIX_TOTAL: Final = "Angebote im Handlungsfeld"
UNPLACED: Final = "Ohne Handlungsfeld oder Zielgruppe und darum nicht in der Tabelle: {told}."
EVERYWHERE: Final = "alle Gemeinden"
EVERY_LANGUAGE: Final = "alle Sprachen"
MATRIX_FILTER: Final = "Gemeinde: {place}. Sprache der Angebote: {language}. Stand: {day}."
NEEDS_OF_ALL_LANGUAGES: Final = "Bedarfe haben keine Sprache und zählen immer."


def offers_words(count: int) -> str:
    """Return a number of offers."""
    return "1 Angebot" if count == 1 else f"{count} Angebote"


def needs_words(count: int) -> str:
    """Return a number of needs."""
    return "1 Bedarf" if count == 1 else f"{count} Bedarfe"


def cell_text(offers: int, needs: int, *, general: bool) -> str:
    """Return what a cell of the matrix shows; a gap is a word, never only a colour."""
    held = f"{OFFER_SIGN} {offers}" if offers else FOR_ALL if general else GAP
    return f"{held}  {NEED_SIGN} {needs}" if needs else held


def cell_sentence(group: str, field: str, offers: int, needs: int, *, general: bool) -> str:
    """Return what a screen reader says of a cell."""
    held = offers_words(offers) if offers else "Lücke, kein laufendes Angebot"
    if general and not offers:
        held = "keins eigens für diese Zielgruppe, aber eins, das allen offensteht"
    missing = f", {needs_words(needs)}" if needs else ""
    return f"{field}, {group}: {held}{missing}"


def unplaced_words(offers: int, needs: int) -> str:
    """Return what stands in no cell, empty if there is nothing."""
    told = [
        words for n, words in ((offers, offers_words(offers)), (needs, needs_words(needs))) if n
    ]
    return UNPLACED.format(told=" und ".join(told)) if told else ""
