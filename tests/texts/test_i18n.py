"""A catalogue: the sentence first, its values then, nouns within a sentence."""

from __future__ import annotations

from datetime import timedelta

from intdesk.domain.problems import Problem
from intdesk.errors import DataFileError
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.messages import message_for
from intdesk.texts.moments import ago_words
from intdesk.texts.problems import sentence_for

LOUD = Catalogue(lambda german: german.replace("Datum", "DATE {year}"), str.lower)


def test_german_is_what_is_written() -> None:
    assert GERMAN.text("{n} Einträge", n=3) == "3 Einträge"
    assert (GERMAN.word("Fall {n}"), GERMAN.noun("Fall")) == ("Fall {n}", "Fall")


def test_a_sentence_is_translated_before_its_values_are_filled_in() -> None:
    problem = Problem("day", "other_year", {"year": 2026, "shown": 2025})
    assert sentence_for(problem, LOUD).startswith("Das DATE 2026 gehört zu 2026")
    assert LOUD.noun("Datum") == "date {year}"


def test_values_with_braces_stay_values() -> None:
    error = DataFileError("file_missing", path="{name}.intdesk")
    assert "„{name}.intdesk“" in message_for(error, Catalogue()).what


def test_moments_take_a_catalogue() -> None:
    english = Catalogue({"vor {count} Tagen": "{count} days ago"}.__getitem__)
    assert ago_words(timedelta(days=3), english) == "3 days ago"
    assert ago_words(timedelta(days=3)) == "vor 3 Tagen"
