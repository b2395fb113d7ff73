"""The words of appointments that become working time or events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.appointment import LeftOut
from intdesk.texts.i18n import GERMAN, Catalogue

LEFT_OUT: dict[LeftOut, tuple[str, str]] = {
    LeftOut.WHOLE_DAY: ("1 ganztägiger Termin", "{n} ganztägige Termine"),
    LeftOut.CANCELLED: ("1 abgesagter Termin", "{n} abgesagte Termine"),
    LeftOut.PRIVATE: ("1 privater Termin", "{n} private Termine"),
    LeftOut.WITHOUT_DURATION: ("1 Termin ohne Dauer", "{n} Termine ohne Dauer"),
    LeftOut.UNREADABLE: ("1 nicht lesbarer Termin", "{n} nicht lesbare Termine"),
    LeftOut.TOO_MANY: ("1 Termin über der Grenze", "{n} Termine über der Grenze"),
    LeftOut.TOO_OFTEN: (
        "1 Serie mit mehr als 120 Tagen im Jahr",
        "{n} Serien mit mehr als 120 Tagen im Jahr",
    ),
    LeftOut.TOO_LONG: (
        "1 Termin über mehr als einen Monat",
        "{n} Termine über mehr als einen Monat",
    ),
    LeftOut.UNTITLED: ("1 Termin ohne Titel", "{n} Termine ohne Titel"),
}

_ONE_ZONE = (
    "Die Zeitzone {names} ist nicht bekannt, und die Datei erklärt sie nicht. Die Uhrzeiten sind "
    "gelesen, als wäre es deutsche Zeit. Bitte prüfen Sie sie."
)
_ZONES = (
    "Die Zeitzonen {names} sind nicht bekannt, und die Datei erklärt sie nicht. Die Uhrzeiten sind "
    "gelesen, als wäre es deutsche Zeit. Bitte prüfen Sie sie."
)
ZONE_WORDS = (_ONE_ZONE, _ZONES)
MOST_ZONES = 3
MOST_ZONE_NAME = 60


def taken_label(count: int) -> str:
    """Return the label of the step that the taking over can be undone by."""
    return "1 Termin übernommen" if count == 1 else f"{count} Termine übernommen"


def events_label(new: int, changed: int = 0) -> str:
    """Return the label of the step that the import of events can be undone by."""
    if not changed:
        return "1 Veranstaltung importiert" if new == 1 else f"{new} Veranstaltungen importiert"
    if not new:
        what = "1 Veranstaltung" if changed == 1 else f"{changed} Veranstaltungen"
        return f"{what} nach dem Kalender geändert"
    return f"{new} Veranstaltungen importiert, {changed} geändert"


def left_out_words(left_out: Mapping[LeftOut, int], catalogue: Catalogue = GERMAN) -> str:
    """Return what is not proposed and why, empty if everything is."""
    parts = []
    for reason, (one, many) in LEFT_OUT.items():
        count = left_out.get(reason, 0)
        if count:
            parts.append(catalogue.text(one if count == 1 else many, n=count))
    return ", ".join(parts)


def zone_words(names: Sequence[str], catalogue: Catalogue = GERMAN) -> str:
    """Return which zones nobody knows, and what was taken for them; empty without any."""
    if not names:
        return ""
    named = ", ".join(f"„{name[:MOST_ZONE_NAME]}“" for name in names[:MOST_ZONES])
    if len(names) > MOST_ZONES:
        named += ", …"
    return catalogue.text(_ONE_ZONE if len(names) == 1 else _ZONES, names=named)
