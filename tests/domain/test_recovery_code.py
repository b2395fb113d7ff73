"""Codes of recovery sheets: every slip of a finger is found, in its group."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.recovery_code import ALPHABET, GROUPS, SIGNS, draw_code, format_code, parse_code
from intdesk.errors import DataFileError

SIZE = SIGNS + 1
CONTENTS = st.binary(min_size=20, max_size=20)
KNOWN = bytes(range(20))


def wrong(typed: str) -> DataFileError:
    with pytest.raises(DataFileError) as caught:
        parse_code(typed)
    return caught.value


def wrong_group(typed: str) -> object:
    error = wrong(typed)
    assert error.code == "recovery_code_group"
    return error.values["group"]


def with_group(groups: list[str], place: int, group: str) -> str:
    return "-".join([*groups[:place], group, *groups[place + 1 :]])


@given(CONTENTS)
def test_a_code_comes_back(content: bytes) -> None:
    code = format_code(content)
    groups = code.split("-")
    assert [len(group) for group in groups] == [SIZE] * GROUPS
    assert set(code) <= set(ALPHABET) | {"-"}
    assert parse_code(code) == content


def test_codes_are_drawn_by_chance() -> None:
    codes = {draw_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(parse_code(code)) == 20 for code in codes)


def test_the_alphabet_has_no_lookalikes() -> None:
    assert len(set(ALPHABET)) == 32
    assert set(ALPHABET).isdisjoint("ILOU")


@given(CONTENTS)
def test_every_wrong_sign_is_found_in_its_group(content: bytes) -> None:
    groups = format_code(content).split("-")
    place = content[0] % GROUPS
    group = groups[place]
    for index, sign in enumerate(group):
        for other in ALPHABET.replace(sign, ""):
            typed = with_group(groups, place, group[:index] + other + group[index + 1 :])
            assert wrong_group(typed) == place + 1


@given(CONTENTS)
def test_every_exchange_of_neighbours_is_found_in_its_group(content: bytes) -> None:
    groups = format_code(content).split("-")
    for place, group in enumerate(groups):
        for index in range(SIZE - 1):
            first, second = group[index], group[index + 1]
            if first != second:
                typed = with_group(
                    groups, place, group[:index] + second + first + group[index + 2 :]
                )
                assert wrong_group(typed) == place + 1


@given(CONTENTS, st.permutations(range(GROUPS)))
def test_exchanged_groups_are_found(content: bytes, order: list[int]) -> None:
    groups = format_code(content).split("-")
    typed = "-".join(groups[place] for place in order)
    moved = [place for place, former in enumerate(order) if place != former]
    if moved:
        assert wrong_group(typed) == moved[0] + 1
    else:
        assert parse_code(typed) == content


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code.lower(),
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: f"  {code.replace('-', ' – ')}\n",
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
        lambda code: "  ".join(" ".join(group) for group in code.split("-")),
        lambda code: code.translate({ord("A") + n: 0xFF21 + n for n in range(26)}),
    ],
)
def test_how_it_is_typed_does_not_matter(typed: Callable[[str], str]) -> None:
    code = format_code(KNOWN)
    assert {"0", "1"} <= set(code)
    assert parse_code(typed(code)) == KNOWN


def test_a_sign_that_no_code_has_is_found_in_its_group() -> None:
    groups = format_code(KNOWN).split("-")
    assert wrong_group(with_group(groups, 2, "U" + groups[2][1:])) == 3
    assert wrong_group(with_group(groups, 6, "Ä" + groups[6][1:])) == 7


def test_a_group_that_is_too_short_or_too_long_is_named() -> None:
    groups = format_code(KNOWN).split("-")
    assert wrong_group(with_group(groups, 4, groups[4][:-1])) == 5
    assert wrong_group(with_group(groups, 5, groups[5] + "A")) == 6


@pytest.mark.parametrize("typed", ["", "ABCDE", format_code(KNOWN) + "-ABCDE"])
def test_a_wrong_number_of_signs_is_said(typed: str) -> None:
    error = wrong(typed)
    assert error.code == "recovery_code_length"
    assert error.values == {"signs": len(typed.replace("-", "")), "expected": GROUPS * SIZE}


@given(st.text(max_size=80))
def test_any_text_is_refused_in_an_orderly_way(typed: str) -> None:
    assert wrong(typed).code in {"recovery_code_length", "recovery_code_group"}
