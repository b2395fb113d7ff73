"""What the builder needs to know of the project: version, moment, places, tools."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from bundling.errors import BundleError

FALLBACK_MOMENT = 1_767_225_600
"""1 January 2026; used where there is neither SOURCE_DATE_EPOCH nor a commit."""

_VERSION = re.compile(r'^__version__ = "([0-9]+\.[0-9]+\.[0-9]+)"$', re.MULTILINE)

DEBIAN_PACKAGES = {
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "makensis": "nsis",
}
"""The tools of the Windows build, with the Debian package that holds each."""


class Project(NamedTuple):
    """The sources at ``root``; ``moment`` (seconds since 1970) dates everything that is built."""

    root: Path
    version: str
    moment: int

    @classmethod
    def at(cls, root: Path) -> Project:
        """Read version and moment of the sources in a folder."""
        source = (root / "intdesk" / "__init__.py").read_text(encoding="utf-8")
        found = _VERSION.search(source)
        if found is None:
            raise BundleError("intdesk/__init__.py names no version of the form 1.2.3")
        return cls(root, found[1], _moment(root))

    def parts(self) -> list[dict[str, Any]]:
        """Return what is known of the parts of others: names, licences, texts."""
        path = self.root / "resources" / "licences" / "parts.json"
        parts: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["parts"]
        return parts


def _moment(root: Path) -> int:
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdecimal():
        return int(told)
    git = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        found = ""
    return int(found) if found.isdecimal() else FALLBACK_MOMENT


def missing_tools() -> list[str]:
    """Return the Debian packages of the tools that this machine lacks."""
    return [package for tool, package in DEBIAN_PACKAGES.items() if shutil.which(tool) is None]
