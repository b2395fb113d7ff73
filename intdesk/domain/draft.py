"""What stands unsaved in a form, kept so that a crash, a lock or a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

NEW_RECORD = 0
"""The record id of a form in which a new record is entered."""

OFFICE_FORM = "office"
OFFICE_RECORD = 1


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """The raw entries of a form by field, bound to its record.

    ``version`` is the one of the record that the entries were made on (0: a new record);
    ``moment`` (UTC) is when they were kept. ``entries`` hold plain JSON values.
    """

    form: str
    record_id: int
    version: int
    entries: Mapping[str, object] = field(repr=False)
    moment: datetime
