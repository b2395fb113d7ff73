"""Evidence for measures on the screens: from a posting, and on the page of a concept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from intdesk.domain.evidence import Place
from tests.domain.target_samples import AGREEMENT
from tests.services.planning.test_concepts import FULL
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui.screens.budget.postings import PostingPage
from ui.screens.concepts.page import ConceptPage
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
    assert "unter „Ziele“" in child(page, QLabel, "posting_measures").text()
    assert child(page, QLabel, "posting_measures").isVisible()
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
    section._event.set_value(event)
    section.link()
    assert len(services.concepts.get(concept).evidence) == 2
    table = child(page, QTableWidget, "concept_evidence_list")
    assert table.rowCount() == 2
    assert defects(page) == []
    section.unlink()
    assert len(services.concepts.get(concept).evidence) == 1


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
