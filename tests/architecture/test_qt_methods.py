"""Every method that overrides one of Qt bears its mark, see ``ui/kit/called_by_qt.py``."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import FunctionType

import ui


def classes() -> Iterator[type]:
    """Yield all classes of the window, those within others, too."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        yield from _within(import_module(module.name), module.name)


def _within(holder: object, module: str) -> Iterator[type]:
    for found in list(vars(holder).values()):
        if inspect.isclass(found) and found.__module__ == module:
            yield found
            yield from _within(found, module)


def overrides(owner: type) -> Iterator[tuple[str, FunctionType]]:
    """Yield what a class, or what it is mixed with, overrides of its Qt classes."""
    of_qt = {
        n for base in owner.__mro__ if base.__module__.startswith("PySide6") for n in vars(base)
    }
    for base in owner.__mro__:
        if base.__module__.startswith("ui."):
            for name, method in vars(base).items():
                if inspect.isfunction(method) and name in of_qt and not name.startswith("__"):
                    yield f"{base.__module__}.{base.__qualname__}.{name}", method


def test_methods_that_override_one_of_qt_are_marked() -> None:
    found = {name: method for owner in classes() for name, method in overrides(owner)}
    assert len(found) > 100
    assert [name for name, method in found.items() if not hasattr(method, "__wrapped__")] == []
