"""The deletion list at work: what was erased once comes back from no backup.

The data file holds every entry, and a list lies at each place of backups. Whoever opens or restores
an older state applies what it lacks before anybody can see it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from intdesk.clock import Clock
from intdesk.domain.anonymising import region_code
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.retention import LEAST_PERSONS, MOST_PERSONS, PERSONS, Chosen
from intdesk.errors import DataFileError
from intdesk.services.code_groups import region_of
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.backup import names
from intdesk.storage.backup.deletion_list import FoundList, read_lists, write_list
from intdesk.storage.database import Database
from intdesk.storage.retention.erasing import Order
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.retention import REAPPLIED_LABEL

PERSONS_SETTING = "retention.persons"
COMPACT_DUE = "compact_due"
"""The fact that something was erased and the pages were not built anew yet."""

_PAUSES = (0.05,) * 20 + (0.25,) * 16
"""Seconds between attempts to build the pages anew, while the window still reads."""

_LOG = logging.getLogger(__name__)


def catch_up(database: Database, clock: Clock) -> None:
    """Bring a file that was just opened to the state that the deletion list wants.

    Raises ``DataFileError("deletions_pending")`` where that is needed and the file is open for
    reading only: it must not be shown.
    """
    found = listed(database, (names.backup_folder(database.path), database.path.parent))
    if database.read_only:
        if found.entries and lacks(database, found):
            raise DataFileError("deletions_pending", path=str(database.path))
        return
    reapply(database, found, clock)
    finish(database)
    spread(database)


def listed(database: Database, folders: Iterable[Path]) -> FoundList:
    """Return what the lists in some folders say of this data file."""
    with database.read() as unit:
        file_id = unit.state.file_id()
    return read_lists(folders, file_id)


def lacks(database: Database, found: FoundList) -> bool:
    """Tell whether entries are new to the file."""
    with database.read() as unit:
        known = {entry.key for entry in unit.retention.entries()}
    return any(entry.key not in known for entry in found.entries)


def reapply(database: Database, found: FoundList, clock: Clock) -> int:
    """Erase what entries name and the file still holds; return how many records that were."""
    if not (found.entries and lacks(database, found)):
        return 0
    with database.write(REAPPLIED_LABEL) as unit:
        known = {entry.key for entry in unit.retention.entries()}
        missing = [entry for entry in found.entries if entry.key not in known]
        chosen = unit.retention.still_here(missing)
        unit.retention.carry_out(order_of(unit, chosen, clock), recorded=False)
        unit.retention.add_entries(missing)
        details = {"records": len(chosen), "list_damaged": found.damaged}
        unit.protocol.add("deletions_reapplied", details)
        unit.facts.set(COMPACT_DUE, "1")
    finish(database)
    return len(chosen)


def order_of(
    unit: WriteUnit, chosen: Sequence[Chosen], clock: Clock, names: Sequence[str] = ()
) -> Order:
    """Return the order to carry out what was chosen, by the rules of the office."""
    office = unit.office.get()
    return Order(
        chosen=tuple(chosen),
        least=least_persons(unit),
        region=regions(unit),
        holidays=lambda years: holidays_of(office, years),
        run=uuid4().hex,
        today=clock.today(),
        names=names,
    )


def finish(database: Database) -> bool:
    """Build all pages anew if something was erased, so that no gap keeps a piece of it.

    Tells whether nothing is left to do; otherwise the next opening goes on.
    """
    with database.read() as unit:
        if not unit.facts.get(COMPACT_DUE):
            return True
    for pause in (*_PAUSES, None):
        try:
            database.compact(database.key)
        except DataFileError as error:
            if error.code != "busy" or pause is None:
                _LOG.warning("pages not built anew after an erasure: %s", error.code)
                return False
            time.sleep(pause)
        else:
            break
    with database.write("") as unit:
        unit.facts.set(COMPACT_DUE, "")
    return True


def spread(database: Database, folders: Iterable[Path] = ()) -> None:
    """Write the deletion list beside the file's backups and into further folders that exist.

    A place that fails is no error: the file holds the list, too, and the next occasion writes it.
    """
    with database.read() as unit:
        entries, file_id = unit.retention.entries(), unit.state.file_id()
    own = names.backup_folder(database.path)
    if entries:
        with suppress(OSError):
            own.mkdir(exist_ok=True)
    for folder in dict.fromkeys([own, *folders]):
        write_list(folder, file_id, entries)


def least_persons(unit: ReadUnit | WriteUnit) -> int:
    """Return how many persons must agree in what an anonymised contact tells."""
    text = unit.settings.get(PERSONS_SETTING)
    known = text.isascii() and text.isdigit() and LEAST_PERSONS <= int(text) <= MOST_PERSONS
    return int(text) if known else PERSONS


def regions(unit: ReadUnit | WriteUnit) -> Callable[[str], str]:
    """Return the rule that gives for a nationality the one that stands for its group of states."""
    codes, office = CodeBook(unit.codes.all()), unit.office.get()

    def region(code: str) -> str:
        coarse = region_code(region_of(code, codes, office))
        return coarse if codes.get(CodeListId.NATIONALITY, coarse) else code

    return region
