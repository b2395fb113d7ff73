"""From the bytes of a card file to the lines of each card that matter.

Written for RFC 2426, RFC 6350 and the older vCard 2.1 of phones and Outlook, and for what their
programs do beside them. Pictures, keys and sounds are passed over without being decoded.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.errors import InputError

KEPT = frozenset(
    ("VERSION", "FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "URL", "NOTE", "KIND",
     "CATEGORIES", "LANG", "UID", "REV", "NICKNAME", "X-ABLABEL", "X-ABSHOWAS",
     "X-ADDRESSBOOKSERVER-KIND")
)  # fmt: skip
_BLOBS = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_CHARSETS = {
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252",
    "iso-8859-15": "iso8859-15", "iso-8859-2": "iso8859-2", "windows-1250": "cp1250",
    "iso-8859-5": "iso8859-5", "windows-1251": "cp1251", "koi8-r": "koi8-r",
    "iso-8859-9": "iso8859-9", "windows-1254": "cp1254", "iso-8859-6": "iso8859-6",
    "windows-1256": "cp1256",
}  # fmt: skip
"""Only plain tables: some codecs of Python take quadratic time on hostile input."""
_HEAD = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)(?=[;:])")
_PARAMETER = re.compile(r';\s*([A-Za-z0-9-]+)(=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)?')
_PARAMETER_VALUE = re.compile(r'"([^"]*)"|([^",]+)')
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]")
_CARETS = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}
_CARET = re.compile(r"\^[nN^']")
_QUOTED_SIGN = re.compile(rb"(?i);\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE\s*[;:]")
_ENCODINGS_21 = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"})
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may ask for; pictures make honest files large."""

    file_bytes: int = 100_000_000
    cards: int = 20_000
    lines: int = 1_000
    """Kept lines of one card."""
    line_bytes: int = 60_000
    """Of one kept line after unfolding."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: names in capitals, the value decoded but with its separators."""

    name: str
    value: str = field(repr=False)
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""


@dataclass(slots=True)
class RawCard:
    """The kept lines of one card; ``number`` counts the cards of the file from 1.

    ``fault`` is ``unclosed`` or ``oversized`` for a card that must stay out; ``unreadable`` counts
    the lines that could not be understood.
    """

    number: int
    properties: list[Property] = field(default_factory=list, repr=False)
    unreadable: int = 0
    fault: str = ""


def read_content(path: Path, limits: Limits = LIMITS) -> bytes:
    """Return the bytes of a card file as UTF-8 or of single lines in their own charsets.

    Raises ``InputError``: file_missing, file_unreadable, cards_too_large, empty_file, no_cards.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(limits.file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("file_missing", path=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError("file_unreadable", path=path.name) from error
    if len(content) > limits.file_bytes:
        raise InputError("cards_too_large", path=path.name, megabytes=limits.file_bytes // 10**6)
    if not content.strip():
        raise InputError("empty_file", path=path.name)
    if content.startswith(_UTF16):
        content = content.decode("utf-16", "replace").encode("utf-8")
    if not looks_like_cards(content):
        raise InputError("no_cards", path=path.name)
    return content


def looks_like_cards(content: bytes) -> bool:
    """Tell whether the beginning of a file holds a card."""
    start = content[:20_000]
    if start.startswith(_UTF16):
        start = start.decode("utf-16", "replace").encode("utf-8")
    return b"BEGIN:VCARD" in start.upper()


def cards_of(content: bytes, name: str, limits: Limits = LIMITS) -> Iterator[RawCard]:
    """Yield the cards; raises ``InputError("cards_too_many")`` beyond the limit."""
    card: RawCard | None = None
    number, inner, last = 0, 0, ""
    for line in _logical_lines(content, limits):
        head = line[:40].strip().upper().replace(b" ", b"")
        if head.startswith(b"BEGIN:VCARD"):
            if card is not None and last == "AGENT":
                inner += 1  # the card of an assistant within the card
                continue
            if card is not None:
                card.fault = "unclosed"
                yield card
            number, inner, last = number + 1, 0, ""
            if number > limits.cards:
                raise InputError("cards_too_many", path=name, most=limits.cards)
            card = RawCard(number)
        elif head.startswith(b"END:VCARD") and inner:
            inner -= 1
        elif head.startswith(b"END:VCARD") and card is not None:
            yield card
            card = None
        elif card is not None and not inner:
            last = _take(card, line, last, limits)
    if card is not None:
        card.fault = "unclosed"
        yield card


def _logical_lines(content: bytes, limits: Limits) -> Iterator[bytes]:
    """Join folded lines and soft breaks; what goes far beyond the limit is dropped."""
    parts: list[bytes] = []
    length, quoted, old = 0, False, False
    for line in content.removeprefix(b"\xef\xbb\xbf").splitlines():
        soft = quoted and parts and parts[-1].endswith(b"=")
        if parts and (soft or line[:1] in {b" ", b"\t"}):
            if soft:
                parts[-1] = parts[-1][:-1]
            if length <= limits.line_bytes:
                parts.append(line if soft else _continuation(line, old=old))
                length += len(line)
            elif soft:
                parts.append(b"=" if line.endswith(b"=") else b"")
            continue
        if parts:
            yield b"".join(parts)
        parts, length = ([line], len(line)) if line.strip() else ([], 0)
        quoted = _QUOTED_SIGN.search(line[:400]) is not None
        if line[:8].upper() == b"VERSION:":
            old = line[8:].strip() == b"2.1"
    if parts:
        yield b"".join(parts)


def _continuation(line: bytes, *, old: bool) -> bytes:
    """Return what a folded line adds; in vCard 2.1 the space belongs to the text."""
    return b" " + line.lstrip() if old else line[1:]


def _take(card: RawCard, line: bytes, last: str, limits: Limits) -> str:
    """Keep a line that matters; return its name, or that of the line it belongs to."""
    text = _decoded(line[:600], "")
    head = _HEAD.match(text)
    if head is None:
        if last not in _BLOBS:  # old phones do not indent the lines of a picture
            card.unreadable += 1
        return last
    name = head[2].upper()
    if name not in KEPT:
        return name
    if len(line) > limits.line_bytes or len(card.properties) >= limits.lines:
        card.fault = "oversized"
        return name
    made = _property(line, head[1] or "", name)
    if made is None:
        card.unreadable += 1
    else:
        card.properties.append(made)
    return name


def _property(line: bytes, group: str, name: str) -> Property | None:
    """Return the property of a whole line, ``None`` where parameters and value do not part."""
    text = _decoded(line, "")
    head = _HEAD.match(text)
    at = head.end() if head is not None else 0
    parameters: dict[str, tuple[str, ...]] = {}
    while found := _PARAMETER.match(text, at):
        key, values = _parameter(found[1].upper(), found[2])
        parameters[key] = (*parameters.get(key, ()), *values)
        at = found.end()
    if text[at : at + 1] != ":":
        return None
    charset = _CHARSETS.get("".join(parameters.get("CHARSET", ())).lower(), "")
    value = line.split(b":", text[:at].count(":") + 1)[-1]
    encoding = "".join(parameters.get("ENCODING", ())).upper()
    if encoding == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    elif encoding in {"BASE64", "B"}:
        try:
            value = binascii.a2b_base64(value)
        except binascii.Error:
            return None
    cleaned = _CONTROL.sub("", _decoded(value, charset).replace("\r\n", "\n"))
    return Property(name, cleaned, parameters, group.upper())


def _parameter(name: str, rest: str | None) -> tuple[str, Sequence[str]]:
    """Return a parameter's name and values; vCard 2.1 writes bare values (``TEL;WORK``)."""
    if rest is None:
        return ("ENCODING" if name in _ENCODINGS_21 else "TYPE"), (name,)
    found = (quoted or bare for quoted, bare in _PARAMETER_VALUE.findall(rest[1:]))
    return name, [_CARET.sub(lambda m: _CARETS[m[0]], value.strip()) for value in found]


def _decoded(content: bytes, charset: str) -> str:
    """Return a text in UTF-8, in the charset it names, or in that of Windows."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(charset if charset not in {"", "utf-8"} else "cp1252", "replace")
