"""Small records within a record as plain JSON values, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")


def as_plain(parts: Sequence[DataclassInstance]) -> list[dict[str, Any]]:
    """Return records as plain values, days in ISO form."""
    return [
        {name: v.isoformat() if isinstance(v, date) else v for name, v in asdict(part).items()}
        for part in parts
    ]


def from_plain(of: type[T], values: Iterable[Mapping[str, Any]]) -> tuple[T, ...]:
    """Return the records of plain values; days and enumerations are read by the fields' types."""
    readers = _readers(of)  # type: ignore[arg-type]
    return tuple(
        of(**{name: readers[name](v) if v and name in readers else v for name, v in value.items()})
        for value in values
    )


@lru_cache
def _readers(of: type[Any]) -> dict[str, Any]:
    """Return how the fields that JSON does not know are read."""
    hints = get_type_hints(of)
    found: dict[str, Any] = {}
    for field in fields(of):
        hint = hints[field.name]
        if hint == date | None or hint is date:
            found[field.name] = date.fromisoformat
        elif isinstance(hint, type) and issubclass(hint, str) and hint is not str:
            found[field.name] = hint
    return found
