"""What must hold in every dialog: keys, names, focus, size, contrast."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.a11y import faint_texts
from tests.ui.hands import press
from tests.ui.office import Office
from tests.ui.shell.dialog_ways import WAYS, LookedAtDialogs, Walk
from tests.ui.shell.test_every_page import CONTRAST_THEMES, contrast_palette
from tests.ui.walked import LAPTOP_TWICE, dialog_faults, size_faults
from ui.kit import fit_dialog
from ui.kit import theme as theme_module
from ui.kit.fit_dialog import FRAME
from ui.kit.plain_table import TableDialog
from ui.kit.progress import ProgressDialog
from ui.kit.theme import Scheme, Theme
from ui.program import open_window

ROOT = Path(__file__).parents[3]
Check = Callable[[QDialog], list[str]]
Inspect = Callable[[QSize, Check], dict[str, list[str]]]


class Inspection:
    """Opens every dialog by its way, checks it, closes it by Esc and keeps what was wrong."""

    def __init__(self, qtbot: QtBot, check: Check) -> None:
        self.found: dict[str, list[str]] = {}
        self._qtbot, self._check = qtbot, check

    def look(self, dialog: QDialog) -> None:
        kind = type(dialog)
        name = f"{kind.__module__}.{kind.__name__}"
        if kind is TableDialog:
            name = f"TableDialog {dialog.objectName()}"
        dialog.setModal(True)
        with self._qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        self.found[name] = self._check(dialog)
        press(dialog, Qt.Key.Key_Escape)
        if isinstance(dialog, ProgressDialog):  # it waits until the task has stopped
            dialog.finish()
        elif dialog.isVisible():
            self.found[name].append("Esc does not close it")
            dialog.done(0)


@pytest.fixture
def inspect(qtbot: QtBot, blank: Office, demonstration: Path, tmp_path: Path) -> Inspect:
    """Return what goes through all dialogs of a window of a size and tells their faults."""

    def run(size: QSize, check: Check) -> dict[str, list[str]]:
        inspection = Inspection(qtbot, check)
        context = replace(blank.context, dialogs=LookedAtDialogs(inspection.look))
        path = tmp_path / demonstration.name
        shutil.copy(demonstration, path)
        window = open_window(context, path)
        qtbot.addWidget(window)
        window.resize(size)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.frame.page is not None)
        walk = Walk(window, context, tmp_path)
        for name, way in WAYS.items():
            try:
                way(walk)
            except (AssertionError, StopIteration) as lost:
                inspection.found[name] = [f"no way: {lost!r}"]
            inspection.found.setdefault(name, ["its way leads elsewhere"])
        return {name: faults for name, faults in inspection.found.items() if faults}

    return run


def dialogs_of_the_program() -> Iterator[str]:
    """Yield the classes of dialogs that are no one's base, and the names of plain tables."""
    classes: dict[str, list[str]] = {}
    modules: dict[str, list[str]] = {}
    for path in ROOT.joinpath("ui").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                above = [base.id for base in node.bases if isinstance(base, ast.Name)]
                classes.setdefault(node.name, []).extend(above)
                modules.setdefault(node.name, []).append(module)
            match node:
                case ast.Call(ast.Name("TableDialog"), [ast.Constant(str() as name), *_]):
                    yield f"TableDialog {name}"
    bases = {base for names in classes.values() for base in names}
    for name in classes:
        if name not in bases and _is_dialog(name, classes):
            yield from (f"{module}.{name}" for module in modules[name])


def _is_dialog(name: str, classes: dict[str, list[str]]) -> bool:
    return name == "QDialog" or any(_is_dialog(base, classes) for base in classes.get(name, ()))


def test_every_dialog_has_a_way() -> None:
    assert set(dialogs_of_the_program()) == set(WAYS)


def test_keys_names_and_focus(inspect: Inspect) -> None:
    found = inspect(QSize(1366, 768), lambda dialog: [*dialog_faults(dialog), *_faint(dialog)])
    assert found == {}


def test_a_laptop_at_200_percent_shows_all(
    inspect: Inspect, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = LAPTOP_TWICE - FRAME
    monkeypatch.setattr(fit_dialog, "room_of", lambda _dialog: room)
    assert inspect(LAPTOP_TWICE, lambda dialog: size_faults(dialog, room)) == {}


@pytest.mark.parametrize("dress", [Scheme.DARK, *CONTRAST_THEMES])
def test_texts_stand_out(
    inspect: Inspect, theme: Theme, monkeypatch: pytest.MonkeyPatch, dress: str
) -> None:
    if dress in CONTRAST_THEMES:
        monkeypatch.setattr(theme_module, "high_contrast", lambda: True)
        monkeypatch.setattr(theme, "_system_palette", contrast_palette(CONTRAST_THEMES[dress]))
        theme.choose(theme.scheme)
    else:
        theme.choose(Scheme(dress))
    found = inspect(QSize(1366, 768), _faint)
    monkeypatch.undo()
    theme.choose(Scheme.LIGHT)
    assert found == {}


def _faint(dialog: QDialog) -> list[str]:
    QApplication.processEvents()  # headers wrap once more when their titles are there
    return faint_texts(dialog)
