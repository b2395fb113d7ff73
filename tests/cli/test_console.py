"""Streams: JSON alone, progress on a terminal only, letters that a console lacks."""

import io
import json

from intdesk.cli.console import Console, Result
from intdesk.domain.problems import Problem
from intdesk.errors import InvalidDraftError

RESULT = Result({"ort": "Musterau ü"}, ("Erste Zeile", "Zweite Zeile"))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_for_people_json_for_programs() -> None:
    out = io.StringIO()
    Console(out, io.StringIO()).show(RESULT, as_json=False)
    assert out.getvalue() == "Erste Zeile\nZweite Zeile\n"
    out = io.StringIO()
    Console(out, io.StringIO()).show(RESULT, as_json=True)
    assert json.loads(out.getvalue()) == {"ort": "Musterau ü"}
    assert out.getvalue().isascii()


def test_a_poor_console_gets_marks_instead_of_an_error() -> None:
    raw = io.BytesIO()
    console = Console(io.TextIOWrapper(raw, encoding="ascii", newline="\n"), io.StringIO())
    console.show(Result({}, ("„Prüfung“",)), as_json=False)
    assert raw.getvalue() == b"?Pr?fung?\n"


def test_progress_on_a_terminal_rewrites_one_line() -> None:
    terminal = _Terminal()
    progress = Console(io.StringIO(), terminal).progress()
    for done in range(5):
        progress.step(done, 4)
    progress.step(0, 0)
    progress.check_cancelled()
    assert terminal.getvalue() == "\r   0 %\r  25 %\r  50 %\r  75 %\r      \r"


def test_progress_elsewhere_is_silent() -> None:
    stream = io.StringIO()
    Console(io.StringIO(), stream).progress().step(1, 2)
    assert stream.getvalue() == ""


def test_problems_of_a_draft_are_named() -> None:
    err = io.StringIO()
    Console(io.StringIO(), err).error(InvalidDraftError((Problem("name", "required"),)))
    assert "  name: Bitte ausfüllen.\n" in err.getvalue()
