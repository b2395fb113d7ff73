"""The drill: the laptop is gone; a new machine, the backups and a printed sheet remain."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest

from intdesk.domain.access import Secret, key_path
from intdesk.services.access import Founder, create_office, open_office
from intdesk.services.recovery_sheets import both, draw_sheets, write_sheets
from tests.processes import PATIENCE
from tests.safety import children
from tests.safety.processes import ROOT
from tests.safety.samples import OFFICE, STEPS
from tests.services.protected import OTHER, PASSWORD, WEAK
from tests.storage.samples import CLOCK

SEALED = 1
"""The page of the sealed sheet."""


def command(*words: object) -> Any:
    """Run a command in a process of its own and return its JSON."""
    call = [sys.executable, "-m", "intdesk.cli", *map(str, words), "--json"]
    done = subprocess.run(
        call, cwd=ROOT, capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def printed_codes(pdf: Path) -> list[str]:
    """Return the codes as somebody copies them from the pages."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    group = "[0-9A-HJKMNP-TV-Z]{5}"
    found = (re.search(rf"{group}(\s+{group}){{7}}", text) for text in texts)
    return [match.group() for match in found if match]


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an office that was backed up to a stick, with its printed sheets."""
    folder = tmp_path_factory.mktemp("laptop")
    (folder / "Stick").mkdir()
    sheets = draw_sheets()
    founder = Founder(PASSWORD, "Ada Größe", sheets, WEAK)
    with create_office(folder / OFFICE, founder, clock=CLOCK) as office:
        for step in STEPS:
            children.take(office, step)
        office.backups.choose_second_place(folder / "Stick")
        office.backups.run()
    write_sheets(folder / "Blatt.pdf", both(sheets), ("Musterau", folder / OFFICE), CLOCK.today())
    return folder


def taken_over(path: Path, code: str) -> None:
    """Take the office over, as the successor does in the window."""
    with open_office(path, Secret.recovery(code), clock=CLOCK, kdf=WEAK) as office:
        assert office.access.must_take_over
        office.access.take_over("Bo Neu", OTHER, draw_sheets(), lambda: None)


@pytest.mark.parametrize("sheet", [0, SEALED], ids=["recovery sheet", "sealed sheet"])
def test_a_backup_and_a_printed_sheet_bring_the_office_back(
    laptop: Path, tmp_path: Path, sheet: int
) -> None:
    password = tmp_path / "passwort.txt"
    password.write_text(PASSWORD)
    before = command(
        "figures", "--db", laptop / OFFICE, "--year", 2026, "--password-file", password
    )
    password.unlink()
    machine = tmp_path / "neu"
    shutil.copytree(laptop / "Stick", machine / "Stick")
    code = machine / "code.txt"
    code.write_text(printed_codes(laptop / "Blatt.pdf")[sheet])
    backup = next((machine / "Stick").glob("*.intdesk"))
    (machine / "Daten").mkdir()
    target = machine / "Daten" / OFFICE
    secret = ("--recovery-file", code)
    done = command("restore", "--backup", backup, "--db", target, *secret)
    assert (done["saved"], done["kept"]) == (None, None)
    if sheet == SEALED:  # which reads nothing before the office is taken over
        taken_over(target, code.read_text())
        code.write_text(OTHER)
        secret = ("--password-file", code)
    assert command("check", "--db", target, *secret)["ok"]
    assert command("figures", "--db", target, "--year", 2026, *secret) == before
    assert before["consultations"] == sum(not step.changes for step in STEPS)
    assert {path.name for path in target.parent.iterdir()} == {OFFICE, key_path(target).name}
