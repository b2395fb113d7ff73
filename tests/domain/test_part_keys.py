"""Keys of parts: each part has its own, none comes again."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.part_keys import highest_removed, keyed, new_key


@dataclass(frozen=True, slots=True)
class Part:
    key: int = 0


@given(st.sets(st.integers(1, 50)), st.sets(st.integers(1, 50)), st.integers(0, 5))
def test_new_parts_get_keys_that_nothing_had(known: set[int], used: set[int], more: int) -> None:
    parts = [Part(key) for key in known]
    for _ in range(more):
        parts.append(Part(new_key(parts)))
    made = keyed(parts, used)
    assert [part.key for part in made[: len(known)]] == [part.key for part in parts[: len(known)]]
    fresh = [part.key for part in made[len(known) :]]
    assert len(set(fresh)) == more
    assert all(key > max((0, *known, *used)) for key in fresh)


def test_the_highest_removed_key_is_remembered() -> None:
    assert highest_removed([Part(1), Part(4)], [Part(1), Part(-1)], 0) == 4
    assert highest_removed([Part(1)], [Part(1)], 4) == 4
