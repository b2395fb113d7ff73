"""The words of needs that are often named, and of the gap matrix."""

from __future__ import annotations

from typing import Final

from intdesk.texts.i18n import GERMAN, Catalogue

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


_ONE_OFFER, _OFFERS = "1 Angebot", "{count} Angebote"
_ONE_NEED, _NEEDS = "1 Bedarf", "{count} Bedarfe"
_NOTHING: Final = "Lücke, kein laufendes Angebot"
_GENERAL: Final = "keins eigens für diese Zielgruppe, aber eins, das allen offensteht"
_AND: Final = "{one} und {other}"
MATRIX_WORDS: Final = (
    GAP, FOR_ALL, UNPLACED, _ONE_OFFER, _OFFERS, _ONE_NEED, _NEEDS, _NOTHING, _GENERAL, _AND,
)  # fmt: skip
"""The words from which the sentences of the matrix are made, for who translates them."""


def offers_words(count: int, catalogue: Catalogue = GERMAN) -> str:
    """Return a number of offers."""
    return catalogue.text(_ONE_OFFER if count == 1 else _OFFERS, count=count)


def needs_words(count: int, catalogue: Catalogue = GERMAN) -> str:
    """Return a number of needs."""
    return catalogue.text(_ONE_NEED if count == 1 else _NEEDS, count=count)


def cell_text(offers: int, needs: int, *, general: bool, catalogue: Catalogue = GERMAN) -> str:
    """Return what a cell of the matrix shows; a gap is a word, never only a colour."""
    none = catalogue.text(FOR_ALL if general else GAP)
    held = f"{OFFER_SIGN} {offers}" if offers else none
    return f"{held}  {NEED_SIGN} {needs}" if needs else held


def cell_sentence(
    group: str, field: str, offers: int, needs: int, *,
    general: bool, catalogue: Catalogue = GERMAN,
) -> str:  # fmt: skip
    """Return what a screen reader says of a cell."""
    none = catalogue.text(_GENERAL if general else _NOTHING)
    held = offers_words(offers, catalogue) if offers else none
    missing = f", {needs_words(needs, catalogue)}" if needs else ""
    return f"{field}, {group}: {held}{missing}"


def unplaced_words(offers: int, needs: int, catalogue: Catalogue = GERMAN) -> str:
    """Return what stands in no cell, empty if there is nothing."""
    told = [
        words(count, catalogue)
        for count, words in ((offers, offers_words), (needs, needs_words))
        if count
    ]
    if not told:
        return ""
    both = catalogue.text(_AND, one=told[0], other=told[-1]) if len(told) == 2 else told[0]
    return catalogue.text(UNPLACED, told=both)
