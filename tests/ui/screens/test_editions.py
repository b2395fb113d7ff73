"""Editions on the screen: begun, fixed, signed, frozen, corrected, saved; texts and proposals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import EditionState, FileFormat
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.screens.reports import editions as module
from ui.screens.reports.editions import EditionPage
from ui.screens.reports.page import ReportPage
from ui.screens.reports.sign_dialog import SignDialog
from ui.screens.reports.texts import ReportTextPage
from ui.targets import PageId, Target


def fill(office: Office, count: int = 40) -> None:
    """Enter a year of consultations of new people."""
    features = [("163", "18-26", "w"), ("475", "27-39", "m")]
    for number in range(count):
        nation, age, gender = features[number % 2]
        day = date(2026, 1, 1) + timedelta(days=number * 6)
        office.services.consultations.save(
            Consultation(
                day=day, minutes=30, topic=("08", "09")[number % 2], novelty=Novelty.NEW,
                nationality=nation, age_group=age, gender=gender, result="erledigt",
            )
        )  # fmt: skip


def late_entries(office: Office, count: int) -> None:
    for _ in range(count):
        office.services.consultations.save(
            Consultation(
                day=date(2026, 3, 3), minutes=30, topic="08", novelty=Novelty.NEW,
                nationality="163", age_group="18-26", gender="w", result="erledigt",
            )
        )  # fmt: skip


def signs(office: Office, name: str) -> Callable[[QDialog], bool]:
    """Return what fills the dialog of a signature in."""

    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, SignDialog)
        dialog.accept()
        assert dialog.result() == 0, "a name is needed"
        write(child(dialog, QLabel, "name_label").buddy(), name)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    office.dialogs.run = run  # type: ignore[method-assign]
    return run


def opened(qtbot: QtBot, office: Office, record: int = 0) -> EditionPage:
    page = EditionPage(office.context)
    show(qtbot, page, 1100, 760)
    page.arrive(Target(PageId.EDITIONS, record=record))
    return page


def words(page: EditionPage, name: str) -> str:
    return child(page, QLabel, name).text()


def rows(table: QTableWidget) -> list[list[str]]:
    return [
        [item.text() if (item := table.item(row, column)) else ""
         for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]  # fmt: skip


def test_without_an_edition_the_page_says_how_to_begin(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert "Ausgabe beginnen" in words(page, "edition_none")
    assert not child(page, QTableWidget, "edition_list").isVisible()
    click(child(page, Button, "edition_new"))
    assert office.gone == [Target(PageId.REPORTS)]


def test_the_report_page_begins_an_edition_once(qtbot: QtBot, office: Office) -> None:
    page = ReportPage(office.context)
    show(qtbot, page, 1000, 900)
    click(child(page, Button, "report_begin"))
    (edition,) = office.services.editions.all()
    assert (edition.year, edition.kind, edition.public) == (2026, ReportKind.FULL, True)
    click(child(page, Button, "report_begin"))
    assert len(office.services.editions.all()) == 1
    target = Target(PageId.EDITIONS, record=edition.id)
    assert office.gone == [target, target]


def frozen(qtbot: QtBot, office: Office) -> EditionPage:
    """Take an edition by clicks from the draft to the frozen one."""
    fill(office)
    from intdesk.services.reports import Audience

    office.services.editions.begin(2026, ReportKind.FULL, Audience())
    page = opened(qtbot, office)
    assert not child(page, Button, "edition_freeze").isVisible()
    click(child(page, Button, "edition_fix"))
    assert child(page, Button, "edition_freeze").isVisible()
    assert not child(page, Button, "edition_freeze").isEnabled()
    assert "fehlt noch eine Mitzeichnung" in words(page, "edition_words")
    signs(office, "Erika Muster")
    click(child(page, Button, "edition_sign"))
    assert "Erika Muster (21.11.2026)" in words(page, "edition_words")
    office.dialogs.answers = ["yes"]
    click(child(page, Button, "edition_freeze"))
    return page


def test_from_the_draft_to_the_frozen_edition(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = frozen(qtbot, office)
    (edition,) = office.services.editions.all()
    assert edition.state is EditionState.FROZEN
    table = rows(child(page, QTableWidget, "edition_list"))
    assert table[0][:4] == [
        "Jahresbericht 2026", "1. Ausgabe", "öffentlich, ab 5 Personen",
        "festgeschrieben am 21.11.2026",
    ]  # fmt: skip
    assert words(page, "edition_since_words").startswith("Keine")
    shown: list[Path] = []

    def open_path(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(module, "open_path", open_path)
    office.dialogs.paths = [tmp_path / "Ausgabe.pdf"]
    click(child(page, Button, "edition_pdf"))
    issued = office.services.editions.file(edition.id, FileFormat.PDF)
    assert (tmp_path / "Ausgabe.pdf").read_bytes() == issued
    (button,) = page._banner.findChildren(Button)
    click(button)
    assert shown == [tmp_path / "Ausgabe.pdf"]
    assert defects(page) == []
    assert page.minimumSizeHint().width() <= 700


def test_the_report_page_gives_the_issued_files(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    frozen(qtbot, office)
    (edition,) = office.services.editions.all()
    late_entries(office, 3)
    page = ReportPage(office.context)
    show(qtbot, page, 1000, 900)
    assert "festgeschrieben" in child(page, QLabel, "report_edition_words").text()
    office.dialogs.paths = [tmp_path / "Bericht.pdf"]
    click(child(page, Button, "report_create"))
    for form in FileFormat:
        issued = office.services.editions.file(edition.id, form)
        assert (tmp_path / f"Bericht.{form.value}").read_bytes() == issued


def test_late_entries_are_listed_and_a_correction_hides_or_waits(
    qtbot: QtBot, office: Office
) -> None:
    page = frozen(qtbot, office)
    late_entries(office, 2)
    page.refresh()
    changed = rows(child(page, QTableWidget, "edition_changes"))
    assert ["Beratungen", "2026", "40", "42"] in changed
    office.dialogs.names = ["Zwei Beratungen nachgetragen"]
    click(child(page, Button, "edition_correct"))
    assert "Grund der Korrektur: Zwei Beratungen nachgetragen" in words(page, "edition_words")
    office.dialogs.answers = ["later"]
    click(child(page, Button, "edition_fix"))
    assert "bisher 40, jetzt 42" in office.dialogs.said[-1][1]
    assert office.services.editions.all()[0].state is EditionState.DRAFT
    office.dialogs.answers = ["hide"]
    click(child(page, Button, "edition_fix"))
    correction = office.services.editions.all()[0]
    assert correction.state is EditionState.SIGNING
    report = office.services.editions.content(correction.id)
    figures = {f.key: f.cell for c in report.chapters for f in c.figures}
    total = figures["consultations"]
    assert total is not None
    assert total.hidden


def test_back_to_the_draft_signatures_lapse(qtbot: QtBot, office: Office) -> None:
    from intdesk.services.reports import Audience

    fill(office)
    office.services.editions.begin(2026, ReportKind.FULL, Audience())
    page = opened(qtbot, office)
    click(child(page, Button, "edition_fix"))
    signs(office, "Erika Muster")
    click(child(page, Button, "edition_sign"))
    office.dialogs.answers = ["no", "yes"]
    click(child(page, Button, "edition_reopen"))
    assert office.services.editions.all()[0].signatures
    click(child(page, Button, "edition_reopen"))
    (edition,) = office.services.editions.all()
    assert (edition.state, edition.signatures) == (EditionState.DRAFT, ())
    office.dialogs.answers = ["yes"]
    click(child(page, Button, "edition_discard"))
    assert office.services.editions.all() == []


def test_files_of_an_issued_edition_go_only_for_a_reason(qtbot: QtBot, office: Office) -> None:
    page = frozen(qtbot, office)
    office.dialogs.names = ["zu kurz", "Ein Name stand im Text des Berichts"]
    office.dialogs.answers = ["yes", "yes"]
    click(child(page, Button, "edition_erase"))
    told = [*office.messages, *map(str, office.errors)]
    assert told
    office.errors.clear()
    assert office.services.editions.all()[0].frozen
    click(child(page, Button, "edition_erase"))
    assert office.dialogs.said[-1].serious
    (edition,) = office.services.editions.all()
    assert (edition.state, edition.files) == (EditionState.ERASED, ())
    assert "Ein Name stand im Text" in words(page, "edition_words")
    entry = office.services.access.protocol()[0]
    assert entry.event == "report_erased"


# Texts ------------------------------------------------------------------------------------------


def texts_page(qtbot: QtBot, office: Office, part: str = "") -> ReportTextPage:
    page = ReportTextPage(office.context)
    show(qtbot, page, 1200, 800)
    page.arrive(Target(PageId.REPORT_TEXTS, part=part))
    return page


def field(page: ReportTextPage) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit)
    assert found is not None
    return found


def test_a_text_is_written_beside_what_the_chapter_shows(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = texts_page(qtbot, office, "counselling")
    lines = child(page, QTableWidget, "report_text_lines")
    assert rows(lines)[0][:2] == ["Beratungen", "40"]
    assert "„Beratungen nach Monat“" in child(page, QLabel, "report_text_tables").text()
    write(field(page), "Ein gutes Jahr.")
    click(child(page, Button, "report_text_save"))
    assert office.services.report_texts.get_part(2026, "counselling").text == "Ein gutes Jahr."
    step = office.services.history.last()
    assert step is not None
    assert step.label == "Text des Berichts erfasst"
    assert defects(page) == []


def test_figures_and_lines_open_the_list_behind_them(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = texts_page(qtbot, office, "counselling")
    click(child(page, Button, "texts_internal"))
    table = child(page, QTableWidget, "report_text_lines")
    shown = rows(table)
    table.setFocus()
    for number in (0, next(n for n, row in enumerate(shown) if row[0].endswith(": April"))):
        office.gone.clear()
        table.setCurrentCell(number, 0)
        assert shown[number][2] == "Liste"
        press(table, Qt.Key.Key_Return)
        target = office.gone[0]
        assert isinstance(target, Target)
        assert target.page is PageId.CONSULTATIONS
        assert target.query is not None
        count = office.services.lists.summary(target.query).count
        assert str(count) == shown[number][1], shown[number]
    office.gone.clear()
    table.setCurrentCell(next(n for n, row in enumerate(shown) if row[2] != "Liste"), 0)
    press(table, Qt.Key.Key_Return)
    assert office.gone == []
    assert not child(page, Button, "report_text_line_open").isEnabled()
    assert "keine einzelne Liste" in child(page, QLabel, "report_text_line_said").text()


def test_a_proposal_never_overwrites_what_is_typed(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = texts_page(qtbot, office, "summary")
    write(field(page), "Mein Satz.")
    proposal = child(page, QLabel, "report_text_proposal").text().replace("\u00a0", " ")
    assert proposal.startswith("Im Jahr 2026 wurden 40 Beratungen geführt")
    click(child(page, Button, "report_text_take"))
    assert field(page).toPlainText() == f"Mein Satz.\n\n{proposal}"


def test_what_asks_for_a_judgement_has_no_proposal(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = texts_page(qtbot, office, "outlook.advice")
    assert not child(page, Button, "report_text_take").isVisible()


def test_unsaved_text_comes_back_and_is_asked_for(qtbot: QtBot, office: Office) -> None:
    page = texts_page(qtbot, office, "summary")
    write(field(page), "Noch nicht fertig")
    assert page.keep_now()
    again = texts_page(qtbot, office, "summary")
    assert field(again).toPlainText() == "Noch nicht fertig"
    office.dialogs.answers = ["stay"]
    parts = child(again, QTableWidget, "report_text_parts")
    parts.setCurrentCell(2, 0)
    assert field(again).toPlainText() == "Noch nicht fertig"
    assert parts.currentRow() == 0
    office.dialogs.answers = ["save"]
    parts.setCurrentCell(2, 0)
    assert field(again).toPlainText() == ""
    assert office.services.report_texts.get_part(2026, "summary").text == "Noch nicht fertig"


def test_a_public_text_is_warned_of(qtbot: QtBot, office: Office) -> None:
    page = texts_page(qtbot, office)
    assert page._warning.isVisible()
    click(child(page, Button, "texts_internal"))
    assert not page._warning.isVisible()
