"""Importing a treasury's list: the expected sums, nothing twice, one undo; matching with own."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.matching import Difference
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.errors import InputError, IntDeskError
from intdesk.exchange.posting_list.fields import PostingField, SignRule
from intdesk.exchange.posting_list.findings import PostingReading
from intdesk.exchange.posting_list.mapping import PostingMapping
from intdesk.services.import_result import ImportResult
from intdesk.services.office_file import OfficeFile

DATA = Path(__file__).parents[2] / "data"


def run(
    office: OfficeFile, path: Path, mapping: PostingMapping | None = None
) -> ImportResult[PostingReading]:
    service = office.posting_imports
    return service.run(service.plan(service.read(path, mapping)))


def count(office: OfficeFile, kind: Kind = Kind.POSTING) -> int:
    return office.lists.summary(ListQuery(kind)).count


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "kasse_2025.csv"
    shutil.copyfile(DATA / "kasse_2025.csv", path)
    return path


def small(path: Path, *rows: str) -> Path:
    heading = "Produkt;Sachkonto;Bezeichnung;Buchungsdatum;Anordnung;Empfänger;Betrag EUR"
    path.write_bytes("\r\n".join((heading, *rows)).encode("cp1252"))
    return path


@pytest.mark.parametrize("year", [2024, 2025])
def test_the_sums_are_those_of_the_treasury(office_file: OfficeFile, year: int) -> None:
    expected = json.loads((DATA / f"kasse_{year}.expected.json").read_text("utf-8"))
    service = office_file.posting_imports
    plan = service.plan(service.read(DATA / f"kasse_{year}.csv"))
    assert {t.line.account: t.cents for t in plan.totals} == expected["by_account_cents"]
    assert plan.cents == expected["total_cents"]
    result = service.run(plan)
    assert result.as_json() | {"problems": []} == {
        "imported": expected["postings"], "duplicates": 0, "problems": [],
        "skipped": [
            {"sheet": f"kasse_{year}", "row": expected["postings"] + 4, "reason": "sum"}
        ],
    }  # fmt: skip
    assert office_file.figures.year(year).budget == expected["by_account_cents"]
    lines = {line.account: line for line in office_file.budget_lines.all()}
    assert lines["414100"].direction is Direction.INCOME
    assert all(line.from_treasury for line in lines.values())
    rows = {r.line.account: r.now for r in office_file.budget.year(year).rows}
    assert {a: row.original for a, row in rows.items()} == dict.fromkeys(rows, 0)
    assert rows["414100"].moved == -expected["by_account_cents"]["414100"]
    assert count(office_file, Kind.APPROPRIATION) == len(lines)


def test_a_sheet_of_excel_has_the_same_sums(office_file: OfficeFile, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (DATA / "kasse_2025.csv").read_text("cp1252").splitlines():
        cells: list[object] = list(line.split(";"))
        if len(cells) == 7 and str(cells[3])[:2].isdigit():
            text = str(cells[6]).replace(".", "").replace(",", ".")
            cells[6] = -float(text[:-1]) if text.endswith("-") else float(text)
            day, month, year = map(int, str(cells[3]).split("."))
            cells[3] = date(year, month, day)
        sheet.append(cells)
    path = tmp_path / "Kasse.xlsx"
    book.save(path)
    expected = json.loads((DATA / "kasse_2025.expected.json").read_text("utf-8"))
    assert run(office_file, path).imported == expected["postings"]
    assert office_file.figures.year(2025).budget == expected["by_account_cents"]
    # the same list as csv is known already: what it says counts, not its format
    assert run(office_file, DATA / "kasse_2025.csv").duplicates == expected["postings"]


def test_a_second_import_adds_nothing_and_one_undo_takes_all_back(
    office_file: OfficeFile, listed: Path
) -> None:
    first = run(office_file, listed)
    again = run(office_file, listed)
    assert (again.imported, again.duplicates, again.batch) == (0, first.imported, 0)
    step = office_file.history.last()
    assert step is not None
    assert step.label == "78 Buchungen aus kasse_2025.csv importiert"
    office_file.history.undo(step.id)
    assert (count(office_file), count(office_file, Kind.BUDGET_LINE)) == (0, 0)
    assert run(office_file, listed).imported == first.imported


def test_a_longer_list_adds_only_what_is_new(office_file: OfficeFile, tmp_path: Path) -> None:
    row = "31510;527100;Feste;06.07.2025;AO-1;VHS;12,50"
    run(office_file, small(tmp_path / "a.csv", row))
    found = run(office_file, small(tmp_path / "b.csv", row, row, row.replace("AO-1", "AO-2")))
    assert (found.imported, found.duplicates) == (2, 1)


def test_the_sign_rule_and_the_direction_are_decided_and_remembered(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    rows = (
        "31510;414100;Zuweisung;06.07.2025;AO-1;Land;100,00",
        "31510;527100;Feste;06.07.2025;AO-2;VHS;30,00-",
    )
    path = small(tmp_path / "a.csv", *rows)
    run(office_file, path, PostingMapping(sign=SignRule.INCOME_POSITIVE))
    assert office_file.figures.year(2025).budget == {"414100": -10_000, "527100": 3_000}
    other = small(tmp_path / "b.csv", rows[0].replace("06.07.", "07.07."))
    assert office_file.posting_imports.read(other).mapping.sign is SignRule.INCOME_POSITIVE
    run(office_file, other)
    assert office_file.figures.year(2025).budget["414100"] == -20_000


def test_a_list_without_signs_follows_its_lines(office_file: OfficeFile, tmp_path: Path) -> None:
    path = small(
        tmp_path / "a.csv",
        "31510;414100;Zuweisung;06.07.2025;AO-1;Land;100,00",
        "31510;527100;Feste;06.07.2025;AO-2;VHS;30,00",
    )
    mapping = PostingMapping(sign=SignRule.BY_LINE, directions={"414100": Direction.INCOME})
    run(office_file, path, mapping)
    assert office_file.figures.year(2025).budget == {"414100": -10_000, "527100": 3_000}


def test_a_known_line_is_used_even_without_its_product(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    draft = BudgetLine(product="31510", account="527100", title="Veranstaltungen")
    line = office_file.budget_lines.save(draft).id
    path = tmp_path / "a.csv"
    path.write_text("Sachkonto;Datum;Text;Betrag\n527 100;06.07.2025;Miete;5,00\n", "utf-8")
    run(office_file, path)
    assert [one.id for one in office_file.budget_lines.all()] == [line]
    with office_file.database.read() as unit:
        (record_id,) = unit.lists.ids(ListQuery(Kind.POSTING))
    found = office_file.postings.get(record_id)
    assert found.shares == (Share(line, 500),)
    assert (found.purpose, found.origin, found.paid_on) == (
        "Miete", Origin.TREASURY, date(2025, 7, 6),
    )  # fmt: skip


def test_a_list_without_amounts_is_refused(office_file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Sachkonto;Bezeichnung;Empfänger\n1;x;y\n", "utf-8")
    service = office_file.posting_imports
    with pytest.raises(InputError) as caught:
        service.plan(service.read(path))
    assert caught.value.values["missing"] == "Buchungsdatum, Betrag"


@pytest.fixture
def both(office_file: OfficeFile, tmp_path: Path) -> tuple[int, int]:
    """Return an own posting and the treasury's of the same thing, with another amount."""
    draft = BudgetLine(product="31510", account="527100", title="Veranstaltungen")
    line = office_file.budget_lines.save(draft).id
    own = Posting(
        year=2025, day=date(2025, 7, 1), payee="VHS Musterau", purpose="Miete", document="AO-7",
        shares=(Share(line, 1_250),),
    )  # fmt: skip
    own_id = office_file.postings.save(own).id
    rows = ("31510;527100;Feste;06.07.2025;AO-7;VHS;12,80",
            "31510;527100;Feste;07.07.2025;AO-8;Druckerei;99,00")  # fmt: skip
    run(office_file, small(tmp_path / "a.csv", *rows))
    (match,) = office_file.matches.state(2025).proposals
    assert match.owns[0].id == own_id
    return match.treasury.id, own_id


def test_accepting_a_match_never_doubles(office_file: OfficeFile, both: tuple[int, int]) -> None:
    treasury, own = both
    assert office_file.figures.year(2025).budget == {"527100": 1_250 + 1_280 + 9_900}
    office_file.matches.accept([(treasury, own)])
    assert office_file.figures.year(2025).budget == {"527100": 1_250 + 9_900}
    state = office_file.matches.state(2025)
    assert state.proposals == ()
    assert [p.document for p in state.only_treasury] == ["AO-8"]
    (pair,) = state.differing
    assert pair.differences[0] is Difference.AMOUNT
    assert office_file.postings.get(own).paid_on == date(2025, 7, 6)
    with pytest.raises(IntDeskError) as caught:
        office_file.matches.accept([(treasury, own)])
    assert caught.value.code == "match_taken"


def test_the_treasurys_values_can_be_taken_over(
    office_file: OfficeFile, both: tuple[int, int]
) -> None:
    treasury, own = both
    office_file.matches.accept([(treasury, own)])
    office_file.matches.take_over(treasury)
    assert office_file.figures.year(2025).budget == {"527100": 1_280 + 9_900}
    assert office_file.matches.state(2025).differing == ()
    assert office_file.postings.get(own).purpose == "Miete"
    office_file.matches.part(treasury)
    assert office_file.figures.year(2025).budget == {"527100": 2 * 1_280 + 9_900}


def test_only_own_and_treasury_postings_can_be_a_pair(
    office_file: OfficeFile, both: tuple[int, int]
) -> None:
    treasury, own = both
    other = replace(office_file.postings.duplicate(own), document="AO-9")
    second = office_file.postings.save(other).id
    with pytest.raises(IntDeskError):
        office_file.matches.accept([(second, own)])
    with pytest.raises(IntDeskError):
        office_file.matches.accept([(treasury, own), (treasury, second)])
    assert office_file.matches.state(2025).pairs == ()


HEAD = "Produkt;Sachkonto;Bezeichnung;Buchungsdatum;Anordnung;Empfänger;Betrag EUR"
ROW = "31510;527100;V;05.01.2026;AO-1;Firma;100,00"


def written(path: Path, *rows: str) -> Path:
    path.write_bytes("\r\n".join(rows).encode("cp1252"))
    return path


def test_another_choice_of_columns_books_nothing_twice(
    office_file: OfficeFile, listed: Path
) -> None:
    assert run(office_file, listed).imported == 78
    other = PostingMapping(columns={"#6": PostingField.PURPOSE})
    again = run(office_file, listed, other)
    assert (again.imported, again.duplicates, again.left_out) == (0, 78, ())


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        (f"{HEAD};Haushaltsjahr", f"{ROW};2025"),
        (f"{HEAD};Buchungstext", f"{ROW};Druck"),
        (HEAD.replace("Empfänger;", ""), ROW.replace("Firma;", "")),
    ],
)
def test_other_columns_of_the_treasury_book_nothing_twice(
    office_file: OfficeFile, tmp_path: Path, heading: str, row: str
) -> None:
    run(office_file, written(tmp_path / "a.csv", HEAD, ROW))
    again = run(office_file, written(tmp_path / "b.csv", heading, row))
    assert (again.imported, again.duplicates, count(office_file)) == (0, 1, 1)


def test_a_row_that_may_be_there_waits_for_a_decision(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    run(office_file, written(tmp_path / "a.csv", HEAD, ROW))
    heading, row = HEAD.replace("Anordnung;", ""), ROW.replace("AO-1;", "")
    path = written(tmp_path / "b.csv", heading, row, row)
    service = office_file.posting_imports
    plan = service.plan(service.read(path))
    (near,) = plan.near  # one posting is there, so the second row is new
    assert (near.like.document, near.like.payee, near.row.row) == ("AO-1", "Firma", 2)
    assert (len(plan.new), plan.duplicates) == (1, ())
    found = service.run(plan)
    assert (found.imported, [s.reason for s in found.skipped]) == (1, ["near"])
    plan = service.plan(service.read(path), frozenset({("b", 2)}))
    found = service.run(plan)
    # what was imported just now answers for one row, the one with another document is asked for
    assert (found.imported, found.duplicates, count(office_file)) == (0, 1, 2)
    other = written(tmp_path / "c.csv", HEAD, ROW.replace("AO-1", "AO-2"))
    assert run(office_file, other).imported == 0
    plan = service.plan(service.read(other), frozenset({("c", 2)}))
    assert (service.run(plan).imported, count(office_file)) == (1, 3)


def test_files_imported_before_the_rule_of_marks_are_known(
    office_file: OfficeFile, listed: Path
) -> None:
    service = office_file.posting_imports
    reading = service.read(listed)
    formerly = tuple(replace(row, fingerprint=row.former) for row in reading.rows)
    service.run(service.plan(replace(reading, rows=formerly)))
    assert run(office_file, listed).duplicates == 78
    other = PostingMapping(columns={"#6": PostingField.PURPOSE})
    assert run(office_file, listed, other).duplicates == 78


def test_a_storno_of_the_same_day_is_no_double(office_file: OfficeFile, tmp_path: Path) -> None:
    run(office_file, written(tmp_path / "a.csv", HEAD, ROW))
    storno = written(tmp_path / "b.csv", HEAD, ROW.replace("100,00", "100,00-"))
    assert run(office_file, storno).imported == 1


@pytest.fixture
def collective(office_file: OfficeFile) -> tuple[int, int, int]:
    """Return two own postings (60 and 40 Euro) and the 100 Euro that the treasury lists."""
    draft = BudgetLine(product="31510", account="527100", title="Veranstaltungen")
    line = office_file.budget_lines.save(draft).id
    own = Posting(year=2026, day=date(2026, 3, 2), payee="VHS", purpose="Kurs", document="R1",
                  shares=(Share(line, 6_000),))  # fmt: skip
    first = office_file.postings.save(own).id
    other = replace(own, document="R2", shares=(Share(line, 4_000),))
    second = office_file.postings.save(other).id
    listed = replace(own, document="AO-9", origin=Origin.TREASURY, paid_on=date(2026, 3, 9),
                     shares=(Share(line, 10_000),))  # fmt: skip
    return office_file.postings.save(listed).id, first, second


def test_a_collective_payment_counts_once(
    office_file: OfficeFile, collective: tuple[int, int, int]
) -> None:
    (found,) = office_file.matches.state(2026).proposals
    assert found.ids == collective
    assert [d.value for d in found.differences] == ["day", "document"]
    office_file.matches.accept([found.ids])
    assert office_file.figures.year(2026).budget == {"527100": 10_000}
    state = office_file.matches.state(2026)
    assert [(m.own.cents, m.treasury.cents) for m in state.pairs] == [(6_000,) * 2, (4_000,) * 2]
    assert (state.proposals, state.differing, state.only_own, state.only_treasury) == (
        (), (), (), ()
    )  # fmt: skip
    assert office_file.postings.get(collective[2]).paid_on == date(2026, 3, 9)
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert office_file.matches.state(2026).proposals[0].ids == collective
    assert office_file.postings.get(collective[0]).cents == 10_000
    assert count(office_file) == 3


@pytest.mark.parametrize("of_part", [False, True])
def test_a_collective_payment_is_one_again_when_it_is_parted(
    office_file: OfficeFile, collective: tuple[int, int, int], *, of_part: bool
) -> None:
    office_file.matches.accept([collective])
    pair = office_file.matches.state(2026).pairs[of_part]
    office_file.matches.part(pair.treasury.id)
    assert office_file.postings.get(collective[0]).cents == 10_000
    assert office_file.figures.year(2026).budget == {"527100": 20_000}
    gone = [m.treasury.id for m in [pair] if m.treasury.id != collective[0]]
    office_file.postings.restore(gone)
    assert office_file.figures.year(2026).budget == {"527100": 20_000}


def test_several_postings_have_to_add_up(
    office_file: OfficeFile, collective: tuple[int, int, int]
) -> None:
    treasury, first, second = collective
    office_file.postings.save(replace(office_file.postings.get(second), shares=(Share(1, 4_100),)))
    assert all(len(m.owns) == 1 for m in office_file.matches.state(2026).proposals)
    with pytest.raises(IntDeskError) as caught:
        office_file.matches.accept([(treasury, first, second)])
    assert caught.value.code == "match_sum"
    assert office_file.matches.state(2026).pairs == ()


def test_a_split_payment_is_known_at_the_next_import(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    path = written(tmp_path / "a.csv", HEAD, ROW)
    run(office_file, path)
    (listed,) = office_file.matches.state(2026).only_treasury
    line = listed.shares[0].line_id
    own = Posting(year=2026, day=listed.day, payee="Firma", shares=(Share(line, 5_000),))
    ids = [office_file.postings.save(own).id for _ in range(2)]
    office_file.matches.accept([(listed.id, *ids)])
    assert run(office_file, path).duplicates == 1
    plain = written(tmp_path / "b.csv", HEAD.replace("Anordnung;", ""), ROW.replace("AO-1;", ""))
    service = office_file.posting_imports
    plan = service.plan(service.read(plain))
    assert (len(plan.near), plan.new) == (1, ())


def test_taking_an_import_back_leaves_a_collective_payment_that_was_matched(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    run(office_file, written(tmp_path / "a.csv", HEAD, ROW, ROW.replace("100,00", "7,00")))
    step = office_file.history.last()
    assert step is not None
    listed = next(p for p in office_file.matches.state(2026).only_treasury if p.cents == 10_000)
    own = Posting(year=2026, day=listed.day, payee="Firma",
                  shares=(Share(listed.shares[0].line_id, 5_000),))  # fmt: skip
    ids = [office_file.postings.save(own).id for _ in range(2)]
    office_file.matches.accept([(listed.id, *ids)])
    office_file.history.undo(step.id)
    state = office_file.matches.state(2026)
    assert [m.treasury.cents for m in state.pairs] == [5_000, 5_000]
    assert (state.only_own, state.only_treasury) == ((), ())
    assert office_file.figures.year(2026).budget == {"527100": 10_000}
