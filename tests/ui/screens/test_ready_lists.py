from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.screens.analyses.page import AnalysisPage
from ui.screens.ready_lists.page import ReadyListPage, ReferralPage, StructuralNotePage
from ui.targets import PageId, Target


def texts(page: ReadyListPage) -> list[list[str]]:
    model = page.list.model
    columns = page.list.view.visible_columns()
    ids = [model.id_at(row) for row in range(model.rowCount())]
    return [list(line) for line in model.texts(ids, columns)]


def test_referrals_are_listed_and_lead_on(qtbot: QtBot, office: Office) -> None:
    contact = office.services.contacts.save(Contact(name="Jobcenter")).id
    office.consult()
    wanted = office.consult(referred_to=contact, result="vermittelt")  # type: ignore[arg-type]
    office.consult(date(2025, 3, 2), referred_to=contact)  # type: ignore[arg-type]
    page = ReferralPage(office.context)
    show(qtbot, page, 1000, 700)
    page.arrive(Target(PageId.REFERRALS))
    (line,) = texts(page)
    assert line[:3] == ["21.11.2026", "Wohnen und Unterbringung", "Jobcenter"]
    assert child(page, QLabel, "list_count").text().startswith("1 Weitervermittlung")
    page.list.view.choose([wanted])
    press(page.list.view, Qt.Key.Key_Return)
    click(child(page, QPushButton, "referrals_count"))
    assert office.gone == [
        Target(PageId.CONSULTATIONS, record=wanted), Target(PageId.ANALYSES, part="referrals"),
    ]  # fmt: skip
    office.context.year.choose(2025)
    assert len(texts(page)) == 1
    assert defects(page) == []


def test_structural_notes_are_listed_and_exported(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.consult(municipality="Übach", structural_note="Kein Kurs am Abend")
    office.consult()
    page = StructuralNotePage(office.context)
    show(qtbot, page, 1000, 700)
    page.arrive(Target(PageId.STRUCTURAL_NOTES))
    assert texts(page) == [
        ["21.11.2026", "Wohnen und Unterbringung", "Übach", "Kein Kurs am Abend", "– ohne Bedarf"]
    ]
    office.dialogs.paths = [tmp_path / "Hinweise.csv"]
    click(child(page, QPushButton, "structural_notes_export"))
    assert "Kein Kurs am Abend" in (tmp_path / "Hinweise.csv").read_text("utf-8-sig")
    monkeypatch.setattr("ui.list_print.open_path", lambda _path: True)
    office.dialogs.paths = [tmp_path / "Hinweise.pdf"]
    click(child(page, QPushButton, "structural_notes_print"))
    assert (tmp_path / "Hinweise.pdf").read_bytes().startswith(b"%PDF")
    assert defects(page) == []


def test_an_empty_list_leads_to_a_new_consultation(qtbot: QtBot, office: Office) -> None:
    page = StructuralNotePage(office.context)
    show(qtbot, page, 1000, 700)
    page.create_record()
    assert office.gone == [Target(PageId.CONSULTATIONS, create=True)]


def test_the_analyses_lead_there(qtbot: QtBot, office: Office) -> None:
    page = AnalysisPage(office.context)
    show(qtbot, page, 1000, 900)
    for name in ("analysis_referrals", "analysis_notes"):
        click(child(page, QPushButton, name))
    assert office.gone == [Target(PageId.REFERRALS), Target(PageId.STRUCTURAL_NOTES)]
