"""Work that must not block typing: one worker for the database, a small pool beside it.

A job is a plain function of a :class:`JobProgress`. Its result, its error and its progress come
back on the thread of the window. A cancelled job also has its running query interrupted; what it
had begun is rolled back by the unit of work.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cached_property
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from intdesk import collector
from intdesk.errors import CancelledError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

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
    """A running piece of work as the window sees it; no other thread ever touches it.

    It has no parent: a child that Python still knows when its parent goes is deleted twice.
    """

    progressed = Signal(int, int)
    arrived = Signal()
    """The work is over; what is done with its result, like a question, comes next."""
    finished = Signal()

    def __init__(self, order: _Order) -> None:
        """Stand for an order."""
        super().__init__()
        self._order = order
        self._succeeded: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self.done = False
        self.only_looks = False
        """Whether nothing is lost if it is stopped."""

    @property
    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return self._order.cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop and interrupt what it waits for."""
        self._order.cancel()

    def listen(
        self, succeeded: Callable[[Any], None] | None, failed: Callable[[Exception], None]
    ) -> None:
        """Set who gets the result and who gets the error."""
        self._succeeded = succeeded
        self._failed = failed

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand out what came of the work; the job ends with it."""
        self.done = True
        self.arrived.emit()
        if self.only_looks and self.cancelled:
            error = CancelledError()  # a look that came to its end all the same
        try:
            if error is not None and self._failed is not None:
                self._failed(error)
            elif error is None and self._succeeded is not None:
                self._succeeded(result)
        finally:
            self.finished.emit()


class _Order:
    """What a worker knows of a job: plain Python, so that Qt's objects stay on their thread."""

    def __init__(
        self, number: int, work: Callable[[JobProgress], Any], interrupt: Callable[[int], None]
    ) -> None:
        self.number = number
        self.cancelled = threading.Event()
        self._work = work
        self._interrupt = interrupt
        self._thread: int | None = None
        self._thread_lock = threading.Lock()
        """Held while the thread changes: a query of the next order is never interrupted."""

    def cancel(self) -> None:
        with self._thread_lock:
            self.cancelled.set()
            if self._thread is not None:
                self._interrupt(self._thread)

    def perform(self, report: Callable[[int, int], None]) -> tuple[Any, Exception | None]:
        self._work_in(threading.get_ident())
        try:
            progress = JobProgress(report, self.cancelled)
            progress.check_cancelled()
            return self._work(progress), None
        except Exception as caught:  # noqa: BLE001 - handed to the window's thread
            return None, CancelledError() if self.cancelled.is_set() else caught
        finally:
            self._work_in(None)

    def _work_in(self, thread: int | None) -> None:
        with self._thread_lock:
            self._thread = thread


class _Step(NamedTuple):
    number: int
    done: int
    total: int


class _End(NamedTuple):
    number: int
    result: Any
    error: Exception | None


class Jobs(QObject):
    """Starts jobs and remembers which are under way.

    Workers put plain messages into a queue and wake the window's thread by the signal of this
    long-lived object. A job that sent its own signals could be deleted while it is sending, and
    the garbage collector, if it ran on a worker, could delete widgets there: it rests meanwhile.
    """

    settled = Signal()
    """The last job that was under way has ended."""
    worked_off = Signal()
    """The last job that does more than look has ended."""
    _woken = Signal()

    def __init__(self, report: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """Create the pools; ``report`` gets the errors that no caller takes care of."""
        super().__init__(parent)
        self._report = report
        self._interrupt: Callable[[int], None] = _nothing_to_interrupt
        self._numbers = count(1)
        self._jobs: dict[int, Job] = {}
        self._messages: SimpleQueue[_Step | _End] = SimpleQueue()
        self._futures: set[Future[None]] = set()
        self._woken.connect(self._take_in)

    def set_interrupt(self, interrupt: Callable[[int], None]) -> None:
        """Set what stops the query of the open file that runs in a thread."""
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
        """Start work that comes after what was started before, or with ``rendering`` beside it.

        Beside it goes what need not come in order: papers, backups, looks at the data file. Such
        work may use the file, too, in units so short that nobody who saves waits.

        ``succeeded`` and ``failed`` are called on the window's thread; without ``failed`` an error
        is reported to the user, a cancellation is not. ``ended`` is called after either.
        """
        order = _Order(next(self._numbers), work, self._interrupt)
        job = Job(order)
        job.listen(succeeded, failed or self._default_failure)
        if ended is not None:
            job.finished.connect(ended)
        if not self._jobs:
            collector.rest()
        self._jobs[order.number] = job
        self._submit(order, rendering=rendering)
        return job

    def look(self, look: Callable[[], T], succeeded: Callable[[T], None]) -> Job:
        """Look at the open file beside other work; who closes it interrupts that unasked.

        What may wait for something else than the file, like a drive, is started as work.
        """
        job = self.start(lambda _progress: look(), succeeded, rendering=True)
        job.only_looks = True
        return job

    @property
    def busy(self) -> bool:
        """Tell whether a job is under way."""
        return bool(self._jobs)

    @property
    def in_hand(self) -> bool:
        """Tell whether a job is under way that does more than look."""
        return any(not job.only_looks for job in self._jobs.values())

    def cancel(self) -> None:
        """Ask all work to stop."""
        for job in self._jobs.values():
            job.cancel()

    def cancel_looks(self) -> None:
        """Interrupt what only looks: nothing shall come of it now."""
        for job in self._jobs.values():
            if job.only_looks:
                job.cancel()

    def stop(self) -> None:
        """Cancel everything and wait for the ends; nobody hears of them any more."""
        self.cancel()
        if self._futures:
            from concurrent.futures import wait

            wait(self._futures)
        if self._jobs:
            self._jobs.clear()
            collector.go_on()

    @cached_property
    def _database(self) -> ThreadPoolExecutor:
        return _pool(1, "database")

    @cached_property
    def _rendering(self) -> ThreadPoolExecutor:
        return _pool(2, "rendering")

    def _submit(self, order: _Order, *, rendering: bool) -> None:
        pool = self._rendering if rendering else self._database
        future = pool.submit(self._perform, order)
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)

    def _perform(self, order: _Order) -> None:
        def report(done: int, total: int) -> None:
            self._send(_Step(order.number, done, total))

        result, error = order.perform(report)
        self._send(_End(order.number, result, error))

    def _send(self, message: _Step | _End) -> None:
        self._messages.put(message)
        self._woken.emit()

    @Slot()
    def _take_in(self) -> None:
        while not self._messages.empty():
            message = self._messages.get()
            if isinstance(message, _Step):
                if message.number in self._jobs:
                    self._jobs[message.number].progressed.emit(message.done, message.total)
            elif job := self._jobs.pop(message.number, None):
                if not self._jobs:
                    collector.go_on()
                job.deliver(message.result, message.error)
                if not self._jobs:
                    self.settled.emit()
                if not (job.only_looks or self.in_hand):
                    self.worked_off.emit()

    def _default_failure(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._report(error)


def _pool(workers: int, name: str) -> ThreadPoolExecutor:
    """Return a pool of threads; the window paints before anything needs one."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(workers, name)


def _nothing_to_interrupt(_thread: int) -> None:
    """Stand in for the interruption of a query where none runs."""
