"""The ways in: each kind of import with what it takes and where it is done."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


class ImportWay(NamedTuple):
    """A kind of import: its name on the command line, its words, its page.

    A way without a page begins in the menu of files: it makes a file of its own.
    """

    key: str
    title: str
    takes: str
    icon: str
    page: PageId | None


def _text(german: str) -> str:
    return QCoreApplication.translate("import_centre", german)


def import_ways() -> tuple[ImportWay, ...]:
    """Return all ways; a new kind of import joins here."""
    return (
        ImportWay(
            "consultations", _text("Beratungen"),
            _text("Ihre bisherige Liste aus Excel (.xlsx) oder CSV; Namen werden nie gespeichert."),
            "messages-square", PageId.IMPORTS,
        ),
        ImportWay(
            "contacts", _text("Kontakte"),
            _text("Adresslisten aus Excel oder CSV, Adresskarten (.vcf) aus Outlook, Handy und "
                  "anderen."),
            "users", PageId.CONTACT_IMPORT,
        ),
        ImportWay(
            "appointments", _text("Termine als Arbeitszeit"),
            _text("Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google; Sie wählen, was "
                  "zählt."),
            "clock", PageId.APPOINTMENTS,
        ),
        ImportWay(
            "events", _text("Veranstaltungen"),
            _text("Ein Kalender (.ics) aus Outlook, Thunderbird oder Google; Serien werden eine "
                  "Veranstaltung mit mehreren Tagen."),
            "calendar-days", PageId.EVENT_IMPORT,
        ),
        ImportWay(
            "indicators", _text("Indikatoren und Rahmendaten"),
            _text("Werte je Jahr aus Excel (.xlsx) oder CSV, mit Quelle und Stichtag."),
            "chart-column", PageId.INDICATOR_IMPORT,
        ),
        ImportWay(
            "postings", _text("Kassenliste"),
            _text("Die Buchungsliste aus Excel (.xlsx) oder CSV; was zu eigenen Buchungen passt, "
                  "gleichen Sie danach ab."),
            "euro", PageId.BUDGET_IMPORT,
        ),
        ImportWay(
            "archive", _text("Offenes Archiv"),
            _text("Alles aus einer anderen IntDesk-Datei, in eine neue Datei (Menü „Datei“, „Aus "
                  "Archiv“)."),
            "database", None,
        ),
    )  # fmt: skip
