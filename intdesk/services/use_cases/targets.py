"""Goals: target agreements with departments, their evidence and papers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.services.use_cases.base import UseCases

if TYPE_CHECKING:
    from intdesk.services.target_agreements.books import AgreementBookService
    from intdesk.services.target_agreements.evidence import EvidenceService
    from intdesk.services.target_agreements.field_reports import FieldReportService
    from intdesk.services.target_agreements.goal_export import GoalExportService
    from intdesk.services.target_agreements.papers import AgreementPaperService
    from intdesk.services.target_agreements.service import TargetAgreementService


class TargetUseCases(UseCases):
    """Goals: target agreements with departments, their evidence and papers."""

    @cached_property
    def target_agreements(self) -> TargetAgreementService:
        """Return the use cases of target agreements."""
        from intdesk.services.target_agreements.service import TargetAgreementService

        return TargetAgreementService(self.database, self.clock, self.codes)

    @cached_property
    def agreement_papers(self) -> AgreementPaperService:
        """Return the papers about target agreements."""
        from intdesk.services.target_agreements.papers import AgreementPaperService

        return AgreementPaperService(self.database, self.clock)

    @cached_property
    def agreement_books(self) -> AgreementBookService:
        """Return the workbooks about target agreements."""
        from intdesk.services.target_agreements.books import AgreementBookService

        return AgreementBookService(self.database, self.clock)

    @cached_property
    def field_reports(self) -> FieldReportService:
        """Return the use cases of texts on fields of action."""
        from intdesk.services.target_agreements.field_reports import FieldReportService

        return FieldReportService(self.database, self.codes)

    @cached_property
    def goal_export(self) -> GoalExportService:
        """Return the export of all goals as a table."""
        from intdesk.services.target_agreements.goal_export import GoalExportService

        return GoalExportService(self.database, self.clock)

    @cached_property
    def evidence(self) -> EvidenceService:
        """Return the links between goals and other records."""
        from intdesk.services.target_agreements.evidence import EvidenceService

        return EvidenceService(self.database)
