from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from intdesk.domain.analysis import Question, Shares, Span, question_json
from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.rights import RestrictionGround
from tests.ui.a11y import defects, faint_texts, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, press_until, show, write
from tests.ui.office import TODAY, Office
from ui.screens.analyses.page import AnalysisPage
from ui.screens.analyses.ready import ready_questions
from ui.screens.analyses.result import AnalysisModel, ResultView
from ui.screens.consultations.list import ConsultationPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> AnalysisPage:
    page = AnalysisPage(office.context)
    show(qtbot, page, 1100, 1200)
    page.arrive(Target(PageId.ANALYSES))
    return page


def pick(page: QWidget, name: str, text: str) -> None:
    """Choose an entry of a plain list by the arrow keys."""
    box = child(page, QComboBox, name)
    at = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert at >= 0, text
    box.setFocus()
    key = Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up
    press_until(lambda: box.currentIndex() == at, key)


def cells(page: AnalysisPage) -> list[list[str]]:
    model = page.view.model()
    assert isinstance(model, AnalysisModel)
    return [line.split("\t") for line in model.lines()]


def filled(office: Office) -> None:
    office.consult(topic="01", gender="w", minutes=30)
    office.consult(topic="08", gender="w", minutes=45)
    office.consult(topic="08", gender="m", minutes=15)
    office.consult(date(2025, 5, 4), topic="08", gender="m", minutes=20)


def test_the_table_follows_every_choice_at_once(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    assert focused().objectName() == "analysis_measure"
    assert cells(page)[1:] == [
        ["Aufenthalt und Asyl", "1"], ["Wohnen und Unterbringung", "2"], ["Insgesamt", "3"],
    ]  # fmt: skip
    pick(page, "analysis_columns", "Geschlecht")
    assert cells(page)[0] == ["Hauptthema", "Weiblich", "Männlich", "Insgesamt"]
    pick(page, "analysis_measure", "Beratungszeit")
    assert cells(page)[2] == ["Wohnen und Unterbringung", "0:45", "0:15", "1:00"]
    pick(page, "analysis_shares", "an der Spalte")
    assert cells(page)[2][2].startswith("0:15  (100,0")
    pick(page, "analysis_span", "Gewähltes Jahr und")
    assert cells(page)[-1][-1].startswith("1:50")
    heading = "Beratungszeit nach Hauptthema und Geschlecht, 2025 und 2026"
    assert any(label.text() == heading for label in page.findChildren(QLabel))
    assert "Stunden und Minuten" in child(page, QLabel, "analysis_notes").text()


def test_the_same_feature_is_not_asked_twice(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_columns", "Jahr")
    pick(page, "analysis_rows", "Jahr")
    assert page.question.question().columns == ""


def test_the_year_and_new_records_refresh_it(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    office.context.year.choose(2025)
    assert cells(page)[-1] == ["Insgesamt", "1"]
    office.consult(date(2025, 5, 5))
    office.context.bus.publish(office.services.history.undo(office.services.history.last().id))  # type: ignore[union-attr]
    assert cells(page)[-1] == ["Insgesamt", "1"]
    office.context.year.choose(2020)
    assert not page.view.isVisible()
    assert child(page, QLabel, "analysis_notes").text() == "Dazu gibt es keine Beratungen."


def test_enter_on_a_cell_opens_its_list(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_columns", "Geschlecht")
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Down)
    press(page.view, Qt.Key.Key_Return)
    query = ListQuery(
        Kind.CONSULTATION,
        filters=(year_filter(2026), Filter("topic", ("08",)), Filter("gender", ("w",))),
    )
    assert office.gone == [Target(PageId.CONSULTATIONS, query=query)]
    listed = ConsultationPage(office.context)
    show(qtbot, listed, 1100, 800)
    listed.arrive(Target(PageId.CONSULTATIONS, query=query))
    assert listed.list.model.rowCount() == 1
    chips = [b.objectName() for b in listed.findChildren(QPushButton) if b.isVisible()]
    assert {"filter_chip_topic", "filter_chip_gender"} <= set(chips)


def test_clicks_open_cells_lines_and_columns(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_columns", "Geschlecht")
    view = page.view
    click(view.viewport(), view.visualRect(view.model().index(2, 2)).center())
    view.verticalHeader().sectionClicked.emit(1)
    view.horizontalHeader().sectionClicked.emit(1)
    fields = [[f.field for f in target.query.filters] for target in office.gone]  # type: ignore[attr-defined]
    assert fields == [["day"], ["day", "topic"], ["day", "gender"]]
    click(view.viewport(), view.visualRect(view.model().index(0, 1)).center())
    assert len(office.gone) == 3, "an empty cell has no list"


def test_restricted_cases_count_but_their_contacts_are_not_listed(
    qtbot: QtBot, office: Office
) -> None:
    filled(office)
    case_id = office.services.cases.save(office.services.cases.blank()).id
    office.services.cases.link([1], case_id)
    office.services.case_rights.restrict(case_id, TODAY, RestrictionGround.CLAIMS)
    page = opened(qtbot, office)
    assert cells(page)[-1][-1] == "3"
    page.view.verticalHeader().sectionClicked.emit(0)
    target = office.gone[-1]
    assert isinstance(target, Target)
    assert target.query is not None
    assert UNRESTRICTED in target.query.filters
    listed = ConsultationPage(office.context)
    show(qtbot, listed, 1100, 800)
    listed.arrive(target)
    assert listed.list.model.rowCount() == 0
    click(child(listed, QPushButton, "filter_chip_restricted"))
    assert listed.list.model.rowCount() == 1


def test_a_bar_opens_its_list(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_columns", "Geschlecht")
    page.chart.picked.emit(1, 1)
    query = office.gone[0].query  # type: ignore[attr-defined]
    assert query.filters[1:] == (Filter("topic", ("08",)), Filter("gender", ("m",)))


def test_filters_narrow_the_table(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    page.question.bar.add(Filter("gender", ("m",)))
    assert cells(page)[1:] == [["Wohnen und Unterbringung", "1"], ["Insgesamt", "1"]]


def test_a_free_span_is_checked_and_moved(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_span", "Freier")
    question = page.question.question()
    assert (question.first, question.last) == (date(2026, 1, 1), TODAY)
    last = child(page, QLineEdit, "analysis_last")
    last.setFocus()
    last.selectAll()
    write(last, "31.12.2025")
    assert not page.view.isVisible()
    assert "vor dem Anfang" in child(page, QLabel, "last_problem").text()
    first = child(page, QLineEdit, "analysis_first")
    first.setFocus()
    first.selectAll()
    write(first, "1.5.2025")
    assert cells(page)[-1] == ["Insgesamt", "1"]
    click(child(page, QPushButton, "analysis_move"))
    question = page.question.question()
    assert (question.first, question.last) == (date(2026, 5, 1), date(2026, 12, 31))
    assert cells(page)[-1] == ["Insgesamt", "3"]
    assert not child(page, QPushButton, "analysis_move").isVisible()


def choose(page: AnalysisPage, name: str) -> None:
    click(child(page, QPushButton, "analysis_stored"))
    menu = next(m for m in page.findChildren(QMenu, "analyses_menu") if m.isVisible())
    action = next(a for a in menu.actions() if name in (a.objectName(), a.text()))
    menu.close()
    action.trigger()


def test_a_question_is_stored_and_asked_again_next_year(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    pick(page, "analysis_columns", "Geschlecht")
    page.question.bar.add(Filter("topic", ("08",)))
    office.dialogs.names = ["Anfrage Kreistag"]
    click(child(page, QPushButton, "analysis_save"))
    assert office.announced[-1] == "Gespeichert: Anfrage Kreistag"
    page.create_record()
    assert page.question.question() == Question()
    office.context.year.choose(2025)
    choose(page, "Anfrage Kreistag")
    assert cells(page)[-1] == ["Insgesamt", "1", "1"]
    office.dialogs.names, office.dialogs.answers = ["="], ["replace"]
    pick(page, "analysis_columns", "Monat")
    click(child(page, QPushButton, "analysis_save"))
    assert [name for _, name in office.services.named_analyses.all()] == ["Anfrage Kreistag"]
    choose(page, "Anfrage Kreistag")
    assert page.question.question().columns == "month"


def test_a_name_is_kept_if_the_answer_is_no(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.services.named_analyses.save("Alt", question_json(Question(rows="month")))
    office.dialogs.names, office.dialogs.answers = ["alt"], ["keep"]
    click(child(page, QPushButton, "analysis_save"))
    stored = office.services.named_analyses
    assert "month" in stored.get(stored.named("Alt")).question


def test_what_a_stored_question_lacks_is_said(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    office.services.named_analyses.save("Alt", '{"rows": "star_sign"}')
    choose(page, "Alt")
    assert "nicht mehr gibt" in child(page, QLabel, "banner_text").text()
    assert page.question.question().rows == "topic"


@pytest.mark.parametrize("entry", ready_questions(), ids=lambda entry: str(entry.key))
def test_ready_made_questions_have_answers(qtbot: QtBot, office: Office, entry: object) -> None:
    contact = office.services.contacts.save(Contact(name="Jobcenter")).id
    office.consult(
        gender="w", age_group="18-26", novelty="new", nationality="152", done_for="jobcenter",
        residence_status="EU", referred_to=contact,  # type: ignore[arg-type]
    )  # fmt: skip
    page = opened(qtbot, office)
    page.arrive(Target(PageId.ANALYSES, part=str(getattr(entry, "key", ""))))
    assert page.view.isVisible()
    assert len(cells(page)) == 3


def test_both_files_are_written(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    filled(office)
    page = opened(qtbot, office)
    for ending, magic in ((".xlsx", b"PK"), (".pdf", b"%PDF")):
        office.dialogs.paths = [tmp_path / f"Auswertung{ending}"]
        click(child(page, QPushButton, "analysis_export"))
        assert (tmp_path / f"Auswertung{ending}").read_bytes().startswith(magic)
    assert office.announced[-1] == "Gespeichert: Auswertung.pdf"
    office.dialogs.paths = [None]
    click(child(page, QPushButton, "analysis_export"))
    assert len(list(tmp_path.glob("Auswertung*"))) == 2


def test_the_table_is_copied_as_text(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    page.view.setFocus()
    press(page.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Hauptthema\tBeratungen\n")


def test_the_model_is_sound(qtbot: QtBot, office: Office, qtmodeltester: ModelTester) -> None:
    filled(office)
    for question in (Question(columns="gender", shares=Shares.ALL), Question(shares=Shares.ALL)):
        table = office.services.analyses.table(question, 2026)
        model = AnalysisModel(table)
        qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
        last = model.index(model.rowCount() - 1, model.columnCount() - 1, QModelIndex())
        said = model.data(last, Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith("Insgesamt: 3, Anteil 100,0")


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    filled(office)
    page = opened(qtbot, office)
    page.question.show_question(Question(columns="gender", span=Span.FREE, first=TODAY, last=TODAY))
    assert defects(page) == []
    assert faint_texts(page) == []
    names = [widget.objectName() for widget in tab_cycle(page)]
    assert {"analysis_table", "analysis_columns", "analysis_export"} <= set(names)
    assert child(page, ResultView, "analysis_table").accessibleName().startswith("Beratungen nach")
