"""Files in which decisions about a list are kept: read within limits, faults named by place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from intdesk.errors import InputError

VERSION = 1
_MAX_BYTES = 1_000_000
_MAX_ENTRIES = 5_000


def mapping_text(path: Path) -> str:
    """Return the text of a mapping file.

    Raises ``InputError``: file_missing, file_unreadable, mapping_broken.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise InputError("mapping_broken", path=path.name)
        return path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise InputError("file_missing", path=path.name) from error
    except OSError as error:
        raise InputError("file_unreadable", path=path.name) from error
    except ValueError as error:
        raise InputError("mapping_broken", path=path.name) from error


class MappingReader:
    """Reads the parts of a mapping and names the place that does not fit (mapping_invalid)."""

    def __init__(self, text: str, name: str, keys: frozenset[str]) -> None:
        """Read an object of the known keys; ``name`` appears in errors."""
        self.name = name
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InputError("mapping_broken", path=name) from error
        self.parts = self.entries(data, "/")
        if self.parts.get("version") != VERSION:
            raise self.fault("version")
        for key in self.parts:
            if key not in keys:
                raise self.fault(key)

    def fault(self, place: str) -> InputError:
        """Return the error for a place."""
        return InputError("mapping_invalid", path=self.name, place=place[:80])

    def entries(self, data: object, place: str) -> dict[str, object]:
        """Return an object of not too many entries."""
        if not isinstance(data, dict) or len(data) > _MAX_ENTRIES:
            raise self.fault(place)
        return cast("dict[str, object]", data)

    def texts(self, data: object, place: str) -> dict[str, str]:
        """Return an object whose values are texts."""
        found = self.entries(data, place)
        for key, value in found.items():
            if not isinstance(value, str):
                raise self.fault(f"{place}/{key}")
        return cast("dict[str, str]", found)
