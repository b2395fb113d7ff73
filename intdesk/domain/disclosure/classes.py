"""The finest classes of categories that the printed lines of all tables tell apart.

Two tables may print different groups of the same feature (ten nationalities and "others" here,
world regions there). What a reader can compute from both are sums of these classes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.disclosure.tables import TOTAL, Dimension, Purpose, RawTable


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the system: a class, a group of classes or the total.

    ``lookups`` are the codes whose counts add up to it; ``classes`` are the codes of the classes
    that it consists of.
    """

    code: str
    lookups: tuple[str, ...]
    classes: tuple[str, ...]

    @property
    def is_class(self) -> bool:
        """Tell whether the line is not the sum of others."""
        return self.classes == (self.code,)


@dataclass(frozen=True, slots=True)
class Axis:
    """A dimension as the system sees it; ``lines`` end with the total."""

    key: str
    lines: tuple[Line, ...]

    @property
    def classes(self) -> tuple[Line, ...]:
        """Return the lines that are no sums."""
        return tuple(line for line in self.lines if line.is_class)


def axes_of(tables: Iterable[RawTable]) -> dict[str, Axis]:
    """Return the axis of every dimension; raise ``ValueError`` if a key means two things."""
    dimensions: dict[str, Dimension] = {}
    printed: dict[str, dict[str, None]] = {}
    for table in tables:
        for dimension in table.dimensions:
            if dimensions.setdefault(dimension.key, dimension) != dimension:
                raise ValueError(f"dimension {dimension.key} means two things")
            if table.purpose is not Purpose.JOINT:
                found = printed.setdefault(dimension.key, {})
                found.update(dict.fromkeys(table.printed_lines(dimension)))
    return {key: _axis(d, tuple(printed.get(key, {}))) for key, d in dimensions.items()}


def _axis(dimension: Dimension, printed: tuple[str, ...]) -> Axis:
    single = [line for line in printed if line in dimension.categories]
    groups = {g.code: g.members for g in dimension.groups if g.code in printed}
    members = _signatures(dimension, single, groups)
    class_of = {category: code for code, parts in members.items() for category in parts}
    lines = [
        Line(code, (code,) if code in groups else parts, (code,)) for code, parts in members.items()
    ]
    lines += [
        Line(code, (code,), tuple(dict.fromkeys(class_of[m] for m in parts)))
        for code, parts in groups.items()
        if code not in members
    ]
    return Axis(dimension.key, (*lines, Line(TOTAL, (TOTAL,), tuple(members))))


def _signatures(
    dimension: Dimension, single: list[str], groups: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """Return the classes with their categories: those that no printed line tells apart."""
    together: dict[tuple[str, ...], list[str]] = {}
    for category in dimension.categories:
        inside = tuple(code for code, parts in groups.items() if category in parts)
        own = (category,) if category in single else ()
        together.setdefault((*own, *inside), []).append(category)
    named: dict[str, tuple[str, ...]] = {}
    for parts in together.values():
        same = (code for code, members in groups.items() if set(members) == set(parts))
        code = parts[0] if len(parts) == 1 else next(same, "+".join(parts))
        named[code] = tuple(parts)
    return named
