"""The tables of the data file; the migrations build the same ones, a test compares."""

from intdesk.storage.tables import (
    budget,
    cases,
    committees,
    complaints,
    events,
    grants,
    history,
    hours,
    network,
    offers,
    office,
    planning,
    questions,
    records,
    reports,
    retention,
    safety,
    target_agreements,
    volunteering,
)
from intdesk.storage.tables.base import METADATA

__all__ = [
    "METADATA", "budget", "cases", "committees", "complaints", "events", "grants", "history",
    "hours",
    "network", "offers", "office", "planning", "questions", "records", "reports", "retention",
    "safety",
    "target_agreements", "volunteering",
]  # fmt: skip
