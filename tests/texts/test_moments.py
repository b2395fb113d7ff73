from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intdesk.texts.moments import ago_words, moment_words, spoken


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=119), "gerade eben"),
        (timedelta(minutes=2), "vor 2 Minuten"),
        (timedelta(minutes=119), "vor 119 Minuten"),
        (timedelta(hours=3, minutes=59), "vor 3 Stunden"),
        (timedelta(hours=47), "vor 47 Stunden"),
        (timedelta(days=2), "vor 2 Tagen"),
    ],
)
def test_how_long_ago(span: timedelta, words: str) -> None:
    assert ago_words(span) == words
    assert spoken(span) == words


def test_a_moment_is_said_in_local_time() -> None:
    moment = datetime(2026, 11, 21, 8, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert moment_words(moment) == f"{local.day}.{local.month}.2026, {local.hour:02}:05 Uhr"
    assert spoken(moment) == moment_words(moment)
    assert spoken(7) == 7
