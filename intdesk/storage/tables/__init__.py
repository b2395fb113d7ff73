"""The tables of the data file; the migrations build the same ones, a test compares."""

from intdesk.storage.tables import (
    cases,
    events,
    history,
    hours,
    office,
    questions,
    records,
    safety,
)
from intdesk.storage.tables.base import METADATA

__all__ = [
    "METADATA", "cases", "events", "history", "hours", "office", "questions", "records", "safety",
]  # fmt: skip
