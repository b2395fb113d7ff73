"""What of a report goes into other programs says what the report says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import page
import pytest
from defusedxml.ElementTree import fromstring
from docx import Document
from PIL import Image
from pypdf import PdfReader

from intdesk.clock import FixedClock
from intdesk.domain.council_paper import CouncilPaper, CouncilPaperKind, step_cells, validate
from intdesk.domain.office import Office, OfficeKind
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_public import PublicReport
from intdesk.errors import InvalidDraftError, OutputError
from intdesk.reports.chart_files import chart_specs
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.report_papers import ALTERNATIVES
from intdesk.services.reports import INTERNAL, Audience
from intdesk.texts.chapter_texts import chapter_texts
from intdesk.texts.council_paper import as_text, body_of
from intdesk.texts.report import marks_line
from intdesk.texts.report_editions import paper_remark
from tests.reports.pdf_lint import lint

CLOCK = FixedClock(datetime(2026, 1, 20, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("papers") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.3), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path, tmp_path: Path) -> Iterator[OfficeFile]:
    path = shutil.copy(demonstration, tmp_path / "office.intdesk")
    with OfficeFile.open(Path(path), clock=CLOCK) as opened:
        yield opened


@pytest.fixture
def report(office: OfficeFile) -> PublicReport:
    return office.report_papers.source(2025, ReportKind.FULL, Audience())


def text_of(path: Path) -> str:
    if path.suffix == ".docx":
        document = Document(str(path))
        cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
        return "\n".join([*(p.text for p in document.paragraphs), *cells])
    return "\n".join(sheet.extract_text() for sheet in PdfReader(path).pages)


def test_a_vorlage_says_the_figures_of_the_report(
    office: OfficeFile, report: PublicReport, tmp_path: Path
) -> None:
    draft = office.report_papers.council_draft(report)
    summary = report.chapter("summary")
    assert summary is not None
    consultations = next(f for f in summary.figures if f.key == "consultations")
    assert f"{consultations.cell.value} Beratungen" in draft.facts  # type: ignore[union-attr]
    assert "keine finanziellen Auswirkungen" in draft.money
    assert "Verfügbar" in draft.money
    assert "\n" not in draft.money
    for ending in (".docx", ".pdf"):
        path = tmp_path / f"Vorlage{ending}"
        office.report_papers.write_council(replace(draft, number="12/2026"), report, path)
        said = " ".join(text_of(path).split())
        for words in ("Beschlussvorschlag", "Sachverhalt", "Anlagen", "12/2026", "zur Kenntnis"):
            assert words in said
    assert len(PdfReader(tmp_path / "Vorlage.pdf").pages) <= 2


def test_the_vorlage_is_accessible(
    office: OfficeFile, report: PublicReport, tmp_path: Path
) -> None:
    path = tmp_path / "v.pdf"
    office.report_papers.write_council(office.report_papers.council_draft(report), report, path)
    content = path.read_bytes()
    for profile in ("ua1", "2a"):
        found = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert found.is_compliant, [(f.rule_id, f.message) for f in found.failures]
    assert lint(content).problems == []


def test_the_head_is_kept_for_the_next_year_and_texts_are_not(
    office: OfficeFile, report: PublicReport
) -> None:
    papers = office.report_papers
    draft = replace(
        papers.council_draft(report), kind=CouncilPaperKind.DECISION, lead="Fachbereich 3",
        file_mark="033.11", steps="Kreistag; 3.3.2026; öffentlich", facts="Eigener Text",
        author="Ayşe Beispiel",
    )  # fmt: skip
    papers.keep_head(draft)
    again = papers.council_draft(report)
    assert (again.kind, again.lead, again.file_mark, again.steps) == (
        CouncilPaperKind.DECISION, "Fachbereich 3", "033.11", "Kreistag; 3.3.2026; öffentlich",
    )  # fmt: skip
    assert "Eigener Text" not in again.facts
    assert again.author != "Ayşe Beispiel", "a name is not kept"


def test_a_vorlage_without_a_decision_is_not_written(
    office: OfficeFile, report: PublicReport, tmp_path: Path
) -> None:
    with pytest.raises(InvalidDraftError):
        office.report_papers.write_council(CouncilPaper(), report, tmp_path / "v.pdf")
    with pytest.raises(OutputError, match="format_unknown"):
        office.report_papers.write_texts(report, tmp_path / "v.odt")
    assert list(tmp_path.glob("v.*")) == []
    assert {p.field for p in validate(CouncilPaper())} == {"subject", "decision"}
    long = CouncilPaper(subject="x" * 201, decision="x")
    assert [p.code for p in validate(long)] == ["too_long"]


def test_what_is_published_speaks_in_the_papers_too(office: OfficeFile) -> None:
    editions, papers = office.editions, office.report_papers
    edition, _ = editions.begin(2025, ReportKind.FULL, Audience())
    editions.fix(edition.id)
    from intdesk.domain.report_edition import Signature

    editions.sign(edition.id, Signature("A", "", CLOCK.today()))
    editions.freeze(edition.id)
    assert papers.source(2025, ReportKind.FULL, Audience()) == editions.content(edition.id)
    assert paper_remark(editions.content(edition.id)) == marks_line(editions.content(edition.id))
    inside = papers.source(2025, ReportKind.FULL, Audience(INTERNAL))
    assert inside.internal


def test_texts_have_all_chapters_with_text_or_figures(
    office: OfficeFile, report: PublicReport, tmp_path: Path
) -> None:
    path = tmp_path / "t.docx"
    office.report_papers.write_texts(report, path)
    assert chapter_texts(report, "IntDesk").remark.startswith("Entwurf")
    said = text_of(path)
    for words in ("Zusammenfassung", "Beratung", "Haushalt", "Zielvereinbarungen", "Kennzahl"):
        assert words in said


def test_each_chart_is_a_picture_with_its_words(
    office: OfficeFile, report: PublicReport, tmp_path: Path
) -> None:
    specs = chart_specs(report)
    written = office.report_papers.write_charts(report, tmp_path)
    assert len(written) == 2 * len(specs) + 1
    words = (tmp_path / ALTERNATIVES).read_text("utf-8-sig")
    pictures = sorted(tmp_path.glob("*.svg"))
    for spec, path in zip(specs, pictures, strict=True):
        root = fromstring(path.read_bytes())
        kinds = {child.tag.rpartition("}")[2]: child.text for child in root}
        assert kinds["title"] == spec.title
        assert kinds["desc"] == spec.alternative
        assert spec.alternative in words
        with Image.open(BytesIO(path.with_suffix(".png").read_bytes())) as picture:
            assert picture.width == 1920
            assert len(picture.convert("L").getcolors(256) or ()) > 2
    with pytest.raises(OutputError, match="target_exists"):
        office.report_papers.write_charts(report, tmp_path)


@pytest.mark.parametrize(
    ("land", "kind", "body"),
    [
        ("06", OfficeKind.TOWN, "Stadtverordnetenversammlung"),
        ("06", OfficeKind.DISTRICT, "Kreistag"),
        ("09", OfficeKind.MUNICIPALITY, "Gemeinderat"),
        ("05", OfficeKind.TOWN, "Rat der Stadt"),
        ("", OfficeKind.ASSOCIATION, "Verbandsversammlung"),
    ],
)
def test_the_body_has_its_name(land: str, kind: OfficeKind, body: str) -> None:
    assert body_of(Office(land=land, kind=kind)) == body


def test_steps_are_lines_of_three_parts_and_may_lack_some() -> None:
    assert step_cells("Kreistag; 3.3.; öffentlich\n\nAusschuss") == (
        ("Kreistag", "3.3.", "öffentlich"), ("Ausschuss", "", ""),
    )  # fmt: skip


def test_the_copied_text_has_every_field_that_is_filled() -> None:
    text = as_text(CouncilPaper(subject="Bericht", decision="Kenntnis", facts="Eins\nZwei"))
    assert text == (
        "Art: Mitteilungsvorlage\n\nBetreff: Bericht\n\nBeschlussvorschlag: Kenntnis\n\n"
        "Sachverhalt:\nEins\nZwei"
    )
