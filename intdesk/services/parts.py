"""The parts of others that the program is made of: their versions, licences and licence texts."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from intdesk.assets import resource

LICENCES = "licences"
_OF_PACKAGE, _OF_PYTHON = "dist", "python"
_NAMES = ("licen", "copying", "notice")
_FOLDER = "licenses"
"""Where newer packages keep texts under names of their own."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: ``licence`` is an SPDX expression, ``version`` is empty if it is not installed."""

    name: str
    version: str
    licence: str
    note: str
    distribution: str
    sources: tuple[str, ...]

    def text(self) -> str:
        """Return all texts that its licence asks to be shown, one after the other."""
        found = [self.note] if self.note else []
        for source in self.sources:
            found += _texts(source, self.distribution)
        return "\n\n".join(text.strip() for text in found) + "\n"


def parts() -> tuple[Part, ...]:
    """Return all parts, those with duties first."""
    path = resource(LICENCES, "parts.json")
    known = json.loads(path.read_text(encoding="utf-8"))["parts"]
    return tuple(
        Part(
            part["name"],
            part.get("version") or _version(part["distribution"]),
            part["licence"],
            part.get("note", ""),
            part["distribution"],
            tuple(part["texts"]),
        )
        for part in known
    )


def own_licence() -> str:
    """Return the text of the program's own licence."""
    return resource(LICENCES, "EUPL-1.2.txt").read_text(encoding="utf-8")


def _version(distribution: str) -> str:
    if not distribution:
        return platform.python_version()
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _texts(source: str, distribution: str) -> list[str]:
    if source == _OF_PACKAGE:
        return _packaged(distribution)
    if source == _OF_PYTHON:
        return _of_python()
    folder = resource() if "/" in source else resource(LICENCES)
    return [(folder / source).read_text(encoding="utf-8")]


def _packaged(distribution: str) -> list[str]:
    """Return the texts that an installed package brings."""
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        return []
    texts = {}
    for file in files:
        described = ".dist-info" in file.parts[0]
        named = file.name.lower().startswith(_NAMES) or _FOLDER in file.parts[:-1]
        if described and named:
            path = Path(str(file.locate()))
            if path.is_file():
                texts[str(file)] = path.read_text(encoding="utf-8", errors="replace")
    return [texts[name] for name in sorted(texts)]


def _of_python() -> list[str]:
    """Return Python's own licence; the installed program has it beside the interpreter."""
    beside = resource().parent.parent / "LICENSE-python.txt"
    library = Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}", "LICENSE.txt")
    for path in (beside, library):
        if path.is_file():
            return [path.read_text(encoding="utf-8", errors="replace")]
    return [sys.copyright]
