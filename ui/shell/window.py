"""The main window: it frames the pages and knows none of them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from ui import settings
from ui.context import AppContext
from ui.jobs import Job
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Notice
from ui.kit.focus import keep_in_view
from ui.kit.labels import TextStyle, label
from ui.shell.actions import ActionRegistry
from ui.shell.areas import areas
from ui.shell.backups import BackupKeeper
from ui.shell.commands import Commands
from ui.shell.corner import Corner
from ui.shell.ending import WorkInHand
from ui.shell.entrance import Entrance
from ui.shell.failures import FailureDialogs
from ui.shell.finder.recent import RecentRecords
from ui.shell.frame import PageFrame
from ui.shell.navigation import Navigation
from ui.shell.notice import FileNotice
from ui.shell.session_lock import SessionLock
from ui.shell.stage import Stage
from ui.shell.undo import UndoCommand
from ui.shell.year import YearBox
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.restoring import Restored
    from ui.shell.files import FileCommands

PROGRAM = "IntDesk"
NARROW_BELOW = 1000
FIRST_SIZE = QSize(1280, 800)
FRAME_SIZE = QSize(16, 48)
"""What the frame of the system takes at most; its true size is known only once it is shown."""

STATUS_EDGES = 32
"""What the status line keeps free around a message and for its grip, in logical pixels."""


class MainWindow(QMainWindow):
    """Navigation, menus, banner and status line around the pages.

    ``painted`` comes once, after the first paint: only then the data file is opened.
    """

    painted = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build the frame; no page is built yet."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(PROGRAM)
        self._context = context
        self._areas = areas()
        self._was_painted = False
        self._file_title = PROGRAM
        self.registry = ActionRegistry(self)
        self.undo = UndoCommand(context, self)
        self._build_content()
        self.recent = RecentRecords(context, self)
        self._commands = Commands(self, context, self._areas)
        self._corner = Corner(self.registry["find"], self.year_box)  # a menu bar keeps no widget
        self.menuBar().setCornerWidget(self._corner)
        self._failures = FailureDialogs(context, self)
        self._connect()
        self._restore_geometry()
        self.work = WorkInHand(context.jobs, self)
        self.work.done.connect(self.close)
        self.backups = BackupKeeper(context, self)
        self.backups.done.connect(self.close)
        self.work.stayed.connect(self.backups.stay)

    @cached_property
    def files(self) -> FileCommands:
        """Return the commands about data files; no first paint needs them."""
        from ui.shell.files import FileCommands

        return FileCommands(self._context, self, self)

    def show_welcome(self) -> None:
        """Show the page of the first start: no file is open."""
        self.entrance.welcome()

    def show_assistant(self) -> None:
        """Lead to a new file."""
        self.entrance.assistant()

    def show_unlock(self, path: Path, backup: Path | None = None) -> None:
        """Ask for the secret of a protected file, or of a backup that shall take its place."""
        self.entrance.unlock(path, backup=backup)

    def show_waiting(self) -> None:
        """Show that a file is being opened."""
        self.stage.show_waiting()

    def follow(self, job: Job) -> None:
        """Show how far the opening is."""
        self.stage.follow(job)

    def show_ready(self) -> None:
        """Show the open file, or the first page if there is none."""
        if self._context.file.is_open:
            self._enter()
        else:
            self.show_welcome()

    def may_close(self) -> bool:
        """Tell whether the present page lets go."""
        return self.frame.may_close()

    def go(self, target: Target) -> None:
        """Show a target."""
        if self._context.file.is_open:
            self.frame.go(target)

    @called_by_qt
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Enter a page where it begins, in whatever order its parts were made."""
        page, before = self.frame.page, self.focusWidget()
        went = super().focusNextPrevChild(forward)
        after = self.focusWidget()
        if page is not None and _within(page, after) and not _within(page, before):
            page.take_focus(forward=forward)
        return went

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only where the width is small."""
        self.navigation.set_narrow(narrow=event.size().width() < NARROW_BELOW)
        super().resizeEvent(event)

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @called_by_qt
    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page ask about unsaved entries, end all work, back up, then close the file."""
        may_go = self.backups.may_go or self.frame.may_close()
        last = self.backups
        if not may_go or last.busy or self.work.keeps_open() or last.keeps_open():
            event.ignore()
            return
        self._context.settings.set(settings.GEOMETRY, bytes(self.saveGeometry().data()))
        self._context.jobs.stop()
        self._context.file.close()
        event.accept()

    def _build_content(self) -> None:
        context = self._context
        self.navigation = Navigation(self._areas)
        self.frame = PageFrame(self._areas, context)
        self.notice = FileNotice(context)
        self.year_box = YearBox(context)
        self.stage = Stage(self.frame)
        self.entrance = Entrance(context, self.stage, lambda: self.files)
        self.session_lock = SessionLock(context, self.frame, self.entrance)
        right = QWidget()
        right.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stage, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(right, 1)
        self.setCentralWidget(central)
        self._file_label = label("", TextStyle.MUTED, name="status_file")
        self._file_label.setContentsMargins(12, 0, 0, 0)  # a long message ends before it
        self.statusBar().addPermanentWidget(self._file_label)

    def _connect(self) -> None:
        context = self._context
        self.navigation.chosen.connect(self._open_area)
        self.frame.moved.connect(self.navigation.mark)
        queued = Qt.ConnectionType.QueuedConnection  # the click still chooses what was clicked
        self.frame.stayed.connect(self.navigation.mark, queued)
        context.router.requested.connect(self.go)
        context.file.opened.connect(self._on_file)
        self.entrance.shown.connect(self._hide_file)
        self.entrance.entered.connect(self._enter)
        self.entrance.asked.connect(lambda key: self.registry[key].trigger())
        self._failures.told.connect(self._refresh_notice)
        self.notice.pressed.connect(self._failures.retry)
        context.file.lost.connect(self.show_welcome)
        # Queued: the dialog must not keep the work waiting that has put the backup back.
        context.file.restored.connect(self._say_restored, queued)
        context.bus.changed.connect(self._on_changes)
        context.bus.announced.connect(self._say)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_view)

    def _keep_in_view(self, before: QWidget | None, now: QWidget | None) -> None:
        keep_in_view(before, now)

    def _on_file(self) -> None:
        self.frame.clear()
        self.statusBar().clearMessage()  # it spoke of another file, or of another state of this one
        if not self.entrance.leads_on():
            self._enter()

    def _say_restored(self, done: Restored) -> None:
        """Say that a backup is back, and where the former state is."""
        if not self._context.file.is_open:
            return
        former = ""
        if done.former:
            from intdesk.texts.backups import FORMER_WORDS
            from ui.sentences import WINDOW

            what, path = done.former
            former = WINDOW.text(FORMER_WORDS[what], path=path)
        notice = Notice(
            self.tr("Die Sicherung ist zurückgespielt"),
            self.tr("„{name}“ hat jetzt den Stand der Sicherung und ist geöffnet.").format(
                name=self._context.office.path.stem
            ),
            former,
        )
        self._context.dialogs.tell(self, notice)

    def _enter(self) -> None:
        """Show the pages of the open file, after a lock the one where it was locked."""
        if self.entrance.locked:  # a job has ended that wanted to show the file
            self.entrance.stay()
            return
        if self.frame.page is None:
            self._begin()
        self._show_file()

    def _begin(self) -> None:
        """Show the first page of a file that was just opened, or where it was locked."""
        from ui.drafts import say_unsaved  # the forms' fields, which no first paint needs
        from ui.notes import keep_forbidden

        keep_forbidden(self._context)
        office = self._context.office
        profile, place = office.office.get(), self.session_lock.place()
        self._name_file(profile.name)
        if place is None:
            self._context.year.choose(profile.report_year or self._context.clock.today().year)
        self.stage.show_file()
        self.frame.go(place or Target(PageId.START))
        self.year_box.refresh()  # the other years can wait for the page
        say_unsaved(self._context)
        QTimer.singleShot(0, self.frame.load_ahead)

    def _name_file(self, office: str) -> None:
        path = self._context.office.path
        self._file_title = f"{office or path.stem} – {PROGRAM}"

    def _show_file(self) -> None:
        office = self._context.office
        self.setWindowTitle(self._file_title)
        state = self.tr("verschlüsselt") if office.access.protected else self.tr("unverschlüsselt")
        self._file_label.setText(f"{office.path.name}, {state}")
        self._file_label.setToolTip(str(office.path))
        self.stage.show_file()
        self.year_box.show()
        self.navigation.show()
        self.notice.refresh()
        self._commands.enable(file_open=True)

    def _hide_file(self) -> None:
        """Show nothing of a file beside the pages that stand before it."""
        self.navigation.hide()
        self.year_box.hide()
        self.notice.hide()
        self._file_label.clear()
        self._file_label.setToolTip("")
        self.statusBar().clearMessage()
        self.setWindowTitle(PROGRAM)
        self._commands.enable(file_open=False)

    def _refresh_notice(self) -> None:
        if self.stage.shows_file:
            self.notice.refresh()

    def _say(self, text: str) -> None:
        """Show a message at the foot; what is too long for it ends with an ellipsis."""
        bar = self.statusBar()
        if bar.isVisible():
            room = bar.width() - self._file_label.sizeHint().width() - STATUS_EDGES
            text = bar.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        bar.showMessage(text)

    def _on_changes(self, changes: Changes) -> None:
        if changes.undo_label:
            self._say(changes.undo_label)
        self.year_box.follow(changes)
        self._refresh_notice()
        if Kind.OFFICE in changes.kinds:
            self._name_file(self._context.office.office.get().name)
            if self.stage.shows_file:
                self.setWindowTitle(self._file_title)

    def _open_area(self, key: str) -> None:
        if self._context.file.is_open:
            self.frame.open_area(next(area for area in self._areas if area.key == key))

    def _restore_geometry(self) -> None:
        stored = self._context.settings.get(settings.GEOMETRY)
        if not (stored and self.restoreGeometry(QByteArray(stored))):
            room = self.screen().availableGeometry().size() - FRAME_SIZE
            self.resize(FIRST_SIZE.boundedTo(room))


def _within(page: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and page.isAncestorOf(widget)
