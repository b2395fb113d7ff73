"""The coats of arms of the invented offices, drawn as a PNG without any library."""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

WIDTH, HEIGHT = 240, 288

_SILVER = (240, 242, 244)
_EDGE = (28, 32, 38)
_CLEAR = (0, 0, 0, 0)


class Colours(NamedTuple):
    """The colours above and below the silver wave, as red, green and blue."""

    above: tuple[int, int, int]
    below: tuple[int, int, int]


def coat_of_arms(colours: Colours) -> bytes:
    """Return the shield: a silver wave, three silver discs above it."""
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)
        for x in range(WIDTH):
            rows.extend(_pixel(x, y, colours))
    return _png(bytes(rows))


def _pixel(x: int, y: int, colours: Colours) -> tuple[int, int, int, int]:
    if not _inside(x, y, 0):
        return _CLEAR
    if not _inside(x, y, 6):
        return (*_EDGE, 255)
    return (*_field(x, y, colours), 255)


def _inside(x: int, y: int, margin: int) -> bool:
    """Tell whether a point is inside the shield: straight sides above, a pointed arch below."""
    half = WIDTH / 2 - margin
    across = abs(x - (WIDTH - 1) / 2)
    if y < margin or across > half:
        return False
    shoulder = HEIGHT * 0.45
    if y <= shoulder:
        return True
    depth = (y - shoulder) / (HEIGHT - margin - shoulder)
    return depth <= 1 and across <= half * (1 - depth * depth)


def _field(x: int, y: int, colours: Colours) -> tuple[int, int, int]:
    # A triangle wave: it needs no sine, whose last digit may differ between machines.
    wave = abs((x + 30) % 60 - 30) // 2
    if 150 <= y + wave < 185:
        return _SILVER
    if y + wave >= 185:
        return colours.below
    discs = ((62, 78), (120, 78), (178, 78))
    if any((x - cx) ** 2 + (y - cy) ** 2 <= 22**2 for cx, cy in discs):
        return _SILVER
    return colours.above


def _png(rows: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
