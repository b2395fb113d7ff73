"""Calls as such: help, version, wrong calls, unexpected errors."""

import subprocess
import sys
from pathlib import Path

import pytest

from intdesk import __version__
from intdesk.errors import IntDeskError
from tests.cli.conftest import Run
from tests.processes import PATIENCE

COMMANDS = ("new", "demo", "report annual", "check", "figures", "import")


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"IntDesk {__version__}\n", "")


def test_help_is_german(run: Run) -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert out.startswith("Aufruf: intdesk")
    assert not {"usage", "options", "positional"} & set(out.casefold().replace(":", " ").split())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help(run: Run, command: str) -> None:
    code, out, _ = run(*command.split(), "--help")
    assert code == 0
    assert out.startswith(f"Aufruf: intdesk {command}")
    assert "zeigt diese Hilfe" in out
    assert "--db DATEI" in out


def test_no_command_shows_the_help(run: Run) -> None:
    code, out, err = run()
    assert (code, out) == (2, "")
    assert "Befehle" in err


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        ("figures --db a", "es fehlt die Angabe --year"),
        ("figures --db a --year", "nach --year fehlt der Wert"),
        ("figures --db a --year 26", "„26“ ist kein Jahr zwischen 1990 und 2099"),
        ("figures --db a --year 2025 --what", "unbekannt ist --what"),
        ("demo --db a --years 0", "„0“ liegt nicht zwischen 1 und 30"),
        ("demo --db a --scale viel", "„viel“ liegt nicht zwischen"),
        ("demo --db a --seed x", "„x“ ist keine ganze Zahl"),
        ("nonsense", "'nonsense' ist bei BEFEHL nicht möglich; möglich sind"),
        ("report", "es fehlt die Angabe BERICHT"),
        ("report annual --db a --kind long", "'long' ist bei --kind nicht möglich"),
        ("new --db a --plain --password-file b", "--password-file und --plain schließen"),
        ("new --db a --plain=ja", "--plain hat keinen Wert"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(run: Run, call: str, sentence: str) -> None:
    code, out, err = run(*call.split())
    assert (code, out) == (2, "")
    assert err.startswith("Der Aufruf stimmt nicht: ")
    assert sentence in err
    assert "--help" in err


@pytest.mark.parametrize("command", ["check", "figures --year 2025", "report annual --pdf x.pdf"])
def test_a_missing_file_is_said(run: Run, tmp_path: Path, command: str) -> None:
    code, out, err = run(*command.split(), "--db", tmp_path / "weg.intdesk")
    assert (code, out) == (4, "")
    assert "weg.intdesk“ wurde nicht gefunden" in err


def test_an_unexpected_error_is_ours(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Frau Muster")

    monkeypatch.setattr("intdesk.cli.figures.figures", fail)
    code, out, err = run("figures", "--db", "a", "--year", "2025")
    assert (code, out) == (1, "")
    assert "unerwarteter Fehler" in err
    assert "builtins.RuntimeError\n" in caplog.text
    assert "in fail" in caplog.text
    assert "Muster" not in caplog.text + err


def test_an_interruption_is_silent(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("intdesk.cli.figures.figures", stop)
    assert run("figures", "--db", "a", "--year", "2025") == (130, "", "")


def test_an_error_gives_its_exit_code(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IntDeskError("record_missing")

    monkeypatch.setattr("intdesk.cli.figures.figures", fail)
    code, _, err = run("figures", "--db", "a", "--year", "2025")
    assert code == 1
    assert "gibt es nicht mehr" in err


def test_no_command_loads_qt(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from intdesk.cli import main\n"
        f"assert main(['new', '--plain', '--db', {str(tmp_path / 'a.intdesk')!r}]) == 0\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, timeout=PATIENCE
    )
