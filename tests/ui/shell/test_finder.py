"""The search over everything: typed, moved through and left by keyboard only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.listing import ListQuery
from intdesk.storage.finding import findable_kinds
from intdesk.storage.repositories.kinds import MAPS
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from ui.kit.result_list import ROW_HEIGHT
from ui.manual.reader import TopicReader
from ui.recognised.kinds import recognised_by
from ui.screens.settings.page import SettingsPage
from ui.shell.areas import areas
from ui.shell.finder.entries import Entry, fitting
from ui.shell.finder.hits import opened_kinds
from ui.shell.finder.offers import created_kinds, page_names, settings_parts
from ui.shell.finder.popup import FinderPopup
from ui.shell.window import MainWindow
from ui.targets import PAGE_OF_KIND, PageId, Target
from ui.texts import kind_words

NOT_OPENED = {Kind.SAVED_FILTER}
"""Found, but there is nothing to open: a filter is chosen in its list."""


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    made = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def opened(window: MainWindow) -> FinderPopup:
    press(window, Qt.Key.Key_K, CTRL)
    popup = popup_of(window)
    assert popup is not None
    assert focused() is popup.line
    return popup


def popup_of(window: MainWindow) -> FinderPopup | None:
    found = window.findChildren(FinderPopup)
    return next((popup for popup in found if popup.isVisible()), None)


def lines(popup: FinderPopup) -> list[str]:
    return [popup.results.item(row).text() for row in range(popup.results.count())]


def test_every_kind_that_is_found_can_be_shown_and_opened() -> None:
    for kind in findable_kinds():
        assert recognised_by(kind), kind
        assert kind_words()[kind], kind
    assert {*findable_kinds()} - {*opened_kinds()} == NOT_OPENED
    assert set(opened_kinds()) <= {*MAPS, Kind.ATTACHMENT}


def test_every_page_has_a_name() -> None:
    nameless = [
        spec.page for area in areas() for spec in area.pages
        if not spec.tab and spec.page not in page_names() and len(area.pages) > 1
        and spec is not area.pages[0]
    ]  # fmt: skip
    assert nameless == []


def test_every_part_of_the_settings_is_offered(office: Office) -> None:
    page = SettingsPage(office.context)
    assert set(settings_parts()) == set(page._choice.buttons)


@pytest.mark.parametrize("kind", created_kinds())
def test_a_new_record_of_each_kind_can_be_begun(window: MainWindow, kind: Kind) -> None:
    window.go(Target(PAGE_OF_KIND[kind], create=True))
    assert window.frame.present is PAGE_OF_KIND[kind]
    panel = getattr(window.frame.page, "panel", None)
    assert panel is not None
    assert panel.is_new
    assert panel.isAncestorOf(focused())


def test_a_record_is_found_and_opened(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    made = blank.services.contacts.save(Contact(name="Bäckerei Müller")).id
    popup = opened(window)
    write(popup.line, "mueller")
    assert lines(popup) == ["Kontakte", "Bäckerei Müller"]
    assert popup.count.text() == "1 Treffer"
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONTACTS)
    assert window.frame.page is not None
    assert window.frame.page.panel.shown == made  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: popup_of(window) is None)
    popup = opened(window)
    assert lines(popup) == ["Zuletzt geöffnet oder geändert", "Bäckerei Müller"]


def test_ctrl_enter_shows_the_list_with_the_words(
    qtbot: QtBot, window: MainWindow, blank: Office
) -> None:
    for number in range(8):
        blank.services.contacts.save(Contact(name=f"Sportclub {number}"))
    popup = opened(window)
    write(popup.line, "sportclub")
    assert lines(popup)[-1] == "Alle mit „sportclub“ in der Liste zeigen"
    press(popup.line, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONTACTS)
    query = window.frame.page.list.model.query  # type: ignore[union-attr]
    assert query == ListQuery(
        Kind.CONTACT, "sportclub", sort=query.sort, descending=query.descending
    )


def test_commands_pages_and_settings(qtbot: QtBot, window: MainWindow) -> None:
    popup = opened(window)
    write(popup.line, "neue ber")
    assert lines(popup)[:2] == ["Befehle", "Beratung erfassen"]
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONSULTATIONS)
    popup = opened(window)
    write(popup.line, "sicherungen")
    assert "Sicherungen" in lines(popup)
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.SETTINGS)
    popup = opened(window)
    write(popup.line, "bericht erst")
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.REPORTS)


def test_a_backup_is_made_from_anywhere(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    popup = opened(window)
    write(popup.line, "jetzt si")
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(blank.services.backups.listed()))


def test_arrows_move_and_esc_gives_the_focus_back(window: MainWindow, blank: Office) -> None:
    for name in ("Ypsilon A", "Ypsilon B"):
        blank.services.contacts.save(Contact(name=name))
    window.go(Target(PageId.CONTACTS))
    before = focused()
    popup = opened(window)
    write(popup.line, "ypsilon")
    first = popup.results.said()
    press(popup.line, Qt.Key.Key_Down)
    assert popup.results.said() != first
    press(popup.line, Qt.Key.Key_Down)
    assert popup.results.said() == first, "the choice goes round"
    press(popup.line, Qt.Key.Key_Up)
    press(popup.line, Qt.Key.Key_PageUp)
    assert popup.results.said() == first
    press(popup.line, Qt.Key.Key_Tab)
    assert focused() is popup.line
    press(popup.line, Qt.Key.Key_Escape)
    assert popup_of(window) is None
    assert focused() is before


def test_topics_of_the_manual_stand_behind_the_records(
    qtbot: QtBot, window: MainWindow, blank: Office
) -> None:
    blank.services.contacts.save(Contact(name="Laptop-Verleih"))
    popup = opened(window)
    write(popup.line, "laptop")
    found = lines(popup)
    assert found.index("Laptop-Verleih") < found.index("Laptop wechseln oder weitergeben")
    press(popup.line, Qt.Key.Key_Up)
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.HELP)
    assert child(window, TopicReader, "help_text").toPlainText().startswith("Laptop wechseln")


def test_nothing_found_says_so(window: MainWindow) -> None:
    popup = opened(window)
    write(popup.line, "qqqq")
    assert lines(popup) == []
    assert popup.count.text().startswith("Nichts gefunden")
    press(popup.line, Qt.Key.Key_Return)
    assert popup_of(window) is popup


def test_a_click_takes_a_line(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    blank.services.contacts.save(Contact(name="Sportclub"))
    click(child(window, QPushButton, "corner_find"))
    popup = popup_of(window)
    assert popup is not None
    write(popup.line, "sportclub")
    place = popup.results.visualItemRect(popup.results.item(1)).center()
    QTest.mouseClick(popup.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.frame.present is PageId.CONTACTS)


def test_screen_readers_hear_a_list_of_results(window: MainWindow, blank: Office) -> None:
    blank.services.contacts.save(Contact(name="Sportclub"))
    popup = opened(window)
    write(popup.line, "sportclub")
    assert defects(popup) == []
    face = QAccessible.queryAccessibleInterface(popup.results)
    assert face.role() is QAccessible.Role.List
    assert face.text(QAccessible.Text.Name) == "Treffer"
    assert popup.results.said().startswith("Kontakte, Sportclub")


def test_a_small_screen_shows_the_field_and_some_results(window: MainWindow, blank: Office) -> None:
    for number in range(6):
        blank.services.contacts.save(Contact(name=f"Sportclub {number}"))
    window.resize(683, 360)
    popup = opened(window)
    write(popup.line, "sportclub")
    assert popup.width() <= window.width()
    assert popup.height() <= window.height()
    assert popup.results.height() >= 2 * ROW_HEIGHT


def test_what_begins_with_the_words_comes_first() -> None:
    made = [
        Entry("b", "Plan der Sprechzeiten", int), Entry("b", "Sprechzeiten", int),
        Entry("b", "Auswahllisten", int, also="Sprachen"), Entry("b", "Nachbesprechung", int),
    ]  # fmt: skip
    found = [entry.title for entry in fitting(made, "sprech")]
    assert found == ["Sprechzeiten", "Plan der Sprechzeiten"]
    assert [entry.title for entry in fitting(made, "sprach")] == ["Auswahllisten"]
    assert fitting(made, " ") == []


def test_a_slip_is_forgiven(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    blank.services.contacts.save(Contact(name="Rami Al-Hamwi"))
    popup = opened(window)
    write(popup.line, "alhamwi")
    assert lines(popup) == ["Meinten Sie … (Kontakte)", "Rami Al-Hamwi"]
    assert popup.count.text() == "1 Treffer"
    popup.line.clear()
    write(popup.line, "einstelungen")
    assert lines(popup)[:2] == ["Meinten Sie … (Ansichten)", "Einstellungen"]
    press(popup.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.present is PageId.SETTINGS)


def test_what_is_found_as_typed_asks_nothing(window: MainWindow, blank: Office) -> None:
    for name in ("Seidl", "Seidel"):
        blank.services.contacts.save(Contact(name=name))
    popup = opened(window)
    write(popup.line, "seidl")
    assert lines(popup) == ["Kontakte", "Seidl"]
