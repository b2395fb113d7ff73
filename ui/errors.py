"""What happens when something fails: known errors become messages, all else a local report.

A report holds the kind of the error and the places in the program, never texts of records: an
error's own message may quote what someone typed and is left out.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)

from intdesk import __version__
from intdesk.clock import Clock
from intdesk.errors import CancelledError, IntDeskError, kinds_and_places

if TYPE_CHECKING:
    from intdesk.texts.messages import Message

_log = logging.getLogger(__name__)

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ErrorReporter(QObject):
    """Takes every error of the program, from any thread, and tells the user about it.

    ``show_message`` and ``show_crash`` are set once the window can show dialogs; until then an
    error is only logged and written down.
    """

    _caught = Signal(object)

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Keep the folder of the reports and the clock that names them."""
        super().__init__()
        self._folder = folder
        self._clock = clock
        self.show_message: Callable[[Message], None] | None = None
        self.show_crash: Callable[[Path | None], None] | None = None
        self._showing = False
        self._caught.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def report(self, error: BaseException) -> None:
        """Tell the user about an error; may be called on any thread."""
        self._caught.emit(error)

    def install_hooks(self) -> None:
        """Take over what Python and Qt do with errors that nobody caught."""
        sys.excepthook = self._unhandled
        threading.excepthook = self._unhandled_in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_log_qt)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            return
        if isinstance(error, IntDeskError):
            self._tell_known(error)
            return
        path = self._write_report(error)
        if self.show_crash is not None and not self._showing:
            self._showing = True
            try:
                self.show_crash(path)
            finally:
                self._showing = False

    def _tell_known(self, error: IntDeskError) -> None:
        _log.info("told the user: %s", error.code)
        if self.show_message is not None:
            from ui.sentences import message_for  # no start needs it

            self.show_message(message_for(error))

    def _write_report(self, error: BaseException) -> Path | None:
        text = describe(error)
        _log.error("unexpected error\n%s", text)
        path = self._folder / f"fehler-{self._clock.now():%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as problem:
            _log.warning("error report not written: %s", type(problem).__name__)
            return None
        return path

    def _unhandled(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind, trace
        if isinstance(error, KeyboardInterrupt):
            raise SystemExit(130) from error
        self.report(error)

    def _unhandled_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.report(args.exc_value)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            _log.error("error outside of any call\n%s", describe(args.exc_value))


def describe(error: BaseException) -> str:
    """Return kind and places of an error and its causes, and the versions; no texts of records."""
    import platform

    lines = [
        f"IntDesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        kinds_and_places(error),
    ]
    return "\n".join(lines) + "\n"


@contextmanager
def hard_crashes_written_to(path: Path) -> Iterator[None]:
    """Let the interpreter write its stacks to a file if the process dies within the block."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8")
    except OSError as problem:
        _log.warning("no file for hard crashes: %s", type(problem).__name__)
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    _log.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
