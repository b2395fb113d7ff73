"""The application for all window tests: offscreen, German, dressed, with pictures of failures."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLibraryInfo,
    QLocale,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.patience import qtbot
from ui.kit.theme import Scheme, Theme

__all__ = ["qtbot"]

PICTURES = Path("out", "test-pictures")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["intdesk-tests"]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """Return the theme of the application; German texts of Qt are installed."""
    QLocale.setDefault(QLocale("de_DE"))
    translator = QTranslator(qapp)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load("qtbase_de", folder)
    qapp.installTranslator(translator)
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def light_sheet(dressed: Theme, qapp: QApplication) -> str:
    """Return the style sheet of the light theme, with its own files."""
    return qapp.styleSheet()


@pytest.fixture(autouse=True)
def theme(dressed: Theme, light_sheet: str, qapp: QApplication) -> Iterator[Theme]:
    """Give each test the light theme, whatever the one before chose.

    What is alive already (data of other tests, caches) is not walked through again: with some
    hundred megabytes each collection took seconds, and windows opened too late.
    """
    before = set(QApplication.topLevelWidgets())
    gc.freeze()
    if dressed.scheme is not Scheme.LIGHT:
        dressed.choose(Scheme.LIGHT)
    if qapp.styleSheet() != light_sheet:  # a program that a test started dressed it, and is gone
        dressed._apply()
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)  # no key is still held from the test before
    yield dressed
    gc.collect()
    for window in set(QApplication.topLevelWidgets()) - before:
        window.deleteLater()  # left behind they would be dressed anew with every theme
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "the application was told to exit: no later test could wait"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of every open window when a test fails."""
    report = yield
    if report.when == "call" and report.failed and QApplication.instance():
        PICTURES.mkdir(parents=True, exist_ok=True)
        stem = re.sub(r"\W+", "_", item.nodeid)[-120:]
        for number, window in enumerate(QApplication.topLevelWidgets()):
            if window.isVisible():
                window.grab().save(str(PICTURES / f"{stem}_{number}.png"))
    return report
