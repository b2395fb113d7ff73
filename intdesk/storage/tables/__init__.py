"""The tables of the data file; the migrations build the same ones, a test compares."""

from intdesk.storage.tables import (
    cases,
    committees,
    complaints,
    events,
    history,
    hours,
    network,
    offers,
    office,
    questions,
    records,
    reports,
    retention,
    safety,
)
from intdesk.storage.tables.base import METADATA

__all__ = [
    "METADATA", "cases", "committees", "complaints", "events", "history", "hours", "network",
    "offers", "office", "questions", "records", "reports", "retention", "safety",
]  # fmt: skip
