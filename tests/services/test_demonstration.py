"""The demonstration file as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import validate
from intdesk.domain.office_calendar import totals
from intdesk.domain.period import Period
from intdesk.domain.problems import errors
from intdesk.errors import CancelledError, OutputError
from intdesk.services.checking import check_file
from intdesk.services.demonstration.generate import Plan, Summary, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import (
    CLOSURES,
    CONSULTATIONS,
    CONTACTS,
    FOLLOW_UPS,
    OFFICE_DATES,
    OFFICE_HOURS,
    WORK_ENTRIES,
)

CLOCK = FixedClock(datetime(2026, 3, 17, 9, 0, tzinfo=UTC))
PLAN = Plan(seed=11, years=2, scale=0.3)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    path = tmp_path_factory.mktemp("demo") / "Musterau.intdesk"
    return path, write_demonstration(path, PLAN, CLOCK)


def _records(path: Path) -> list[object]:
    found: list[object] = []
    with OfficeFile.open(path, read_only=True) as office, office.database.read() as unit:
        for kind, repository in (
            (Kind.CONSULTATION, unit.of(CONSULTATIONS)),
            (Kind.WORK_ENTRY, unit.of(WORK_ENTRIES)),
            (Kind.CONTACT, unit.of(CONTACTS)),
            (Kind.FOLLOW_UP, unit.of(FOLLOW_UPS)),
            (Kind.OFFICE_HOUR, unit.of(OFFICE_HOURS)),
            (Kind.OFFICE_DATE, unit.of(OFFICE_DATES)),
            (Kind.CLOSURE, unit.of(CLOSURES)),
        ):
            ids: Sequence[int] = unit.lists.ids(ListQuery(kind))
            found += repository.many(sorted(ids))
        found.append(unit.office.get())
    return found


def test_the_summary_tells_what_is_there(made: tuple[Path, Summary]) -> None:
    path, summary = made
    with OfficeFile.open(path, read_only=True) as office:
        counts = check_file(office).counts
        assert office.office.get().report_year == summary.report_year == 2025
    assert counts["consultation"] == summary.consultations
    assert counts["work_entry"] == summary.work_entries
    assert counts["contact"] == summary.contacts


def test_nothing_in_it_is_wrong(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True) as office:
        assert check_file(office).findings == ()
        assert office.office.get().demonstration


def test_full_years_grow_and_today_is_the_end(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True) as office:
        before, last, present = (office.figures.year(year) for year in (2024, 2025, 2026))
        assert office.figures.year(2023).consultations == 0
    assert 100 < before.consultations < last.consultations
    assert set(last.by_month) == {str(n) for n in range(1, 13)}
    assert set(present.by_month) == {"1", "2", "3"}
    assert 0.2 < last.persons / last.consultations < 0.6


def test_each_referral_names_a_body(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True) as office, office.database.read() as unit:
        period = Period.of_year(2025)
        results = unit.figures.counts_by("result", period)
        assert results["vermittelt"] == unit.figures.totals(period).referrals > 0


def test_it_is_a_beginning_and_no_step_to_undo(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True) as office:
        assert office.history.last() is None
        assert office.history.steps() == []
        assert errors(validate(office.office.get())) == ()


def test_hours_differ_from_the_plan_but_not_wildly(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True) as office:
        spent = office.figures.year(2025).minutes_by_function
        planned = office.office.get().planned_shares
    assert set(spent) == set(planned)
    total = sum(spent.values())
    gaps = {name: abs(100 * spent[name] / total - planned[name]) for name in planned}
    assert 1 < max(gaps.values()) < 25


def test_same_plan_same_file(made: tuple[Path, Summary], tmp_path: Path) -> None:
    again = tmp_path / "again.intdesk"
    later = FixedClock(CLOCK.now() + timedelta(hours=2))
    assert write_demonstration(again, PLAN, later) == made[1]
    assert again.read_bytes() == made[0].read_bytes()


def test_another_seed_gives_another_office(made: tuple[Path, Summary], tmp_path: Path) -> None:
    other = tmp_path / "other.intdesk"
    write_demonstration(other, replace(PLAN, seed=12), CLOCK)
    assert _records(other) != _records(made[0])


def test_scale_multiplies(made: tuple[Path, Summary], tmp_path: Path) -> None:
    small = write_demonstration(tmp_path / "a", replace(PLAN, scale=0.1), CLOCK)
    assert 2.5 < made[1].consultations / small.consultations < 3.5


def test_an_existing_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "da.intdesk"
    path.write_bytes(b"kostbar")
    with pytest.raises(OutputError, match="target_exists"):
        write_demonstration(path, PLAN, CLOCK)
    assert path.read_bytes() == b"kostbar"


def test_a_cancelled_demonstration_leaves_nothing(tmp_path: Path) -> None:
    class Stopping:
        def step(self, done: int, total: int) -> None:
            assert done <= total

        def check_cancelled(self) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_demonstration(tmp_path / "a.intdesk", PLAN, CLOCK, progress=Stopping())
    assert list(tmp_path.iterdir()) == []


def test_office_hours_and_follow_ups_are_plausible(made: tuple[Path, Summary]) -> None:
    with OfficeFile.open(made[0], read_only=True, clock=CLOCK) as office:
        for year in (2024, 2025):
            found = totals(office.hours.year(year))
            assert found.held > 60
            assert found.cancelled < found.held / 8
            assert found.visitors > 0
        due = office.lists.summary(office.follow_ups.due_query()).count
        overdue = office.lists.summary(office.follow_ups.due_query(overdue=True)).count
        assert 0 < overdue < due < 10
