"""Where a file lies, as far as it matters for its safety."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """Kinds of places; only on a local one a file stands by itself."""

    LOCAL = "local"
    NETWORK = "network"
    REMOVABLE = "removable"
    CLOUD = "cloud"
    FLEETING = "fleeting"
    """Below a profile that Windows throws away when its user signs out."""
    PROGRAM = "program"
    """Among the program's own files, which an update replaces."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder's kind; ``provider`` names who synchronises a cloud folder (``Nextcloud``)."""

    kind: PlaceKind
    provider: str = ""
