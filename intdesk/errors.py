"""What can go wrong and is not our bug.

An error carries a code and values, never a sentence; ``intdesk.texts.messages`` turns it into
what happened, what was kept and what to do. Everything that is no :class:`IntDeskError` is a bug.
"""

from __future__ import annotations

import traceback
from pathlib import Path


def kinds_and_places(error: BaseException) -> str:
    """Return kind and places of an error and its causes.

    Their own messages are left out, because they may quote what someone typed.
    """
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
        if seen is not None:
            lines.append("caused by")
    return "\n".join(lines)


class IntDeskError(Exception):
    """Base of all errors that a person can act on; ``exit_code`` serves the command line."""

    exit_code = 1

    def __init__(self, code: str, **values: object) -> None:
        """Keep the message code and the values that its sentences name."""
        super().__init__(code, values)
        self.code = code
        self.values = values


class CallError(IntDeskError):
    """A command was called the wrong way."""

    exit_code = 2


class InputError(IntDeskError):
    """A file or a value that came in cannot be used; nothing was written."""

    exit_code = 3


class OutputError(IntDeskError):
    """A result cannot be written to the chosen place; nothing half-written is left there."""

    exit_code = 3


def unknown_format(path: Path, *endings: str) -> OutputError:
    """Return the error of a path whose ending is none of those that the result can have."""
    return OutputError("format_unknown", path=str(path), endings=", ".join(endings))


class DataFileError(IntDeskError):
    """The data file is locked, damaged, of a newer version or not to be opened."""

    exit_code = 4


class InvalidDraftError(IntDeskError):
    """A record was to be saved although its draft has problems; ``problems`` lists them."""

    exit_code = 3

    def __init__(self, problems: tuple[object, ...]) -> None:
        """Keep the problems (``intdesk.domain.problems.Problem``) for the form."""
        super().__init__("invalid_draft", count=len(problems))
        self.problems = problems


class StaleRecordError(IntDeskError):
    """The record changed since it was read; ``values`` name kind and id."""


class CancelledError(IntDeskError):
    """The user stopped a long task; it left nothing behind."""

    def __init__(self) -> None:
        """Use the one code that all cancellations share."""
        super().__init__("cancelled")


class DisclosureError(IntDeskError):
    """Published figures are not provably safe; nothing was exported."""
