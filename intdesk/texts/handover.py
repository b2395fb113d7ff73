"""The words of the handover pack (Übergabemappe): what a successor or deputy needs first."""

from __future__ import annotations

from typing import Final

from intdesk.domain.changes import Kind
from intdesk.domain.office_hour import Rhythm
from intdesk.texts.labels import RECORD_LABELS

TITLE: Final = "Übergabemappe"
FILE_NAME: Final = "Übergabemappe"
INTRODUCTION: Final = (
    "Stand der Stelle für Nachfolge oder Vertretung. Namen von Ratsuchenden und Notizen stehen "
    "nicht darin; sie bleiben im Programm und sind nur mit einer Rechtsgrundlage zugänglich."
)
FIRST: Final = "Zuerst"
FIRST_CAPTION: Final = "Auf einen Blick"
OFFICE: Final = "Stelle und Auftrag"
OFFICE_CAPTION: Final = "Die Stelle"
DATES: Final = "Fristen und Wiedervorlagen"
DATES_CAPTION: Final = "Offene Wiedervorlagen und Fristen, die ältesten zuerst"
COMING: Final = "Termine der nächsten zwölf Monate"
COMING_CAPTION: Final = "Sitzungen, Veranstaltungen, Vorträge"
HOURS_CAPTION: Final = "Regelmäßige Sprechzeiten"
CASES: Final = "Offene Fälle"
CASES_CAPTION: Final = "Offene Fälle nach Fallnummer"
AGREEMENTS: Final = "Zielvereinbarungen"
AGREEMENTS_CAPTION: Final = "Zielvereinbarungen, die nicht abgeschlossen sind"
COMMITTEES: Final = "Gremien"
COMMITTEES_CAPTION: Final = "Gremien, die bestehen"
NETWORK: Final = "Wichtige Partner"
NETWORK_CAPTION: Final = "Organisationen mit den meisten Kontakten der letzten zwölf Monate"
BUDGET: Final = "Haushalt {year}"
BUDGET_CAPTION: Final = "Haushaltsstellen"
REPORTS: Final = "Berichte"
REPORTS_CAPTION: Final = "Ausgaben von Berichten"
SAFETY: Final = "Datei und Datenschutz"
SAFETY_CAPTION: Final = "Datendatei"
UNWRITTEN: Final = "Was nicht in der Datei steht"
UNWRITTEN_LABEL: Final = "Absprachen, Gepflogenheiten, wer hilft"
CHECKS: Final = "Übergabe"
CHECK_POINTS: Final = (
    "Übergabegespräch geführt",
    "Versiegeltes Wiederherstellungsblatt übergeben oder hinterlegt",
    "Zugang der Vorgängerin oder des Vorgängers entfernt, Zugänge erneuert",
    "Sicherung gemacht und ihr Ort gezeigt",
    "Partnern, Gremien und Fachbereichen ist der Wechsel bekannt",
    "Schlüssel, Karten und Geräte übergeben",
)
SIGNATURES: Final = ("Übergibt", "Übernimmt")
NONE: Final = "Zurzeit keine."
OVERDUE: Final = "überfällig"
LINKED: Final = "Wiedervorlage ({kind})"
"""In place of a title that may name a person who was counselled."""
HEADS_DATES: Final = ("Fällig am", "Worum es geht", "Stand")
HEADS_COMING: Final = ("Tag", "Beginn", "Was", "Ort")
HEADS_HOURS: Final = ("Ort", "Tag", "Beginn", "Wie oft")
HEADS_CASES: Final = ("Fallnummer", "seit", "letzter Kontakt", "Wiedervorlage")
HEADS_AGREEMENTS: Final = ("Vereinbarung", "Fachbereich", "Stand", "bis", "nächste Überprüfung")
HEADS_COMMITTEES: Final = ("Gremium", "Ort", "nächste Sitzung")
HEADS_NETWORK: Final = ("Organisation", "Telefon", "E-Mail", "Kontakte")
HEADS_BUDGET: Final = ("Haushaltsstelle", "Rahmen", "gebucht", "gebunden", "verfügbar")
HEADS_REPORTS: Final = ("Ausgabe", "Leserkreis", "Stand")
RHYTHMS: Final = {
    Rhythm.WEEKLY: "jede Woche",
    Rhythm.SECOND_WEEK: "alle zwei Wochen",
    Rhythm.FOURTH_WEEK: "alle vier Wochen",
    Rhythm.MONTH_1: "am ersten im Monat",
    Rhythm.MONTH_2: "am zweiten im Monat",
    Rhythm.MONTH_3: "am dritten im Monat",
    Rhythm.MONTH_4: "am vierten im Monat",
    Rhythm.MONTH_LAST: "am letzten im Monat",
}
FACTS: Final = {
    "overdue": "Überfällige Wiedervorlagen und Fristen",
    "soon": "Fällig in den nächsten 30 Tagen",
    "cases": "Offene Fälle",
    "agreements": "Laufende Zielvereinbarungen",
    "drafts": "Ausgaben in Arbeit",
    "file": "Datei",
    "folder": "Ordner",
    "backup": "Letzte Sicherung",
    "second": "Zweiter Ort der Sicherungen",
    "due": "Zur Löschung oder Anonymisierung vorgeschlagen",
}
NO_BACKUP: Final = "keine gefunden"
NO_SECOND: Final = "keiner gewählt"


def more_rows(count: int) -> str:
    """Return how many lines of a table are left out."""
    if count == 1:
        return "Eine weitere Zeile steht im Programm."
    return f"{count} weitere Zeilen stehen im Programm."


def linked_title(kind: str) -> str:
    """Return what stands for a follow-up to a record about a person: ``Wiedervorlage (Fall)``."""
    known = kind in set(Kind) and Kind(kind) in RECORD_LABELS
    return LINKED.format(kind=RECORD_LABELS[Kind(kind)].singular if known else kind)
