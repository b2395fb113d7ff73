"""Committees: their meetings, the tasks that come of them, invitations and minutes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.services.committees.committees import CommitteeService
from intdesk.services.committees.meetings import MeetingService
from intdesk.services.committees.tasks import TaskService
from intdesk.services.use_cases.base import UseCases

if TYPE_CHECKING:
    from intdesk.services.committees.papers import MeetingPaperService


class CommitteeUseCases(UseCases):
    """Committees: their meetings, the tasks that come of them, invitations and minutes."""

    @cached_property
    def committees(self) -> CommitteeService:
        """Return the use cases of committees."""
        return CommitteeService(self.database, self.clock, self.codes)

    @cached_property
    def meetings(self) -> MeetingService:
        """Return the use cases of meetings."""
        return MeetingService(self.database, self.clock)

    @cached_property
    def meeting_tasks(self) -> TaskService:
        """Return the tasks that come of meetings."""
        return TaskService(self.database)

    @cached_property
    def meeting_papers(self) -> MeetingPaperService:
        """Return invitations and minutes."""
        from intdesk.services.committees.papers import MeetingPaperService

        return MeetingPaperService(self.database, self.clock)
