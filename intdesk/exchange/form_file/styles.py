"""What filling has to know of the styles of a workbook: which cells show days, which are locked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DAYS = frozenset({14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)})
"""The built-in formats that show days."""
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class Style:
    """One cell format."""

    day: bool = False
    locked: bool = True


def read_styles(xml: bytes | None) -> tuple[Style, ...]:
    """Return the cell formats in the order in which cells name them."""
    if xml is None:
        return ()
    root = fromstring(xml)
    codes = {
        int(one.get("numFmtId", "0")): one.get("formatCode", "") for one in named(root, "numFmt")
    }
    formats = next(named(root, "cellXfs"), None)
    return tuple(_style(one, codes) for one in (formats if formats is not None else ()))


def named(root: Element, name: str) -> Iterator[Element]:
    """Yield all elements of a local name, whatever their namespace is called."""
    return (one for one in root.iter() if local(one) == name)


def local(one: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(one.tag).rpartition("}")[2]


def _style(one: Element, codes: dict[int, str]) -> Style:
    number = int(one.get("numFmtId", "0"))
    code = _LITERAL.sub("", codes.get(number, "")).lower()
    locked = next((p.get("locked", "1") for p in named(one, "protection")), "1")
    return Style(number in _DAYS or "y" in code or "d" in code, locked not in {"0", "false"})
