"""What can be changed for many records at once, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from intdesk.domain.bulk_edit import setting
from ui.shown_fields import ShownField

Change = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class BulkWay:
    """A field of the dialog: ``change`` makes of its value what happens to each draft.

    ``held`` returns what a draft holds before, as the field shows it.
    """

    field: ShownField
    change: Callable[[str], Change]
    held: Callable[[Any], str]


def setting_way(field: ShownField) -> BulkWay:
    """Return the way that sets a field of the draft with the same name."""
    name = field.field
    return BulkWay(
        field, lambda value: setting(name, value), lambda draft: str(getattr(draft, name))
    )
