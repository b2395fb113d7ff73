"""Values of a card: escaped text, components parted by semicolons, lists parted by commas."""

from __future__ import annotations

import re

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_TOKEN = re.compile(r"(?:\\.|[^\\])", re.DOTALL)


def plain(text: str) -> str:
    """Return a text without its escapes, without spaces around it."""
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], text).strip()


def parted(text: str, separator: str) -> list[str]:
    """Return the pieces between unescaped separators, without their escapes."""
    return [plain(piece) for piece in _pieces(text, separator)]


def components(text: str, count: int, glue: str = " ") -> list[str]:
    """Return so many components of a structured value; missing ones are empty.

    ``glue`` stands between the values of a component that holds several.
    """
    found = [glue.join(piece for piece in parted(one, ",") if piece) for one in _pieces(text, ";")]
    return [*found, *[""] * count][:count]


def _pieces(text: str, separator: str) -> list[str]:
    """Return what stands between unescaped separators, escapes and all."""
    pieces: list[str] = []
    piece: list[str] = []
    for token in _TOKEN.findall(text):
        if token == separator:
            pieces.append("".join(piece))
            piece = []
        else:
            piece.append(token)
    return [*pieces, "".join(piece)]


def escaped(text: str) -> str:
    """Return a text with the escapes of RFC 6350 3.4 (the same in RFC 2426)."""
    safe = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return safe.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line: str) -> bytes:
    """Return a line folded at 75 octets, never within a character, ended by CRLF."""
    rows: list[bytes] = []
    row = bytearray()
    for character in line:
        octets = character.encode("utf-8")
        # a space in front of each further row counts as one of its octets
        if len(row) + len(octets) > (75 if not rows else 74):
            rows.append(bytes(row))
            row = bytearray()
        row += octets
    rows.append(bytes(row))
    return b"\r\n ".join(rows) + b"\r\n"
