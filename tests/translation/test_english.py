"""The English texts of the window: none is missing, none is left over, none is wrong.

If one of these fails, run ``python dev.py texts``: it prints what is missing as a table, and takes
the table back, filled in, with ``--table FILE``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from translation import ts_file
from translation.__main__ import COMPILED, ENGLISH, ROOT
from translation.checks import defects
from translation.merging import table_of
from translation.sources import Text, texts_of_the_window


@pytest.fixture(scope="module")
def wanted() -> list[Text]:
    return texts_of_the_window(ROOT)


@pytest.fixture(scope="module")
def english() -> dict[Text, str]:
    return ts_file.read(ENGLISH)


def test_no_text_is_missing(wanted: list[Text], english: dict[Text, str]) -> None:
    missing = [text for text in wanted if not english.get(text)]
    assert not missing, f"without English, see python dev.py texts:\n{table_of(missing)}"


def test_no_text_is_left_over(wanted: list[Text], english: dict[Text, str]) -> None:
    assert sorted(set(english) - set(wanted)) == [], "run python dev.py texts"


def test_no_text_is_wrong(english: dict[Text, str]) -> None:
    assert defects(english) == []


def test_the_program_loads_what_is_translated(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    ts_file.compile_for_qt(ENGLISH, made)
    assert made.read_bytes() == COMPILED.read_bytes(), "run python dev.py texts"


def test_errors_and_problems_come_through_the_window() -> None:
    """What ``intdesk.texts`` says is German; ``ui.sentences`` says it in the window's language."""
    german = re.compile(r"from intdesk\.texts\.(?:problems|messages) import \w*_for\b")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "ui").rglob("*.py")
        if german.search(path.read_text("utf-8"))
    ]
    assert found == [], "take sentence_for and message_for from ui.sentences"
