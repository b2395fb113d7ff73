"""A byte that flipped in an encrypted file is always noticed and never becomes a wrong figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.errors import DataFileError
from intdesk.services.checking import check_file
from intdesk.services.figures import YearFigures
from intdesk.services.office_file import OfficeFile
from tests.safety import children
from tests.safety.flips import PAGE, flipped, flips
from tests.safety.samples import Content, held, plan
from tests.storage.samples import CLOCK, KEY

T = TypeVar("T")

FLIPS, FLIPS_IN_FULL = 60, 600
FORGOTTEN = [1, 2, 3, 4, 5]
"""Erased records leave pages in the file that hold nothing."""

NOTICED = {"damaged", "wrong_key", "not_a_data_file"}


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that a person could see of a file."""

    figures: YearFigures
    records: dict[int, Content]
    found: frozenset[int]
    steps: tuple[str, ...]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return an encrypted file with records, a journal and free pages."""
    return made(tmp_path_factory.mktemp("whole") / "Musterau.intdesk", KEY)


def made(path: Path, key: bytes | None) -> bytes:
    with OfficeFile.create(path, key=key, clock=CLOCK) as office:
        for step in plan(60):
            children.take(office, step)
        office.consultations.erase(FORGOTTEN)
    return path.read_bytes()


@pytest.fixture(scope="module")
def expected(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> Reading:
    path = tmp_path_factory.mktemp("read") / "Musterau.intdesk"
    path.write_bytes(content)
    with OfficeFile.open(path, key=KEY, read_only=True, clock=CLOCK) as office:
        assert check_file(office).findings == ()
        return read(office)


def read(office: OfficeFile) -> Reading:
    query = ListQuery(Kind.CONSULTATION, "schritt")
    rows = office.lists.rows(Kind.CONSULTATION, office.lists.ids(query))
    steps = tuple(step.label for step in office.history.steps(500))
    return Reading(office.figures.year(2026), held(office), frozenset(rows), steps)


def outcome(path: Path, expected: Reading, key: bytes | None = KEY) -> str:
    """Return ``opening``, ``reading`` or ``check``: what noticed the flip; empty if nothing did."""
    if (
        office := noticing(lambda: OfficeFile.open(path, key=key, read_only=True, clock=CLOCK))
    ) is None:
        return "opening"
    with office:
        found = noticing(lambda: read(office))
        assert found in (None, expected), "a wrong figure"
        checked = noticing(lambda: check_file(office))
        if found is None:
            return "reading"
        return "check" if checked is None or checked.findings else ""


def noticing(act: Callable[[], T]) -> T | None:
    """Return what comes of an act, ``None`` if it told that the file is not as it was."""
    try:
        return act()
    except DataFileError as error:
        if error.code not in NOTICED:
            raise
        return None


def test_every_flip_is_noticed(
    content: bytes, expected: Reading, tmp_path: Path, full: bool
) -> None:
    missed = [
        (at, change)
        for at, change in flips(len(content), FLIPS_IN_FULL if full else FLIPS)
        if not outcome(flipped(content, at, change, tmp_path / "x.intdesk"), expected)
    ]
    assert missed == []


def test_a_flip_in_the_first_page_keeps_the_file_shut(
    content: bytes, expected: Reading, tmp_path: Path
) -> None:
    for at in (0, 15, 16, 100, PAGE - 1):
        assert outcome(flipped(content, at, 1, tmp_path / "x.intdesk"), expected) == "opening"


def test_opening_for_writing_leaves_a_flipped_file_as_it_is(content: bytes, tmp_path: Path) -> None:
    path = flipped(content, 20, 1, tmp_path / "x.intdesk")
    before = path.read_bytes()
    with pytest.raises(DataFileError):
        OfficeFile.open(path, key=KEY, clock=CLOCK)
    assert path.read_bytes() == before


def test_a_whole_file_passes(content: bytes, expected: Reading, tmp_path: Path) -> None:
    path = tmp_path / "x.intdesk"
    path.write_bytes(content)
    assert outcome(path, expected) == ""


def test_a_wrong_figure_would_be_seen(expected: Reading, tmp_path: Path) -> None:
    """Without encryption nothing notices some flips: the comparison itself must."""
    plain = made(tmp_path / "plain.intdesk", None)
    text = b"Schritt 57 "
    for at in (plain.index(text), plain.rindex(text)):
        path = flipped(plain, at, 1, tmp_path / "x.intdesk")
        with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
            if any(note.startswith("Rchritt") for note, _, _ in held(office).values()):
                with pytest.raises(AssertionError, match="a wrong figure"):
                    outcome(path, expected, key=None)
                return
    pytest.fail("the note is nowhere")
