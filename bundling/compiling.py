"""Compiles the modules of the tree ahead, so that a start compiles none and writes nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bundling.errors import BundleError, run_tool
from bundling.python_zip import PythonZip

_SCRIPT = """
import py_compile, sys
from pathlib import Path
root = Path(sys.argv[1])
for path in sorted(root.rglob("*.py"), key=lambda p: p.relative_to(root).as_posix()):
    shown = path.relative_to(root.parent).as_posix()
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(path, dfile=shown, doraise=True, invalidation_mode=mode)
"""


def refuse_other(python: PythonZip) -> None:
    """Raise :class:`BundleError` unless this Python can compile for the one of the tree."""
    if sys.version_info[:2] != python.minor:
        mine = ".".join(map(str, sys.version_info[:2]))
        raise BundleError(f"a tree of Python {python.version} is built by the same, this is {mine}")


def compile_all(site: Path, python: PythonZip) -> None:
    """Write the compiled form of each module.

    Strings are hashed with one seed and modules come in one order: the same sources give the same
    bytes. The compiled files are never compared with dates, which differ on each computer.
    """
    refuse_other(python)
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    run_tool([sys.executable, "-s", "-S", "-c", _SCRIPT, site], env=env | {"PYTHONHASHSEED": "0"})
