from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.problems import Problem, Severity
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, focused, show, write
from ui.kit.buttons import Button
from ui.kit.form.amounts import DayEditor, MinutesEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field, give_mnemonics
from ui.kit.form.form import Form, Group
from ui.kit.labels import label

DAY = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Draft:
    id: int = 0
    day: date | None = None
    minutes: int | None = None
    place: str = ""
    note: str = ""


def words(problem: Problem) -> str:
    return f"Bitte {problem.field} angeben."


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.form = Form(
            "visit",
            [
                Field("day", "Datum", DayEditor("day", lambda: DAY), required=True),
                Field("minutes", "Dauer", MinutesEditor("minutes"), required=True, width=300),
                Field("note", "Notiz", NoteEditor("note"), hint="Keine Namen.", wide=True),
            ],
            [Group("Ablauf", (Field("place", "Ort", TextEditor("place")),))],
            taken="d",
        )
        self.binder: Binder[Draft] = Binder(self.form)
        show(qtbot, self.form, 700, 500)
        self.binder.load(Draft(id=7, day=DAY, minutes=30, place="Rathaus"))

    def line(self, name: str) -> QLineEdit:
        return child(self.form, QLineEdit, name)

    def dirty(self) -> bool:
        return self.binder.dirty

    def unfolded(self) -> bool:
        assert self.form.more is not None
        return self.form.more.unfolded

    def said(self, name: str) -> str:
        box = self.form.box(name)
        return box.problem.text() if box.problem.isVisibleTo(box) else ""


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_draft_goes_in_and_comes_out(desk: Desk) -> None:
    assert desk.binder.collect() == Draft(id=7, day=DAY, minutes=30, place="Rathaus")
    desk.line("minutes").clear()
    write(desk.line("minutes"), "1:15")
    assert desk.binder.collect() == Draft(id=7, day=DAY, minutes=75, place="Rathaus")


def test_dirty_follows_what_differs(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.dirty()
    with qtbot.waitSignal(desk.binder.dirty_changed) as caught:
        write(desk.line("place"), "!")
    assert caught.args == [True]
    desk.line("place").clear()
    with (
        qtbot.waitSignal(desk.binder.dirty_changed) as caught,
        qtbot.waitSignal(desk.binder.changed),
    ):
        desk.line("place").setText("Rathau")
        write(desk.line("place"), "s")
    assert caught.args == [False]
    desk.line("day").clear()
    write(desk.line("day"), "?")
    assert desk.dirty()
    desk.binder.load(Draft())
    assert not desk.dirty()


def test_problems_stand_beside_their_fields(desk: Desk) -> None:
    problems = [Problem("minutes", "required"), Problem("day", "future", {}, Severity.HINT)]
    assert not desk.binder.show_problems(problems, words)
    assert desk.said("minutes") == "Bitte minutes angeben."
    assert desk.line("minutes").accessibleDescription() == "Fehler: Bitte minutes angeben."
    assert desk.line("minutes").property("error")
    assert desk.line("day").accessibleDescription() == "Hinweis: Bitte day angeben."
    assert not desk.line("day").property("error")
    assert focused() is desk.line("minutes")
    write(desk.line("minutes"), "4")
    assert desk.said("minutes") == ""
    assert desk.line("minutes").accessibleDescription() == ""


def test_hints_never_keep_from_saving(desk: Desk) -> None:
    assert desk.binder.show_problems([Problem("day", "x", {}, Severity.HINT)], words)
    assert desk.said("day")
    assert desk.binder.show_problems([], words)
    assert desk.said("day") == ""


def test_what_cannot_be_read_comes_first(desk: Desk) -> None:
    desk.line("day").clear()
    write(desk.line("day"), "quark")
    problems = [Problem("day", "required"), Problem("place", "required")]
    assert not desk.binder.show_problems(problems, words)
    assert desk.said("day").startswith("Bitte einen Tag angeben")
    assert focused() is desk.line("day")


def test_typing_into_a_revealed_field_replaces_its_text(desk: Desk) -> None:
    desk.form.reveal("minutes")
    write(desk.line("minutes"), "45")
    assert desk.line("minutes").text() == "45"


def test_problem_in_a_folded_field_unfolds_it(desk: Desk) -> None:
    assert not desk.unfolded()
    assert not desk.binder.show_problems([Problem("place", "required")], words)
    assert desk.unfolded()
    assert focused() is desk.line("place")


def test_problem_without_field_still_keeps_from_saving(desk: Desk) -> None:
    assert not desk.binder.show_problems([Problem("elsewhere", "x")], words)


def test_leaving_a_field_checks_what_is_typed(desk: Desk) -> None:
    desk.line("day").setFocus()
    desk.line("day").clear()
    write(desk.line("day"), "quark")
    assert desk.said("day") == ""
    desk.line("minutes").setFocus()
    assert desk.said("day").startswith("Bitte einen Tag")


def test_rarer_fields_fold(desk: Desk, qtbot: QtBot) -> None:
    more = desk.form.more
    assert more is not None
    assert "zugeklappt" not in more.button.text()
    with qtbot.waitSignal(more.toggled) as caught:
        click(child(desk.form, Button, "visit_more_toggle"))
    assert caught.args == [True]
    assert desk.line("place").isVisible()
    assert "aufgeklappt" in more.button.accessibleName()
    with qtbot.waitSignal(more.toggled):
        click(more.button)
    assert not desk.line("place").isVisible()


def test_form_is_accessible(desk: Desk) -> None:
    more = desk.form.more
    assert more is not None
    more.set_unfolded(True)
    assert not defects(desk.form)
    names = [w.objectName() for w in tab_cycle(desk.form)]
    assert names == ["day", "minutes", "note", "visit_more_toggle", "place"]
    assert desk.line("day").accessibleName() == "Datum, erforderlich"
    box = desk.form.box("day")
    assert box.label.buddy() is desk.line("day")
    assert box.label.text() == "D&atum", "the letter D belongs to the menu"


def test_form_fits_narrow_windows(desk: Desk) -> None:
    assert desk.form.minimumSizeHint().width() <= 400


def test_wrong_use_is_refused(qtbot: QtBot) -> None:
    form = Form("odd", [Field("nothing", "Nichts", TextEditor("nothing"))])
    qtbot.addWidget(form)
    binder: Binder[Draft] = Binder(form)
    with pytest.raises(ValueError, match="nothing was loaded"):
        binder.collect()
    with pytest.raises(KeyError):
        binder.load(Draft())
    with pytest.raises(KeyError):
        form.box("gone")
    assert form.more is None


def test_labels_without_a_free_letter_go_without(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    labels: list[QLabel] = [label("Aa"), label("AB"), label("ba")]
    for shown in labels:
        shown.setParent(host)
    give_mnemonics(labels)
    assert [x.text() for x in labels] == ["&Aa", "A&B", "ba"]
