from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bundling import python_zip
from bundling.archives import sha256_of
from bundling.errors import BundleError
from tests.bundling import fakes


def test_a_checked_zip_tells_its_version(tmp_path: Path) -> None:
    path = tmp_path / "python-embed.zip"
    digest = fakes.python_zip(path, (3, 12, 10))
    found = python_zip.check(path, digest.upper())
    assert (found.version, found.minor, found.tag) == ("3.12.10", (3, 12), "312")


def test_it_is_unpacked_without_what_nobody_needs(tmp_path: Path) -> None:
    path = tmp_path / "python-embed.zip"
    python = python_zip.check(path, fakes.python_zip(path))
    python_zip.unpack(python, tmp_path / "app")
    assert sorted(p.name for p in (tmp_path / "app").iterdir()) == [
        "LICENSE-python.txt", "_decimal.pyd", "python3.dll", "python311._pth", "python311.dll",
        "python311.zip",
    ]  # fmt: skip
    with zipfile.ZipFile(tmp_path / "app" / "python311.zip") as library:
        assert library.namelist() == ["json/__init__.pyc", "os.pyc"]
        assert {entry.compress_type for entry in library.infolist()} == {zipfile.ZIP_STORED}
    searched = (tmp_path / "app" / "python311._pth").read_bytes()
    assert searched == b"python311.zip\r\n.\r\nsite\r\n"


@pytest.mark.parametrize("version", [(3, 10, 11), (3, 14, 0)])
def test_another_python_is_refused(tmp_path: Path, version: tuple[int, int, int]) -> None:
    path = tmp_path / "python-embed.zip"
    digest = fakes.python_zip(path, version)
    with pytest.raises(BundleError, match=r"3\.11 to 3\.13 is needed"):
        python_zip.check(path, digest)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "python-embed.zip"
    fakes.python_zip(path)
    with pytest.raises(BundleError, match="another SHA-256"):
        python_zip.check(path, "0" * 64)
    with pytest.raises(BundleError, match=r"python\.org"):
        python_zip.check(tmp_path / "missing.zip", "0" * 64)


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    path = fakes.wheel(tmp_path, "other", "1.0", {"other.py": b""})
    with pytest.raises(BundleError, match="no embeddable package"):
        python_zip.check(path, sha256_of(path))
