"""What is known of a new office file before it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from intdesk.domain.access import Sheets


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the assistant has found out about a new, protected file; secrets show in no log."""

    path: Path
    name: str
    holder: str
    second_place: Path | None
    password: str = field(repr=False)
    sheets: Sheets = field(repr=False)
    archive: Path | None = None
    """The open archive whose content the file gets."""
