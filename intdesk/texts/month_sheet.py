"""The words of the month sheet (Tätigkeitsnachweis), for PDF, Excel and command line."""

from __future__ import annotations

from intdesk.domain.dates import MONTHS, format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.working_time import MonthSheet, SheetLine

TITLE = "Tätigkeitsnachweis"
SUBJECT = "Nachweis der Tätigkeiten eines Monats"
WHAT_IT_IS = (
    "Dies ist ein Nachweis von Tätigkeiten, kein Arbeitszeitnachweis. Beginn, Ende, Pausen und "
    "Überstunden werden nicht erfasst. Beratungen stehen als Summe des Tages; Kontaktpflege zählt "
    "von selbst mit."
)
NOTHING = "In diesem Monat ist keine Tätigkeit und keine Beratung erfasst."
OFFICE, OFFICER, DEPARTMENT, MONTH, MADE_ON = (
    "Kommune", "Integrationsbeauftragung", "Zuordnung", "Monat", "Erstellt am",
)  # fmt: skip
MISSING_NAME = "noch nicht eingetragen"
DAY, ACTIVITY, DESCRIPTION, FUNCTION, HOURS, SHARE = (
    "Datum", "Tätigkeit", "Beschreibung", "Funktion", "Std.", "Anteil",
)  # fmt: skip
LINES_TITLE = "Tätigkeiten"
FUNCTIONS_TITLE = "Summen nach Funktion"
TOTAL = "Insgesamt"
NO_FUNCTION = "ohne Funktion"
SIGNATURES = ("Integrationsbeauftragung", "Kenntnis genommen (Leitung)")
PLACE_AND_DAY = "Ort, Datum, Unterschrift"


def month_name(sheet: MonthSheet) -> str:
    """Return the month for reading: ``März 2026``."""
    first = sheet.period.first
    return f"{MONTHS[first.month - 1]} {first.year}"


def month_title(sheet: MonthSheet) -> str:
    """Return the title with its month."""
    return f"{TITLE} {month_name(sheet)}"


def month_stem(year: int, month: int) -> str:
    """Return the proposed name of a file, without its ending."""
    return f"{TITLE}-{year}-{month:02d}"


def facts(sheet: MonthSheet) -> tuple[tuple[str, str], ...]:
    """Return the head of the sheet: whose and which month; a missing department is left out."""
    office = sheet.office
    found = [
        (OFFICE, office.name or MISSING_NAME),
        (OFFICER, office.officer or MISSING_NAME),
        (DEPARTMENT, office.department),
        (MONTH, month_name(sheet)),
        (MADE_ON, format_day(sheet.made_on)),
    ]
    return tuple((label, value) for label, value in found if value)


def what(line: SheetLine) -> str:
    """Return what was done: the activity, or the day's consultations as one."""
    if line.consultations:
        return f"Beratungen: {line.consultations}"
    return line.activity or line.description


def described(line: SheetLine) -> str:
    """Return the description beside the activity, empty where it is all there is."""
    return line.description if line.activity else ""


def summary(sheet: MonthSheet) -> str:
    """Return days and hours in one sentence."""
    days = "1 Tag" if sheet.work_days == 1 else f"{sheet.work_days} Tage"
    return f"{days} mit Einträgen, zusammen {format_minutes(sheet.minutes)}"
