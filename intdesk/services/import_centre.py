"""What was imported and can be taken back as a whole, and what imports remember of lists."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import IntDeskError, StaleRecordError
from intdesk.services.import_memory import NAMES
from intdesk.storage.database import Database
from intdesk.storage.repositories.imports import ImportBatch
from intdesk.texts.labels import MAPPING_CHANGED

if TYPE_CHECKING:
    from intdesk.services.history import HistoryService

MAX_NAME = 80

COLUMN_SETTINGS: Mapping[str, Kind] = {
    "import.consultations.columns.": Kind.CONSULTATION,
    "import.contacts.columns.": Kind.CONTACT,
    "import.postings.columns.": Kind.POSTING,
    "import.indicators.columns.": Kind.INDICATOR_VALUE,
}
"""What the settings of remembered columns begin with, and what their lists hold."""


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import; ``step`` takes it back, 0 if that is not possible any more."""

    batch: ImportBatch
    step: int


@dataclass(frozen=True, slots=True)
class RememberedColumns:
    """The columns of lists with the same headings; ``headings`` are those that were decided."""

    key: str
    kind: Kind
    name: str
    headings: tuple[str, ...]


class ImportCentreService:
    """The imports of one data file."""

    def __init__(self, database: Database, history: HistoryService) -> None:
        """Keep the data file and who takes steps back."""
        self._database = database
        self._history = history

    def past(self) -> list[PastImport]:
        """Return all imports, the newest first."""
        with self._database.read() as unit:
            steps = unit.imports.steps()
            return [PastImport(b, steps.get(b.id, 0)) for b in unit.imports.batches()]

    def undo(self, batch: int) -> Changes:
        """Take an import back as a whole; what was edited since stays, ``kept`` counts it.

        Raises ``StaleRecordError("undone_already")`` if that is not possible any more.
        """
        with self._database.read() as unit:
            step = unit.imports.steps().get(batch, 0)
        if not step:
            raise StaleRecordError("undone_already", id=batch)
        return self._history.undo(step)

    def remembered(self) -> list[RememberedColumns]:
        """Return what is remembered of lists, by name."""
        with self._database.read() as unit:
            found = [
                _columns(key, value, unit.settings.get(NAMES + key))
                for start in COLUMN_SETTINGS
                for key, value in unit.settings.beginning(start).items()
            ]
        return sorted(found, key=lambda one: (one.kind.value, one.name.casefold()))

    def rename(self, key: str, name: str) -> None:
        """Give what is remembered another name; raises ``IntDeskError("record_missing")``."""
        with self._database.write(MAPPING_CHANGED) as unit:
            if _kind(key) is None or not unit.settings.get(key):
                raise IntDeskError("record_missing")
            unit.settings.set(NAMES + key, name.strip()[:MAX_NAME])

    def forget(self, key: str) -> None:
        """Forget what was decided about lists with these headings; asks about them anew."""
        if _kind(key) is None:
            raise IntDeskError("record_missing")
        with self._database.write(MAPPING_CHANGED) as unit:
            unit.settings.remove(key)
            unit.settings.remove(NAMES + key)


def _kind(key: str) -> Kind | None:
    return next((kind for start, kind in COLUMN_SETTINGS.items() if key.startswith(start)), None)


def _columns(key: str, value: str, name: str) -> RememberedColumns:
    try:
        found = json.loads(value)
        headings = tuple(found.get("columns", {})) if isinstance(found, dict) else ()
    except ValueError:
        headings = ()  # a mapping that no longer fits is not used; it can be forgotten here
    kind = _kind(key)
    assert kind is not None  # noqa: S101 - the caller asked
    return RememberedColumns(key, kind, name or ", ".join(headings[:3]), headings)
