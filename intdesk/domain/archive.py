"""The open archive: what tables and columns are, whoever reads or writes them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.changes import Kind

Plain = str | int | bytes | None
"""A value as it lies in the file."""

ARCHIVE_FORMAT = "intdesk-archive"
ARCHIVE_VERSION = 1

IDENTITY_TABLE = "case_identity"
"""Names and addresses of cases: in the archive in clear, in the file sealed."""


class CellType(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"
    MOMENT = "moment"
    JSON = "json"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """A column: ``refers`` names the table of the record that it points to, empty for none."""

    name: str
    type: CellType
    optional: bool
    refers: str = ""
    required: bool = False
    """Whether a row cannot be without it."""


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table: ``kind`` is that of its records, ``of`` the kind to whose field it belongs."""

    name: str
    columns: tuple[ColumnShape, ...]
    kind: Kind | None = None
    of: tuple[Kind, str] | None = None
