"""Breaking text into lines: left-aligned, without hyphenation, long words split where they must."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from intdesk.reports.pdf.fonts import ITALIC, SEMIBOLD, printable, text_width
from intdesk.reports.pdf.style import TextStyle

_TOKENS = re.compile(r" +|[^ /–-]*[/–-]+(?:\u00a0[^ /–-]*[/–-]*)?|[^ /–-]+")
"""A space that does not break also keeps a dash with what follows it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text; ``link`` is ``#anchor`` or an address, empty for plain text."""

    text: str
    strong: bool = False
    italic: bool = False
    link: str = ""


Text = str | Sequence[Span]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one face on one line, ``x`` points from the line's start."""

    text: str
    face: str
    x: float
    width: float
    link: str = ""


Line = tuple[Piece, ...]


def plain(text: Text) -> str:
    """Return the words without their marks."""
    return text if isinstance(text, str) else "".join(span.text for span in text)


def break_lines(text: Text, style: TextStyle, width: float) -> tuple[Line, ...]:
    """Return the lines of a text in a width; an empty text gives one empty line.

    A line breaks at spaces and after hyphens, dashes and slashes; a word wider than the line is
    split between letters. The space at a break stays on its line, so that no words run together
    for readers of the tagged text.
    """
    breaker = _Breaker(style, width)
    for span in [Span(text)] if isinstance(text, str) else text:
        face = SEMIBOLD if span.strong else ITALIC if span.italic else style.face
        for number, line in enumerate(span.text.replace("\r\n", "\n").split("\n")):
            if number:
                breaker.end()
            for token in _TOKENS.findall(printable(line)):
                breaker.add(token, face, span.link)
    return breaker.finish()


def text_of(lines: Sequence[Line]) -> str:
    """Return the words of lines as they will be drawn."""
    return "".join(piece.text for line in lines for piece in line)


class _Breaker:
    """Fills lines with tokens: words up to a place where a line may break, and spaces."""

    def __init__(self, style: TextStyle, width: float) -> None:
        self._size = style.size
        self._width = width
        self._lines: list[Line] = []
        self._line: list[Piece] = []
        self._x = 0.0

    def add(self, word: str, face: str, link: str) -> None:
        """Put a token on the line or begin a new one."""
        wide = text_width(word, face, self._size)
        if word.isspace() or self._x + wide <= self._width:
            self._put(word, face, link, wide)
        elif wide <= self._width:
            self.end()
            self._put(word, face, link, wide)
        else:
            self._split(word, face, link)

    def _split(self, word: str, face: str, link: str) -> None:
        if self._x:
            self.end()
        for part in _parts(word, face, self._size, self._width):
            wide = text_width(part, face, self._size)
            if self._x and self._x + wide > self._width:
                self.end()
            self._put(part, face, link, wide)

    def _put(self, word: str, face: str, link: str, wide: float) -> None:
        last = self._line[-1] if self._line else None
        if last and (last.face, last.link) == (face, link):
            joined = replace(last, text=last.text + word, width=last.width + wide)
            self._line[-1] = joined
        else:
            self._line.append(Piece(word, face, self._x, wide, link))
        self._x += wide

    def end(self) -> None:
        """Begin a new line."""
        self._lines.append(tuple(self._line))
        self._line, self._x = [], 0.0

    def finish(self) -> tuple[Line, ...]:
        """Return all lines."""
        if self._line or not self._lines:
            self.end()
        return tuple(self._lines)


def _parts(word: str, face: str, size: float, width: float) -> Iterator[str]:
    """Yield the longest beginnings of a word that fit."""
    part = ""
    for letter in word:
        if part and text_width(part + letter, face, size) > width:
            yield part
            part = ""
        part += letter
    yield part
