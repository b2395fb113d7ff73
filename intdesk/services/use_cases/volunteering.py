"""Volunteers and language mediators, and series of events."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain import event_series
from intdesk.services.records import Records
from intdesk.services.use_cases.base import UseCases
from intdesk.storage.repositories.events import EVENT_SERIES

if TYPE_CHECKING:
    from intdesk.services.volunteering.assignments import AssignmentService
    from intdesk.services.volunteering.papers import VolunteerPaperService
    from intdesk.services.volunteering.pool import VolunteerService


class VolunteeringUseCases(UseCases):
    """Volunteers and language mediators, and series of events."""

    @cached_property
    def volunteers(self) -> VolunteerService:
        """Return the use cases of the pool."""
        from intdesk.services.volunteering.pool import VolunteerService

        return VolunteerService(self.database, self.clock, self.codes)

    @cached_property
    def assignments(self) -> AssignmentService:
        """Return the use cases of assignments."""
        from intdesk.services.volunteering.assignments import AssignmentService

        return AssignmentService(self.database, self.clock, self.codes)

    @cached_property
    def volunteer_papers(self) -> VolunteerPaperService:
        """Return expense sheets and confirmations."""
        from intdesk.services.volunteering.papers import VolunteerPaperService

        return VolunteerPaperService(self.database, self.clock)

    @cached_property
    def event_series(self) -> Records[event_series.EventSeries]:
        """Return the use cases of series of events."""
        return self._records(EVENT_SERIES, event_series.validate)
