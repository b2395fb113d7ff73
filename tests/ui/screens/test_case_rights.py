"""Rights of the person in the case: requests, restriction, withdrawal, access, forms."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest
from intdesk.services.office_file import OfficeFile
from tests.services.protected import found_office
from tests.services.protected import opened as unlocked
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from tests.ui.screens.test_cases import adopted, contact, new_case, opened, pick, texts
from ui.screens.cases.consent_papers import ConsentPapersDialog
from ui.screens.cases.page import CasePage
from ui.screens.cases.withdrawal import BASIS, REMOVE
from ui.screens.consultations.list import ConsultationPage
from ui.subject_access import SubjectAccessDialog
from ui.targets import PageId, Target


@pytest.fixture(scope="session")
def named_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a protected office whose case has a name by consent, made once."""
    path = found_office(tmp_path_factory.mktemp("named"))
    with unlocked(path) as made:
        made.cases.save(replace(made.cases.blank(), note="Bruder Ali hilft."))
        made.cases.set_consents(1, [Consent("Begleitung", "Jobcenter", date(2026, 1, 1))])
        basis = LegalBasis("einwilligung", "", "", date(2026, 1, 1))
        made.identities.store(1, Identity("Zwetschgenbaum"), basis)
    return path


@pytest.fixture
def named(blank: Office, named_file: Path, tmp_path: Path) -> Office:
    """Return a program with a copy of it."""
    for name in (named_file.name, f"{named_file.name}.key"):
        shutil.copy(named_file.with_name(name), tmp_path / name)
    office: OfficeFile = unlocked(tmp_path / named_file.name)
    return adopted(blank, office)


def unfolded(qtbot: QtBot, office: Office, case_id: int) -> CasePage:
    page = opened(qtbot, office, case_id)
    click(child(page, QPushButton, "case_rights_toggle"))
    return page


def test_a_request_is_entered_by_keyboard_and_answered(qtbot: QtBot, office: Office) -> None:
    page = unfolded(qtbot, office, new_case(office, opened_on=date(2026, 1, 5)))
    press(child(page, QPushButton, "case_request_add"), Qt.Key.Key_Space)
    pick(page, "right", "schung")
    note = page.rights.request.findChild(QPlainTextEdit, "note")
    assert note is not None
    note.setFocus()
    write(note, "alles bis 2025")
    press(child(page, QPushButton, "case_request_save"), Qt.Key.Key_Space)
    (request,) = office.services.cases.get(1).requests
    assert request == RightsRequest(Right.ERASURE, TODAY, None, "alles bis 2025")
    table = child(page, QTableWidget, "case_requests_list")
    assert texts(table) == [["Löschung: alles bis 2025", "Antwort bis 21.12.2026"]]
    assert child(page, QPushButton, "case_rights_toggle").text() == "Rechte der Person (1 offen)"
    click(child(page, QPushButton, "case_request_done"))
    assert office.services.cases.get(1).requests[0].done_on == TODAY
    assert texts(table)[0][1] == "erledigt 21.11.2026"


def test_a_correction_needs_words_and_saves_the_form_before(qtbot: QtBot, office: Office) -> None:
    page = unfolded(qtbot, office, new_case(office, opened_on=date(2026, 1, 5)))
    number = child(page, QLineEdit, "number")
    number.setFocus()
    press(number, Qt.Key.Key_A, CTRL)
    write(number, "X-9")
    click(child(page, QPushButton, "case_correct"))
    click(child(page, QPushButton, "case_request_save"))
    assert "ausfüllen" in page.rights.request.form.box("note").problem.text()
    note = page.rights.request.findChild(QPlainTextEdit, "note")
    assert note is not None
    write(note, "Nummer war falsch")
    click(child(page, QPushButton, "case_request_save"))
    case = office.services.cases.get(1)
    assert case.number == "X-9"
    assert case.requests == (
        RightsRequest(Right.RECTIFICATION, TODAY, TODAY, "Nummer war falsch"),
    )  # fmt: skip
    labels = [entry.label for entry in office.services.history.record(Kind.CASE, 1)]
    assert labels[:2] == ["Berichtigung vermerkt", "Fall geändert"]


def test_a_case_is_restricted_marked_and_lifted(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = unfolded(qtbot, office, case_id)
    click(child(page, QPushButton, "case_restrict"))
    click(child(page, QPushButton, "case_restriction_save"))
    assert "ausfüllen" in page.rights.restriction.form.box("restriction_ground").problem.text()
    pick(page, "restriction_ground", "Widerspruch")
    click(child(page, QPushButton, "case_restriction_save"))
    assert office.services.cases.get(case_id).restriction_ground == RestrictionGround.OBJECTION
    assert not page.panel.binder._form.isEnabled()
    assert not child(page, QPushButton, "case_save").isEnabled()
    assert "eingeschränkt seit 21.11.2026: Widerspruch" in page._restricted._content.words.text()
    model = page.list.model
    assert "eingeschränkt" in {
        model.index(0, column).data() for column in range(model.columnCount())
    }
    office.dialogs.answers = ["keep"]
    click(child(page, QPushButton, "case_lift"))
    assert office.services.cases.get(case_id).restricted
    office.dialogs.answers = ["lift"]
    click(child(page, QPushButton, "case_lift"))
    assert not office.services.cases.get(case_id).restricted
    assert page.panel.binder._form.isEnabled()
    assert page._restricted.isHidden()


def test_contacts_of_a_restricted_case_are_only_read(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    mine, other = contact(office, case_id, TODAY), office.consult()
    office.services.case_rights.restrict(case_id, TODAY, RestrictionGround.CLAIMS)
    page = ConsultationPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(Target(PageId.CONSULTATIONS, record=mine))
    assert not child(page, QPushButton, "consultation_save").isEnabled()
    assert page._restricted.isVisible()
    page.open_record(other)
    assert child(page, QPushButton, "consultation_save").isEnabled()
    assert page._restricted.isHidden()


def test_a_withdrawal_says_what_follows_and_removes_the_name(qtbot: QtBot, named: Office) -> None:
    page = opened(qtbot, named, 1)
    click(child(page, QPushButton, "case_consents_toggle"))
    click(child(page, QPushButton, "consent_revoke"))
    day = child(page, QLineEdit, "revoked_on")
    withdrawal = page.consents.withdrawal.findChild(QLineEdit, "revoked_on")
    assert withdrawal is not None
    del day
    press(withdrawal, Qt.Key.Key_A, CTRL)
    write(withdrawal, "1.1.2027")
    click(child(page, QPushButton, "consent_withdrawal_save"))
    assert "Zukunft" in page.consents.withdrawal.form.form.box("revoked_on").problem.text()
    press(withdrawal, Qt.Key.Key_A, CTRL)
    write(withdrawal, "heute")
    named.dialogs.answers = [REMOVE]
    click(child(page, QPushButton, "consent_withdrawal_save"))
    assert "keine Rechtsgrundlage mehr" in named.dialogs.said[-1].title
    assert named.services.cases.get(1).consents[0].revoked_on == TODAY
    assert not named.services.identities.status(1).named


def test_another_legal_basis_can_be_entered_instead(qtbot: QtBot, named: Office) -> None:
    page = opened(qtbot, named, 1)
    click(child(page, QPushButton, "case_consents_toggle"))
    click(child(page, QPushButton, "consent_revoke"))
    named.dialogs.answers = [BASIS]
    click(child(page, QPushButton, "consent_withdrawal_save"))
    assert page.identity.unfolded
    assert focused().objectName() == "name"
    assert named.services.identities.status(1).lapsed


def access_dialog(qtbot: QtBot, office: Office, page: CasePage) -> SubjectAccessDialog:
    dialog = SubjectAccessDialog(office.context, office.context.office.subject_access, 1, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def test_access_is_given_after_reading_blackening_and_confirming(
    qtbot: QtBot, named: Office, tmp_path: Path
) -> None:
    (tmp_path / "Bescheid.txt").write_text("Bescheid")
    named.services.attachments.add(Kind.CASE, 1, tmp_path / "Bescheid.txt")
    page = opened(qtbot, named, 1)
    dialog = access_dialog(qtbot, named, page)
    assert not dialog.write_button.isEnabled()
    view = child(dialog, QPlainTextEdit, "access_note")
    assert view.toPlainText() == "Bruder Ali hilft."
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len("Bruder Ali")
    )
    view.setTextCursor(cursor)
    press(child(dialog, QPushButton, "access_blacken"), Qt.Key.Key_Space)
    assert view.toPlainText() == "[geschwärzt] hilft."
    assert texts(child(dialog, QTableWidget, "access_notes"))[0][1] == "zum Teil geschwärzt"
    for number in range(4):
        assert not dialog.write_button.isEnabled()
        press(child(dialog, QCheckBox, f"access_check_{number}"), Qt.Key.Key_Space)
    out = tmp_path / "Ausgang"
    out.mkdir()
    named.dialogs.paths = [out]
    click(dialog.write_button)
    (made,) = out.iterdir()
    data = json.loads((made / "Auskunft.json").read_text("utf-8"))
    assert "Ali" not in json.dumps(data, ensure_ascii=False)
    assert {p.name for p in made.iterdir()} == {"Auskunft.pdf", "Auskunft.json", "Unterlagen"}
    assert named.announced[-1].startswith("Die Auskunft liegt in „Auskunft 2026-0001")
    assert named.services.cases.get(1).requests[0].right is Right.ACCESS


def test_blackening_can_be_taken_back_and_documents_kept(
    qtbot: QtBot, named: Office, tmp_path: Path
) -> None:
    (tmp_path / "Bescheid.txt").write_text("Bescheid")
    document = named.services.attachments.add(Kind.CASE, 1, tmp_path / "Bescheid.txt").id
    dialog = access_dialog(qtbot, named, opened(qtbot, named, 1))
    click(child(dialog, QPushButton, "access_blacken_all"))
    assert dialog.choices().texts == {("case", 1, "note"): "[geschwärzt]"}
    click(child(dialog, QPushButton, "access_restore"))
    press(child(dialog, QCheckBox, f"access_document_{document}"), Qt.Key.Key_Space)
    assert dialog.choices().texts == {}
    assert dialog.choices().withheld == {document}
    named.dialogs.paths = [None]
    dialog.write()
    assert named.services.cases.get(1).requests == ()


def test_the_dialogs_are_accessible(qtbot: QtBot, named: Office) -> None:
    page = opened(qtbot, named, 1)
    for dialog in (
        access_dialog(qtbot, named, page),
        ConsentPapersDialog(named.context, named.services.cases.get(1), page),
    ):
        dialog.show()
        assert defects(dialog) == []
        assert len(tab_cycle(dialog)) > 5
        dialog.close()
    page.rights.set_unfolded(True)
    assert defects(page.rights) == []


def test_a_form_is_printed_added_and_recorded_in_one_dialog(
    qtbot: QtBot, named: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, named, 1)
    dialog = ConsentPapersDialog(named.context, named.services.cases.get(1), page)
    qtbot.addWidget(dialog)
    dialog.show()
    click(child(dialog, QPushButton, "papers_record"))
    assert child(dialog, QLabel, "purpose_problem").isVisible()
    write(child(dialog, QLineEdit, "purpose"), "Wohngeld")
    write(child(dialog, QLineEdit, "scope"), "Einkommen")
    pdf = tmp_path / "Einwilligung.pdf"
    named.dialogs.paths = [pdf]
    click(child(dialog, QPushButton, "papers_print"))
    assert pdf.read_bytes().startswith(b"%PDF")
    named.dialogs.paths = [pdf]
    click(child(dialog, QPushButton, "papers_attach"))
    (file,) = named.services.attachments.list(Kind.CASE, 1)
    assert file.name == "Einwilligung.pdf"
    click(child(dialog, QPushButton, "papers_record"))
    assert named.services.cases.get(1).consents[-1] == Consent("Wohngeld", "Einkommen", TODAY)


def test_unsaved_entries_are_asked_for(qtbot: QtBot, office: Office) -> None:
    page = unfolded(qtbot, office, new_case(office, opened_on=date(2026, 1, 5)))
    page.rights.note_request()
    note = page.rights.request.findChild(QPlainTextEdit, "note")
    assert note is not None
    write(note, "x")
    office.dialogs.answers = ["stay"]
    assert not page.may_leave()
    office.dialogs.answers = ["discard"]
    assert page.may_leave()
    assert office.services.cases.get(1).requests == ()


def test_a_withdrawal_that_was_begun_is_never_about_another_case(
    qtbot: QtBot, office: Office
) -> None:
    first, second = new_case(office), new_case(office)
    for case_id in (first, second):
        office.services.cases.set_consents(case_id, [Consent("Begleitung", "Amt", TODAY)])
    page = opened(qtbot, office, first)
    click(child(page, QPushButton, "case_consents_toggle"))
    click(child(page, QPushButton, "consent_revoke"))
    assert page.consents.withdrawal.form.isVisible()
    page.open_record(second)
    assert page.consents.withdrawal.form.isHidden()


def test_esc_and_closing_ask_for_what_is_entered_below_the_form(
    qtbot: QtBot, office: Office
) -> None:
    case_id = new_case(office)
    page = opened(qtbot, office, case_id)
    click(child(page, QPushButton, "case_consents_toggle"))
    click(child(page, QPushButton, "consent_add"))
    press(focused(), Qt.Key.Key_Escape)
    assert page.panel.shown == case_id
    assert not page.consents.entering
    click(child(page, QPushButton, "consent_add"))
    write(focused(), "Begleitung")
    office.dialogs.answers = ["stay"]
    press(focused(), Qt.Key.Key_Escape)
    assert page.panel.shown == case_id
    assert page.consents.dirty
    office.dialogs.answers = ["discard"]
    page.panel.close_record()
    assert page.panel.is_new
