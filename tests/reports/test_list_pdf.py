from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO

import page
import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from intdesk.errors import CancelledError, OutputError
from intdesk.reports.list_pdf import PrintedColumn, PrintedList, render_list
from intdesk.texts.list_print import NO_ENTRIES, SHORTENED
from tests.reports.pdf_lint import Lint, lint

COLUMNS = (PrintedColumn("Datum"), PrintedColumn("Dauer", number=True), PrintedColumn("Thema"))
SHORT = PrintedList(
    title="Beratungen",
    office="Gemeinde Musterau",
    made_on=date(2026, 11, 21),
    program="IntDesk 0.1",
    columns=COLUMNS,
    rows=[[f"{n % 28 + 1:02}.03.2026", "0:45", "Wohnen und Unterbringung"] for n in range(120)],
    selection=("Jahr 2026", "Thema: Wohnen und Unterbringung", "neueste zuerst"),
    marks="Intern, nicht zur Veröffentlichung",
)
WORDS = ("Sprachmittlung", "Selbständigkeit", "und", "Rat", "Hausarztpraxis am Markt")


def wide(columns: int) -> PrintedList:
    """Return a list whose columns need a larger page."""
    heads = tuple(PrintedColumn(f"Aufenthaltsstatus {n}") for n in range(columns))
    return replace(SHORT, columns=heads, rows=[[WORDS[n % 5] for n in range(columns)]] * 30)


CASES = {
    "upright": SHORT,
    "across": wide(8),
    "large": wide(14),
    "empty": replace(SHORT, rows=[]),
    "one": replace(SHORT, rows=SHORT.rows[:1], office="", selection=(), marks=""),
}


def test_an_amount_keeps_its_euro_sign_on_its_line() -> None:
    heads = (
        PrintedColumn("Bezeichnung"), PrintedColumn("Wer fördert?"),
        PrintedColumn("Bewilligt", number=True), PrintedColumn("Ende"), PrintedColumn("Stand"),
        PrintedColumn("Verwendungsnachweis bis"),
    )  # fmt: skip
    row = ["Koordination im Landkreis", "Land, Zuweisung für die Koordination",
           "30.000,00\u00a0€", "31.12.2026", "bewilligt", "30.06.2027"]  # fmt: skip
    document = pypdfium2.PdfDocument(render_list(replace(SHORT, columns=heads, rows=[row])))
    assert "30.000,00 €" in document[0].get_textpage().get_text_range()


@cache
def _pdf(name: str) -> bytes:
    return render_list(CASES[name])


@cache
def _lint(name: str) -> Lint:
    return lint(_pdf(name))


def _size(content: bytes) -> tuple[int, int]:
    with pikepdf.open(BytesIO(content)) as pdf:
        left, low, right, high = (round(float(n)) for n in pdf.pages[0].mediabox)
    return right - left, high - low


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", CASES)
def test_conforms(name: str, profile: str) -> None:
    report = page.validate_pdf_bytes(
        _pdf(name), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


@pytest.mark.parametrize("name", CASES)
def test_the_file_is_sound_and_clean(name: str) -> None:
    with pikepdf.open(BytesIO(_pdf(name))) as pdf:
        assert pdf.check_pdf_syntax() == []
    assert _lint(name).problems == []
    assert render_list(CASES[name]) == _pdf(name)


def test_the_page_grows_with_the_columns() -> None:
    assert [_size(_pdf(name)) for name in ("upright", "across", "large")] == [
        (595, 842), (842, 595), (1191, 842),
    ]  # fmt: skip
    with pytest.raises(OutputError, match="too_many_columns"):
        render_list(wide(20))


def test_it_shows_selection_columns_and_rows_in_order() -> None:
    elements = list(_lint("upright").root.walk())
    said = [e.words() for e in elements if e.tag in {"H1", "P", "Caption"}]
    assert said[:3] == [
        "Beratungen",
        "Stand 21.11.2026 · Jahr 2026 · Thema: Wohnen und Unterbringung · neueste zuerst",
        "120 Einträge",
    ]
    rows = [[c.words() for c in e.kids] for e in elements if e.tag == "TR"]
    assert rows == [[c.head for c in COLUMNS], *SHORT.rows]


def test_pages_carry_marks_and_numbers() -> None:
    furniture = _lint("upright").artifacts
    assert len(furniture) > 1
    for number, words in enumerate(furniture, 1):
        assert "Intern, nicht zur Veröffentlichung" in words
        assert f"Seite {number} von {len(furniture)}" in words


def test_an_empty_list_says_so() -> None:
    assert NO_ENTRIES in _lint("empty").root.words()


def test_long_texts_are_shortened_and_it_says_so() -> None:
    long = replace(SHORT, rows=[["01.03.2026", "0:45", "Ein Wort und noch eins. " * 60]])
    words = lint(render_list(long)).root.words()
    assert SHORTENED in words
    assert "eins. Ein Wort und…" in words or words.count("…") == 2
    assert SHORTENED not in _lint("upright").root.words()


@pytest.mark.parametrize("seed", range(8))
def test_any_list_fits_on_pages(seed: int) -> None:
    chance = random.Random(seed)
    count = chance.randint(1, 12)
    columns = [PrintedColumn(f"Spalte {n}", number=chance.random() < 0.3) for n in range(count)]
    rows = [
        [" ".join(chance.choices(WORDS, k=chance.choice((0, 1, 3, 40)))) for _ in columns]
        for _ in range(chance.randint(1, 60))
    ]
    found = lint(render_list(replace(SHORT, columns=columns, rows=rows)))
    assert found.problems == []
    assert sum(e.tag == "TR" for e in found.root.walk()) == len(rows) + 1


def test_it_can_be_cancelled() -> None:
    def step(done: int, total: int) -> None:
        assert total > 1
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        render_list(SHORT, step)
