"""The words of analyses: what is counted, by which features, and what a table says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.domain.analysis import Measure, Question, Shares, Span
from intdesk.domain.analysis_features import FEATURES
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.domain.dates import format_day
from intdesk.domain.period import Period
from intdesk.domain.report_data import Unit
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import NOVELTY_LABELS, RECORD_KIND_LABELS
from intdesk.texts.numbers import format_cell, format_count, format_permille

MEASURES = {
    Measure.CONTACTS: "Beratungen",
    Measure.CASES: "Fälle",
    Measure.PERSONS: "Personen",
    Measure.MINUTES: "Beratungszeit",
    Measure.NEW_PERSONS: "Neue Ratsuchende",
    Measure.RELATIVES: "Mitberatene Angehörige",
}
COUNTED = {
    Measure.CONTACTS: (
        "Gezählt sind Beratungskontakte; wer mehrmals beraten wurde, zählt mehrmals."
    ),
    Measure.CASES: "Gezählt sind Fälle mit mindestens einer Beratung, jeder einmal.",
    Measure.PERSONS: (
        "Gezählt sind Personen: die der Fälle, jede einmal, und die als neu vermerkten ohne Fall, "
        "mindestens eine, wo es Beratungen gab."
    ),
    Measure.MINUTES: "Angegeben sind Stunden und Minuten der Beratungen.",
    Measure.NEW_PERSONS: (
        "Gezählt sind Personen, die im jeweiligen Jahr erstmals in die Beratung kamen: die der "
        "Fälle und die als neu vermerkten ohne Fall."
    ),
    Measure.RELATIVES: (
        "Gezählt sind mitberatene Angehörige; wer mehrmals dabei war, zählt mehrmals."
    ),
}
UNITS = {Measure.MINUTES: Unit.MINUTES}
"""Units other than whole numbers."""

FEATURE_LABELS = {
    "year": "Jahr",
    "quarter": "Quartal",
    "month": "Monat",
    "topic": "Hauptthema",
    "any_topic": "Thema (auch weitere)",
    "help_kinds": "Art der Hilfe",
    "contact_form": "Kontaktform",
    "counselling_kind": "Beratungsart",
    "place": "Ort der Beratung",
    "language": "Sprache",
    "interpreting": "Sprachmittlung",
    "interpreting_payer": "Kosten der Sprachmittlung trägt",
    "interpreter": "Gedolmetscht hat",
    "result": "Ergebnis",
    "referred_kind": "Art der vermittelten Stelle",
    "referred_to": "Vermittelte Stelle",
    "done_for": "Eigentlich zuständige Stelle",
    "novelty": "Neu oder bekannt",
    "person_group": "Personenkreis",
    "gender": "Geschlecht",
    "age_group": "Altersgruppe",
    "nationality": "Staatsangehörigkeit",
    "region": "Herkunftsgruppe",
    "residence_status": "Aufenthaltsstatus",
    "residence_group": "Aufenthaltsstatus in Gruppen",
    "length_of_stay": "Aufenthaltsdauer",
    "german_level": "Deutschkenntnisse",
    "employment": "Erwerbsstatus",
    "housing": "Wohnform",
    "municipality": "Wohnort",
    "access_route": "Zugangsweg",
    "record_kind": "Anonym oder Fall",
    "family": "Familie (Fall)",
    "children": "Kinder (Fall)",
    "closing_reason": "Grund des Abschlusses (Fall)",
}
WORDS: dict[str, dict[str, str]] = {
    "novelty": NOVELTY_LABELS,
    "record_kind": RECORD_KIND_LABELS,
    "children": {
        "0": "keine Kinder",
        "1": "1 Kind",
        "2": "2 Kinder",
        "3": "3 bis 4 Kinder",
        "5": "5 und mehr Kinder",
    },
}
"""The words of features with values of the program's own."""
SHARES = {
    Shares.NONE: "keine",
    Shares.ROWS: "an der Zeile",
    Shares.COLUMNS: "an der Spalte",
    Shares.ALL: "an allem",
}
SPANS = {
    Span.YEAR: "Gewähltes Jahr",
    Span.TWO_YEARS: "Gewähltes Jahr und Vorjahr",
    Span.FREE: "Freier Zeitraum",
}
QUARTERS = ("1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal")

SHEET = "Auswertung"
TOTAL = "Insgesamt"
SHARE = "Anteil"
NO_ENTRIES = "Dazu gibt es keine Beratungen."
MENTIONS_NOTE = (
    "Mehrfachnennungen sind möglich: Die Werte ergeben zusammen mehr als „Insgesamt“, das jede "
    "Beratung einmal zählt."
)
SEVERAL_LINES_NOTE = (
    "Wer in mehreren Zeilen oder Spalten vorkommt, zählt in jeder; „Insgesamt“ zählt alle einmal."
)
_BY_ONE, _BY_TWO = "{what} nach {first}", "{what} nach {first} und {second}"
_TWO_YEARS, _FROM_TO = "{first} und {last}", "{first} bis {last}"
_SHARES = "Anteile {which}"
ANALYSIS_WORDS = (
    FEATURE_LABELS, MEASURES, COUNTED, SHARES, MENTIONS_NOTE, SEVERAL_LINES_NOTE, TOTAL, SHARE,
    _BY_ONE, _BY_TWO, _TWO_YEARS, _FROM_TO, _SHARES,
)  # fmt: skip
"""The words from which the sentences of an analysis are made, for who translates them."""
GONE_CONTACT = "gelöschter Kontakt"
SUBJECT = "Auswertung der Beratungen"


def feature_label(key: str, catalogue: Catalogue = GERMAN) -> str:
    """Return the name of a feature; an unknown key stands for itself."""
    return catalogue.word(FEATURE_LABELS[key]) if key in FEATURE_LABELS else key


def unit_of(question: Question) -> Unit:
    """Return the unit of the values."""
    return UNITS.get(question.measure, Unit.COUNT)


def title_of(question: Question, catalogue: Catalogue = GERMAN) -> str:
    """Return what a table shows: ``Beratungen nach Hauptthema und Geschlecht``."""
    keys = [key for key in (question.rows, question.columns) if key]
    names = [catalogue.noun(FEATURE_LABELS[key]) if key in FEATURE_LABELS else key for key in keys]
    what = catalogue.word(MEASURES[question.measure])
    if len(names) == 2:
        return catalogue.text(_BY_TWO, what=what, first=names[0], second=names[1])
    return catalogue.text(_BY_ONE, what=what, first=names[0] if names else "")


def period_words(period: Period, catalogue: Catalogue = GERMAN) -> str:
    """Return a span of days: ``2026``, ``2025 und 2026``, else both ends."""
    first, last = period.first, period.last
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    if whole and first.year == last.year:
        return str(first.year)
    if whole and first.year + 1 == last.year:
        return catalogue.text(_TWO_YEARS, first=first.year, last=last.year)
    return catalogue.text(_FROM_TO, first=format_day(first), last=format_day(last))


def notes_of(table: AnalysisTable, catalogue: Catalogue = GERMAN) -> list[str]:
    """Return what is counted, and how the lines sum up."""
    notes = [catalogue.word(COUNTED[table.question.measure])]
    if not (table.rows_additive and table.columns_additive):
        adds_up = table.question.measure.adds_up
        notes.append(catalogue.word(MENTIONS_NOTE if adds_up else SEVERAL_LINES_NOTE))
    if table.question.shares is not Shares.NONE:
        notes.append(f"{shares_title(table.question.shares, catalogue)}.")
    return notes


def cell_words(
    table: AnalysisTable, row: int | None, column: int | None, catalogue: Catalogue = GERMAN
) -> str:
    """Return a cell in one sentence for those who do not see where it stands."""
    places = [
        table.rows[row].label if row is not None else catalogue.word(TOTAL),
        *([table.columns[column].label] if table.crossed and column is not None else []),
    ]
    value = format_cell(table.value(row, column), unit_of(table.question))
    share = table.share(row, column)
    words = f"{', '.join(places)}: {value}"
    return words if share is None else f"{words}, {catalogue.noun(SHARE)} {format_permille(share)}"


def chart_words(table: AnalysisTable, kind: str) -> str:
    """Return the alternative text of a chart: what it shows and its largest lines."""
    unit = unit_of(table.question)
    known = [
        (value, head.label)
        for head, value in zip(table.rows, table.row_totals, strict=True)
        if value
    ]
    largest = sorted(known, key=lambda line: -line[0])[:4]
    named = "; ".join(f"{label} {format_cell(value, unit)}" for value, label in largest)
    words = f"{kind}: {title_of(table.question)}, {period_words(table.period)}."
    if named:
        words += f" Am größten: {named}."
    return f"{words} {TOTAL} {format_cell(table.total, unit)}."


def cut_title(title: str, shown: int, count: int) -> str:
    """Return the title of a chart that leaves lines out."""
    if shown == count:
        return title
    return f"{title} (die {shown} größten von {format_count(count)})"


def shares_title(shares: Shares, catalogue: Catalogue = GERMAN) -> str:
    """Return the heading of a table of shares."""
    return catalogue.text(_SHARES, which=catalogue.word(SHARES[shares]))


def as_of(day: date) -> str:
    """Return of which day the figures are."""
    return f"Stand {format_day(day)}"


def selection_words(parts: Sequence[str]) -> str:
    """Return the words and filters that were asked for."""
    return f"Auswahl: {' · '.join(parts)}"


def continued(title: str) -> str:
    """Return what stands above the lines on later pages."""
    return f"{title} (Fortsetzung)"


def feature_choices(catalogue: Catalogue = GERMAN) -> list[tuple[str, str]]:
    """Return the features to choose from with their names."""
    return [(key, feature_label(key, catalogue)) for key in FEATURES]
