"""Figures computed from printed ones: shares, means, changes, rankings, chart values.

They see public cells only. If a part is hidden, the result is ``None``, printed as ".": a
percentage of a hidden cell would tell it, and a chart shows a gap, never a remainder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from intdesk.domain.disclosure.protected import ProtectedTable, PublicCell


def share_permille(part: PublicCell, whole: PublicCell) -> int | None:
    """Return a share in tenths of a percent; ``None`` if one is hidden or the whole is zero."""
    if part.value is None or not whole.value:
        return None
    return nearest(Fraction(part.value * 1000, whole.value))


def mean_tenths(amount: PublicCell, number: PublicCell) -> int | None:
    """Return tenths of the amount per piece; ``None`` if one is hidden or there is no piece."""
    if amount.value is None or not number.value:
        return None
    return nearest(Fraction(amount.value * 10, number.value))


def change(now: PublicCell, before: PublicCell) -> int | None:
    """Return the difference to the year before; ``None`` if one is hidden."""
    if now.value is None or before.value is None:
        return None
    return now.value - before.value


def change_permille(now: PublicCell, before: PublicCell) -> int | None:
    """Return the relative change in tenths of a percent; ``None`` if hidden or without base."""
    difference = change(now, before)
    if difference is None or not before.value:
        return None
    return nearest(Fraction(difference * 1000, before.value))


def sum_of(cells: Iterable[PublicCell]) -> int | None:
    """Return the sum of cells; ``None`` if one is hidden.

    Sums that readers are to see belong into the system as lines; this one only repeats what
    readers can add up themselves.
    """
    values = [cell.value for cell in cells]
    return None if None in values else sum(value or 0 for value in values)


def chart_values(cells: Iterable[PublicCell]) -> tuple[int | None, ...]:
    """Return the values of a series; ``None`` is a gap."""
    return tuple(cell.value for cell in cells)


def ranked(table: ProtectedTable, lines: Sequence[str]) -> tuple[str, ...]:
    """Return lines of a table of one feature, largest printed value first.

    Hidden lines follow in their given order, which must not come from their values (code lists
    have one); a place between two printed values would give a hidden one away.
    """
    cells = [(line, table.cell(line)) for line in lines]
    printed = [(line, cell.value) for line, cell in cells if cell.value]
    printed.sort(key=lambda pair: -pair[1])
    dots = [line for line, cell in cells if cell.hidden]
    zeros = [line for line, cell in cells if cell.value == 0]
    return (*(line for line, _ in printed), *dots, *zeros)


def largest(table: ProtectedTable, lines: Sequence[str], number: int) -> tuple[str, ...]:
    """Return the first lines of a ranking, printed ones only (for sentences and top lists).

    A hidden line can be larger than a printed one; ``complete_ranking`` tells whether the list may
    claim that these are the largest.
    """
    return tuple(line for line in ranked(table, lines) if table.value(line))[:number]


def complete_ranking(table: ProtectedTable, lines: Iterable[str]) -> bool:
    """Tell whether no line is hidden, so that "the largest" can be said."""
    return not any(table.cell(line).hidden for line in lines)


def nearest(number: Fraction) -> int:
    """Return the nearest whole number, halves away from zero."""
    sign = -1 if number < 0 else 1
    return sign * int(abs(number) + Fraction(1, 2))
