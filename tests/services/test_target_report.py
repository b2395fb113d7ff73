"""The chapters on target agreements and fields of action, and what the check list finds."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.event import Event, EventState
from intdesk.domain.evidence import Place
from intdesk.domain.field_report import FieldReport
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_check import CheckGroup
from intdesk.domain.report_data import Breakdown, Chapter, GridTable, ReportKind
from intdesk.domain.report_outline import Depth, Outline
from intdesk.domain.report_public import PublicBreakdown, value_of
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    MeasureState,
)
from intdesk.errors import InvalidDraftError, OutputError
from intdesk.reports.charts import chart_of
from intdesk.services.annual_report.build import build_report
from intdesk.services.annual_report.goal_measures import concepts_of_year
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from intdesk.storage.repositories.planning import CONCEPTS
from tests.clocks import HandClock
from tests.domain.target_samples import AGREEMENT, FORMS, review
from tests.reports.pdf_lint import lint
from tests.services.planning.test_concepts import FULL

TODAY = date(2026, 11, 21)


def filled(office: OfficeFile) -> int:
    service = office.target_agreements
    record = service.save(AGREEMENT).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    service.review(record, {1: review(6_00), 2: review(19_00)})
    service.save(replace(AGREEMENT, title="Entwurf", department="schule"))
    office.events.save(Event(
        title="Elternabend", day=date(2026, 5, 4), state=EventState.HELD, worked=90,
        fields_of_action=("bildung",),
    ))  # fmt: skip
    return record


def chapter(office: OfficeFile, key: str) -> object:
    with office.database.read() as unit:
        return build_report(unit, 2026, ReportKind.FULL, TODAY).chapter(key)


def test_only_signed_goals_count(office_file: OfficeFile) -> None:
    filled(office_file)
    with office_file.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("targets")
    assert found is not None
    figures = {f.key: f.value for f in found.figures}
    assert figures == {
        "agreements": 2, "agreements_signed": 1, "goals": 2, "goals_reviewed": 2,
        "goals_green": 1, "goal_degree": 370,
    }  # fmt: skip
    tables = {table.key: table for table in found.tables}
    listed = tables["agreement_list"]
    assert isinstance(listed, GridTable)
    assert [(r.label, r.values) for r in listed.rows] == [
        ("■ rot: Jugend und Kita, Kitas für alle Familien", (2, 2, 1, 0, 1, 0, 370)),
    ]  # fmt: skip
    assert listed.total.values == (2, 2, 1, 0, 1, 0, 370)
    assert {"agreements_by_state", "goals_by_light", "goal_list"} <= tables.keys()


def test_the_first_year_with_agreements_is_compared_with_nothing(office_file: OfficeFile) -> None:
    filled(office_file)
    with office_file.database.read() as unit:
        first = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("targets")
    assert first is not None
    assert {f.previous for f in first.figures} == {None}
    begin, end = date(2025, 1, 1), date(2025, 12, 31)
    earlier = replace(AGREEMENT, title="Vorjahr", begin=begin, end=end)
    office_file.target_agreements.save(earlier)
    with office_file.database.read() as unit:
        second = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("targets")
    assert second is not None
    past = {f.key: f.previous for f in second.figures}
    assert (past["agreements"], past["goals_green"]) == (1, 0)


def test_goals_without_review_are_told_wherever_lights_are_counted(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    service = office_file.target_agreements
    record = service.save(AGREEMENT).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    service.review(record, {1: review(6_00)})
    office_file.reports.keep_outline(ReportKind.FULL, Outline(Depth.DETAILED))
    prepared = office_file.reports.prepare(2026)
    found = prepared.report.chapter("targets")
    assert found is not None
    (lights,) = [t for t in found.tables if t.key == "goals_by_light"]
    assert isinstance(lights, PublicBreakdown)
    told = [(row.label, value_of(row.cell), row.level) for row in lights.rows[-2:]]
    assert told == [("grau", 1, 0), ("davon nicht überprüft", 1, 1)]
    assert value_of(lights.total) == 2
    chart = chart_of(lights, 2026)
    assert chart is not None
    assert "Nicht überprüft: 1." in chart.alternative
    assert chart.categories == ("grün", "gelb", "rot", "grau")
    office_file.reports.write(prepared, Targets(tmp_path / "b.pdf", tmp_path / "b.xlsx"))
    words = " ".join(lint((tmp_path / "b.pdf").read_bytes()).words().split())
    assert "Von 2 Zielen wurde 1 im Jahr überprüft, 1 steht auf Grün." in words
    assert "davon nicht überprüft" in words
    sheet = load_workbook(tmp_path / "b.xlsx")["Zielvereinbarungen"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert ["davon nicht überprüft", 1] in [row[:2] for row in rows]
    assert ["davon im Jahr überprüft", 1] in [row[:2] for row in rows]


def test_fields_of_action_show_what_belongs_to_them(office_file: OfficeFile) -> None:
    filled(office_file)
    with office_file.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("fields")
    assert found is not None
    table = found.tables[0]
    assert isinstance(table, GridTable)
    assert [(r.label, r.values) for r in table.rows] == [
        ("Kita, Schule und Bildung", (1, 0, 1, 2, 2, 370, 90)),
    ]  # fmt: skip


def test_measures_of_the_concept_stand_under_their_field(office_file: OfficeFile) -> None:
    filled(office_file)
    field, *rest = FULL.items
    other = (
        ConceptItem(5, Level.FIELD, "Gesund", field="gesundheit"),
        ConceptItem(6, Level.STRATEGIC, "Rat"), ConceptItem(7, Level.OPERATIVE, "Rat finden"),
        ConceptItem(8, Level.MEASURE, "Lotsen"), ConceptItem(9, Level.MEASURE, "Faltblatt"),
    )  # fmt: skip
    items = (replace(field, field="bildung"), *rest, *other)
    office_file.concepts.save(replace(FULL, items=items))
    with office_file.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("fields")
    assert found is not None
    table = found.tables[0]
    assert isinstance(table, GridTable)
    assert table.columns[-1].key == "planned_measures"
    assert {r.label: r.values[-1] for r in table.rows} == {
        "Kita, Schule und Bildung": 1, "Gesundheit": 2,
    }  # fmt: skip
    assert table.total is not None
    assert table.total.values[-1] == 3


def test_pdf_and_excel_tell_the_same_and_the_public_reads_no_single_goal(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    filled(office_file)
    service = office_file.reports
    service.keep_outline(ReportKind.FULL, Outline(Depth.DETAILED))
    for audience, goals in (
        (Audience(INTERNAL), True), (Audience(Rule(Method.SUPPRESSION, 5)), False),
    ):  # fmt: skip
        prepared = service.prepare(2026, audience=audience)
        targets = Targets(tmp_path / "b.pdf", tmp_path / "b.xlsx")
        service.write(prepared, targets, overwrite=True)
        found = lint((tmp_path / "b.pdf").read_bytes())
        assert found.problems == []
        words = " ".join(found.words().split())
        assert "Im Jahr 2026 galten 2 Zielvereinbarungen" in words
        assert "Alle 2 Ziele wurden im Jahr überprüft, 1 steht auf Grün." in words
        assert "rot: Jugend und Kita" in words
        assert ("Anmeldebögen in sechs Sprachen" in words) is goals
        book = load_workbook(tmp_path / "b.xlsx")
        cells = [c.value for row in book["Zielvereinbarungen"].iter_rows() for c in row]
        assert "■ rot: Jugend und Kita, Kitas für alle Familien" in cells
        assert 0.37 in cells


def test_without_agreements_there_is_no_chapter(office_file: OfficeFile) -> None:
    assert chapter(office_file, "targets") is None
    assert chapter(office_file, "fields") is None


def found_checks(office: OfficeFile, year: int = 2026) -> dict[str, int]:
    lines = office.report_checks.lines(year)
    mine = [line for line in lines if line.group is CheckGroup.TARGETS]
    for line in mine:
        assert line.query is not None
        assert office.lists.summary(line.query).count == line.count
    return {line.code: line.count for line in mine}


def test_the_check_list_finds_goals_without_review_and_late_measures(
    office_file: OfficeFile,
) -> None:
    record = filled(office_file)
    assert found_checks(office_file) == {"measure_overdue": 1, "unsigned": 1}
    service = office_file.target_agreements
    done = replace(FORMS.measures[0], state=MeasureState.DONE)
    service.put_goal(record, replace(service.get(record).goal(1), measures=(done,)))
    service.trash([2])
    assert found_checks(office_file) == {}
    goal = replace(FORMS, measures=(), milestones=())
    late = replace(AGREEMENT, begin=date(2025, 1, 1), goals=(goal,))
    other = service.save(late).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(other, state)
    service.review(other, {1: review(3_00, date(2025, 12, 1))})
    assert found_checks(office_file) == {"not_reviewed": 1}
    assert found_checks(office_file, 2025) == {}


def test_texts_on_fields_stand_in_the_chapter_in_the_order_of_the_list(
    office_file: OfficeFile,
) -> None:
    service = office_file.field_reports
    service.save(FieldReport(year=2026, field="wohnen", activities="Runder Tisch"))
    service.save(FieldReport(year=2026, field="sprache", situation="Kurse voll", assessment="Gut"))
    service.save(FieldReport(year=2025, field="sprache", situation="Früher"))
    with office_file.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("fields")
    assert found is not None
    assert found.text == (
        "Sprache:\n\n- Lage: Kurse voll\n- Bewertung: Gut\n\n"
        "Wohnen und Zusammenleben:\n\n- Aktivitäten: Runder Tisch"
    )


def test_there_is_one_text_for_each_field_and_year(office_file: OfficeFile) -> None:
    service = office_file.field_reports
    text = FieldReport(year=2026, field="sprache", situation="Kurse voll")
    record = service.save(text).id
    with pytest.raises(InvalidDraftError) as refused:
        service.save(text)
    assert [p.code for p in refused.value.problems] == ["field_taken"]  # type: ignore[attr-defined]
    copy = service.duplicate(record)
    assert (copy.year, copy.id) == (2027, 0)
    service.save(copy)
    service.save(replace(service.get(record), situation="Kurse leer"))
    problems = [p.code for p in service.problems(FieldReport())]
    assert problems == ["required", "required", "one_text"]
    words = ListQuery(Kind.FIELD_REPORT, text="leer sprache")
    assert list(office_file.lists.ids(words)) == [record]


def test_goals_are_exported_with_real_numbers(office_file: OfficeFile, tmp_path: Path) -> None:
    filled(office_file)
    path = tmp_path / "z.xlsx"
    assert office_file.goal_export.write(2026, path) == 2  # a draft promises nothing yet
    sheet = load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    heads = next(row for row in rows if "Ziel" in row)
    (rules,) = (area.rules for area in sheet.conditional_formatting)
    assert {rule.formula[0] for rule in rules} == {'"grün"', '"gelb"', '"rot"', '"grau"'}
    line = dict(zip(heads, next(r for r in rows if FORMS.title in r and "laufend" in r),
                    strict=True))  # fmt: skip
    assert (line["Zielwert"], line["Wert im Jahr"], line["Grad"], line["Ampel"]) == (
        12, 6, 0.5, "grün",
    )  # fmt: skip
    assert line["Kosten der Maßnahmen"] == 1200
    office_file.goal_export.write(2026, tmp_path / "z.csv")
    assert ";12,00;" in (tmp_path / "z.csv").read_text("utf-8-sig")
    with pytest.raises(OutputError):
        office_file.goal_export.write(2026, tmp_path / "z.pdf")


def test_the_years_of_a_department_stand_in_one_table(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    service = office_file.target_agreements
    record = service.save(replace(AGREEMENT, begin=date(2025, 7, 1))).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(record, state)
    service.review(record, {1: review(6_00, date(2025, 12, 1))})
    service.review(record, {1: review(9_00), 2: review(19_00)})
    service.save(replace(AGREEMENT, title="Schule", department="schule"))
    path = tmp_path / "j.xlsx"
    assert office_file.goal_export.department("jugend", path) == 4
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    at = next(number for number, row in enumerate(rows) if "Ziel" in row)
    lines = [dict(zip(rows[at], row, strict=True)) for row in rows[at + 1 : at + 5]]
    found = [(line["Jahr"], line["Ziel"], line["Wert im Jahr"]) for line in lines]
    assert found == [
        (2025, FORMS.title, 6), (2025, "Wartezeit auf einen Kitaplatz senken", None),
        (2026, FORMS.title, 9), (2026, "Wartezeit auf einen Kitaplatz senken", 19),
    ]  # fmt: skip
    assert office_file.goal_export.department("hauptamt", tmp_path / "leer.xlsx") == 0


def agreement_rows(office: OfficeFile, year: int = 2026) -> dict[str, tuple[int | None, ...]]:
    with office.database.read() as unit:
        found = build_report(unit, year, ReportKind.FULL, TODAY).chapter("targets")
    assert found is not None
    (table,) = [t for t in found.tables if t.key == "agreement_list"]
    assert isinstance(table, GridTable)
    return {row.label: row.values for row in table.rows}


def figures_agree(office: OfficeFile) -> dict[str, int]:
    """Return the figures of the chapter; each equals the list behind it where it counts these."""
    with office.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("targets")
    assert found is not None
    for figure in found.figures[:2]:
        assert figure.source is not None
        assert office.lists.summary(figure.source).count == figure.value
    (states,) = [
        t for t in found.tables if isinstance(t, Breakdown) and t.key == "agreements_by_state"
    ]
    for row in states.rows:
        assert row.source is not None
        assert office.lists.summary(row.source).count == row.value
    return {row.label: row.value for row in states.rows}


def test_a_new_version_in_the_making_still_counts_and_is_marked(office_file: OfficeFile) -> None:
    record = filled(office_file)
    assert figures_agree(office_file) == {"Entwurf": 1, "laufend": 1}
    office_file.target_agreements.begin_version(record)
    assert figures_agree(office_file) == {
        "Entwurf": 1, "unterzeichnet, neue Fassung im Entwurf": 1,
    }  # fmt: skip
    assert agreement_rows(office_file) == {
        "■ rot: Jugend und Kita, Kitas für alle Familien (neue Fassung im Entwurf)":
            (2, 2, 1, 0, 1, 0, 370),
    }  # fmt: skip
    assert "unsigned" in found_checks(office_file)
    office_file.target_agreements.trash([2])
    assert "unsigned" not in found_checks(office_file)


def test_an_agreement_that_was_ended_is_told_with_its_day_and_without_the_reason(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    record = filled(office_file)
    rows = agreement_rows(office_file)
    office_file.target_agreements.end(record, date(2026, 10, 31), "Amt aufgelöst")
    assert figures_agree(office_file) == {"Entwurf": 1, "beendet": 1}
    assert agreement_rows(office_file) == {
        f"{title} (beendet am 31.10.2026)": values for title, values in rows.items()
    }
    assert not {"still_running", "never_reviewed", "not_reviewed"} & set(found_checks(office_file))
    prepared = office_file.reports.prepare(2026)
    office_file.reports.write(prepared, Targets(tmp_path / "b.pdf", tmp_path / "b.xlsx"))
    words = " ".join(lint((tmp_path / "b.pdf").read_bytes()).words().split())
    assert "beendet am 31.10.2026" in words
    assert "aufgelöst" not in words
    office_file.goal_export.write(2026, tmp_path / "ziele.xlsx")
    sheet = load_workbook(tmp_path / "ziele.xlsx").worksheets[0]
    heads = next(r for r in sheet.iter_rows(values_only=True) if "Gilt bis" in r)
    line = next(r for r in sheet.iter_rows(values_only=True) if "beendet" in r)
    assert line[heads.index("Gilt bis")].date() == date(2026, 10, 31)  # type: ignore[union-attr]
    office_file.agreement_papers.status("jugend", 2026, tmp_path / "s.pdf")
    status = " ".join(lint((tmp_path / "s.pdf").read_bytes()).words().split())
    assert "beendet am 31.10.2026, beendet." not in status
    assert "Vor der Zeit beendet, weil: Amt aufgelöst" in status


def test_a_closing_review_after_the_year_counts_for_it(template: Path, tmp_path: Path) -> None:
    clock = HandClock()
    path = Path(shutil.copyfile(template, tmp_path / "a.intdesk"))
    with OfficeFile.open(path, clock=clock) as office:
        record = filled(office)
        clock.move(days=90)
        closing = date(2027, 2, 10)
        office.target_agreements.review(
            record, {1: review(12_00, closing), 2: review(12_00, closing)}
        )
        assert list(agreement_rows(office).values()) == [(2, 2, 2, 0, 0, 0, 1000)]


def test_the_year_before_is_not_taken_from_another_agreement(office_file: OfficeFile) -> None:
    service = office_file.target_agreements
    earlier: dict[str, Any] = {"begin": date(2025, 1, 1), "end": date(2025, 12, 31)}
    for title, actual, term in (
        ("Kitas", 6_00, earlier), ("Eltern", 9_00, earlier), ("Kitas", 3_00, {}), ("Neu", 0, {}),
    ):  # fmt: skip
        day = date(2025, 12, 1) if term else date(2026, 7, 2)
        goal = replace(FORMS, milestones=())
        record = service.save(replace(AGREEMENT, title=title, goals=(goal,), **term)).id
        for state in (S.AGREED, S.SIGNED):
            service.move(record, state)
        service.review(record, {1: review(actual, day)})
    last = {
        label.split(", ")[1]: values[-1] for label, values in agreement_rows(office_file).items()
    }
    assert last == {"Kitas": 500, "Neu": None}


def test_the_export_tells_the_year_and_no_unused_reason(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    service = office_file.target_agreements
    dropped = replace(FORMS.measures[0], state=MeasureState.DROPPED)
    goal = replace(FORMS, milestones=(), measures=(*FORMS.measures, dropped))
    record = service.save(replace(AGREEMENT, begin=date(2025, 1, 1), goals=(goal,))).id
    for state in (S.AGREED, S.SIGNED):
        service.move(record, state)
    unused = review(3_00, date(2025, 12, 1), light_reason="doch wie vorgeschlagen")
    for one in (unused, review(9_00)):
        service.review(record, {1: one})
    path = tmp_path / "z.xlsx"
    assert office_file.goal_export.write(2025, path) == 1
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    heads = next(row for row in rows if "Ziel" in row)
    line = dict(zip(heads, next(r for r in rows if FORMS.title in r), strict=True))
    assert (line["Wert im Jahr"], line["Grad"]) == (3, 0.25)
    assert not line["Ampel anders gesetzt, weil"]
    assert line["Kosten der Maßnahmen"] == 1200


def with_measures(office: OfficeFile) -> None:
    """Add a concept, and names in all free texts that lists of measures have."""
    filled(office)
    office.target_agreements.trash([2])
    items = (
        ConceptItem(1, Level.FIELD, "Sprache"),
        ConceptItem(2, Level.STRATEGIC, "Kurse"),
        ConceptItem(3, Level.OPERATIVE, "Warten"),
        ConceptItem(4, Level.MEASURE, "Kurs mit Frau Zwetschke", "", "Herr Zwetschke", None,
                    date(2026, 12, 31), 500_00, MeasureStatus.DONE),
        ConceptItem(5, Level.MEASURE, "Zweiter Kurs", status=MeasureStatus.IN_PROGRESS),
    )  # fmt: skip
    concept = office.concepts.save(Concept(
        title="Konzept 2026", state=ConceptState.DECIDED, decided_on=date(2026, 3, 1), first=2026,
        last=2030, items=items, decision="Frau Zwetschke",
    )).id  # fmt: skip
    line = office.budget_lines.save(BudgetLine(account="5429", title="Druck")).id
    for cents, place in (
        (300_00, Place(Kind.CONCEPT, concept, 4)), (450_00, Place(Kind.TARGET_AGREEMENT, 1, 1, 1)),
    ):  # fmt: skip
        posting = Posting(year=2026, day=date(2026, 5, 4), payee="X", shares=(Share(line, cents),))
        office.evidence.tie(place, Kind.POSTING, [office.postings.save(posting).id])


def test_measures_stand_in_the_internal_report_with_people_and_money(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    with_measures(office_file)
    with office_file.database.read() as unit:
        data = build_report(unit, 2026, ReportKind.FULL, TODAY)
    targets, fields = data.chapter("targets"), data.chapter("fields")
    assert targets is not None
    assert fields is not None
    (agreed,) = targets.measures
    assert [(r.label, r.values, r.texts) for r in agreed.rows] == [(
        "Bögen übersetzen lassen (Jugend und Kita)", (1200_00, 450_00),
        ("nicht begonnen", "Frau Beispiel", "30.09.2026"),
    )]  # fmt: skip
    status, planned = fields.measures
    assert [(r.label, r.texts) for r in status.rows] == [
        ("Konzept 2026", ("beschlossen", "01.03.2026", "1 von 2 Maßnahmen umgesetzt")),
    ]  # fmt: skip
    assert [(r.label, r.values) for r in planned.rows] == [
        ("1.1.1.1 Kurs mit Frau Zwetschke", (500_00, 300_00)), ("1.1.1.2 Zweiter Kurs", (None, 0)),
    ]  # fmt: skip
    assert planned.rows[0].texts == ("erledigt", "Herr Zwetschke", "31.12.2026")
    counts = {t.key: [(r.label, r.value) for r in t.rows]
              for c in (targets, fields) for t in c.tables
              if isinstance(t, Breakdown) and "measures" in t.key}  # fmt: skip
    assert counts == {
        "measures_by_state": [("nicht begonnen", 1)],
        "concept_measures_by_state": [("in Arbeit", 1), ("erledigt", 1)],
    }


def test_the_public_reads_how_far_measures_are_and_nobodys_name(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    with_measures(office_file)
    office_file.reports.keep_outline(ReportKind.FULL, Outline(Depth.DETAILED))
    for audience, internal in (
        (Audience(INTERNAL), True), (Audience(Rule(Method.SUPPRESSION, 5)), False),
    ):  # fmt: skip
        prepared = office_file.reports.prepare(2026, audience=audience)
        pdf, xlsx = tmp_path / "b.pdf", tmp_path / "b.xlsx"
        office_file.reports.write(prepared, Targets(pdf, xlsx), overwrite=True)
        found = lint(pdf.read_bytes())
        assert found.problems == []
        words = " ".join(found.words().split())
        said = "Von 2 Maßnahmen des Integrationskonzepts ist 1 umgesetzt, in Arbeit ist 1."
        assert said in words
        assert "Konzept 2026" in words
        assert "1 von 2 Maßnahmen umgesetzt" in words
        assert "Von 1 Maßnahme der Zielvereinbarungen sind 0 umgesetzt" in words
        book = load_workbook(xlsx)
        cells = " ".join(str(c.value) for sheet in book for row in sheet.iter_rows() for c in row)
        for text in (words, cells):
            assert ("Zwetschke" in text) is internal
            assert ("Frau Beispiel" in text) is internal
            assert ("Bögen übersetzen lassen" in text) is internal


def test_a_draft_of_a_new_version_changes_no_year_of_the_report(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, filled(office_file)
    before = chapter(office_file, "targets")
    lights = service.lights(2026)
    service.begin_version(record)
    service.put_goal(record, replace(service.get(record).goal(1), target=100_00, title="Anders"))
    service.remove_goal(record, 2)
    assert service.lights(2026) == lights
    now = chapter(office_file, "targets")
    for key in ("goals_by_light", "goal_list"):
        assert table_of(now, key) == table_of(before, key)
    assert list(agreement_rows(office_file).values()) == [(2, 2, 1, 0, 1, 0, 370)]
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["goal_count"], row["degree"], row["red"]) == (2, 37, 1)


def table_of(chapter: object, key: str) -> object:
    assert isinstance(chapter, Chapter)
    return next(table for table in chapter.tables if table.key == key)


def test_a_light_set_by_hand_is_marked_and_its_reason_stands_in_pdf_and_excel(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    record = filled(office_file)
    reason = "Zwei Kitas haben im Herbst zugesagt, die Verträge liegen schon vor"
    office_file.target_agreements.review(record, {
        2: review(19_00, date(2026, 8, 3), light="green", light_reason=reason),
    })  # fmt: skip
    service = office_file.reports
    service.keep_outline(ReportKind.FULL, Outline(Depth.DETAILED))
    for audience, goals in (
        (Audience(INTERNAL), True), (Audience(Rule(Method.SUPPRESSION, 5)), False),
    ):  # fmt: skip
        prepared = service.prepare(2026, audience=audience)
        targets = Targets(tmp_path / "b.pdf", tmp_path / "b.xlsx")
        service.write(prepared, targets, overwrite=True)
        found = lint((tmp_path / "b.pdf").read_bytes())
        assert found.problems == []
        words = " ".join(found.words().split())
        book = load_workbook(tmp_path / "b.xlsx")
        cells = [str(c.value) for row in book["Zielvereinbarungen"].iter_rows() for c in row]
        for text in (words, " ".join(cells)):
            assert "grün (teils von Hand): Jugend und Kita, Kitas für alle Familien" in text
            assert "Jugend und Kita, Kitas für alle Familien: Ziel 2" in text
            assert reason in text
            told = "grün (von Hand): Wartezeit auf einen Kitaplatz senken (Jugend und Kita, "
            assert (told + "überprüft am 03.08.2026)" in text) is goals
        assert "03.08.2026" in cells


def test_without_a_light_set_by_hand_nothing_speaks_of_one(office_file: OfficeFile) -> None:
    filled(office_file)
    with office_file.database.read() as unit:
        found = build_report(unit, 2026, ReportKind.FULL, TODAY).chapter("targets")
    assert found is not None
    assert [table.key for table in found.measures] == ["measure_list"]
    assert "von Hand" not in repr(found)


def concepts_in(office: OfficeFile, year: int) -> list[str]:
    with office.database.read() as unit:
        return [concept.title for concept in concepts_of_year(unit, year).concepts]


def test_an_ended_concept_stays_in_the_reports_of_the_years_in_which_it_held(
    office_file: OfficeFile,
) -> None:
    service = office_file.concepts
    old = Concept(title="Alt", state=ConceptState.CARRIED_OUT, decided_on=date(2018, 5, 1))
    record = service.save(old).id
    service.save(replace(service.get(record), state=ConceptState.ENDED))
    assert service.get(record).last == TODAY.year
    found = {year: concepts_in(office_file, year) for year in (2017, 2018, 2024, 2026, 2027)}
    assert found == {2017: [], 2018: ["Alt"], 2024: ["Alt"], 2026: ["Alt"], 2027: []}


def test_a_concept_that_ended_before_its_year_was_kept_holds_until_the_next(
    office_file: OfficeFile,
) -> None:
    old = Concept(title="Alt", state=ConceptState.ENDED, decided_on=date(2018, 5, 1))
    new = Concept(title="Neu", state=ConceptState.DECIDED, decided_on=date(2024, 5, 1))
    with office_file.database.write("als Vorrat") as unit:
        unit.of(CONCEPTS).save(old)
    assert concepts_in(office_file, 2025) == ["Alt"]
    office_file.concepts.save(new)
    found = {year: concepts_in(office_file, year) for year in (2020, 2024, 2025)}
    assert found == {2020: ["Alt"], 2024: ["Alt", "Neu"], 2025: ["Neu"]}
