"""Which chapters and tables an office wants in its report."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_arranging import arranged, place_of
from intdesk.domain.report_changes import corrections
from intdesk.domain.report_content import plain_report, read_report
from intdesk.domain.report_features import OTHERS
from intdesk.domain.report_outline import (
    CHAPTERS,
    USUAL,
    Depth,
    Outline,
    TablePlace,
    from_text,
    to_text,
)
from intdesk.domain.report_public import PublicBreakdown
from intdesk.domain.report_templates import Template, from_template, offered
from intdesk.texts.report import SECTIONS
from intdesk.texts.report_templates import TEMPLATE_NAMES, TEMPLATE_WORDS
from tests.reports import sample

OUTLINES = st.builds(
    Outline,
    st.sampled_from(Depth),
    st.lists(st.sampled_from(CHAPTERS), unique=True).map(tuple),
    st.lists(st.sampled_from(CHAPTERS), unique=True).map(tuple),
    st.dictionaries(st.sampled_from(["by_topic", "by_month"]), st.sampled_from(TablePlace)).map(
        lambda places: tuple(places.items())
    ),
)


@given(OUTLINES)
def test_a_choice_is_kept_as_it_is(outline: Outline) -> None:
    assert from_text(to_text(outline)) == outline
    assert sorted(outline.chapters()) == sorted(CHAPTERS)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"depth": "deeper"}', '{"depth": "brief"}'])
def test_what_nobody_chose_or_can_be_read_is_the_usual(text: str) -> None:
    assert from_text(text) == USUAL


def test_chapters_stand_as_chosen_between_summary_and_method() -> None:
    report = arranged(sample.rich(), Outline(order=("counselling", "mandate")))
    keys = [chapter.key for chapter in report.chapters]
    assert keys == ["summary", "counselling", "mandate", "method"]


def test_the_summary_cites_only_chapters_that_are_there() -> None:
    report = arranged(sample.rich(), Outline(left_out=("counselling",)))
    assert report.chapter("counselling") is None
    summary = report.chapter("summary")
    assert summary is not None
    assert {figure.key for figure in summary.figures} <= {"work_minutes"}


def test_a_table_that_is_left_out_is_nowhere_and_one_for_the_workbook_stays() -> None:
    outline = Outline(tables=(("by_topic", TablePlace.NOWHERE), ("by_month", TablePlace.WORKBOOK)))
    chapter = arranged(sample.rich(), outline).chapter("counselling")
    assert chapter is not None
    keys = {table.key for table in chapter.tables}
    assert "by_topic" not in keys
    assert "by_month" in keys
    assert outline.place("by_month") is TablePlace.WORKBOOK


def test_depth_says_where_a_table_stands_unless_chosen() -> None:
    assert Outline(Depth.STANDARD).place("topic_mentions") is TablePlace.WORKBOOK
    assert Outline(Depth.DETAILED).place("topic_mentions") is TablePlace.REPORT
    assert Outline(Depth.BRIEF).place("by_topic") is TablePlace.REPORT
    assert Outline(Depth.STANDARD).place("a_new_one") is TablePlace.REPORT
    chosen = Outline(Depth.STANDARD, tables=(("topic_mentions", TablePlace.REPORT),))
    assert chosen.place("topic_mentions") is TablePlace.REPORT


def test_a_shallower_report_leaves_more_to_the_workbook() -> None:
    tables = [t.key for c in sample.rich().chapters for t in c.tables]
    printed = [
        {key for key in tables if Outline(depth).place(key) is TablePlace.REPORT}
        for depth in (Depth.BRIEF, Depth.STANDARD, Depth.DETAILED)
    ]
    assert printed[0] < printed[1] < printed[2]


def test_an_edition_keeps_what_was_chosen_and_an_older_one_has_all() -> None:
    report = arranged(sample.rich(), replace(USUAL, left_out=("mandate",)))
    content = plain_report(report)
    assert read_report(content).outline == report.outline
    del content["report"]["outline"]
    assert read_report(content).outline == Outline(Depth.DETAILED)


def test_what_was_left_out_by_choice_is_no_correction() -> None:
    whole = arranged(sample.rich(), USUAL)
    outline = replace(USUAL, left_out=("mandate",), tables=(("by_topic", TablePlace.NOWHERE),))
    assert corrections(whole, arranged(sample.rich(), outline)) == ()
    assert corrections(arranged(sample.rich(), outline), whole) == ()


def test_a_field_of_dots_is_left_to_the_workbook_unless_it_is_wanted() -> None:
    report = sample.rich()
    chapter = report.chapter("counselling")
    assert chapter is not None
    table = next(t for t in chapter.tables if t.key == "by_topic")
    assert isinstance(table, PublicBreakdown)
    dots = replace(table, rows=tuple(replace(row, cell=HIDDEN_CELL) for row in table.rows[1:]))
    few = replace(dots, rows=(*table.rows[:10], *dots.rows[:3]))
    wanted = replace(USUAL, tables=(("by_topic", TablePlace.REPORT),))
    for outline, place in (
        (USUAL, TablePlace.WORKBOOK),
        (wanted, TablePlace.REPORT),
        (Outline(Depth.DETAILED), TablePlace.REPORT),
    ):
        assert place_of(replace(report, outline=outline), dots) is place
        assert place_of(replace(report, outline=outline), few) is TablePlace.REPORT


def test_a_table_of_a_rest_alone_is_left_to_the_workbook() -> None:
    report = replace(sample.rich(), outline=USUAL)
    chapter = report.chapter("counselling")
    assert chapter is not None
    table = next(t for t in chapter.tables if t.key == "by_topic")
    assert isinstance(table, PublicBreakdown)
    rest = replace(table.rows[0], code=OTHERS)
    for rows, place in (
        ((rest,), TablePlace.WORKBOOK),
        ((table.rows[0], rest), TablePlace.REPORT),
        ((table.rows[0],), TablePlace.REPORT),
    ):
        assert place_of(report, replace(table, rows=rows)) is place


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("depth", Depth)
def test_a_template_has_each_chapter_once_there_or_left_out(
    template: Template, depth: Depth
) -> None:
    outline = from_template(template, depth)
    assert outline.depth is depth
    assert sorted(outline.chapters()) == sorted(CHAPTERS)
    assert set(outline.left_out) < set(CHAPTERS)
    assert from_text(to_text(outline)) == outline
    assert (outline == Outline(depth)) == (template is Template.USUAL)


@pytest.mark.parametrize("template", Template)
def test_a_template_prints_only_tables_of_its_chapters(template: Template) -> None:
    outline = from_template(template, Depth.BRIEF)
    there = {
        key
        for chapter, parts in SECTIONS.items()
        if chapter not in outline.left_out
        for _, keys in parts
        for key in keys
    }
    measures = {"concept_measure_list"}
    assert {key for key, _ in outline.tables} <= there | measures
    assert all(place is TablePlace.REPORT for _, place in outline.tables)
    assert from_template(template, Depth.DETAILED).tables == ()
    assert TEMPLATE_NAMES[template]
    assert TEMPLATE_WORDS[template]


def test_templates_of_the_own_land_are_offered_first() -> None:
    assert list(offered("08"))[:2] == [Template.USUAL, Template.TASKS_BW]
    assert list(offered(""))[:4] == [
        Template.USUAL, Template.ACTIVITIES, Template.MONITORING, Template.COUNSELLING,
    ]  # fmt: skip
    assert sorted(offered("14")) == sorted(Template)
