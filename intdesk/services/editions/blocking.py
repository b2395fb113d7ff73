"""What keeps a correction from being published, in words that name the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from intdesk.domain.disclosure.repeats import Block
from intdesk.domain.disclosure.tables import CellKey, RawTable
from intdesk.domain.report_publishing import PublicLayout
from intdesk.errors import DisclosureError
from intdesk.services.annual_report.system import ReportSystem
from intdesk.texts.report_editions import block_words

_MOST_NAMED = 6


def blocked(blocks: Sequence[Block], system: ReportSystem) -> DisclosureError:
    """Return the error that tells where published figures changed by too few persons."""
    places = _places(system.tables)
    found = [block_words(places.get(b.key), b, _labels(system.layouts)) for b in blocks]
    named = list(dict.fromkeys(found))
    more = len(named) - _MOST_NAMED
    others = f"; und {more} weitere" if more > 0 else ""
    return DisclosureError(
        "correction_blocked", places="; ".join(named[:_MOST_NAMED]), others=others
    )


def _places(tables: Iterable[RawTable]) -> Mapping[CellKey, tuple[str, tuple[str, ...]]]:
    """Return the first table with its line that prints each cell."""
    found: dict[CellKey, tuple[str, tuple[str, ...]]] = {}
    for table in tables:
        for address in table.addresses():
            found.setdefault(table.meaning(address), (table.key, address))
    return found


def _labels(layouts: Mapping[str, PublicLayout]) -> dict[str, str]:
    return {
        line.line: line.label
        for layout in layouts.values()
        for line in (*layout.lines, *layout.across)
    }
