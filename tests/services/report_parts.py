"""Writes a part of a report's texts, as an officer would on the page."""

from __future__ import annotations

from dataclasses import replace

from intdesk.services.editions.texts import ReportTextService
from intdesk.services.records import Saved


def write_part(texts: ReportTextService, year: int, part: str, text: str) -> Saved:
    """Store the text of a part and return what was stored."""
    return texts.save(replace(texts.get_part(year, part), text=text))
