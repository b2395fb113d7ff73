"""What stays of many backups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.backups import DATED_REASONS, BackupReason, StoredBackup
from intdesk.storage.backup.rotation import superfluous
from tests.storage.backup.samples import stored

BEGIN = datetime(2025, 1, 1, 17, tzinfo=UTC)
SPECIAL = sorted(set(BackupReason) - DATED_REASONS)


def after(backups: list[StoredBackup], newest: StoredBackup) -> list[StoredBackup]:
    """Add a backup and return what rotation leaves."""
    gone = {backup.path for backup in superfluous([*backups, newest], always=newest)}
    return [backup for backup in [*backups, newest] if backup.path not in gone]


def test_five_hundred_working_days_leave_few_and_never_lose_the_newest() -> None:
    days = [BEGIN + timedelta(days=n) for n in range(720)]
    kept: list[StoredBackup] = []
    for day in [day for day in days if day.weekday() < 5][:500]:
        newest = stored(day)
        kept = after(kept, newest)
        assert newest in kept
        assert len(kept) <= 24
    moments = [backup.manifest.moment for backup in kept]
    assert len({(m.year, m.month) for m in moments}) == 12
    assert sum(moments[-1] - m < timedelta(days=9) for m in moments) == 7


@given(st.lists(st.integers(0, 60 * 24 * 900), min_size=1, max_size=120))
def test_any_rhythm_keeps_a_day_a_week_and_a_month(minutes: list[int]) -> None:
    kept: list[StoredBackup] = []
    for minute in sorted(minutes):
        newest = stored(BEGIN + timedelta(minutes=minute))
        kept = after(kept, newest)
        assert newest in kept
    assert len(kept) <= 24
    local = [BEGIN + timedelta(minutes=m) for m in minutes]
    months = sorted({(m.astimezone().year, m.astimezone().month) for m in local})[-12:]
    left = {
        (b.manifest.moment.astimezone().year, b.manifest.moment.astimezone().month) for b in kept
    }
    assert left == set(months)


def test_special_reasons_are_kept_apart() -> None:
    backups = [stored(BEGIN + timedelta(hours=n), reason) for n in range(5) for reason in SPECIAL]
    gone = superfluous([*backups, stored(BEGIN)])
    assert len(gone) == 2 * len(SPECIAL)
    assert all(b.manifest.moment < BEGIN + timedelta(hours=2) for b in gone)
    assert all(b.manifest.reason in SPECIAL for b in gone)


def test_of_one_day_the_newest_stays() -> None:
    morning, noon = stored(BEGIN), stored(BEGIN + timedelta(hours=1))
    assert superfluous([noon, morning]) == [morning]


def test_what_was_saved_by_hand_is_kept_apart() -> None:
    by_hand = [stored(BEGIN + timedelta(hours=n), BackupReason.BY_HAND) for n in range(5)]
    regular = stored(BEGIN + timedelta(hours=9))
    assert superfluous([regular, *reversed(by_hand)]) == [by_hand[1], by_hand[0]]


def test_a_clock_that_was_set_back_does_not_cost_the_new_backup() -> None:
    future = [stored(BEGIN + timedelta(days=400 * n)) for n in range(1, 20)]
    newest = stored(BEGIN)
    assert newest not in superfluous([*future, newest], always=newest)
    assert newest in superfluous([*future, newest])
