"""The code of a recovery sheet: eight groups of four signs and a check sign, 160 bits of chance.

The signs are those of Crockford's base 32, without I, L, O and U. The check sign of a group makes
a weighted sum of its five signs, reckoned in the field of 32 elements, equal to the group's
number. All weights differ, so that every single wrong sign, every exchange of two signs and every
exchange of two groups is found, and the group is known.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import Final

from intdesk.errors import DataFileError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 8
SIGNS: Final = 4
"""Signs of a group that carry the code; the check sign follows them."""

BITS: Final = 160

_LOOKALIKES = str.maketrans("OIL", "011")
_BREAK = re.compile(r"[\s\W_]+")
_POLYNOMIAL = 0b100101
_WEIGHTS = (2, 4, 8, 16, 1)
"""Powers of the field's generator; the last belongs to the check sign."""


def draw_code() -> str:
    """Return a new code by chance, as it is printed: groups joined by hyphens."""
    return format_code(secrets.token_bytes(BITS // 8))


def format_code(content: bytes) -> str:
    """Return the printed form of 20 bytes."""
    number = int.from_bytes(content, "big")
    digits = [number >> shift & 31 for shift in range(BITS - 5, -1, -5)]
    groups = [digits[start : start + SIGNS] for start in range(0, len(digits), SIGNS)]
    whole = [[*group, _check(group, place)] for place, group in enumerate(groups, 1)]
    return "-".join("".join(ALPHABET[digit] for digit in group) for group in whole)


def parse_code(text: str) -> bytes:
    """Return the 20 bytes of a code, however it was typed: small letters, gaps, O for 0, I for 1.

    Raises ``DataFileError`` ``recovery_code_length`` or, with the number of the first group that
    is wrong, ``recovery_code_group``.
    """
    groups = _groups(text)
    number = 0
    for place, group in enumerate(groups, 1):
        digits = [ALPHABET.find(sign) for sign in group]
        if min(digits) < 0 or _sum(digits) != place:
            raise DataFileError("recovery_code_group", group=place)
        for digit in digits[:SIGNS]:
            number = number << 5 | digit
    return number.to_bytes(BITS // 8, "big")


def _groups(text: str) -> list[str]:
    upper = unicodedata.normalize("NFKC", text).upper().translate(_LOOKALIKES)
    typed = [part for part in _BREAK.split(upper) if part]
    size = SIGNS + 1
    if len(typed) == GROUPS:
        uneven = (place for place, part in enumerate(typed, 1) if len(part) != size)
        if place := next(uneven, 0):
            raise DataFileError("recovery_code_group", group=place)
    signs = "".join(typed)
    if len(signs) != GROUPS * size:
        raise DataFileError("recovery_code_length", signs=len(signs), expected=GROUPS * size)
    return [signs[start : start + size] for start in range(0, len(signs), size)]


def _check(group: list[int], place: int) -> int:
    return _sum([*group, 0]) ^ place


def _sum(digits: list[int]) -> int:
    total = 0
    for digit, weight in zip(digits, _WEIGHTS, strict=True):
        total ^= _times(digit, weight)
    return total


def _times(left: int, right: int) -> int:
    """Multiply in the field of 32 elements."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _POLYNOMIAL
        right >>= 1
    return product
