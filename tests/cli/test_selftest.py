"""``intdesk --selftest``."""

import re
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from intdesk import __version__
from intdesk.cli.selftest import LIBRARIES, compare_installed
from intdesk.reports.raster import PagePicture
from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]


def test_a_whole_program_passes(run: Run, tmp_path: Path) -> None:
    result = tmp_path / "ergebnis.txt"
    code, out, err = run("--selftest", "--out", result)
    assert (code, err) == (0, "")
    assert out.startswith(f"IntDesk {__version__}: Selbstprüfung\n")
    assert out.count("in Ordnung") == 6
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


def test_a_page_that_stays_empty_fails(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = PagePicture(1, 1, 2, 1, 8, bytes(8), "")
    monkeypatch.setattr("intdesk.reports.raster.draw_page", lambda *_, **__: empty)
    code, _, err = run("--selftest")
    assert code == 1
    assert "„Vorschau des Berichts“ gescheitert" in err


def test_every_library_that_the_program_asks_for_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[<>=]", words)[0].lower() for words in project["dependencies"]}
    called = {
        "argon2-cffi": "argon2", "pycryptodomex": "cryptodome", "python-docx": "docx",
        "pyside6-essentials": "",  # the step of the window
    }  # fmt: skip
    tried = {name.partition(".")[0].lower() for name in LIBRARIES}
    assert {called.get(name, name) for name in asked} - {""} == tried


def test_an_unencrypted_file_fails(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intdesk.cli.selftest.PLAIN_BEGINNING", b"")
    code, _, err = run("--selftest")
    assert code == 1
    assert "„Verschlüsselte Datei“ gescheitert" in err


def test_installed_files_are_compared_with_their_list(tmp_path: Path) -> None:
    site = tmp_path / "IntDesk" / "app" / "site"
    site.mkdir(parents=True)
    compare_installed(site)  # from a checkout there is no list
    (site / "Büro.py").write_bytes(b"x = 1\n")
    line = f"{sha256(b'x = 1' + bytes([10])).hexdigest()} *app/site/Büro.py\n"
    (site.parent / "SHA256SUMS").write_text(line, encoding="utf-8")
    compare_installed(site)
    (site / "Büro.py").write_bytes(b"x = 2\n")
    with pytest.raises(ValueError, match=r"app/site/Büro\.py"):
        compare_installed(site)
    (site / "Büro.py").unlink()
    with pytest.raises(ValueError, match=r"Büro\.py"):
        compare_installed(site)
