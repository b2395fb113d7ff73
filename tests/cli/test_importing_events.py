"""``intdesk import events``: a year of a calendar, planned, and each entry once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from intdesk.services.office_file import OfficeFile
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


def test_what_the_calendar_moved_later_is_left_to_the_window(run: Run, tmp_path: Path) -> None:
    office, path = tmp_path / "Leer.intdesk", tmp_path / "Kalender.ics"
    assert run("new", "--plain", "--db", office)[0] == 0
    call = ("import", "events", path, "--db", office, "--year", "2026")
    path.write_text(calendar(meeting("1", "Lesung")), "utf-8")
    assert "andere Termine" not in run(*call)[1]
    assert "andere Termine" not in run(*call)[1]
    for change in (
        meeting("1", "Lesung").replace("20260316", "20260320"),
        meeting("1", "Lesung", "STATUS:CANCELLED"),
    ):
        path.write_text(calendar(change), "utf-8")
        code, said, _ = run(*call)
        assert code == 0
        assert "Eingelesene Veranstaltungen: 0" in said
        assert "andere Termine" in said
        assert "„Veranstaltungen“" in said


def test_what_needs_a_look_is_said(run: Run, tmp_path: Path) -> None:
    path, office = tmp_path / "Kalender.ics", tmp_path / "Leer.intdesk"
    assert run("new", "--plain", "--db", office)[0] == 0
    call = ("import", "events", path, "--db", office, "--year", "2026")
    strange = meeting("2", "Treffen").replace("Europe/Berlin", "Irgendwo")
    path.write_text(calendar(meeting("1", "Lesung"), strange), "utf-8")
    said = run(*call)[1]
    assert "Die Zeitzone „Irgendwo“ ist nicht bekannt" in said
    assert "Papierkorb" not in said
    with OfficeFile.open(office) as opened:
        opened.events.trash([1])
    assert "im Papierkorb: 1" in run(*call)[1]
