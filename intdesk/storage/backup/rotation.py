"""Which backups may go: a pure rule over moments and reasons."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date

from intdesk.domain.backups import DATED_REASONS, BackupReason, StoredBackup

DAILY, WEEKLY, MONTHLY = 7, 5, 12
LAST_OF_EACH = 3
"""How many backups of each special reason stay."""


def superfluous(
    backups: Iterable[StoredBackup], *, always: StoredBackup | None = None
) -> list[StoredBackup]:
    """Return the backups that the rule does not keep.

    Kept is the newest of each of the last 7 days, 5 weeks and 12 months that have one, apart from
    these the last 3 of each special reason, and ``always`` (a clock that was set back may have
    given the newest one an old moment).
    """
    newest_first = sorted(backups, key=lambda b: (b.manifest.moment, b.path.name), reverse=True)
    dated = [b for b in newest_first if b.manifest.reason in DATED_REASONS]
    kept = [
        *_newest_of_each(dated, lambda day: day, DAILY),
        *_newest_of_each(dated, lambda day: day.isocalendar()[:2], WEEKLY),
        *_newest_of_each(dated, lambda day: (day.year, day.month), MONTHLY),
    ]
    for reason in BackupReason:
        if reason not in DATED_REASONS:
            special = [b for b in newest_first if b.manifest.reason is reason]
            kept += special[:LAST_OF_EACH]
    paths = {b.path for b in kept} | ({always.path} if always else set())
    return [b for b in newest_first if b.path not in paths]


def _newest_of_each(
    newest_first: Sequence[StoredBackup], period_of: Callable[[date], Hashable], most: int
) -> list[StoredBackup]:
    """Return the newest backup of each of the last periods, at most ``most``."""
    found: dict[Hashable, StoredBackup] = {}
    for backup in newest_first:
        period = period_of(backup.manifest.moment.astimezone().date())
        if period not in found and len(found) < most:
            found[period] = backup
    return list(found.values())
