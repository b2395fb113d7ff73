"""A report of standard depth: a book of 12 to 25 pages, the rest in its workbook."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO

import page
import pikepdf
import pytest
from openpyxl import load_workbook

from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.report_arranging import arranged
from intdesk.domain.report_data import Counts, GridColumn, Unit
from intdesk.domain.report_outline import Depth, Outline, TablePlace
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicGridRow,
    PublicGridTable,
    PublicReport,
    printed,
)
from intdesk.reports.annual.compact import grouped, row_sizes, stands_for_table
from intdesk.reports.annual_pdf import render_annual
from intdesk.reports.annual_xlsx import render_annual_xlsx
from intdesk.texts.report import table_text
from intdesk.texts.report_outline import ANNEX_TITLE, WORKBOOK_TITLE, workbook_words
from tests.reports import sample
from tests.reports.pdf_lint import Lint, lint

MAKERS = {"rich": sample.rich, "sparse": sample.sparse, "empty": sample.empty}
DEPTHS = [Depth.BRIEF, Depth.STANDARD]
CASES = [(name, depth) for name in MAKERS for depth in DEPTHS]


def report(name: str = "rich", depth: Depth = Depth.STANDARD) -> PublicReport:
    return arranged(MAKERS[name](), Outline(depth))


@cache
def _file(name: str, depth: Depth) -> bytes:
    return render_annual(report(name, depth))


@cache
def _lint(name: str = "rich", depth: Depth = Depth.STANDARD) -> Lint:
    return lint(_file(name, depth))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize(("name", "depth"), CASES)
def test_conforms(name: str, depth: Depth, profile: str) -> None:
    found = page.validate_pdf_bytes(
        _file(name, depth), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert found.is_compliant, [(f.rule_id, f.message) for f in found.failures]


@pytest.mark.parametrize(("name", "depth"), CASES)
def test_the_file_is_sound_and_clean(name: str, depth: Depth) -> None:
    with pikepdf.open(BytesIO(_file(name, depth))) as pdf:
        assert pdf.check_pdf_syntax() == []
    assert _lint(name, depth).problems == []


def test_it_grows_with_its_depth() -> None:
    pages = [len(_lint("rich", depth).artifacts) for depth in Depth]
    assert pages == sorted(pages)
    assert pages[0] < pages[2]


def test_every_table_is_printed_or_named_as_one_of_the_workbook() -> None:
    found, shown = report(), _lint()
    captions = " ".join(e.words() for e in shown.elements("Caption"))
    *_, last = [e.words() for e in shown.elements("P")]
    named = _named(last)
    for chapter in found.chapters:
        for table in chapter.tables:
            title = table_text(table.key).title
            in_report = found.outline.place(table.key) is TablePlace.REPORT
            assert (title in captions) == in_report, table.key
            assert (title in named) != in_report, table.key


def _named(text: str) -> list[str]:
    """Return the titles in a sentence that names what tables tell of the same thing together."""
    found = []
    for part in text.partition(": ")[2].partition(". ")[0].rstrip(".").split("; "):
        thing, by, features = part.partition(" nach ")
        found += [f"{thing}{by}{f}" for f in features.replace(" und ", ", ").split(", ")]
    return found


def test_tables_of_the_same_thing_are_named_together() -> None:
    titles = ("Fälle nach Art", "Alle Themen", "Fälle nach Monat", "Fälle nach Ort")
    said = workbook_words(titles, hidden=False)
    assert said.endswith("außerdem: Fälle nach Art, Monat und Ort; Alle Themen.")


def test_the_values_of_a_chart_that_stands_alone_follow_in_the_annex() -> None:
    heads = [e.words() for e in _lint().elements("H1")]
    assert heads[-1] == ANNEX_TITLE
    words = _lint().words()
    assert 0 < words.rindex(WORKBOOK_TITLE) < words.rindex(ANNEX_TITLE), "no page has it alone"
    captions = [e.words() for e in _lint().elements("Caption")]
    title = table_text("by_month").title
    assert [c for c in captions if title in c and c.startswith("Abbildung")]
    assert [c for c in captions if title in c and c.startswith("Tabelle")]


def test_the_workbook_has_every_table_whatever_the_depth() -> None:
    texts = []
    for depth in Depth:
        book = load_workbook(BytesIO(render_annual_xlsx(report("rich", depth))), read_only=True)
        texts.append([list(row) for sheet in book for row in sheet.iter_rows(values_only=True)])
    assert texts[0] == texts[1] == texts[2]


def test_nothing_is_left_to_the_workbook_of_a_detailed_report() -> None:
    found = lint(render_annual(report("rich", Depth.DETAILED)))
    heads = [e.words() for e in found.elements("H1")] + [e.words() for e in found.elements("H2")]
    assert ANNEX_TITLE not in heads
    assert WORKBOOK_TITLE not in heads


def test_the_contents_take_one_page() -> None:
    with pikepdf.open(BytesIO(_file("rich", Depth.STANDARD))) as pdf, pdf.open_outline() as tree:
        first = next(item for item in tree.root if item.title == "Zusammenfassung")
        assert pdf.pages.index(pikepdf.Page(first.destination[0])) == 1  # type: ignore[index]


def test_a_public_report_of_standard_depth_has_its_rule_in_half_tables() -> None:
    found = lint(render_annual(replace(report(), rule=Rule())))
    assert found.problems == []


def test_small_tables_pair_and_wide_ones_stand_alone() -> None:
    chapter = sample.rich().chapter("counselling")
    assert chapter is not None
    groups = grouped(chapter.tables)
    assert {t.key for group in groups for t in group} == {t.key for t in chapter.tables}
    assert any(len(group) == 2 for group in groups)
    for group in groups:
        if len(group) == 2:
            assert not any(map(stands_for_table, group))
            assert len(group[0].rows) <= len(group[1].rows)  # type: ignore[union-attr]
            assert "by_topic" not in {table.key for table in group}


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, []), (1, [1]), (3, [3]), (4, [2, 2]), (7, [3, 2, 2]), (13, [3, 3, 3, 2, 2])],
)
def test_no_small_chart_stands_alone_below_others(count: int, sizes: list[int]) -> None:
    assert row_sizes(count, 3) == sizes


def test_a_small_table_of_counts_stands_beside_another() -> None:
    press = PublicBreakdown("press_by_kind", Counts.PRESS, (), printed(0))
    column = GridColumn("talks", Unit.COUNT)
    total = PublicGridRow("Insgesamt", (printed(0),))
    talks = PublicGridTable("talks_by_kind", Counts.TALKS, (column,), (), total)
    money = replace(talks, columns=(GridColumn("cost", Unit.CENTS),))
    assert [len(group) for group in grouped((press, talks))] == [2]
    assert [len(group) for group in grouped((press, money))] == [1, 1]


@pytest.mark.parametrize(("third", "sizes"), [(4, [3]), (20, [2, 1])])
def test_a_third_table_stands_below_the_shorter_one_if_it_has_room(
    third: int, sizes: list[int]
) -> None:
    def table(key: str, count: int) -> PublicBreakdown:
        rows = tuple(sample.row(str(n), f"Zeile {n}", 1, 1) for n in range(count))
        return PublicBreakdown(key, Counts.CONTACTS, rows, printed(count), printed(count))

    tables = (table("by_contact_form", 8), table("by_language", 19), table("by_result", third))
    groups = grouped(tables)
    assert [len(group) for group in groups] == sizes
    if sizes == [3]:
        assert [t.key for t in groups[0]] == ["by_contact_form", "by_result", "by_language"]
