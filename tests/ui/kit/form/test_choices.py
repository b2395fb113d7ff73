from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.codes import Code, CodeListId
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from ui.kit.buttons import Button
from ui.kit.form.choices import CodeEditor, MultiCodeEditor, RecordEditor, SegmentsEditor
from ui.kit.form.search_combo import SearchCombo, code_finder

NATIONALITY = CodeListId.NATIONALITY
CODES = (
    Code(NATIONALITY, "166", "ukrainisch", spellings=("Ukraine", "UKR")),
    Code(NATIONALITY, "475", "syrisch", spellings=("Syrien",)),
    Code(NATIONALITY, "163", "türkisch", spellings=("Türkei",)),
    Code(NATIONALITY, "367", "südsudanesisch"),
    Code(NATIONALITY, "000", "deutsch", spellings=("Deutschland", "BRD")),
)
LABELS = {c.code: c.label for c in CODES} | {"999": "ehemals jugoslawisch"}
find = code_finder(lambda: CODES)


def label_of(code: str) -> str:
    return LABELS[code]


def keys(text: str) -> list[str]:
    return [e.key for e in find(text)]


def popup() -> QWidget:
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


@pytest.fixture
def nationality(qtbot: QtBot) -> CodeEditor:
    editor = CodeEditor("nationality", find, label_of)
    editor.set_said_name("Staatsangehörigkeit")
    show(qtbot, editor, 400, 60)
    editor.setFocus()
    return editor


def test_best_fits_come_first() -> None:
    assert keys("") == ["166", "475", "163", "367", "000"]
    assert keys("s") == ["475", "367", "166", "163", "000"]
    assert keys("turk") == ["163"]
    assert keys("ukraine") == ["166"]
    assert keys("brd") == ["000"]
    assert keys("sudan") == ["367"]
    assert keys("xyz") == []


def test_typing_and_leaving_takes_the_best(nationality: CodeEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(nationality.changed):
        write(nationality.combo, "ukr")
    assert nationality.value() == "166"
    assert nationality.combo.line.text() == "ukr", "nothing is replaced while typing"
    nationality.combo.settle()
    assert nationality.combo.line.text() == "ukrainisch"
    assert nationality.entry_problem() == ""
    assert not defects(nationality)


def test_enter_in_the_proposals_takes_one(nationality: CodeEditor, qtbot: QtBot) -> None:
    write(nationality.combo, "isch")
    proposals = popup()
    with qtbot.waitSignal(nationality.changed):
        press(proposals, Qt.Key.Key_Down)
        press(proposals, Qt.Key.Key_Down)
        press(proposals, Qt.Key.Key_Return)
    assert nationality.value() == "475"


def test_tab_takes_the_best_and_goes_on(nationality: CodeEditor) -> None:
    following = QLineEdit()
    nationality.box.addWidget(following)
    following.show()
    write(nationality.combo, "syr")
    press(popup(), Qt.Key.Key_Tab)
    assert focused() is following
    assert nationality.combo.line.text() == "syrisch"
    assert QApplication.activePopupWidget() is None


def test_enter_without_choosing_takes_the_best(nationality: CodeEditor) -> None:
    write(nationality.combo, "syr")
    press(popup(), Qt.Key.Key_Return)
    assert nationality.combo.line.text() == "syrisch"
    assert QApplication.activePopupWidget() is None


def test_showing_another_record_closes_the_proposals(nationality: CodeEditor) -> None:
    write(nationality.combo, "syr")
    nationality.set_value("")
    assert QApplication.activePopupWidget() is None


def test_what_fits_nothing_is_a_problem(nationality: CodeEditor) -> None:
    write(nationality.combo, "xyz")
    nationality.combo.settle()
    assert nationality.value() == ""
    assert "Liste" in nationality.entry_problem()


def test_emptied_text_means_none(nationality: CodeEditor, qtbot: QtBot) -> None:
    nationality.set_value("475")
    nationality.combo.line.selectAll()
    press(nationality.combo, Qt.Key.Key_Delete)
    with qtbot.waitSignal(nationality.combo.picked) as caught:
        press(nationality.combo, Qt.Key.Key_Return)
    assert caught.args == [""]
    assert nationality.value() == ""


def test_retired_code_of_the_record_stays(nationality: CodeEditor) -> None:
    nationality.set_value("999")
    nationality.combo.settle()
    assert nationality.value() == "999"
    assert nationality.entry_problem() == ""


def test_down_opens_the_whole_list(nationality: CodeEditor, qtbot: QtBot) -> None:
    nationality.set_value("163")
    press(nationality.combo, Qt.Key.Key_Up)
    assert nationality.value() == "163"
    press(nationality.combo, Qt.Key.Key_Down)
    view = nationality.combo.view()
    assert view.isVisible()
    assert view.model().rowCount() == 1 + len(CODES)
    with qtbot.waitSignal(nationality.changed):
        press(view, Qt.Key.Key_Down)
        press(view, Qt.Key.Key_Return)
    assert nationality.value() == "367"


def test_the_wheel_belongs_to_the_page(nationality: CodeEditor) -> None:
    nationality.set_value("163")
    middle = QPointF(5, 5)
    event = QWheelEvent(
        middle, middle, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    nationality.combo.wheelEvent(event)
    assert not event.isAccepted()
    assert nationality.value() == "163"


@pytest.fixture
def topics(qtbot: QtBot) -> MultiCodeEditor:
    editor = MultiCodeEditor("topics", find, label_of)
    editor.set_said_name("Weitere")
    show(qtbot, editor, 500, 120)
    editor.setFocus()
    return editor


def test_several_are_added_by_keyboard_and_removed(topics: MultiCodeEditor, qtbot: QtBot) -> None:
    for text in ("ukr", "syr"):
        write(topics.combo, text)
        with qtbot.waitSignal(topics.changed):
            topics.combo.settle()
        assert topics.combo.line.text() == ""
    assert topics.value() == ("166", "475")
    assert not defects(topics)
    chip = child(topics, Button, "topics_166")
    assert chip.accessibleName() == "ukrainisch entfernen"
    with qtbot.waitSignal(topics.changed):
        click(chip)
    assert topics.value() == ("475",)


def test_chosen_ones_are_not_offered_again(topics: MultiCodeEditor) -> None:
    topics.set_value(("166",))
    write(topics.combo, "ukr")
    assert topics.entry_problem()
    topics.combo.line.clear()
    write(topics.combo, "syr")
    assert topics.value() == ("166", "475"), "typed and fitting counts before it is settled"


@pytest.fixture
def novelty(qtbot: QtBot) -> SegmentsEditor:
    choices = [("new", "neu", "n"), ("known", "schon da", "s"), ("unknown", "unbekannt", "u")]
    editor = SegmentsEditor("novelty", choices)
    editor.set_said_name("Dieses Jahr")
    show(qtbot, editor, 400, 60)
    editor.setFocus()
    return editor


def test_segments_by_click_letter_and_number(novelty: SegmentsEditor, qtbot: QtBot) -> None:
    novelty.set_value("unknown")
    assert novelty.value() == "unknown"
    with qtbot.waitSignal(novelty.changed):
        click(child(novelty, Button, "novelty_new"))
    assert novelty.value() == "new"
    with qtbot.waitSignal(novelty.changed):
        press(child(novelty, Button, "novelty_new"), Qt.Key.Key_S)
    assert novelty.value() == "known"
    press(child(novelty, Button, "novelty_known"), Qt.Key.Key_3)
    assert novelty.value() == "unknown"
    press(child(novelty, Button, "novelty_known"), Qt.Key.Key_X)
    assert novelty.value() == "unknown"
    novelty.set_value("")
    assert novelty.value() == ""
    said = child(novelty, Button, "novelty_known").accessibleName()
    assert said == "Dieses Jahr: schon da"
    assert not defects(novelty)


CONTACTS = {1: "Jobcenter", 2: "Jugendamt"}


def find_contacts(text: str) -> Sequence[tuple[int, str]]:
    return [(i, n) for i, n in CONTACTS.items() if text.casefold() in n.casefold()]


@pytest.fixture
def referral(qtbot: QtBot) -> RecordEditor:
    editor = RecordEditor("referred_to", find_contacts, CONTACTS.__getitem__)
    editor.set_said_name("Verwiesen an")
    show(qtbot, editor, 400, 60)
    editor.setFocus()
    return editor


def test_record_is_found_by_typing(referral: RecordEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(referral.changed):
        write(referral.combo, "jug")
    assert referral.value() == 2
    referral.combo.settle()
    assert referral.combo.line.text() == "Jugendamt"
    referral.set_value(1)
    assert referral.value() == 1
    referral.set_value(None)
    assert referral.value() is None
    assert not defects(referral)


def test_new_record_is_only_made_on_purpose(referral: RecordEditor, qtbot: QtBot) -> None:
    write(referral.combo, "Tafel")
    with qtbot.assertNotEmitted(referral.creation_wanted):
        referral.combo.settle()
    assert "neu anlegen" in referral.entry_problem()
    write(referral.combo, "!")
    proposals = popup()
    with qtbot.waitSignal(referral.creation_wanted) as caught:
        press(proposals, Qt.Key.Key_Down)
        press(proposals, Qt.Key.Key_Return)
    assert caught.args == ["Tafel!"]
    assert referral.value() is None


def test_a_new_record_is_shown_once_it_is_made(referral: RecordEditor, qtbot: QtBot) -> None:
    referral.creation_wanted.connect(lambda _name: referral.set_value(2))
    write(referral.combo, "Tafel")
    proposals = popup()
    press(proposals, Qt.Key.Key_Down)
    press(proposals, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: referral.value() == 2)
    assert referral.combo.line.text() == "Jugendamt", "not the words of the offer"
    assert referral.entry_problem() == ""


def test_combo_starts_without_proposals(qtbot: QtBot) -> None:
    combo = SearchCombo("box", find)
    show(qtbot, combo, 300, 40)
    combo.setFocus()
    combo.set_placeholder("Wählen …")
    write(combo, "u")
    press(combo, Qt.Key.Key_Backspace)
    assert combo.key == ""
    assert combo.minimumHeight() >= 34
