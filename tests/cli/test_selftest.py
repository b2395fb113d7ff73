"""``intdesk --selftest``."""

from pathlib import Path

import pytest

from intdesk import __version__
from tests.cli.conftest import Run


def test_a_whole_program_passes(run: Run, tmp_path: Path) -> None:
    result = tmp_path / "ergebnis.txt"
    code, out, err = run("--selftest", "--out", result)
    assert (code, err) == (0, "")
    assert out.startswith(f"IntDesk {__version__}: Selbstprüfung\n")
    assert out.count("in Ordnung") == 3
    assert result.read_text(encoding="utf-8") == out


def test_a_missing_library_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intdesk.cli.selftest.LIBRARIES", ("does_not_exist",))
    code, out, err = run("--selftest")
    assert (code, out) == (1, "")
    assert "„Bibliotheken“ gescheitert: No module named 'does_not_exist'" in err


def test_a_report_that_is_none_fails(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intdesk.cli.selftest.BEGINNINGS", {".pdf": b"no", ".xlsx": b"PK"})
    code, _, err = run("--selftest")
    assert code == 1
    assert "Bericht als PDF und Excel" in err
