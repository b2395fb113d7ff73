"""Tables of analyses: labels, order, shares, and the list behind every cell."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from intdesk.domain.analysis import Measure, Question, Shares, Span
from intdesk.domain.analysis_features import FEATURES
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.listing import Filter, Op
from intdesk.errors import OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.texts.analysis import FEATURE_LABELS, cell_words, notes_of
from intdesk.texts.messages import message_for


def add(office: OfficeFile, **values: object) -> int:
    usual: dict[str, object] = {"day": date(2026, 3, 2), "minutes": 30, "topic": "08"}
    return office.consultations.save(Consultation(**(usual | values))).id  # type: ignore[arg-type]


def labels(table: AnalysisTable) -> tuple[list[str], list[str]]:
    return [h.label for h in table.rows], [h.label for h in table.columns]


def test_lines_stand_in_the_order_of_their_list_or_by_size(office_file: OfficeFile) -> None:
    for topic, gender in (("08", "w"), ("01", "w"), ("08", "m"), ("08", "")):
        add(office_file, topic=topic, gender=gender)
    question = Question(columns="gender")
    table = office_file.analyses.table(question, 2026)
    assert labels(table) == (
        ["Aufenthalt und Asyl", "Wohnen und Unterbringung"],
        ["Weiblich", "Männlich", "nicht erfasst"],
    )
    assert table.cells == ((1, 0, 0), (1, 1, 1))
    assert (table.row_totals, table.column_totals, table.total) == ((1, 3), (2, 1, 1), 4)
    by_size = office_file.analyses.table(replace(question, by_size=True), 2026)
    assert labels(by_size)[0] == ["Wohnen und Unterbringung", "Aufenthalt und Asyl"]


def test_without_columns_there_is_one(office_file: OfficeFile) -> None:
    add(office_file, day=date(2025, 1, 5))
    add(office_file)
    table = office_file.analyses.table(Question(rows="month"), 2026)
    assert (labels(table), table.cells, table.total) == ((["März"], [""]), ((1,),), 1)
    both = office_file.analyses.table(
        Question(rows="month", columns="year", span=Span.TWO_YEARS), 2026
    )
    assert labels(both) == (["Januar", "März"], ["2025", "2026"])
    assert both.behind((0,), (0,)).filters == (
        Filter("day", ("2025-01-01", "2025-01-31"), Op.BETWEEN),
    )
    assert both.behind((1,)).filters[1] == Filter("month", ("3",))


def test_nationalities_and_statuses_join_into_groups(office_file: OfficeFile) -> None:
    for code in ("152", "154", "423", ""):
        add(office_file, nationality=code)
    table = office_file.analyses.table(Question(rows="region"), 2026)
    assert labels(table)[0] == [
        "EU-Staaten", "Hauptherkunftsländer von Asylsuchenden", "nicht erfasst",
    ]  # fmt: skip
    assert table.row_totals == (2, 1, 1)
    assert table.behind((0,)).filters[1] == Filter("nationality", ("152", "154"))
    office = office_file.office.get()
    office_file.office.save(
        replace(office, name="Amt", report_year=2026, origin_countries=("166",))
    )
    table = office_file.analyses.table(Question(rows="region"), 2026)
    assert "Übrige Drittstaaten" in labels(table)[0]


def test_contacts_and_places_are_named(office_file: OfficeFile) -> None:
    gone = office_file.contacts.save(Contact(name="Alt", kind="arbeit")).id
    office = office_file.contacts.save(Contact(name="Jobcenter", kind="arbeit")).id
    add(office_file, referred_to=office, place="Rathaus")
    add(office_file, referred_to=gone, place="rathaus")
    add(office_file, place="Rathaus")
    office_file.contacts.trash([gone])
    table = office_file.analyses.table(Question(rows="referred_to", columns="place"), 2026)
    assert labels(table) == (["Alt", "Jobcenter", "nicht erfasst"], ["Rathaus"])
    kinds = office_file.analyses.table(Question(rows="referred_kind"), 2026)
    assert kinds.row_totals == (2, 1)


def test_shares_refer_to_what_was_asked(office_file: OfficeFile) -> None:
    for gender, topic in (("w", "01"), ("w", "08"), ("m", "08"), ("m", "08")):
        add(office_file, gender=gender, topic=topic)
    question = Question(columns="gender")
    table = office_file.analyses.table(question, 2026)
    asked = {shares: replace(table, question=replace(question, shares=shares)) for shares in Shares}
    assert asked[Shares.NONE].share(1, 1) is None
    assert asked[Shares.ROWS].share(1, 1) == 667
    assert asked[Shares.COLUMNS].share(1, 1) == 1000
    assert asked[Shares.ALL].share(1, 1) == 500
    assert asked[Shares.ROWS].share(1, None) == 1000
    hidden = replace(asked[Shares.ALL], cells=((None, None), (None, None)), total=None)
    assert hidden.share(1, 1) is None
    assert cell_words(asked[Shares.ALL], 1, 1).startswith("Wohnen und Unterbringung, Männlich: 2, ")


def test_every_table_says_what_it_counts(office_file: OfficeFile) -> None:
    add(office_file, further_topics=("01",))
    for measure in Measure:
        table = office_file.analyses.table(Question(measure=measure), 2026)
        assert len(notes_of(table)) == (1 if measure.adds_up else 2)
    several = office_file.analyses.table(Question(rows="any_topic", shares=Shares.ALL), 2026)
    assert "Mehrfachnennungen" in " ".join(notes_of(several))
    assert set(FEATURE_LABELS) == set(FEATURES)


def test_persons_and_cases_count_once_in_each_line_and_once_in_all(office_file: OfficeFile) -> None:
    case_id = office_file.cases.save(replace(office_file.cases.blank(), family="paar")).id
    for topic, nationality in (("01", "152"), ("08", "154"), ("08", "154")):
        add(office_file, topic=topic, nationality=nationality, case_id=case_id)
    add(office_file, topic="08", novelty=Novelty.NEW)
    add(office_file, topic="08", novelty=Novelty.KNOWN)
    add(office_file, topic="16", novelty=Novelty.KNOWN)
    persons = Question(measure=Measure.PERSONS, rows="topic")
    table = office_file.analyses.table(persons, 2026)
    assert dict(zip((head.key for head in table.rows), table.row_totals, strict=True)) == {
        "01": 1, "08": 2, "16": 1
    }  # fmt: skip
    assert (table.total, table.rows_additive) == (2, False)
    regions = office_file.analyses.table(replace(persons, rows="region"), 2026)
    assert regions.row_totals == (1, 1), "two nationalities of one case are one person"
    cases = office_file.analyses.table(Question(measure=Measure.CASES, rows="family"), 2026)
    assert ([head.label for head in cases.rows], cases.total) == (["Paar ohne Kinder"], 1)
    assert office_file.lists.summary(cases.behind((0,))).count == 3
    kinds = office_file.analyses.table(Question(rows="record_kind"), 2026)
    assert [head.label for head in kinds.rows] == ["Fall ohne Namen", "anonym, ohne Fall"]
    assert kinds.row_totals == (3, 3)


def filled(office: OfficeFile, seed: int) -> None:
    chance = random.Random(seed)
    contact = office.contacts.save(Contact(name="Jobcenter", kind="arbeit")).id
    with office.database.write("Erfasst") as unit:
        unit.of(CONSULTATIONS).add_many(
            [
                Consultation(
                    day=date(2025, 1, 1) + timedelta(days=chance.randrange(700)),
                    minutes=chance.randrange(1, 99),
                    topic=chance.choice(["01", "08"]),
                    further_topics=tuple(chance.sample(["02", "03"], chance.randrange(3))),
                    help_kinds=tuple(chance.sample(["info", "formular"], chance.randrange(3))),
                    gender=chance.choice(["", "w", "m"]),
                    nationality=chance.choice(["", "152", "154", "423", "166"]),
                    residence_status=chance.choice(["", "daueraufenthalt"]),
                    place=chance.choice(["", "Rathaus", "rathaus"]),
                    municipality=chance.choice(["", "Übach"]),
                    relatives=chance.randrange(3),
                    novelty=chance.choice(list(Novelty)),
                    referred_to=chance.choice([None, contact]),
                )
                for _ in range(120)
            ]
        )


FILTERS = (
    (),
    (Filter("topic", ("08",)), Filter("nationality", ("152", "423", ""))),
    (Filter("any_topic", ("02", "08")), Filter("day", ("2025-03-01", ""), Op.BETWEEN)),
    (Filter("novelty", ("new", "known")), Filter("place", ("RATHAUS",))),
)


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("span", [Span.YEAR, Span.TWO_YEARS])
def test_every_cell_opens_the_list_that_it_counts(
    office_file: OfficeFile, filters: tuple[Filter, ...], span: Span
) -> None:
    filled(office_file, 11)
    pairs = [(key, other) for key in FEATURES for other in ("", "any_topic", "year", "region")]
    for key, other in pairs:
        if key == other:
            continue
        question = Question(rows=key, columns=other, span=span, filters=filters)
        table = office_file.analyses.table(question, 2026)
        for row in range(len(table.rows)):
            column = len(table.columns) - 1 if other else None
            listed = office_file.lists.summary(
                table.behind((row,), () if column is None else (column,))
            )
            assert listed.count == table.value(row, column), (key, other, table.rows[row])
        assert office_file.lists.summary(table.behind()).count == table.total


@pytest.mark.parametrize("measure", [Measure.MINUTES, Measure.NEW_PERSONS, Measure.RELATIVES])
def test_other_measures_open_the_contacts_that_count(
    office_file: OfficeFile, measure: Measure
) -> None:
    filled(office_file, 12)
    table = office_file.analyses.table(Question(measure=measure, columns="gender"), 2026)
    rows = office_file.lists.rows
    for row in range(len(table.rows)):
        query = table.behind((row,), (0,))
        listed = rows(query.kind, list(office_file.lists.ids(query))).values()
        counted = {
            Measure.MINUTES: sum(int(str(found["minutes"])) for found in listed),
            Measure.NEW_PERSONS: len(listed),
            Measure.RELATIVES: sum(int(str(found["relatives"])) for found in listed),
        }
        assert counted[measure] == table.value(row, 0)


def test_files_carry_numbers_words_and_marks(office_file: OfficeFile, tmp_path: Path) -> None:
    filled(office_file, 13)
    question = Question(columns="gender", shares=Shares.ROWS)
    words = ["Wohnort: Übach"]
    for ending in (".pdf", ".xlsx"):
        office_file.analyses.write(question, 2026, words, tmp_path / f"a{ending}")
        with pytest.raises(OutputError):
            office_file.analyses.write(question, 2026, words, tmp_path / f"a{ending}")
    book = load_workbook(BytesIO((tmp_path / "a.xlsx").read_bytes()))
    sheet = book["Auswertung"]
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Beratungen nach Hauptthema und Geschlecht, 2026" in texts
    assert "Auswahl: Wohnort: Übach" in texts
    assert "Intern, nicht zur Veröffentlichung" in texts
    table = office_file.analyses.table(question, 2026)
    heading = next(cell for cell in sheet["A"] if cell.value == "Hauptthema")
    cell = sheet.cell(heading.row + 1, 2)
    assert cell.value == table.cells[0][0]
    assert len(sheet._charts) == 1  # type: ignore[attr-defined]
    with pytest.raises(OutputError, match="format_unknown") as caught:
        office_file.analyses.write(question, 2026, words, tmp_path / "a.txt")
    assert "Passend: .xlsx, .pdf." in message_for(caught.value).advice
