"""What imports remember in the data file: the decisions about lists with the same headings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from intdesk.errors import InputError
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


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
