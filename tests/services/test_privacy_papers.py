"""Forms, information, register and pre-check as files."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import page
import pikepdf
import pytest

from intdesk.domain.privacy import PrivacyProfile
from intdesk.errors import OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.services.privacy_papers import PAPER_NAMES, PaperKind
from intdesk.texts.privacy.forms import FormEntries
from tests.reports.pdf_lint import lint
from tests.reports.pdf_words import text_of
from tests.services.protected import OTHER, found_office, opened

EVERY = pytest.mark.parametrize("kind", list(PaperKind))
PROFILE = PrivacyProfile(
    "Gemeinde Musterau, Rathausplatz 1, 12345 Musterau",
    "Telefon 01234 567, integration@musterau.example",
    "Frau Schutz, datenschutz@musterau.example",
)


@pytest.fixture
def office(office_file: OfficeFile) -> OfficeFile:
    stored = office_file.office.get()
    office_file.office.save(
        replace(stored, name="Samtgemeinde Musterau", land="03", officer="Ada Größe",
                report_year=2026)
    )  # fmt: skip
    office_file.privacy.save(PROFILE)
    return office_file


def written(office: OfficeFile, kind: PaperKind, folder: Path, **entries: str) -> Path:
    path = folder / f"{kind}.pdf"
    office.privacy_papers.write(kind, path, FormEntries(**entries), overwrite=True)
    return path


@EVERY
def test_papers_conform_and_are_sound(office: OfficeFile, tmp_path: Path, kind: PaperKind) -> None:
    path = written(office, kind, tmp_path, purpose="Wohngeld beantragen", scope="Einkommen")
    content = path.read_bytes()
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    assert lint(content).problems == []
    assert "Samtgemeinde Musterau" in text_of(path)
    office.privacy_papers.write(
        kind, path, FormEntries("", "Wohngeld beantragen", "Einkommen"), overwrite=True
    )
    assert path.read_bytes() == content


@EVERY
def test_an_office_without_any_entry_gets_papers_with_lines(
    office_file: OfficeFile, tmp_path: Path, kind: PaperKind
) -> None:
    path = written(office_file, kind, tmp_path)
    assert lint(path.read_bytes()).problems == []
    if kind in {PaperKind.NOTICE, PaperKind.SIMPLE_NOTICE, PaperKind.REGISTER}:
        assert "________" in text_of(path)


@EVERY
def test_very_long_words_of_the_office_fit(
    office: OfficeFile, tmp_path: Path, kind: PaperKind
) -> None:
    office.privacy.save(replace(PROFILE, purposes="Zweck " * 300, storage_period="Frist " * 300))
    path = written(office, kind, tmp_path, purpose="lang " * 90, scope="x" * 400)
    assert lint(path.read_bytes()).problems == []


def test_a_release_has_one_page_and_what_is_known_stands_on_it(
    office: OfficeFile, tmp_path: Path
) -> None:
    entries = {
        "purpose": "Wohngeld", "other_body": "Wohngeldstelle", "scope": "Einkommen",
        "valid_until": "31.12.2026",
    }  # fmt: skip
    path = written(office, PaperKind.RELEASE, tmp_path, **entries)
    with pikepdf.open(BytesIO(path.read_bytes())) as pdf:
        assert len(pdf.pages) == 1
    words = text_of(path)
    for part in ("Ada Größe, Samtgemeinde Musterau", "Wohngeldstelle", "31.12.2026", "freiwillig",
                 "widerrufen", "Vorname und Name"):  # fmt: skip
        assert part in words


def test_a_consent_says_what_for_how_far_and_how_to_withdraw(
    office: OfficeFile, tmp_path: Path
) -> None:
    words = text_of(written(office, PaperKind.CONSENT, tmp_path, number="2026-0007"))
    for part in ("2026-0007", "Zweck", "freiwillig", "jederzeit widerrufen", "01234 567",
                 "12 Monate", "besondere Angaben", "Unterschrift"):  # fmt: skip
        assert part in words


def test_the_information_says_all_that_the_law_asks_for(office: OfficeFile, tmp_path: Path) -> None:
    words = text_of(written(office, PaperKind.NOTICE, tmp_path))
    asked = (
        "Rathausplatz 1", "Frau Schutz", "Art. 6 Abs. 1 Buchst. e",
        "§ 3 Niedersächsisches Datenschutzgesetz", "außerhalb der Europäischen Union", "12 Monate",
        "Auskunft", "Berichtigung", "Löschung", "Einschränkung", "Widerspruch", "Mitnahme",
        "Widerruf", "für den Datenschutz Niedersachsen", "nicht verpflichtet", "Profiling",
    )  # fmt: skip
    for part in asked:
        assert part in words, part


def test_simple_language_has_short_sentences(office: OfficeFile, tmp_path: Path) -> None:
    from intdesk.texts.privacy.notice import SIMPLE

    sentences = [
        sentence.split()
        for lines in SIMPLE.values()
        for line in lines
        for sentence in line.replace("?", ".").split(".")
        if sentence.strip()
    ]
    assert max(len(sentence) for sentence in sentences) <= 12
    words = text_of(written(office, PaperKind.SIMPLE_NOTICE, tmp_path))
    assert "Sie müssen uns nichts sagen." in words
    assert "für den Datenschutz Niedersachsen" in words


def test_the_register_tells_the_measures_as_they_are(office: OfficeFile, tmp_path: Path) -> None:
    words = text_of(written(office, PaperKind.REGISTER, tmp_path))
    assert "KEINE: Diese Datei hat kein Passwort" in words
    assert "ein zweiter Ort ist NICHT" in words
    office.privacy.use_notes(used=False)
    (tmp_path / "Stick").mkdir()
    office.backups.choose_second_place(tmp_path / "Stick")
    words = text_of(written(office, PaperKind.REGISTER, tmp_path))
    assert "für die ganze Stelle abgeschaltet" in words
    assert "auch an einem zweiten Ort" in words


def test_a_protected_file_says_so(tmp_path: Path) -> None:
    with opened(found_office(tmp_path)) as office:
        assert "keine Vertretung eingerichtet" in text_of(
            written(office, PaperKind.REGISTER, tmp_path)
        )
        office.access.set_deputy("Eva", OTHER)
        words = text_of(written(office, PaperKind.REGISTER, tmp_path))
    assert "AES-256" in words
    assert "Vertretung mit eigenem Passwort, ohne Zugang zu Namen" in words


def test_the_register_names_all_data_of_people_who_are_no_clients(
    office: OfficeFile, tmp_path: Path
) -> None:
    words = text_of(written(office, PaperKind.REGISTER, tmp_path))
    for part in (
        "Anschrift, Telefon, E-Mail", "Einschätzung von Einfluss und Interesse", "Kontaktpflege",
        "Anwesenheit", "Unterzeichnende", "Empfängerinnen und Empfänger von Zahlungen",
        "Besetzung und Kosten",
    ):  # fmt: skip
        assert part in words, part


@EVERY
def test_papers_of_the_demonstration_say_so(
    office: OfficeFile, tmp_path: Path, kind: PaperKind
) -> None:
    mark = "Demonstrationsdaten, keine wirkliche Stelle"
    assert not any(mark in w for w in lint(written(office, kind, tmp_path).read_bytes()).artifacts)
    office.office.save(replace(office.office.get(), demonstration=True))
    assert all(mark in w for w in lint(written(office, kind, tmp_path).read_bytes()).artifacts)


def test_the_register_as_a_table(office: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "Verzeichnis.xlsx"
    count = office.privacy_papers.write_register_table(path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    values = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert count > 20
    assert "Frau Schutz, datenschutz@musterau.example" in values
    assert any("Verschlüsselung" in value for value in values)
    with pytest.raises(OutputError):
        office.privacy_papers.write_register_table(tmp_path / "Verzeichnis.txt")


def test_the_pre_check_tells_answers_and_result(office: OfficeFile, tmp_path: Path) -> None:
    office.privacy.answer({"monitoring": "yes"}, {"monitoring": "Kamera am Eingang"})
    words = text_of(written(office, PaperKind.IMPACT, tmp_path))
    assert "Noch kein Ergebnis" in words
    assert "Kamera am Eingang" in words
    assert "keine Rechtsberatung" in words


def test_nothing_is_replaced_unasked(office: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("mein Text")
    with pytest.raises(OutputError):
        office.privacy_papers.write(PaperKind.NOTICE, path)
    assert path.read_text() == "mein Text"
    assert set(PAPER_NAMES) == set(PaperKind)
