from __future__ import annotations

import pytest

from intdesk.domain.disclosure.cyclic import core


def _sets(*names: str) -> list[frozenset[str]]:
    return [frozenset(name) for name in names]


@pytest.mark.parametrize(
    "acyclic",
    [("ab",), ("ab", "bc"), ("ab", "bc", "cd", "bx"), ("abc", "ab", "bc", "ca"), ("a", "")],
)
def test_acyclic_sets_leave_nothing(acyclic: tuple[str, ...]) -> None:
    assert core(_sets(*acyclic)) == frozenset()


@pytest.mark.parametrize(
    ("cyclic", "left"),
    [
        (("ab", "bc", "ca"), ("ab", "bc", "ca")),
        (("ab", "bc", "cd", "da", "dx"), ("ab", "bc", "cd", "ad")),
        (("abx", "bcy", "caz", "xq"), ("ab", "bc", "ca")),
    ],
)
def test_cycles_remain(cyclic: tuple[str, ...], left: tuple[str, ...]) -> None:
    assert core(_sets(*cyclic)) == frozenset(_sets(*left))
