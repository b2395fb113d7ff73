"""The words of the public directory of offers."""

from __future__ import annotations

from datetime import date
from typing import Final

from intdesk.domain.dates import format_day, format_long
from intdesk.domain.offer import Offer, OfferState
from intdesk.domain.offer_directory import DirectoryOrder

NO_BREAK: Final = "\u00a0"
TITLE: Final = "Angebotsverzeichnis"
SUBTITLE: Final = "Was es vor Ort gibt, für wen, und wer weiterhilft"
SUBJECT: Final = "Angebote vor Ort mit Anbieter und Kontakt"
ORDER_WORDS: Final = {
    DirectoryOrder.FIELD: "Handlungsfeld",
    DirectoryOrder.MUNICIPALITY: "Gemeinde",
    DirectoryOrder.TARGET_GROUP: "Zielgruppe",
}
CONTENTS: Final = "Inhalt"
EVERYWHERE: Final = "In allen Gemeinden"
NOT_SORTED: Final = "Weitere Angebote"
BY_LANGUAGE: Final = "Angebote nach Sprache"
BY_PROVIDER: Final = "Anbieter von A bis Z"
LANGUAGE_REMARK: Final = (
    "Hier steht, in welchen Sprachen ein Angebot stattfindet oder begleitet wird. Angebote ohne "
    "Angabe sind auf Deutsch."
)
SEE_ALSO: Final = "Außerdem, ausführlich unter einer anderen Überschrift:"
NOTHING: Final = "Zurzeit gibt es keine Angebote in dieser Auswahl."
HOW: Final = (
    "Das Verzeichnis nennt Angebote, die zurzeit laufen{planned}. Die Angaben stammen von den "
    "Anbietern; „geprüft“ sagt, wann zuletzt nachgefragt wurde. Fehlt etwas oder stimmt etwas "
    "nicht mehr, freut sich über eine Nachricht: {office}."
)
PLANNED_TOO: Final = " oder demnächst beginnen"
LABELS: Final = {
    "for": "Für wen",
    "times": "Wann",
    "place": "Wo",
    "languages": "Sprachen",
    "fee": "Kosten",
    "places": "Plätze",
    "registration": "Anmeldung",
    "person": "Ansprechperson",
    "contact": "Kontakt",
    "web": "Internet",
    "address": "Anschrift",
    "offers": "Angebote",
}
HEADS: Final = (
    "Angebot", "Art", "Stand", "Anbieter", "Handlungsfelder", "Zielgruppen", "Sprachen",
    "Gemeinden", "Ort", "Wann", "Beginn", "Ende", "Plätze", "Kosten", "Anmeldung", "Ansprechperson",
    "Telefon", "E-Mail", "Internet", "Anschrift", "Beschreibung", "Ebene", "Pflicht", "Geprüft am",
)  # fmt: skip
"""The columns of the table."""

STATES: Final = {OfferState.PLANNED: "geplant", OfferState.RUNNING: "läuft"}
PLANNED_REMARK: Final = "Geplant"
ASK_OFFICE: Final = "Auskunft: {office}"


def as_of(day: date) -> str:
    """Return when the directory was made."""
    return f"Stand: {format_long(day)}"


def counted(count: int) -> str:
    """Return how many offers there are."""
    return "1 Angebot" if count == 1 else f"{count} Angebote"


def ordered_by(order: DirectoryOrder) -> str:
    """Return how the directory is ordered."""
    return f"geordnet nach {ORDER_WORDS[order]}"


def period(offer: Offer) -> str:
    """Return from when until when, with the regular times before it."""
    first, last = offer.begins_on, offer.ends_on
    if first and last:
        span = f"{format_day(first)} bis {format_day(last)}"
    elif first:
        span = f"ab {format_day(first)}"
    else:
        span = f"bis {format_day(last)}" if last else ""
    return ", ".join(filter(None, (offer.times, span)))


def on_page(title: str, page: int) -> str:
    """Return a title with the page on which it stands."""
    return f"{title} (S.{NO_BREAK}{page})"


def checked(day: date | None) -> str:
    """Return when somebody last asked whether all holds."""
    return f"geprüft am {format_day(day)}" if day else ""


def places(capacity: int | None) -> str:
    """Return how many places there are."""
    return "" if capacity is None else f"{capacity}"
