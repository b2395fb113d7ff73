from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import DataFileError
from intdesk.storage.database import Database
from tests.ui.a11y import defects, shared_mnemonics
from tests.ui.founding import answer_the_assistant
from tests.ui.hands import ALT, CTRL, SHIFT, child, click, focused, press, write
from tests.ui.office import CLOCK, TODAY, Office, rest_backups
from ui import settings
from ui.kit.theme import Scheme
from ui.program import open_window
from ui.shell.navigation import NARROW, WIDE, Navigation
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

PAGES = list(PageId)


def shown(qtbot: QtBot, office: Office, path: Path | None = None) -> MainWindow:
    window = open_window(office.context, path)
    rest_backups(window)
    qtbot.addWidget(window, before_close_func=lambda _: office.dialogs.answers.append("discard"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    made = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def present(window: MainWindow) -> PageId | None:
    return window.frame.present


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"action_{name}")
    assert found is not None
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_and_is_accessible(
    qtbot: QtBot, window: MainWindow, blank: Office, page: PageId
) -> None:
    blank.consult()
    window.go(Target(page))
    assert present(window) is page
    assert defects(window) == []
    shown_page = window.frame.page
    assert shown_page is not None
    assert shown_page.minimumSizeHint().width() <= 600


def test_no_page_takes_keys_of_the_window(window: MainWindow) -> None:
    """Keys that two would answer to do nothing at all."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    taken = {a.shortcut().toString() for a in window.findChildren(QAction, options=direct)} - {""}
    assert {"Ctrl+L", "Ctrl+N", "F1"} <= taken
    for page in PAGES:
        window.go(Target(page))
        shown_page = window.frame.page
        assert shown_page is not None
        buttons = {b.shortcut().toString() for b in shown_page.findChildren(QAbstractButton)}
        assert taken & buttons == set(), page


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_laptop_at_200_percent_shows_every_page(
    qtbot: QtBot, window: MainWindow, blank: Office, scheme: Scheme
) -> None:
    blank.context.theme.choose(scheme)
    window.resize(683, 360)
    for page in PAGES:
        window.go(Target(page))
        least = window.minimumSizeHint()
        assert least.width() <= 683, page
        assert least.height() <= 360, page
    assert child(window, Navigation, "navigation").width() == NARROW
    window.resize(1366, 768)
    assert child(window, Navigation, "navigation").width() == WIDE


def test_the_first_start_leads_through_the_assistant(
    qtbot: QtBot, blank: Office, tmp_path: Path
) -> None:
    window = shown(qtbot, blank)
    assert not window.navigation.isVisible()
    assert defects(window) == []
    for name in ("new", "lock", "import", "year", "area_start"):
        assert not action(window, name).isEnabled(), name
    click(child(window, QPushButton, "welcome_create"))
    assert focused().objectName() == "assistant_name"
    assert defects(window) == []
    assert window.isActiveWindow(), "no part of the page was a window of its own for a moment"
    answer_the_assistant(window, blank.dialogs, tmp_path, "Stadt Neu", "Ada Kern")
    assert present(window) is PageId.START
    assert window.windowTitle() == "Stadt Neu – IntDesk"
    assert blank.context.settings.get(settings.LAST_FILE) == tmp_path / "Stadt-Neu.intdesk"
    assert window.files.proposal("Stadt Neu").name == "Stadt-Neu-2.intdesk"
    assert blank.services.access.protected
    assert blank.services.access.actor == "Ada Kern"
    assert not window.notice.isVisible()
    assert "verschlüsselt" in child(window, QLabel, "status_file").text()
    assert not any(line.text() for line in window.findChildren(QLineEdit, "assistant_secret"))


def test_esc_leads_back_through_the_assistant(qtbot: QtBot, blank: Office) -> None:
    window = shown(qtbot, blank)
    click(child(window, QPushButton, "welcome_create"))
    write(focused(), "Stadt Neu")
    click(child(window, QPushButton, "assistant_next"))
    assert child(window, QLabel, "assistant_where").text() == "Schritt 2 von 4"
    press(focused(), Qt.Key.Key_Escape)
    assert child(window, QLabel, "assistant_where").text() == "Schritt 1 von 4"
    press(focused(), Qt.Key.Key_Escape)
    assert child(window, QPushButton, "welcome_create").isVisible()


def test_the_assistant_is_left_for_the_open_file(
    qtbot: QtBot, window: MainWindow, blank: Office
) -> None:
    window.go(Target(PageId.CONTACTS))
    blank.context.year.choose(2021)
    action(window, "new_file").trigger()
    assert not window.frame.isVisible()
    assert window.windowTitle() == "IntDesk"
    press(focused(), Qt.Key.Key_Escape)
    assert present(window) is PageId.CONTACTS
    assert window.frame.isVisible()
    assert window.windowTitle() == "office – IntDesk"
    assert blank.context.year.year == 2021


def test_the_demonstration_is_made_once(qtbot: QtBot, blank: Office, tmp_path: Path) -> None:
    window = shown(qtbot, blank)
    blank.dialogs.answers += ["", "town", "town", "municipality"]
    click(child(window, QPushButton, "welcome_demonstration"))
    assert not blank.context.file.is_open
    click(child(window, QPushButton, "welcome_demonstration"))
    assert present(window) is PageId.START
    assert "erfundene Daten" in child(window.notice, QLabel, "banner_text").text()
    stamp = (tmp_path / "Demonstration.intdesk").stat().st_ino
    action(window, "demonstration").trigger()
    assert (tmp_path / "Demonstration.intdesk").stat().st_ino == stamp
    assert blank.context.year.year == TODAY.year - 1
    years = child(window, QComboBox, "year")
    offered = [years.itemText(n) for n in range(years.count())]
    assert offered == ["2027", "2026", "2025", "2024", "2023", "2022", "2021"]  # plans and figures
    action(window, "demonstration").trigger()
    assert blank.services.office.get().name == "Gemeinde Birkau"
    assert (tmp_path / "Demonstration-Gemeinde.intdesk").exists()


def test_a_missing_file_leads_back_to_the_first_page(qtbot: QtBot, blank: Office) -> None:
    blank.context.settings.set(settings.LAST_FILE, Path("fehlt.intdesk"))
    window = shown(qtbot, blank)
    qtbot.waitUntil(lambda: bool(blank.dialogs.said))
    assert blank.dialogs.said[0].happened == "Die Datei „fehlt.intdesk“ wurde nicht gefunden."
    assert child(window, QPushButton, "welcome_create").isVisible()


def test_files_are_opened_from_the_menu(
    qtbot: QtBot, window: MainWindow, blank: Office, tmp_path: Path
) -> None:
    other = tmp_path / "andere.intdesk"
    other.write_bytes((tmp_path / "office.intdesk").read_bytes())
    blank.dialogs.paths = [other, None, tmp_path / "office.intdesk", None]
    action(window, "open_file").trigger()
    assert blank.services.path == other
    action(window, "open_file").trigger()
    assert blank.services.path == other
    action(window, "open_file").trigger()
    assert blank.services.path == tmp_path / "office.intdesk"
    action(window, "open_file").trigger()
    window.files.open_path(tmp_path / "fehlt.intdesk")
    assert blank.services.path == tmp_path / "office.intdesk"
    assert window.frame.isVisible()


def test_keys_lead_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    ways = {
        Qt.Key.Key_2: PageId.CONSULTATIONS, Qt.Key.Key_3: PageId.CONTACTS,
        Qt.Key.Key_4: PageId.EVENTS, Qt.Key.Key_5: PageId.PRESS,
        Qt.Key.Key_6: PageId.TARGET_AGREEMENTS, Qt.Key.Key_7: PageId.BUDGET,
        Qt.Key.Key_8: PageId.REPORTS, Qt.Key.Key_9: PageId.PRIVACY,
        Qt.Key.Key_0: PageId.SETTINGS,
        Qt.Key.Key_1: PageId.START,
    }  # fmt: skip
    for key, page in ways.items():
        press(window, key, CTRL)
        assert present(window) is page
    press(window, Qt.Key.Key_Left, ALT)
    assert present(window) is PageId.SETTINGS
    press(window, Qt.Key.Key_Right, ALT)
    assert present(window) is PageId.START
    press(window, Qt.Key.Key_Right, ALT)
    assert present(window) is PageId.START
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    assert focused().objectName() == "minutes"
    press(window, Qt.Key.Key_F1)
    assert present(window) is PageId.HELP


def test_new_and_search_belong_to_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Target(PageId.CONTACTS))
    press(window, Qt.Key.Key_N, CTRL)
    assert focused().objectName() == "name"
    press(window, Qt.Key.Key_F, CTRL)
    assert focused().objectName() == "search"
    press(window, Qt.Key.Key_J, CTRL)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_the_tabs_of_an_area(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Target(PageId.CONSULTATIONS))
    tabs = child(window, QTabBar, "area_tabs")
    assert [tabs.tabText(n) for n in range(tabs.count())] == [
        "Beratungen", "Fälle", "Beschwerden", "Arbeitszeit", "Sprechzeiten", "Auswertung",
    ]  # fmt: skip
    tabs.setCurrentIndex(1)
    assert present(window) is PageId.CASES
    tabs.setCurrentIndex(3)
    assert present(window) is PageId.WORK_ENTRIES
    window.go(Target(PageId.IMPORTS))
    assert not tabs.isVisible()


def test_arrows_walk_through_the_navigation(qtbot: QtBot, window: MainWindow) -> None:
    navigation = child(window, Navigation, "navigation")
    navigation.setFocus()
    visited = []
    for _ in range(11):
        navigation.setFocus()
        press(navigation, Qt.Key.Key_Down)
        visited.append(window.frame.present)
    assert visited == [
        PageId.CONSULTATIONS, PageId.CONTACTS, PageId.EVENTS, PageId.PRESS,
        PageId.TARGET_AGREEMENTS, PageId.BUDGET, PageId.REPORTS, PageId.PRIVACY, PageId.SETTINGS,
        PageId.TRASH, PageId.HELP,
    ]  # fmt: skip


def test_a_page_with_unsaved_entries_holds_on(
    qtbot: QtBot, window: MainWindow, blank: Office
) -> None:
    window.go(Target(PageId.CONTACTS, create=True))
    write(focused(), "Jobcenter")
    window.go(Target(PageId.START))
    assert present(window) is PageId.CONTACTS
    assert child(window, Navigation, "navigation").currentItem().text() == "Netzwerk"
    assert not window.close()
    tabs = child(window, QTabBar, "area_tabs")
    assert [tabs.tabText(n) for n in range(tabs.count())] == [
        "Kontakte", "Kontaktpflege", "Gremien", "Sitzungen", "Angebote", "Bedarfe", "Lücken",
        "Ehrenamt", "Einsätze",
    ]  # fmt: skip
    blank.dialogs.answers = ["save"]
    window.go(Target(PageId.START))
    assert present(window) is PageId.START
    window.go(Target(PageId.SETTINGS))
    assert not tabs.isVisible()


def test_the_year_beside_the_search_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    box = window.year_box.box
    qtbot.waitUntil(lambda: box.isVisible() and box.width() >= box.sizeHint().width())


def test_tab_enters_a_page_at_its_title(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Target(PageId.CONTACTS))
    page = window.frame.page
    assert page is not None
    window.year_box.box.setFocus()
    press(focused(), Qt.Key.Key_Tab)
    first = focused()
    assert page.isAncestorOf(first)
    header = child(page, QPushButton, "contacts_export").parentWidget()
    assert header is not None
    assert header.isAncestorOf(first), "with the buttons beside the title"
    press(first, Qt.Key.Key_Backtab, SHIFT)
    assert not page.isAncestorOf(focused())


def test_the_last_step_is_taken_back(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    window.undo.run()
    assert blank.announced == ["Es gibt nichts rückgängig zu machen."]
    window.undo.name(action(window, "undo"))
    assert action(window, "undo").text() == "&Rückgängig"
    record = blank.consult()
    window.undo.name(action(window, "undo"))
    assert action(window, "undo").text() == "&Rückgängig: Beratung erfasst"
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.statusBar().currentMessage() == "Rückgängig gemacht: Beratung erfasst"
    with pytest.raises(Exception, match="record_missing"):
        blank.services.consultations.get(record)


def test_the_year_is_chosen_at_the_top(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    blank.consult(TODAY.replace(year=2024))
    blank.context.bus.publish(Changes.of(Kind.CONSULTATION, undo_label="Beratung erfasst"))
    years = child(window, QComboBox, "year")
    assert [years.itemText(n) for n in range(years.count())] == ["2026", "2025", "2024"]
    years.setCurrentIndex(2)
    years.activated.emit(2)
    assert blank.context.year.year == 2024
    blank.context.year.choose(2030)
    assert years.currentText() == "2030"
    assert window.statusBar().currentMessage() == "Beratung erfasst"


def test_a_message_that_is_too_long_ends_with_an_ellipsis(
    window: MainWindow, blank: Office
) -> None:
    bar, long = window.statusBar(), "Einträge im Jahr 2026: 2.404 neue Einträge. " * 8
    blank.context.bus.announce(long)
    said = bar.currentMessage()
    assert said.endswith("…")
    assert long.startswith(said[:-1])
    end = child(window, QLabel, "status_file").x()
    width = bar.fontMetrics().horizontalAdvance(said)
    assert end - 60 < width < end


def test_the_notice_stands_above_every_page(qtbot: QtBot, window: MainWindow) -> None:
    assert "ohne Verschlüsselung" in child(window.notice, QLabel, "banner_text").text()
    assert not child(window.notice, QPushButton, "banner_button").isVisible()
    window.resize(683, 360)
    for page in PAGES:
        window.go(Target(page))
        assert window.notice.isVisible()
    assert window.notice.height() <= 48
    assert "unverschlüsselt" in child(window, QLabel, "status_file").text()


def test_the_first_window_fits_the_screen(qtbot: QtBot, blank: Office) -> None:
    window = MainWindow(blank.context)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_staying_marks_the_area_that_stays(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    window.go(Target(PageId.SETTINGS))
    click(child(window, QPushButton, "office_save"))
    write(child(window, QLineEdit, "name"), "!")
    navigation = child(window, Navigation, "navigation")
    place = navigation.visualItemRect(navigation.item(0)).center()
    click(navigation.viewport(), place)
    QApplication.processEvents()
    assert present(window) is PageId.SETTINGS
    assert [item.text() for item in navigation.selectedItems()] == ["Einstellungen"]


def test_a_file_opened_where_notes_are_forbidden_uses_none(
    qtbot: QtBot, blank: Office, template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    blank.context.settings.set(settings.NOTES_FORBIDDEN, value=True)
    window = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    assert not blank.services.privacy.notes.used


def test_colours_are_chosen_in_the_menu(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    action(window, "scheme_dark").trigger()
    assert blank.context.theme.scheme is Scheme.DARK
    assert blank.context.settings.get(settings.APPEARANCE) is Scheme.DARK


def test_menus_have_letters_of_their_own(qtbot: QtBot, window: MainWindow) -> None:
    assert shared_mnemonics(window.menuBar()) == []


def test_geometry_is_remembered(qtbot: QtBot, window: MainWindow, blank: Office) -> None:
    window.resize(700, 600)
    assert window.close()
    assert not blank.context.file.is_open
    again = MainWindow(blank.context)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 600)


def test_administrators_get_their_page(
    window: MainWindow, blank: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("ui.shell.it_sheet.open_path", opened.append)
    target = tmp_path / "IT.pdf"
    blank.dialogs.paths = [None, target]
    action(window, "it_sheet").trigger()
    assert opened == []
    action(window, "it_sheet").trigger()
    assert opened == [target]
    assert target.read_bytes().startswith(b"%PDF-")


def test_about_opens_its_dialog(
    window: MainWindow, blank: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(blank.dialogs, "run", lambda dialog: shown.append(dialog.objectName()))
    action(window, "about").trigger()
    assert shown == ["about"]


def test_errors_are_told_in_dialogs(
    qtbot: QtBot, window: MainWindow, blank: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank.context.errors.report(DataFileError("busy", path="x"))
    assert blank.dialogs.said[-1].title == "Das hat nicht geklappt"
    opened: list[Path] = []
    exits: list[int] = []
    monkeypatch.setattr("ui.opening.open_path", opened.append)
    monkeypatch.setattr(QApplication, "exit", exits.append)
    blank.dialogs.answers = ["show", "quit", "go_on"]
    for _ in range(3):
        blank.context.errors.report(RuntimeError())
    assert [path.suffix for path in opened] == [".txt"]
    assert exits == [1]
    assert "keine" not in blank.dialogs.said[-1].details


def test_a_second_program_that_writes_is_told_kindly(
    qtbot: QtBot, window: MainWindow, blank: Office
) -> None:
    other = Database.open(blank.services.path, clock=CLOCK)
    with other.write("blocks") as unit:
        unit.settings.set("x", "y")
        window.go(Target(PageId.CONTACTS, create=True))
        write(focused(), "Jobcenter")
        press(focused(), Qt.Key.Key_Return, CTRL)
    assert "an anderer Stelle gelesen" in blank.dialogs.said[-1].happened
    other.close()
    assert child(window, QLineEdit, "name").text() == "Jobcenter"
    press(focused(), Qt.Key.Key_Return, CTRL)
