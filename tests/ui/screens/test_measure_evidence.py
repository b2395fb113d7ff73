"""Evidence for measures on the screens: from a posting, and on the page of a concept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.assignment import Assignment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event
from intdesk.domain.evidence import EVIDENCE_KINDS, Place
from intdesk.domain.interaction import Interaction
from intdesk.domain.meeting import Meeting
from intdesk.domain.work_entry import WorkEntry
from tests.domain.target_samples import AGREEMENT
from tests.services.planning.test_concepts import FULL
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui.screens.budget.postings import PostingPage
from ui.screens.concepts.page import ConceptPage
from ui.screens.target_agreements.page import TargetAgreementPage
from ui.targets import PageId, Target


def posted(office: Office, cents: int = 250_00) -> int:
    services = office.services
    line = services.budget_lines.save(BudgetLine(account="5429", title="Druck")).id
    return services.postings.save(Posting(
        year=2026, day=date(2026, 5, 4), payee="X", purpose="Druck", shares=(Share(line, cents),),
    )).id  # fmt: skip


def test_a_posting_pays_for_a_measure(qtbot: QtBot, office: Office) -> None:
    record = office.services.target_agreements.save(AGREEMENT).id
    posting = posted(office)
    page = PostingPage(office.context)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    show(qtbot, page, 1200, 760)
    page.open_record(posting)
    links = page.goal_links
    links.set_unfolded(True)
    line = links.editor.combo.line
    line.setFocus()
    write(line, "Maßnahme")
    press(line, Qt.Key.Key_Tab)
    click(child(links, QPushButton, "posting_goal_link"))
    stored = office.services.target_agreements.get(record)
    assert stored.evidence == (f"posting/{posting}/1/1",)
    told = "Maßnahme „Bögen übersetzen lassen“: zusammen gebucht: 250,00\u00a0€"
    assert child(page, QLabel, "posting_goals").text() == told
    page.belongs.set_unfolded(True)
    assert defects(page) == []
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    press(child(links, QTableWidget, "posting_goal_list"), Qt.Key.Key_Return)
    assert (went[0].page, went[0].record) == (PageId.TARGET_AGREEMENTS, record)
    click(child(links, QPushButton, "posting_goal_drop"))
    assert office.services.target_agreements.get(record).evidence == ()
    assert child(page, QLabel, "posting_goals").text() == ""


def test_a_concept_shows_the_work_for_its_measures(qtbot: QtBot, office: Office) -> None:
    services = office.services
    concept = services.concepts.save(FULL).id
    event = services.events.save(Event(title="Kursbeginn", day=date(2026, 5, 4))).id
    place = Place(Kind.CONCEPT, concept, 4)
    services.evidence.tie(place, Kind.POSTING, [posted(office)])
    page = ConceptPage(office.context)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    show(qtbot, page, 1200, 760)
    page.open_record(concept)
    section = page.evidence
    section.set_unfolded(True)
    told = child(page, QLabel, "concept_evidence_told").text()
    booked = "gebucht 250,00\u00a0€ von geplant 123,45\u00a0€"
    assert told == f"1.1.1.1: 1 Buchung, {booked}"
    child(section, QComboBox, "evidence_kind").setFocus()
    line = child(section, QLineEdit, "evidence_record_text")
    line.setFocus()
    write(line, "Kursbeginn")
    press(line, Qt.Key.Key_Return)
    click(child(section, QPushButton, "evidence_link"))
    assert services.concepts.get(concept).evidence[1] == f"event/{event}/4"
    assert len(services.concepts.get(concept).evidence) == 2
    table = child(page, QTableWidget, "concept_evidence_list")
    assert table.rowCount() == 2
    assert defects(page) == []
    section.unlink()
    assert len(services.concepts.get(concept).evidence) == 1


def test_every_kind_of_evidence_is_linked_from_the_agreement(qtbot: QtBot, office: Office) -> None:
    services = office.services
    record = services.target_agreements.save(AGREEMENT).id
    day = date(2026, 5, 4)
    contact = services.contacts.save(Contact(name="Kita Nord")).id
    committee = services.committees.save(Committee(name="Beirat")).id
    ids = {
        Kind.EVENT: services.events.save(Event(title="Fest", day=day)).id,
        Kind.WORK_ENTRY: services.work_entries.save(
            WorkEntry(day=day, minutes=60, activity="konzept", function="steuerung",
                      task_group="1", description="Anrufe"),
        ).id,
        Kind.CONSULTATION: services.consultations.save(
            Consultation(day=day, minutes=20, topic="08"),
        ).id,
        Kind.ASSIGNMENT: services.assignments.save(
            Assignment(person=contact, day=day, language="ar"),
        ).id,
        Kind.POSTING: posted(office),
        Kind.INTERACTION: services.interactions.save(
            Interaction(day=day, subject="Absprache", contacts=(contact,)),
        ).id,
        Kind.MEETING: services.meetings.save(Meeting(day=day, committee_id=committee)).id,
    }  # fmt: skip
    assert set(ids) == set(EVIDENCE_KINDS)
    page = TargetAgreementPage(office.context)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    show(qtbot, page, 1200, 760)
    page.open_record(record)
    page.evidence.set_unfolded(True)
    combo = child(page.evidence, QComboBox, "evidence_kind")
    line = child(page.evidence, QLineEdit, "evidence_record_text")
    link = child(page.evidence, QPushButton, "evidence_link")
    click(link)
    assert "wählen Sie einen Eintrag" in " ".join(
        found.text() for found in page.evidence.findChildren(QLabel) if found.isVisible()
    )
    for row in range(combo.count()):
        combo.setFocus()
        press(combo, Qt.Key.Key_Home)
        for _ in range(row):
            press(combo, Qt.Key.Key_Down)
        line.setFocus()
        write(line, "2026")
        press(line, Qt.Key.Key_Return)
        click(link)
    stored = services.target_agreements.get(record).evidence
    assert stored == tuple(f"{kind.value}/{ids[kind]}/1" for kind in EVIDENCE_KINDS)
    table = child(page, QTableWidget, "agreement_evidence_list")
    shown = {cell.text() for row in range(table.rowCount()) if (cell := table.item(row, 2))}
    assert {"Gespräch: Absprache", "Sitzung: Beirat", "Veranstaltung: Fest"} <= shown
    assert "Beratung" in shown
    assert not any("Wohnen" in words for words in shown)
    assert "1 Beratung" in child(page, QLabel, "agreement_evidence_told").text()
    assert defects(page) == []


def test_a_new_posting_pays_for_a_measure_as_soon_as_it_is_saved(
    qtbot: QtBot, office: Office
) -> None:
    services = office.services
    record = services.target_agreements.save(AGREEMENT).id
    posted(office)
    page = PostingPage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(Target(PageId.POSTINGS, create=True))
    page.belongs.set_unfolded(True)
    combo = child(page, QComboBox, "posting_of_kind")
    line = child(page, QLineEdit, "posting_paid_goal_text")
    assert not line.isVisible()
    combo.setFocus()
    press(combo, Qt.Key.Key_End)
    assert line.isVisible()
    assert not child(page, QLineEdit, "posting_record_text").isVisible()
    waits = child(page, QLabel, "posting_goal_waits")
    for again in (False, True):
        line.setFocus()
        write(line, "lassen")
        press(line, Qt.Key.Key_Return)
        assert "beim Speichern" in waits.text()
        if not again:
            click(child(page, QPushButton, "posting_goal_wait_drop"))
            assert not waits.isVisible()
    for name, text in (("payee", "Druckerei"), ("shares_1_line_id_text", "5429"),
                       ("shares_1_cents", "80")):  # fmt: skip
        field = child(page, QLineEdit, name)
        field.setFocus()
        write(field, text)
        press(field, Qt.Key.Key_Tab)
    assert services.target_agreements.get(record).evidence == ()
    assert page.panel.save()
    (code,) = services.target_agreements.get(record).evidence
    assert code.endswith("/1/1")
    assert not child(page, QLabel, "posting_goal_waits").isVisible()
    assert defects(page) == []


def test_a_goal_that_waited_is_forgotten_with_the_entry(qtbot: QtBot, office: Office) -> None:
    services = office.services
    record = services.target_agreements.save(AGREEMENT).id
    known = posted(office)
    page = PostingPage(office.context)
    show(qtbot, page, 1200, 760)
    page.arrive(Target(PageId.POSTINGS, create=True))
    page.belongs.set_unfolded(True)
    press(child(page, QComboBox, "posting_of_kind"), Qt.Key.Key_End)
    line = child(page, QLineEdit, "posting_paid_goal_text")
    line.setFocus()
    write(line, "lassen")
    press(line, Qt.Key.Key_Return)
    page.open_record(known)
    note = child(page, QLineEdit, "payee")
    note.setFocus()
    write(note, "Y")
    assert page.panel.save()
    assert services.target_agreements.get(record).evidence == ()


def test_rows_of_a_narrow_table_show_their_whole_texts(qtbot: QtBot, office: Office) -> None:
    services = office.services
    concept = services.concepts.save(FULL).id
    title = "Ein langer Titel einer Veranstaltung, der in keine Zeile passt " * 2
    event = services.events.save(Event(title=title, day=date(2026, 5, 4))).id
    services.evidence.tie(Place(Kind.CONCEPT, concept, 4), Kind.EVENT, [event])
    page = ConceptPage(office.context)
    show(qtbot, page, 1200, 760)
    page.open_record(concept)
    page.evidence.set_unfolded(True)
    table = child(page, QTableWidget, "concept_evidence_list")
    qtbot.waitUntil(lambda: table.isVisible() and table.columnWidth(2) < 300)
    lines = table.rowHeight(0) // table.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: lines >= 4)
    assert table.height() >= table.rowHeight(0)
    assert not table.verticalScrollBar().isVisible()
