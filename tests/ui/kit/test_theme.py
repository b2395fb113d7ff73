from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.reports.analysis_chart import MOST_PARTS
from tests.processes import PATIENCE
from tests.ui.hands import show
from ui.kit import fonts, icons, qss
from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.labels import IconLabel
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import DARK, LIGHT, PAIRS, Tokens, contrast, palette_of, tokens_of


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_of_colours_has_its_contrast(tokens: Tokens) -> None:
    weak = [
        f"{front} on {back}: {contrast(getattr(tokens, front), getattr(tokens, back)):.1f}"
        for front, back, least in PAIRS
        if contrast(getattr(tokens, front), getattr(tokens, back)) < least
    ]
    weak += [f"series {c}" for c in tokens.series if contrast(c, tokens.surface) < 3]
    weak += [f"outlined beside {c}" for c in tokens.series if contrast(c, tokens.selection) < 3]
    weak += ["outlined"] if contrast(tokens.control, tokens.surface) < 3 else []
    assert not weak
    assert len(set(tokens.series)) == len(tokens.series) == MOST_PARTS - 1  # the last is outlined


def test_contrast_is_the_ratio_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_tokens_come_back_from_their_palette(tokens: Tokens) -> None:
    assert tokens_of(palette_of(tokens)) is tokens


def test_foreign_palette_gives_only_its_own_colours() -> None:
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: "#000000",
        QPalette.ColorRole.Base: "#000001",
        QPalette.ColorRole.Text: "#FFFF00",
        QPalette.ColorRole.Highlight: "#00FFFF",
        QPalette.ColorRole.HighlightedText: "#000002",
    }.items():
        palette.setColor(role, colour)
    tokens = tokens_of(palette)
    assert (tokens.bg, tokens.text, tokens.primary) == ("#000000", "#FFFF00", "#00FFFF")
    assert tokens.danger == tokens.text


def test_switching_changes_palette_sheet_and_icons(theme: Theme, qtbot: QtBot) -> None:
    button = icon_button("plus", "plus", "Neu")
    mark = IconLabel("check", "ok")
    qtbot.addWidget(mark)
    show(qtbot, button)
    before = button.icon().pixmap(18).toImage()
    drawn = mark.pixmap().toImage()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert tokens_of(app.palette()) is DARK
    assert DARK.surface in app.styleSheet()
    qtbot.waitUntil(lambda: button.icon().pixmap(18).toImage() != before)
    qtbot.waitUntil(lambda: mark.pixmap().toImage() != drawn)
    assert theme.scheme is Scheme.DARK


def test_system_scheme_follows_the_system(theme: Theme) -> None:
    theme.choose(Scheme.SYSTEM)
    assert theme.scheme is Scheme.SYSTEM
    dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
    assert theme.tokens is (DARK if dark else LIGHT)


def test_high_contrast_leaves_all_colours_to_the_system(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("ui.kit.theme.high_contrast", lambda: True)
        patched.setattr(theme, "_system_palette", QPalette(QColor("yellow"), QColor("black")))
        theme.choose(Scheme.DARK)
        assert theme.tokens not in (LIGHT, DARK)
        assert theme.tokens.bg.lower() == QColor("black").name()
    theme.choose(Scheme.LIGHT)
    assert theme.tokens is LIGHT


def test_figures_have_equal_width(theme: Theme, qtbot: QtBot) -> None:
    widget = QPushButton()
    qtbot.addWidget(widget)
    metrics = widget.fontMetrics()
    assert widget.font().family() == fonts.FAMILY
    assert {metrics.horizontalAdvance(d) for d in "0123456789"} == {metrics.horizontalAdvance("0")}


@pytest.fixture
def dressed_anew(theme: Theme, qapp: QApplication) -> Iterator[list[Theme]]:
    """Themes that a test makes beside that of all tests, which comes back."""
    made: list[Theme] = []
    yield made
    for other in made:
        other.deleteLater()
    theme._apply()


def test_the_files_of_the_style_stay_where_they_are_wanted(
    dressed_anew: list[Theme], qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "protokoll" / "anzeige"
    dressed_anew.append(Theme(qapp, Scheme.LIGHT, folder))
    first = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert {f"{name}-{getattr(LIGHT, token)[1:]}.svg" for name, token in qss.IMAGES.values()} == {
        path.name for path in first
    }
    assert folder.as_posix() in qapp.styleSheet()
    spoiled = min(first)
    spoiled.write_bytes(b"cut")
    dressed_anew.append(Theme(qapp, Scheme.LIGHT, folder))
    second = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert {path for path in second if second[path] != first.get(path)} == {spoiled}
    assert b"</svg>" in spoiled.read_bytes()


def test_a_folder_that_cannot_be_written_to_leaves_the_style_whole(
    dressed_anew: list[Theme], qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "protokoll").touch()
    dressed_anew.append(Theme(qapp, Scheme.LIGHT, tmp_path / "protokoll" / "anzeige"))
    assert tmp_path.as_posix() not in qapp.styleSheet()
    (picture, *_) = re.findall(r'url\("(.+?)"\)', qapp.styleSheet())
    assert Path(picture).is_file()


def test_spare_files_of_the_style_go_with_the_program(tmp_path: Path) -> None:
    code = (
        "import gc; from PySide6.QtWidgets import QApplication; from ui.kit.theme import Theme;"
        "app = QApplication([]); kept = [Theme(app)]; kept.append(kept);"
        "print('svg' in app.styleSheet()); gc.freeze(); del kept"  # as the running program does
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True, text=True, check=True, timeout=PATIENCE,
    )  # fmt: skip
    assert ran.stdout.strip() == "True"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["Jörg Müller", "Amt (neu)", "it's #1", 'a"b'])
def test_any_name_of_a_folder_keeps_the_style(
    dressed_anew: list[Theme], qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    if sys.platform == "win32" and '"' in name:
        pytest.skip("no folder of Windows is called so")
    box = QCheckBox("Auswahl")
    box.setChecked(True)
    show(qtbot, box)
    before = box.grab().toImage()
    dressed_anew.append(Theme(qapp, Scheme.LIGHT, tmp_path / name))
    assert box.grab().toImage() == before


def test_every_image_of_the_sheet_exists() -> None:
    sheet = qss.style_sheet(LIGHT, dict.fromkeys(qss.IMAGES, "picture.svg"))
    assert "$" not in sheet
    for name, colour in qss.IMAGES.values():
        assert icons.source(name)
        assert hasattr(LIGHT, colour)


def test_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", LIGHT.text)


def test_button_without_words_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="says nothing"):
        Button("mute", icon="plus")


def test_icon_button_says_its_purpose(qtbot: QtBot) -> None:
    button = icon_button("trash", "trash-2", "In den Papierkorb")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "In den Papierkorb"
    assert button.minimumHeight() >= 34


def test_icon_of_a_primary_button_has_its_text_colour(qtbot: QtBot) -> None:
    plain, main = Button("a", "A", icon="plus"), Button("b", "B", ButtonKind.PRIMARY, icon="plus")
    for button in (plain, main):
        qtbot.addWidget(button)
    assert plain.icon().pixmap(18).toImage() != main.icon().pixmap(18).toImage()
    main.show_icon("x")
    assert (
        main.icon().pixmap(18).toImage() != Button("c", "C", icon="x").icon().pixmap(18).toImage()
    )
