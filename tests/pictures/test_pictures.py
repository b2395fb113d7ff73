"""The pictures of the manual can be taken again and are those that it shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from intdesk.assets import resource
from tests.pictures.shots import SHOTS

ROOT = Path(__file__).parents[2]
STORED = resource("help", "pictures")


def test_every_picture_is_taken_by_the_program() -> None:
    assert {path.stem for path in STORED.glob("*.png")} == {shot.name for shot in SHOTS}


def test_pictures_are_sharp_and_small() -> None:
    for path in STORED.glob("*.png"):
        with Image.open(path) as image:
            assert image.mode == "P", f"{path.name} has more colours than a window needs"
            assert 400 <= image.width <= 2100, path.name
            assert path.stat().st_size < 150_000, path.name


def test_taken_again_they_have_the_same_sizes(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    if not request.config.getoption("--full"):
        pytest.skip("the pictures are taken again by: dev.py test --full")
    command = [sys.executable, "-m", "tests.pictures", "--out", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True)
    for path in STORED.glob("*.png"):
        with Image.open(path) as old, Image.open(tmp_path / path.name) as new:
            assert new.size == old.size, path.name
