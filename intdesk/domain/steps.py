"""Steps of the journal as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intdesk.domain.changes import Kind

Image = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one step did to one record (or to an attachment of it: ``kind``).

    ``before`` and ``after`` are plain values by field; they are missing after 30 days.
    """

    moment: datetime
    label: str
    action: str
    fields: tuple[str, ...]
    actor: str = ""
    kind: Kind = Kind.CONSULTATION
    before: Image | None = None
    after: Image | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """What somebody did: ``step`` takes it back, or does it again where it is ``undone``."""

    step: int
    label: str
    moment: datetime
    actor: str
    undone: bool
