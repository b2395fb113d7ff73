"""What the check before the report says of each open point."""

from __future__ import annotations

from typing import Final

from intdesk.domain.changes import Kind
from intdesk.domain.indicator import (
    OUTSIDE_YEAR,
    UNEQUAL_PLACES,
    WITHOUT_DAY,
    WITHOUT_SOURCE,
    WITHOUT_VALUE,
)
from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.numbers import format_count
from intdesk.texts.report_budget import BUDGET_SAID_WORDS, budget_bare, budget_said

GROUPS: dict[CheckGroup, str] = {
    CheckGroup.OFFICE: "Stelle",
    CheckGroup.CONSULTATIONS: "Beratungen",
    CheckGroup.CASES: "Fälle",
    CheckGroup.OFFICE_HOURS: "Sprechzeiten",
    CheckGroup.WORKING_TIME: "Arbeitszeit",
    CheckGroup.EVENTS: "Veranstaltungen",
    CheckGroup.COMMITTEES: "Gremien",
    CheckGroup.STATEMENTS: "Stellungnahmen",
    CheckGroup.ASSIGNMENTS: "Einsätze",
    CheckGroup.POOL: "Ehrenamtspool",
    CheckGroup.TARGETS: "Zielvereinbarungen",
    CheckGroup.OFFERS: "Angebote",
    CheckGroup.NEEDS: "Bedarfe",
    CheckGroup.FRAME: "Rahmendaten",
    CheckGroup.INDICATORS: "Indikatoren",
    CheckGroup.BUDGET: "Haushalt",
    CheckGroup.FOLLOW_UPS: "Wiedervorlagen",
    CheckGroup.PRINT: "Schrift im PDF",
}
WEIGHTS: dict[Weight, str] = {
    Weight.MUST: "wichtig",
    Weight.SHOULD: "empfohlen",
    Weight.CAN: "wenn Zeit ist",
}

_PERSONS = {
    "child_at_work": "mit einem Kind als Fachkraft, Betrieb oder Ehrenamt",
    "stay_longer_than_life": "mit mehr Jahren in Deutschland als Lebensjahren",
    "german_with_title": "von Deutschen mit Aufenthaltstitel",
    "european_with_refuge": "von EU-Angehörigen mit Schutz, Gestattung oder Duldung",
}
_DAYS = {
    "in_future": "mit einem Datum in der Zukunft",
    "holiday": "an Feiertagen",
    "weekend": "am Wochenende",
    "long_day": "an Tagen mit mehr als zehn Stunden",
}
CHECKS: dict[Kind, dict[str, str]] = {
    Kind.CONSULTATION: {
        **_DAYS,
        "before_case": "vor der Eröffnung ihres Falls",
        "after_closing": "nach dem Abschluss ihres Falls",
        "entered_twice": "vielleicht doppelt erfasst",
        "unusually_long": "mit mehr als vier Stunden",
        "unusual_for_kind": "mit einer Dauer, die für die Beratungsart ungewöhnlich ist",
        "referral_without_contact": "vermittelt, aber ohne Stelle",
        "appointment_without_day": "mit Folgetermin ohne Tag",
        "interpreting_without_language": "mit Sprachmittlung ohne Sprache",
        "interpreting_in_german": "mit Sprachmittlung auf Deutsch",
        "cost_without_interpreting": "mit Kosten ohne Sprachmittlung",
        "more_relatives_than_people": "mit mehr Angehörigen als Anwesenden",
        "group_of_one": "in Gruppen mit nur einer Person",
        **_PERSONS,
    },
    Kind.CASE: {
        "open_without_contact": "ohne Kontakt im Jahr, obwohl offen",
        "contact_before_opening": "mit einem Kontakt vor der Eröffnung",
        "contact_after_closing": "mit einem Kontakt nach dem Abschluss",
        **_PERSONS,
    },
    Kind.WORK_ENTRY: {
        **_DAYS,
        "day_by_itself": "mit mehr als zehn Stunden",
        "work_twice": "vielleicht doppelt erfasst",
    },
}
"""What the records have in common that a check finds, behind their name."""

BARE_CHECKS = frozenset(
    code for words in CHECKS.values() for code in words
) - {
    "in_future", "holiday", "long_day", "entered_twice", "work_twice", "open_without_contact",
}  # fmt: skip
"""The checks that need not know the year or the present day."""

_KINDS: dict[CheckGroup, Kind] = {
    CheckGroup.CONSULTATIONS: Kind.CONSULTATION,
    CheckGroup.CASES: Kind.CASE,
    CheckGroup.WORKING_TIME: Kind.WORK_ENTRY,
    CheckGroup.EVENTS: Kind.EVENT,
    CheckGroup.COMMITTEES: Kind.MEETING,
    CheckGroup.STATEMENTS: Kind.STATEMENT,
    CheckGroup.ASSIGNMENTS: Kind.ASSIGNMENT,
    CheckGroup.POOL: Kind.VOLUNTEER,
    CheckGroup.TARGETS: Kind.TARGET_AGREEMENT,
    CheckGroup.OFFERS: Kind.OFFER,
    CheckGroup.NEEDS: Kind.NEED,
    CheckGroup.FRAME: Kind.INDICATOR_VALUE,
    CheckGroup.INDICATORS: Kind.INDICATOR_VALUE,
}
_NOUNS = {
    Kind.CONSULTATION: ("Beratung", "Beratungen"),
    Kind.CASE: ("Fall", "Fälle"),
    Kind.WORK_ENTRY: ("Tätigkeit", "Tätigkeiten"),
    Kind.EVENT: ("Veranstaltung", "Veranstaltungen"),
    Kind.STATEMENT: ("Stellungnahme", "Stellungnahmen"),
    Kind.TARGET_AGREEMENT: ("Zielvereinbarung", "Zielvereinbarungen"),
    Kind.MEETING: ("Sitzung", "Sitzungen"),
    Kind.ASSIGNMENT: ("Einsatz", "Einsätzen"),
    Kind.VOLUNTEER: ("aktive Person", "aktiven Menschen im Pool"),
    Kind.OFFER: ("Angebot", "Angeboten"),
    Kind.NEED: ("Bedarf", "Bedarfen"),
    Kind.INDICATOR_VALUE: ("Wert", "Werten"),
}
GAPS = {
    WITHOUT_SOURCE: "ohne Quelle",
    WITHOUT_DAY: "ohne Stichtag",
    OUTSIDE_YEAR: "mit einem Stichtag außerhalb des Jahres",
}
"""What values of indicators lack."""
INDICATOR_GAPS = {
    WITHOUT_VALUE: "ohne Wert für {year}",
    UNEQUAL_PLACES: "Orte ergeben {year} nicht den Gesamtwert",
}
"""What indicators lack in a year."""
_MISSING = {
    "topic": "ohne Hauptthema",
    "novelty": "ohne Angabe „neu oder schon da“",
    "contact_form": "ohne Kontaktform",
    "result": "ohne Ergebnis",
    "nationality": "ohne Staatsangehörigkeit",
    "age_group": "ohne Altersgruppe",
    "gender": "ohne Geschlecht",
    "residence_status": "ohne Aufenthaltsstatus",
    "counselling_kind": "ohne Beratungsart",
    "language": "ohne Beratungssprache",
    "still_planned": "vorbei, aber noch als geplant eingetragen",
    "uncounted": "ohne Zahl der Teilnehmenden",
    "kind": "ohne Art",
    "target_groups": "ohne Zielgruppe",
    "never_reviewed": "mit einem Ziel, das noch nie überprüft wurde",
    "not_reviewed": "mit einem Ziel ohne Überprüfung in diesem Jahr",
    "measure_overdue": "mit einer überfälligen Maßnahme",
    "still_running": "abgelaufen, aber noch nicht abgeschlossen",
    "unsigned": "schon begonnen, aber noch nicht unterzeichnet",
    "own_open": "ohne Angabe, ob Sie selbst dabei waren",
    "attendance": "ohne vermerkte Anwesenheit",
    "attendance_part": "mit Eingeladenen, bei denen die Anwesenheit offen ist",
    "minutes": "ohne Niederschrift",
    "duration": "mit eigener Teilnahme, aber ohne Dauer",
    "time_twice": "mit vielleicht doppelt erfasster Zeit",
    **GAPS,
    "undecided": "ohne Tag der Entscheidung",
    "without_minutes": "ohne Dauer, obwohl durchgeführt",
    "without_language": "mit Sprachmittlung ohne Sprache",
    "still_open": "vorbei, aber noch angefragt oder zugesagt",
    "unpaid": "mit Auslagen, die noch nicht bezahlt sind",
    "conduct_expired": "mit abgelaufenem Führungszeugnis",
    "without_agreement": "ohne Vereinbarung",
    "without_secrecy": "ohne Verschwiegenheitserklärung",
    "unchecked": "seit mehr als einem Jahr nicht geprüft",
    "over": "mit einem Ende in der Vergangenheit, aber noch als laufend eingetragen",
    "fields_of_action": "ohne Handlungsfeld",
    "provider": "ohne Anbieter",
    "unfounded": "ohne Beleg aus Beratungen oder anderer Quelle",
    "silent": "seit einem halben Jahr ohne Kontakt, obwohl offen",
}
_WHOLE = {
    "name": "Der Name der Stelle fehlt",
    "ags": "Der Gemeindeschlüssel fehlt",
    "officer": "Der Name der beauftragten Person fehlt",
    "week_minutes": "Die vertraglichen Wochenstunden fehlen",
    "planned_shares": "Die geplanten Anteile je Funktion fehlen",
    "none": "Im Jahr ist keine Beratung erfasst",
}


_EMPTY_MONTH = "{count} Monat ohne einen Eintrag: {named}"
_EMPTY_MONTHS = "{count} Monate ohne einen Eintrag: {named}"
_UNATTENDED = "{count} von {total} gehaltenen Sprechzeiten ohne Besuch"
_WITHOUT_VALUE = "{count} von {total} Indikatoren ohne Wert für das Jahr"
_UNEQUAL = (
    "Bei {count} von {total} Indikatoren ergeben die Werte der Orte nicht den Wert des ganzen "
    "Gebiets"
)
_OVERDUE_ONE, _OVERDUE = (
    "{count} Wiedervorlage ist überfällig",
    ("{count} Wiedervorlagen sind überfällig"),
)
_OWN: dict[str, tuple[str, str]] = {
    "unattended": (_UNATTENDED, _UNATTENDED),
    "empty_months": (_EMPTY_MONTH, _EMPTY_MONTHS),
    WITHOUT_VALUE: (_WITHOUT_VALUE, _WITHOUT_VALUE),
    UNEQUAL_PLACES: (_UNEQUAL, _UNEQUAL),
    "overdue": (_OVERDUE_ONE, _OVERDUE),
}
"""Points that are said in a sentence of their own: for one, for several."""
_OF_ALL = "{count} von {total} {what} {why}"
_ALONE = "{count} {what} {why}"
_OFFICE_FACTS = "Angaben zur Stelle"
_PRINTED_AS = "{what}: „{text}“ wird im PDF als „{printed}“ gedruckt"
_MORE_PRINTED = "{count} weitere Texte mit Zeichen, die der Schrift im PDF fehlen"
SAID_WORDS = (
    _OWN,
    _WHOLE,
    _MISSING,
    CHECKS,
    _NOUNS,
    _OF_ALL,
    _ALONE,
    _OFFICE_FACTS,
    _PRINTED_AS,
    _MORE_PRINTED,
    *BUDGET_SAID_WORDS,
)
"""All words from which an open point is said, for who translates them."""


def said(line: CheckLine, catalogue: Catalogue = GERMAN) -> str:
    """Return an open point as a sentence part with its number: ``12 von 80 Beratungen ohne …``."""
    if line.code in _OWN:
        one, many = _OWN[line.code]
        return catalogue.text(
            one if line.count == 1 else many,
            count=format_count(line.count), total=format_count(line.total),
            named=", ".join(map(catalogue.word, line.named)),
        )  # fmt: skip
    if line.code in _WHOLE:
        return catalogue.text(_WHOLE[line.code])
    if line.group is CheckGroup.PRINT:
        return _printed_said(line, catalogue)
    if line.group is CheckGroup.BUDGET:
        return budget_said(line, catalogue)
    kind = _KINDS[line.group]
    why = catalogue.text(_MISSING.get(line.code) or CHECKS[kind][line.code])
    one, many = _NOUNS[kind]
    if kind is Kind.CASE:  # cases last for years: all of the file are no measure of this year
        what = catalogue.noun(one if line.count == 1 else many)
        return catalogue.text(_ALONE, count=format_count(line.count), what=what, why=why)
    what = catalogue.noun(many)
    count, total = format_count(line.count), format_count(line.total)
    return catalogue.text(_OF_ALL, count=count, total=total, what=what, why=why)


_BARE_OWN: Final = {
    "unattended": "Gehaltene Sprechzeiten ohne Besuch",
    "empty_months": "Monate ohne einen Eintrag",
    WITHOUT_VALUE: "Indikatoren ohne Wert für das Jahr",
    UNEQUAL_PLACES: "Indikatoren, bei denen die Orte nicht den Wert des ganzen Gebiets ergeben",
}


def said_bare(line: CheckLine) -> str:
    """Return an open point without numbers and names, as a public report may tell it in German.

    Empty for what is about the features of single persons, or about those of the pool.
    """
    if line.code in _PERSONS or line.group is CheckGroup.POOL:
        return ""
    if line.code in _BARE_OWN or line.code in _WHOLE:
        return _BARE_OWN.get(line.code) or _WHOLE[line.code]
    if line.group is CheckGroup.BUDGET:
        return budget_bare(line)
    kind = _KINDS[line.group]
    why = _MISSING.get(line.code) or CHECKS[kind][line.code]
    return f"{RECORD_LABELS[kind].plural} {why}"


def _printed_said(line: CheckLine, catalogue: Catalogue) -> str:
    """Return which text is printed otherwise than it is written, and how."""
    if line.place is None or not line.named:
        return catalogue.text(_MORE_PRINTED, count=format_count(line.count))
    text, printed = line.named
    labels = RECORD_LABELS.get(line.place.kind)
    what = catalogue.word(labels.singular if labels else _OFFICE_FACTS)
    return catalogue.text(_PRINTED_AS, what=what, text=text, printed=printed)
