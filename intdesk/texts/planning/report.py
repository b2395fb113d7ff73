"""The words of the report's chapters on population figures and indicators."""

from __future__ import annotations

from collections.abc import Collection

from intdesk.domain.dates import format_day
from intdesk.domain.disclosure.protected import PublicCell
from intdesk.domain.quantity import decimals_of
from intdesk.domain.report_measures import PublicMeasureRow, PublicMeasureTable
from intdesk.domain.report_public import PublicReport
from intdesk.domain.survey import Survey
from intdesk.texts.numbers import HIDDEN, MISSING, ZERO
from intdesk.texts.planning.indicators import changed, measured

FRAME_TABLE, FRAME_HEAD = "Bevölkerung und Zuwanderung", "Größe"
FRAME_TEXT_HEADS = ("Stichtag, Quelle",)
CHANGE_HEAD, SHARE_HEAD = "Veränderung", "Veränderung in %"
_CHANGE_NOTE = "Veränderung: vom vorletzten zum letzten Jahr mit einem Wert."
COURSE_NOTE = "Die kleinen Linien zeigen den Verlauf, jede in ihrem eigenen Maßstab."
FRAME_NOTE = f"Stichtag und Quelle gehören zum neuesten Wert. {_CHANGE_NOTE}"
INDICATOR_TABLE, INDICATOR_HEAD = "Indikatoren im Überblick", "Indikator"
INDICATOR_TEXT_HEADS = ("Quelle",)
INDICATOR_NOTE = f"Das Ziel ist das zuletzt vereinbarte bis zum Berichtsjahr. {_CHANGE_NOTE}"
TARGET_HEAD = "Ziel"
PLACE_HEAD, WHOLE_AREA = "Gemeinde oder Ortsteil", "Gesamtes Gebiet"
PLACES_TABLE, _BY_PLACE = "Gemeinden und Ortsteile", " nach Gemeinde oder Ortsteil"
PROCESS_TABLE, PROCESS_HEAD = "Kennzahlen der eigenen Arbeit", "Kennzahl"
PROCESS_NOTE = "Die Werte ergeben sich aus den Einträgen der Stelle."
SELF_CHECK_TABLE, SELF_CHECK_HEAD = "Kurz-Check: Mittel aller Bögen", "Frage"
SELF_CHECK_NOTE = "0\u00a0% heißt: trifft nicht zu; 100\u00a0%: trifft voll zu."
MEAN = "Mittel aller Fragen"
SURVEY_HEAD = "Frage"
AGREEMENT_HEADS = ("Zustimmung",)
CHARTS_TITLE = "Zeitverlauf"
INDICATORS = "Indikatoren"
_SECTIONS = (
    ("process", "Eigene Arbeit"),
    ("self_check", "Kurz-Check"),
    ("survey", "Befragung"),
)
"""The headings within the indicator chapter, by the beginning of its tables' keys.

The indicators themselves stand below the heading of the chapter.
"""


def indicators_title(keys: Collection[str], usual: str) -> str:
    """Return the heading of the indicator chapter by its tables, ``usual`` where it has none."""
    sections = {section_title(key) for key in keys}
    parts = [INDICATORS] * ("" in sections)
    parts += [title for start, title in _SECTIONS[1:] if title in sections]
    if not parts:
        return _SECTIONS[0][1] if sections else usual
    return " und ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def section_title(key: str) -> str:
    """Return the heading above a table, an empty text where the one before goes on."""
    return next((title for start, title in _SECTIONS if key.startswith(start)), "")


def place_title(name: str) -> str:
    """Return the title of a table by municipality."""
    return f"{name}{_BY_PLACE}"


def named_measure(table: PublicMeasureTable) -> str:
    """Return what a table by municipality tells of: its title without the places."""
    return table.title.removesuffix(_BY_PLACE)


def since_note(before: str) -> str:
    """Return what the changes beside the latest values compare."""
    return f"±: Veränderung gegenüber {before}."


def sheets_title(day: str) -> str:
    """Return the title of the table of single sheets of a date."""
    return f"Kurz-Check vom {day} im Vergleich"


def survey_title(survey: Survey) -> str:
    """Return the title of the results of a survey."""
    return f"Befragung „{survey.title}“: Zustimmung"


def answers_title(survey: Survey) -> str:
    """Return the title of the table of all answers."""
    return f"Befragung „{survey.title}“: alle Antworten"


def survey_note(survey: Survey) -> str:
    """Return when it took place and what the share means."""
    day = format_day(survey.day) if survey.day else ""
    return (
        f"Befragung bis {day}. Zustimmung: „stimmt“ und „stimmt eher“, Anteil an den bewerteten "
        "Antworten."
    )


def decimals_by_unit(table: PublicMeasureTable) -> dict[str, int]:
    """Return how many decimals the values of each unit have in a table, hidden ones apart."""
    found: dict[str, int] = {}
    for row in table.rows:
        known = (c.value for c in row.cells if c is not None and not c.hidden and c.value)
        found[row.unit] = max([found.get(row.unit, 0), *map(decimals_of, known)])
    return found


def measure_text(cell: PublicCell | None, unit: str, decimals: int = 0) -> str:
    """Return what stands in a cell: the value with its sign, ``–`` for zero, a dot or an x."""
    if cell is None:
        return MISSING
    if cell.hidden:
        return HIDDEN
    return measured(cell.value, unit, decimals) if cell.value else ZERO


def shared_head(table: PublicMeasureTable) -> str:
    """Return the head of a column that holds names and, below them, texts."""
    return " / ".join((table.head, *table.text_heads))


def change_text(row: PublicMeasureRow, decimals: int = 0) -> str:
    """Return the change of a line, a dot where it is hidden, an x where there is none."""
    if row.change_hidden:
        return HIDDEN
    return changed(row.change, row.unit, decimals=decimals) or MISSING


def frame_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return a factual draft: the latest values with their change."""
    table = _table(data, "frame", "frame")
    if table is None:
        return ()
    points = [f"- {line}" for row in table.rows if (line := _told(table, row.label))]
    return ("\n".join(points),) if points else ()


def indicator_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return a factual draft: how many indicators have a value of the year."""
    table = _table(data, "indicators", "indicators")
    if table is None:
        return ()
    year = str(data.year)
    if year not in table.columns:
        return (f"Für {year} liegen noch keine Werte der Indikatoren vor.",)
    place = table.columns.index(year)
    known = [row for row in table.rows if row.cells[place] is not None]
    aimed = [row for row in known if row.cells[-1] is not None]
    first = f"{len(known)} von {len(table.rows)} Indikatoren haben einen Wert für {year}."
    return (f"{first} Für {len(aimed)} davon ist ein Zielwert vereinbart.",)


def _table(data: PublicReport, chapter: str, key: str) -> PublicMeasureTable | None:
    found = data.chapter(chapter)
    tables = found.measures if found is not None else ()
    return next((table for table in tables if table.key == key), None)


def _told(table: PublicMeasureTable, label: str) -> str:
    """Return the latest value of a line and the one before it."""
    row = next(row for row in table.rows if row.label == label)
    known = [
        (year, cell)
        for year, cell in zip(table.columns, row.cells, strict=True)
        if cell is not None and not cell.hidden
    ]
    if not known:
        return ""
    year, cell = known[-1]
    decimals = decimals_by_unit(table)[row.unit]
    text = f"{row.label} {year}: {measured(cell.value, row.unit, decimals)}"
    if len(known) > 1:
        before, former = known[-2]
        moved = changed(row.change, row.unit, since=False, decimals=decimals)
        told = f", Veränderung {moved}" if row.change and str(row.change.since) == before else ""
        text += f" nach {measured(former.value, row.unit, decimals)} ({before}){told}"
    return text
