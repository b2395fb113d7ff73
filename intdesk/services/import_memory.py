"""What imports remember in the data file: the decisions about lists with the same headings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from intdesk.errors import InputError
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


NAMES = "import.names."
"""Before the name of a setting: what the officer calls what is remembered there."""


def keep(unit: WriteUnit, key: str, value: str, name: str) -> None:
    """Remember a decision; it is called ``name`` until the officer gives it another one."""
    unit.settings.set(key, value)
    if not unit.settings.get(NAMES + key):
        unit.settings.set(NAMES + key, name)


def remembered(
    unit: ReadUnit | WriteUnit, name: str, parse: Callable[[str, str], T], nothing: T
) -> T:
    """Return what is remembered under a name; what no longer fits is not used."""
    text = unit.settings.get(name)
    if not text:
        return nothing
    try:
        return parse(text, name)
    except InputError:
        _LOG.warning("remembered mapping %s does not fit and is not used", name)
        return nothing
