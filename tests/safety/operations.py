"""The operations that must survive a kill: what they begin with, and what holds afterwards."""

from __future__ import annotations

import gzip
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from intdesk.storage import upgrade
from intdesk.storage.backup.deletion_list import SUFFIX
from intdesk.storage.engine import open_engine
from tests.exchange.consultation_list.builders import xlsx
from tests.safety import children
from tests.safety.kills import Operation, reopened
from tests.safety.samples import (
    LIST,
    LIST_ROWS,
    NAME,
    NEW,
    OFFICE,
    STEPS,
    Content,
    after,
    held,
    list_rows,
)
from tests.storage.pages import decrypted
from tests.storage.samples import CLOCK, KEY

RELEASED = Path(__file__).parents[1] / "data" / "schema"
FIRST_STEPS = 6
OLD_CASES = 6


# --- what an operation begins with ---------------------------------------------------------------


def an_office(folder: Path) -> None:
    """Make an encrypted file without records."""
    OfficeFile.create(folder / OFFICE, key=KEY, clock=CLOCK).close()


def an_office_and_a_list(folder: Path) -> None:
    """Make an encrypted file with some records, and a list to import."""
    with OfficeFile.create(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        for step in STEPS[:FIRST_STEPS]:
            children.take(office, step)
    xlsx(folder / LIST, {"Liste": list_rows()})


def an_imported_list(folder: Path) -> None:
    """Make an encrypted file whose last step is an import."""
    an_office_and_a_list(folder)
    children.import_list(folder, lambda _: None)


def a_released_file(folder: Path) -> None:
    """Unpack a file of the first released schema."""
    packed = (RELEASED / "0001.intdesk.gz").read_bytes()
    (folder / OFFICE).write_bytes(gzip.decompress(packed))


def nothing(_folder: Path) -> None:
    """Begin with an empty folder."""


def an_office_with_old_cases(folder: Path) -> None:
    """Make an encrypted file whose cases are due, with a name in each note."""
    with OfficeFile.create(folder / OFFICE, key=KEY, clock=CLOCK) as office:
        for number in range(OLD_CASES):
            day = date(2024, 1, 1 + number)
            case = Case(number=str(number), opened_on=day, closed_on=day, closing_reason="geloest")
            contact = Consultation(
                day=day, minutes=30, topic="08", case_id=office.cases.save(case).id, note=NAME
            )
            office.consultations.save(contact)


# --- what holds afterwards -----------------------------------------------------------------------


def all_saves(folder: Path, said: list[object]) -> None:
    """Every acknowledged save is there, at most one more, and nothing in between."""
    with reopened(folder / OFFICE, KEY) as office:
        found = held(office)
        steps = len(office.history.steps(len(STEPS)))
    assert found == after(STEPS[:steps])
    assert len(said) <= steps <= len(said) + 1


def whole_import(folder: Path, said: list[object]) -> None:
    """The list is there as a whole or not at all; importing it again makes it whole."""
    first = len(after(STEPS[:FIRST_STEPS]))
    with reopened(folder / OFFICE, KEY) as office:
        found = _counts(office)
        assert found in ((first, 0), (first + LIST_ROWS, 5))
        assert not said or found[0] > first
        service = office.imports
        service.run(service.plan(service.read(folder / LIST)))
        assert _counts(office) == (first + LIST_ROWS, 5)


def whole_undo(folder: Path, said: list[object]) -> None:
    """The import is gone as a whole after the first turn, then one save with each further turn."""
    with reopened(folder / OFFICE, KEY) as office:
        found = held(office)
    assert found in [_left_by_undo(turns) for turns in (len(said), len(said) + 1)]


def _left_by_undo(turns: int) -> dict[int, Content]:
    if turns:
        return after(STEPS[: max(0, FIRST_STEPS - (turns - 1))])
    first = after(STEPS[:FIRST_STEPS])
    return first | {len(first) + 1 + n: ("", 15 + n % 30, ()) for n in range(LIST_ROWS)}


def whole_upgrade(folder: Path, said: list[object]) -> None:
    """The file has the old or the new schema; opened again it is new and lost nothing."""
    path = folder / OFFICE
    with open_engine(path, None).connect() as connection:
        revision = upgrade.stored_revision(connection)
    assert revision == upgrade.HEAD if said else revision in upgrade.KNOWN
    with reopened(path, None):
        pass
    now = _rows(path)
    for name, before in _released_rows().items():
        kept = before[0].keys() - COMPLETED
        told = [{column: row[column] for column in kept} for row in now[name][: len(before)]]
        assert told == [{column: row[column] for column in kept} for row in before], name


def whole_file(folder: Path, said: list[object]) -> None:
    """The file is there with all that a new file has, or it holds nothing at all."""
    path = folder / NEW
    if said or (path.exists() and _holds_something(path)):
        with reopened(path, KEY) as office:
            assert office.office.get().report_year == CLOCK.today().year
            assert office.codes.book().all(CodeListId.TOPIC)
    OfficeFile.create(folder / "Neu-2.intdesk", key=KEY, clock=CLOCK).close()


def erased_or_not(folder: Path, said: list[object]) -> None:
    """All that was due is gone without a trace, counts and protocol are there; or nothing is."""
    path = folder / OFFICE
    with reopened(path, KEY) as office:
        waiting, entries = len(office.retention.proposals()), office.retention.protocol()
        done = bool(entries)
        assert (waiting, len(entries)) == ((0, OLD_CASES) if done else (OLD_CASES, 0))
        assert done or not said
        left = OLD_CASES // 2 if done else OLD_CASES
        figures = office.figures.year(2024)
        assert (figures.consultations, figures.cases, figures.persons) == (left, left, left)
        listed = list(office.backups.folder.glob(f"*{SUFFIX}"))
        assert len(listed) == int(done), "the list is there after the next opening at the latest"
    found = decrypted(path, KEY).lower().count(NAME.split()[1].lower().encode())
    assert (found == 0) is done


OPERATIONS = (
    Operation("save", an_office, children.save, all_saves),
    Operation("import", an_office_and_a_list, children.import_list, whole_import),
    Operation("undo", an_imported_list, children.undo, whole_undo),
    Operation("migration", a_released_file, children.migrate, whole_upgrade),
    Operation("erasing", an_office_with_old_cases, children.erase, erased_or_not),
    Operation("new file", nothing, children.create, whole_file),
)


def _counts(office: OfficeFile) -> tuple[int, int]:
    kinds = (Kind.CONSULTATION, Kind.CONTACT)
    consultations, contacts = (office.lists.summary(ListQuery(kind)).count for kind in kinds)
    return consultations, contacts


def _holds_something(path: Path) -> bool:
    """Let the engine take an unfinished journal back, and tell whether the file has a schema."""
    with open_engine(path, KEY).connect() as connection:
        return bool(connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar())


COMPLETED = frozenset({"before", "after", "mandate"})
"""What an upgrade rewrites: images of the journal by the new fields, the mandate into the post."""


def _rows(path: Path) -> dict[str, list[dict[str, object]]]:
    with open_engine(path, None, read_only=True).connect() as connection:
        names = ("consultation", "work_entry", "contact", "code", "office", "change_row")
        return {
            name: [
                dict(row)
                for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1").mappings()  # noqa: S608
            ]
            for name in names
        }


@cache
def _released_rows() -> dict[str, list[dict[str, object]]]:
    with TemporaryDirectory() as folder:
        a_released_file(Path(folder))
        return _rows(Path(folder, OFFICE))
