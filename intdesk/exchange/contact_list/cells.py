"""What cells of a contact list mean: numbers, mail addresses, postal addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from intdesk.domain.contact_parts import MAIL
from intdesk.exchange.consultation_list.cell_text import cell_text
from intdesk.sheets.reader_types import Cell

_MAIL_PARTS = re.compile(r"[\s;,|<>()\"]+|mailto:")
_PHONE_PARTS = re.compile(r"[;\n|]|\s(?:oder|und|od\.|u\.)\s|,\s(?=[+0(])", re.IGNORECASE)
_WORD_PARTS = re.compile(r"[;,\n|]| ::: ")
_PLACE = re.compile(r"(?:(?:D|DE)\s?-\s?)?(\d{4,5})\s+(\D.*)")
_LINES = re.compile(r"\n|;|,\s*(?=(?:(?:D|DE)\s?-\s?)?\d{4,5}\s+\D)|,\s+")
_LEAST_PHONE = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Street, postcode and town as far as a cell names them."""

    extra: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""


def mails(text: str) -> tuple[list[str], list[str]]:
    """Return the mail addresses of a cell (also of a link), and the parts that are none."""
    found, rest = [], []
    for part in _MAIL_PARTS.split(text):
        if MAIL.fullmatch(part.strip(".")):
            found.append(part.strip("."))
        elif "@" in part or (part and not found and " " not in text.strip()):
            rest.append(part)
    return list(dict.fromkeys(found)), rest


def phones(cell: Cell) -> list[str]:
    """Return the numbers of a cell; one that a sheet keeps as a figure gets its zero back."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        digits = f"{cell:.0f}"
        if len(digits) < _LEAST_PHONE:
            return []
        return [f"+{digits}" if digits.startswith("49") and len(digits) > 10 else f"0{digits}"]
    parts = (part.strip() for part in _PHONE_PARTS.split(cell_text(cell)))
    return [part for part in parts if sum(c.isdigit() for c in part) >= _LEAST_PHONE]


def words(text: str) -> tuple[str, ...]:
    """Return the entries of a cell that names several."""
    return tuple(dict.fromkeys(p for part in _WORD_PARTS.split(text) if (p := part.strip(" *"))))


def postcode(cell: Cell) -> str:
    """Return a postcode; a German one that a sheet keeps as a figure gets its zero back."""
    text = cell_text(cell)
    return text.zfill(5) if isinstance(cell, int | float) and len(text) == 4 else text


def place(text: str) -> tuple[str, str]:
    """Return postcode and town of a cell that names both (``D-37574 Musterstadt``)."""
    found = _PLACE.fullmatch(text.strip())
    return (found[1], found[2].strip()) if found else ("", text.strip())


def address(text: str) -> Place:
    """Return the parts of an address in one cell; the line with a postcode parts it."""
    lines = [line.strip() for line in _LINES.split(text) if line.strip()]
    at = next((i for i, line in enumerate(lines) if _PLACE.fullmatch(line)), None)
    if at is None:
        return Place(street=", ".join(lines))
    code, town = place(lines[at])
    street = lines[at - 1] if at else ""
    return Place(", ".join(lines[: max(0, at - 1)]), street, code, town)
