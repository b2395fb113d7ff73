from __future__ import annotations

from pathlib import Path

import pytest

from bundling import binaries
from bundling.errors import BundleError
from tests.bundling import fakes


def test_signatures_and_needs_are_read(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "tool.pyd").write_bytes(fakes.binary(["Helper.dll", "KERNEL32.dll"]))
    (tmp_path / "helper.dll").write_bytes(fakes.binary(signed=True))
    (tmp_path / "text.txt").write_text("nothing")
    found = binaries.binaries_below(tmp_path)
    assert binaries.unsigned(found) == ["a/tool.pyd"]
    assert found["a/tool.pyd"].imports() == {"helper.dll", "kernel32.dll"}
    assert binaries.unresolved(found) == []


def test_a_dll_that_windows_does_not_have_is_missed(tmp_path: Path) -> None:
    (tmp_path / "tool.pyd").write_bytes(fakes.binary(["MSVCP140.dll", "api-ms-win-crt-x-l1.dll"]))
    found = binaries.binaries_below(tmp_path)
    assert binaries.unresolved(found) == ["tool.pyd needs msvcp140.dll"]


@pytest.mark.parametrize("content", [b"", b"MZ", b"\x7fELF" + bytes(200), bytes(500)])
def test_what_is_no_program_of_windows_is_refused(content: bytes) -> None:
    with pytest.raises(BundleError, match=r"x\.dll is no program"):
        binaries.Binary(content, "x.dll")


def test_the_version_is_read() -> None:
    assert binaries.file_version(fakes.binary(version=(14, 38, 3, 7))) == (14, 38, 3, 7)
    with pytest.raises(BundleError, match="names no version"):
        binaries.file_version(b"nothing")
