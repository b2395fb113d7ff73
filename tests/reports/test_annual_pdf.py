from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import page
import pikepdf
import pytest

from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.report_data import Breakdown, Counts, ReportKind, Row
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
)
from intdesk.domain.report_publishing import plain_table
from intdesk.errors import CancelledError
from intdesk.reports.annual_pdf import render_annual
from intdesk.texts.numbers import format_printed
from intdesk.texts.report import INTERNAL_MARK, figure_label, figure_value
from tests.reports import sample
from tests.reports.pdf_lint import Lint, lint

MAKERS = {"rich": sample.rich, "sparse": sample.sparse, "empty": sample.empty}
CASES = [(name, kind) for name in MAKERS for kind in ReportKind]


@cache
def _report(name: str, kind: ReportKind) -> bytes:
    return render_annual(MAKERS[name](kind))


@cache
def _lint(name: str, kind: ReportKind) -> Lint:
    return lint(_report(name, kind))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize(("name", "kind"), CASES)
def test_conforms(name: str, kind: ReportKind, profile: str) -> None:
    report = page.validate_pdf_bytes(
        _report(name, kind), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_file_is_sound_and_clean(name: str, kind: ReportKind) -> None:
    with pikepdf.open(BytesIO(_report(name, kind))) as pdf:
        assert pdf.check_pdf_syntax() == []
    assert _lint(name, kind).problems == []


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_same_data_give_the_same_bytes(name: str, kind: ReportKind) -> None:
    assert render_annual(MAKERS[name](kind)) == _report(name, kind)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_every_page_is_numbered_and_marked_internal(name: str, kind: ReportKind) -> None:
    artifacts = _lint(name, kind).artifacts
    for number, words in enumerate(artifacts, 1):
        assert f"Seite {number} von {len(artifacts)}" in words
        assert INTERNAL_MARK in words


def test_a_public_report_bears_no_internal_mark() -> None:
    found = lint(render_annual(replace(sample.rich(), rule=Rule())))
    assert INTERNAL_MARK not in "".join(found.artifacts).casefold() + found.words().casefold()


@pytest.mark.parametrize(
    ("name", "kind", "least", "most"),
    [
        ("rich", ReportKind.FULL, 12, 25),
        ("rich", ReportKind.SHORT, 2, 4),
        ("empty", ReportKind.SHORT, 1, 1),
    ],
)
def test_length(name: str, kind: ReportKind, least: int, most: int) -> None:
    assert least <= len(_lint(name, kind).artifacts) <= most


def test_chapters_stand_in_order() -> None:
    heads = [e.words() for e in _lint("rich", ReportKind.FULL).elements("H1")]
    assert heads == [
        "Inhalt", "Zusammenfassung", "Auftrag, Stelle, Ressourcen", "Beratung", "Anhang: Methode",
    ]  # fmt: skip


def test_an_empty_chapter_is_left_out() -> None:
    found = _lint("empty", ReportKind.FULL)
    assert "Beratung" not in [e.words() for e in found.elements("H1")]
    assert "Für diesen Zeitraum sind keine Angaben erfasst." in found.words()


def test_the_contents_name_the_pages_of_the_headings() -> None:
    content = _report("rich", ReportKind.FULL)
    entries = [e.words() for e in _lint("rich", ReportKind.FULL).elements("TOCI")]
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        numbers = {p.obj.objgen: n for n, p in enumerate(pdf.pages, 1)}
        flat = [item for top in outline.root for item in (top, *top.children)]
        bookmarks = [f"{i.title}{numbers[i.destination[0].objgen]}" for i in flat]  # type: ignore[index]
    assert entries == bookmarks


def test_every_figure_and_row_is_printed() -> None:
    data = sample.rich()
    found = _lint("rich", ReportKind.FULL)
    words = found.words()
    for chapter in data.chapters:
        for figure in chapter.figures:
            assert figure_label(figure.key) in words
            if chapter.key in {"summary", "counselling"}:
                assert figure_value(figure).replace("\u00a0", " ") in words
    rows = {tuple(cell.words() for cell in e.kids)[:3] for e in found.elements("TR")}
    for chapter in data.chapters:
        for table in chapter.tables:
            if isinstance(table, PublicBreakdown):
                for row in table.rows:
                    now, before = (format_printed(v, table.unit) for v in (row.cell, row.previous))
                    assert (row.label, now, before) in rows
            elif isinstance(table, PublicCrossTable):
                _assert_cross(table, found)
            else:
                _assert_grid(table, found)


def _assert_grid(table: PublicGridTable, found: Lint) -> None:
    rows = {tuple(cell.words() for cell in e.kids) for e in found.elements("TR")}
    for row in (*table.rows, table.total):
        pairs = zip(row.values, table.columns, strict=True)
        cells = (format_printed(v, c.unit).replace("\u00a0", " ") for v, c in pairs)
        assert (row.label, *cells) in rows


def _assert_cross(table: PublicCrossTable, found: Lint) -> None:
    rows = {tuple(cell.words() for cell in e.kids) for e in found.elements("TR")}
    for label, values, total in zip(table.row_labels, table.values, table.row_totals, strict=True):
        assert (label, *(format_printed(v) for v in (*values, total))) in rows


def test_tables_and_figures_are_numbered_in_order() -> None:
    captions = [e.words() for e in _lint("rich", ReportKind.FULL).elements("Caption")]
    tables = [c.split(":")[0] for c in captions if c.startswith("Tabelle")]
    assert tables == [f"Tabelle {n}" for n in range(1, len(tables) + 1)]
    figures = [c.split(":")[0] for c in captions if c.startswith("Abbildung")]
    assert figures == [f"Abbildung {n}" for n in range(1, 9)]


def test_every_table_says_what_it_counts() -> None:
    found = _lint("rich", ReportKind.FULL)
    notes = [e.words() for e in found.elements("Note")]
    counting = ("Gezählt sind", "Angegeben sind", "Anteile beziehen sich")
    facts_and_figures = 3
    counted = sum(note.startswith(counting) for note in notes)
    assert counted == len(found.elements("Table")) - facts_and_figures
    assert sum("Mehrfachnennungen sind möglich" in note for note in notes) == 2


def test_charts_have_their_words() -> None:
    figures = _lint("rich", ReportKind.FULL).elements("Figure")
    assert figures[0].alt == "Wappen: Neustadt an der Ørlach-Groß Łübben"
    assert all(re.match(r"\S*[Dd]iagramm", f.alt.split(":")[0].split()[-1]) for f in figures[1:])


def test_an_officers_text_takes_the_place_of_the_draft() -> None:
    words = _lint("rich", ReportKind.FULL).words()
    assert "Trägerverbünde in Kraków, Győr und Brașov" in words
    assert "Am häufigsten ging es um Aufenthalt und Asyl (14,4 %)" in words


def test_lines_with_hyphens_become_a_list() -> None:
    data = _with_text("Das war wichtig:\r\n\r\n- ein Erfolg\r\n- noch einer\r\n\r\nEnde")
    found = lint(render_annual(data))
    bodies = [e.words() for e in found.elements("LBody")]
    assert {"ein Erfolg", "noch einer"} <= set(bodies)
    assert {"Das war wichtig:", "Ende"} <= {e.words() for e in found.elements("P")}


def test_a_very_long_point_of_a_list_becomes_a_paragraph() -> None:
    found = lint(render_annual(_with_text("- " + "sehr lang " * 1000)))
    assert "sehr lang sehr lang" in found.words()
    assert found.problems == []


def test_working_time_without_counselling() -> None:
    data = sample.rich()
    chapters = tuple(c for c in data.chapters if c.key == "mandate")
    chapters = tuple(replace(c, figures=c.figures[1:2], tables=c.tables[1:]) for c in chapters)
    found = lint(render_annual(replace(data, chapters=chapters)))
    assert found.problems == []
    assert [e.words() for e in found.elements("H1")][2:] == [
        "Auftrag, Stelle, Ressourcen", "Anhang: Methode",
    ]  # fmt: skip


def test_unknown_tables_stand_in_a_section_of_their_own() -> None:
    data = sample.rich()
    more = plain_table(Breakdown("by_moon", Counts.CONTACTS, (Row("a", "voll", 3),), 3))
    chapters = tuple(
        replace(c, tables=(*c.tables, more)) if c.key == "counselling" else c for c in data.chapters
    )
    found = lint(render_annual(replace(data, chapters=chapters)))
    assert "Weitere Auswertungen" in [e.words() for e in found.elements("H2")]


def test_long_tables_and_strange_names_are_printed() -> None:
    names = ["漢字 გ", "<b>&amp;</b>", "=1+1", "Þórður Łódź Ağça", "x" * 300, "a\x00b\tc\nd"]
    rows = tuple(Row(str(n), names[n % len(names)] + f" {n}", n + 1, n) for n in range(200))
    table = plain_table(Breakdown("by_municipality", Counts.CONTACTS, rows, 20_100, 19_900))
    chapter = PublicChapter(
        "counselling", (sample.figure("consultations", 20_100, 19_900),), (table,)
    )
    data = replace(sample.sparse(), chapters=(chapter,))
    content = render_annual(data)
    found = lint(content)
    assert found.problems == []
    assert {"[chinesische Schrift] [georgische Schrift] 0", "<b>&amp;</b> 1", "ab c d 5"} <= {
        e.words() for e in found.elements("TH")
    }
    report = page.validate_pdf_bytes(content, profile="ua1", limits=page.SafetyLimits.unlimited())
    assert report.is_compliant


def test_a_coat_of_arms_that_cannot_be_read_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    data = sample.rich(ReportKind.SHORT)
    broken = replace(data, office=replace(data.office, coat=b"kein Bild"))
    assert not any("Wappen" in e.alt for e in lint(render_annual(broken)).elements("Figure"))
    assert "coat of arms" in caplog.text


def test_progress_may_stop_the_work() -> None:
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        render_annual(sample.rich(), stop)


def _with_text(text: str) -> PublicReport:
    data = sample.rich()
    chapters = tuple(replace(c, text=text) if c.key == "summary" else c for c in data.chapters)
    return replace(data, chapters=chapters)
