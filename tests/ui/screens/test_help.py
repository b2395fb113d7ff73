"""The manual: read, searched and walked through by keys; every screen and dialog leads to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.services.manual import manual, page_keys
from tests.portable_keys import portable_keys
from tests.processes import PATIENCE
from tests.ui.a11y import defects
from tests.ui.hands import ALT, CTRL, child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from ui.help_key import add_help_key
from ui.kit.result_list import ResultList
from ui.kit.theme import Scheme
from ui.kit.tokens import DARK, LIGHT
from ui.manual.contents import ContentsTree
from ui.manual.key_tables import key_sheet, window_keys
from ui.manual.reader import LONGEST_LINE, TopicReader
from ui.manual.render import topic_html
from ui.manual.window import HelpWindow
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

ROOT = Path(__file__).parents[3]
STANDARD = {
    "Tab", "Alt", "Shift", "Esc", "Return", "Space", "Left", "Right", "Up", "Down", "Ctrl+F",
}  # fmt: skip
"""Keys that hold in every program."""
WITHOUT_TOPIC = {
    "NameDialog", "ProgressDialog", "TableDialog", "MessageDialog", "AboutDialog", "DayDialog",
    "HelpWindow",
}  # fmt: skip
"""Dialogs that say all there is to say."""


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    made = shown(qtbot, blank, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def helped(window: MainWindow, part: str = "") -> QWidget:
    window.go(Target(PageId.HELP, part=part))
    page = window.frame.page
    assert page is not None
    return page


def reader(root: QWidget) -> TopicReader:
    return child(root, TopicReader, "help_text")


def read(root: QWidget) -> str:
    topic = reader(root).topic
    assert topic is not None
    return topic.id


_AT_THE_START = """
import sys
from pathlib import Path
from ui.main import import_qt
import_qt()
from PySide6.QtWidgets import QApplication
from intdesk.clock import SystemClock
from ui.kit.theme import STYLE
from ui.paths import Paths
from ui.program import compose, open_window

app = QApplication(list(STYLE))
context = compose(app, Paths.below(Path(sys.argv[1])), SystemClock())
window = open_window(context, None)
window.painted.connect(lambda: app.exit(0))
app.exec()
print(*(name for name in sys.modules if "manual" in name or "screens.help" in name))
"""


def test_the_start_needs_no_manual(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _AT_THE_START, str(tmp_path)]
    found = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=PATIENCE
    )
    assert found.stdout.split() == []


def test_every_screen_has_its_topic() -> None:
    assert set(PageId) == manual().pages


def test_f1_explains_the_screen(window: MainWindow) -> None:
    for page in PageId:
        window.go(Target(page))
        press(window, Qt.Key.Key_F1)
        assert window.frame.present is PageId.HELP
        topic = manual().topic(page)
        assert topic is not None
        assert read(window) == topic.id, page
        assert reader(window).toPlainText().startswith(topic.title)
        assert focused() is reader(window)


def test_the_contents_are_walked_by_arrows(window: MainWindow) -> None:
    page = helped(window, "beratung-erfassen")
    tree = child(page, ContentsTree, "help_contents")
    assert tree.currentItem().text(0) == "Eine Beratung erfassen"
    tree.setFocus()
    press(tree, Qt.Key.Key_Down)
    assert read(page) == "strichliste"
    assert focused() is tree, "walking on must be possible"
    press(tree, Qt.Key.Key_Return)
    assert focused() is reader(page)
    press(window, Qt.Key.Key_Left, ALT)
    assert read(page) == "beratung-erfassen"
    press(window, Qt.Key.Key_Right, ALT)
    assert read(page) == "strichliste"


def test_an_area_opens_and_closes_by_enter(window: MainWindow) -> None:
    page = helped(window, "beratung-erfassen")
    tree = child(page, ContentsTree, "help_contents")
    head = tree.currentItem().parent()
    tree.setCurrentItem(head)
    assert read(page) == "beratung-erfassen", "an area has no text of its own"
    assert head.isExpanded()
    press(tree, Qt.Key.Key_Return)
    assert not head.isExpanded()


def test_words_find_topics_and_are_marked(window: MainWindow, qtbot: QtBot) -> None:
    page = helped(window)
    press(window, Qt.Key.Key_F, CTRL)
    line = focused()
    assert line.objectName() == "help_search"
    write(line, "sicherung zuruck")
    results = child(page, ResultList, "help_results")
    qtbot.waitUntil(results.isVisible)
    assert read(page) == "sicherung-zurueckspielen"
    marked = {mark.cursor.selectedText() for mark in reader(page).extraSelections()}  # type: ignore[attr-defined]
    assert marked >= {"Sicherung", "zurück"}
    first = results.chosen
    press(line, Qt.Key.Key_Down)
    press(results, Qt.Key.Key_Down)
    assert results.chosen == first + 1
    assert read(page) != "sicherung-zurueckspielen"
    press(results, Qt.Key.Key_Return)
    assert focused() is reader(page)


def test_enter_in_the_search_reads_the_best_topic(window: MainWindow) -> None:
    page = helped(window)
    line = child(page, QLineEdit, "help_search")
    line.setFocus()
    write(line, "laptop")
    press(line, Qt.Key.Key_Return)
    assert read(page) == "laptop-weitergeben"
    assert focused() is reader(page)
    press(window, Qt.Key.Key_Left, ALT)
    assert read(page) != "laptop-weitergeben"


def test_nothing_found_is_said_and_esc_clears(window: MainWindow, qtbot: QtBot) -> None:
    page = helped(window, "kontakt")
    line = child(page, QLineEdit, "help_search")
    line.setFocus()
    write(line, "xyzzy")
    count = child(page, QLabel, "help_count")
    qtbot.waitUntil(count.isVisible)
    assert count.text().startswith("Nichts gefunden")
    assert child(page, ContentsTree, "help_contents").isVisible()
    press(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    qtbot.waitUntil(lambda: not count.isVisible())
    assert read(page) == "kontakt"


def test_links_lead_on_by_keys_and_back(window: MainWindow) -> None:
    page = helped(window, "schliesszeiten")
    text = reader(page)
    text.setFocus()
    press(text, Qt.Key.Key_Tab)
    press(text, Qt.Key.Key_Return)
    assert read(page) == "sprechzeiten"
    assert child(page, ContentsTree, "help_contents").currentItem().text(0) == (
        "Sprechzeiten festhalten"
    )
    press(window, Qt.Key.Key_Left, ALT)
    assert read(page) == "schliesszeiten"


def test_tab_leaves_the_text(window: MainWindow) -> None:
    page = helped(window, "schliesszeiten")
    text = reader(page)
    text.setFocus()
    for _ in range(5):
        press(focused(), Qt.Key.Key_Tab)
        if focused() is not text:
            return
    pytest.fail("Tab stays in the text")


def test_every_topic_can_be_drawn(window: MainWindow) -> None:
    page = helped(window)
    for topic in manual().topics:
        helped(window, topic.id)
        plain = reader(page).toPlainText()
        assert plain.startswith(topic.title)
        for mark in ("**", "`", "](", "{{", "## "):
            assert mark not in plain, topic.id
        assert defects(page) == []


def test_lines_keep_a_comfortable_length(window: MainWindow, qtbot: QtBot) -> None:
    page = helped(window, "willkommen")
    text = reader(page)
    frame = text.document().rootFrame()

    def line() -> float:
        look = frame.frameFormat()
        return text.viewport().width() - look.leftMargin() - look.rightMargin()

    for width in (1900, 1366, 700):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: text.document().rootFrame() is not None)
        frame = text.document().rootFrame()
        qtbot.waitUntil(lambda: 160 <= line() <= LONGEST_LINE)
        qtbot.waitUntil(lambda: text.document().size().width() <= text.viewport().width())


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)])
def test_the_text_follows_the_colours(
    window: MainWindow, blank: Office, qtbot: QtBot, scheme: Scheme, tokens: object
) -> None:
    page = helped(window, "sperren")
    text = reader(page)
    blank.context.theme.choose(Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT)
    blank.context.theme.choose(scheme)

    def colour() -> str:
        cursor = QTextCursor(text.document())
        cursor.setPosition(3)
        return cursor.charFormat().foreground().color().name().upper()

    qtbot.waitUntil(lambda: colour() == tokens.text)  # type: ignore[attr-defined]


def test_text_of_the_topics_is_never_markup() -> None:
    html = topic_html("A & B", "Ein <b>Wort</b> **fett** `Strg+S`", LIGHT, lambda name: name)
    assert "&lt;b&gt;Wort&lt;/b&gt;" in html
    assert "A &amp; B" in html


# --- keys ----------------------------------------------------------------------------------------


def keys_of(page: QWidget) -> set[str]:
    """Return the shortcuts of a built page, wherever in it they hold."""
    portable = QKeySequence.SequenceFormat.PortableText
    actions = {a.shortcut().toString(portable) for a in page.findChildren(QAction)}
    actions |= {b.shortcut().toString(portable) for b in page.findChildren(QAbstractButton)}
    return actions | {s.key().toString(portable) for s in page.findChildren(QShortcut)}


def handled_in(page: QWidget) -> set[str]:
    """Return the keys that the modules of a page's folder handle themselves."""
    folder = ROOT.joinpath(*type(page).__module__.split(".")[:-1])
    sources = [*folder.glob("*.py"), *ROOT.glob("ui/kit/*.py"), *ROOT.glob("ui/kit/table/*.py")]
    named = {
        name for path in sources for name in re.findall(r"Key\.Key_(\w+)", path.read_text("utf-8"))
    }
    for path in sources:
        for typed in re.findall(r"event\.text\(\) in \{(.+?)\}", path.read_text("utf-8")):
            named |= set(re.findall(r'"(.)"', typed))
    known = {"Delete": "Del", "PageUp": "PgUp", "PageDown": "PgDown", "Plus": "+", "Minus": "-",
             "Insert": "Ins"}  # fmt: skip
    return {known.get(name, name) for name in named}


def test_the_keys_of_the_screens_are_real(window: MainWindow) -> None:
    wrong = []
    for group in page_keys():
        for name in group.pages:
            window.go(Target(PageId(name)))
            page = window.frame.page
            assert page is not None
            real = keys_of(page)
            plain = handled_in(page) | STANDARD
            wrong += [
                (name, keys) for keys, _ in group.keys
                if keys not in real and keys.rsplit("+", 1)[-1] not in plain
                and keys not in plain and keys not in {"Ctrl+C", "Shift+F10"}
            ]  # fmt: skip
    assert wrong == []


def test_keys_named_in_topics_exist(window: MainWindow) -> None:
    known = {key.keys for key in window_keys(window)} | STANDARD
    known |= {keys for group in page_keys() for keys, _ in group.keys}
    unknown = [
        (topic.id, key)
        for topic in manual().topics
        for key in re.findall(r"`([^`]+)`", topic.text)
        if portable_keys(key) not in known
    ]
    assert unknown == []


def test_the_table_of_keys_shows_the_keys_of_the_window(window: MainWindow) -> None:
    plain = reader(helped(window, "tasten")).toPlainText().replace("\xa0", " ")
    for key, words in (("Strg+K", "Alles durchsuchen"), ("F1", "Hilfe zu dieser Ansicht")):
        assert key in plain
        assert words in plain
    assert "Um eine Woche verschieben" in plain
    names = [key.keys for key in window_keys(window)]
    assert len(names) == len(set(names))


def test_the_sheet_of_keys_is_a_pdf(
    window: MainWindow, blank: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("ui.screens.help.page.open_path", opened.append)
    page = helped(window)
    blank.dialogs.paths.append(tmp_path / "tasten.pdf")
    click(child(page, QPushButton, "help_keys_pdf"))
    assert opened == [tmp_path / "tasten.pdf"]
    pages = PdfReader(opened[0]).pages
    assert len(pages) <= 2, "both sides of one page of paper"
    text = "".join(page.extract_text() for page in pages)
    rows = [row.split(" | ") for row in key_sheet(window_keys(window)).splitlines()[4:]]
    assert len(rows) > 60
    assert [row for row in rows if row[1] not in text] == []
    assert "Strg+Umschalt+N" in text


# --- where the page cannot be reached ------------------------------------------------------------


def test_before_a_file_is_open_help_has_its_own_window(qtbot: QtBot, blank: Office) -> None:
    window = shown(qtbot, blank)
    press(window, Qt.Key.Key_F1)
    beside = window.findChild(HelpWindow)
    assert beside is not None
    qtbot.waitUntil(beside.isActiveWindow)
    assert read(beside) == "neue-datei"
    assert defects(beside) == []
    text = reader(beside)
    text.setFocus()
    press(text, Qt.Key.Key_Tab)
    press(text, Qt.Key.Key_Return)
    assert read(beside) == "schutz-der-datei"
    press(beside, Qt.Key.Key_Left, ALT)
    assert read(beside) == "neue-datei"
    press(beside, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpWindow) is None)


def test_f1_in_a_dialog_shows_its_topic_and_goes_with_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    add_help_key(dialog, "auskunft")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    press(field, Qt.Key.Key_F1)
    beside = dialog.findChild(HelpWindow)
    assert beside is not None
    qtbot.waitUntil(beside.isVisible)
    assert read(beside) == "auskunft"
    assert "Strg+K" in reader(beside).toPlainText() or window_keys(window)
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.findChild(HelpWindow) is None)


def test_dialogs_name_topics_that_exist() -> None:
    missing = []
    for path in ROOT.joinpath("ui").rglob("*.py"):
        source = path.read_text("utf-8")
        for name in re.findall(r"^class (\w+)\(QDialog\)", source, re.MULTILINE):
            body = source.split(f"class {name}(QDialog)")[1].split("\nclass ")[0]
            topic = re.search(r'add_help_key\(self, "([\w-]+)"\)', body)
            if name in WITHOUT_TOPIC:
                continue
            if topic is None or manual().topic(topic[1]) is None:
                missing.append(name)
    assert missing == []


def test_a_click_on_a_link_follows_it(window: MainWindow, qtbot: QtBot) -> None:
    page = helped(window, "schliesszeiten")
    text = reader(page)
    cursor = text.document().find("Sprechzeiten festhalten")
    assert not cursor.isNull()

    def place() -> QPoint:
        return text.cursorRect(cursor).center() - QPoint(12, 0)

    qtbot.waitUntil(lambda: text.anchorAt(place()) == "sprechzeiten")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place())
    qtbot.waitUntil(lambda: read(page) == "sprechzeiten")
    assert QApplication.activePopupWidget() is None
