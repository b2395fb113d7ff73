"""Fields that several kinds are recognised by."""

from __future__ import annotations

from collections.abc import Mapping

from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField


def day_field(name: str, names: Mapping[str, str]) -> ShownField:
    """Return the field of a day."""
    return ShownField(name, names[name], CellKind.DAY, width=104, visible=True)
