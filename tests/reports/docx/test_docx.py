"""Word documents: styles, language, table heads, properties without traces, the same bytes."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from intdesk.domain.paper import (
    Blank,
    Blanks,
    Facts,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Points,
    Sheet,
    Signatures,
    Tick,
)
from intdesk.reports.docx.document import DocxInfo, clean, new_document, to_bytes
from intdesk.reports.docx.parts import TEXT_WIDTH, DocxParts
from intdesk.reports.paper_docx import render_paper_docx
from tests.processes import PATIENCE

PAPER = Paper(
    title="Niederschrift",
    subtitle="Runder Tisch",
    office="Gemeinde Musterau",
    made_on=date(2026, 11, 27),
    program="IntDesk",
    remark="intern",
    parts=(
        Heading("Ort und Zeit"),
        Paragraph("Erste Zeile.\nZweite Zeile."),
        Paragraph("Klein.", small=True),
        Points(("ein Punkt", "noch\neiner")),
        Facts("Angaben", (("Ort", "Rathaus"), ("Zeit", "18:00 Uhr"))),
        Sheet(
            "Aufträge", ("Was", "Wer"), (("Saal <mieten> & zahlen", "Ali\nCan"),) * 40, (0.0, 80.0)
        ),
        Blank("Name", "Ali", 2),
        Blanks(Blank("Ort"), Blank("Tag")),
        Tick("ja", ticked=True),
        Tick("nein"),
        NewPage(),
        Signatures(("Vorsitz", "Niederschrift")),
    ),
)


@pytest.fixture(scope="module")
def content() -> bytes:
    return render_paper_docx(PAPER)


def xml(content: bytes, name: str) -> str:
    return ZipFile(BytesIO(content)).read(name).decode()


def test_the_words_stand_in_their_styles_and_order(content: bytes) -> None:
    found = [(p.style.name, p.text) for p in Document(BytesIO(content)).paragraphs if p.style]
    assert found[:2] == [("Title", "Niederschrift"), ("Subtitle", "Runder Tisch")]
    for wanted in (
        ("Heading 1", "Ort und Zeit"), ("Normal", "Zweite Zeile."), ("List Bullet", "noch einer"),
        ("Caption", "Aufträge"), ("Normal", "☒ ja"), ("Normal", "☐ nein"),
    ):  # fmt: skip
        assert wanted in found, wanted
    assert any("Vorsitz" in text and "Niederschrift" in text for _, text in found[-1:])


def test_a_long_table_repeats_its_heads_and_keeps_rows_whole(content: bytes) -> None:
    facts, sheet = Document(BytesIO(content)).tables
    assert [cell.text for cell in facts.rows[0].cells] == ["Ort", "Rathaus"]
    assert [cell.text for cell in sheet.rows[0].cells] == ["Was", "Wer"]
    assert [cell.text for cell in sheet.rows[1].cells] == ["Saal <mieten> & zahlen", "Ali\nCan"]
    assert len(sheet.rows) == 41
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in sheet.rows]
    assert heads == [True, *[False] * 40]
    assert not any(row._tr.trPr.find(qn("w:tblHeader")) is not None for row in facts.rows)
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in sheet.rows)
    captions = re.findall(r'w:tblCaption w:val="([^"]+)"', xml(content, "word/document.xml"))
    assert captions == ["Angaben", "Aufträge"]


def test_language_page_numbers_and_properties(content: bytes) -> None:
    document = Document(BytesIO(content))
    languages = set(re.findall(r'<w:lang [^>]*w:val="([^"]+)"', xml(content, "word/styles.xml")))
    assert languages == {"de-DE"}
    footer = xml(content, "word/footer1.xml")
    assert 'w:instr="PAGE"' in footer
    assert 'w:instr="NUMPAGES"' in footer
    assert "Gemeinde Musterau · intern" in footer
    core = document.core_properties
    assert (core.title, core.author, core.language) == (
        "Niederschrift · Runder Tisch", "Gemeinde Musterau", "de-DE",
    )  # fmt: skip
    assert core.created is not None
    assert core.created.date() == core.modified.date() == date(2026, 11, 27)
    assert document.sections[0].page_width.cm == pytest.approx(21.0, abs=0.01)  # type: ignore[union-attr]


def test_a_very_long_title_is_shortened_in_the_properties_and_whole_on_the_page() -> None:
    title = "Ausschuss für Soziales, Jugend, Familie und Zusammenleben " * 6
    paper = Paper(title.strip(), "Dezernat " * 60, "Amt " * 90, date(2026, 3, 1), "IntDesk", ())
    document = Document(BytesIO(render_paper_docx(paper)))
    properties = document.core_properties
    for text in (properties.title, properties.author, properties.subject):
        assert len(text) <= 255
        assert text.endswith("…")
    assert document.paragraphs[0].text == title.strip()


def test_nothing_of_machine_or_template_is_left(content: bytes) -> None:
    package = ZipFile(BytesIO(content))
    assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not any("thumbnail" in name for name in package.namelist())
    assert "<Application>IntDesk</Application>" in xml(content, "docProps/app.xml")
    everything = b"".join(package.read(name) for name in package.namelist())
    for trace in (b"python-docx", b"Microsoft Macintosh", str(Path.home()).encode() + b"/"):
        assert trace not in everything


def test_the_same_paper_gives_the_same_bytes(content: bytes) -> None:
    assert render_paper_docx(PAPER) == content


def test_no_word_of_the_first_column_is_broken() -> None:
    document = new_document(DocxInfo("Übergabe", "Amt", "", date(2026, 11, 27)))
    word = "Migrationsberatungsstellen"
    DocxParts(document).table("T", ("Name", "a", "b"), [(word, "1", "2")], (0, 150, 150))
    widths = [column.width.pt for column in document.tables[0].columns]
    assert widths[0] >= len(word) * 5.5
    assert sum(widths) <= TEXT_WIDTH + 1


def test_control_characters_never_break_a_document() -> None:
    document = new_document(DocxInfo("a\x00b", "c\x0b", "\ud800d", date(2026, 1, 1)))
    parts = DocxParts(document)
    parts.title("a\x07b")
    parts.heading("eins\x1f", 2)
    parts.text("x\x0cy\ufffe")
    parts.table("c", ("h\x01",), (("v\x02",),), (0.0,))
    parts.bullets(("p\x03",))
    texts = [p.text for p in Document(BytesIO(to_bytes(document))).paragraphs]
    assert texts[0] == "ab"
    assert clean("Ä\t\n€") == "Ä\t\n€"


def test_the_library_is_not_loaded_at_the_start() -> None:
    code = (
        "import sys, intdesk.services.office_file, ui.shell.window\n"
        "import ui.screens.committees.meetings\n"
        "assert not {'docx', 'lxml'} & set(sys.modules), 'loaded'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=PATIENCE)


def test_the_page_number_stands_on_a_line_of_its_own(content: bytes) -> None:
    document = Document(BytesIO(content))
    first, page = document.sections[0].footer.paragraphs[0].text.split("\n")
    assert first.endswith("intern")
    assert page.startswith("Seite")


def test_numbers_stand_right_and_the_total_is_strong() -> None:
    sheet = Sheet(
        "Ausgaben", ("Position", "Euro"), (("Honorare", "10,00"),), (0.0, 80.0), (1,),
        ("Insgesamt", "10,00"),
    )  # fmt: skip
    paper = Paper("Nachweis", "", "Au", date(2026, 1, 19), "IntDesk", (sheet,))
    table = Document(BytesIO(render_paper_docx(paper))).tables[0]
    for row in table.rows:
        left, right = (cell.paragraphs[0] for cell in row.cells)
        assert (left.alignment, right.alignment) == (None, WD_ALIGN_PARAGRAPH.RIGHT)
    assert [row.cells[1].paragraphs[0].runs[0].bold for row in table.rows] == [True, False, True]
