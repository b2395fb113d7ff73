"""Logs, error reports, window titles, temporary files and stderr hold nothing of the records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intdesk.services.office_file import OfficeFile
from tests.processes import PATIENCE
from tests.safety.processes import child
from tests.safety.samples import NAME
from tests.storage.samples import CLOCK

RESULTS = {"office.intdesk", "Liste.xlsx", "Liste.csv", "Bericht.pdf", "Bericht.xlsx"}
WORDS = [word.encode() for word in NAME.split()]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the folder of an office, and one for temporary files."""
    folder = tmp_path_factory.mktemp("office")
    OfficeFile.create(folder / "office.intdesk", clock=CLOCK).close()
    return folder, tmp_path_factory.mktemp("temp")


def holding_the_name(folder: Path) -> set[str]:
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in WORDS)
    }


def test_nothing_of_a_record_gets_out(folders: tuple[Path, Path]) -> None:
    folder, temp = folders
    process = child("private", folder, temp, settings={"TMPDIR": str(temp), "TMP": str(temp)})
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, err
    found = json.loads(out.splitlines()[-1])
    logs = folder / "protokoll"
    assert len(list(logs.glob("fehler-*.txt"))) == 3
    assert (logs / "intdesk.log").read_text("utf-8").count("unexpected error") == 3
    backups = {path.name for path in (folder / "Sicherungen").glob("*.intdesk")}
    assert backups
    assert holding_the_name(folder) == {"office.intdesk", *backups}
    assert {path.name for path in folder.iterdir()} - RESULTS == {
        "protokoll", "settings.ini", "Sicherungen",
    }  # fmt: skip
    assert not any(word.decode() in err for word in WORDS)
    assert not any(word.decode() in title for word in WORDS for title in found["titles"])
    assert found["temp"] == []
    assert list(temp.rglob("*")) == []
