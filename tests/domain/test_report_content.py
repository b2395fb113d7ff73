"""What an edition says survives storage without loss, whatever it says."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.domain.disclosure.protected import HIDDEN_CELL, IMPOSSIBLE_CELL
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.office import Office, OfficeKind
from intdesk.domain.period import Period
from intdesk.domain.report_content import SCHEMA, plain_report, read_report
from intdesk.domain.report_data import Counts, GridColumn, Passage, ReportKind, Unit
from intdesk.domain.report_public import (
    Correction,
    Place,
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicFigure,
    PublicGridRow,
    PublicGridTable,
    PublicReport,
    PublicRow,
    printed,
)
from intdesk.errors import DataFileError

TEXTS = st.text(max_size=12)
KEYS = st.sampled_from(["a", "by_month", "cases", "x-1"])
UNITS = st.sampled_from(Unit)
CELLS = st.one_of(
    st.integers(0, 10**9).map(printed), st.just(HIDDEN_CELL), st.just(IMPOSSIBLE_CELL)
)
MAYBE = st.none() | CELLS
COUNTS = st.sampled_from(Counts)
YEARS = st.integers(2000, 2100)


def several(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(strategy, max_size=3).map(tuple)


ROWS = st.builds(PublicRow, KEYS, TEXTS, CELLS, MAYBE, st.integers(0, 1), st.none() | st.just(5))
BREAKDOWNS = st.builds(
    PublicBreakdown, KEYS, COUNTS, several(ROWS), CELLS, MAYBE, UNITS, st.booleans(), st.booleans()
)
CROSSED = st.builds(
    PublicCrossTable, KEYS, COUNTS, several(TEXTS), several(TEXTS), several(several(CELLS)),
    several(CELLS), several(CELLS), CELLS,
)  # fmt: skip
GRID_ROWS = st.builds(PublicGridRow, TEXTS, several(MAYBE))
COLUMNS = st.builds(GridColumn, KEYS, UNITS, st.booleans())
GRIDS = st.builds(PublicGridTable, KEYS, COUNTS, several(COLUMNS), several(GRID_ROWS), GRID_ROWS)
CHAPTERS = st.builds(
    PublicChapter,
    KEYS,
    several(st.builds(PublicFigure, KEYS, MAYBE, MAYBE, UNITS)),
    several(st.one_of(BREAKDOWNS, CROSSED, GRIDS)),
    TEXTS,
    passages=several(st.builds(Passage, KEYS, TEXTS)),
)
OFFICES = st.builds(
    Office,
    name=TEXTS, kind=st.sampled_from(OfficeKind), week_minutes=st.none() | st.integers(1, 3000),
    planned_shares=st.dictionaries(KEYS, st.integers(0, 100), max_size=3),
    origin_countries=several(KEYS), coat=st.binary(max_size=20),
)  # fmt: skip
CORRECTIONS = st.builds(
    Correction, st.sampled_from(Place), KEYS, KEYS, TEXTS, TEXTS, YEARS, UNITS, MAYBE, MAYBE
)
REPORTS = st.builds(
    PublicReport,
    st.sampled_from(ReportKind),
    OFFICES,
    YEARS.map(Period.of_year),
    st.dates(date(2000, 1, 1)),
    TEXTS,
    several(CHAPTERS),
    st.sampled_from([Rule(), Rule(threshold=3), Rule(Method.ROUNDING), Rule(Method.NONE)]),
    several(KEYS),
    st.integers(0, 9),
    several(CORRECTIONS),
)


@settings(max_examples=60)
@given(REPORTS)
def test_a_report_comes_back_as_it_was(report: PublicReport) -> None:
    stored = json.dumps(plain_report(report), ensure_ascii=False)
    assert read_report(json.loads(stored)) == report


def sample() -> PublicReport:
    return PublicReport(
        ReportKind.FULL, Office(name="Musterau"), Period.of_year(2025), date(2026, 1, 2), "1.0",
        (PublicChapter("summary", (PublicFigure("consultations", printed(5)),)),), Rule(),
    )  # fmt: skip


def test_what_an_older_program_did_not_know_has_its_default() -> None:
    plain = plain_report(sample())
    del plain["report"]["corrections"], plain["report"]["chapters"][0]["passages"]
    plain["report"]["of_tomorrow"] = 1
    assert read_report(plain) == sample()


@pytest.mark.parametrize("spoil", ["rule", "chapters", "period", "report"])
def test_what_is_no_report_is_refused(spoil: str) -> None:
    plain = plain_report(sample())
    if spoil == "report":
        del plain["report"]
    else:
        plain["report"][spoil] = "?"
    with pytest.raises(DataFileError) as caught:
        read_report(plain)
    assert caught.value.code == "edition_damaged"


def test_the_form_of_a_newer_program_is_told_apart() -> None:
    plain = plain_report(sample()) | {"schema": SCHEMA + 1}
    with pytest.raises(DataFileError) as caught:
        read_report(plain)
    assert caught.value.code == "edition_newer"


def test_only_what_has_a_plain_form_can_be_stored() -> None:
    with pytest.raises(TypeError):
        plain_report(replace(sample(), program_version={1}))  # type: ignore[arg-type]
