"""Take the picture of the setup's pages: Wine draws them on a screen that nobody sees.

    python -m tests.bundling.showing SETUP [--out FILE]

Needs ``xvfb`` and ``xdotool`` beside ``wine64``; ``dev.py dist`` makes the setup.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageGrab

from tests.bundling.wine import WINE, Box

OUT = Path("docs", "pictures", "setup.png")
SCREEN, SIZE, GROUND = ":87", "800x600x24", "#d0d0d0"
GAP, COLOURS = 12, 128
CURSOR = 2
"""Pixels that a cursor is wide."""
PATIENCE, PACE = 120.0, 0.3
"""Seconds that a page may take to come, and between two looks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Go through the pages of a setup and lay them side by side into one picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("setup", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="intdesk-setup-") as folder, _screen():
        box = Box(Path(folder))
        try:
            pages = list(_pages(box, options.setup))
        finally:
            box.close()
    _side_by_side(pages).quantize(COLOURS).save(options.out, optimize=True)
    return 0


@contextmanager
def _screen() -> Iterator[None]:
    server = subprocess.Popen(
        ["Xvfb", SCREEN, "-screen", "0", SIZE, "-br"], stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(2)
        yield
    finally:
        server.kill()
        server.wait()


def _pages(box: Box, setup: Path) -> Iterator[Image.Image]:
    """Yield the welcome, the folder, the unpacking and the end."""
    env = box.environment | {"DISPLAY": SCREEN, "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"}
    pipe = subprocess.PIPE
    running = subprocess.Popen(
        [str(WINE), str(setup.resolve())], env=env, stdin=pipe, stdout=pipe, stderr=pipe
    )
    try:
        yield _at_rest()
        _press("Return")
        yield _at_rest()
        _press("Return")
        time.sleep(1)
        yield _window()
        yield _at_rest()
    finally:
        running.kill()


def _press(key: str) -> None:
    subprocess.run(["xdotool", "key", key], env={"DISPLAY": SCREEN, "PATH": "/usr/bin"}, check=True)


def _window() -> Image.Image:
    """Return what is not black on the screen."""
    screen = ImageGrab.grab(xdisplay=SCREEN)
    return screen.crop(screen.getbbox() or (0, 0, 1, 1))


def _at_rest() -> Image.Image:
    """Return the window once it has stood still for a while."""
    end, before, since = time.monotonic() + PATIENCE, _window(), time.monotonic()
    while time.monotonic() < end:
        time.sleep(PACE)
        now = _window()
        if not _alike(now, before):
            since = time.monotonic()
        before = now
        if now.width > 1 and time.monotonic() - since > 10 * PACE:
            return now
    raise TimeoutError("the setup shows nothing that stands still")


def _alike(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two pictures differ by a blinking cursor at most."""
    if one.size != other.size:
        return False
    box = ImageChops.difference(one, other).getbbox()
    return box is None or box[2] - box[0] <= CURSOR


def _side_by_side(pages: Sequence[Image.Image]) -> Image.Image:
    wide, high = (max(page.size[side] for page in pages) + GAP for side in (0, 1))
    sheet = Image.new("RGB", (2 * wide + GAP, 2 * high + GAP), GROUND)
    for number, page in enumerate(pages):
        sheet.paste(page, (GAP + number % 2 * wide, GAP + number // 2 * high))
    return sheet


if __name__ == "__main__":
    sys.exit(main())
