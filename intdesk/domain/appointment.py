"""Appointments of a calendar, which can become working time."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LeftOut(StrEnum):
    """Why an appointment is not proposed."""

    WHOLE_DAY = "whole_day"
    CANCELLED = "cancelled"
    PRIVATE = "private"
    WITHOUT_DURATION = "without_duration"
    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"
    TOO_OFTEN = "too_often"
    TOO_LONG = "too_long"
    UNTITLED = "untitled"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment on its local day; ``start`` is the local time (``09:30``) to show.

    ``free`` marks time that the calendar does not count as busy. ``mark`` knows the appointment
    again: a hash of its identity and its original start, so that neither address nor title is kept.
    """

    mark: str
    day: date
    start: str
    minutes: int
    title: str
    free: bool = False


def mark_of(uid: str, start: str, title: str) -> str:
    """Return the mark of an appointment; without an identity its title stands in for it."""
    text = "\n".join(("uid", uid, start) if uid else ("title", title, start))
    return "ics:" + _hash(text)


def identity_of(uid: str) -> str:
    """Return the mark of everything that a calendar knows by one identity."""
    return "ics-uid:" + _hash(uid)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
