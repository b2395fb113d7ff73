"""The Mittelanmeldung: asked for line by line, taken over in one step, written as files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.budget.request import RequestRow, raised
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.errors import InvalidDraftError, OutputError
from intdesk.services.office_file import OfficeFile
from tests.services.budget.conftest import plan


def rows(office: OfficeFile, year: int = 2027) -> dict[str, RequestRow]:
    return {row.line.account: row for row in office.budget_requests.request(year).rows}


def test_result_plan_forecast_and_proposal_side_by_side(
    office_file: OfficeFile, lines: dict[str, int]
) -> None:
    line = lines["527100"]
    plan(office_file, line, 150_000)
    for year, cents in ((2025, 90_000), (2026, 20_000)):
        office_file.postings.save(
            Posting(year=year, day=date(year, 2, 1), payee="VHS", shares=(Share(line, cents),))
        )
    office_file.budget_requests.propose(2027, line, 160_000, "Mehr Kurse")
    found = rows(office_file)["527100"]
    assert (found.result, found.original, found.proposed) == (90_000, 150_000, 160_000)
    now = {row.line.id: row for row in office_file.budget.year(2026).rows}
    assert found.expected == now[line].expected.cents > 20_000
    assert (found.change, found.reason) == (10_000, "Mehr Kurse")
    after = {row.line.id: row for row in office_file.budget.year(2027).rows}
    assert after[line].now.original == 160_000


def test_a_proposal_is_changed_and_goes(office_file: OfficeFile, lines: dict[str, int]) -> None:
    requests, line = office_file.budget_requests, lines["527100"]
    requests.propose(2027, line, 100, "")
    assert requests.propose(2027, line, 100, "").undo_label == ""
    requests.propose(2027, line, 200, "Grund")
    query = ListQuery(Kind.APPROPRIATION)
    assert len(office_file.lists.ids(query)) == 1
    requests.propose(2027, line, None, "Grund")
    assert rows(office_file)["527100"].proposed is None
    with pytest.raises(InvalidDraftError):
        requests.propose(2027, line, 10**12, "")
    assert list(office_file.lists.ids(query)) == []


def test_plans_are_taken_over_in_one_step(office_file: OfficeFile, lines: dict[str, int]) -> None:
    plan(office_file, lines["527100"], 150_000)
    plan(office_file, lines["543100"], 33_333)
    plan(office_file, lines["414100"], 500_000)
    office_file.budget_requests.propose(2027, lines["414100"], 450_000, "sinkt")
    changes = office_file.budget_requests.take_over(2027, 25, 10_000)
    found = {account: row.proposed for account, row in rows(office_file).items()}
    assert found == {"527100": 150_000, "543100": 30_000, "531800": None, "414100": 450_000}
    assert changes.undo_label
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert {a for a, row in rows(office_file).items() if row.proposed is not None} == {"414100"}


@given(st.integers(0, 10**9), st.integers(-999, 1000), st.sampled_from([1, 100, 1_000, 10_000]))
def test_rounding_is_to_the_nearest_step(cents: int, permille: int, step: int) -> None:
    found = raised(cents, permille, step)
    exact = cents * (1000 + permille) / 1000
    assert found % step == 0
    assert abs(found - exact) <= step / 2 + 1e-6 or (found == step and 0 < exact < step)
    assert (found == 0) == (exact == 0)


def test_files_say_what_is_asked_for(
    office_file: OfficeFile, lines: dict[str, int], tmp_path: Path
) -> None:
    plan(office_file, lines["527100"], 150_000)
    office_file.budget_requests.propose(2027, lines["527100"], 160_050, "Mehr Kurse")
    for name in ("a.pdf", "a.docx", "a.xlsx"):
        office_file.request_papers.write(2027, tmp_path / name)
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages)
    for words in ("Mittelanmeldung 2027", "Anmeldung 2027", "1.600,50", "+100,50", "Mehr Kurse"):
        assert words in text
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[4:6] for row in rows if row[4] == 1600.5] == [(1600.5, 100.5)] * 2
    assert any(row[1] == "Mehr Kurse" for row in rows)
    assert any(str(cell).startswith("Stand ") or " Stand " in str(cell) for (cell, *_) in rows)
    # the other lines have no request yet: the total is that of the asked ones, beside theirs
    (total,) = (row for row in rows if row[0] == "Summe der Anmeldungen")
    assert (total[2], total[4], total[5]) == (1500, 1600.5, 100.5)
    (missing,) = (row for row in rows if row[0] == "Ohne Anmeldung (2)")
    assert missing[4:6] == ("–", "–")
    assert "Haushaltsstellen ohne Anmeldung: 3" in text
    with pytest.raises(OutputError):
        office_file.request_papers.write(2027, tmp_path / "a.odt")
