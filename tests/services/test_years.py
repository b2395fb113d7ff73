"""The years that hold records, whatever their kind."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.storage.lists.query import dated_kinds, source_of
from tests.services.conftest import CLOCK

EARLY = 1901


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("years") / "Musterau.intdesk"
    write_demonstration(path, Plan(years=1, scale=0.2), CLOCK)
    return path


def dates(kind: Kind) -> list[tuple[str, str]]:
    """Return the table and the columns of day and year that the lists of a kind ask for."""
    source = source_of(kind)
    return [(source.table.name, name) for name in ("day", "year") if name in source.table.c]


def test_the_lists_of_a_year_and_the_chapters_of_cases_count() -> None:
    """The filters of the chosen year ask for ``day`` or ``year``: who has one belongs to years."""
    filtered = {kind for kind in Kind if has_list(kind) and dates(kind)}
    assert filtered | {Kind.CASE, Kind.COMPLAINT, Kind.TARGET_AGREEMENT, Kind.GRANT} == (
        dated_kinds()
    )


def has_list(kind: Kind) -> bool:
    try:
        source_of(kind)
    except KeyError:
        return False
    return True


def test_a_single_record_of_any_kind_gives_its_year(made: Path) -> None:
    with sqlite3.connect(made) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        wanted = set[int]()
        for table, column in (place for kind in sorted(dated_kinds()) for place in dates(kind)):
            year = EARLY + len(wanted)
            value = year if column == "year" else f"{year}-05-04"
            rule = f"id = (SELECT min(id) FROM {table} WHERE deleted_at IS NULL)"  # noqa: S608
            if file.execute(f"UPDATE {table} SET {column} = ? WHERE {rule}", (value,)).rowcount:  # noqa: S608
                wanted.add(year)
    with OfficeFile.open(made, read_only=True, clock=CLOCK) as office:
        assert len(wanted) >= 15
        assert wanted <= office.lists.years()


def test_what_lies_in_the_trash_gives_no_year(office_file: OfficeFile) -> None:
    saved = office_file.events.save(Event(title="Fest", day=date(2019, 5, 4)))
    assert office_file.lists.years() == {2019}
    office_file.events.trash([saved.id])
    assert office_file.lists.years() == set()
