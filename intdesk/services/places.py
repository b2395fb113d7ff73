"""Where a data file lies or shall lie, and what is to be said about it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from intdesk.domain.place import Place, PlaceKind
from intdesk.storage import places


@dataclass(frozen=True, slots=True)
class PlaceReport:
    """A place, and how many bytes are free there (``None`` if the system does not say)."""

    place: Place
    free: int | None

    @property
    def almost_full(self) -> bool:
        """Tell whether little is free."""
        return self.free is not None and self.free < places.LEAST_FREE

    @property
    def risky(self) -> bool:
        """Tell whether a warning is due: the place may vanish while the file is open."""
        return self.place.kind in {PlaceKind.NETWORK, PlaceKind.REMOVABLE}


def look_at(path: Path) -> PlaceReport:
    """Return what kind of place a file lies or would lie in; the folder may not exist yet."""
    folder = Path(os.path.realpath(path.parent))
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    return PlaceReport(places.place_of(folder), places.free_bytes(there))
