from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from intdesk.errors import CancelledError
from tests.ui.inline import InlineJobs
from ui.jobs import JobProgress, Jobs


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def jobs(qapp: object, errors: list[Exception]) -> Iterator[Jobs]:
    jobs = Jobs(errors.append)
    yield jobs
    jobs.stop()


def test_result_comes_back_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    workers: list[int] = []
    homes: list[tuple[str, int]] = []

    def work(progress: JobProgress) -> str:
        workers.append(threading.get_ident())
        return "done"

    job = jobs.start(work, lambda result: homes.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(homes))
    assert homes == [("done", threading.get_ident())]
    assert workers != [threading.get_ident()]
    assert not job.cancelled


def _number(number: int, progress: JobProgress) -> int:
    progress.check_cancelled()
    return number


def test_database_jobs_run_one_after_the_other(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.start(partial(_number, number), order.append)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]


def test_rendering_does_not_wait_for_the_database(qtbot: QtBot, jobs: Jobs) -> None:
    release = threading.Event()
    seen: list[str] = []
    jobs.start(lambda _progress: release.wait(60), lambda _: seen.append("database"))
    jobs.start(lambda _progress: "page", seen.append, rendering=True)
    qtbot.waitUntil(lambda: seen == ["page"])
    release.set()
    qtbot.waitUntil(lambda: seen == ["page", "database"])


def test_a_look_goes_beside_the_work_and_is_none_in_hand(qtbot: QtBot, jobs: Jobs) -> None:
    release = threading.Event()
    seen: list[str] = []
    jobs.look(lambda: str(release.wait(60)), seen.append)
    assert (jobs.busy, jobs.in_hand) == (True, False)
    jobs.start(lambda _progress: "work", seen.append)
    assert (jobs.busy, jobs.in_hand) == (True, True)
    qtbot.waitUntil(lambda: seen == ["work"])
    assert (jobs.busy, jobs.in_hand) == (True, False)
    release.set()
    qtbot.waitUntil(lambda: seen == ["work", "True"])
    assert not jobs.busy


def test_an_error_nobody_takes_care_of_is_reported(
    qtbot: QtBot, jobs: Jobs, errors: list[Exception]
) -> None:
    problem = ValueError("x")

    def work(progress: JobProgress) -> None:
        raise problem

    jobs.start(work)
    qtbot.waitUntil(lambda: errors == [problem])
    taken: list[Exception] = []
    jobs.start(work, None, taken.append)
    qtbot.waitUntil(lambda: taken == [problem])
    assert errors == [problem]


def test_cancel_interrupts_the_running_query(
    qtbot: QtBot, jobs: Jobs, errors: list[Exception]
) -> None:
    started, interrupted = threading.Event(), threading.Event()
    threads: list[int] = []

    def interrupt(thread: int) -> None:
        threads.append(thread)
        interrupted.set()

    jobs.set_interrupt(interrupt)
    workers: list[int] = []

    def work(progress: JobProgress) -> None:
        workers.append(threading.get_ident())
        started.set()
        assert interrupted.wait(60)
        raise ValueError("the interrupted query fails in its own way")

    taken: list[Exception] = []
    job = jobs.start(work, None, taken.append)
    assert started.wait(60)
    job.cancel()
    qtbot.waitUntil(lambda: bool(taken))
    assert isinstance(taken[0], CancelledError)
    assert errors == []
    assert threads == workers
    job.cancel()
    assert threads == workers, "what comes after it in the same thread goes on"


def test_a_cancelled_job_never_starts_and_tells_nobody(
    qtbot: QtBot, jobs: Jobs, errors: list[Exception]
) -> None:
    release = threading.Event()
    ran: list[bool] = []
    jobs.start(lambda _progress: release.wait(60))
    waiting = jobs.start(lambda _progress: ran.append(True))
    waiting.cancel()
    release.set()
    with qtbot.waitSignal(waiting.finished):
        pass
    assert ran == []
    assert errors == []


def test_the_work_is_over_before_anything_is_made_of_it(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[str] = []
    job = jobs.start(lambda _progress: "result", seen.append)
    job.arrived.connect(lambda: seen.append("arrived"))
    job.finished.connect(lambda: seen.append("finished"))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == ["arrived", "result", "finished"]


def test_who_waits_for_work_does_not_wait_for_looks(qtbot: QtBot, jobs: Jobs) -> None:
    shown, work = threading.Event(), threading.Event()
    jobs.look(lambda: shown.wait(60), lambda _: None)
    jobs.start(lambda _progress: work.wait(60))
    assert jobs.in_hand
    with qtbot.waitSignal(jobs.worked_off):
        work.set()
    assert (jobs.busy, jobs.in_hand) == (True, False)
    shown.set()


def test_only_looks_are_interrupted_where_nothing_shall_come_of_them(
    qtbot: QtBot, jobs: Jobs
) -> None:
    release, seen = threading.Event(), list[str]()
    jobs.start(lambda _progress: release.wait(60), lambda _: seen.append("work"))
    jobs.look(lambda: release.wait(60), lambda _: seen.append("look"))
    jobs.cancel_looks()
    with qtbot.waitSignal(jobs.settled):
        release.set()
    assert seen == ["work"]


def test_stop_ends_everything(qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()

    def work(progress: JobProgress) -> None:
        started.set()
        while True:
            progress.check_cancelled()

    jobs.start(work)
    assert started.wait(60)
    jobs.stop()


def test_progress_drops_steps_but_never_the_last() -> None:
    seen: list[tuple[int, int]] = []
    progress = JobProgress(lambda done, total: seen.append((done, total)), threading.Event())
    for done in range(1, 1001):
        progress.step(done, 1000)
    assert seen[0] == (1, 1000)
    assert seen[-1] == (1000, 1000)
    assert len(seen) < 100


def test_inline_jobs_are_done_at_once(qapp: object) -> None:
    got: list[int] = []
    InlineJobs(lambda _error: None).start(lambda _progress: 7, got.append)
    assert got == [7]
