from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.draft import KeptDraft
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.office_file import OfficeFile
from tests.services.protected import OTHER, found_office
from tests.services.protected import opened as unlocked
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.table.view import TableView
from ui.linked import linked_words
from ui.screens.cases.page import CasePage
from ui.targets import Link, PageId, Target

NAME = "Zwetschgenbaum"


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a protected office with one case and a deputy, made once."""
    path = found_office(tmp_path_factory.mktemp("sealed"))
    with unlocked(path) as made:
        made.cases.save(made.cases.blank())
        made.access.set_deputy("Eva", OTHER)
    return path


@pytest.fixture
def protected(blank: Office, sealed: Path, tmp_path: Path) -> Office:
    """Return a program with a copy of the protected office, opened by the officer."""
    return adopted(blank, unlocked(copied(sealed, tmp_path)))


def copied(sealed: Path, folder: Path) -> Path:
    for name in (sealed.name, f"{sealed.name}.key"):
        shutil.copy(sealed.with_name(name), folder / name)
    return folder / sealed.name


def adopted(program: Office, office: OfficeFile) -> Office:
    program.context.file._take(office)
    return program


def new_case(office: Office, **values: object) -> int:
    cases = office.services.cases
    return cases.save(replace(cases.blank(), **values)).id  # type: ignore[arg-type]


def contact(office: Office, case_id: int, day: date, **values: object) -> int:
    draft = Consultation(day=day, minutes=30, topic="08", case_id=case_id, **values)  # type: ignore[arg-type]
    return office.services.consultations.save(draft).id


def opened(qtbot: QtBot, office: Office, record: int = 0, width: int = 1200) -> CasePage:
    page = CasePage(office.context)
    show(qtbot, page, width, 900)
    page.arrive(Target(PageId.CASES, record=record))
    return page


def texts(table: QTableWidget) -> list[list[str]]:
    """Return what a table shows, row by row."""
    rows, columns = range(table.rowCount()), range(table.columnCount())
    return [[item.text() for c in columns if (item := table.item(r, c)) is not None] for r in rows]


def pick(page: CasePage, name: str, text: str) -> None:
    """Choose an entry of a list by typing a part of it."""
    combo = child(page, QWidget, name)
    combo.setFocus()
    write(combo, text)
    press(focused(), Qt.Key.Key_Return)
    page.activateWindow()


def all_cases(office: Office) -> list[Case]:
    ids = office.services.lists.ids(ListQuery(Kind.CASE, sort="created", descending=False))
    return [office.services.cases.get(i) for i in ids]


def test_a_case_is_opened_under_the_next_number(qtbot: QtBot, office: Office) -> None:
    new_case(office, number="2026-0016")
    page = opened(qtbot, office)
    page.create_record()
    assert child(page, QLineEdit, "number").text() == "2026-0017"
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert [case.number for case in all_cases(office)] == ["2026-0016", "2026-0017"]
    assert child(page, QLabel, "case_message").text() == "Gespeichert: Fall 2026-0017"


def test_a_number_that_is_taken_stands_beside_its_field(qtbot: QtBot, office: Office) -> None:
    new_case(office, number="A-1")
    page = opened(qtbot, office)
    page.create_record()
    number = child(page, QLineEdit, "number")
    number.setFocus()
    press(number, Qt.Key.Key_A, CTRL)
    write(number, "a-1")
    press(number, Qt.Key.Key_Return, CTRL)
    assert "schon vergeben" in child(page, QLabel, "number_problem").text()
    assert len(all_cases(office)) == 1


def test_the_list_shows_open_cases_and_how_long_they_are_silent(
    qtbot: QtBot, office: Office
) -> None:
    silent = new_case(office, opened_on=date(2026, 1, 5))
    contact(office, silent, date(2026, 11, 9))
    quiet = new_case(office, opened_on=date(2026, 2, 5))
    closed = new_case(office, opened_on=date(2026, 3, 5))
    office.services.cases.close(closed, TODAY, "geloest")
    page = opened(qtbot, office)
    model = page.list.model
    assert [model.id_at(row) for row in range(model.rowCount())] == [silent, quiet]
    assert page.list.bar.filters == (Filter("state", ("open",)),)
    assert child(page, QLabel, "list_count").text() == "2 Fälle"
    shown = {model.index(0, column).data() for column in range(model.columnCount())}
    assert "09.11.2026 · vor 12 Tagen" in shown
    click(child(page, QPushButton, "filter_chip_state"))
    assert model.rowCount() == 3


def test_the_chosen_year_hides_no_case(qtbot: QtBot, office: Office) -> None:
    new_case(office, opened_on=date(2024, 1, 5))
    page = opened(qtbot, office)
    office.context.year.choose(2025)
    assert page.list.model.rowCount() == 1


def test_the_file_tells_its_contacts_and_leads_to_them(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    first = contact(office, case_id, date(2026, 3, 1), relatives=2)
    second = contact(office, case_id, date(2026, 11, 20), relatives=1, follow_up=date(2026, 12, 1))
    page = opened(qtbot, office, case_id)
    table = child(page, QTableWidget, "case_timeline_list")
    assert [row[:2] for row in texts(table)] == [
        ["01.12.2026", "Wiedervorlage"], ["20.11.2026", "Beratung"], ["01.03.2026", "Beratung"],
        ["05.01.2026", "eröffnet"],
    ]  # fmt: skip
    assert child(page, QLabel, "case_timeline_sum").text() == (
        f"2 Beratungen · 1:00{NO_BREAK}Std. · 3 Angehörige mitberaten · letzter Kontakt gestern"
    )
    third_row = table.visualRect(table.model().index(2, 0))
    click(table.viewport(), third_row.center())
    assert office.gone[-1] == Target(PageId.CONSULTATIONS, record=first)
    table.setCurrentCell(1, 0)
    press(table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.CONSULTATIONS, record=second)
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.FOLLOW_UPS, record=1)
    gone = len(office.gone)
    table.setCurrentCell(3, 0)
    press(table, Qt.Key.Key_Return)
    assert len(office.gone) == gone, "the beginning is the case itself"
    click(child(page, QPushButton, "case_record"))
    assert office.gone[-1] == Target(PageId.CONSULTATIONS, create=True, part=f"case/{case_id}")
    click(child(page, QPushButton, "case_remind"))
    link = Link(Kind.CASE, case_id)
    assert office.gone[-1] == Target(PageId.FOLLOW_UPS, create=True, link=link)


def test_a_follow_up_of_a_case_names_it(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    assert linked_words(office.context, Kind.CASE, case_id) == "Fall 2026-0001"
    page = opened(qtbot, office, case_id)
    draft = FollowUp(
        due=date(2026, 12, 24), title="Rückruf", linked_kind=Kind.CASE, linked_id=case_id
    )
    office.context.bus.publish(office.services.follow_ups.save(draft).changes)
    table = child(page, QTableWidget, "case_timeline_list")
    assert texts(table)[0] == ["24.12.2026", "Wiedervorlage", "Rückruf"]


def test_an_unfinished_closing_stays_when_something_else_changes(
    qtbot: QtBot, office: Office
) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = opened(qtbot, office, case_id)
    click(child(page, QPushButton, "case_closing_toggle"))
    pick(page, "closing_reason", "weg")
    before = page.closing._binder.collect()
    assert before.closing_reason
    contact(office, case_id, date(2026, 11, 20))
    page.refresh()
    assert page.closing._binder.collect() == before


def test_a_case_is_closed_with_a_reason_and_opened_again(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = opened(qtbot, office, case_id)
    click(child(page, QPushButton, "case_closing_toggle"))
    click(child(page, QPushButton, "case_close"))
    assert child(page, QLabel, "closing_reason_problem").isVisible()
    pick(page, "closing_reason", "weg")
    click(child(page, QPushButton, "case_close"))
    case = office.services.cases.get(case_id)
    assert (case.closed_on, case.closing_reason) == (TODAY, "wegzug")
    said = child(page, QLabel, "case_closed_said")
    assert said.text() == "Abgeschlossen am 21.11.2026: Weggezogen."
    click(child(page, QPushButton, "case_reopen"))
    assert not office.services.cases.get(case_id).closed
    assert said.text() == (
        "Am 21.11.2026 abgeschlossen (Weggezogen), am 21.11.2026 wieder geöffnet."
    )


def test_closing_saves_what_is_entered_before(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, opened_on=date(2026, 1, 5))
    page = opened(qtbot, office, case_id)
    number = child(page, QLineEdit, "number")
    number.setFocus()
    press(number, Qt.Key.Key_A, CTRL)
    write(number, "X-9")
    page.closing.set_unfolded(True)
    pick(page, "closing_reason", "weg")
    click(child(page, QPushButton, "case_close"))
    case = office.services.cases.get(case_id)
    assert (case.number, case.closed) == ("X-9", True)


def test_a_closing_before_the_opening_is_told(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office)
    page = opened(qtbot, office, case_id)
    page.closing.set_unfolded(True)
    day = child(page, QLineEdit, "closed_on")
    press(day, Qt.Key.Key_A, CTRL)
    write(day, "1.1.2026")
    pick(page, "closing_reason", "weg")
    click(child(page, QPushButton, "case_close"))
    assert "vor der Eröffnung" in child(page, QLabel, "closed_on_problem").text()
    assert not office.services.cases.get(case_id).closed


def test_consents_are_entered_revoked_and_taken_away(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office)
    page = opened(qtbot, office, case_id)
    click(child(page, QPushButton, "case_consents_toggle"))
    click(child(page, QPushButton, "consent_add"))
    assert focused().objectName() == "purpose"
    click(child(page, QPushButton, "consent_save"))
    assert child(page, QLabel, "purpose_problem").isVisible()
    write(child(page, QLineEdit, "purpose"), "Begleitung")
    write(child(page, QLineEdit, "scope"), "Jobcenter")
    click(child(page, QPushButton, "consent_save"))
    table = child(page, QTableWidget, "case_consents_list")
    assert texts(table) == [["Begleitung", "21.11.2026", "gilt"]]
    assert child(page, QPushButton, "case_consents_toggle").text() == "Einwilligungen (1)"
    click(child(page, QPushButton, "consent_edit"))
    write(child(page, QLineEdit, "valid_until"), "31.1.")
    write(child(page, QLineEdit, "revoked_on"), "heute")
    click(child(page, QPushButton, "consent_save"))
    assert texts(table)[0][2] == "widerrufen 21.11.2026"
    assert office.services.cases.get(case_id).consents[0].valid_until == date(2027, 1, 31)
    click(child(page, QPushButton, "consent_remove"))
    assert office.services.cases.get(case_id).consents == ()
    step = office.services.history.last()
    assert step is not None
    office.context.bus.publish(office.services.history.undo(step.id))
    assert texts(table)[0][0] == "Begleitung"


def test_a_case_with_contacts_is_not_deleted(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office)
    contact(office, case_id, TODAY)
    page = opened(qtbot, office)
    view = child(page, TableView, "cases_list")
    view.choose([case_id])
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    assert "lässt sich nicht löschen" in office.messages[0].what
    assert page.list.model.rowCount() == 1


def test_a_file_without_password_takes_no_names(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, new_case(office))
    click(child(page, QPushButton, "case_identity_toggle"))
    assert "kein Passwort" in child(page, QLabel, "case_identity_said").text()
    assert not child(page, QPushButton, "identity_open").isVisible()
    assert not child(page, QPushButton, "cases_names").isVisible()


def enter_person(page: CasePage) -> None:
    click(child(page, QPushButton, "case_identity_toggle"))
    click(child(page, QPushButton, "identity_open"))
    write(child(page, QLineEdit, "name"), f"Adele {NAME}")
    write(child(page, QLineEdit, "birth_date"), "1.2.1980")
    write(child(page, QPlainTextEdit, "address"), "Hinterm Mond 7")


def name_case(page: CasePage) -> None:
    enter_person(page)
    pick(page, "basis", "aufgabe")
    write(child(page, QLineEdit, "law"), "Landesgesetz 3")
    write(child(page, QLineEdit, "agreed_on"), "gestern")
    click(child(page, QPushButton, "identity_save"))


def test_a_name_needs_its_legal_basis(qtbot: QtBot, protected: Office) -> None:
    page = opened(qtbot, protected, 1)
    enter_person(page)
    click(child(page, QPushButton, "identity_save"))
    assert child(page, QLabel, "basis_problem").isVisible()
    assert not protected.services.identities.status(1).named
    pick(page, "basis", "einwilligung")
    click(child(page, QPushButton, "identity_save"))
    assert "gültige Einwilligung" in child(page, QLabel, "basis_problem").text()


def test_a_name_is_sealed_shown_on_demand_and_removed(qtbot: QtBot, protected: Office) -> None:
    page = opened(qtbot, protected, 1)
    name_case(page)
    assert protected.services.identities.open(1).birth_date == date(1980, 2, 1)
    assert NAME not in everything_shown(page)
    said = child(page, QLabel, "case_identity_said").text()
    assert said.endswith("abgestimmt am 20.11.2026.")
    click(child(page, QPushButton, "identity_open"))
    assert NAME in everything_shown(page)
    click(child(page, QPushButton, "case_identity_toggle"))
    assert NAME not in everything_shown(page)
    click(child(page, QPushButton, "case_identity_toggle"))
    protected.dialogs.answers = ["keep", "remove"]
    click(child(page, QPushButton, "identity_remove"))
    assert protected.services.identities.status(1).named
    click(child(page, QPushButton, "identity_remove"))
    assert not protected.services.identities.status(1).named
    assert "keinen Namen" in child(page, QLabel, "case_identity_said").text()


def everything_shown(page: CasePage) -> str:
    """Return the texts of all lines, labels and notes, visible or not."""
    lines = [line.text() for line in page.findChildren(QLineEdit)]
    notes = [note.toPlainText() for note in page.findChildren(QPlainTextEdit)]
    return "\n".join([*lines, *notes, *(x.text() for x in page.findChildren(QLabel))])


def test_leaving_the_case_or_the_page_closes_the_name(qtbot: QtBot, protected: Office) -> None:
    other = new_case(protected)
    page = opened(qtbot, protected, 1)
    name_case(page)
    ways: tuple[Callable[[], object], ...] = (lambda: page.open_record(other), page.hide)
    for leave in ways:
        page.open_record(1)
        page.identity.set_unfolded(True)
        click(child(page, QPushButton, "identity_open"))
        assert NAME in everything_shown(page)
        leave()
        assert NAME not in everything_shown(page)


def test_unsaved_names_are_asked_about_and_kept_nowhere(qtbot: QtBot, protected: Office) -> None:
    page = opened(qtbot, protected, 1)
    enter_person(page)
    page.keep_now()
    kept: list[KeptDraft] = protected.services.drafts.all()
    assert kept == []
    protected.dialogs.answers = ["stay", "discard"]
    assert not page.may_leave()
    assert NAME in everything_shown(page)
    assert page.may_leave()
    assert NAME not in everything_shown(page)
    assert "nirgends zwischengespeichert" in protected.dialogs.said[0].advice


def test_a_person_is_found_by_name_and_forgotten_again(qtbot: QtBot, protected: Office) -> None:
    page = opened(qtbot, protected, 1)
    name_case(page)
    page.create_record()
    click(child(page, QPushButton, "cases_names"))
    line = child(page, QLineEdit, "case_name")
    assert focused() is line
    write(line, "niemand")
    press(line, Qt.Key.Key_Return)
    assert child(page, QLabel, "case_name_said").text() == "Kein Fall mit diesem Namen."
    press(line, Qt.Key.Key_A, CTRL)
    write(line, "zwetsch")
    press(line, Qt.Key.Key_Return)
    table = child(page, QTableWidget, "case_name_list")
    assert texts(table) == [[f"Adele {NAME}", "01.02.1980", "2026-0001"]]
    press(table, Qt.Key.Key_Return)
    assert page.panel.shown == 1
    assert not page.names.isVisible()
    assert table.rowCount() == 0
    click(child(page, QPushButton, "cases_names"))
    click(child(page, QPushButton, "cases_names"))
    assert not page.names.isVisible()


def test_the_deputy_sees_names_as_closed(
    qtbot: QtBot, blank: Office, sealed: Path, tmp_path: Path
) -> None:
    deputy = adopted(blank, unlocked(copied(sealed, tmp_path), OTHER))
    page = opened(qtbot, deputy, 1)
    page.identity.set_unfolded(True)
    assert "kann keinen eintragen" in child(page, QLabel, "case_identity_said").text()
    assert not child(page, QPushButton, "identity_open").isVisible()


def test_a_lapsed_consent_is_told(qtbot: QtBot, protected: Office) -> None:
    cases, given = protected.services.cases, Consent("a", "b", TODAY)
    cases.set_consents(1, [given])
    basis = LegalBasis("einwilligung", agreed_on=TODAY)
    protected.services.identities.store(1, Identity("A"), basis)
    cases.set_consents(1, [replace(given, revoked_on=TODAY)])
    page = opened(qtbot, protected, 1)
    page.identity.set_unfolded(True)
    banner = child(page.identity, QWidget, "banner")
    assert banner.isVisible()
    assert "gilt nicht mehr" in child(banner, QLabel, "banner_text").text()


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, protected: Office) -> None:
    page = opened(qtbot, protected, 1)
    for section in (page.closing, page.consents, page.identity):
        section.set_unfolded(True)
    page.names.begin()
    assert defects(page) == []
    page.consents.add()
    page.identity.open_identity()
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 20


@pytest.mark.parametrize("width", [600, 1200])
def test_the_page_fits_small_and_wide_windows(qtbot: QtBot, office: Office, width: int) -> None:
    page = opened(qtbot, office, new_case(office), width)
    assert page.minimumSizeHint().width() <= 600
