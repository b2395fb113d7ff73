"""The coat of arms of the invented municipality, drawn as a PNG without any library."""

from __future__ import annotations

import struct
import zlib

WIDTH, HEIGHT = 240, 288

_GREEN = (31, 106, 70)
_SILVER = (240, 242, 244)
_BLUE = (24, 78, 140)
_EDGE = (28, 32, 38)
_CLEAR = (0, 0, 0, 0)


def coat_of_arms() -> bytes:
    """Return the shield: green with a silver wave over blue, three silver discs above."""
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)
        for x in range(WIDTH):
            rows.extend(_pixel(x, y))
    return _png(bytes(rows))


def _pixel(x: int, y: int) -> tuple[int, int, int, int]:
    if not _inside(x, y, 0):
        return _CLEAR
    if not _inside(x, y, 6):
        return (*_EDGE, 255)
    return (*_field(x, y), 255)


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


def _field(x: int, y: int) -> tuple[int, int, int]:
    # A triangle wave: it needs no sine, whose last digit may differ between machines.
    wave = abs((x + 30) % 60 - 30) // 2
    if 150 <= y + wave < 185:
        return _SILVER
    if y + wave >= 185:
        return _BLUE
    discs = ((62, 78), (120, 78), (178, 78))
    if any((x - cx) ** 2 + (y - cy) ** 2 <= 22**2 for cx, cy in discs):
        return _SILVER
    return _GREEN


def _png(rows: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
