from __future__ import annotations

from pathlib import Path

import pytest

from ui import settings
from ui.kit.theme import Scheme
from ui.settings import Settings


def test_values_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.ini"
    first = Settings(path)
    first.set(settings.APPEARANCE, Scheme.DARK)
    first.set(settings.LAST_FILE, tmp_path / "Büro 100 %.intdesk")
    first.set(settings.GEOMETRY, b"\x00\xff")
    first.set(settings.list_layout("consultations"), '{"fields": ["day"]}')
    first.set(settings.more_fields("consultation"), True)
    again = Settings(path)
    assert again.get(settings.APPEARANCE) is Scheme.DARK
    assert again.get(settings.LAST_FILE) == tmp_path / "Büro 100 %.intdesk"
    assert again.get(settings.GEOMETRY) == b"\x00\xff"
    assert again.get(settings.list_layout("consultations")) == '{"fields": ["day"]}'
    assert again.get(settings.more_fields("consultation")) is True


def test_nothing_stored_gives_defaults(tmp_path: Path) -> None:
    empty = Settings(tmp_path / "settings.ini")
    assert empty.get(settings.APPEARANCE) is Scheme.SYSTEM
    assert empty.get(settings.LAST_FILE) is None
    assert empty.get(settings.list_layout("x")) == ""
    assert empty.get(settings.more_fields("x")) is False


@pytest.mark.parametrize("stored", ["appearance = purple", "appearance ="])
def test_an_unusable_value_falls_back_and_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, stored: str
) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"[window]\n{stored}\ngeometry = xyz\n[forms]\na_more = maybe\n", "utf-8")
    found = Settings(path)
    assert found.get(settings.APPEARANCE) is Scheme.SYSTEM
    assert found.get(settings.GEOMETRY) == b""
    assert found.get(settings.more_fields("a")) is False
    assert len([r for r in caplog.records if "no usable value" in r.message]) == 3


@pytest.mark.parametrize("content", [b"no section\n", b"[window]\nappearance = \xff\n"])
def test_an_unreadable_file_counts_as_empty(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    assert Settings(path).get(settings.APPEARANCE) is Scheme.SYSTEM
    assert "settings unreadable" in caplog.text


def test_a_folder_that_cannot_be_written_keeps_the_value_until_the_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "occupied").write_text("a file, no folder", "utf-8")
    unwritable = Settings(tmp_path / "occupied" / "settings.ini")
    unwritable.set(settings.APPEARANCE, Scheme.LIGHT)
    assert unwritable.get(settings.APPEARANCE) is Scheme.LIGHT
    assert "settings not written" in caplog.text
