"""Search over all kinds of records."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from intdesk.domain.changes import Kind
from intdesk.domain.folding import words
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.finding import FoundRecord, findable_kinds

__all__ = ["PER_KIND", "FoundGroup", "FoundRecord", "NearGroup", "SearchService", "spelled"]

PER_KIND = 6
"""How many records of a kind are shown; its list shows the others."""

_DAY = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d)")


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """The best records of one kind."""

    kind: Kind
    records: tuple[FoundRecord, ...]


@dataclass(frozen=True, slots=True)
class NearGroup(FoundGroup):
    """Records that were found by other words, which may have been meant (folded)."""

    meant: str


Group = TypeVar("Group", bound=FoundGroup)


class SearchService:
    """Answers the search field; each call is one short read that can be stopped between kinds."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def find(
        self, text: str, kinds: Sequence[Kind] | None = None, progress: Progress = SILENT
    ) -> tuple[FoundGroup, ...]:
        """Return what is found, kinds with a record of that name first; nothing without words.

        Raises ``CancelledError`` if ``progress`` says so.
        """
        wanted = spelled(text)
        if not wanted.strip():
            return ()
        groups = []
        with self._database.read() as unit:
            for kind in findable_kinds() if kinds is None else kinds:
                progress.check_cancelled()
                if records := unit.finding.found(kind, wanted, PER_KIND):
                    groups.append(FoundGroup(kind, tuple(records)))
        return _by_name(groups)

    def near(
        self, text: str, kinds: Sequence[Kind], progress: Progress = SILENT
    ) -> tuple[NearGroup, ...]:
        """Return what is found by words nearly like these, for a text that finds nothing.

        The first letter must be right. Raises ``CancelledError`` if ``progress`` says so.
        """
        from intdesk.services.search.near import near_texts  # the start of the program needs none

        beginnings = sorted({word[0] for word in words(text)})
        groups = []
        with self._database.read() as unit:
            for kind in kinds:
                progress.check_cancelled()
                known = [t for first in beginnings for t in unit.finding.terms(kind, first)]
                for meant in near_texts(text, known):
                    if records := unit.finding.found(kind, meant, PER_KIND):
                        groups.append(NearGroup(kind, tuple(records), meant))
                        break
        return _by_name(groups)

    def recent(
        self, opened: Sequence[tuple[Kind, int]], kinds: Sequence[Kind], limit: int
    ) -> tuple[FoundRecord, ...]:
        """Return the records that were opened last, then those that were changed last."""
        with self._database.read() as unit:
            last = [key for key in unit.finding.last_changed(limit * 3) if key[0] in kinds]
            return tuple(unit.finding.records([*opened, *last])[:limit])


def _by_name(groups: Sequence[Group]) -> tuple[Group, ...]:
    return tuple(sorted(groups, key=lambda group: not any(one.named for one in group.records)))


def spelled(text: str) -> str:
    """Return the text with its days as search texts hold them: ``3.2.26`` as ``03.02.2026``."""

    def whole(found: re.Match[str]) -> str:
        day, month, year = found.groups()
        century = "20" if year and len(year) == 2 else ""
        return f"{int(day):02}.{int(month):02}.{century}{year or ''}"

    return _DAY.sub(whole, text)
