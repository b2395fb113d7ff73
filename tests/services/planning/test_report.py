"""The chapters on population figures and indicators: from the records to PDF and workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import page
import pytest
from openpyxl import load_workbook

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.indicator import UNEQUAL_PLACES, Indicator, IndicatorValue, MeasureUnit, Use
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_check import CheckGroup
from intdesk.domain.report_measures import MeasureTable
from intdesk.domain.self_check import Respondent, SelfCheck
from intdesk.domain.survey import Survey
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from intdesk.texts.numbers import HIDDEN, MISSING
from intdesk.texts.planning.report import change_text
from intdesk.texts.report_checks import said, said_bare
from tests.reports.pdf_lint import lint

CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
PUBLIC = Audience(Rule(Method.SUPPRESSION, 5))


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.1), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path) -> Iterator[OfficeFile]:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as opened:
        yield opened


def tables(office: OfficeFile, key: str, year: int = 2025) -> dict[str, MeasureTable]:
    chapter = office.reports.data(year).chapter(key)
    return {} if chapter is None else {table.key: table for table in chapter.measures}


def public_keys(office: OfficeFile, key: str, year: int = 2025) -> set[str]:
    chapter = office.reports.prepare(year, audience=PUBLIC).report.chapter(key)
    return set() if chapter is None else {table.key for table in chapter.measures}


def valued(office: OfficeFile, name: str, use: Use, **values: int) -> int:
    unit = MeasureUnit.COUNT
    record = office.indicators.save(Indicator(name=name, use=use, unit=unit)).id
    for year, value in values.items():
        draft = IndicatorValue(
            indicator_id=record, year=int(year.removeprefix("y")), value=value, source="Amt",
            reference_day=date(int(year.removeprefix("y")), 12, 31),
        )  # fmt: skip
        office.indicator_values.save(draft)
    return record


def test_frame_and_indicators_stand_in_their_chapters(office_file: OfficeFile) -> None:
    valued(office_file, "Einwohner", Use.FRAME, y2024=900_000, y2025=910_000, y2027=1)
    valued(office_file, "Vereine", Use.INDICATOR, y2023=400, y2025=700)
    hidden = valued(office_file, "Versteckt", Use.INDICATOR, y2025=700)
    shown = office_file.indicators.get(hidden)
    office_file.indicators.save(replace(shown, shown=False))
    frame = tables(office_file, "frame")["frame"]
    assert frame.columns == ("2024", "2025")
    assert [(r.label, r.values, r.texts) for r in frame.rows] == [
        ("Einwohner", (900_000, 910_000), ("31.12.2025, Amt",))
    ]
    found = tables(office_file, "indicators")["indicators"]
    assert found.columns == ("2023", "2025", "Ziel")
    assert [(row.label, row.values) for row in found.rows] == [("Vereine", (400, 700, None))]


def test_a_change_is_told_from_what_is_printed(office_file: OfficeFile, tmp_path: Path) -> None:
    valued(office_file, "Einwohner", Use.FRAME, y2024=900_000, y2025=990_000)
    valued(office_file, "Lücke", Use.FRAME, y2022=100_000, y2025=90_000)
    valued(office_file, "Wenige", Use.FRAME, y2024=300, y2025=90_000)
    valued(office_file, "Einmal", Use.FRAME, y2025=90_000)
    told = {}
    for name, audience in (("intern", Audience(INTERNAL)), ("public", PUBLIC)):
        prepared = office_file.reports.prepare(2025, audience=audience)
        chapter = prepared.report.chapter("frame")
        assert chapter is not None
        told[name] = {row.label: change_text(row) for row in chapter.measures[0].rows}
        pdf, xlsx = tmp_path / f"{name}.pdf", tmp_path / f"{name}.xlsx"
        office_file.reports.write(prepared, Targets(pdf=pdf, xlsx=xlsx))
        words = " ".join(lint(pdf.read_bytes()).words().split())
        sheet: Any = load_workbook(xlsx)["Rahmendaten"]
        cells = {row[0].value: [c.value for c in row] for row in sheet.iter_rows()}
        assert "+900 (+10 %)" in words
        assert cells["Einwohner"][4:6] == [900, 10]
        assert cells["Wenige"][4:6] == ([897, 29_900] if name == "intern" else [HIDDEN] * 2)
    shared = {
        "Einwohner": "+900 (+10\u00a0%)", "Lücke": "−100 (−10\u00a0%, seit 2022)",
        "Einmal": MISSING,
    }  # fmt: skip
    assert told["intern"] == shared | {"Wenige": "+897 (+29.900\u00a0%)"}
    assert told["public"] == shared | {"Wenige": HIDDEN}


def test_places_are_added_to_the_whole_and_left_out_with_small_counts(
    office_file: OfficeFile,
) -> None:
    record = valued(office_file, "Schutzsuchende", Use.FRAME, y2025=10_000)
    for place, value in (("Adorf", 9_700), ("Bdorf", 300)):
        draft = IndicatorValue(
            indicator_id=record, year=2025, value=value, municipality=place, source="AZR"
        )
        office_file.indicator_values.save(draft)
    key = f"places_{record}"
    rows = tables(office_file, "frame")[key].rows
    assert [(r.label, r.values) for r in rows] == [
        ("Adorf", (9_700,)), ("Bdorf", (300,)), ("Gesamtes Gebiet", (10_000,)),
    ]  # fmt: skip
    assert public_keys(office_file, "frame") == {"frame"}


def test_surveys_of_few_people_and_single_sheets_stay_inside(office_file: OfficeFile) -> None:
    for who, score in ((Respondent.OFFICER, 20), (Respondent.HEAD, 60)):
        sheet = SelfCheck(day=date(2025, 5, 5), respondent=who, scores=(score,) * 13)
        office_file.self_checks.save(sheet)
    small = Survey(title="Klein", day=date(2025, 6, 6), returned=4, counts=((4, 0, 0, 0, 0),) * 10)
    large = Survey(title="Groß", day=date(2025, 7, 7), returned=20, counts=((9, 0, 0, 9, 2),) * 10)
    ids = [office_file.surveys.save(survey).id for survey in (small, large)]
    found = tables(office_file, "indicators")
    assert found["self_check"].rows[0].values == (4000,)
    assert found["self_check_sheets"].columns == ("Integrationsstelle", "Verwaltungsleitung")
    assert set(found) >= {f"survey_{n}" for n in ids} | {f"survey_answers_{n}" for n in ids}
    assert public_keys(office_file, "indicators") == {"self_check", f"survey_{ids[1]}"}


def test_pdf_and_workbook_conform_and_say_the_same(office: OfficeFile, tmp_path: Path) -> None:
    for name, audience in (("intern", Audience(INTERNAL)), ("public", PUBLIC)):
        pdf, xlsx = tmp_path / f"{name}.pdf", tmp_path / f"{name}.xlsx"
        prepared = office.reports.prepare(2025, audience=audience)
        office.reports.write(prepared, Targets(pdf=pdf, xlsx=xlsx))
        content = pdf.read_bytes()
        for profile in ("ua1", "2a"):
            report = page.validate_pdf_bytes(
                content, profile=profile, limits=page.SafetyLimits.unlimited()
            )
            assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
        found = lint(content)
        assert found.problems == []
        words = " ".join(found.words().split())
        book = load_workbook(xlsx)
        sheet: Any = book["Rahmendaten"]
        cells = {row[0].value: [c.value for c in row] for row in sheet.iter_rows()}
        value = cells["Einwohnerinnen und Einwohner"][5]
        assert f"{value:,}".replace(",", ".") in words
        assert len(sheet._charts) >= 4
        assert "Kurz-Check: Mittel aller Bögen" in words
        assert ("Kurz-Check vom" in words) == (name == "intern")
        assert "Indikatoren" in book.sheetnames


def test_an_office_without_values_has_no_chapter(office_file: OfficeFile) -> None:
    data = office_file.reports.data(2025)
    assert data.chapter("frame") is None
    assert data.chapter("indicators") is None


def _placed(office: OfficeFile, record: int, year: int, **values: int) -> None:
    for place, value in values.items():
        office.indicator_values.save(
            IndicatorValue(
                indicator_id=record, year=year, municipality=place, value=value, source="Amt",
                reference_day=date(year, 12, 31),
            )
        )  # fmt: skip


@pytest.mark.parametrize(("rest", "printed"), [(0, True), (300, False), (500, True)])
def test_what_places_leave_of_the_whole_is_no_small_count_in_public(
    office_file: OfficeFile, rest: int, *, printed: bool
) -> None:
    record = valued(office_file, "Schutzsuchende", Use.FRAME, y2025=30_000 + rest)
    _placed(office_file, record, 2025, Adorf=10_000, Bedorf=20_000)
    public = office_file.reports.prepare(2025).report.chapter("frame")
    assert public is not None
    assert any(t.key.startswith("places_") for t in public.measures) is printed
    audience = Audience(INTERNAL)
    own = office_file.reports.prepare(2025, audience=audience).report.chapter("frame")
    assert own is not None
    assert any(t.key.startswith("places_") for t in own.measures)


def test_the_check_list_names_counts_whose_places_are_not_the_whole(
    office_file: OfficeFile,
) -> None:
    equal = valued(office_file, "Einwohner", Use.FRAME, y2024=999, y2025=30_000)
    _placed(office_file, equal, 2025, Adorf=10_000, Bedorf=20_000)
    _placed(office_file, equal, 2024, Adorf=10_000)
    unequal = valued(office_file, "Ausländische", Use.FRAME, y2025=3_000)
    _placed(office_file, unequal, 2025, Adorf=1_000, Bedorf=1_900)
    share = office_file.indicators.save(
        Indicator(name="Anteil", use=Use.FRAME, unit=MeasureUnit.PERCENT)
    ).id
    office_file.indicator_values.save(IndicatorValue(indicator_id=share, year=2025, value=1_000))
    _placed(office_file, share, 2025, Adorf=1_100, Bedorf=900)
    alone = valued(office_file, "Ohne Orte", Use.FRAME, y2025=3_000)
    assert alone
    lines = [c for c in office_file.report_checks.lines(2025) if c.code == UNEQUAL_PLACES]
    assert [(line.count, line.total) for line in lines] == [(1, 4)]
    assert lines[0].query is not None
    assert list(office_file.lists.ids(lines[0].query)) == [unequal]
    assert said(lines[0]).startswith("Bei 1 von 4 Indikatoren ergeben die Werte der Orte nicht")
    assert said_bare(lines[0]).startswith("Indikatoren, bei denen die Orte")


def test_the_check_list_names_what_values_lack(office_file: OfficeFile) -> None:
    record = valued(office_file, "Einwohner", Use.FRAME, y2024=100)
    draft = IndicatorValue(indicator_id=record, year=2025, value=1)
    office_file.indicator_values.save(draft)
    other = valued(office_file, "Quote", Use.INDICATOR)
    late = IndicatorValue(
        indicator_id=other, year=2025, value=1, source="x", reference_day=date(2024, 12, 31)
    )
    office_file.indicator_values.save(late)
    valued(office_file, "Ohne Wert", Use.INDICATOR)
    found = {
        (line.group, line.code): (line.count, line.total)
        for line in office_file.report_checks.lines(2025)
        if line.group in {CheckGroup.FRAME, CheckGroup.INDICATORS}
    }
    assert found == {
        (CheckGroup.FRAME, "without_source"): (1, 1),
        (CheckGroup.FRAME, "without_day"): (1, 1),
        (CheckGroup.INDICATORS, "outside_year"): (1, 1),
        (CheckGroup.INDICATORS, "without_value"): (1, 3),
    }
    for line in office_file.report_checks.lines(2025):
        if line.query is not None:
            assert office_file.lists.summary(line.query).count == line.count
    assert office_file.lists.summary(ListQuery(Kind.INDICATOR)).count == 3
