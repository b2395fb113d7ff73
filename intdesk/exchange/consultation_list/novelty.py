"""Marks new and known persons of a calendar year by a column of names, which is then dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from intdesk.domain.consultation import Consultation, Novelty
from intdesk.exchange.consultation_list.cell_text import cell_text, says_unknown, squeezed
from intdesk.exchange.consultation_list.fields import Column, ListField
from intdesk.sheets.reader_types import Row

_REACHABLE = re.compile("tel|handy|mobil|mail|adress|anschrift|strass|kontaktdaten")
_NOBODY = frozenset(
    {"anonym", "anonymous", "diverse", "verschiedene", "gruppe", "walkin", "namenlos"}
)


def naming_columns(columns: Sequence[Column]) -> list[Column]:
    """Return the identity columns that tell people apart, without addresses and numbers.

    A telephone number changes or is left out; it counts only where nothing else is there.
    """
    named = [column for column in columns if column.field is ListField.IDENTITY]
    stable = [column for column in named if not _REACHABLE.search(squeezed(column.heading))]
    return stable or named


def identity_key(row: Row, columns: Sequence[Column]) -> str:
    """Return what tells a person of the list from others, empty where nobody is named."""
    texts = [cell_text(row.cell(column.index)) for column in columns]
    keys = [squeezed(text) for text in texts if not says_unknown(text)]
    return "|".join(keys) if any(key and key not in _NOBODY for key in keys) else ""


def with_novelty(drafts: Sequence[Consultation], keys: Sequence[str]) -> list[Consultation]:
    """Return the drafts marked new at a person's first contact of a calendar year, else known.

    The order of days counts, then that of the list. Drafts without a person, and those that the
    list itself marks, stay as they are. Nothing of the keys remains.
    """
    seen: set[tuple[int, str]] = set()
    marked = list(drafts)
    days = [(draft.day, at) for at, draft in enumerate(drafts) if draft.day is not None]
    for day, at in sorted(days):
        person = (day.year, keys[at])
        if not keys[at]:
            continue
        if drafts[at].novelty is Novelty.UNKNOWN:
            novelty = Novelty.KNOWN if person in seen else Novelty.NEW
            marked[at] = replace(drafts[at], novelty=novelty)
        seen.add(person)
    return marked
