"""Numbers of cases, complaints and agreements: the next one, in whatever pattern an office has."""

from __future__ import annotations

import re
from collections.abc import Collection

from intdesk.domain.folding import fold
from intdesk.domain.period import plausible_year

MAX_NUMBER = 40

_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")


def same_number(number: str) -> str:
    """Return the form in which two numbers are compared."""
    return fold(number).strip()


def next_number(latest: str, year: int, taken: Collection[str]) -> str:
    """Return the number to propose for a new record: ``2026-0017``.

    It goes on from the latest number, whatever pattern that has: its last digits are raised; a
    year in it becomes the present one, and counting begins anew then. Numbers that are ``taken``
    (in the form of :func:`same_number`) are passed over.
    """
    before, digits, after = _parts(latest, year)
    count = int(digits)
    while True:
        count += 1
        number = f"{before}{count:0{len(digits)}}{after}"
        if same_number(number) not in taken:
            return number


def _parts(latest: str, year: int) -> tuple[str, str, str]:
    """Return what stands before, within and after the digits that count."""
    begun = (f"{year}-", "0000", "")
    years = [m for m in _YEAR.finditer(latest) if plausible_year(int(m[1]))]
    counting = [
        m
        for m in re.finditer(r"\d+", latest)
        if all(m.span() != y.span(1) for y in years) and len(m[0]) < MAX_NUMBER // 2
    ]
    if not counting:
        return begun
    last = counting[-1]
    before, digits, after = latest[: last.start()], last[0], latest[last.end() :]
    if years and int(years[0][1]) != year:
        mended = [_YEAR.sub(str(year), part, count=1) for part in (before, after)]
        return mended[0], "0" * len(digits), mended[1]
    return before, digits, after
