"""Changing one field of many records: what would change, what was there, what cannot be."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from intdesk.domain.problems import Problem, errors

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class BulkPlan(Generic[T]):
    """``changed`` are the new drafts, ``before`` counts their old values, ``faulty`` stay out.

    ``same`` counts the records that hold the value already.
    """

    changed: tuple[T, ...]
    before: Mapping[str, int]
    same: int
    faulty: Mapping[int, tuple[Problem, ...]]


def plan_change(
    drafts: Iterable[T],
    held: Callable[[T], str],
    change: Callable[[T], T],
    validate: Callable[[T], Sequence[Problem]],
) -> BulkPlan[T]:
    """Return what ``change`` does to records; a record that it would make invalid stays out.

    ``held`` returns the value that a record has before.
    """
    changed: list[T] = []
    before: Counter[str] = Counter()
    faulty: dict[int, tuple[Problem, ...]] = {}
    same = 0
    for draft in drafts:
        made = change(draft)
        if made == draft:
            same += 1
        elif found := errors(validate(made)):
            faulty[draft.id] = found  # type: ignore[attr-defined]
        else:
            changed.append(made)
            before[held(draft)] += 1
    return BulkPlan(tuple(changed), dict(before), same, faulty)


def setting(field: str, value: object) -> Callable[[Any], Any]:
    """Return the change that sets one field of a draft."""
    return lambda draft: dataclasses.replace(draft, **{field: value})
