from __future__ import annotations

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter


def test_a_new_filter_takes_the_place_of_the_old_one_on_its_field() -> None:
    query = ListQuery(Kind.CONSULTATION, filters=(year_filter(2024), Filter("topic", ("01",))))
    changed = query.with_filter(year_filter(2025))
    assert changed.filters == (
        Filter("topic", ("01",)),
        Filter("day", ("2025-01-01", "2025-12-31"), Op.BETWEEN),
    )


def test_changes_of_one_kind() -> None:
    assert Changes.of(Kind.CONTACT, 3, 4, undo_label="x") == Changes(
        frozenset({Kind.CONTACT}), (3, 4), "x"
    )
