"""Compiles the modules of the tree ahead, so that a start compiles none and writes nothing.

Only the compiled form is installed, which is a third of the modules' size; the sources of the
program are in its wheel.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bundling.errors import BundleError, run_tool
from bundling.python_zip import PythonZip

WITH_SOURCE = ("PySide6", "shiboken6", "migrations")
"""Packages whose sources stay: the LGPL lets users change the first two, Alembic reads the last."""

_SCRIPT = """
import py_compile, sys
from pathlib import Path
root, kept = Path(sys.argv[1]), sys.argv[2:]
for path in sorted(root.rglob("*.py"), key=lambda p: p.relative_to(root).as_posix()):
    inside = path.relative_to(root)
    with_source = inside.parts[0] in kept
    target = None if with_source else path.with_suffix(".pyc")
    shown = path.relative_to(root.parent).as_posix()
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(path, target, dfile=shown, doraise=True, invalidation_mode=mode)
    if not with_source:
        path.unlink()
"""


def refuse_other(python: PythonZip) -> None:
    """Raise :class:`BundleError` unless this Python can compile for the one of the tree."""
    if sys.version_info[:2] != python.minor:
        mine = ".".join(map(str, sys.version_info[:2]))
        raise BundleError(f"a tree of Python {python.version} is built by the same, this is {mine}")


def compile_all(site: Path, python: PythonZip) -> None:
    """Put the compiled form of each module in its place, or beside it where the source stays.

    Strings are hashed with one seed and modules come in one order: the same sources give the same
    bytes. The compiled files are never compared with dates, which differ on each computer.
    """
    refuse_other(python)
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = (sys.executable, "-s", "-S", "-c", _SCRIPT, str(site), *WITH_SOURCE)
    run_tool(command, env=env | {"PYTHONHASHSEED": "0"})
