from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.listing import Filter, ListQuery, Op
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from ui.kit.buttons import Button
from ui.kit.filter_bar import FilterBar
from ui.kit.filters import FilterField, FilterKind, describe
from ui.kit.form.search_combo import code_finder

CODES = [
    Code(CodeListId.TOPIC, f"{n:02}", text)
    for n, text in enumerate(("Wohnen", "Arbeit", "Schule", "Sprache"), 1)
]
LABELS = {c.code: c.label for c in CODES}
TOPIC = FilterField(
    "topic", "Thema", FilterKind.CODES, code_finder(lambda: CODES), LABELS.__getitem__
)
DAY = FilterField("day", "Datum", FilterKind.DAYS)
PEOPLE = FilterField("people", "Personen", FilterKind.NUMBERS)
MINUTES = FilterField("minutes", "Dauer", FilterKind.MINUTES)
QUERY = ListQuery(Kind.CONSULTATION)


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.bar = FilterBar([TOPIC, DAY, PEOPLE, MINUTES], "Suchen (Strg+F)", self.today)
        self.host = QWidget()
        box = QVBoxLayout(self.host)
        box.addWidget(self.bar)
        box.addStretch(1)
        show(qtbot, self.host, 900, 500)

    def today(self) -> date:
        return date(2026, 11, 21)

    def search(self) -> QLineEdit:
        return child(self.bar, QLineEdit, "search")

    def chips(self) -> list[str]:
        return [
            b.text()
            for b in self.bar.findChildren(Button)
            if b.objectName().startswith("filter_chip_") and b.isVisible()
        ]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_typing_asks_after_a_short_pause(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.bar.changed):
        write(desk.search(), "woh ")
    assert desk.bar.apply_to(QUERY).text == "woh"
    with qtbot.assertNotEmitted(desk.bar.changed, wait=120):
        write(desk.search(), " ")


def test_enter_asks_at_once_and_escape_empties(desk: Desk) -> None:
    write(desk.search(), "kita")
    press(desk.search(), Qt.Key.Key_Return)
    assert desk.bar.text == "kita"
    press(desk.search(), Qt.Key.Key_Escape)
    assert desk.bar.text == ""


def test_down_goes_to_the_list(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.bar.list_wanted):
        press(desk.search(), Qt.Key.Key_Down)


def test_codes_are_ticked_and_become_a_chip(desk: Desk, qtbot: QtBot) -> None:
    chooser = desk.bar.choose("topic")
    values = child(chooser, QListWidget, "filter_values")
    assert values.count() == 5, "all topics and: not entered"
    search = child(chooser, QLineEdit, "filter_search")
    write(search, "sch")
    assert values.count() == 1
    values.item(0).setCheckState(Qt.CheckState.Checked)
    search.clear()
    values.item(0).setCheckState(Qt.CheckState.Checked)
    values.item(1).setCheckState(Qt.CheckState.Checked)
    values.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not defects(chooser)
    with qtbot.waitSignal(desk.bar.changed):
        click(child(chooser, Button, "filter_apply"))
    assert desk.bar.filters == (Filter("topic", ("03", "01")),)
    qtbot.waitUntil(lambda: desk.chips() == ["Thema: Schule, Wohnen  ✕"])


def test_enter_takes_what_the_search_found_first(desk: Desk, qtbot: QtBot) -> None:
    chooser = desk.bar.choose("topic")
    search = child(chooser, QLineEdit, "filter_search")
    write(search, "arb")
    with qtbot.waitSignal(desk.bar.changed):
        press(search, Qt.Key.Key_Return)
    assert desk.bar.filters == (Filter("topic", ("02",)),)
    again = desk.bar.choose("topic")
    values = child(again, QListWidget, "filter_values")
    assert values.item(1).checkState() is Qt.CheckState.Checked
    press(child(again, QLineEdit, "filter_search"), Qt.Key.Key_Down)
    assert values.currentRow() == 0
    again.close()


def test_nothing_chosen_applies_nothing(desk: Desk, qtbot: QtBot) -> None:
    for field in ("topic", "day", "people"):
        chooser = desk.bar.choose(field)
        with qtbot.assertNotEmitted(desk.bar.changed):
            click(child(chooser, Button, "filter_apply"))
        chooser.close()


def test_days_are_typed_or_taken_from_chips(desk: Desk, qtbot: QtBot) -> None:
    chooser = desk.bar.choose("day")
    assert not defects(chooser)
    first = child(chooser, QLineEdit, "filter_from")
    write(first, "quark")
    with qtbot.assertNotEmitted(desk.bar.changed):
        click(child(chooser, Button, "filter_apply"))
    first.clear()
    write(first, "1.3.")
    with qtbot.waitSignal(desk.bar.changed):
        press(first, Qt.Key.Key_Return)
    assert desk.bar.filters == (Filter("day", ("2026-03-01", ""), Op.BETWEEN),)
    qtbot.waitUntil(lambda: desk.chips() == ["Datum: ab 01.03.2026  ✕"])
    again = desk.bar.choose("day")
    assert child(again, QLineEdit, "filter_from").text() == "01.03.2026"
    with qtbot.waitSignal(desk.bar.changed):
        click(child(again, Button, "filter_last_month"))
    assert desk.bar.filters == (Filter("day", ("2026-10-01", "2026-10-31"), Op.BETWEEN),)


def test_numbers_and_minutes_have_spans(desk: Desk, qtbot: QtBot) -> None:
    chooser = desk.bar.choose("people")
    write(child(chooser, QLineEdit, "filter_from"), "2")
    write(child(chooser, QLineEdit, "filter_to"), "5")
    with qtbot.waitSignal(desk.bar.changed):
        click(child(chooser, Button, "filter_apply"))
    again = desk.bar.choose("people")
    assert child(again, QLineEdit, "filter_to").text() == "5"
    again.close()
    chooser = desk.bar.choose("minutes")
    write(child(chooser, QLineEdit, "filter_to"), "1:30")
    click(child(chooser, Button, "filter_apply"))
    assert desk.bar.filters == (
        Filter("people", ("2", "5"), Op.BETWEEN),
        Filter("minutes", ("", "90"), Op.BETWEEN),
    )
    expected = ["Personen: 2 – 5  ✕", f"Dauer: bis 1:30{NO_BREAK}Std.  ✕"]
    qtbot.waitUntil(lambda: desk.chips() == expected)


def test_the_menu_offers_all_fields(desk: Desk) -> None:
    click(desk.bar.add_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == ["Thema", "Datum", "Personen", "Dauer"]
    menu.close()


def test_chips_go_by_click_and_by_key(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.ask("kita", [Filter("topic", ("01",)), Filter("people", ("1", "1"), Op.BETWEEN)])
    assert not defects(desk.host)
    with qtbot.waitSignal(desk.bar.changed):
        click(child(desk.bar, Button, "filter_chip_topic"))
    chip = child(desk.bar, Button, "filter_chip_people")
    assert chip.accessibleName() == "Filter Personen: 1 entfernen"
    with qtbot.waitSignal(desk.bar.changed):
        press(chip, Qt.Key.Key_Delete)
    assert desk.bar.filters == ()
    assert desk.bar.text == "kita"


def test_everything_is_cleared_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.ask("kita", [Filter("topic", ("01",)), Filter("unknown", ("x",))])
    with qtbot.waitSignal(desk.bar.changed):
        click(child(desk.bar, Button, "filter_clear"))
    assert (desk.bar.text, desk.bar.filters, desk.search().text()) == ("", (), "")
    assert focused() is desk.search()
    write(desk.search(), "neu")
    desk.bar.focus_search()
    assert desk.search().selectedText() == "neu"


def test_question_keeps_what_the_query_has_itself(desk: Desk) -> None:
    desk.bar.ask("", [Filter("topic", ("01",))])
    own = QUERY.with_filter(Filter("day", ("2026-01-01", "2026-12-31"), Op.BETWEEN))
    assert desk.bar.apply_to(own).filters == (*own.filters, Filter("topic", ("01",)))


def test_chips_name_few_values_and_count_the_rest() -> None:
    assert describe(TOPIC, Filter("topic", ("",))) == "Thema: nicht erfasst"
    many = Filter("topic", ("01", "02", "03", "04"))
    assert describe(TOPIC, many) == "Thema: Wohnen, Arbeit und 2 weitere"
    span = Filter("day", ("2026-01-01", "2026-01-31"), Op.BETWEEN)
    assert describe(DAY, span) == "Datum: 01.01.2026 – 31.01.2026"
    one = Filter("day", ("2026-01-01", "2026-01-01"), Op.BETWEEN)
    assert describe(DAY, one) == "Datum: 01.01.2026"
    assert FilterField("x", "X").find("") == []


def test_bar_fits_narrow_windows(desk: Desk) -> None:
    desk.bar.ask("", [Filter("topic", ("01", "02"))])
    assert desk.bar.minimumSizeHint().width() <= 400
