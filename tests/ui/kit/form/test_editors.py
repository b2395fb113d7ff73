from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from intdesk.domain.duration import NO_BREAK
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from ui.kit.buttons import Button
from ui.kit.form.amounts import (
    ComingDayEditor,
    DayEditor,
    EurosEditor,
    MinutesEditor,
    NumberEditor,
    PastDayEditor,
)
from ui.kit.form.editor import Editor, NoteEditor, TextEditor
from ui.kit.form.picture import PictureEditor

TODAY = date(2026, 11, 21)


def today() -> date:
    return TODAY


def shown(qtbot: QtBot, editor: Editor[Any], says: str = "Angabe") -> QLineEdit:
    editor.set_said_name(says)
    show(qtbot, editor, 500, 160)
    editor.setFocus()
    assert isinstance(editor.input, QLineEdit)
    return editor.input


@pytest.mark.parametrize(
    ("make", "typed", "value", "tidy"),
    [
        (lambda: DayEditor("x", today), "heute", TODAY, "21.11.2026"),
        (lambda: DayEditor("x", today), "3.2.", date(2026, 2, 3), "03.02.2026"),
        (lambda: MinutesEditor("x"), "45", 45, f"0:45{NO_BREAK}Std."),
        (lambda: MinutesEditor("x"), "1,5 Std", 90, f"1:30{NO_BREAK}Std."),
        (lambda: NumberEditor("x"), "1.200", 1200, "1200"),
        (lambda: EurosEditor("x"), "1.234,5", 123450, f"1.234,50{NO_BREAK}€"),
    ],
)
def test_what_is_typed_freely_is_shown_in_its_form(
    make: Callable[[], Editor[Any]], typed: str, value: object, tidy: str, qtbot: QtBot
) -> None:
    editor = make()
    line = shown(qtbot, editor)
    with qtbot.waitSignal(editor.changed):
        write(line, typed)
    assert editor.value() == value
    press(line, Qt.Key.Key_Return)
    assert line.text() == tidy
    assert editor.value() == value
    assert not defects(editor)


@pytest.mark.parametrize(
    "make",
    [
        lambda: DayEditor("x", today),
        lambda: MinutesEditor("x"),
        lambda: NumberEditor("x"),
        lambda: EurosEditor("x"),
    ],
)
def test_what_cannot_be_read_stays_and_says_how(
    make: Callable[[], Editor[Any]], qtbot: QtBot
) -> None:
    editor = make()
    line = shown(qtbot, editor)
    assert editor.entry_problem() == ""
    write(line, "quark")
    press(line, Qt.Key.Key_Return)
    assert line.text() == "quark"
    assert editor.value() is None
    assert editor.entry_problem().startswith("Bitte")
    editor.set_value(None)
    assert editor.entry_problem() == ""


@pytest.mark.parametrize(
    ("make", "typed"),
    [
        (lambda: NumberEditor("x"), "1.5"),
        (lambda: NumberEditor("x"), "3.2."),
        (lambda: NumberEditor("x"), "1.000,5"),
        (lambda: NumberEditor("x"), "99999999999999999999"),
        (lambda: EurosEditor("x"), "99999999999999999999"),
        (lambda: MinutesEditor("x"), "99999999999999999999"),
    ],
)
def test_a_slip_of_the_hand_is_not_read_as_another_number(
    make: Callable[[], Editor[Any]], typed: str, qtbot: QtBot
) -> None:
    editor = make()
    line = shown(qtbot, editor)
    write(line, typed)
    assert editor.value() is None
    assert editor.entry_problem().startswith("Bitte")
    line.setText("9" * 5000)  # pasted
    assert editor.value() is None


def test_a_day_that_does_not_exist_is_said_to_be_none(qtbot: QtBot) -> None:
    editor = DayEditor("x", today)
    write(shown(qtbot, editor), "31.02.")
    assert editor.value() is None
    assert editor.entry_problem() == "Den 31.02. gibt es nicht. Bitte einen anderen Tag angeben."


def test_a_leap_day_without_its_year_is_asked_for_with_it(qtbot: QtBot) -> None:
    for editor, near in (
        (DayEditor("x", lambda: date(2026, 11, 21)), "29.02.2024"),
        (ComingDayEditor("x", lambda: date(2026, 11, 21)), "29.02.2028"),
    ):
        write(shown(qtbot, editor), "29.2.")
        assert editor.entry_problem() == (
            f"Den 29.2. gibt es nicht jedes Jahr. Bitte mit Jahr angeben, zum Beispiel {near}."
        )
    leap = DayEditor("x", lambda: date(2028, 1, 5))
    write(shown(qtbot, leap), "29.2.")
    assert leap.value() == date(2028, 2, 29)


def test_days_without_their_year_lie_where_the_field_looks(qtbot: QtBot) -> None:
    for editor, typed, day in (
        (PastDayEditor("x", lambda: date(2027, 1, 5)), "28.12.", date(2026, 12, 28)),
        (ComingDayEditor("x", lambda: date(2026, 12, 28)), "5.1.", date(2027, 1, 5)),
    ):
        write(shown(qtbot, editor), typed)
        assert editor.value() == day


@pytest.mark.parametrize("end", [date.min, date.max])
def test_arrows_end_where_the_calendar_does(end: date, qtbot: QtBot) -> None:
    editor = DayEditor("x", today)
    line = shown(qtbot, editor)
    editor.set_value(end)
    press(line, Qt.Key.Key_Up if end == date.max else Qt.Key.Key_Down)
    assert editor.value() == end


@pytest.mark.parametrize(
    ("editor", "start", "up", "down"),
    [
        (lambda: DayEditor("x", today), TODAY, date(2026, 11, 22), date(2026, 11, 20)),
        (lambda: MinutesEditor("x"), 32, 35, 30),
        (lambda: MinutesEditor("x"), 5, 10, 5),
        (lambda: NumberEditor("x", least=1, most=3), 2, 3, 1),
        (lambda: NumberEditor("x", least=1, most=3), 3, 3, 2),
        (lambda: EurosEditor("x"), 50, 150, 0),
    ],
)
def test_arrows_step_the_value(
    editor: Callable[[], Editor[Any]], start: object, up: object, down: object, qtbot: QtBot
) -> None:
    made = editor()
    line = shown(qtbot, made)
    made.set_value(start)
    press(line, Qt.Key.Key_Up)
    assert made.value() == up
    made.set_value(start)
    press(line, Qt.Key.Key_Down)
    assert made.value() == down


def test_stepping_begins_somewhere(qtbot: QtBot) -> None:
    day, number, minutes = DayEditor("d", today), NumberEditor("n", least=1), MinutesEditor("m")
    for editor in (day, number, minutes):
        press(shown(qtbot, editor), Qt.Key.Key_Up)
    assert (day.value(), number.value(), minutes.value()) == (TODAY, 1, 5)


def test_chips_set_and_show_the_minutes(qtbot: QtBot) -> None:
    editor = MinutesEditor("minutes")
    line = shown(qtbot, editor)
    chip = child(editor, Button, "minutes_30")
    with qtbot.waitSignal(editor.changed):
        click(chip)
    assert editor.value() == 30
    assert chip.isChecked()
    assert focused() is line, "a click leaves the cursor in the field"
    line.clear()
    write(line, "45")
    assert not chip.isChecked()
    assert child(editor, Button, "minutes_45").isChecked()
    assert chip.accessibleName() == "30 Minuten"


@pytest.mark.parametrize("by_key", [True, False])
def test_calendar_sets_the_day(qtbot: QtBot, *, by_key: bool) -> None:
    editor = DayEditor("day", today)
    line = shown(qtbot, editor)
    if by_key:
        line.setFocus()
        press(line, Qt.Key.Key_F4)
    else:
        click(child(editor, Button, "day_calendar"))
    calendar = editor.calendar
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 11, 21)
    with qtbot.waitSignal(editor.changed):
        calendar.clicked.emit(QDate(2026, 11, 2))
    assert editor.value() == date(2026, 11, 2)
    assert line.text() == "02.11.2026"
    assert editor.calendar is None


def test_text_is_trimmed_and_proposed(qtbot: QtBot) -> None:
    editor = TextEditor("place", longest=20)
    line = shown(qtbot, editor)
    editor.set_proposals(["Rathaus", "Jobcenter"])
    editor.set_proposals(["Rathaus", "Jobcenter", "Schule"])
    editor.set_placeholder("zum Beispiel Rathaus")
    write(line, " rath")
    completer = line.completer()
    assert completer is not None
    line.setText(line.text().strip())
    completer.setCompletionPrefix("rath")
    assert completer.currentCompletion() == "Rathaus"
    assert editor.value() == "rath"
    editor.set_value("x" * 50)
    assert len(editor.value()) == 20


def test_tab_leaves_the_note(qtbot: QtBot) -> None:
    editor = NoteEditor("note", lines=2)
    editor.set_placeholder("Keine Namen eintragen")
    editor.set_said_name("Notiz")
    show(qtbot, editor, 400, 120)
    text = editor.input
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_value("Alt")
    with qtbot.waitSignal(editor.changed):
        write(text, "Neu")
    assert "Neu" in editor.value()
    assert text.tabChangesFocus()
    assert not defects(editor)


def test_leaving_is_told_but_not_for_popups(qtbot: QtBot) -> None:
    first, second = TextEditor("a"), TextEditor("b")
    line = shown(qtbot, first)
    first.box.addWidget(second)
    second.show()
    with qtbot.waitSignal(first.left):
        press(line, Qt.Key.Key_Tab)
    first.setFocus()
    with qtbot.assertNotEmitted(first.left):
        press(line, Qt.Key.Key_A, CTRL)


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    image = QImage(QSize(40, 50), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    path = tmp_path / "wappen.png"
    assert image.save(str(path))
    return path


def test_picture_is_chosen_shown_and_removed(picture_file: Path, qtbot: QtBot) -> None:
    answers: list[Path | None] = [picture_file, None]
    editor = PictureEditor("coat", lambda: answers.pop(0), most_bytes=100_000)
    editor.set_said_name("Wappen")
    show(qtbot, editor, 400, 300)
    remove = child(editor, Button, "coat_remove")
    assert remove.isHidden()
    with qtbot.waitSignal(editor.changed):
        click(child(editor, Button, "coat"))
    assert editor.value() == picture_file.read_bytes()
    assert not defects(editor)
    with qtbot.assertNotEmitted(editor.changed):
        click(child(editor, Button, "coat"))
    click(remove)
    assert editor.value() == b""


def test_what_is_no_picture_is_refused(tmp_path: Path, picture_file: Path, qtbot: QtBot) -> None:
    text = tmp_path / "brief.png"
    text.write_text("kein Bild")
    answers: list[Path | None] = [text, picture_file, tmp_path / "gone.png"]
    editor = PictureEditor("coat", lambda: answers.pop(0), most_bytes=60)
    show(qtbot, editor, 400, 300)
    for words in ("kein Bild", "größer", "nicht lesen"):
        click(child(editor, Button, "coat"))
        assert words in editor.entry_problem()
        assert editor.value() == b""
    editor.set_value(picture_file.read_bytes())
    assert editor.entry_problem() == ""


def test_a_long_text_shows_its_beginning(qtbot: QtBot) -> None:
    editor = TextEditor("long")
    qtbot.addWidget(editor)
    editor.set_value("Begegnung " * 12)
    line = editor.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.cursorPosition() == 0
