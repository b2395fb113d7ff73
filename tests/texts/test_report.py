from __future__ import annotations

import pytest

from intdesk.domain.report_data import Counts, GridColumn, ReportKind, Unit
from intdesk.domain.report_public import PublicFigure, PublicGridRow, PublicGridTable, printed
from intdesk.texts.report import (
    CHAPTER_TITLES,
    FIGURE_LABELS,
    SECTIONS,
    TABLES,
    chapter_title,
    figure_change,
    figure_label,
    figure_value,
    grid_notes,
    report_title,
    signs_note,
    table_notes,
    table_text,
)
from tests.reports import sample


def test_titles() -> None:
    assert report_title(sample.rich()) == "Jahresbericht 2025"
    assert report_title(sample.rich(ReportKind.SHORT)) == "Kurzbericht 2025"


def test_every_key_of_a_report_has_its_words() -> None:
    for chapter in sample.rich().chapters:
        assert chapter.key in CHAPTER_TITLES
        assert all(figure.key in FIGURE_LABELS for figure in chapter.figures)
        assert all(table.key in TABLES for table in chapter.tables)


def test_every_table_has_its_section() -> None:
    placed = [key for sections in SECTIONS.values() for _, keys in sections for key in keys]
    assert sorted([*placed, "quality"]) == sorted(TABLES)


def test_unknown_keys_stand_for_themselves() -> None:
    assert chapter_title("x") == figure_label("x") == table_text("x").title == "x"


def test_notes_say_what_a_table_counts() -> None:
    assert table_notes("by_month", Counts.CONTACTS) == "Gezählt sind Beratungskontakte."
    mentions = table_notes("topic_mentions", Counts.MENTIONS, additive=False)
    assert mentions.startswith(
        "Gezählt sind Nennungen in Beratungskontakten. Mehrfachnennungen sind möglich"
    )
    assert table_notes("by_topic", Counts.CONTACTS).endswith("zählt bei ihrem Hauptthema.")
    assert table_notes("quality", Counts.CONTACTS) == "Anteile beziehen sich auf alle Beratungen."


@pytest.mark.parametrize("planned", [True, False])
def test_measures_of_a_concept_are_told_where_their_column_stands(*, planned: bool) -> None:
    keys = ("held_events", *(("planned_measures",) if planned else ()))
    total = PublicGridRow("Insgesamt", tuple(printed(1) for _ in keys))
    columns = tuple(map(GridColumn, keys))
    table = PublicGridTable("fields_overview", Counts.FIELDS, columns, (), total)
    assert ("Maßnahmen des Integrationskonzepts" in grid_notes(table)) is planned
    assert "Stellungnahmen mit diesem Handlungsfeld." in grid_notes(table)
    assert "Zielvereinbarungen" not in grid_notes(table)


def test_only_the_signs_that_a_table_shows_are_explained() -> None:
    assert signs_note({"12", "–"}) == "Zeichen: –\u00a0null."
    assert signs_note() == (
        "Zeichen: –\u00a0null, •\u00a0geheim gehalten, x\u00a0keine Angabe oder nicht berechenbar."
    )
    assert signs_note({"•"}) == "Zeichen: •\u00a0geheim gehalten."
    assert signs_note({"12"}) == ""


@pytest.mark.parametrize(
    ("figure", "now", "before", "change"),
    [
        (sample.figure("people", 1234, 1200), "1.234", "1.200", "+34"),
        (
            sample.figure("minutes", 90, 120, Unit.MINUTES),
            "1:30\u00a0Std.",
            "2:00\u00a0Std.",
            "−0:30",
        ),
        (sample.figure("mean_minutes", 40, 41, Unit.MINUTES), "40\u00a0Min.", "41\u00a0Min.", "−1"),
        (sample.figure("people", None, 3), "x", "3", "x"),
        (
            sample.figure("goal_degree", 370, 790, Unit.PERMILLE),
            "37,0\u00a0%",
            "79,0\u00a0%",
            "−42,0\u00a0%\u2011Pkt.",
        ),
        (sample.figure("goal_degree", 370, 370, Unit.PERMILLE), "37,0\u00a0%", "37,0\u00a0%", "±0"),
        (sample.figure("people", 3), "3", "x", "x"),
    ],
)
def test_figures(figure: PublicFigure, now: str, before: str, change: str) -> None:
    assert figure_value(figure) == now
    assert figure_value(figure, previous=True) == before
    assert figure_change(figure) == change
