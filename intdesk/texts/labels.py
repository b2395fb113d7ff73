"""The words of undo lines and of the history, by kind of record."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.case import CaseKind
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.office_calendar import Standing


@dataclass(frozen=True, slots=True)
class RecordLabels:
    """One kind's nouns, from which the labels of its steps are made."""

    singular: str
    plural: str

    @property
    def created(self) -> str:
        """Return the label of a new record."""
        return f"{self.singular} erfasst"

    @property
    def changed(self) -> str:
        """Return the label of an edited record."""
        return f"{self.singular} geändert"

    def changed_many(self, count: int) -> str:
        """Return the label of records edited together."""
        return f"{self._counted(count)} geändert"

    def entered_many(self, count: int) -> str:
        """Return the label of records entered together."""
        return f"{self._counted(count)} erfasst"

    def trashed(self, count: int) -> str:
        """Return the label of records moved to the trash."""
        return f"{self._counted(count)} gelöscht"

    def restored(self, count: int) -> str:
        """Return the label of records taken out of the trash."""
        return f"{self._counted(count)} wiederhergestellt"

    def erased(self, count: int) -> str:
        """Return the label of records deleted for good."""
        return f"{self._counted(count)} endgültig gelöscht"

    def _counted(self, count: int) -> str:
        return self.singular if count == 1 else f"{count} {self.plural}"


RECORD_LABELS: dict[Kind, RecordLabels] = {
    Kind.CONSULTATION: RecordLabels("Beratung", "Beratungen"),
    Kind.WORK_ENTRY: RecordLabels("Tätigkeit", "Tätigkeiten"),
    Kind.CONTACT: RecordLabels("Kontakt", "Kontakte"),
    Kind.INTERACTION: RecordLabels("Eintrag der Kontaktpflege", "Einträge der Kontaktpflege"),
    Kind.FOLLOW_UP: RecordLabels("Wiedervorlage", "Wiedervorlagen"),
    Kind.OFFICE_HOUR: RecordLabels("Sprechzeit", "Sprechzeiten"),
    Kind.OFFICE_DATE: RecordLabels("Termin der Sprechzeit", "Termine der Sprechzeiten"),
    Kind.CLOSURE: RecordLabels("Schließzeit", "Schließzeiten"),
    Kind.CASE: RecordLabels("Fall", "Fälle"),
    Kind.EVENT: RecordLabels("Veranstaltung", "Veranstaltungen"),
    Kind.PRESS_ITEM: RecordLabels("Presse-Eintrag", "Presse-Einträge"),
    Kind.STATEMENT: RecordLabels("Stellungnahme", "Stellungnahmen"),
    Kind.TALK: RecordLabels("Vortrag", "Vorträge"),
    Kind.REPORT_TEXT: RecordLabels("Text des Berichts", "Texte des Berichts"),
    Kind.FIELD_REPORT: RecordLabels("Text zu einem Handlungsfeld", "Texte zu Handlungsfeldern"),
    Kind.TARGET_AGREEMENT: RecordLabels("Zielvereinbarung", "Zielvereinbarungen"),
    Kind.COMMITTEE: RecordLabels("Gremium", "Gremien"),
    Kind.MEETING: RecordLabels("Sitzung", "Sitzungen"),
    Kind.EVENT_SERIES: RecordLabels("Veranstaltungsreihe", "Veranstaltungsreihen"),
    Kind.VOLUNTEER: RecordLabels("Eintrag im Ehrenamtspool", "Einträge im Ehrenamtspool"),
    Kind.ASSIGNMENT: RecordLabels("Einsatz", "Einsätze"),
    Kind.INDICATOR: RecordLabels("Indikator", "Indikatoren"),
    Kind.INDICATOR_VALUE: RecordLabels("Indikatorwert", "Indikatorwerte"),
    Kind.SELF_CHECK: RecordLabels("Kurz-Check", "Bögen des Kurz-Checks"),
    Kind.SURVEY: RecordLabels("Befragung", "Befragungen"),
    Kind.CONCEPT: RecordLabels("Integrationskonzept", "Integrationskonzepte"),
    Kind.COMPLAINT: RecordLabels("Beschwerde", "Beschwerden"),
    Kind.COMPLAINT_STEP: RecordLabels("Schritt einer Beschwerde", "Schritte von Beschwerden"),
    Kind.OFFER: RecordLabels("Angebot", "Angebote"),
    Kind.NEED: RecordLabels("Bedarf", "Bedarfe"),
    Kind.POST: RecordLabels("Stelle", "Stellen"),
    Kind.BUDGET_LINE: RecordLabels("Haushaltsstelle", "Haushaltsstellen"),
    Kind.APPROPRIATION: RecordLabels("Ansatz oder Änderung", "Ansätze und Änderungen"),
    Kind.COMMITMENT: RecordLabels("Mittelbindung", "Mittelbindungen"),
    Kind.POSTING: RecordLabels("Buchung", "Buchungen"),
    Kind.GRANT: RecordLabels("Zuwendung", "Zuwendungen"),
    Kind.ATTACHMENT: RecordLabels("Anlage", "Anlagen"),
    Kind.ANALYSIS: RecordLabels("Auswertung", "Auswertungen"),
    Kind.SAVED_FILTER: RecordLabels("Gespeicherter Filter", "Gespeicherte Filter"),
}
FOLLOW_UPS_NAME = "Wiedervorlagen"
OFFICE_HOURS_NAME = "Sprechzeiten"
OFFICE_HOUR_NAME = "Sprechzeit"
FOLLOW_UP_DONE = "Wiedervorlage erledigt"
FOLLOW_UP_REOPENED = "Wiedervorlage wieder geöffnet"
FOLLOW_UP_PUT_OFF = "Wiedervorlage verschoben"
OFFICE_CHANGED = "Angaben zur Stelle geändert"
CODE_CHANGED = "Auswahlliste geändert"
TAKEN_BACK = "Schritt zurückgenommen"
REDONE = "Schritt wiederholt"
ARCHIVE_LOADED = "Archiv eingelesen"
MAPPING_CHANGED = "Gemerkte Zuordnung geändert"
ATTACHED = "Anlage hinzugefügt"
EVENTS_NAME = "Veranstaltungen"
MEETINGS_NAME = "Sitzungen"
MEETINGS_PLANNED = "Sitzungen geplant"
TIME_NOTED_ELSEWHERE = "Arbeitszeit der Sitzung zugeordnet"
EVENT_REPEATED = "Veranstaltung für das nächste Jahr angelegt"
PREPARATION_ADDED = "Vorbereitung angelegt"
COMMITMENT_CLOSED = "Mittelbindung abgeschlossen"
COMMITMENT_REOPENED = "Mittelbindung wieder geöffnet"
YEAR_CARRIED_OVER = "Haushaltsjahr übertragen"
POSTINGS_MATCHED = "Buchungen abgeglichen"
POSTINGS_PARTED = "Abgleich aufgehoben"
CASE_CLOSED = "Fall abgeschlossen"
CASE_REOPENED = "Fall wieder geöffnet"
CASE_MADE = "Fall aus Beratung angelegt"
CASE_LINKED = "Beratung dem Fall zugeordnet"
CASE_UNLINKED = "Beratung aus dem Fall gelöst"
CONSENTS_CHANGED = "Einwilligungen geändert"
COMPLAINT_CLOSED = "Beschwerde abgeschlossen"
COMPLAINT_REOPENED = "Beschwerde wieder geöffnet"
STEP_ENTERED = "Schritt zur Beschwerde eingetragen"
STEP_REMOVED = "Schritt der Beschwerde entfernt"
CONSENT_WITHDRAWN = "Einwilligung widerrufen"
CASE_RESTRICTED = "Verarbeitung eingeschränkt"
RESTRICTION_LIFTED = "Einschränkung aufgehoben"
REQUEST_NOTED = "Antrag der Person vermerkt"
REQUEST_ANSWERED = "Antrag der Person beantwortet"
CORRECTION_NOTED = "Berichtigung vermerkt"
PRIVACY_CHANGED = "Angaben zum Datenschutz geändert"
NOTES_SWITCHED = "Freitextnotizen umgestellt"
NOTES_REMOVED = "Alle Notizen entfernt"
ACCESS_GIVEN = "Auskunft erteilt"
IDENTITY_STORED = "Name und Anschrift gespeichert"
IDENTITY_REMOVED = "Name und Anschrift entfernt"

OFFICE_DATE_HEADS = (
    "Datum", "Beginn", "Ende", "Ort", "Stand", "Dauer", "Besuche", "Beratungszeit", "Genutzt",
    "Grund", "Notiz",
)  # fmt: skip
STANDING_LABELS: dict[str, str] = {
    Standing.PLANNED: "geplant",
    Standing.HELD: "gehalten",
    Standing.CANCELLED: "ausgefallen",
    Standing.FREE: "entfällt",
}

NOT_ENTERED_LABEL = "nicht erfasst"
OTHERS_LABEL = "Übrige"
NOVELTY_LABELS: dict[str, str] = {
    Novelty.NEW: "dieses Jahr neu",
    Novelty.KNOWN: "schon bekannt",
    Novelty.UNKNOWN: "unbekannt",
}
RECORD_KIND_LABELS: dict[str, str] = {
    "": "anonym, ohne Fall",
    CaseKind.PSEUDONYMOUS: "Fall ohne Namen",
    CaseKind.NAMED: "Fall mit Namen",
}
CASE_LABELS: dict[str, str] = {
    "carried": "aus früheren Jahren übernommen",
    "new": "im Berichtsjahr neu",
}
DEMONSTRATION_MADE = "Vorführdaten angelegt"


def complaint_title(number: str) -> str:
    """Return what the titles of a complaint's follow-ups begin with; never a free text."""
    return f"Beschwerde {number}: "


def complaint_deadline_title(number: str) -> str:
    """Return the title of the follow-up for a deadline."""
    return f"{complaint_title(number)}Frist endet"


def complaint_step_title(number: str, kind: str) -> str:
    """Return the title of the follow-up of a step, by the label of its kind."""
    return f"{complaint_title(number)}{kind}"
