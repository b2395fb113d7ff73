"""In what the demonstration offices differ; all records are made in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intdesk.domain.office import OfficeKind
from intdesk.services.demonstration.coat import Colours
from intdesk.texts.demonstration import SampleBody, SampleFollowUp, SampleHour
from intdesk.texts.demonstration_budget import SampleBudget
from intdesk.texts.demonstration_committees import SampleCommittee
from intdesk.texts.demonstration_events import SamplePublicity
from intdesk.texts.demonstration_grants import SampleGrant
from intdesk.texts.demonstration_needs import SampleNeed
from intdesk.texts.demonstration_offers import SampleOffer
from intdesk.texts.demonstration_offices import OfficeWords
from intdesk.texts.demonstration_planning import SamplePlanning
from intdesk.texts.demonstration_report import YearTexts
from intdesk.texts.demonstration_volunteers import SamplePerson


@dataclass(frozen=True, slots=True)
class Volume:
    """How much a year brings; consultations are those of the first one, growth is in percent."""

    consultations: int
    growth: int
    work_entries: int
    talks: int
    assignments: int
    complaints: int
    open_complaints: tuple[int, ...] = ()
    """How many days ago the complaints came in that are still open."""

    def consultations_of(self, number: int) -> float:
        """Return those of a year by its number, 0 being the first one."""
        return self.consultations * (1 + self.growth / 100) ** number


@dataclass(frozen=True, slots=True)
class Post:
    """The contract: minutes a week, the planned percent by function, weights of activities."""

    week_minutes: int
    planned_shares: Mapping[str, int]
    activities: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the office is and when it is open.

    ``places`` weigh where people live, ``meeting_places`` are by form of contact. ``towns`` tell by
    a part of a body's name its town and postcode; others are in the ``home`` town.
    """

    places: Mapping[str, float]
    meeting_places: Mapping[str, tuple[str, ...]]
    home: tuple[str, str]
    towns: tuple[tuple[str, str, str], ...]
    hours: tuple[SampleHour, ...]
    follow_ups: tuple[SampleFollowUp, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """A demonstration office; what it does not have is empty or ``None``."""

    kind: OfficeKind
    words: OfficeWords
    coat: Colours | None
    post: Post
    volume: Volume
    setting: Setting
    bodies: tuple[SampleBody, ...]
    more_bodies: tuple[tuple[str, str], ...]
    publicity: SamplePublicity
    committees: tuple[SampleCommittee, ...]
    agreements: tuple[str, ...]
    """Keys of the templates that departments agreed to."""
    offers: tuple[SampleOffer, ...]
    needs: tuple[SampleNeed, ...]
    pool: tuple[SamplePerson, ...]
    planning: SamplePlanning
    budget: SampleBudget
    grants: tuple[SampleGrant, ...]
    report: tuple[YearTexts, ...]
    """The officer's texts of the last full years, the newest one last."""
