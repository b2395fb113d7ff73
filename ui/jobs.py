"""Work that must not block typing: one worker for the database, a small pool for rendering.

A job is a plain function of a :class:`JobProgress`. Its result, its error and its progress come
back on the thread of the window. A cancelled job also has its running query interrupted; what it
had begun is rolled back by the unit of work.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from intdesk.errors import CancelledError

T = TypeVar("T")

_PROGRESS_SECONDS = 0.05


class JobProgress:
    """What a job sees of the outside: it reports steps and asks whether to stop."""

    def __init__(self, report: Callable[[int, int], None], cancelled: threading.Event) -> None:
        """Keep where steps are reported to and the sign that the user wants to stop."""
        self._report = report
        self._cancelled = cancelled
        self._last = 0.0

    def step(self, done: int, total: int) -> None:
        """Report how far the work is; too frequent steps are dropped, the last one never."""
        self.check_cancelled()
        moment = time.monotonic()
        if done >= total or moment - self._last >= _PROGRESS_SECONDS:
            self._last = moment
            self._report(done, total)

    def check_cancelled(self) -> None:
        """Raise :class:`CancelledError` if the user asked to stop."""
        if self._cancelled.is_set():
            raise CancelledError


class Job(QObject):
    """A running piece of work as the window sees it; lives on the window's thread."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, interrupt: Callable[[], None], parent: QObject) -> None:
        """Prepare a job; ``interrupt`` stops the query that runs for it."""
        super().__init__(parent)
        self._interrupt = interrupt
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._succeeded: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self.done = False

    @property
    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop and interrupt what it waits for."""
        self._cancelled.set()
        if self._running.is_set():
            self._interrupt()

    def listen(
        self, succeeded: Callable[[Any], None] | None, failed: Callable[[Exception], None]
    ) -> None:
        """Set who gets the result and who gets the error."""
        self._succeeded = succeeded
        self._failed = failed

    def perform(self, work: Callable[[JobProgress], Any]) -> tuple[Any, Exception | None]:
        """Do the work on the calling thread and return its result and its error."""
        result: Any = None
        error: Exception | None = None
        self._running.set()
        try:
            progress = JobProgress(self.progressed.emit, self._cancelled)
            progress.check_cancelled()
            result = work(progress)
        except Exception as caught:  # noqa: BLE001 - handed to the window's thread
            error = CancelledError() if self.cancelled else caught
        finally:
            self._running.clear()
        return result, error

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand out what came of the work, on the window's thread; the job ends with it."""
        self.done = True
        try:
            if error is not None and self._failed is not None:
                self._failed(error)
            elif error is None and self._succeeded is not None:
                self._succeeded(result)
        finally:
            self.finished.emit()
            self.deleteLater()


class _Task(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        self._run()


class Jobs(QObject):
    """Starts jobs and remembers which are under way.

    The end of a job is sent home by this object: a job that sent it itself could be deleted by the
    window's thread while its own signal is still being sent.
    """

    _ended = Signal(object, object, object)

    def __init__(self, report: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """Create the pools; ``report`` gets the errors that no caller takes care of."""
        super().__init__(parent)
        self._ended.connect(self._deliver)
        self._report = report
        self._interrupt: Callable[[], None] = _nothing_to_interrupt
        self._jobs: set[Job] = set()
        self._database = QThreadPool(self)
        self._database.setMaxThreadCount(1)
        self._database.setExpiryTimeout(-1)
        self._rendering = QThreadPool(self)
        self._rendering.setMaxThreadCount(2)

    def set_interrupt(self, interrupt: Callable[[], None]) -> None:
        """Set what stops a running query of the open file."""
        self._interrupt = interrupt

    def start(
        self,
        work: Callable[[JobProgress], T],
        succeeded: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        ended: Callable[[], None] | None = None,
        rendering: bool = False,
    ) -> Job:
        """Start work that uses the data file, or with ``rendering`` work that does not.

        ``succeeded`` and ``failed`` are called on the window's thread; without ``failed`` an error
        is reported to the user, a cancellation is not. ``ended`` is called after either.
        """
        job = Job(_nothing_to_interrupt if rendering else self._interrupt, self)
        job.listen(succeeded, failed or self._default_failure)
        if ended is not None:
            job.finished.connect(ended)
        self._jobs.add(job)
        job.finished.connect(lambda: self._jobs.discard(job))
        self._submit(job, work, rendering=rendering)
        return job

    def stop(self) -> None:
        """Cancel everything and wait for the ends."""
        for job in tuple(self._jobs):
            job.cancel()
        self._database.waitForDone()
        self._rendering.waitForDone()

    def _submit(self, job: Job, work: Callable[[JobProgress], Any], *, rendering: bool) -> None:
        pool = self._rendering if rendering else self._database
        pool.start(_Task(lambda: self._perform(job, work)))

    def _perform(self, job: Job, work: Callable[[JobProgress], Any]) -> None:
        result, error = job.perform(work)
        self._ended.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        job.deliver(result, error)

    def _default_failure(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._report(error)


class InlineJobs(Jobs):
    """Does every job at once on the calling thread, for tests."""

    def _submit(self, job: Job, work: Callable[[JobProgress], Any], *, rendering: bool) -> None:
        del rendering
        self._perform(job, work)


def _nothing_to_interrupt() -> None:
    """Stand in for the interruption of a query where none runs."""
