"""The check list: every point opens the list of exactly its records, or can stay as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.office_hour import OfficeDate
from intdesk.domain.report_text import ReportText
from intdesk.domain.work_entry import WorkEntry
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, show
from tests.ui.office import Office
from ui.context import AppContext
from ui.kit.buttons import Button
from ui.record_page import RecordPage
from ui.screens.cases.page import CasePage
from ui.screens.consultations.list import ConsultationPage
from ui.screens.follow_ups.list import FollowUpPage
from ui.screens.office_hours.page import OfficeHourPage
from ui.screens.reports.check_page import ReportCheckPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.targets import PageId, Target

PAGES: dict[PageId, Callable[[AppContext], RecordPage]] = {
    PageId.CONSULTATIONS: ConsultationPage,
    PageId.CASES: CasePage,
    PageId.WORK_ENTRIES: WorkEntryPage,
    PageId.FOLLOW_UPS: FollowUpPage,
}


def opened(qtbot: QtBot, office: Office) -> ReportCheckPage:
    page = ReportCheckPage(office.context)
    show(qtbot, page, 1100, 720)
    page.arrive(Target(PageId.REPORT_CHECK))
    return page


def fill(office: Office) -> None:
    services = office.services
    day = date(2026, 5, 3)
    strange = Consultation(day=day, minutes=300, topic="08", relatives=3, result="vermittelt")
    services.consultations.save_many([strange, strange])
    office.consult(date(2026, 5, 4))
    services.work_entries.save(WorkEntry(day=day, minutes=650, function="steuerung"))
    services.cases.from_consultation(office.consult(date(2025, 3, 4)))
    services.office_dates.save(OfficeDate(day=day, start="09:00", minutes=60, place="Rathaus"))


def test_every_point_opens_a_list_with_its_number_of_rows(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    lines = [line for line in office.services.report_checks.lines(2026) if line.query]
    assert len(lines) > 10
    shown: dict[PageId, RecordPage] = {}
    for line in lines:
        click(child(page, Button, f"show_{line.group}_{line.code}"))
        target = office.gone[-1]
        assert isinstance(target, Target)
        if target.page not in shown:
            shown[target.page] = PAGES[target.page](office.context)
            qtbot.addWidget(shown[target.page])
        there = shown[target.page]
        there.arrive(target)
        assert there.list.model.rowCount() == line.count, line.code
        assert there.list.bar.described() or line.group == "follow_ups", line.code


def test_dates_without_visitors_are_shown_among_the_dates(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    click(child(page, Button, "show_office_hours_unattended"))
    target = office.gone[-1]
    assert target == Target(PageId.OFFICE_HOURS, part="unattended")
    hours = OfficeHourPage(office.context)
    show(qtbot, hours, 1100, 720)
    hours.arrive(target)
    assert [found.record.place for found in hours.content.table.dates] == ["Rathaus"]


def test_a_point_may_stay_as_it_is_for_a_reason(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    office.dialogs.names = ["Wir erfassen das nicht."]
    click(child(page, Button, "leave_consultations_gender"))
    said = child(page, QLabel, "said_consultations_gender").text()
    assert said == "3 von 3 Beratungen ohne Geschlecht – Wir erfassen das nicht."
    assert child(page, QWidget, "check_aside").isAncestorOf(
        child(page, QLabel, "said_consultations_gender")
    )
    click(child(page, Button, "again_consultations_gender"))
    assert child(page, QLabel, "said_consultations_gender").text().endswith("ohne Geschlecht")
    assert page.findChild(QWidget, "check_aside") is None


def test_an_empty_reason_changes_nothing(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    office.dialogs.names = [""]
    click(child(page, Button, "leave_consultations_gender"))
    assert page.findChild(QWidget, "check_aside") is None


def test_nothing_is_missing_where_all_is_well(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    for line in office.services.report_checks.lines(2026):
        office.services.report_checks.set_aside(2026, line, "x")
    page.refresh()
    assert child(page, QLabel, "check_summary").text() == "Es fehlt nichts."


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 20
    assert page.minimumSizeHint().width() <= 600


def test_the_list_says_by_a_chip_what_it_shows(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = ConsultationPage(office.context)
    qtbot.addWidget(page)
    line = next(
        found for found in office.services.report_checks.lines(2026)
        if found.code == "long_day" and found.query and found.query.kind is Kind.CONSULTATION
    )  # fmt: skip
    page.arrive(Target(PageId.CONSULTATIONS, query=line.query))
    assert page.list.bar.described() == ["Auffällig: an Tagen mit mehr als zehn Stunden"]


def test_a_text_that_cannot_be_printed_leads_to_its_record(qtbot: QtBot, office: Office) -> None:
    services = office.services
    contact = services.contacts.save(Contact(name="مركز النور")).id
    text = ReportText(year=2026, part="counselling", text="Danke, 漢字!")
    services.report_texts.save(text)
    services.office.save(replace(services.office.get(), name="Stadt Au", officer="نور"))
    page = opened(qtbot, office)
    card = child(page, QWidget, "check_print")
    said = [one.text() for one in card.findChildren(QLabel)]
    assert "Kontakt: „مركز النور“ wird im PDF als „[arabische Schrift]“ gedruckt" in said
    for button in card.findChildren(Button):
        if button.objectName().startswith("show_"):
            click(button)
    record = services.report_texts.get_part(2026, "counselling").id
    assert office.gone == [
        Target(PageId.SETTINGS, part="office"),
        Target(PageId.REPORT_TEXTS, record=record, part="counselling"),
        Target(PageId.CONTACTS, record=contact),
    ]
    assert defects(page) == []
