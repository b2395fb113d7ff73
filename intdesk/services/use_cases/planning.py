"""Planning: indicators, the Kurz-Check, surveys, the Integrationskonzept."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.services.use_cases.base import UseCases

if TYPE_CHECKING:
    from intdesk.services.planning.concepts import ConceptService
    from intdesk.services.planning.indicator_imports import IndicatorImportService
    from intdesk.services.planning.indicators import IndicatorService, IndicatorValueService
    from intdesk.services.planning.papers import PlanningPaperService
    from intdesk.services.planning.process_indicators import ProcessIndicatorService
    from intdesk.services.planning.self_checks import SelfCheckService
    from intdesk.services.planning.surveys import SurveyService


class PlanningUseCases(UseCases):
    """Planning: indicators, the Kurz-Check, surveys, the Integrationskonzept."""

    @cached_property
    def indicators(self) -> IndicatorService:
        """Return the use cases of indicators."""
        from intdesk.services.planning.indicators import IndicatorService

        return IndicatorService(self.database, self.codes)

    @cached_property
    def indicator_values(self) -> IndicatorValueService:
        """Return the use cases of the yearly values of indicators."""
        from intdesk.services.planning.indicators import IndicatorValueService

        return IndicatorValueService(self.database)

    @cached_property
    def indicator_imports(self) -> IndicatorImportService:
        """Return the import of values from a list."""
        from intdesk.services.planning.indicator_imports import IndicatorImportService

        return IndicatorImportService(self.database, self.clock)

    @cached_property
    def process_indicators(self) -> ProcessIndicatorService:
        """Return the figures that follow from the records by themselves."""
        from intdesk.services.planning.process_indicators import ProcessIndicatorService

        return ProcessIndicatorService(self.database, self.clock)

    @cached_property
    def self_checks(self) -> SelfCheckService:
        """Return the use cases of the Kurz-Check."""
        from intdesk.services.planning.self_checks import SelfCheckService

        return SelfCheckService(self.database, self.clock)

    @cached_property
    def surveys(self) -> SurveyService:
        """Return the use cases of surveys."""
        from intdesk.services.planning.surveys import SurveyService

        return SurveyService(self.database, self.clock)

    @cached_property
    def concepts(self) -> ConceptService:
        """Return the use cases of concepts."""
        from intdesk.services.planning.concepts import ConceptService

        return ConceptService(self.database, self.clock)

    @cached_property
    def planning_papers(self) -> PlanningPaperService:
        """Return the papers of the Kurz-Check, surveys and concepts."""
        from intdesk.services.planning.papers import PlanningPaperService

        return PlanningPaperService(self.database, self.clock)
