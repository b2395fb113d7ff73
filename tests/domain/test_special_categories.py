"""Words of special categories in notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.assets import resource
from intdesk.domain.special_categories import Finding, read_words

WORDS = read_words(resource("privacy", "special_categories.json"))


def categories(text: str) -> list[str]:
    return [finding.category for finding in WORDS.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sie ist schwanger.", ["health"]),
        ("hatte einen HIV-Test", ["health"]),
        ("ÄRZTIN angerufen", ["health"]),
        ("Er ist gläubiger Muslim und in der Gewerkschaft.", ["religion", "politics"]),
        ("lebt als Homosexueller", ["sexuality"]),
        ("gehört zu den Hazara", ["origin"]),
        ("ist vorbestraft", ["crime"]),
        ("JVA Celle", ["crime"]),
        ("Die Krankenkasse zahlt.", []),
        ("Ausbildung zur Pflegefachkraft", []),
        ("Termin beim Jobcenter, braucht Wohnung", []),
        ("Partei der Vernunft, Arzthelferin", []),
        ("", []),
    ],
)
def test_what_is_pointed_to(text: str, found: list[str]) -> None:
    assert categories(text) == found


def test_the_word_is_shown_as_it_was_typed_and_once_a_category() -> None:
    text = "Depressionen, Therapie, katholisch"
    assert WORDS.find(text) == [
        Finding("health", "Depressionen"), Finding("religion", "katholisch"),
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert all(finding.word in text for finding in WORDS.find(text))


def test_every_beginning_is_a_word_of_some_length() -> None:
    for beginnings in WORDS.beginnings.values():
        assert all(len(beginning) >= 3 for beginning in beginnings)
