"""The same figure in summary, chapter, chart, alternative text, annex, workbook and list is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from pypdf import PdfReader

from intdesk.clock import FixedClock
from intdesk.domain.office import OfficeKind
from intdesk.domain.quantity import HUNDRED
from intdesk.domain.report_arranging import place_of
from intdesk.domain.report_data import Breakdown, Counts, ReportKind, Unit
from intdesk.domain.report_edition import FileFormat
from intdesk.domain.report_outline import TablePlace
from intdesk.domain.report_public import (
    Cell,
    PublicBreakdown,
    PublicCrossTable,
    PublicFigure,
    PublicGridTable,
    PublicReport,
    PublicTable,
    change_permille,
    is_hidden,
    share_permille,
    value_of,
)
from intdesk.reports.annual.compact import stands_for_table
from intdesk.reports.annual_pdf import render_annual
from intdesk.reports.charts import chart_of
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.demonstration.profiles import KINDS
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, report_files
from intdesk.texts.light_words import parted_light
from intdesk.texts.numbers import HIDDEN, format_count, format_permille, format_printed
from intdesk.texts.planning.process_indicators import PROCESS_WORDS
from intdesk.texts.report import figure_label, figure_value, table_text
from intdesk.texts.report_proposals import proposal
from intdesk.texts.report_prose import summary_paragraphs, summary_points
from tests.reports.pdf_lint import Lint, lint

CLOCK = FixedClock(datetime(2026, 11, 27, 12, tzinfo=UTC))
YEAR = 2025
HELD_BY_RECORDS = {
    Counts.GOALS, Counts.PARTICIPANTS, Counts.PERSONS, Counts.RELATIVES, Counts.CASES,
    Counts.VOLUNTEERS,
}  # fmt: skip
"""What is counted within records: the list has their agreements, events, consultations."""
OF_RECORDS = {"assignments"}
"""Process indicators of records alone; the chapter adds what consultations note, and says so."""
_MOST_PAGES = {OfficeKind.MUNICIPALITY: 15, OfficeKind.TOWN: 25, OfficeKind.DISTRICT: 25}
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,])\d+(?:,\d+)?")


class Printed:
    """A report with its files read back."""

    def __init__(self, office: OfficeFile, audience: Audience, kind: ReportKind) -> None:
        self.report = office.reports.prepare(YEAR, kind, audience).report
        self.files = report_files(self.report)

    @cached_property
    def pdf(self) -> Lint:
        return lint(self.files[FileFormat.PDF])

    @cached_property
    def rows(self) -> list[tuple[str, ...]]:
        return [tuple(cell.words() for cell in e.kids) for e in self.pdf.elements("TR")]

    @cached_property
    def book(self) -> Workbook:
        return load_workbook(BytesIO(self.files[FileFormat.XLSX]))

    def sheet_rows(self, key: str) -> list[list[object]]:
        """Return the rows of a table of the workbook, with the totals below it if it has any."""
        name = f"Tabelle_{key}"
        sheet = next(sheet for sheet in self.book.worksheets if name in sheet.tables)
        left, right = sheet.tables[name].ref.split(":")
        cells = sheet[f"{left}:{right}"]
        below = [sheet.cell(cells[-1][0].row + 1, cell.column) for cell in cells[0]]
        summed = [below] if any(cell.value is not None for cell in below[1:]) else []
        return [[cell.value for cell in row] for row in (*cells[1:], *summed)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Look at the town, and with ``--full`` at the demonstration offices of all kinds."""
    if "kind" in metafunc.fixturenames:
        kinds = KINDS if metafunc.config.getoption("--full") else (OfficeKind.TOWN,)
        metafunc.parametrize("kind", kinds, scope="module")


@pytest.fixture(scope="module")
def office(kind: OfficeKind, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeFile]:
    path = tmp_path_factory.mktemp("one_figure") / "office.intdesk"
    write_demonstration(path, Plan(years=3, kind=kind), CLOCK)
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as opened:
        yield opened


@pytest.fixture(scope="module", params=["public", "internal"])
def printed(office: OfficeFile, request: pytest.FixtureRequest) -> Printed:
    audience = Audience() if request.param == "public" else Audience(INTERNAL)
    return Printed(office, audience, ReportKind.FULL)


def tables(report: PublicReport) -> list[PublicTable]:
    return [table for chapter in report.chapters for table in chapter.tables]


def words(cell: Cell, unit: Unit) -> str:
    return format_printed(cell, unit).replace("\u00a0", " ")


def test_the_demonstration_covers_the_chapters(printed: Printed, kind: OfficeKind) -> None:
    keys = {chapter.key for chapter in printed.report.chapters}
    assert keys >= {
        "summary", "mandate", "frame", "counselling", "fields", "targets", "network",
        "statements", "events", "budget", "indicators", "method",
    } - ({"targets"} if kind is OfficeKind.MUNICIPALITY else set())  # fmt: skip
    assert len(tables(printed.report)) > (20 if kind is OfficeKind.MUNICIPALITY else 30)


def test_charts_of_a_table_may_stand_on_a_new_page_of_the_workbook(office: OfficeFile) -> None:
    sheet = Printed(office, Audience(), ReportKind.FULL).book["Rahmendaten"]
    firsts = [chart.anchor._from.row + 1 for chart in sheet._charts]  # type: ignore[attr-defined]
    assert len(firsts) > 4
    assert {found.id + 1 for found in sheet.row_breaks.brk} & set(firsts[1:])


def test_a_public_report_is_as_long_as_a_report_should_be(
    office: OfficeFile, kind: OfficeKind
) -> None:
    full = Printed(office, Audience(), ReportKind.FULL)
    assert 12 <= len(full.pdf.artifacts) <= _MOST_PAGES[kind]
    contents = full.pdf.elements("TOCI")
    assert len(contents) >= 10


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_a_short_report_is_short_whatever_is_written(office: OfficeFile, year: int) -> None:
    for audience in (Audience(), Audience(INTERNAL)):
        report = office.reports.prepare(year, ReportKind.SHORT, audience).report
        assert 2 <= len(PdfReader(BytesIO(render_annual(report))).pages) <= 4
        long = "\n\n".join(["Ein Satz, der viel erzählt. " * 30] * 5)
        chapters = tuple(
            replace(c, text=long, passages=tuple(replace(p, text=long) for p in c.passages))
            for c in report.chapters
        )
        pages = PdfReader(BytesIO(render_annual(replace(report, chapters=chapters)))).pages
        assert 2 <= len(pages) <= 4
        said = " ".join(" ".join(page.extract_text() for page in pages).split())
        assert "der ganze Text steht im Jahresbericht" in said


def test_pdf_and_workbook_have_each_line_alike(printed: Printed) -> None:
    for table in tables(printed.report):
        place = place_of(printed.report, table)
        lines = printed.sheet_rows(table.key)
        if isinstance(table, PublicBreakdown):
            cells = [(row.label, row.cell) for row in table.rows]
            named = lines if table.single else lines[:-1]
            assert [line[0] for line in named] == [label for label, _ in cells]
            for line, (label, cell) in zip(lines, cells, strict=False):
                assert same(line[1], cell, table.unit), (table.key, label)
                if place is TablePlace.REPORT:
                    found = {row[:2] for row in printed.rows}
                    assert (label, words(cell, table.unit)) in found, (table.key, label)
            assert same(lines[-1][1], table.total, table.unit), table.key


def test_grids_and_tables_of_two_features_agree_too(printed: Printed) -> None:
    for table in tables(printed.report):
        if isinstance(table, PublicBreakdown):
            continue
        pairs: list[tuple[str, tuple[Cell, ...]]]
        if isinstance(table, PublicCrossTable):
            pairs = list(zip(table.row_labels, table.values, strict=True))
            units = [Unit.COUNT] * len(table.column_labels)
        else:
            pairs = [(row.label, row.values) for row in table.rows]
            units = [column.unit for column in table.columns]
        for line, (label, cells) in zip(printed.sheet_rows(table.key), pairs, strict=False):
            for found, cell, unit in zip(line[1:], cells, units, strict=False):
                assert same(found, cell, unit), (table.key, label)
            if place_of(printed.report, table) is TablePlace.REPORT:
                wanted = tuple(words(c, u) for c, u in zip(cells, units, strict=True))
                starts = {row[: len(wanted) + 1] for row in printed.rows}
                assert (parted_light(label)[1], *wanted) in starts, (table.key, label)


def same(found: object, cell: Cell, unit: Unit) -> bool:
    """Tell whether the workbook holds the value of a cell, a time as hours, a sum as euros."""
    value = value_of(cell)
    if is_hidden(cell):
        return found == HIDDEN
    if value is None or isinstance(found, str):
        return isinstance(found, str)
    if unit is Unit.MINUTES:
        return minutes(found) == value
    if unit is Unit.COUNT:
        return found == value
    scale = 100 if unit is Unit.CENTS else 1000
    return isinstance(found, int | float) and found == pytest.approx(value / scale, abs=1e-6)


def minutes(value: object) -> int:
    if isinstance(value, int | float):
        return round(value * 1440)
    hour = getattr(value, "hour", None)
    if hour is not None:
        return int(hour) * 60 + int(getattr(value, "minute", 0))
    return round(getattr(value, "total_seconds", lambda: -60.0)() / 60)


def test_charts_draw_the_cells_of_their_tables(printed: Printed) -> None:
    drawn = 0
    for table in tables(printed.report):
        spec = chart_of(table, YEAR)
        if not isinstance(table, PublicBreakdown) or spec is None:
            continue
        rows = [row for row in table.rows if row.level == 0][: len(spec.categories)]
        if any(row.planned is not None for row in table.rows):
            values = [value_of(share_permille(row.cell, table.total)) for row in rows]
            wanted = [None if v is None else (v + 5) // 10 for v in values]
        elif table.unit is Unit.CENTS:
            wanted = [None if (v := value_of(row.cell)) is None else round(v / 100) for row in rows]
        else:
            wanted = [value_of(row.cell) for row in rows]
        shown = [value or None for value in spec.series[0].values]
        assert shown == [value or None for value in wanted], table.key
        drawn += 1
    assert drawn > 10


def test_alternative_texts_name_numbers_of_their_tables_only(printed: Printed) -> None:
    for table in tables(printed.report):
        spec = chart_of(table, YEAR)
        if spec is not None:
            assert strange(spec.alternative, numbers_of(table)) == [], table.key


def test_each_figure_of_the_pdf_has_the_words_of_its_chart(printed: Printed) -> None:
    known = {spec.alternative for t in tables(printed.report) if (spec := chart_of(t, YEAR))}
    known |= {
        spec.alternative
        for chapter in printed.report.chapters
        for measured in chapter.measures
        for spec in (*measured.charts, *measured.row_charts)
    }
    figures = [e.alt for e in printed.pdf.elements("Figure") if not e.alt.startswith("Wappen")]
    assert figures
    assert set(figures) <= known
    there = [t for t in tables(printed.report) if place_of(printed.report, t) is TablePlace.REPORT]
    alone = [t for t in there if stands_for_table(t)]
    captions = " ".join(e.words() for e in printed.pdf.elements("Caption"))
    for table in alone:
        assert captions.count(table_text(table.key).title) >= 2, table.key


def test_a_figure_of_two_chapters_is_the_same(printed: Printed) -> None:
    seen: dict[str, PublicFigure] = {}
    repeated = 0
    for chapter in printed.report.chapters:
        for figure in chapter.figures:
            known = seen.setdefault(figure.key, figure)
            assert known == figure, (chapter.key, figure.key)
            repeated += known is not figure
    assert repeated >= 5
    said = printed.pdf.words()
    summary = printed.report.chapter("summary")
    assert summary is not None
    for figure in summary.figures:
        if figure.cell is not None and value_of(figure.cell):
            assert figure_value(figure).replace("\u00a0", " ") in said, figure.key


def test_reviewed_goals_are_one_figure(printed: Printed) -> None:
    """Figure, agreements, fields, lights, sentence and chart tell of the same reviews."""
    chapter = printed.report.chapter("targets")
    assert chapter is not None
    figures = {figure.key: value_of(figure.cell) for figure in chapter.figures}
    reviewed, goals = figures["goals_reviewed"], figures["goals"]
    assert reviewed is not None
    assert goals is not None
    found = {table.key: table for table in chapter.tables}
    listed, lights = found["agreement_list"], found["goals_by_light"]
    assert isinstance(listed, PublicGridTable)
    place = [column.key for column in listed.columns].index("reviewed")
    assert value_of(listed.total.values[place]) == reviewed
    assert sum(value_of(row.values[place]) or 0 for row in listed.rows) == reviewed
    assert isinstance(lights, PublicBreakdown)
    unreviewed = [value_of(row.cell) for row in lights.rows if row.code == "unreviewed"]
    assert (unreviewed or [0]) == [goals - reviewed]
    said = proposal(printed.report, "targets")
    told = (
        f"Alle {goals} Ziele wurden"
        if reviewed == goals
        else f"Von {goals} Zielen wurden {reviewed}"
    )
    assert f"{told} im Jahr überprüft" in said


def test_process_indicators_say_what_the_chapters_say(printed: Printed) -> None:
    """A figure of a chapter is the same in the table of the office's own work, dots included."""
    figures = {f.key: f for chapter in printed.report.chapters for f in chapter.figures}
    measured = [m for chapter in printed.report.chapters for m in chapter.measures]
    process = next(table for table in measured if table.key == "process")
    lines = {row.label: row.cells for row in process.rows}
    places = {label: n for n, label in enumerate(process.columns)}
    told = 0
    for key, (name, _) in PROCESS_WORDS.items():
        figure, cells = figures.get(key), lines.get(name)
        if figure is not None and figure.key in OF_RECORDS:
            assert figure_label(key) != name
            continue
        if figure is None or cells is None or figure.unit not in {Unit.COUNT, Unit.CENTS}:
            continue
        for year, cell in ((YEAR, figure.cell), (YEAR - 1, figure.previous)):
            found = cells[places[str(year)]] if str(year) in places else None
            if cell is not None and found is not None:
                scale = 1 if figure.unit is Unit.CENTS else HUNDRED
                wanted = None if (v := value_of(cell)) is None else v * scale
                assert (found.hidden, value_of(found)) == (is_hidden(cell), wanted), (key, year)
                told += 1
    assert told >= 10


def test_sentences_say_numbers_that_are_printed(printed: Printed) -> None:
    report = printed.report
    known = {str(YEAR), str(YEAR - 1)}
    for chapter in report.chapters:
        for figure in chapter.figures:
            for cell in (figure.cell, figure.previous):
                known |= forms(cell, figure.unit)
            moved = (value_of(figure.cell) or 0) - (value_of(figure.previous) or 0)
            known |= {format_count(abs(moved)), *_relative(figure.cell, figure.previous)}
        for table in chapter.tables:
            known |= numbers_of(table)
    said = [*summary_paragraphs(report), *(text for _, text in summary_points(report))]
    told = ("summary", "counselling", "network", "statements", "volunteering")
    said += [proposal(report, key) for key in told]
    assert len("".join(said)) > 300
    for text in said:
        assert strange(text, known) == [], text


def test_the_list_behind_a_line_has_its_number_of_records(office: OfficeFile) -> None:
    data = office.reports.data(YEAR)
    opened = set()
    for chapter in data.chapters:
        for table in chapter.tables:
            if not isinstance(table, Breakdown) or table.unit is not Unit.COUNT:
                continue
            for row in table.rows:
                if row.source is not None:
                    count = office.lists.summary(row.source).count
                    if table.counts in HELD_BY_RECORDS:
                        assert count or not row.value, (table.key, row.label)
                    else:
                        assert count == row.value, (table.key, row.label)
                    opened.add(chapter.key)
    assert opened >= {"counselling", "events", "network", "statements"}


def numbers_of(table: PublicTable) -> set[str]:
    """Return all numbers that a table or its chart may say, as they are written."""
    found = {str(YEAR), str(YEAR - 1)}
    if isinstance(table, PublicBreakdown):
        lines = [row for row in table.rows if row.level == 0]
        found.add(format_count(len(lines)))
        found.add(format_count(sum(is_hidden(c) for r in lines for c in (r.cell, r.previous))))
        for row in (*table.rows,):
            found |= forms(row.cell, table.unit) | forms(row.previous, table.unit)
            for part, whole in ((row.cell, table.total), (row.previous, table.previous_total)):
                found |= forms(share_permille(part, whole), Unit.PERMILLE)
            if row.planned is not None:
                found.add(format_count((row.planned + 5) // 10))
            found |= set(_NUMBER.findall(row.label))
        return found | forms(table.total, table.unit) | forms(table.previous_total, table.unit)
    labels = table.row_labels if isinstance(table, PublicCrossTable) else [
        row.label for row in table.rows
    ]  # fmt: skip
    for label in (*labels, *getattr(table, "column_labels", ())):
        found |= set(_NUMBER.findall(label))
    units = {column.unit for column in table.columns} if isinstance(table, PublicGridTable) else {
        Unit.COUNT
    }  # fmt: skip
    if isinstance(table, PublicCrossTable):
        found.add(format_count(sum(is_hidden(c) for row in table.values for c in row)))
        for total in table.column_totals:
            found |= forms(share_permille(total, table.total), Unit.PERMILLE)
    for cell in table.cells():
        for unit in units:
            found |= forms(cell, unit)
    found.add(format_count(len(labels)))
    return found


def forms(cell: Cell, unit: Unit) -> set[str]:
    """Return a value as tables, tiles and charts write it."""
    value = value_of(cell)
    if value is None:
        return set()
    found = {format_count(value), *_NUMBER.findall(format_printed(cell, unit))}
    if unit is Unit.PERMILLE:
        found |= {format_count((value + 5) // 10), format_permille(value).split("\u00a0")[0]}
    if unit is Unit.CENTS:
        found.add(format_count(round(value / 100)))
    if unit is Unit.MINUTES:
        found |= {str(value // 60), f"{value % 60:02}", format_count(value // 60)}
    return found


def strange(text: str, known: set[str]) -> list[str]:
    return [number for number in _NUMBER.findall(text) if number not in known]


def _relative(now: Cell, before: Cell) -> set[str]:
    return set(_NUMBER.findall(format_printed(change_permille(now, before), Unit.PERMILLE)))
