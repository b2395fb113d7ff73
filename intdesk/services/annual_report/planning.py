"""The chapters on population figures, and on indicators, Kurz-Check and surveys (reports.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.chart import ChartKind, ChartSpec
from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.indicator import Indicator, IndicatorValue, MeasureUnit, Use
from intdesk.domain.listing import ListQuery
from intdesk.domain.quantity import HUNDRED
from intdesk.domain.report_data import Chapter
from intdesk.domain.report_measures import PUBLIC_PROCESS, Audience, MeasureRow, MeasureTable
from intdesk.domain.self_check import SelfCheck, mean_score, means
from intdesk.domain.survey import Survey, agreement, smallest_group
from intdesk.services.planning.indicators import all_indicators
from intdesk.services.planning.process_indicators import PROCESS_UNITS, year_spans
from intdesk.services.planning.self_checks import sheets
from intdesk.storage.repositories.planning import INDICATOR_VALUES, SURVEYS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.planning import report as words
from intdesk.texts.planning.charts import indicator_chart, self_check_chart, survey_chart
from intdesk.texts.planning.process_indicators import PROCESS_WORDS
from intdesk.texts.planning.self_check import QUESTIONS, RESPONDENT_WORDS
from intdesk.texts.planning.start_set import counts_persons, place_of
from intdesk.texts.planning.survey import ANSWER_WORDS, THEMES

SHOWN_YEARS = 5
_PLACE_YEARS = 3
PERCENT = MeasureUnit.PERCENT
_COUNTED_OTHERWISE = frozenset({"grants_won"})
"""Of grants other tables tell what belongs to the year, whenever the notice came."""


@dataclass(frozen=True, slots=True)
class _Measured:
    """An indicator with its values up to the report year, of the whole area and of places."""

    indicator: Indicator
    whole: Sequence[IndicatorValue]
    places: Sequence[IndicatorValue]

    @property
    def latest(self) -> IndicatorValue | None:
        """Return the latest value of the whole area."""
        return next((v for v in reversed(self.whole) if v.value is not None), None)


def frame_chapter(unit: ReadUnit, year: int) -> Chapter:
    """Return the population figures with source and Stichtag."""
    found = [m for m in _measured(unit, year) if m.indicator.use is Use.FRAME]
    tables = [_frame_table(found, year), *_place_tables(found, year)]
    return Chapter("frame", measures=tuple(t for t in tables if t is not None))


def indicators_chapter(unit: ReadUnit, year: int, today: date) -> Chapter:
    """Return indicators with targets, the office's own work, Kurz-Check and surveys."""
    found = [m for m in _measured(unit, year) if m.indicator.use is Use.INDICATOR]
    tables = [
        _indicator_table(found, year),
        *_place_tables(found, year),
        _process_table(unit, year, today),
        *_self_check_tables(unit, year),
        *_survey_tables(unit, year),
    ]
    return Chapter("indicators", measures=tuple(t for t in tables if t is not None))


def _measured(unit: ReadUnit, year: int) -> list[_Measured]:
    query = ListQuery(Kind.INDICATOR_VALUE, sort="year", descending=False)
    values: dict[int, list[IndicatorValue]] = {}
    for value in unit.of(INDICATOR_VALUES).many(unit.lists.ids(query)):
        values.setdefault(value.indicator_id or 0, []).append(value)
    found = []
    for indicator in sorted(all_indicators(unit), key=lambda i: place_of(i.key)):
        own = values.get(indicator.id, [])
        whole = [v for v in own if not v.municipality]
        places = [v for v in own if v.municipality and (v.year or 0) <= year]
        measured = _Measured(indicator, [v for v in whole if (v.year or 0) <= year], places)
        if indicator.shown and (measured.latest is not None or places):
            found.append(measured)
    return found


def _years(found: Sequence[_Measured], year: int, count: int = SHOWN_YEARS) -> list[int]:
    """Return the years among the last ones that have a value."""
    known = {v.year for m in found for v in m.whole if v.value is not None}
    return [y for y in range(year - count + 1, year + 1) if y in known]


def _by_year(values: Sequence[IndicatorValue]) -> dict[int, int | None]:
    return {v.year or 0: v.value for v in values}


def _frame_table(found: Sequence[_Measured], year: int) -> MeasureTable | None:
    years, found = _years(found, year), [m for m in found if m.latest is not None]
    if not years or not found:
        return None
    rows = tuple(_row(m, years, (_origin(m.latest),)) for m in found)
    return MeasureTable(
        "frame", words.FRAME_TABLE, words.FRAME_HEAD, tuple(map(str, years)), rows,
        words.FRAME_TEXT_HEADS, words.FRAME_NOTE, years=len(years),
    )  # fmt: skip


def _indicator_table(found: Sequence[_Measured], year: int) -> MeasureTable | None:
    years, found = _years(found, year), [m for m in found if m.latest is not None]
    if not years or not found:
        return None
    rows = tuple(_row(m, years, (m.latest.source if m.latest else "",), target=True) for m in found)
    columns = (*map(str, years), words.TARGET_HEAD)
    return MeasureTable(
        "indicators", words.INDICATOR_TABLE, words.INDICATOR_HEAD, columns, rows,
        words.INDICATOR_TEXT_HEADS, words.INDICATOR_NOTE, years=len(years),
    )  # fmt: skip


def _row(
    found: _Measured, years: Sequence[int], texts: tuple[str, ...], *, target: bool = False
) -> MeasureRow:
    indicator, values = found.indicator, _by_year(found.whole)
    targets = {v.year or 0: v.target for v in found.whole}
    cells = tuple(values.get(year) for year in years)
    if target:
        aims = [aim for _, aim in sorted(targets.items()) if aim is not None]
        cells = (*cells, aims[-1] if aims else None)
    chart = indicator_chart(indicator.name, indicator.unit, values, targets)
    people = counts_persons(indicator.key)
    return MeasureRow(indicator.name, indicator.unit, cells, texts, chart, persons=people)


def _origin(value: IndicatorValue | None) -> str:
    """Return Stichtag and source of a value."""
    if value is None:
        return ""
    day = format_day(value.reference_day) if value.reference_day else ""
    return ", ".join(filter(None, (day, value.source)))


def _place_tables(found: Sequence[_Measured], year: int) -> Iterator[MeasureTable]:
    """Yield a table for each indicator that is known for municipalities; the whole stands last."""
    for measured in found:
        known = {v.year or 0 for v in measured.places if v.value is not None}
        years = [y for y in range(year - _PLACE_YEARS + 1, year + 1) if y in known]
        if not years:
            continue
        indicator, people = measured.indicator, counts_persons(measured.indicator.key)
        places: dict[str, tuple[str, dict[int, int | None]]] = {}
        for value in measured.places:
            known_place = places.setdefault(fold(value.municipality), (value.municipality, {}))
            known_place[1][value.year or 0] = value.value
        rows = [
            MeasureRow(name, indicator.unit, tuple(values.get(y) for y in years), persons=people)
            for _, (name, values) in sorted(places.items())
        ]
        whole = _by_year(measured.whole)
        if any(whole.get(y) is not None for y in years):
            cells = tuple(whole.get(y) for y in years)
            least = _least_rest(cells, rows) if people else None
            rows.append(
                MeasureRow(words.WHOLE_AREA, indicator.unit, cells, least=least, persons=people)
            )
        yield MeasureTable(
            f"places_{indicator.id}", words.place_title(indicator.name), words.PLACE_HEAD,
            tuple(map(str, years)), tuple(rows), audience=Audience.WHOLE,
        )  # fmt: skip


def _least_rest(whole: Sequence[int | None], rows: Sequence[MeasureRow]) -> int | None:
    """Return the smallest number of people that the places leave of the whole in a year.

    Readers subtract: where one place is not entered, that is its number.
    """
    if any(row.unit is not MeasureUnit.COUNT for row in rows):
        return None
    sums = (sum(row.values[n] or 0 for row in rows) for n in range(len(whole)))
    rests = (value - added for value, added in zip(whole, sums, strict=True) if value is not None)
    return min((rest // HUNDRED for rest in rests if rest > 0), default=None)


def _process_table(unit: ReadUnit, year: int, today: date) -> MeasureTable | None:
    spans = year_spans(unit, year, today, SHOWN_YEARS)
    if not spans:
        return None
    rows = []
    for key, measure in PROCESS_UNITS.items():
        values = tuple(span.values[key] for span in spans)
        if any(values):
            people = key not in PUBLIC_PROCESS
            row = MeasureRow(PROCESS_WORDS[key][0], measure, values, code=key, persons=people)
            rows.append(row)
    return MeasureTable(
        "process", words.PROCESS_TABLE, words.PROCESS_HEAD, tuple(s.label for s in spans),
        tuple(rows), note=_process_note(rows),
    )  # fmt: skip


def _process_note(rows: Sequence[MeasureRow]) -> str:
    """Return what the values are, and of those that other tables count otherwise, how."""
    defined = [PROCESS_WORDS[row.code] for row in rows if row.code in _COUNTED_OTHERWISE]
    own = [f"{name}: {definition}" for name, definition in defined]
    return " ".join((words.PROCESS_NOTE, *own))


def _self_check_tables(unit: ReadUnit, year: int) -> Iterator[MeasureTable]:
    found = [s for s in sheets(unit) if s.day is not None and s.day.year <= year]
    if not found:
        return
    themes = [theme for theme, _ in QUESTIONS]
    by_day: dict[date, list[SelfCheck]] = {}
    for sheet in found:
        by_day.setdefault(sheet.day or date.min, []).append(sheet)
    days = sorted(by_day)[-3:]
    courses = [(format_day(day), list(means(by_day[day]))) for day in days]
    yield _self_check_table("self_check", words.SELF_CHECK_TABLE, themes, courses, (
        self_check_chart(ChartKind.RADAR, themes, courses, words.SELF_CHECK_TABLE),
    ))  # fmt: skip
    last = by_day[days[-1]]
    if len(last) > 1:
        named = [(_who(sheet), list(sheet.scores)) for sheet in last]
        title = words.sheets_title(format_day(days[-1]))
        charts = (self_check_chart(ChartKind.BARS, themes, named, title),)
        yield _self_check_table("self_check_sheets", title, themes, named, charts, internal=True)


def _self_check_table(
    key: str,
    title: str,
    themes: Sequence[str],
    columns: Sequence[tuple[str, Sequence[int | None]]],
    charts: tuple[ChartSpec, ...],
    *,
    internal: bool = False,
) -> MeasureTable:
    rows = [
        MeasureRow(theme, PERCENT, tuple(_percent(values[n]) for _, values in columns))
        for n, theme in enumerate(themes)
    ]
    overall = tuple(_percent(mean_score(values)) for _, values in columns)
    rows.append(MeasureRow(words.MEAN, PERCENT, overall))
    return MeasureTable(
        key, title, words.SELF_CHECK_HEAD, tuple(name for name, _ in columns), tuple(rows),
        note=words.SELF_CHECK_NOTE, charts=charts,
        audience=Audience.INTERNAL if internal else Audience.PUBLIC,
    )  # fmt: skip


def _percent(value: int | None) -> int | None:
    return None if value is None else value * HUNDRED


def _who(sheet: SelfCheck) -> str:
    return sheet.role or RESPONDENT_WORDS[sheet.respondent]


def _survey_tables(unit: ReadUnit, year: int) -> Iterator[MeasureTable]:
    query = ListQuery(Kind.SURVEY, sort="day", descending=False)
    for survey in unit.of(SURVEYS).many(unit.lists.ids(query)):
        if survey.day is not None and survey.day.year == year and any(map(sum, survey.counts)):
            yield _agreement_table(survey)
            yield _answer_table(survey)


def _agreement_table(survey: Survey) -> MeasureTable:
    rows = tuple(
        MeasureRow(
            theme,
            PERCENT,
            (agreement(counts),),
            least=smallest_group(counts) or None,
        )
        for theme, counts in zip(THEMES, survey.counts, strict=True)
    )
    return MeasureTable(
        f"survey_{survey.id}", words.survey_title(survey), words.SURVEY_HEAD,
        words.AGREEMENT_HEADS, rows, note=words.survey_note(survey),
        charts=(survey_chart(survey.title, THEMES, survey.counts),),
    )  # fmt: skip


def _answer_table(survey: Survey) -> MeasureTable:
    rows = tuple(
        MeasureRow(theme, MeasureUnit.COUNT, tuple(n * HUNDRED for n in counts))
        for theme, counts in zip(THEMES, survey.counts, strict=True)
    )
    return MeasureTable(
        f"survey_answers_{survey.id}", words.answers_title(survey), words.SURVEY_HEAD,
        ANSWER_WORDS, rows, audience=Audience.INTERNAL,
    )  # fmt: skip
