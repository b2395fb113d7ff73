"""Column types keep their values and refuse what would be ambiguous."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from intdesk.storage.tables.types import Bool, IsoDate, JsonText, UtcDateTime

DIALECT = sqlite.dialect()


def test_days_are_iso_text() -> None:
    assert IsoDate().process_bind_param(date(2026, 1, 2), DIALECT) == "2026-01-02"
    assert IsoDate().process_result_value("2026-01-02", DIALECT) == date(2026, 1, 2)


def test_moments_are_kept_in_utc_and_sort_as_text() -> None:
    local = datetime(2026, 1, 2, 1, tzinfo=timezone(timedelta(hours=2)))
    stored = UtcDateTime().process_bind_param(local, DIALECT)
    assert stored == "2026-01-01T23:00:00.000000+00:00"
    assert UtcDateTime().process_result_value(stored, DIALECT) == local


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(
            datetime(2026, 1, 2, tzinfo=UTC).replace(tzinfo=None), DIALECT
        )


def test_truth_values_are_numbers() -> None:
    assert Bool().process_bind_param(value=True, dialect=DIALECT) == 1
    assert Bool().process_result_value(0, DIALECT) is False


def test_structures_are_readable_json() -> None:
    stored = JsonText().process_bind_param({"a": ["ü", 1]}, DIALECT)
    assert stored == '{"a":["ü",1]}'
    assert JsonText().process_result_value(stored, DIALECT) == {"a": ["ü", 1]}


@pytest.mark.parametrize("column_type", [IsoDate(), UtcDateTime(), Bool(), JsonText()])
def test_nothing_stays_nothing(column_type: IsoDate | UtcDateTime | Bool | JsonText) -> None:
    assert column_type.process_bind_param(None, DIALECT) is None
    assert column_type.process_result_value(None, DIALECT) is None
