"""What must hold on every page of the demonstration, and in its views: keys, names, contrast."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyle, QWidget
from pytestqt.qtbot import QtBot

from intdesk.services.manual import page_keys
from tests.ui.a11y import faint_texts, unlike_names
from tests.ui.office import Office
from tests.ui.walked import LAPTOP_TWICE, faults, size_faults
from ui.kit import theme as theme_module
from ui.kit.buttons import Button
from ui.kit.form.amounts import ParsedEditor
from ui.kit.form.field import FieldBox
from ui.kit.form.form import Form
from ui.kit.theme import Theme
from ui.manual.key_tables import window_keys
from ui.program import open_window
from ui.record_page import RecordPage
from ui.record_panel import RecordPanel
from ui.shell.areas import areas
from ui.shell.finder.offers import page_names
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

ROOT = Path(__file__).parents[3]
ALONE = {PageId.IMPORT_CENTRE}
"""Pages with another name in the search: the command there has the name of the page already."""
_MNEMONIC = re.compile(r"Alt\+[A-ZÄÖÜ0-9]")


@pytest.fixture
def window(qtbot: QtBot, blank: Office, demonstration: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / demonstration.name
    shutil.copy(demonstration, path)
    made = open_window(blank.context, path)
    qtbot.addWidget(made, before_close_func=lambda _: blank.dialogs.answers.append("discard"))
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def views(window: MainWindow, page: PageId) -> Iterator[str]:
    """Go to a page and through its views, which are chosen by joined buttons; yield their words."""
    window.go(Target(page))
    shown = window.frame.page
    assert shown is not None
    assert window.frame.present is page, "an unsaved entry holds another page"
    yield page.value
    entries = [*shown.findChildren(Form)]
    for button in shown.findChildren(Button):
        joined = button.property("kind") == "segment" and button.group() is not None
        if any(entry.isAncestorOf(button) for entry in entries):
            continue  # an answer, not a view
        if joined and button.isVisible() and button.isEnabled() and not button.isChecked():
            button.click()
            yield f"{page.value}, {button.text()}"


def shortcuts(page: QWidget) -> set[str]:
    """Return the keys of actions, buttons and shortcuts of a page, without letters of labels."""
    found = [s for a in page.findChildren(QAction) for s in a.shortcuts()]
    found += [b.shortcut() for b in page.findChildren(QAbstractButton)]
    found += [s.key() for s in page.findChildren(QShortcut)]
    portable = {keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in found}
    return {keys for keys in portable if keys and not _MNEMONIC.fullmatch(keys)}


def records(window: MainWindow, page: PageId) -> Iterator[tuple[str, QWidget]]:
    """Open the first record of a page and begin a new one, if it has records; yield the form."""
    window.go(Target(page))
    shown = window.frame.page
    if isinstance(shown, RecordPage):
        shown.create_record()
        yield f"{page.value}, new", shown.panel
        if ids := [shown.list.model.id_at(0)] if shown.list.model.rowCount() else []:
            shown.open_record(ids[0])
            yield f"{page.value}, first", shown.panel


@pytest.mark.parametrize("area", [area.key for area in areas()])
def test_keys_names_and_focus_in_every_view_and_form(window: MainWindow, area: str) -> None:
    found = {}
    for entry in next(a for a in areas() if a.key == area).pages:
        for view in views(window, entry.page):
            assert window.frame.page is not None
            found[view] = faults(window.frame.page)
        found |= {form: faults(panel) for form, panel in records(window, entry.page)}
    assert {view: wrong for view, wrong in found.items() if wrong} == {}


def test_names_hold_the_words_that_are_seen(window: MainWindow) -> None:
    found = {view: unlike_names(window) for page in PageId for view in views(window, page)}
    assert {view: names for view, names in found.items() if names} == {}


def test_every_key_stands_on_the_sheet(window: MainWindow) -> None:
    told = {key.keys for key in window_keys(window)}
    told |= {keys for group in page_keys() for keys, _ in group.keys}
    for page in PageId:
        window.go(Target(page))
        shown = window.frame.page
        assert shown is not None
        assert shortcuts(shown) - told == set(), page


def test_every_area_has_keys_and_says_them(window: MainWindow) -> None:
    names = {key.words: key.keys for key in window_keys(window)}
    rows = range(window.navigation.count())
    tips = {window.navigation.item(row).toolTip() for row in rows}
    for area in areas():
        keys = QKeySequence(names[area.title]).toString(QKeySequence.SequenceFormat.NativeText)
        assert f"{area.title} ({keys})" in tips
    for action, page in (("area_trash", PageId.TRASH), ("area_help", PageId.HELP)):
        window.registry[action].trigger()
        assert window.frame.present is page


def test_pages_without_a_tab_are_found_by_their_titles(window: MainWindow) -> None:
    for page, name in page_names().items():
        if page not in ALONE:
            window.go(Target(page))
            shown = window.frame.page
            assert shown is not None
            assert shown.accessibleName() == name


def test_pages_without_a_tab_have_a_way_back(window: MainWindow) -> None:
    for page in page_names():
        window.go(Target(page))
        shown = window.frame.page
        assert shown is not None
        backs = [b for b in shown.findChildren(Button) if re.match(r"Zu[rm]? ", b.text())]
        assert backs or page in ALONE, page


def test_a_laptop_at_200_percent_shows_all(window: MainWindow, qapp: QApplication) -> None:
    found = {}
    for page in PageId:
        window.resize(LAPTOP_TWICE)
        window.go(Target(page))
        qapp.processEvents()
        assert window.size() == LAPTOP_TWICE, page
        shown = window.frame.page
        assert shown is not None
        found[page.value] = size_faults(shown, LAPTOP_TWICE)
        found |= {form: size_faults(panel, LAPTOP_TWICE) for form, panel in records(window, page)}
    assert {page: wrong for page, wrong in found.items() if wrong} == {}


class ShownWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(window: MainWindow, qapp: QApplication) -> None:
    shown = ShownWindows()
    found = {}
    qapp.installEventFilter(shown)
    try:
        for page in PageId:
            window.go(Target(page))
            qapp.processEvents()
            assert window.frame.present is page
            found[page.value], shown.names = shown.names, []
    finally:
        qapp.removeEventFilter(shown)
    assert {page: names for page, names in found.items() if names} == {}


def test_nothing_moves(window: MainWindow, qapp: QApplication) -> None:
    """Nothing in the program moves by itself, whatever the system's setting (11.2.3, 11.7)."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert qapp.style().styleHint(hint, None, window) == 0
    moving = re.compile(r"Q\w*Animation\b|QMovie|QTimeLine")
    for path in ROOT.joinpath("ui").rglob("*.py"):
        assert not moving.search(path.read_text("utf-8")), path


CONTRAST_THEMES = {
    "desert": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75", "#676767"),
    "night_sky": ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#8080ff", "#a6a6a6"),
}
"""Two contrast themes of Windows 11: ground, text, chosen, text on it, link, not to be used."""


def contrast_palette(colours: tuple[str, ...]) -> QPalette:
    """Return the palette that Qt makes of a contrast theme of Windows."""
    ground, text, chosen, on_chosen, link, disabled = map(QColor, colours)
    role, palette = QPalette.ColorRole, QPalette()
    for name in (role.Window, role.Base, role.AlternateBase, role.Button, role.ToolTipBase):
        palette.setColor(name, ground)
    for name in (
        role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.PlaceholderText,
        role.BrightText, role.Light, role.Midlight, role.Mid, role.Dark, role.Shadow,
    ):  # fmt: skip
        palette.setColor(name, text)
    palette.setColor(role.Highlight, chosen)
    palette.setColor(role.HighlightedText, on_chosen)
    palette.setColor(role.Link, link)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, disabled)
    return palette


def test_every_page_is_readable_in_contrast_themes(
    window: MainWindow, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme_module, "high_contrast", lambda: True)
    found = {}
    for name, colours in CONTRAST_THEMES.items():
        monkeypatch.setattr(theme, "_system_palette", contrast_palette(colours))
        theme.choose(theme.scheme)
        for page in PageId:
            window.go(Target(page))
            shown = window.frame.page
            assert shown is not None
            qapp.processEvents()  # headers wrap once more when their titles are there
            found[name, page.value] = faint_texts(shown)
    monkeypatch.undo()
    theme.choose(theme.scheme)
    assert {page: texts for page, texts in found.items() if texts} == {}


def test_what_must_be_filled_in_is_marked_before_anybody_saves(
    window: MainWindow, blank: Office
) -> None:
    asked = 0
    for page in PageId:
        window.go(Target(page, create=True))
        panel = getattr(window.frame.page, "panel", None)
        if not isinstance(panel, RecordPanel):
            continue
        boxes = panel.findChildren(FieldBox)
        for box in boxes:
            if isinstance(box.field.editor, ParsedEditor):
                box.field.editor.set_entry("")
        panel.save()
        empty = [b.field for b in boxes if b.problem.text() == "Bitte ausfüllen."]
        asked += len(empty)
        assert [f.name for f in empty if not f.required] == [], page
        blank.dialogs.answers.append("discard")
    assert asked > 40
