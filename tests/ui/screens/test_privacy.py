"""The page on data protection: requests, papers, the office's words, pre-check, notes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.impact import QUESTIONS
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest
from intdesk.services.privacy_papers import PaperKind
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import TODAY, Office
from tests.ui.screens.test_cases import new_case, opened, texts
from ui import notes
from ui.screens.consultations.list import ConsultationPage
from ui.screens.privacy.page import PrivacyPage, sections
from ui.settings import NOTES_FORBIDDEN
from ui.targets import PageId, Target


def privacy(qtbot: QtBot, office: Office, part: str = "") -> PrivacyPage:
    page = PrivacyPage(office.context)
    show(qtbot, page, 1160, 760)
    page.arrive(Target(PageId.PRIVACY, part=part))
    return page


def test_open_requests_lead_to_their_case(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = privacy(qtbot, office)
    said = child(page, QLabel, "privacy_requests_said")
    assert said.text() == "Kein Antrag wartet auf Antwort."
    request = RightsRequest(Right.ACCESS, date(2026, 10, 1), None, "schriftlich")
    office.context.bus.publish(office.services.case_rights.note(case_id, request))
    assert said.text() == "1 offen, davon 1 überfällig."
    table = child(page, QTableWidget, "privacy_requests_list")
    assert texts(table) == [
        ["2026-0001", "Auskunft: schriftlich", "01.10.2026", "01.11.2026, überfällig"]
    ]
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.CASES, record=case_id, part="rights")


@pytest.mark.parametrize("kind", [k for k in PaperKind if k is not PaperKind.IMPACT])
def test_each_paper_is_written(
    qtbot: QtBot, office: Office, tmp_path: Path, kind: PaperKind
) -> None:
    page = privacy(qtbot, office, "papers")
    path = tmp_path / "Blatt.pdf"
    office.dialogs.paths = [path]
    press(child(page, QPushButton, f"paper_{kind}"), Qt.Key.Key_Space)
    assert path.read_bytes().startswith(b"%PDF")
    assert "Blatt.pdf ist gespeichert" in office.announced[-1]


def test_the_register_is_also_a_table(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = privacy(qtbot, office, "papers")
    office.dialogs.paths = [tmp_path / "V.xlsx"]
    click(child(page, QPushButton, "paper_register_table"))
    assert (tmp_path / "V.xlsx").read_bytes().startswith(b"PK")


def test_what_the_office_has_to_enter_is_said_and_entered(qtbot: QtBot, office: Office) -> None:
    page = privacy(qtbot, office, "papers")
    part = page._parts["papers"]
    assert "Es fehlt noch" in part._gaps._content.words.text()  # type: ignore[attr-defined]
    click(part._gaps._content.button)  # type: ignore[attr-defined]
    assert office.gone[-1] == Target(PageId.PRIVACY, part="office")
    page.arrive(office.gone[-1])
    for name in ("controller", "controller_contact", "dpo"):
        write(child(page, QLineEdit, name), f"Eintrag {name}")
    assert "Art. 6 Abs. 1" in child(page, QPlainTextEdit, "legal_basis").placeholderText()
    click(child(page, QPushButton, "privacy_save"))
    assert office.services.privacy.profile().dpo == "Eintrag dpo"
    page.arrive(Target(PageId.PRIVACY, part="papers"))
    assert part._gaps.isHidden()  # type: ignore[attr-defined]


def test_unsaved_words_are_asked_for(qtbot: QtBot, office: Office) -> None:
    page = privacy(qtbot, office, "office")
    write(child(page, QLineEdit, "dpo"), "x")
    office.dialogs.answers = ["stay"]
    click(child(page, QPushButton, "privacy_notes_button"))
    assert page._shown == "office"
    office.dialogs.answers = ["save"]
    click(child(page, QPushButton, "privacy_notes_button"))
    assert page._shown == "notes"
    assert office.services.privacy.profile().dpo == "x"


def test_the_pre_check_answers_at_once_and_is_kept(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = privacy(qtbot, office, "impact")
    part = page._parts["impact"]
    words = part._result._content.words  # type: ignore[attr-defined]
    assert words.text() == f"Noch kein Ergebnis. {len(QUESTIONS)} Antworten fehlen noch."
    for question in QUESTIONS:
        answer = "yes" if question.code in {"informed", "short"} else "no"
        press(child(page, QPushButton, f"impact_{question.code}_{answer}"), Qt.Key.Key_Space)
    assert words.text().startswith("Eine Folgenabschätzung ist wahrscheinlich nicht nötig.")
    click(child(page, QPushButton, "impact_monitoring_yes"))
    assert words.text().startswith("Eine Folgenabschätzung ist wahrscheinlich nötig.")
    write(child(page, QLineEdit, "impact_monitoring_remark"), "Kamera")
    office.dialogs.paths = [tmp_path / "V.pdf"]
    click(child(page, QPushButton, "impact_print"))
    kept = office.services.privacy.profile()
    assert kept.answers["monitoring"] == "yes"
    assert kept.reasons == {"monitoring": "Kamera"}
    assert (tmp_path / "V.pdf").exists()


def test_notes_vanish_from_forms_and_lists_and_come_back(qtbot: QtBot, office: Office) -> None:
    office.consult(note="Geheim")
    consultations = ConsultationPage(office.context)
    show(qtbot, consultations, 1200, 900)
    view = consultations.list.view
    place = [c.field for c in view.rows.columns].index("note")
    view._show_column(place, on=True)
    assert "note" in [c.field for c in view.visible_columns()]
    page = privacy(qtbot, office, "notes")
    assert child(page, QLabel, "notes_said").text() == "Gespeichert sind zurzeit 1 Notiz."
    press(child(page, QCheckBox, "notes_used"), Qt.Key.Key_Space)
    assert not office.services.privacy.notes.used
    assert "stehen aber noch in der Datei" in child(page, QLabel, "notes_said").text()
    consultations.refresh()
    assert "note" not in [c.field for c in view.visible_columns()]
    assert consultations.panel.binder._form.box("note").isHidden()
    assert not consultations.panel.binder._form.box("structural_note").isHidden()
    consultations.open_record(1)
    assert consultations.panel.save()
    assert office.services.consultations.get(1).note == "Geheim"
    page.activateWindow()
    press(child(page, QCheckBox, "notes_used"), Qt.Key.Key_Space)
    consultations.refresh()
    assert not consultations.panel.binder._form.box("note").isHidden()


def test_where_administrators_forbid_notes_none_are_used(qtbot: QtBot, office: Office) -> None:
    office.consult(note="Geheim")
    found = []
    for forbidden in (False, True):
        office.context.settings.set(NOTES_FORBIDDEN, value=forbidden)
        notes.keep_forbidden(office.context)
        found.append(office.services.privacy.notes.used)
    assert found == [True, False]
    page = privacy(qtbot, office, "notes")
    assert not child(page, QCheckBox, "notes_used").isEnabled()
    assert child(page, QLabel, "notes_fixed").text().startswith("Ihre Verwaltung")
    assert child(page, QPushButton, "notes_remove").isEnabled()


def test_all_notes_are_removed_after_a_question(qtbot: QtBot, office: Office) -> None:
    office.consult(note="Geheim")
    page = privacy(qtbot, office, "notes")
    office.dialogs.answers = ["keep"]
    click(child(page, QPushButton, "notes_remove"))
    assert office.services.privacy.note_count() == 1
    office.dialogs.answers = ["remove"]
    click(child(page, QPushButton, "notes_remove"))
    assert "nicht zurücknehmen" in office.dialogs.said[-1].advice
    assert office.services.consultations.get(1).note == ""
    assert not child(page, QPushButton, "notes_remove").isEnabled()


def test_a_hint_says_which_word_and_why_and_holds_nothing_up(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = opened(qtbot, office, case_id)
    form = page.panel.binder._form
    assert form.more is not None
    form.more.set_unfolded(True)
    note = form.box("note").findChild(QPlainTextEdit, "note")
    hint = form.box("note").findChild(QLabel, "note_category_hint")
    assert note is not None
    assert hint is not None
    note.setFocus()
    write(note, "Sie ist schwanger")
    assert "„schwanger“ (Gesundheit)" in hint.text()
    assert hint.isVisible()
    assert page.panel.save()
    assert office.services.cases.get(case_id).note == "Sie ist schwanger"
    office.services.privacy.use_hints(used=False)
    write(note, " und katholisch")
    assert hint.isHidden()


@pytest.mark.parametrize("spec", sections(), ids=lambda spec: spec.key)
def test_every_part_is_accessible(qtbot: QtBot, office: Office, spec: object) -> None:
    key = spec.key  # type: ignore[attr-defined]
    new_case(office, opened_on=date(2026, 1, 5))
    office.services.case_rights.note(1, RightsRequest(Right.ACCESS, date(2026, 10, 1)))
    office.services.case_rights.restrict(1, TODAY, RestrictionGround.CLAIMS)
    page = privacy(qtbot, office, key)
    assert defects(page) == []
    assert page._choice.buttons[key] in tab_cycle(page)
