"""Which rows of a treasury's list were imported before, surely or perhaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from intdesk.exchange.posting_list.findings import PostingRow

Same = tuple[str, date, int, str]
"""Account, day, cents in the direction of the line, document; each as it is compared."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A posting of the treasury that is there: the mark of its import and what identifies it.

    ``same`` has one entry for each account that it is booked to now, and none once it is gone.
    """

    id: int
    mark: str = ""
    same: frozenset[Same] = frozenset()
    document: str = ""
    payee: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NearRow:
    """A row with account, day and amount of a posting that is there, but another document."""

    row: PostingRow
    like: Imported


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a list: new ones, those imported before, those that may have been."""

    new: tuple[PostingRow, ...]
    known: tuple[PostingRow, ...]
    near: tuple[NearRow, ...]


def sort_rows(
    rows: Sequence[PostingRow], there: Iterable[Imported], same: Callable[[PostingRow], Same]
) -> Sorted:
    """Sort the rows of a list; each posting that is there answers for one row only.

    So equal rows of one list are all new, and a longer list adds only what came on top. What is
    surer goes first: the mark of the import, then account, day, amount and document.
    """
    free = {one.id: one for one in there}
    known: dict[int, Imported] = {}
    known |= _taken(rows, known, free, lambda row: row.fingerprint, _marks)
    known |= _taken(rows, known, free, lambda row: row.former, _marks)
    known |= _taken(rows, known, free, same, lambda one: one.same)
    near = _taken(
        rows, known, free, lambda row: same(row)[:3], lambda one: {key[:3] for key in one.same}
    )
    return Sorted(
        tuple(row for at, row in enumerate(rows) if at not in known and at not in near),
        tuple(row for at, row in enumerate(rows) if at in known),
        tuple(NearRow(row, near[at]) for at, row in enumerate(rows) if at in near),
    )


def _taken(
    rows: Sequence[PostingRow],
    done: Iterable[int],
    free: dict[int, Imported],
    key: Callable[[PostingRow], Hashable],
    keys: Callable[[Imported], Iterable[Hashable]],
) -> dict[int, Imported]:
    """Return for rows that are not done the posting with the same key, and take it out of free."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for one in reversed(free.values()):
        for each in keys(one):
            places[each].append(one.id)
    found: dict[int, Imported] = {}
    for at, row in enumerate(rows):
        ids = [] if at in done else places[key(row)]
        while ids and at not in found:
            if (record_id := ids.pop()) in free:
                found[at] = free.pop(record_id)
    return found


def _marks(one: Imported) -> tuple[str, ...]:
    return (one.mark,) if one.mark else ()
