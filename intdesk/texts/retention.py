"""The words of retention: periods, what is proposed, labels of steps, the protocol of erasures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.retention import Action, Block, Erasure, Proposal, Rule, Subject, Term
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.numbers import format_count

STEP_WITHOUT_WORDS = "Schritt (Angaben gelöscht)"
CONTACT_WITHOUT_NAME = "Kontakt ohne Namen"
MARKER_NUMBER = "anonym-{token}"
ERASED_LABEL = "Aufbewahrung: gelöscht und anonymisiert"
REAPPLIED_LABEL = "Löschliste angewandt"
LIST_HEAD = (
    "Löschliste: Zufallsnummern und Tage von Einträgen, die gelöscht oder anonymisiert wurden.",
    "Sie sorgt dafür, dass nichts davon aus einer älteren Sicherung zurückkommt.",
    "Bitte nicht löschen und nicht ändern; sie enthält keine Namen.",
)
REGION_LABEL = "{label} (zusammengefasst)"

SUBJECT_NAMES: dict[str, str] = {
    Subject.CASE: "Fall",
    Subject.IDENTITY: "Name und Anschrift",
    Subject.CONSULTATION: "Beratung ohne Fall",
    Subject.COMPLAINT: "Beschwerde",
    Subject.CONTACT: "Kontakt",
    Subject.COMMITMENT: "Mittelbindung",
    Subject.POSTING: "Buchung",
    Subject.TRASH: "Papierkorb",
    Subject.DRAFT: "Ungespeicherte Eingabe",
    Subject.IMPORT: "Import",
}
SUBJECT_TITLES: dict[str, str] = {
    Subject.CASE: "Fälle mit ihren Beratungen",
    Subject.IDENTITY: "Name und Anschrift zu Fällen",
    Subject.CONSULTATION: "Beratungen ohne Fall",
    Subject.COMPLAINT: "Beschwerden mit ihren Schritten",
    Subject.CONTACT: "Kontakte im Netzwerk",
    Subject.COMMITMENT: "Mittelbindungen",
    Subject.POSTING: "Buchungen mit ihren Anlagen",
    Subject.TRASH: "Papierkorb",
    Subject.DRAFT: "Ungespeicherte Eingaben",
    Subject.IMPORT: "Gemerktes zu Importen",
}
SUBJECT_BEGINS: dict[str, str] = {
    Subject.CASE: "ab dem letzten Kontakt, einer erledigten Wiedervorlage oder dem Abschluss",
    Subject.IDENTITY: "wie beim Fall; sofort, wenn die Einwilligung nicht mehr gilt",
    Subject.CONSULTATION: "ab dem Tag der Beratung oder einer erledigten Wiedervorlage",
    Subject.COMPLAINT: "ab dem Abschluss oder dem letzten Schritt",
    Subject.CONTACT: "ab dem letzten Mal, dass der Kontakt geändert wurde oder vorkam",
    Subject.COMMITMENT: "ab dem Ende des Haushaltsjahres, in dem zuletzt gezahlt wurde",
    Subject.POSTING: "ab dem Ende des Haushaltsjahres; Beträge bleiben beim Anonymisieren stehen",
    Subject.TRASH: "ab dem Löschen",
    Subject.DRAFT: "ab der letzten Eingabe",
    Subject.IMPORT: "ab dem Import: Dateiname und Merkmale zum Erkennen doppelter Zeilen",
}
TERM_NAMES: dict[str, str] = {
    Term.YEAR: "12 Monate",
    Term.NEXT_YEAR: "bis Ende des folgenden Kalenderjahres",
    Term.FIVE_YEARS: "5 Jahre",
    Term.MONTHS: "eigene Zahl von Monaten",
}
ACTION_NAMES: dict[str, str] = {
    Action.ANONYMISE: "anonymisieren",
    Action.DELETE: "löschen",
}
ACTION_DONE: dict[str, str] = {
    Action.ANONYMISE: "anonymisiert",
    Action.DELETE: "gelöscht",
}
BLOCK_NAMES: dict[str, str] = {
    Block.OPEN_CASE: "Fall ist noch offen: bitte zuerst abschließen",
    Block.OPEN_FOLLOW_UP: "offene Wiedervorlage",
    Block.OPEN_COMPLAINT: "laufende Beschwerde",
    Block.RESTRICTED: "Verarbeitung ist eingeschränkt: bitte zuerst aufheben",
    Block.POSTPONED: "verschoben",
}
PROTOCOL_TITLE = "Löschprotokoll"
PROTOCOL_HEADS = (
    "Tag", "Zufallsnummer", "Was", "Maßnahme", "Dazu", "Dem Archiv angeboten am", "Wer",
)  # fmt: skip
_ALONG: dict[str, tuple[str, str]] = {
    Kind.CONSULTATION: ("Beratung", "Beratungen"),
    Kind.FOLLOW_UP: ("Wiedervorlage", "Wiedervorlagen"),
    Kind.ATTACHMENT: ("Anlage", "Anlagen"),
    Kind.CASE: ("Fall", "Fälle"),
    Kind.CONTACT: ("Kontakt", "Kontakte"),
    Subject.IDENTITY: ("Name mit Anschrift", "Namen mit Anschrift"),
    Subject.DRAFT: ("ungespeicherte Eingabe", "ungespeicherte Eingaben"),
    Subject.IMPORT: ("Import", "Importe"),
}


_ONE_MONTH, _MONTHS = "1 Monat", "{count} Monate"
_POSTPONED = "verschoben bis {day}"
_LAPSED = "Einwilligung gilt nicht mehr"
_OFFERED = "dem Archiv angeboten am {day}"
RETENTION_WORDS = (
    TERM_NAMES, BLOCK_NAMES, RECORD_LABELS, _ALONG, _ONE_MONTH, _MONTHS, _POSTPONED, _LAPSED,
    _OFFERED,
)  # fmt: skip
"""The words from which sentences on retention are made, for who translates them."""


def rule_words(rule: Rule, catalogue: Catalogue = GERMAN) -> str:
    """Return a period in words."""
    if rule.term is Term.MONTHS and rule.months > 24 and rule.months % 12 == 0:
        return f"{rule.months // 12} Jahre"
    if rule.term is Term.MONTHS:
        return catalogue.text(_ONE_MONTH if rule.months == 1 else _MONTHS, count=rule.months)
    return catalogue.word(TERM_NAMES[rule.term])


def counted_words(counts: Mapping[str, int], catalogue: Catalogue = GERMAN) -> str:
    """Return how many records of each kind there are: ``2 Fälle, 5 Beratungen``."""
    return ", ".join(_counted(name, count, catalogue) for name, count in counts.items() if count)


def _counted(name: str, count: int, catalogue: Catalogue) -> str:
    labels = RECORD_LABELS.get(name)  # type: ignore[call-overload]
    usual = (labels.singular, labels.plural) if labels else (name, name)
    one, many = _ALONG.get(name, usual)
    return f"{format_count(count)} {catalogue.noun(one if count == 1 else many)}"


def notes_words(proposal: Proposal, catalogue: Catalogue = GERMAN) -> str:
    """Return what stands beside a proposal: what is in the way, and what was noted."""
    note = proposal.note
    words = [catalogue.word(BLOCK_NAMES[block]) for block in Block if block in proposal.blocks]
    if Block.POSTPONED in proposal.blocks and note.postponed_until is not None:
        until = catalogue.text(_POSTPONED, day=format_day(note.postponed_until))
        words[-1] = f"{until} ({note.reason})" if note.reason else until
    if proposal.candidate.lapsed:
        words.append(catalogue.word(_LAPSED))
    if note.offered_on is not None:
        words.append(catalogue.text(_OFFERED, day=format_day(note.offered_on)))
    return "; ".join(words)


def protocol_rows(entries: Sequence[Erasure]) -> list[tuple[str, ...]]:
    """Return the protocol of erasures in words; no entry names a person that was counselled."""
    return [
        (
            format_day(e.erased_on),
            e.uuid,
            _what(e),
            ACTION_DONE[e.action],
            counted_words(e.along),
            format_day(e.offered_on) if e.offered_on else "",
            e.actor,
        )
        for e in entries
    ]


def _what(entry: Erasure) -> str:
    if entry.subject is not Subject.TRASH:
        return SUBJECT_NAMES[entry.subject]
    labels = RECORD_LABELS.get(entry.kind)  # type: ignore[call-overload]
    return f"{labels.singular if labels else entry.kind} (Papierkorb)"
