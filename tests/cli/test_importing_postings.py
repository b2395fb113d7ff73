"""``intdesk import postings``: the treasury's list with the rules of the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize("year", [2024, 2025])
def test_a_list_gives_the_expected_sums(
    run: Run, run_json: Callable[..., Any], tmp_path: Path, year: int
) -> None:
    trial_file = tmp_path / "Leer.intdesk"
    assert run("new", "--plain", "--db", trial_file)[0] == 0
    expected = json.loads((DATA / f"kasse_{year}.expected.json").read_text("utf-8"))
    path = DATA / f"kasse_{year}.csv"
    tried = run_json("import", "postings", path, "--db", trial_file, "--dry-run")
    found = run_json("import", "postings", path, "--db", trial_file)
    assert tried == found
    assert found["imported"] == expected["postings"]
    assert found["problems"] == []
    assert [row["reason"] for row in found["skipped"]] == ["sum"]
    figures = run_json("figures", "--db", trial_file, "--year", str(year))
    assert figures["budget"] == expected["by_account_cents"]
    again = run_json("import", "postings", path, "--db", trial_file)
    assert (again["imported"], again["duplicates"]) == (0, expected["postings"])
    assert run_json("figures", "--db", trial_file, "--year", str(year)) == figures


def test_a_row_that_may_be_there_is_told_and_stays_out(run: Run, tmp_path: Path) -> None:
    office, path = tmp_path / "Leer.intdesk", tmp_path / "kasse.csv"
    run("new", "--plain", "--db", office)
    head = "Sachkonto;Buchungsdatum;Anordnung;Betrag EUR"
    for document in ("AO-1", "AO-2"):
        path.write_text(f"{head}\n527100;05.01.2026;{document};100,00\n", "utf-8")
        found = run("import", "postings", path, "--db", office)
        assert found[0] == 0
    assert "vielleicht schon da" in "".join(map(str, found[1:]))
