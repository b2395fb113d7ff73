from __future__ import annotations

from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from tests.reports.pdf.build import linted

WIDTH = 400.0


def test_items_have_label_and_body() -> None:
    found = linted(ListBlock([ListItem("eins"), ListItem((Span("zwei", strong=True),))]))
    assert [e.words() for e in found.elements("Lbl")] == ["•", "•"]
    assert [e.words() for e in found.elements("LBody")] == ["eins", "zwei"]


def test_inner_lists_stand_in_the_body_of_their_item() -> None:
    inner = ListItem("außen", (ListItem("innen", (ListItem("tief"),)), ListItem("noch")))
    found = linted(ListBlock([inner, ListItem("ende")]))
    outer, second, third = found.elements("L")
    assert [kid.tag for kid in outer.kids] == ["LI", "LI"]
    assert second.path[-3:] == ("L", "LI", "LBody")
    assert third.path[-6:] == ("L", "LI", "LBody") * 2
    assert [kid.words() for kid in second.kids] == ["–innen–tief", "–noch"]


def test_a_list_over_pages_is_one_list() -> None:
    found = linted(ListBlock([ListItem(f"Punkt {n} " + "und mehr " * 30) for n in range(60)]))
    assert len(found.artifacts) > 1
    assert len(found.elements("L")) == 1
    assert len(found.elements("LI")) == 60


def test_a_list_is_split_between_items_only() -> None:
    block = ListBlock([ListItem(text) for text in ("eins", "zwei", "drei", "vier")])
    each = block.height(WIDTH) / 4
    parts = block.split(WIDTH, 2 * each + 1)
    assert parts is not None
    assert [part.height(WIDTH) for part in parts] == [2 * each, 2 * each]
    assert block.least_height(WIDTH) == each
    assert block.split(WIDTH, each - 1) is None
    assert block.split(WIDTH, 5 * each) is None


def test_three_short_items_stay_together_with_their_heading() -> None:
    block = ListBlock([ListItem("eins"), ListItem("zwei"), ListItem("drei")])
    assert block.least_height(WIDTH) == block.height(WIDTH)
    assert block.split(WIDTH, block.height(WIDTH) - 1) is None


def test_long_items_are_split_even_if_they_are_few() -> None:
    block = ListBlock([ListItem("viele Worte " * 120) for _ in range(3)])
    assert block.least_height(WIDTH) < block.height(WIDTH)
    assert block.split(WIDTH, block.height(WIDTH) - 1) is not None
