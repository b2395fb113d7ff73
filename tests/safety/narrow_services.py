"""A child process: the services on a full disk (``full``) or in a shut folder (``shut``).

Its folder holds an encrypted office with records, a list to import and a folder for results.
Answers with the code of each attempt's error, empty where it succeeded.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.errors import IntDeskError
from intdesk.services.list_export import ListColumn
from intdesk.services.new_file import new_office_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Targets
from intdesk.texts.messages import message_for
from tests.safety.narrow import SMALL, obey_permissions, room, shut
from tests.safety.processes import answer
from tests.safety.samples import LIST, NEW, OFFICE, RESULTS, STEPS, held, names_in
from tests.storage.samples import CLOCK, KEY

SPARE = 20_000
EVERYTHING = ListQuery(Kind.CONSULTATION)
COLUMNS = [ListColumn("day", "Datum"), ListColumn("minutes", "Minuten")]


def full(folder: Path) -> dict[str, Any]:
    """Save until the disk is full and try everything else there; reopened with room it goes on."""
    path = folder / OFFICE
    with OfficeFile.open(path, key=KEY, clock=CLOCK) as office:
        first = len(held(office))
        imports = office.imports
        plan = imports.plan(imports.read(folder / LIST))
        with room(path.stat().st_size + SPARE):
            saved, told = save_until_it_fails(office)
            told["import"] = code_of(lambda: imports.run(plan))
            assert len(held(office)) == first + saved, "reading goes on, nothing is lost or half"
        with room(SMALL):
            told |= write_results(office, folder / RESULTS)
        with office.database.read() as unit:
            assert unit.integrity.findings() == []
        left = names_in(folder / RESULTS)
    with room(SMALL):
        opening = code_of(lambda: OfficeFile.open(path, key=KEY, clock=CLOCK).close())
    with OfficeFile.open(path, key=KEY, clock=CLOCK) as office:
        assert len(held(office)) == first + saved
        assert office.imports.run(plan).imported == len(plan.new)
        again = write_results(office, folder / RESULTS)
        assert set(again.values()) == {""}, again
    return {"saved": saved, "told": told, "opening": opening, "left": left}


def save_until_it_fails(office: OfficeFile) -> tuple[int, dict[str, str]]:
    """Save new records and return how many were acknowledged, and the code of the error."""
    saved = 0
    while True:
        draft = STEPS[saved % len(STEPS)].draft()
        if code := code_of(partial(office.consultations.save, draft)):
            return saved, {"save": code}
        saved += 1


def shut_off(folder: Path) -> dict[str, Any]:
    """Try everything in a folder, and with a file, that may only be read."""
    path = folder / OFFICE
    with shut(folder):
        told = {"open": code_of(lambda: OfficeFile.open(path, key=KEY, clock=CLOCK))}
        with OfficeFile.open(path, key=KEY, read_only=True, clock=CLOCK) as office:
            assert held(office), "reading goes on"
            told["save"] = code_of(lambda: office.consultations.save(STEPS[0].draft()))
            told |= write_results(office, folder / RESULTS)
    return {"told": told, "left": names_in(folder / RESULTS)}


def write_results(office: OfficeFile, folder: Path) -> dict[str, str]:
    """Try everything that writes a file for the person."""
    reports, exports = office.reports, office.exports
    data = reports.prepare(2026)
    pdf, workbook = folder / "Bericht.pdf", folder / "Bericht.xlsx"

    def export(name: str) -> object:
        return exports.write(EVERYTHING, "Liste", COLUMNS, folder / name, overwrite=True)

    def report(targets: Targets) -> object:
        return reports.write(data, targets, overwrite=True)

    def make() -> None:
        with new_office_file(folder / NEW, overwrite=True, clock=CLOCK):
            pass

    return {
        "xlsx": code_of(lambda: export("Liste.xlsx")),
        "csv": code_of(lambda: export("Liste.csv")),
        "pdf": code_of(lambda: report(Targets(pdf=pdf))),
        "workbook": code_of(lambda: report(Targets(xlsx=workbook))),
        "both": code_of(lambda: report(Targets(pdf, workbook))),
        "create": code_of(
            lambda: OfficeFile.create(folder / f"2-{NEW}", key=KEY, clock=CLOCK).close()
        ),
        "new": code_of(make),
    }


def code_of(attempt: Callable[[], object]) -> str:
    """Return the code of an attempt's error; each error must have its message."""
    try:
        attempt()
    except IntDeskError as error:
        told = message_for(error)
        return error.code if told.kept and told.advice else "no message"
    return ""


if __name__ == "__main__":
    obey_permissions()
    task = {"full": full, "shut": shut_off}[sys.argv[1]]
    answer(lambda: task(Path(sys.argv[2])))
