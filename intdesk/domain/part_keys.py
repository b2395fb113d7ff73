"""Keys of the parts of a record: each stays with its part and is never given to another one.

Other records refer to parts by their keys. While a record is edited, new parts have keys below 0;
the real ones come when it is saved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, ClassVar, Protocol, TypeVar


class Keyed(Protocol):
    """A dataclass with a key."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def key(self) -> int:
        """Return the key, below 1 while it is not saved."""
        ...


Part = TypeVar("Part", bound=Keyed)


def new_key(parts: Iterable[Part]) -> int:
    """Return a key for a part that is not saved yet."""
    return min((0, *(part.key for part in parts))) - 1


def keyed(parts: Sequence[Part], used: Iterable[int]) -> tuple[Part, ...]:
    """Return parts with a key for each new one, above all keys that are or were ``used``."""
    free = count(max((0, *used, *(part.key for part in parts))) + 1)
    return tuple(part if part.key > 0 else replace(part, key=next(free)) for part in parts)


def highest_removed(before: Iterable[Part], after: Iterable[Part], former: int) -> int:
    """Return the highest key that a removed part had; ``former`` is the highest one so far."""
    kept = {part.key for part in after}
    return max((former, *(part.key for part in before if part.key not in kept)))
