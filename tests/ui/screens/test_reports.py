from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.report_text import ReportText
from intdesk.services.reports import Audience
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui import settings
from ui.kit.buttons import Button
from ui.screens.reports import page as module
from ui.screens.reports.page import ReportPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> ReportPage:
    page = ReportPage(office.context)
    show(qtbot, page, 900, 800)
    page.arrive(Target(PageId.REPORTS))
    return page


def test_what_is_missing_stands_below_and_leads_to_all_points(qtbot: QtBot, office: Office) -> None:
    office.consult()
    page = opened(qtbot, office)
    summary = child(page, QLabel, "report_checks_summary").text()
    assert summary.endswith("davon 2 wichtig.")
    first = child(page, Button, "report_checks_0")
    assert first.accessibleName() == "Der Name der Stelle fehlt"
    click(first)
    click(child(page, Button, "report_checks_all"))
    assert office.gone == [Target(PageId.SETTINGS, part="office"), Target(PageId.REPORT_CHECK)]


def test_both_files_are_written_and_can_be_opened(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.consult()
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "out" / "Bericht.pdf"]
    (tmp_path / "out").mkdir()
    click(child(page, QPushButton, "report_create"))
    pdf, xlsx = (tmp_path / "out" / f"Bericht{ending}" for ending in (".pdf", ".xlsx"))
    assert pdf.read_bytes().startswith(b"%PDF")
    assert xlsx.read_bytes().startswith(b"PK")
    assert child(page, QWidget, "report_result").isVisible()
    assert "Bericht.pdf, Bericht.xlsx" in child(page, QLabel, "report_result_text").text()
    assert office.context.settings.get(settings.OUTPUT_FOLDER) == tmp_path / "out"
    shown: list[Path] = []

    def open_path(path: Path) -> bool:
        shown.append(path)
        return path.suffix != ".xlsx"

    monkeypatch.setattr(module, "open_path", open_path)
    for name in ("report_open_pdf", "report_open_xlsx", "report_folder"):
        click(child(page, QPushButton, name))
    assert shown == [pdf, xlsx, tmp_path / "out"]
    assert "kein Programm" in child(page, QLabel, "banner_text").text()


def test_a_second_file_is_not_replaced_without_a_question(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office)
    (tmp_path / "Bericht.xlsx").write_bytes(b"old")
    office.dialogs.paths = [tmp_path / "Bericht.pdf"] * 2
    office.dialogs.answers = ["keep", "replace"]
    click(child(page, QPushButton, "report_create"))
    assert (tmp_path / "Bericht.xlsx").read_bytes() == b"old"
    assert not (tmp_path / "Bericht.pdf").exists()
    click(child(page, QPushButton, "report_create"))
    assert (tmp_path / "Bericht.xlsx").read_bytes() != b"old"


def test_one_format_alone(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office)
    child(page, QCheckBox, "report_pdf").setChecked(False)
    click(child(page, QPushButton, "report_short"))
    office.dialogs.paths = [tmp_path / "kurz.xlsx"]
    page.create_record()
    assert (tmp_path / "kurz.xlsx").exists()
    assert not (tmp_path / "kurz.pdf").exists()
    assert not child(page, QPushButton, "report_open_pdf").isVisible()


def test_no_format_and_no_place_write_nothing(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [None]
    click(child(page, QPushButton, "report_create"))
    for name in ("report_pdf", "report_xlsx"):
        child(page, QCheckBox, name).setChecked(False)
    click(child(page, QPushButton, "report_create"))
    assert child(page, QLabel, "banner_text").text() == "Bitte wählen Sie mindestens ein Format."
    assert not child(page, QWidget, "report_result").isVisible()


def test_a_failure_is_told_and_the_button_works_again(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path / "missing" / "Bericht.pdf"]
    click(child(page, QPushButton, "report_create"))
    assert [type(error).__name__ for error in office.errors] == ["OutputError"]
    office.errors.clear()
    assert child(page, QPushButton, "report_create").isEnabled()


def test_the_chosen_year_is_the_reports_year(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.context.year.choose(2024)
    heading = child(child(page, QWidget, "report_create_card"), QLabel, "")
    assert "2024" in heading.text()
    assert defects(page) == []
    assert page.minimumSizeHint().width() <= 600


def demonstration(office: Office, scale: float = 0.3) -> None:
    """Fill the open file with two years of plausible records."""
    spans = (date(2025, 1, 1), date(2026, 1, 1))
    features = [("163", "18-26", "w"), ("475", "27-39", "m"), ("423", "40-54", "m")]
    for start in spans:
        for number in range(int(200 * scale)):
            nation, age, gender = features[min(number % 5, 2)]
            office.services.consultations.save(
                Consultation(
                    day=start + timedelta(days=number * 3),
                    minutes=30,
                    topic=("08", "09", "01")[number % 3] if number else "16",
                    novelty=Novelty.NEW if number % 3 else Novelty.UNKNOWN,
                    nationality=nation,
                    age_group=age,
                    gender=gender,
                    result="erledigt" if number % 20 else "abgebrochen",
                )
            )


def created(office: Office, page: ReportPage, path: Path) -> str:
    """Create the report and return the words of its pages."""
    office.dialogs.paths = [path]
    click(child(page, QPushButton, "report_create"))
    return "".join(p.extract_text() for p in PdfReader(path.with_suffix(".pdf")).pages)


def test_the_report_is_public_unless_it_is_called_internal(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    public = created(office, page, tmp_path / "a.pdf")
    assert "Zugesichert ist" in public
    assert "1 bis 4 Personen" in public
    assert "intern, nicht zur Veröffentlichung" not in public
    click(child(page, QPushButton, "report_threshold_10"))
    assert "1 bis 9 Personen" in created(office, page, tmp_path / "b.pdf")
    click(child(page, QPushButton, "report_rounding"))
    assert "Vielfaches von 5" in child(page, QLabel, "report_audience_words").text()
    assert "nächste Vielfache" in created(office, page, tmp_path / "c.pdf").replace("\n", " ")
    click(child(page, QPushButton, "report_internal"))
    assert not child(page, QWidget, "report_threshold_5").isVisible()
    assert not child(page, QWidget, "report_preview_card").isVisible()
    assert "intern, nicht zur Veröffentlichung" in created(office, page, tmp_path / "d.pdf")


def test_the_preview_compares_rules_and_names_losses(qtbot: QtBot, office: Office) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_preview"))
    assert "Werte verborgen" in child(page, QLabel, "report_preview_sentence").text()
    rules = child(page, QTableWidget, "report_rules")
    names = [item_text(rules, row, 0) for row in range(rules.rowCount())]
    assert names == ["Ab 3 Personen", "Ab 5 Personen (gewählt)", "Ab 10 Personen", "5er-Rundung"]
    losses = child(page, QTableWidget, "report_losses")
    lost = {item_text(losses, row, 0) for row in range(losses.rowCount())}
    assert "Beratungen nach Thema" in lost
    click(child(page, QPushButton, "report_threshold_3"))
    assert item_text(rules, 0, 0) == "Ab 3 Personen (gewählt)"
    assert defects(page) == []
    assert page.minimumSizeHint().width() <= 600


def test_the_preview_says_why_a_value_is_hidden(qtbot: QtBot, office: Office) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_preview"))
    losses, reasons = (child(page, QTableWidget, n) for n in ("report_losses", "report_reasons"))
    heading = child(page, QLabel, "report_reasons_heading")
    assert reasons.isVisible(), "the first table that can be explained is chosen"
    losses.setFocus()
    losses.setCurrentCell(0, 0)
    told: dict[str, list[str]] = {}
    for row in range(losses.rowCount()):
        assert losses.currentRow() == row
        if reasons.isVisible():
            assert item_text(losses, row, 0) in heading.text()
            told[item_text(losses, row, 0)] = [
                item_text(reasons, line, 1) for line in range(reasons.rowCount())
            ]
        press(losses, Qt.Key.Key_Down)
    words = {word for lines in told.values() for word in lines}
    assert "Dahinter stehen weniger als 5 Personen." in words
    assert any(word.startswith("Sonst ließe sich errechnen: „") for word in words)
    assert defects(page) == []


def test_a_group_that_tells_all_is_warned_about(qtbot: QtBot, office: Office) -> None:
    for age, gender, count in (("40-54", "m", 7), ("27-39", "m", 9), ("27-39", "w", 8)):
        for _ in range(count):
            office.consult(topic="01", age_group=age, gender=gender, novelty=Novelty.NEW)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_preview"))
    card = child(page, QWidget, "report_preview_card")
    wanted = "Alle in „40 bis 54 Jahre“ gehören zu „Männlich“"
    warned = [text for text in card.findChildren(QLabel) if wanted in text.text()]
    qtbot.waitUntil(lambda: [text.isVisible() for text in warned] == [True])


def test_a_proposal_is_applied_and_taken_back_by_a_click(qtbot: QtBot, office: Office) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    sentence = child(page, QLabel, "report_preview_sentence")
    click(child(page, QPushButton, "report_preview"))
    before = sentence.text()
    click(child(page, QPushButton, "report_coarser_result"))
    assert sentence.text() != before
    assert page.audience().coarser == {"result"}
    click(child(page, QPushButton, "report_finer_result"))
    assert sentence.text() == before
    assert page.audience().coarser == frozenset()


def test_rule_and_groups_are_remembered(qtbot: QtBot, office: Office) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_threshold_3"))
    click(child(page, QPushButton, "report_preview"))
    click(child(page, QPushButton, "report_coarser_result"))
    click(child(page, QPushButton, "report_internal"))
    again = opened(qtbot, office)
    assert again.audience() == Audience(Rule(threshold=3), frozenset({"result"}))
    assert child(again, QPushButton, "report_threshold_3").isChecked()


def test_a_small_office_is_asked_for_coarser_groups(qtbot: QtBot, office: Office) -> None:
    demonstration(office, 0.2)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_preview"))
    card = child(page, QWidget, "report_preview_card")
    assert "weniger als 60 Personen" in child(card, QLabel, "banner_text").text()
    click(child(page, QPushButton, "report_coarser_all"))
    assert len(page.audience().coarser) > 1


def test_changed_records_take_the_preview_away(qtbot: QtBot, office: Office) -> None:
    demonstration(office)
    page = opened(qtbot, office)
    click(child(page, QPushButton, "report_preview"))
    assert child(page, QTableWidget, "report_rules").isVisible()
    office.context.bus.publish(Changes.of(Kind.BACKUP))
    assert child(page, QTableWidget, "report_rules").isVisible()
    office.context.bus.publish(Changes.of(Kind.CONSULTATION))
    assert not child(page, QTableWidget, "report_rules").isVisible()
    click(child(page, QPushButton, "report_preview"))
    office.context.year.choose(2025)
    assert not child(page, QTableWidget, "report_rules").isVisible()


def item_text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_without_a_text_the_page_names_those_that_are_usual(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    said = child(page, QLabel, "report_texts_said").text()
    assert said == (
        "Noch kein Text. Vorgesehen sind zum Beispiel: Erfolge, Herausforderungen, Empfehlungen, "
        "Bewertung, Empfehlungen an Verwaltung und Politik, Ausblick."
    )


def test_with_texts_the_page_names_those_that_are_missing(qtbot: QtBot, office: Office) -> None:
    parts = ("counselling", "summary.successes", "summary.challenges", "outlook.advice")
    for part in parts:
        office.services.report_texts.save(ReportText(year=2026, part=part, text="Danke."))
    said = child(opened(qtbot, office), QLabel, "report_texts_said").text()
    assert said == "4 Texte geschrieben. Noch ohne Text: Empfehlungen, Bewertung, Ausblick."
