"""The check of a data file: its structure, and records that could not be saved as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.problems import errors
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT, Progress
from intdesk.services.records import Record, Records, T
from intdesk.storage.repositories.records import Repository
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.problems import sentence_for

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: of the file itself (``kind`` ``file``), or of one field of one record."""

    kind: str
    id: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How many records of each kind there are, and what is wrong."""

    counts: dict[str, int]
    findings: tuple[Finding, ...]


class Checker:
    """Walks through one state of a file."""

    def __init__(self, office: OfficeFile, unit: ReadUnit, progress: Progress) -> None:
        """Read through the unit; the rules are those of the office's use cases."""
        self._unit = unit
        self._progress = progress
        self._done = 0
        self._ids = {
            kind: unit.lists.ids(ListQuery(kind))
            for kind in (Kind.CONSULTATION, Kind.WORK_ENTRY, Kind.CONTACT)
        }
        self.counts = {str(kind): len(ids) for kind, ids in self._ids.items()}
