"""What a command says and where: results on stdout, errors and progress on stderr."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.texts.messages import message_for
from intdesk.texts.problems import sentence_for


@dataclass(frozen=True, slots=True)
class Result:
    """What a command found or made: for programs as ``data``, for people as ``lines``."""

    data: Mapping[str, object]
    lines: tuple[str, ...]
    exit_code: int = 0


class Console:
    """The two streams of a command."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        """Use the process's streams unless others are given.

        A Windows program without a console has none; what it says then goes nowhere.
        """
        self._out = out or sys.stdout or io.StringIO()
        self._err = err or sys.stderr or io.StringIO()
        for stream in (self._out, self._err):
            if isinstance(stream, io.TextIOWrapper):
                # A console without „ or ü shall show a mark instead of failing.
                stream.reconfigure(errors="replace")

    def show(self, result: Result, *, as_json: bool) -> None:
        """Print a result; with ``as_json`` nothing but one JSON object."""
        if as_json:
            self._out.write(json.dumps(result.data) + "\n")
        else:
            self._out.write("".join(f"{line}\n" for line in result.lines))
        self._out.flush()

    def error(self, error: IntDeskError) -> None:
        """Print what happened, what was kept and what to do; of a draft, its problems."""
        self.warn(str(message_for(error, command_line=True)))
        if isinstance(error, InvalidDraftError):
            for problem in (p for p in error.problems if isinstance(p, Problem)):
                self.warn(f"  {problem.field}: {sentence_for(problem)}")

    def warn(self, text: str) -> None:
        """Print a sentence for people only."""
        self._err.write(f"{text}\n")

    def progress(self) -> TerminalProgress:
        """Return a progress that shows itself on a terminal only."""
        return TerminalProgress(self._err)


class TerminalProgress:
    """A line with percents that rewrites itself; silent if the stream is no terminal."""

    def __init__(self, stream: TextIO) -> None:
        """Write to a stream if it is a terminal."""
        self._stream = stream if stream.isatty() else None
        self._shown = -1

    def step(self, done: int, total: int) -> None:
        """Show how much of the whole is done; the finished line is wiped."""
        if self._stream is None or total <= 0:
            return
        percent = 100 * done // total
        if percent != self._shown:
            self._shown = percent
            self._stream.write("\r      \r" if done >= total else f"\r {percent:3} %")
            self._stream.flush()

    def check_cancelled(self) -> None:
        """Never stop: Ctrl+C ends a command by itself."""
