from __future__ import annotations

from dataclasses import replace

from intdesk.domain.report_data import Breakdown, Counts, Row
from intdesk.reports.annual.short import shortened


def _table(count: int, *more: Row) -> Breakdown:
    rows = tuple(Row(f"{n:02}", f"Zeile {n}", n + 1, n) for n in range(count))
    total = sum(row.value for row in (*rows, *more))
    return Breakdown("by_topic", Counts.CONTACTS, (*rows, *more), total, 0)


def test_short_tables_stay() -> None:
    assert shortened(_table(7)) == _table(7)


def test_parts_of_lines_are_left_out() -> None:
    table = _table(3, Row("x", "darunter", 1, 1, level=1))
    assert [row.code for row in shortened(table).rows] == ["00", "01", "02"]


def test_six_largest_lines_keep_their_order_and_the_rest_is_summed_up() -> None:
    table = _table(13, Row("other", "Übrige", 7, 5), Row("", "nicht erfasst", 4, 3))
    short = shortened(table)
    assert [row.code for row in short.rows] == [f"{n:02}" for n in range(7, 13)] + ["other", ""]
    assert (short.rows[6].value, short.rows[6].previous) == (28 + 7, 21 + 5)
    assert sum(row.value for row in short.rows) == table.total


def test_a_missing_year_before_stays_missing() -> None:
    table = _table(12)
    rows = tuple(replace(row, previous=None) for row in table.rows)
    assert shortened(replace(table, rows=rows)).rows[-1].previous is None
