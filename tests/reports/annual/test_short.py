from __future__ import annotations

from dataclasses import replace

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Counts, ReportKind
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicChapter,
    PublicReport,
    PublicRow,
    printed,
)
from intdesk.reports.annual.composer import Composer
from intdesk.reports.annual.short import further_chapters, hidden_lines, shortened, top_note
from intdesk.reports.annual.summary import key_figures
from intdesk.reports.pdf.fonts import register_fonts
from tests.reports import sample
from tests.reports.pdf.build import linted


def _table(count: int, *more: PublicRow) -> PublicBreakdown:
    rows = tuple(sample.row(f"{n:02}", f"Zeile {n}", n + 1, n) for n in range(count))
    total = sum(row.cell.value or 0 for row in (*rows, *more))
    return PublicBreakdown("by_topic", Counts.CONTACTS, (*rows, *more), printed(total), printed(0))


def test_short_tables_stay() -> None:
    assert shortened(_table(7)) == _table(7)


def test_parts_of_lines_are_left_out() -> None:
    table = _table(3, sample.row("x", "darunter", 1, 1, level=1))
    assert [row.code for row in shortened(table).rows] == ["00", "01", "02"]


def test_six_largest_lines_keep_their_order_and_the_rest_is_summed_up() -> None:
    table = _table(13, sample.row("other", "Übrige", 7, 5), sample.row("", "nicht erfasst", 4, 3))
    short = shortened(table)
    assert [row.code for row in short.rows] == [f"{n:02}" for n in range(7, 13)] + ["other", ""]
    assert (short.rows[6].cell, short.rows[6].previous) == (printed(28 + 7), printed(21 + 5))
    assert sum(row.cell.value or 0 for row in short.rows) == table.total.value


def test_a_missing_year_before_stays_missing() -> None:
    table = _table(12)
    rows = tuple(replace(row, previous=None) for row in table.rows)
    assert shortened(replace(table, rows=rows)).rows[-1].previous is None


def test_a_hidden_line_is_in_no_sum() -> None:
    table = _table(12)
    rows = tuple(replace(r, cell=HIDDEN_CELL) if r.code == "03" else r for r in table.rows)
    hidden = replace(table, rows=rows)
    short = shortened(hidden)
    assert [row.code for row in short.rows] == [f"{n:02}" for n in range(6, 12)] + ["other"]
    assert short.rows[-1].cell == printed(1 + 2 + 3 + 5 + 6)
    assert hidden_lines(hidden) == ("Zeile 3",)


def test_where_all_others_are_hidden_there_is_no_sum() -> None:
    table = _table(9)
    rows = tuple(replace(r, previous=HIDDEN_CELL) if r.code < "03" else r for r in table.rows)
    short = shortened(replace(table, rows=rows))
    assert [row.code for row in short.rows] == [f"{n:02}" for n in range(3, 9)]


def test_hidden_others_stay_a_line_of_their_own() -> None:
    table = _table(12, replace(sample.row("other", "Übrige", 7, 5), cell=HIDDEN_CELL))
    assert shortened(table).rows == table.rows


def test_the_note_claims_no_hidden_line_for_the_others() -> None:
    table = _table(9)
    assert "alle weiteren" in top_note(table, internal=False)
    rows = [
        replace(r, cell=HIDDEN_CELL) if r.code == table.rows[-1].code else r for r in table.rows
    ]
    for hidden in (replace(table, rows=tuple(rows)),):
        assert hidden_lines(hidden)
        assert "alle weiteren" not in top_note(hidden, internal=False)


def _report(*chapters: PublicChapter) -> PublicReport:
    return replace(sample.empty(ReportKind.SHORT), chapters=chapters)


def _words(data: PublicReport) -> str:
    """Return what a short report says of its further chapters."""
    register_fonts()
    composer = Composer(data)
    further_chapters(composer)
    return " ".join(e.words() for e in linted(*composer.story).elements("LBody"))


def test_further_chapters_say_their_figures_before_the_own_text() -> None:
    own = "Die Treffen richten sich an drei Gruppen. Die Tabellen zeigen alle Orte. Danke!"
    said = _words(_report(PublicChapter("events", (sample.figure("events", 3),), text=own)))
    assert (
        "fanden 3 Veranstaltungen statt. Die Treffen richten sich an drei Gruppen. Danke!" in said
    )
    assert "Tabellen" not in said


def test_an_own_text_of_the_same_facts_says_them_once() -> None:
    own = "Im Jahr 2024 fanden 3 Veranstaltungen statt. Alle waren gut besucht."
    said = _words(_report(PublicChapter("events", (sample.figure("events", 3),), text=own)))
    assert said.count("fanden 3 Veranstaltungen statt") == 1
    assert "Alle waren gut besucht." in said


def test_a_list_stands_behind_the_words_that_lead_it() -> None:
    own = "Sprache:\n\n- Lage: Es fehlen Plätze.\n- Bewertung: Gut.\n\nWohnen:\n\n- Lage: Eng."
    said = _words(_report(PublicChapter("fields", text=own)))
    assert "Sprache: Lage: Es fehlen Plätze; Bewertung: Gut." in said
    assert "Wohnen" not in said


def test_tiles_of_other_chapters_take_the_place_of_some_only_where_there_are_too_many() -> None:
    keys = ("consultations", "minutes", "mean_minutes", "people", "relatives", "persons", "cases")
    own = PublicChapter("summary", tuple(sample.figure(key, 40) for key in keys))
    goals = PublicChapter("targets", (sample.figure("goals", 8), sample.figure("goals_green", 6)))
    assert _tiles(_report(own)) == list(keys)
    assert _tiles(_report(own, goals)) == [*keys, "goals_green"]
    events = PublicChapter("events", (sample.figure("events", 3),))
    money = PublicChapter("budget", (sample.figure("budget_ordered", 90_000),))
    assert _tiles(_report(own, goals, events, money)) == [
        "consultations", "minutes", "people", "persons", "cases",
        "goals_green", "events", "budget_ordered",
    ]  # fmt: skip


def _tiles(data: PublicReport) -> list[str]:
    return [figure.key for figure in key_figures(data)]
