"""What a title means, and that nothing of it can be read in what is remembered."""

from __future__ import annotations

import pytest

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.title_words import (
    MOST_WORDS,
    TitleMemory,
    looks_like_consultation,
    named_code,
    significant_words,
)

CODES = CodeBook(
    [
        Code(CodeListId.ACTIVITY, "netz", "Netzwerktreffen", spellings=("Netzwerk", "AK Asyl")),
        Code(CodeListId.ACTIVITY, "asyl", "Asyl", retired=True),
        Code(CodeListId.ACTIVITY, "presse", "Presse und Öffentlichkeit", spellings=("Zeitung",)),
    ]
)


def test_choices_are_recalled_by_their_words() -> None:
    memory = TitleMemory("file")
    memory.learn("Runder Tisch Wohnen", "netz")
    memory.learn("Redaktion Amtsblatt", "presse")
    assert memory.recall("Wohnen: runder Tisch, zweite Runde") == "netz"
    assert memory.recall("AMTSBLATT Oktober") == "presse"
    assert memory.recall("Etwas anderes") == ""
    assert memory.recall("Amtsblatt Wohnen Tisch") == "netz"
    assert memory.recall("Amtsblatt Wohnen") == ""  # two words, two meanings


def test_words_that_stood_for_many_activities_say_little() -> None:
    memory = TitleMemory("file")
    for activity in ("netz", "presse", "netz", "presse", "a", "b"):
        memory.learn("Treffen Verwaltung", activity)
    memory.learn("Treffen Zeitung", "presse")
    assert memory.recall("Treffen Zeitung Verwaltung") == "presse"


def test_it_survives_storing_and_only_in_its_own_file() -> None:
    memory = TitleMemory("file")
    memory.learn("Gespräch Frau Ahmadi", "netz")
    stored = memory.to_json()
    assert "hmadi" not in stored.casefold()
    assert "gespr" not in stored
    assert TitleMemory.from_json("file", stored).recall("Ahmadi") == "netz"
    assert TitleMemory.from_json("other", stored).recall("Ahmadi") == ""


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"a": 1}', '{"a": {"b": "viele"}}'])
def test_a_stored_form_that_cannot_be_read_is_forgotten(text: str) -> None:
    assert TitleMemory.from_json("file", text).recall("Wort") == ""


def test_the_oldest_words_are_forgotten() -> None:
    memory = TitleMemory("file")
    memory.learn("Anfang", "netz")
    for number in range(MOST_WORDS):
        memory.learn(f"wort{number}x", "presse")
    assert memory.recall("Anfang") == ""
    assert memory.recall("wort1x") == "presse"


def test_words_that_say_nothing_are_left_out() -> None:
    assert significant_words("Termin mit Frau Öz am 3.4. um 14 Uhr: Öz, Büro") == ("buro",)


@pytest.mark.parametrize(
    ("title", "activity"),
    [
        ("Treffen AK Asyl im Rathaus", "netz"),
        ("NETZWERK", "netz"),
        ("Netzwerkkabel kaufen", ""),
        ("Asyl", ""),
        ("Presse und Öffentlichkeit: Zeitung", "presse"),
        ("", ""),
    ],
)
def test_labels_and_spellings_in_a_title_name_an_activity(title: str, activity: str) -> None:
    assert named_code(title, CODES, CodeListId.ACTIVITY) == activity


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Beratung Herr K.", True), ("Beratungstermin", True), ("Sprechstunde Ost", True),
     ("Netzwerktreffen", False), ("Berater trifft Klientin", True)],
)  # fmt: skip
def test_titles_of_consultations_are_known(title: str, expected: bool) -> None:
    assert looks_like_consultation(title) is expected
