"""The budget: the post, lines, appropriations, commitments, postings, years."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain.budget import post
from intdesk.services.budget.lines import BudgetLineService
from intdesk.services.budget.records import (
    AppropriationService,
    CommitmentService,
    PostingService,
)
from intdesk.services.grants.records import GrantService
from intdesk.services.records import Records
from intdesk.services.use_cases.base import UseCases
from intdesk.storage.repositories.budget import POSTS

if TYPE_CHECKING:
    from intdesk.services.budget.carry import CarryService
    from intdesk.services.budget.imports import PostingImportService
    from intdesk.services.budget.matching import MatchService
    from intdesk.services.budget.papers import BudgetPapers
    from intdesk.services.budget.request import RequestService
    from intdesk.services.budget.request_papers import RequestPapers
    from intdesk.services.budget.year import BudgetService
    from intdesk.services.grants.figures import GrantFigureService
    from intdesk.services.grants.open_points import GrantCheckService
    from intdesk.services.grants.papers import GrantPapers
    from intdesk.services.grants.work import GrantWorkService


class BudgetUseCases(UseCases):
    """The budget: the post, lines, appropriations, commitments, postings, years."""

    @cached_property
    def posts(self) -> Records[post.Post]:
        """Return the use cases of posts."""
        return self._records(POSTS, post.validate)

    @cached_property
    def budget_lines(self) -> BudgetLineService:
        """Return the use cases of budget lines."""
        return BudgetLineService(self.database)

    @cached_property
    def appropriations(self) -> AppropriationService:
        """Return the use cases of appropriations and what changes them."""
        return AppropriationService(self.database)

    @cached_property
    def commitments(self) -> CommitmentService:
        """Return the use cases of commitments."""
        return CommitmentService(self.database, self.clock)

    @cached_property
    def postings(self) -> PostingService:
        """Return the use cases of postings."""
        return PostingService(self.database, self.clock)

    @cached_property
    def budget(self) -> BudgetService:
        """Return what the budget of a year looks like."""
        from intdesk.services.budget.year import BudgetService

        return BudgetService(self.database, self.clock)

    @cached_property
    def carry_over(self) -> CarryService:
        """Return the use case that carries a year over."""
        from intdesk.services.budget.carry import CarryService

        return CarryService(self.database, self.clock)

    @cached_property
    def posting_imports(self) -> PostingImportService:
        """Return the use cases of imports of the treasury's lists."""
        from intdesk.services.budget.imports import PostingImportService

        return PostingImportService(self.database, self.clock)

    @cached_property
    def matches(self) -> MatchService:
        """Return the use cases that match own postings with the treasury's."""
        from intdesk.services.budget.matching import MatchService

        return MatchService(self.database)

    @cached_property
    def budget_papers(self) -> BudgetPapers:
        """Return the files about the budget."""
        from intdesk.services.budget.papers import BudgetPapers

        return BudgetPapers(self.database, self.clock)

    @cached_property
    def budget_requests(self) -> RequestService:
        """Return the use cases of the Mittelanmeldung."""
        from intdesk.services.budget.request import RequestService

        return RequestService(self.database, self.clock)

    @cached_property
    def request_papers(self) -> RequestPapers:
        """Return the files of the Mittelanmeldung."""
        from intdesk.services.budget.request_papers import RequestPapers

        return RequestPapers(self.database, self.clock)

    @cached_property
    def grants(self) -> GrantService:
        """Return the use cases of grants."""
        return GrantService(self.database)

    @cached_property
    def grant_figures(self) -> GrantFigureService:
        """Return what grants come to."""
        from intdesk.services.grants.figures import GrantFigureService

        return GrantFigureService(self.database, self.clock)

    @cached_property
    def grant_work(self) -> GrantWorkService:
        """Return which work belongs to grants."""
        from intdesk.services.grants.work import GrantWorkService

        return GrantWorkService(self.database, self.clock)

    @cached_property
    def grant_checks(self) -> GrantCheckService:
        """Return the check before a grant is reported on."""
        from intdesk.services.grants.open_points import GrantCheckService

        return GrantCheckService(self.database, self.clock)

    @cached_property
    def grant_papers(self) -> GrantPapers:
        """Return the proof of use and the other files about grants."""
        from intdesk.services.grants.papers import GrantPapers

        return GrantPapers(self.database, self.clock)
