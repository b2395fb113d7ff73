"""Concepts: the outline by keys, the timeline by keys, one save for all, papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus, numbers
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.listing import ListQuery
from tests.domain.target_samples import AGREEMENT
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, SHIFT, child, click, focused, press, show, write
from tests.ui.office import Office
from tests.ui.screens.planning.reading import text_at
from ui.screens.concepts.page import LIST, OUTLINE, PROCESS, ConceptPage
from ui.targets import PageId, Target

ALT = Qt.KeyboardModifier.AltModifier
ITEMS = (
    ConceptItem(1, Level.FIELD, "Sprache"),
    ConceptItem(2, Level.STRATEGIC, "Kurse"),
    ConceptItem(3, Level.FIELD, "Arbeit"),
)


def opened(qtbot: QtBot, office: Office, concept: Concept | None = None) -> ConceptPage:
    page = ConceptPage(office.context)
    show(qtbot, page, 1300, 800)
    if concept is None:
        page.arrive(Target(PageId.CONCEPTS, create=True))
    else:
        page.arrive(Target(PageId.CONCEPTS, record=office.services.concepts.save(concept).id))
    return page


def outline(page: ConceptPage) -> list[str]:
    items = page._entry.items.value()
    return [f"{n} {i.title}" for n, i in zip(numbers(items), items, strict=True)]


def test_an_outline_is_written_and_ordered_by_keys(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    write(focused(), "Konzept 2027")
    page.show_view(OUTLINE)
    table = page.outline.table
    nothing = child(page, QLabel, "concept_items_none")
    assert nothing.isVisible()
    for level, text in zip(Level, ("Sprache", "Alle lernen", "Kein Warten", "Kurs"), strict=True):
        click(child(page, QPushButton, f"concept_add_{level.value}"))
        assert focused().objectName() == "title"
        write(focused(), text)
        press(focused(), Qt.Key.Key_Escape)
        assert focused() is table
    assert not nothing.isVisible()
    press(table, Qt.Key.Key_Insert)
    write(focused(), "Zweiter Kurs")
    press(focused(), Qt.Key.Key_Escape)
    assert outline(page) == [
        "1 Sprache", "1.1 Alle lernen", "1.1.1 Kein Warten", "1.1.1.1 Kurs",
        "1.1.1.2 Zweiter Kurs",
    ]  # fmt: skip
    press(table, Qt.Key.Key_Up, ALT)
    assert outline(page)[3:] == ["1.1.1.1 Zweiter Kurs", "1.1.1.2 Kurs"]
    press(table, Qt.Key.Key_Left, ALT)
    assert outline(page)[3:] == ["1.1.2 Zweiter Kurs", "1.1.2.1 Kurs"]
    press(table, Qt.Key.Key_Right, ALT)
    press(table, Qt.Key.Key_Return, CTRL)
    record = page.list.model.id_at(0)
    assert [item.level for item in office.services.concepts.get(record).items] == [
        *Level, Level.MEASURE,
    ]  # fmt: skip


def test_a_measure_has_who_until_when_and_how_much(qtbot: QtBot, office: Office) -> None:
    items = (
        *ITEMS[:2],
        ConceptItem(4, Level.OPERATIVE, "Ziel"),
        ConceptItem(5, Level.MEASURE, "M"),
    )
    page = opened(qtbot, office, Concept(title="K", items=items))
    table = page.outline.table
    table.setCurrentCell(3, 0)
    table.setFocus()
    press(table, Qt.Key.Key_Return)
    for name, text in (("responsible", "VHS"), ("last", "31.12.2027"), ("cost", "1.250,50")):
        field = child(page.outline, QLineEdit, name)
        field.setFocus()
        write(field, text)
    assert defects(page) == []
    press(focused(), Qt.Key.Key_Return, CTRL)
    measure = office.services.concepts.get(page.panel.shown).items[3]
    assert (measure.responsible, measure.last, measure.cost, measure.status) == (
        "VHS", date(2027, 12, 31), 125_050, MeasureStatus.NOT_BEGUN,
    )  # fmt: skip
    field = child(page.outline, QLineEdit, "last")
    field.setFocus()
    write(field, "bald")
    assert not page.panel.save()
    assert "Tag" in child(page, QLabel, "items_problem").text()


def test_removing_takes_the_branch_along_and_can_be_left_unsaved(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office, Concept(title="K", items=ITEMS))
    page.outline.table.setCurrentCell(0, 0)
    page.outline.table.setFocus()
    press(page.outline.table, Qt.Key.Key_Delete)
    assert outline(page) == ["1 Arbeit"]
    assert page.panel.dirty
    record = page.panel.shown
    page.panel.begin()
    page.open_record(record)
    assert outline(page) == ["1 Sprache", "1.1 Kurse", "2 Arbeit"]


def test_an_empty_timeline_says_how_it_begins(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    page.show_view(PROCESS)
    told = child(page, QLabel, "concept_progress")
    assert told.isVisible()
    assert "„Vorlage einfügen“" in told.text()
    assert not page.process.board.isVisible()
    click(child(page, QPushButton, "concept_template"))
    assert "„Vorlage einfügen“" not in told.text()
    assert page.process.board.isVisible()


def test_the_timeline_is_moved_stretched_and_progressed_by_keys(
    qtbot: QtBot, office: Office
) -> None:
    steps = (ProcessStep(1, "A", "Eins", 0, 1), ProcessStep(2, "A", "Zwei", 1, 2))
    concept = Concept(title="K", starts_on=date(2026, 10, 1), steps=steps)
    page = opened(qtbot, office, concept)
    click(child(page, QPushButton, "concept_view_2"))
    board = page.process.board
    assert focused() is board
    press(board, Qt.Key.Key_Down)
    assert "Zwei, 01.11.2026 bis 31.12.2026" in board.accessibleDescription()
    press(board, Qt.Key.Key_Right)
    press(board, Qt.Key.Key_Right, SHIFT)
    press(board, Qt.Key.Key_Plus)
    press(board, Qt.Key.Key_Return, CTRL)
    step = office.services.concepts.get(page.panel.shown).steps[1]
    assert (step.start, step.months, step.progress) == (2, 3, 10)
    begin = child(page.panel, QLineEdit, "starts_on")
    begin.setFocus()
    begin.selectAll()
    write(begin, "1.1.2027")
    assert "01.03.2027 bis 31.05.2027" in board.accessibleDescription()
    assert defects(page) == []


def test_the_template_fills_the_plan_once_and_a_step_reminds(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Concept(title="K", starts_on=date(2026, 11, 1)))
    page.show_view(PROCESS)
    click(child(page, QPushButton, "concept_template"))
    count = len(page._entry.steps.value())
    assert count > 15
    click(child(page, QPushButton, "concept_template"))
    assert len(page._entry.steps.value()) == count
    press(page.process.board, Qt.Key.Key_Return)
    assert focused().objectName() == "title"
    remind = page.process.step.form.box("remind").field.editor
    remind.set_value(True)
    remind.changed.emit()
    assert page.panel.save()
    table = page.follow_ups.table
    assert [text_at(table, 0, c) for c in (0, 1)] == ["31.12.2026", "Konzept: Auftrag einholen"]


def test_views_follow_what_is_asked_for(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Concept(title="K", items=ITEMS))
    assert page._views.present == OUTLINE
    page.focus_search()
    assert page._views.present == LIST
    click(child(page, QPushButton, "steps"))
    assert page._views.present == PROCESS
    page.arrive(Target(PageId.CONCEPTS))
    assert page._views.present == LIST


def test_a_concept_is_written_as_pdf_and_workbook(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = opened(qtbot, office, Concept(title="K", items=ITEMS))
    office.dialogs.paths = [tmp_path / "a.pdf", tmp_path / "a.xlsx"]
    click(child(page, QPushButton, "concepts_paper"))
    click(child(page, QPushButton, "concepts_table"))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")


def test_a_field_names_itself_and_a_goal_has_an_indicator(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Concept(title="Konzept"))
    page.show_view(OUTLINE)
    click(child(page, QPushButton, "concept_add_field"))
    field = child(page.outline, QLineEdit, "field_text")
    assert not child(page.outline, QLineEdit, "indicator").isVisible()
    field.setFocus()
    write(field, "Gesund")
    press(field, Qt.Key.Key_Return)
    assert child(page.outline, QLineEdit, "title").text() == "Gesundheit"
    press(focused(), Qt.Key.Key_Escape)
    click(child(page, QPushButton, "concept_add_strategic"))
    write(focused(), "Alle finden Rat")
    indicator = child(page.outline, QLineEdit, "indicator")
    assert not field.isVisible()
    indicator.setFocus()
    write(indicator, "Beratene im Jahr")
    press(indicator, Qt.Key.Key_Return, CTRL)
    items = office.services.concepts.all()[0].items
    assert [(i.title, i.field, i.indicator) for i in items] == [
        ("Gesundheit", "gesundheit", ""), ("Alle finden Rat", "", "Beratene im Jahr"),
    ]  # fmt: skip
    assert defects(page) == []


def test_a_concept_lists_the_agreements_that_serve_it(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Concept(title="Konzept", items=ITEMS))
    record = page.panel.shown
    draft = replace(AGREEMENT, number="26/1", concept_goals=(f"{record}/2",))
    saved = office.services.target_agreements.save(draft)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    office.context.bus.publish(saved.changes)
    page.agreements.set_unfolded(True)
    assert page.agreements.table.item(0, 0).text() == "26/1"  # type: ignore[union-attr]
    page.agreements.table.setCurrentCell(0, 0)
    press(page.agreements.table, Qt.Key.Key_Return)
    assert office.gone[-1] == Target(PageId.TARGET_AGREEMENTS, record=saved.id)


def test_a_done_reminder_shows_the_step_as_done(qtbot: QtBot, office: Office) -> None:
    step = ProcessStep(1, "Vorbereiten", "Auftrag", 0, 2, remind=True)
    concept = Concept(title="Konzept", starts_on=date(2026, 10, 1), steps=(step,))
    page = opened(qtbot, office, concept)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    page.show_view(PROCESS)
    (item,) = office.services.lists.ids(ListQuery(Kind.FOLLOW_UP))
    office.context.bus.publish(office.services.follow_ups.done([item]))
    assert page._entry.steps.value()[0].progress == 100
    office.context.bus.publish(office.services.follow_ups.reopen([item]))
    assert page._entry.steps.value()[0].progress == 0


def test_a_goal_that_agreements_serve_is_removed_after_a_question(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office, Concept(title="Konzept", items=ITEMS))
    draft = replace(AGREEMENT, concept_goals=(f"{page.panel.shown}/2",))
    office.services.target_agreements.save(draft)
    table = page.outline.table
    table.setCurrentCell(0, 0)
    table.setFocus()
    press(table, Qt.Key.Key_Delete)
    assert "„Kitas für alle Familien“" in office.dialogs.said[-1].happened
    assert outline(page) == ["1 Sprache", "1.1 Kurse", "2 Arbeit"]
    office.dialogs.answers = ["remove"]
    press(table, Qt.Key.Key_Delete)
    assert outline(page) == ["1 Arbeit"]
    assert len(office.dialogs.said) == 2
    press(table, Qt.Key.Key_Delete)
    assert (outline(page), len(office.dialogs.said)) == ([], 2)
