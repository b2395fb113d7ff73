"""Filters under a name: their JSON outlives changes of the program."""

from __future__ import annotations

from intdesk.domain.listing import Filter, Op
from intdesk.domain.saved_filter import (
    SavedFilter,
    Selection,
    read_selection,
    selection_json,
    validate,
)

FILTERS = (Filter("topic", ("08", "")), Filter("day", ("2025-01-01", ""), Op.BETWEEN))


def test_words_and_filters_come_back() -> None:
    stored = selection_json("Straße", FILTERS)
    assert read_selection(stored, {"topic", "day"}) == Selection("Straße", FILTERS)


def test_unknown_fields_are_dropped_and_named() -> None:
    stored = selection_json("", FILTERS)
    assert read_selection(stored, {"day"}) == Selection("", FILTERS[1:], ("topic",))
    assert read_selection("kaputt", {"day"}) == Selection(dropped=("",))


def test_a_saved_filter_has_a_name() -> None:
    assert [p.code for p in validate(SavedFilter())] == ["required"]
    assert validate(SavedFilter(name="Offene")) == []
