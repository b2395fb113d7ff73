"""Counselling: consultations, cases, complaints, follow-ups, office hours, working time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain import complaint, consultation, office_hour, work_entry
from intdesk.services.cases import CaseService
from intdesk.services.complaints import ComplaintService
from intdesk.services.follow_ups import FollowUps
from intdesk.services.records import Records
from intdesk.services.use_cases.base import UseCases
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS
from intdesk.storage.repositories.kinds import (
    CLOSURES,
    CONSULTATIONS,
    OFFICE_DATES,
    OFFICE_HOURS,
    WORK_ENTRIES,
)

if TYPE_CHECKING:
    from intdesk.services.appointments import AppointmentService
    from intdesk.services.complaint_documents import ComplaintDocuments
    from intdesk.services.evaluations import EvaluationService
    from intdesk.services.hints import HintService
    from intdesk.services.tally_sheet import TallySheetService


class CounsellingUseCases(UseCases):
    """Counselling: consultations, cases, complaints, follow-ups, office hours, working time."""

    @cached_property
    def consultations(self) -> Records[consultation.Consultation]:
        """Return the use cases of consultations."""
        return self._records(
            CONSULTATIONS,
            lambda draft: consultation.validate(draft, self.codes.book()),
        )

    @cached_property
    def cases(self) -> CaseService:
        """Return the use cases of cases."""
        return CaseService(self.database, self.clock, self.codes)

    @cached_property
    def complaints(self) -> ComplaintService:
        """Return the use cases of complaints."""
        return ComplaintService(self.database, self.clock, self.codes)

    @cached_property
    def complaint_steps(self) -> Records[complaint.ComplaintStep]:
        """Return the steps of complaints, for the trash and the check of the file."""
        return self._records(COMPLAINT_STEPS, self.complaints.step_problems)

    @cached_property
    def complaint_documents(self) -> ComplaintDocuments:
        """Return the papers of complaints."""
        from intdesk.services.complaint_documents import ComplaintDocuments

        return ComplaintDocuments(self.database, self.clock)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """Return the use cases of follow-ups."""
        return FollowUps(self.database, self.clock)

    @cached_property
    def office_hours(self) -> Records[office_hour.OfficeHour]:
        """Return the use cases of regular office hours."""
        return self._records(OFFICE_HOURS, office_hour.validate_plan)

    @cached_property
    def office_dates(self) -> Records[office_hour.OfficeDate]:
        """Return the use cases of recorded dates of office hours."""
        return self._records(
            OFFICE_DATES, lambda draft: office_hour.validate_date(draft, self._today())
        )

    @cached_property
    def closures(self) -> Records[office_hour.Closure]:
        """Return the use cases of closed periods."""
        return self._records(CLOSURES, office_hour.validate_closure)

    @cached_property
    def work_entries(self) -> Records[work_entry.WorkEntry]:
        """Return the use cases of working time."""
        return self._records(
            WORK_ENTRIES, lambda draft: work_entry.validate(draft, self.codes.book())
        )

    @cached_property
    def appointments(self) -> AppointmentService:
        """Return the use cases of appointments that become working time."""
        from intdesk.services.appointments import AppointmentService

        return AppointmentService(self.database, self.clock)

    @cached_property
    def hints(self) -> HintService:
        """Return the hints on records that are entered."""
        from intdesk.services.hints import HintService

        return HintService(self.database, self.clock, self.codes)

    @cached_property
    def evaluations(self) -> EvaluationService:
        """Return the answers to ready evaluations."""
        from intdesk.services.evaluations import EvaluationService

        return EvaluationService(self.database, self.clock)

    @cached_property
    def tally_sheets(self) -> TallySheetService:
        """Return the use case of the printed tally sheet."""
        from intdesk.services.tally_sheet import TallySheetService

        return TallySheetService(self.database, self.clock)
