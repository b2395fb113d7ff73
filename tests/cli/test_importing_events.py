"""``intdesk import events``: a year of a calendar, planned, and each entry once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run
from tests.exchange.calendar.builders import calendar, meeting


def test_a_year_of_a_calendar_is_imported_once(
    run: Run, run_json: Callable[..., Any], tmp_path: Path
) -> None:
    office, path = tmp_path / "Leer.intdesk", tmp_path / "Kalender.ics"
    assert run("new", "--plain", "--db", office)[0] == 0
    other = meeting("3", "Vorjahr").replace("202603", "202503")
    private = meeting("2", "Arzt", "CLASS:PRIVATE")
    path.write_text(calendar(meeting("1", "Lesung"), private, other), "utf-8")
    call = ("import", "events", path, "--db", office, "--year", "2026")
    skipped = [{"sheet": "Kalender.ics", "row": 0, "reason": "private"}]
    wanted = {"imported": 1, "duplicates": 0, "skipped": skipped, "problems": []}
    assert run_json(*call, "--dry-run") == wanted
    assert run_json(*call) == wanted
    assert run_json(*call) == wanted | {"imported": 0, "duplicates": 1}
    assert "1 privater Termin" in "".join(map(str, run(*call)[1:]))
