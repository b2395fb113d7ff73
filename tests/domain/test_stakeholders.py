from __future__ import annotations

import pytest

from intdesk.domain.stakeholders import Stakeholder, by_place, role_name, stepped, strategy


@pytest.mark.parametrize(
    ("place", "code"),
    [((4, 4), "involve"), ((2, 2), "involve"), ((1, 3), "satisfy"), ((3, 1), "inform"),
     ((0, 0), "watch")],
)  # fmt: skip
def test_a_quarter_asks_for_something(place: tuple[int, int], code: str) -> None:
    assert strategy(place) == code


def test_steps_end_at_the_edges_and_begin_in_the_middle() -> None:
    assert stepped((4, 0), 1, -1) == (4, 0)
    assert stepped((3, 1), 1, -1) == (4, 0)
    assert stepped(None, 1, 1) == (2, 2)


def test_only_who_is_assessed_has_a_place() -> None:
    first = Stakeholder(1, "A", "", 3, 1)
    second, third = Stakeholder(2, "B", "", 3, 1), Stakeholder(3, "C", "", None, 1)
    assert by_place([first, second, third]) == {(1, 3): (first, second)}


def test_a_person_stands_for_a_role() -> None:
    assert role_name("Leitung", "", "Amt") == "Leitung, Amt"
    assert role_name("", "Bürgermeisterin", "") == "Bürgermeisterin"
    assert role_name("", "", "Amt") == ""
