"""Offers, needs and the gap matrix at the screen: entered by keyboard, linked, opened, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.need import Need, NeedState
from intdesk.domain.offer import Offer, OfferState
from intdesk.domain.rights import RestrictionGround
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, press_until, show, write
from tests.ui.office import TODAY, Office
from tests.ui.record_desk import fill, opened
from ui.kit.form.pick import PickEditor
from ui.kit.form.several import MultiRecordEditor
from ui.record_page import RecordPage
from ui.screens.contacts.list import ContactPage
from ui.screens.gap_matrix.cell_dialog import CellDialog
from ui.screens.gap_matrix.page import GapMatrixPage
from ui.screens.needs.page import NeedPage
from ui.screens.offers.columns import offer_filters
from ui.screens.offers.directory import DirectoryDialog
from ui.screens.offers.page import OfferPage
from ui.screens.ready_lists.page import StructuralNotePage
from ui.targets import Link, PageId, Target, list_target

P = TypeVar("P", bound=RecordPage)
Answer = Callable[[QDialog], bool]
COURSE = Offer(title="Deutsch am Morgen", fields_of_action=("sprache",),
               target_groups=("frauen",), checked_on=TODAY)  # fmt: skip
NEED = Need(title="Kurs am Abend", noted_on=TODAY, fields_of_action=("sprache",),
            target_groups=("frauen",))  # fmt: skip


def column(table: QTableWidget, number: int) -> list[str]:
    cells = [table.item(row, number) for row in range(table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def run_dialog(office: Office, *answers: Answer) -> None:
    """Let the next dialogs be answered by functions instead of a person."""
    waiting = list(answers)

    def run(dialog: QDialog) -> bool:
        return waiting.pop(0)(dialog)

    office.dialogs.run = run  # type: ignore[method-assign]


def test_an_offer_is_entered_and_counts_as_checked(qtbot: QtBot, office: Office) -> None:
    body = office.services.contacts.save(Contact(name="Volkshochschule")).id
    target = Target(PageId.OFFERS, create=True, link=Link(Kind.CONTACT, body))
    page = opened(qtbot, OfferPage(office.context), target)
    assert focused().objectName() == "title"
    write(focused(), "Deutsch am Abend")
    fill(page, "kind_text", "Sprachkurs")
    fill(page, "fields_of_action_text", "Sprache")
    fill(page, "target_groups_text", "Frauen")
    fill(page, "times", "dienstags 18 Uhr")
    press(focused(), Qt.Key.Key_Return, CTRL)
    (record,) = office.services.lists.ids(ListQuery(Kind.OFFER))
    assert office.services.offers.get(record) == Offer(
        record, 1, "Deutsch am Abend", "sprachkurs", body, times="dienstags 18 Uhr",
        fields_of_action=("sprache",), target_groups=("frauen",), checked_on=TODAY,
    )  # fmt: skip
    assert defects(page) == []


def test_an_old_check_has_a_sign_and_is_renewed(qtbot: QtBot, office: Office) -> None:
    record = office.services.offers.save(replace(COURSE, checked_on=date(2025, 3, 1))).id
    page = opened(qtbot, OfferPage(office.context), Target(PageId.OFFERS, record=record))
    at = [c.field for c in page.list.model.columns].index("checked_on")
    assert page.list.model.index(0, at).data() == "! 01.03.2025"
    button = child(page, QPushButton, "offer_checked")
    fill(page, "place", "Rathaus")
    click(button)
    saved = office.services.offers.get(record)
    assert (saved.checked_on, saved.place) == (TODAY, "Rathaus")
    office.services.history.undo(office.services.history.last().id)  # type: ignore[union-attr]
    assert office.services.offers.get(record).checked_on == date(2025, 3, 1)


def test_a_contact_shows_its_offers_and_begins_one(qtbot: QtBot, office: Office) -> None:
    body = office.services.contacts.save(Contact(name="Volkshochschule")).id
    offer = office.services.offers.save(replace(COURSE, provider=body)).id
    page = opened(qtbot, ContactPage(office.context), Target(PageId.CONTACTS, record=body))
    click(child(page, QPushButton, "contact_offers_toggle"))
    table = child(page, QTableWidget, "contact_offers_list")
    assert column(table, 0) + column(table, 1) == ["läuft", "Deutsch am Morgen"]
    table.activated.emit(table.model().index(0, 0))
    assert office.gone[-1] == Target(PageId.OFFERS, record=offer)
    click(child(page, QPushButton, "contact_offers_create"))
    link = Link(Kind.CONTACT, body)
    assert office.gone[-1] == Target(PageId.OFFERS, create=True, link=link)


def test_structural_notes_become_the_evidence_of_a_need(qtbot: QtBot, office: Office) -> None:
    ids = [office.consult(structural_note=f"Kein Kurs {n}") for n in range(3)]
    notes = StructuralNotePage(office.context)
    show(qtbot, notes, 1000, 700)
    notes.arrive(Target(PageId.STRUCTURAL_NOTES))
    notes.list.view.choose(ids[:2])
    press(notes.list.view, Qt.Key.Key_B, CTRL)
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.link is not None
    assert {target.link.id, *target.link.more} == set(ids[:2])
    page = opened(qtbot, NeedPage(office.context), target)
    write(focused(), "Kurs am Abend")
    press(focused(), Qt.Key.Key_Return, CTRL)
    (record,) = office.services.lists.ids(ListQuery(Kind.NEED))
    assert set(office.services.needs.get(record).consultations) == set(ids[:2])
    page.open_record(record)
    toggle = child(page, QPushButton, "need_consultations_toggle")
    assert toggle.text().replace("&", "") == "Hinweise aus Beratungen (2)"
    founding = ListQuery(Kind.CONSULTATION, filters=(Filter("founding", ("yes",)),))
    assert office.services.lists.summary(founding).count == 2
    assert defects(page) == []


def test_without_a_choice_the_list_says_what_to_do(qtbot: QtBot, office: Office) -> None:
    page = StructuralNotePage(office.context)
    show(qtbot, page, 1000, 700)
    page.found_need()
    assert office.gone == []
    texts = [text.text() for text in page.findChildren(QLabel) if text.isVisible()]
    assert any("markieren Sie zuerst" in text for text in texts)


def test_a_restricted_case_gives_no_evidence(qtbot: QtBot, office: Office) -> None:
    record = office.consult(structural_note="Kein Kurs")
    case = office.services.cases.save(office.services.cases.blank()).id
    talk = office.services.consultations.get(record)
    office.services.consultations.save(replace(talk, case_id=case))
    office.services.case_rights.restrict(case, TODAY, RestrictionGround.ACCURACY)
    page = StructuralNotePage(office.context)
    show(qtbot, page, 1000, 700)
    page.list.view.choose([record])
    page.found_need()
    assert office.gone == []


def test_a_need_is_covered_by_an_offer_since_today(qtbot: QtBot, office: Office) -> None:
    offer = office.services.offers.save(COURSE).id
    record = office.services.needs.save(replace(NEED, noted_on=date(2026, 3, 1))).id
    page = opened(qtbot, NeedPage(office.context), Target(PageId.NEEDS, record=record))
    child(page, QPushButton, "state_covered").setFocus()
    press(focused(), Qt.Key.Key_G)
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert "Wodurch ist der Bedarf gedeckt" in child(page, QLabel, "state_reason_problem").text()
    fill(page, "offers_text", "Deutsch am Morgen")
    press(focused(), Qt.Key.Key_Return, CTRL)
    saved = office.services.needs.get(record)
    assert (saved.state, saved.state_on, saved.offers) == (NeedState.COVERED, TODAY, (offer,))
    offers = opened(qtbot, OfferPage(office.context), Target(PageId.OFFERS, record=offer))
    toggle = child(offers, QPushButton, "offer_needs_toggle")
    assert toggle.text().replace("&", "") == "Bedarfe, die es deckt (1)"


def test_a_new_title_in_a_need_plans_an_offer(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, NeedPage(office.context), Target(PageId.NEEDS, create=True))
    editor = child(page.panel, MultiRecordEditor, "offers_editor")
    editor.creation_wanted.emit("Neuer Kurs")
    (offer,) = office.services.lists.ids(ListQuery(Kind.OFFER))
    assert office.services.offers.get(offer).state is OfferState.PLANNED
    assert editor.value() == (offer,)


def test_the_matrix_goes_by_keys_and_opens_what_is_in_a_cell(qtbot: QtBot, office: Office) -> None:
    offer = office.services.offers.save(COURSE).id
    office.services.needs.save(NEED)
    page = GapMatrixPage(office.context)
    show(qtbot, page, 1200, 700)
    page.arrive(Target(PageId.GAP_MATRIX))
    table = page.table
    assert table.hasFocus()
    press_until(lambda: table.place == ("sprache", "frauen"), Qt.Key.Key_Down)
    item = table.currentItem()
    assert item.text() == "● 1  ▲ 1"
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Sprache, Frauen: 1 Angebot, 1 Bedarf"
    press(table, Qt.Key.Key_Right)
    assert table.currentItem().text() == "Lücke"
    press(table, Qt.Key.Key_Left)
    seen: list[list[str]] = []

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, CellDialog)
        seen.append(column(dialog.table, 1))
        assert defects(dialog) == []
        dialog.table.activated.emit(dialog.table.model().index(0, 0))
        return True

    run_dialog(office, choose)
    press(table, Qt.Key.Key_Return)
    assert seen == [["Deutsch am Morgen", "Kurs am Abend"]]
    assert office.gone[-1] == Target(PageId.OFFERS, record=offer)
    assert defects(page) == []


def test_a_cell_leads_to_its_list_and_the_matrix_to_files(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    office.services.offers.save(replace(COURSE, languages=("ar",), municipalities=("Oberau",)))
    page = GapMatrixPage(office.context)
    show(qtbot, page, 1200, 700)
    language = child(page, PickEditor, "gap_language_editor")
    language.set_value("ar")
    language.changed.emit()

    def choose(dialog: QDialog) -> bool:
        click(child(dialog, QPushButton, "gap_offers"))
        return True

    run_dialog(office, choose)
    page.open_cell(("sprache", "frauen"))
    assert office.gone[-1] == list_target(page.only.offers(("sprache", "frauen")))
    for name, button in (("m.pdf", "gap_pdf"), ("m.xlsx", "gap_xlsx")):
        office.dialogs.paths = [tmp_path / name]
        click(child(page, QPushButton, button))
        assert (tmp_path / name).stat().st_size > 2000


def test_what_is_over_but_marked_as_running_is_told_and_found(qtbot: QtBot, office: Office) -> None:
    yesterday = office.context.clock.today() - timedelta(1)
    over = office.services.offers.save(replace(COURSE, ends_on=yesterday)).id
    page = GapMatrixPage(office.context)
    show(qtbot, page, 1200, 700)
    told = child(page, QPushButton, "gap_over")
    assert told.text().startswith("1 Angebot steht auf „läuft“, ist aber vorbei")
    click(told)
    query = page.only.over()
    assert office.gone[-1] == list_target(query)
    assert list(office.services.lists.ids(query)) == [over]
    offers = OfferPage(office.context)
    show(qtbot, offers, 1200, 700)
    offers.arrive(office.gone[-1])
    told_end = child(offers, QPushButton, "filter_chip_ends_on")
    assert told_end.text().startswith(f"Ende: bis {format_day(yesterday)}")
    office.services.offers.save(replace(office.services.offers.get(over), ends_on=None))
    page.refresh()
    assert told.isHidden()
    lasting = page.only.offers().filters[1]
    (chip,) = (f for f in offer_filters(office.context) if f.field == lasting.field)
    assert chip.label_of(lasting.values[0]) == format_day(office.context.clock.today())


def test_a_gap_leads_to_a_new_need_for_it(qtbot: QtBot, office: Office) -> None:
    page = GapMatrixPage(office.context)
    show(qtbot, page, 1200, 700)

    def choose(dialog: QDialog) -> bool:
        assert defects(dialog) == []
        click(child(dialog, QPushButton, "gap_new_need"))
        return True

    run_dialog(office, choose)
    page.open_cell(("wohnen", "aeltere"))
    target = office.gone[-1]
    assert isinstance(target, Target)
    needs = opened(qtbot, NeedPage(office.context), target)
    draft = needs.panel.binder.collect()
    assert (draft.fields_of_action, draft.target_groups) == (("wohnen",), ("aeltere",))
    assert focused().objectName() == "title"
    offers = opened(qtbot, OfferPage(office.context), replace(target, page=PageId.OFFERS))
    assert offers.panel.binder.collect().target_groups == ("aeltere",)


def test_many_offers_are_checked_at_once(qtbot: QtBot, office: Office) -> None:
    ids = [office.services.offers.save(replace(COURSE, checked_on=None)).id for _ in range(3)]
    page = opened(qtbot, OfferPage(office.context), Target(PageId.OFFERS))
    (way,) = (way for way in page.bulk_ways() if way.field.field == "checked")
    drafts = office.services.offers.many(ids)
    assert [way.held(draft) for draft in drafts] == ["", "", ""]
    office.services.offers.save_many([way.change("today")(draft) for draft in drafts])
    assert {draft.checked_on for draft in office.services.offers.many(ids)} == {TODAY}


def test_the_directory_is_asked_for_and_written(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    office.services.offers.save(COURSE)
    page = opened(qtbot, OfferPage(office.context), Target(PageId.OFFERS))

    def as_pdf(dialog: QDialog) -> bool:
        assert isinstance(dialog, DirectoryDialog)
        assert defects(dialog) == []
        click(dialog.pdf_button)
        return True

    def as_table(dialog: QDialog) -> bool:
        assert isinstance(dialog, DirectoryDialog)
        click(dialog.xlsx_button)
        return True

    run_dialog(office, as_pdf, as_table)
    office.dialogs.paths = [tmp_path / "v.pdf", tmp_path / "v.xlsx"]
    for _ in range(2):
        click(child(page, QPushButton, "offers_directory"))
    assert (tmp_path / "v.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "v.xlsx").read_bytes().startswith(b"PK")
