"""What differs between two editions: printed figure by printed figure."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.disclosure.protected import HIDDEN_CELL, PublicCell
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_changes import corrections, true_changes
from intdesk.domain.report_data import Counts, GridColumn, Passage, Unit
from intdesk.domain.report_public import (
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
from tests.domain.test_report_content import sample


def report(chapter: PublicChapter, rule: Rule | None = None) -> PublicReport:
    return replace(sample(), chapters=(chapter,), rule=rule or Rule())


def months(march: PublicCell, total: PublicCell, label: str = "März") -> PublicChapter:
    row = PublicRow("3", label, march, printed(2))
    table = PublicBreakdown("by_month", Counts.CONTACTS, (row,), total, printed(7))
    return PublicChapter("counselling", (), (table,))


def test_equal_reports_have_no_corrections() -> None:
    one = report(months(printed(5), printed(9)))
    assert corrections(one, one) == ()


def test_lines_totals_and_figures_are_compared() -> None:
    old = replace(months(printed(5), printed(9)), figures=(PublicFigure("minutes", printed(60),
                  printed(30), Unit.MINUTES),))  # fmt: skip
    new = replace(months(printed(8), printed(12)), figures=(PublicFigure("minutes", printed(90),
                  printed(30), Unit.MINUTES),))  # fmt: skip
    found = corrections(report(old), report(new))
    told = [(c.place, c.key, c.line, c.year, c.before, c.now) for c in found]
    assert told == [
        (Place.FIGURE, "minutes", "", 2025, printed(60), printed(90)),
        (Place.TABLE, "by_month", "März", 2025, printed(5), printed(8)),
        (Place.TABLE, "by_month", "", 2025, printed(9), printed(12)),
    ]
    assert found[0].unit is Unit.MINUTES


def test_two_dots_are_no_correction_but_a_new_dot_is() -> None:
    dots = report(months(HIDDEN_CELL, printed(9)))
    assert corrections(dots, dots) == ()
    (one,) = corrections(report(months(printed(5), printed(9))), dots)
    assert (one.before, one.now) == (printed(5), HIDDEN_CELL)


def test_a_line_that_came_or_went_is_told() -> None:
    old, new = (report(months(printed(5), printed(9), name)) for name in ("März", "April"))
    lines = {(c.line, c.year): (c.before, c.now) for c in corrections(old, new)}
    assert lines["März", 2025] == (printed(5), None)
    assert lines["April", 2025] == (None, printed(5))


def test_tables_of_two_features_and_of_several_measures() -> None:
    def chapter(value: int) -> PublicChapter:
        cell = printed(value)
        cross = PublicCrossTable(
            "age_by_gender", Counts.CONTACTS, ("jung",), ("w",), ((cell,),), (cell,), (cell,), cell
        )
        columns = (GridColumn("held"), GridColumn("held", before=True))
        line, total = (PublicGridRow(name, (cell, printed(1))) for name in ("Rathaus", ""))
        grid = PublicGridTable("hours_by_place", Counts.OFFICE_HOURS, columns, (line,), total)
        return PublicChapter("counselling", (), (cross, grid))

    found = corrections(report(chapter(3)), report(chapter(4)))
    spots = [(c.key, c.line, c.column, c.year) for c in found]
    assert ("age_by_gender", "jung", "w", 2025) in spots
    assert ("age_by_gender", "", "", 2025) in spots
    assert ("hours_by_place", "Rathaus", "held", 2025) in spots
    assert not [c for c in found if c.year == 2024]


def test_a_changed_text_is_named_without_its_words() -> None:
    old = PublicChapter("summary", text="Alt", passages=(Passage("successes", "gut"),))
    new = replace(old, passages=(Passage("successes", "besser"),))
    (found,) = corrections(report(old), report(new))
    assert (found.place, found.chapter, found.before) == (Place.TEXT, "summary", None)


def test_true_changes_leave_out_what_the_edition_hid() -> None:
    issued = report(months(HIDDEN_CELL, printed(9)))
    live = report(months(printed(3), printed(10)), Rule(Method.NONE))
    (found,) = true_changes(issued, live)
    assert (found.line, found.before, found.now) == ("", printed(9), printed(10))


def test_what_only_one_of_both_prints_is_no_true_change() -> None:
    issued = report(months(printed(5), printed(10)), Rule(Method.ROUNDING))
    live = report(months(HIDDEN_CELL, printed(15)), Rule(Method.ROUNDING))
    (found,) = true_changes(issued, live)
    assert (found.before, found.now) == (printed(10), printed(15))
