"""A full disk and folders that may not be written to: said clearly, nothing lost, nothing half."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from intdesk.services.office_file import OfficeFile
from tests.exchange.consultation_list.builders import xlsx
from tests.safety import children
from tests.safety.processes import ask
from tests.safety.samples import LIST, OFFICE, RESULTS, STEPS, list_rows
from tests.storage.samples import CLOCK, KEY

FULL = {"no_space", "disk_error"}
SHUT = {"folder_not_writable", "target_in_use", "place_read_only"}
READ_ONLY = {"read_only", "place_read_only", "reading_only"}
SAID_FULL = ("kein Platz mehr", "meldet der Datenträger einen Fehler")
SAID_SHUT = ("darf nicht geschrieben werden",)
OUTPUTS = ("xlsx", "csv", "pdf", "workbook", "both", "create", "new")


def office_in(folder: Path, key: bytes | None) -> Path:
    """Make an office with some records, a list to import and a folder for results."""
    with OfficeFile.create(folder / OFFICE, key=key, clock=CLOCK) as office:
        for step in STEPS[:4]:
            children.take(office, step)
    xlsx(folder / LIST, {"Liste": list_rows()})
    (folder / RESULTS).mkdir()
    return folder


def test_services_on_a_full_disk(tmp_path: Path) -> None:
    found = ask("narrow_services", "full", office_in(tmp_path, KEY))
    assert found["saved"] > 0
    assert found["opening"] in {"", *FULL}
    assert set(found["told"]) == {"save", "import", *OUTPUTS}
    assert {name: code for name, code in found["told"].items() if code not in FULL} == {}
    assert found["left"] == []


def test_services_where_nothing_may_be_written(tmp_path: Path) -> None:
    found = ask("narrow_services", "shut", office_in(tmp_path, KEY))
    told: dict[str, str] = found["told"]
    assert {told.pop("open"), told.pop("save")} <= READ_ONLY
    assert set(told) == set(OUTPUTS)
    assert {name: code for name, code in told.items() if code not in SHUT} == {}
    assert found["left"] == []


SAFETY = {
    "print", "sheets", "export", "backup", "restore", "password", "rekey", "draft", "attachment",
    "lock",
}  # fmt: skip


def test_keys_and_backups_on_a_full_disk(tmp_path: Path) -> None:
    found = ask("narrow_protected", "full", tmp_path)
    codes = FULL | {"backup_not_made"}
    assert set(found["told"]) == {*SAFETY, "rekey the data"}
    assert {name: code for name, code in found["told"].items() if code not in codes} == {}
    assert (found["left"], found["again"]) == ([], {})


def test_keys_and_backups_where_nothing_may_be_written(tmp_path: Path) -> None:
    found = ask("narrow_protected", "shut", tmp_path)
    codes = SHUT | READ_ONLY
    assert set(found["told"]) == SAFETY
    assert {name: code for name, code in found["told"].items() if code not in codes} == {}
    assert (found["left"], found["again"]) == ([], {})


def test_the_window_on_a_full_disk(tmp_path: Path) -> None:
    found: Any = ask("narrow_window", "full", office_in(tmp_path, None))
    assert set(found["told"]) == {"save", "Liste.xlsx", "Liste.csv", "report", "sheet"}
    for said in found["told"].values():
        assert any(words in said for words in SAID_FULL), said
    assert found["kept"]
    assert found["left"] == []


def test_the_window_where_nothing_may_be_written(tmp_path: Path) -> None:
    found: Any = ask("narrow_window", "shut", office_in(tmp_path, None))
    assert set(found["told"]) == {"Liste.xlsx", "Liste.csv", "report", "sheet"}
    for said in found["told"].values():
        assert any(words in said for words in SAID_SHUT), said
    assert found["left"] == []
