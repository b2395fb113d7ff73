"""The mark of methods that Qt calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def called_by_qt(method: Callable[P, R]) -> Callable[P, R]:
    """Mark a method that overrides one of Qt, so that its errors are reported as all others.

    With Python 3.11 PySide ends the program at once where an error that C code raised, such as
    that of ``int("x")``, leaves such a method on the way of another call from Python; one that
    Python has caught before is none of these.
    """

    @wraps(method)
    def caught(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return method(*args, **kwargs)
        except Exception:  # noqa: TRY203 - catching it is what helps
            raise

    return caught
