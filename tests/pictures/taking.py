"""Opens the demonstration office in the real window and takes pictures of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.services.demonstration.generate import Plan, write_demonstration
from tests.pictures.shots import SHOTS, Shot, newest_query, shown_part
from tests.ui.inline import InlineJobs
from ui.context import AppContext
from ui.kit.theme import STYLE, Scheme
from ui.paths import Paths
from ui.program import compose, open_window
from ui.shell.window import MainWindow

CLOCK = FixedClock(datetime(2026, 11, 18, 9, 0, tzinfo=UTC))
"""A Wednesday, so that the week on the pictures has begun."""
COLOURS = 128
ROUNDS = 5
"""So often the window may ask for a new layout before it stands still."""


def take(folder: Path, out: Path, names: frozenset[str] = frozenset()) -> Iterator[Path]:
    """Take the pictures and yield their files; ``folder`` holds the office meanwhile."""
    office = folder / "Musterau.intdesk"
    write_demonstration(office, Plan(years=2), CLOCK)
    app = QApplication.instance() or QApplication(["intdesk", *STYLE])
    if not isinstance(app, QApplication):
        raise TypeError("no application with windows")
    app.setCursorFlashTime(0)  # a cursor that blinks is on one picture and not on the next
    context = _context(app, folder)
    window = open_window(context, office)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for shot in SHOTS:
            if not names or shot.name in names:
                yield _save(_picture(app, window, context, shot), out / f"{shot.name}.png")
    finally:
        window.hide()
        context.jobs.stop()
        context.file.close()
        window.deleteLater()


def _context(app: QApplication, folder: Path) -> AppContext:
    """Return the parts of the program, with jobs that are done at once."""
    from dataclasses import replace

    from ui.open_file import OpenFile

    context = compose(app, Paths.below(folder / "settings"), CLOCK)
    context.theme.choose(Scheme.LIGHT)
    jobs = InlineJobs(context.errors.report)
    return replace(context, jobs=jobs, file=OpenFile(jobs, CLOCK))


def _picture(app: QApplication, window: MainWindow, context: AppContext, shot: Shot) -> QPixmap:
    def newest(kind: Kind) -> int:
        return context.office.lists.first_ids(newest_query(kind), 1)[0]

    window.resize(shot.size)
    _settle(app)
    context.year.choose(CLOCK.today().year)
    window.go(shot.target(newest))
    _settle(app)
    return shown_part(window, shot).grab()


def _settle(app: QApplication) -> None:
    """Let the window lay itself out and paint."""
    for _ in range(ROUNDS):
        app.processEvents()


def _save(picture: QPixmap, path: Path) -> Path:
    """Write a picture with few colours, which is what a window has."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with Image.open(BytesIO(bytes(buffer.data().data()))) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
    return path
