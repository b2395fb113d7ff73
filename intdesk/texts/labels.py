"""The words of undo lines and of the history, by kind of record."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty


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
    Kind.CASE: RecordLabels("Fall", "Fälle"),
    Kind.ATTACHMENT: RecordLabels("Anlage", "Anlagen"),
}
OFFICE_CHANGED = "Angaben zur Stelle geändert"
CODE_CHANGED = "Auswahlliste geändert"
TAKEN_BACK = "Schritt zurückgenommen"
REDONE = "Schritt wiederholt"
ATTACHED = "Anlage hinzugefügt"
CASE_CLOSED = "Fall abgeschlossen"
CASE_REOPENED = "Fall wieder geöffnet"
CASE_MADE = "Fall aus Beratung angelegt"
CASE_LINKED = "Beratung dem Fall zugeordnet"
CASE_UNLINKED = "Beratung aus dem Fall gelöst"
CONSENTS_CHANGED = "Einwilligungen geändert"
IDENTITY_STORED = "Name und Anschrift gespeichert"
IDENTITY_REMOVED = "Name und Anschrift entfernt"

NOT_ENTERED_LABEL = "nicht erfasst"
OTHERS_LABEL = "Übrige"
NOVELTY_LABELS: dict[str, str] = {
    Novelty.NEW: "dieses Jahr neu",
    Novelty.KNOWN: "schon bekannt",
    Novelty.UNKNOWN: "unbekannt",
}
CASE_LABELS: dict[str, str] = {
    "carried": "aus früheren Jahren übernommen",
    "new": "im Berichtsjahr neu",
    "closed": "im Berichtsjahr abgeschlossen",
}
DEMONSTRATION_MADE = "Vorführdaten angelegt"
