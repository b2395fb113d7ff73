from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intdesk.domain.backups import BackupState, BackupStatus, SecondPlace, SecondPlaceState
from intdesk.domain.duration import NO_BREAK
from tests.storage.backup.samples import stored
from tests.ui.office import CLOCK
from ui.backup_words import (
    exactly,
    last_words,
    second_words,
    size_words,
    state_words,
    tone_of,
    when,
)
from ui.kit.banner import Tone

NOW = CLOCK.now()
NOT_SET = SecondPlace(SecondPlaceState.NOT_SET)
OK = SecondPlace(SecondPlaceState.OK, Path("H:"), NOW)
FRESH = BackupStatus(stored(NOW, folder=Path("Sicherungen")), OK, current=True, real=True)


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "heute, "), (1, "gestern, "), (12, "vor 12 Tagen (09.11.2026)"), (-3, "24.11.2026")],
)
def test_age_is_told_as_people_tell_it(days: int, words: str) -> None:
    assert when(NOW - timedelta(days=days), NOW).startswith(words)


def test_moments_and_sizes() -> None:
    assert exactly(NOW).startswith("21.11.2026, ")
    assert size_words(3 * 1024 * 1024) == f"3,0{NO_BREAK}MB"
    assert {state_words(state) for state in BackupState} == {"vorhanden", "beschädigt", "fehlt"}


def test_the_last_backup_is_named_with_its_place() -> None:
    assert last_words(FRESH, NOW).endswith("in Sicherungen.")
    changed = replace(FRESH, current=False)
    assert last_words(changed, NOW).endswith("Seitdem hat sich etwas geändert.")
    assert last_words(replace(FRESH, latest=None), NOW) == "Es gibt noch keine Sicherung."


@pytest.mark.parametrize("state", list(SecondPlaceState))
def test_every_state_of_the_second_place_has_its_sentence(state: SecondPlaceState) -> None:
    words = second_words(SecondPlace(state, Path("H:")), NOW)
    assert words.startswith("Zweiter Ort: ")
    assert ("H:" in words) is (state is not SecondPlaceState.NOT_SET)


def test_the_tone_says_how_serious_it_is() -> None:
    old = stored(NOW - timedelta(days=8))
    absent = SecondPlace(SecondPlaceState.ABSENT, Path("H:"))
    tones = {
        Tone.OK: [FRESH, replace(FRESH, latest=old), replace(FRESH, second=NOT_SET, real=False)],
        Tone.WARNING: [replace(FRESH, second=absent), replace(FRESH, latest=old, current=False)],
        Tone.DANGER: [replace(FRESH, second=NOT_SET), replace(FRESH, latest=None, current=False)],
        Tone.INFO: [replace(FRESH, latest=None, current=False, real=False)],
    }
    for tone, statuses in tones.items():
        assert {tone_of(status, NOW) for status in statuses} == {tone}
