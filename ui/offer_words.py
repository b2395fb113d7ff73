"""Words of offers and needs that several screens share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.need import NeedState, Urgency
from intdesk.domain.offer import OfferState

OFFER_SIGNS = {
    OfferState.PLANNED: "○", OfferState.RUNNING: "✓", OfferState.PAUSED: "–",
    OfferState.ENDED: "✕",
}  # fmt: skip
NEED_SIGNS = {
    NeedState.OPEN: "!", NeedState.IN_WORK: "→", NeedState.COVERED: "✓", NeedState.REJECTED: "✕",
}  # fmt: skip
"""A sign beside the word of a state, so that it is seen at a glance and without colour."""


def _text(german: str) -> str:
    return QCoreApplication.translate("offer_words", german)


def offer_fields() -> dict[str, str]:
    """Return the names of the fields of an offer."""
    return {
        "title": _text("Angebot"),
        "provider": _text("Anbieter"),
        "provider_name": _text("Anbieter"),
        "state": _text("Stand"),
        "fields_of_action": _text("Handlungsfelder"),
        "target_groups": _text("Zielgruppen"),
        "languages": _text("Sprachen"),
        "kind": _text("Art"),
        "times": _text("Wann"),
        "place": _text("Ort"),
        "municipalities": _text("Gemeinden"),
        "begins_on": _text("Beginn"),
        "ends_on": _text("Ende"),
        "capacity": _text("Plätze"),
        "taken": _text("Belegt"),
        "free": _text("Frei"),
        "fee": _text("Kosten"),
        "registration": _text("Anmeldung"),
        "link": _text("Internetseite"),
        "description": _text("Beschreibung"),
        "person": _text("Ansprechperson"),
        "person_name": _text("Ansprechperson"),
        "person_named": _text("Personen im Verzeichnis"),
        "internal": _text("Öffentliches Verzeichnis"),
        "level": _text("Ebene"),
        "duty": _text("Pflicht"),
        "checked_on": _text("Zuletzt geprüft"),
        "note": _text("Notiz"),
    }


def offer_states() -> dict[str, str]:
    """Return the words for whether an offer can be used."""
    return {
        OfferState.PLANNED: _text("geplant"),
        OfferState.RUNNING: _text("läuft"),
        OfferState.PAUSED: _text("pausiert"),
        OfferState.ENDED: _text("beendet"),
    }


def directory_words() -> dict[str, str]:
    """Return the words for whether an offer stands in the public directory."""
    return {"0": _text("ja, darf darin stehen"), "1": _text("nein, nur intern")}


def named_words() -> dict[str, str]:
    """Return the words for whether the person to ask stands in the directory."""
    return {"0": _text("nein"), "1": _text("ja, mit Einwilligung")}


def need_fields() -> dict[str, str]:
    """Return the names of the fields of a need."""
    return {
        "title": _text("Bedarf"),
        "noted_on": _text("Bekannt seit"),
        "urgency": _text("Dringlichkeit"),
        "state": _text("Stand"),
        "state_on": _text("Stand seit"),
        "state_reason": _text("Begründung"),
        "hints": _text("Hinweise"),
        "covering": _text("Angebote"),
        "fields_of_action": _text("Handlungsfelder"),
        "target_groups": _text("Zielgruppen"),
        "municipalities": _text("Gemeinden"),
        "level": _text("Ebene"),
        "duty": _text("Pflicht"),
        "description": _text("Was fehlt?"),
        "consultations": _text("Hinweise aus Beratungen"),
        "gone": _text("Davon gelöschte Beratungen"),
        "evidence": _text("Weitere Belege"),
        "offers": _text("Gedeckt durch"),
        "note": _text("Notiz"),
    }


def need_states() -> dict[str, str]:
    """Return the words for what is done about a need."""
    return {
        NeedState.OPEN: _text("offen"),
        NeedState.IN_WORK: _text("in Arbeit"),
        NeedState.COVERED: _text("gedeckt"),
        NeedState.REJECTED: _text("abgelehnt"),
    }


def urgency_words() -> dict[str, str]:
    """Return the words for how much a need presses."""
    return {
        Urgency.HIGH: _text("hoch"),
        Urgency.MEDIUM: _text("mittel"),
        Urgency.LOW: _text("niedrig"),
    }
