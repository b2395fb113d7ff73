"""The words of the reports: titles, heads, labels, and what each table counts.

``PublicReport`` carries keys; this catalogue turns them into German. PDF, Excel and window share
it. Sentences made from figures stand in :mod:`intdesk.texts.report_prose`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from intdesk.domain.dates import format_long
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.office import OfficeKind
from intdesk.domain.report_data import Counts, GridColumn, ReportKind, Unit
from intdesk.domain.report_features import OTHERS, PUBLIC_TABLES
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicFigure,
    PublicGridTable,
    PublicReport,
    PublicTable,
    change,
    is_hidden,
    value_of,
)
from intdesk.texts import (
    report_budget,
    report_committees,
    report_counselling,
    report_events,
    report_grants,
    report_offers,
    report_targets,
    report_volunteering,
)
from intdesk.texts.numbers import (
    HIDDEN,
    HIDDEN_WORDS,
    MISSING,
    POINTS,
    ZERO,
    format_count,
    format_printed_change,
    format_value,
)
from intdesk.texts.report_chapters import PLANNING_CHAPTERS
from intdesk.texts.report_counselling import TOP_NOTE

INTERNAL_MARK = "intern, nicht zur Veröffentlichung"
DEMONSTRATION_MARK = "Demonstrationsdaten, keine wirkliche Stelle"
CONTENTS_TITLE = "Inhalt"
SUBTITLE = "Integration und Beratung"
HIGHLIGHTS_TITLE = "Schwerpunkte des Jahres"
FIGURE_HEAD = "Kennzahl"
OFFICE_TABLE = "Die Stelle"
HOURS_TABLE = "Arbeitszeit im Überblick"
COUNSELLING_TABLE = "Beratung im Überblick"
NETWORK_TABLE = "Netzwerk im Überblick"
TOTAL = "Insgesamt"
SHARE = "Anteil"
CHANGE = "Veränderung"
CHANGE_PERCENT = "in" + NO_BREAK + "%"
CHANGE_SIGN = "±"
PLANNED = "Soll"
ACTUAL = "Ist"
NO_DATA = "Für diesen Zeitraum sind keine Angaben erfasst."
SHORT_TOP_LINES = 6
LISTED_NOTE = "Eigene Zeilen haben Gruppen von mindestens {threshold} Personen im Berichtsjahr."
SHORT_PUBLIC_NOTE = "Ausgewählt sind sechs Zeilen; alle weiteren stehen unter „Übrige“."
SHORT_FURTHER_TABLES = "Weitere Tabellen der Beratung stehen im Jahresbericht."
SHORT_TEXT_CUT = "(Gekürzt; der ganze Text steht im Jahresbericht.)"
SHORT_SUMMED_NOTE = "Ausgewählt sind sechs Zeilen; weitere stehen zusammen unter „Übrige“."
SHORT_CHOSEN_NOTE = "Ausgewählt sind sechs Zeilen."
SHORT_HIDDEN_NOTE = "Nicht gezeigt, ganz oder teilweise geheim gehalten: {lines}."
SHORT_TOP_NOTE = "Die sechs häufigsten; alle weiteren stehen unter „Übrige“."
ROUNDING_NOTE = (
    "Jeder Wert ist für sich auf ein Vielfaches von 5 gerundet (– steht für 0 bis 2); Summen gehen "
    "deshalb nicht immer auf."
)
GAPS_NOTE = "Lücken: geheim gehaltene Werte"
UNSEEN_PARTS = "geheim gehalten"
UNSEEN_NOTE = "gestrichelt: geheim gehaltene Werte zusammen"
SUMS_NOTE = "ohne Balken: auch die Summe ist geheim gehalten"
CONTACTS_REMARK = "Gezählt werden Beratungskontakte; wer mehrmals beraten wurde, zählt mehrmals."
_SIGNS = {
    ZERO: "null",
    HIDDEN: HIDDEN_WORDS,
    MISSING: "keine Angabe oder nicht berechenbar",
}


@dataclass(frozen=True, slots=True)
class TableText:
    """What a table is called, the head of its first column, and a remark where one is needed."""

    title: str
    head: str
    note: str = ""


KIND_TITLES = {ReportKind.FULL: "Jahresbericht", ReportKind.SHORT: "Kurzbericht"}

OFFICE_KINDS = {
    OfficeKind.MUNICIPALITY: "Gemeinde",
    OfficeKind.TOWN: "Stadt",
    OfficeKind.DISTRICT: "Landkreis",
    OfficeKind.ASSOCIATION: "Gemeindeverband",
}

CHAPTER_TITLES = {
    "summary": "Zusammenfassung",
    "mandate": "Auftrag, Stelle, Ressourcen",
    "counselling": "Beratung",
    "network": "Netzwerk und Gremien",
    "outlook": "Bewertung, Empfehlungen, Ausblick",
    "method": "Anhang: Methode",
    **report_events.CHAPTERS,
    **report_volunteering.CHAPTERS,
    **PLANNING_CHAPTERS,
    **report_targets.CHAPTERS,
    **report_budget.CHAPTERS,
}

FIGURE_LABELS = {
    **report_counselling.FIGURES,
    **report_events.FIGURES,
    **report_targets.FIGURES,
    **report_committees.FIGURES,
    **report_volunteering.FIGURES,
    **report_offers.FIGURES,
    **report_budget.FIGURES,
}

OFFICE_LABELS = {
    "name": "Kommune",
    "land": "Land",
    "ags": "Amtlicher Gemeindeschlüssel",
    "officer": "Integrationsbeauftragung",
    "department": "Zuordnung",
    "head": "Leitung der Verwaltung",
    "week_minutes": FIGURE_LABELS["week_minutes"],
}
"""Labels of the office's facts, by the names of the fields of ``Office``."""

TABLES = {
    **{
        key: TableText(*words)
        for found in (
            report_counselling.TABLES,
            report_events.TABLES,
            report_offers.TABLES,
            report_committees.TABLES,
            report_volunteering.TABLES,
            report_targets.TABLES,
            report_budget.TABLES,
            report_grants.TABLES,
        )
        for key, words in found.items()
    },
}

COARSE_AGE_LABELS = {
    "+minor": "unter 18 Jahre",
    "+adult": "18 bis 64 Jahre",
    "+senior": "65 Jahre und älter",
    "+middle": "40 bis 64 Jahre",
}
"""The groups of ages in public reports of small offices."""

SECTIONS = {
    **report_counselling.SECTIONS,
    "network": (
        report_committees.SECTION,
        (
            "Partner und Kontaktpflege",
            ("partners_by_kind", "partners_by_municipality", "interactions_by_month",
             "interactions_by_way"),
        ),
        report_offers.SECTION,
    ),
    **report_events.SECTIONS,
    **report_volunteering.SECTIONS,
    **report_targets.SECTIONS,
    **report_budget.SECTIONS,
}  # fmt: skip
"""How the tables of a chapter are grouped under headings; others follow under ``OTHER_SECTION``."""

GRID_HEADS = {
    **report_counselling.GRID_HEADS,
    **report_events.GRID_HEADS,
    **report_targets.GRID_HEADS,
    **report_committees.GRID_HEADS,
    **report_volunteering.GRID_HEADS,
    **report_offers.GRID_HEADS,
    **report_budget.GRID_HEADS,
    **report_grants.GRID_HEADS,
}

OTHER_SECTION = "Weitere Auswertungen"

COUNTS_NOTES = {
    Counts.CONTACTS: "Gezählt sind Beratungskontakte.",
    Counts.MENTIONS: "Gezählt sind Nennungen in Beratungskontakten.",
    Counts.MINUTES: "Angegeben sind Stunden und Minuten.",
    Counts.WORK_SHARES: "Angegeben sind Anteile an der erfassten Arbeitszeit.",
    Counts.CASES: "Gezählt sind Fälle.",
    Counts.PERSONS: (
        "Gezählt sind Personen: die der Fälle und die als neu vermerkten ohne Fall, mindestens "
        "eine, wo es Beratungen gab."
    ),
    Counts.OFFICE_HOURS: (
        "Angegeben sind Stunden und Minuten der Sprechzeiten, die stattfanden, sowie die Zahl der "
        "Termine. Besuche sind gezählt, sonst aus den Beratungen übernommen. Genutzt ist "
        "die Zeit der Beratungen, die am Ort der Sprechzeit in ihre Zeit fielen, im Verhältnis zur "
        "angebotenen; der Anteil kann über 100" + NO_BREAK + "% liegen."
    ),
    Counts.OFFERED_HOURS: (
        "Angegeben sind Stunden und Minuten der Sprechzeiten, die stattfanden, sowie die Zahl der "
        "Termine."
    ),
    Counts.COMPLAINTS: "Gezählt sind Beschwerden.",
    Counts.ORGANISATIONS: (
        "Gezählt sind Organisationen, mit denen am Tag der Erstellung zusammengearbeitet wird."
    ),
    Counts.INTERACTIONS: "Gezählt sind Gespräche, Treffen und Schreiben mit Partnern.",
    Counts.RELATIVES: "Gezählt sind mitberatene Angehörige, bei jedem Beratungskontakt erneut.",
    **report_events.COUNTS_NOTES,
    **report_targets.COUNTS_NOTES,
    **report_committees.COUNTS_NOTES,
    **report_volunteering.COUNTS_NOTES,
    **report_offers.COUNTS_NOTES,
    **report_budget.COUNTS_NOTES,
    **report_grants.COUNTS_NOTES,
}
_WHOLES = {
    Counts.CASES: "Fälle mit Beratungen",
    Counts.PERSONS: "Personen im Jahr",
    **report_events.WHOLES,
    **report_volunteering.WHOLES,
    **report_offers.WHOLES,
    Counts.ORGANISATIONS: "Organisationen insgesamt",
}
_TILE_LABELS = {"events": "Veranstaltungen"}
_OWN_NOTES = {"quality": "Anteile beziehen sich auf alle Beratungen."}
_NOT_ADDITIVE = {
    Counts.CASES: "",
    Counts.ORGANISATIONS: (
        "Wer für mehrere Orte zuständig ist, zählt bei jedem; Anteile beziehen sich auf alle "
        "Organisationen."
    ),
    Counts.PERSONS: (
        "Wer in mehreren Monaten kam, zählt in jedem; Anteile beziehen sich auf alle Personen."
    ),
    **report_events.NOT_ADDITIVE,
    **report_volunteering.NOT_ADDITIVE,
    **report_offers.NOT_ADDITIVE,
}
_OF_SHARES = "; Anteile beziehen sich auf "
NOT_ADDITIVE_NOTE = (
    "Mehrfachnennungen sind möglich: Die Zeilen ergeben zusammen mehr als die Zahl der "
    "Beratungen; Anteile beziehen sich auf alle Beratungen."
)


def report_title(data: PublicReport) -> str:
    """Return the report's title: ``Jahresbericht 2025``."""
    return f"{KIND_TITLES[data.kind]} {data.year}"


def report_subject(data: PublicReport) -> str:
    """Return what the document's properties say the report is about."""
    return f"{report_title(data)} der Stelle für Integration, {data.office.name}"


def period_line(data: PublicReport) -> str:
    """Return the line of the cover with the period and the day of making."""
    first = format_long(data.period.first).removesuffix(f" {data.year}")
    period = f"{first} bis {format_long(data.period.last)}"
    return f"Berichtszeitraum: {period} · Stand: {format_long(data.made_on)}"


def marks_line(data: PublicReport) -> str:
    """Return what restricts the use of a report, empty if nothing does."""
    return marks_text(internal=data.internal, demonstration=data.office.demonstration)


def marks_text(*, internal: bool, demonstration: bool) -> str:
    """Return what restricts the use of a document, empty if nothing does."""
    marks = (INTERNAL_MARK if internal else "", DEMONSTRATION_MARK if demonstration else "")
    return " · ".join(mark[0].upper() + mark[1:] for mark in marks if mark)


def notes_for(data: PublicReport, table: PublicTable, notes: str) -> str:
    """Return the notes of a table as they hold for a report of its rule.

    In public reports lists do not name the most frequent lines, but those with enough persons.
    """
    if data.internal:
        return notes
    parts = [notes.replace(f" {TOP_NOTE}", "").replace(TOP_NOTE, "").strip()]
    if isinstance(table, PublicBreakdown) and any(row.code == OTHERS for row in table.rows):
        parts.append(LISTED_NOTE.format(threshold=data.rule.threshold))
    exact = isinstance(table, PublicGridTable) or table.key in PUBLIC_TABLES
    if data.rounded and not exact:
        parts.append(ROUNDING_NOTE)
    return " ".join(filter(None, parts))


def coat_words(name: str) -> str:
    """Return the alternative text of a coat of arms."""
    return f"Wappen: {name}"


def table_number(number: int) -> str:
    """Return how captions and references call a table."""
    return f"Tabelle {number}"


def figure_number(number: int) -> str:
    """Return how captions and references call a figure."""
    return f"Abbildung {number}"


def continued_caption(number: str, title: str) -> str:
    """Return what stands above the parts of a table on later pages."""
    return f"{number} (Fortsetzung): {title}"


def page_words(number: int, count: int) -> str:
    """Return the page number of the footer: ``Seite 3 von 17``."""
    return f"Seite {number} von {count}"


def contents_link_words(title: str, number: str) -> str:
    """Return where a link of the table of contents leads."""
    return f"{title}, Seite {number}"


def years_words(year: int, *, compared: bool) -> str:
    """Return the years of a table or chart as its caption names them."""
    return f"{year} und {year - 1}" if compared else str(year)


def total_label(*, additive: bool, counts: Counts = Counts.CONTACTS) -> str:
    """Return the label of a total; where lines sum to more, it says what is counted."""
    return TOTAL if additive else _WHOLES.get(counts, f"Beratungen {TOTAL.lower()}")


def chapter_title(key: str) -> str:
    """Return the title of a chapter; an unknown key stands for itself."""
    return CHAPTER_TITLES.get(key, key)


def figure_label(key: str) -> str:
    """Return the label of a key figure; an unknown key stands for itself."""
    return FIGURE_LABELS.get(key, key)


def tile_label(key: str) -> str:
    """Return the label of a key figure where there is little room."""
    return _TILE_LABELS.get(key, figure_label(key))


def table_text(key: str) -> TableText:
    """Return the words of a table; an unknown key stands for itself."""
    return TABLES.get(key, TableText(key, ""))


def table_notes(key: str, counts: Counts, *, additive: bool = True, shares: bool = True) -> str:
    """Return what a table counts, with its remarks: one paragraph below the table.

    Where no ``shares`` are printed, nothing is said of them.
    """
    if key in _OWN_NOTES:
        return _OWN_NOTES[key]
    several = "" if additive else _NOT_ADDITIVE.get(counts, NOT_ADDITIVE_NOTE)
    said, of_shares, _ = several.partition(_OF_SHARES)
    several = several if shares or not of_shares else f"{said}."
    notes = (COUNTS_NOTES[counts], several, table_text(key).note)
    return " ".join(note for note in notes if note)


def grid_notes(table: PublicGridTable) -> str:
    """Return the notes of a table of several measures, with those of its rarer columns."""
    columns = {column.key for column in table.columns}
    rarer = (words for key, words in report_targets.COLUMN_NOTES.items() if key in columns)
    return " ".join((table_notes(table.key, table.counts), *rarer))


def grid_head(column: GridColumn, year: int) -> str:
    """Return the head of a column of several measures; last year's ones name their year."""
    head = column.label or GRID_HEADS.get(column.key, column.key)
    return f"{head} {year - 1}" if column.before else head


def signs_note(cells: Collection[str] = (ZERO, HIDDEN, MISSING)) -> str:
    """Return what the signs among the cells of a table mean, empty if there are none."""
    used = [f"{sign}{NO_BREAK}{meaning}" for sign, meaning in _SIGNS.items() if sign in cells]
    return f"Zeichen: {', '.join(used)}." if used else ""


def figure_line(figure: PublicFigure, year: int) -> str:
    """Return a key figure that stands alone: ``Beschlüsse: 14 (2024: 9)``."""
    return f"{': '.join(figure_fact(figure, year)).removesuffix('.')}."


def figure_fact(figure: PublicFigure, year: int) -> tuple[str, str]:
    """Return a key figure as what it is and its value: ``Beschlüsse`` and ``14 (2024: 9)``."""
    label, now = figure_label(figure.key), figure_value(figure)
    if figure.previous is None:
        return label, now
    return label, f"{now} ({year - 1}: {figure_value(figure, previous=True)})"


def figure_value(figure: PublicFigure, *, previous: bool = False) -> str:
    """Return the figure's value (or last year's) with its unit as people say it, ``x`` if none."""
    cell = figure.previous if previous else figure.cell
    if is_hidden(cell):
        return HIDDEN
    value = value_of(cell)
    if value is None:
        return MISSING
    if figure.key == "mean_minutes":
        return f"{format_count(value)}{NO_BREAK}Min."
    if figure.unit is Unit.MINUTES:
        return f"{format_value(value, Unit.MINUTES)}{NO_BREAK}Std."
    return format_value(value, figure.unit)


def figure_change(figure: PublicFigure) -> str:
    """Return the change on last year with its sign, in the unit of the figure; shares in points."""
    unit = Unit.COUNT if figure.key == "mean_minutes" else figure.unit
    told = format_printed_change(change(figure.cell, figure.previous), unit)
    return told.replace("%", POINTS) if unit is Unit.PERMILLE else told
