"""What all stored questions share: a name, and filters as plain JSON that outlive the program."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from intdesk.domain.listing import Filter, Op
from intdesk.domain.problems import Problem

MAX_NAME = 100


def name_problems(name: str) -> list[Problem]:
    """Return the problems of a name: it is required and fits into a line."""
    if not name.strip():
        return [Problem("name", "required")]
    if len(name) > MAX_NAME:
        return [Problem("name", "too_long", {"most": MAX_NAME})]
    return []


def plain_filters(filters: Iterable[Filter]) -> list[dict[str, object]]:
    """Return filters as JSON keeps them."""
    return [{"field": f.field, "values": list(f.values), "op": f.op.value} for f in filters]


@dataclass(frozen=True, slots=True)
class ReadFilters:
    """The filters that can still be asked, and the names of the others."""

    filters: tuple[Filter, ...]
    dropped: tuple[str, ...] = ()


def read_filters(stored: object, known: Collection[str]) -> ReadFilters:
    """Return the filters of a stored question.

    A field that this program does not know, or a filter of another form, is dropped and named.
    """
    kept, dropped = [], []
    for entry in stored if isinstance(stored, list) else []:
        made = _filter(entry)
        if made is not None and made.field in known:
            kept.append(made)
        else:
            dropped.append(made.field if made is not None else "")
    return ReadFilters(tuple(kept), tuple(dropped))


def _filter(entry: object) -> Filter | None:
    if not isinstance(entry, dict):
        return None
    field, values, op = entry.get("field"), entry.get("values"), entry.get("op")
    if not isinstance(field, str) or not isinstance(values, list) or op not in set(Op):
        return None
    if op == Op.BETWEEN and len(values) != 2:
        return None
    return Filter(field, tuple(str(value) for value in values), Op(op))
