"""Notes and headings speak of what is printed."""

from __future__ import annotations

import pytest

from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from intdesk.domain.report_data import Counts
from intdesk.texts.planning.report import indicators_title
from intdesk.texts.report import table_notes
from intdesk.texts.report_checks import said


@pytest.mark.parametrize("counts", [Counts.MENTIONS, Counts.EVENT_MENTIONS, Counts.PERSONS])
def test_of_shares_is_spoken_where_there_are_some(counts: Counts) -> None:
    told = table_notes("", counts, additive=False)
    silent = table_notes("", counts, additive=False, shares=False)
    assert "Anteile" in told
    assert "Anteile" not in silent
    assert silent.endswith(".")
    assert told.startswith(silent[:-1])


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        (["process"], "Eigene Arbeit"),
        (["indicators", "process"], "Indikatoren"),
        (["indicators", "self_check"], "Indikatoren und Kurz-Check"),
        (["indicators", "self_check", "survey_1"], "Indikatoren, Kurz-Check und Befragung"),
        ([], "wie immer"),
    ],
)
def test_the_heading_of_the_indicators_names_what_there_is(keys: list[str], title: str) -> None:
    assert indicators_title(keys, "wie immer") == title


def test_large_numbers_of_open_points_are_grouped() -> None:
    line = CheckLine("result", CheckGroup.CONSULTATIONS, Weight.MUST, 1494, 2000)
    assert said(line).startswith("1.494 von 2.000 Beratungen")
