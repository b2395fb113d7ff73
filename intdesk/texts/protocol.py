"""The words of the protocol: what happened, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from intdesk.domain.access import SlotKind
from intdesk.domain.dates import format_day
from intdesk.texts.access import PROTOCOL_EVENTS, SLOT_NAMES
from intdesk.texts.rights import GROUND_WORDS

HEADS = ("Wann", "Wer", "Was", "Einzelheiten")
TITLE = "Protokoll der Zugänge"


def event_words(event: str) -> str:
    """Return what an entry is called; one of a newer program keeps its code."""
    return PROTOCOL_EVENTS.get(event, event)


def detail_words(details: Mapping[str, object]) -> str:
    """Return what is known of an entry as one line; unknown details are left out."""
    return ", ".join(words for words in (_words(*item) for item in details.items()) if words)


def _words(name: str, value: object) -> str:
    if name in _SPECIAL:
        return _SPECIAL[name](value)
    return _TEMPLATES[name].format(value) if name in _TEMPLATES and value else ""


def _slot(kind: str) -> str:
    return SLOT_NAMES[SlotKind(kind)] if kind in set(SlotKind) else kind


def _day(text: str) -> str:
    try:
        return format_day(date.fromisoformat(text))
    except ValueError:
        return text


def _sheets(value: object) -> str:
    return "mit Wiederherstellungsblättern" if value else "ohne Wiederherstellungsblätter"


def _counted(value: object, one: str, many: str) -> str:
    return f"{value} {one if value == 1 else many}"


_SPECIAL: dict[str, Callable[[object], str]] = {
    "slot": lambda value: _slot(str(value)),
    "by": lambda value: _slot(str(value)),
    "sheets": _sheets,
    "resumed": lambda _: "nach einer Unterbrechung zu Ende geführt",
    "notes": lambda value: _counted(value, "Notiz", "Notizen"),
    "day": lambda value: f"Zustimmung vom {_day(str(value))}",
    "ground": lambda value: GROUND_WORDS.get(str(value), ""),
    "files": lambda value: _counted(value, "Unterlage", "Unterlagen") if value else "",
    "redacted": lambda value: (
        _counted(value, "Text geschwärzt", "Texte geschwärzt") if value else ""
    ),
}
_TEMPLATES = {
    "case": "Fall {}",
    "holder": "für {}",
    "former": "zuvor {}",
    "basis": "Rechtsgrundlage: {}",
    "approved_by": "zugestimmt hat {}",
    "backup": "{}",
    "report": "{}",
    "reason": "Grund: {}",
    "pdf": "PDF SHA-256 {}",
    "xlsx": "Excel SHA-256 {}",
    "anonymised": "{} anonymisiert",
    "deleted": "{} gelöscht",
    "records": "{} Einträge",
    "backups": "{} Sicherungen",
    "list_damaged": "ein Teil der Löschliste war nicht lesbar",
}
