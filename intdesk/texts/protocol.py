"""The words of the protocol: what happened, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from intdesk.domain.access import SlotKind
from intdesk.domain.dates import format_day
from intdesk.texts.access import PROTOCOL_EVENTS, SLOT_NAMES

HEADS = ("Wann", "Wer", "Was", "Einzelheiten")
TITLE = "Protokoll der Zugänge"


def event_words(event: str) -> str:
    """Return what an entry is called; one of a newer program keeps its code."""
    return PROTOCOL_EVENTS.get(event, event)


def detail_words(details: Mapping[str, object]) -> str:
    """Return what is known of an entry as one line; unknown details are left out."""
    return ", ".join(words for words in (_words(*item) for item in details.items()) if words)


def _words(name: str, value: object) -> str:
    if name in {"slot", "by"}:
        return _slot(str(value))
    if name == "sheets":
        return "mit Wiederherstellungsblättern" if value else "ohne Wiederherstellungsblätter"
    if name == "resumed":
        return "nach einer Unterbrechung zu Ende geführt"
    if name == "notes":
        return f"{value} Notiz" if value == 1 else f"{value} Notizen"
    if name == "day":
        return f"Zustimmung vom {_day(str(value))}"
    templates = {
        "holder": "für {}",
        "former": "zuvor {}",
        "basis": "Rechtsgrundlage: {}",
        "approved_by": "zugestimmt hat {}",
        "backup": "{}",
        "anonymised": "{} anonymisiert",
        "deleted": "{} gelöscht",
        "records": "{} Einträge",
        "backups": "{} Sicherungen",
        "list_damaged": "ein Teil der Löschliste war nicht lesbar",
    }
    return templates[name].format(value) if name in templates and value else ""


def _slot(kind: str) -> str:
    return SLOT_NAMES[SlotKind(kind)] if kind in set(SlotKind) else kind


def _day(text: str) -> str:
    try:
        return format_day(date.fromisoformat(text))
    except ValueError:
        return text
