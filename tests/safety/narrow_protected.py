"""A child process: keys, backups, drafts and attachments on a full disk, or where all is shut.

Its folder holds a protected office with records, an attachment and a backup, and a folder for
results. Answers with the code of each attempt's error, empty where it succeeded.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from intdesk.domain.access import Secret, key_path
from intdesk.domain.backups import SecondPlaceState
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services import restoring
from intdesk.services.list_export import ListColumn
from intdesk.services.list_print import ShownList
from intdesk.services.office_file import OfficeFile
from intdesk.services.recovery_sheets import both, draw_sheets, write_sheets
from tests.safety import children
from tests.safety.narrow import SMALL, obey_permissions, room, shut
from tests.safety.narrow_services import code_of
from tests.safety.processes import answer
from tests.safety.samples import OFFICE, RESULTS, STEPS, after, held, names_in
from tests.services.protected import OTHER, PASSWORD, found_office, opened
from tests.storage.samples import CLOCK

BESIDE_KEYS = 16_000
"""Bytes: a key file fits, a data file does not."""

BIG = "x" * 200_000
COLUMNS = [ListColumn("day", "Datum"), ListColumn("minutes", "Minuten")]

Attempts = Mapping[str, Callable[[], object]]


def prepare(folder: Path) -> Path:
    """Make the office."""
    path = found_office(folder)
    (folder / RESULTS).mkdir()
    (folder / "Stick").mkdir()
    with opened(path) as office:
        for step in STEPS[:4]:
            children.take(office, step)
        office.attachments.add(Kind.CONSULTATION, 1, attached(folder))
        office.backups.run()
    return path


def attached(folder: Path) -> Path:
    """Return a file to attach."""
    path = folder / "Anlage.txt"
    path.write_text(BIG)
    return path


def results(office: OfficeFile, folder: Path) -> Attempts:
    """Return everything that writes a file for the person."""
    shown = ShownList("Liste", COLUMNS)
    query, sheets = ListQuery(Kind.CONSULTATION), both(draw_sheets())
    of = ("Musterau", office.path)
    return {
        "print": lambda: office.prints.write(query, shown, folder / "Liste.pdf", overwrite=True),
        "sheets": lambda: write_sheets(
            folder / "Blatt.pdf", sheets, of, CLOCK.today(), overwrite=True
        ),
        "export": lambda: office.attachments.export(1, folder / "Anlage.txt", overwrite=True),
    }


def keys_and_backups(office: OfficeFile) -> Attempts:
    """Return what keeps the file safe; backups made before are there."""
    backups, access = office.backups, office.access
    order = backups.restore_order(backups.listed()[0].path)
    return {
        "restore": lambda: restoring.prepare(order, CLOCK),
        "backup": backups.run,
        "password": lambda: access.change_password(Secret.password(PASSWORD), OTHER),
        "rekey": lambda: access.reencrypt(lambda: None),
    }


def contents(office: OfficeFile, folder: Path) -> Attempts:
    """Return what grows the data file."""
    return {
        "draft": lambda: office.drafts.keep("consultations", 0, 0, {"note": BIG}),
        "attachment": lambda: office.attachments.add(Kind.CONSULTATION, 1, folder / "Anlage.txt"),
    }


def told(attempts: Attempts) -> dict[str, str]:
    """Make the attempts and return the code of each error."""
    return {name: code_of(attempt) for name, attempt in attempts.items()}


def state(path: Path) -> dict[str, bytes]:
    """Return the office's files and its backups; the lock and an empty journal may come and go."""
    folders = (path.parent, path.parent / "Sicherungen", path.parent / "Stick")
    return {
        f"{folder.name}/{name}": (folder / name).read_bytes()
        for folder in folders
        for name in names_in(folder)
        if (folder / name).is_file() and not name.endswith(("-journal", ".lock"))
    }


def full(folder: Path) -> dict[str, Any]:
    """Try everything while the disk is full, then again with room."""
    path = prepare(folder)
    with opened(path) as office:
        before = state(path)
        with room(SMALL):
            found = told(results(office, folder / RESULTS)) | told(keys_and_backups(office))
        assert state(path) == before, "nothing half, nothing lost"
        left = names_in(folder / RESULTS)
        with room(BESIDE_KEYS):
            found["rekey the data"] = code_of(lambda: office.access.reencrypt(lambda: None))
        office.recheck()
        assert state(path) == before
        with room(path.stat().st_size):
            for name, attempt in contents(office, folder).items():
                found[name] = code_of(attempt)
                office.recheck()
        found |= second_place(office, folder, lambda: room(SMALL))
    with room(SMALL):
        found["lock"] = code_of(lambda: opened(path).close())
    return {"told": found, "left": left, "again": again(path, folder)}


def second_place(office: OfficeFile, folder: Path, narrow: Callable[[], Any]) -> dict[str, str]:
    """Let the copy to the second place fail: that is no error, but the status tells."""
    office.backups.choose_second_place(folder / "Stick")
    with narrow():
        copied = office.backups.tend()
    assert not copied
    assert names_in(folder / "Stick") == []
    found = office.backups.status().second.state
    assert found in {SecondPlaceState.OUTDATED, SecondPlaceState.SAME_DRIVE}
    return {}


def again(path: Path, folder: Path) -> dict[str, str]:
    """Do everything with room; return what still fails."""
    with opened(path) as office:
        assert held(office) == after(STEPS[:4])
        attempts = {
            **results(office, folder / RESULTS), **contents(office, folder),
            **keys_and_backups(office),
        }  # fmt: skip
        found = told(attempts)
    opened(path, OTHER).close()
    return {name: code for name, code in found.items() if code}


def shut_off(folder: Path) -> dict[str, Any]:
    """Try everything in a folder that may only be read, then again."""
    path = prepare(folder)
    before = state(path)
    with shut(folder):
        found = {"lock": code_of(lambda: opened(path))}
        with opened(path, read_only=True) as office:
            found |= told(results(office, folder / RESULTS))
            found |= told(keys_and_backups(office)) | told(contents(office, folder))
    assert state(path) == before
    left = names_in(folder / RESULTS)
    with opened(path) as office:
        second_place(office, folder, lambda: shut(folder / "Stick"))
    assert key_path(path).read_bytes() == before[f"{folder.name}/{OFFICE}.key"]
    return {"told": found, "left": left, "again": again(path, folder)}


if __name__ == "__main__":
    obey_permissions()
    task = {"full": full, "shut": shut_off}[sys.argv[1]]
    answer(lambda: task(Path(sys.argv[2])))
