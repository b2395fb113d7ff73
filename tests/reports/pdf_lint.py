"""What validators miss: marks, alternative texts, reading order, lost words, fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

_PAINTING = frozenset(
    ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI", "Do", "Tj", "TJ", "'", '"'],
)
_SHOWING = frozenset({"Tj", "TJ", "'", '"'})
_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_BLOCK = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|pdf)\b", re.IGNORECASE)


@dataclass
class Element:
    """A structure element: its tag, the tags above it, its own words and elements in order."""

    tag: str
    path: tuple[str, ...]
    alt: str
    spoken: str
    parts: list[str | Element] = field(default_factory=list)

    @property
    def kids(self) -> list[Element]:
        """Return the elements directly below."""
        return [part for part in self.parts if isinstance(part, Element)]

    @property
    def text(self) -> str:
        """Return the element's own words."""
        return "".join(part for part in self.parts if isinstance(part, str))

    def words(self) -> str:
        """Return the words of the element and of what is below it."""
        return "".join(part if isinstance(part, str) else part.words() for part in self.parts)

    def walk(self) -> Iterator[Element]:
        """Yield the element and all below it in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


@dataclass
class Lint:
    """The structure tree, the words drawn as artifacts by page, and what is wrong."""

    root: Element
    artifacts: list[str]
    problems: list[str]

    def elements(self, *tags: str) -> list[Element]:
        """Return the elements with one of the tags, in reading order."""
        return [e for e in self.root.walk() if e.tag in tags]

    def words(self) -> str:
        """Return all words of the document in reading order."""
        return self.root.words()


def lint(content: bytes) -> Lint:
    """Read a document and look for what a careful reader would complain about."""
    with pikepdf.open(BytesIO(content)) as document:
        problems: list[str] = []
        pages = [_Page(page, number, problems) for number, page in enumerate(document.pages, 1)]
        numbers = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        order: list[tuple[int, int]] = []
        tree = document.Root.StructTreeRoot
        root = _element(tree.K, (), None, _Reader(pages, numbers, order))
        _check_order(order, pages, problems)
        _check_alternatives(root, problems)
        _check_fonts(document, problems)
        return Lint(root, [page.artifact for page in pages], problems)


class _Page:
    """The words of each marked piece of a page."""

    def __init__(self, page: pikepdf.Page, number: int, problems: list[str]) -> None:
        self.pieces: dict[int, str] = {}
        self.artifact = ""
        self._fonts = {str(n): _unicode_map(f) for n, f in page.obj.Resources.Font.items()}
        self._number, self._problems = number, problems
        self._mark: int | None = None
        self._depth = 0
        self._font: dict[int, str] = {}
        for instruction in pikepdf.parse_content_stream(page):
            self._read(list(instruction.operands), str(instruction.operator))
        if self._depth:
            problems.append(f"page {number}: a mark stays open")

    def _read(self, operands: list[Any], operator: str) -> None:
        if operator in ("BDC", "BMC"):
            self._open(operands)
        elif operator == "EMC":
            self._depth -= 1
        elif operator == "Tf":
            self._font = self._fonts[str(operands[0])]
        if operator in _PAINTING and not self._depth:
            self._problems.append(f"page {self._number}: {operator} outside of any mark")
        if operator in _SHOWING:
            self._show(operands)

    def _open(self, operands: list[Any]) -> None:
        self._depth += 1
        if self._depth > 1:
            self._problems.append(f"page {self._number}: mark within a mark")
        self._mark = None
        if str(operands[0]) != "/Artifact":
            self._mark = int(operands[1].MCID)
            self.pieces[self._mark] = ""

    def _show(self, operands: list[Any]) -> None:
        codes = b"".join(bytes(part) for part in _strings(operands[-1]))
        text = "".join(self._font.get(code, "\ufffd") for code in codes)
        if "\ufffd" in text:
            self._problems.append(f"page {self._number}: a code without Unicode in {text!r}")
        if self._mark is None:
            self.artifact += text + "\n"
        else:
            self.pieces[self._mark] += text


@dataclass
class _Reader:
    pages: list[_Page]
    numbers: dict[tuple[int, int], int]
    order: list[tuple[int, int]]


def _strings(operand: Any) -> list[Any]:
    if isinstance(operand, pikepdf.Array):
        return [part for part in list(operand) if isinstance(part, pikepdf.String)]
    return [operand]


def _unicode_map(font: Any) -> dict[int, str]:
    blocks = _BLOCK.findall(font.ToUnicode.read_bytes())
    pairs = [pair for block in blocks for pair in _BFCHAR.findall(block)]
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _element(node: Any, above: tuple[str, ...], page: int | None, reader: _Reader) -> Element:
    tag = str(node.S).removeprefix("/")
    made = Element(tag, above, str(node.get("/Alt", "")), str(node.get("/ActualText", "")))
    page = reader.numbers[node.Pg.objgen] if "/Pg" in node else page
    for kid in _kids(node):
        if isinstance(kid, int):
            assert page is not None
            _take(made, page, kid, reader)
        elif kid.get("/Type") == "/MCR":
            _take(made, reader.numbers[kid.Pg.objgen], int(kid.MCID), reader)
        elif kid.get("/Type") == "/OBJR":
            assert tag == "Link"
        else:
            made.parts.append(_element(kid, (*above, tag), page, reader))
    return made


def _kids(node: Any) -> list[Any]:
    kids = node.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _take(element: Element, page: int, number: int, reader: _Reader) -> None:
    reader.order.append((page, number))
    element.parts.append(reader.pages[page].pieces[number])


def _check_order(order: list[tuple[int, int]], pages: list[_Page], problems: list[str]) -> None:
    drawn = [(n, piece) for n, page in enumerate(pages) for piece in page.pieces]
    if sorted(order) != sorted(drawn):
        problems.append("marked pieces and structure tree do not match")
    if order != sorted(order):
        problems.append("the structure tree reads in another order than the pages show")


def _check_alternatives(root: Element, problems: list[str]) -> None:
    for element in root.walk():
        if element.tag != "Figure":
            continue
        words = element.alt.split()
        if len(words) < 2 or _FILE_NAME.search(element.alt):
            problems.append(f"alternative text {element.alt!r} says nothing")
        if "diagramm" in element.alt and not re.search(r"\d", element.alt):
            problems.append(f"alternative text {element.alt!r} names no value")


def _check_fonts(document: pikepdf.Pdf, problems: list[str]) -> None:
    for page in document.pages:
        for name, font in page.obj.Resources.Font.items():
            if "/FontDescriptor" not in font or "/FontFile2" not in font.FontDescriptor:
                problems.append(f"font {name} ({font.BaseFont}) is not embedded")
            if "/ToUnicode" not in font:
                problems.append(f"font {name} ({font.BaseFont}) has no Unicode")
