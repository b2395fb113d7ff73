"""Words and filters of a list, saved under a name."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from intdesk.domain.listing import Filter
from intdesk.domain.named_question import name_problems, plain_filters, read_filters
from intdesk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A stored selection; ``list_name`` is the list it belongs to, ``question`` its JSON."""

    id: int = 0
    version: int = 0
    list_name: str = ""
    name: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a list is asked for; ``dropped`` names filters that this program does not know."""

    text: str = ""
    filters: tuple[Filter, ...] = ()
    dropped: tuple[str, ...] = ()


def validate(draft: SavedFilter) -> list[Problem]:
    """Return the problems of a saved filter: the name is required."""
    return name_problems(draft.name)


def selection_json(text: str, filters: Iterable[Filter]) -> str:
    """Return words and filters as they are stored."""
    kept = {"text": text, "filters": plain_filters(filters)}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def read_selection(question: str, known: Collection[str]) -> Selection:
    """Return what a stored question asks; ``known`` are the fields that the list can filter by.

    What cannot be read is left out, never an error: it may come from another version.
    """
    try:
        stored = json.loads(question)
    except ValueError:
        stored = None
    if not isinstance(stored, dict):
        return Selection(dropped=("",))
    read = read_filters(stored.get("filters"), known)
    return Selection(str(stored.get("text") or ""), read.filters, read.dropped)
