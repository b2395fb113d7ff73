"""Keys, and what the persons of cases are owed: identities, retention, access, papers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain.retention import Subject
from intdesk.services.use_cases.base import UseCases

if TYPE_CHECKING:
    from intdesk.services.access_service import AccessService
    from intdesk.services.case_rights import CaseRightsService
    from intdesk.services.identities import IdentityService
    from intdesk.services.privacy import PrivacyService
    from intdesk.services.privacy_papers import PrivacyPapers
    from intdesk.services.retention import RetentionService
    from intdesk.services.subject_access import ContactAccessService, SubjectAccessService


class RightsUseCases(UseCases):
    """Keys, and what the persons of cases are owed: identities, retention, access, papers."""

    @cached_property
    def access(self) -> AccessService:
        """Return the use cases of keys, takeover and protocol."""
        from intdesk.services.access_service import AccessService

        return AccessService(self.database, self.clock, self.session)

    @cached_property
    def identities(self) -> IdentityService:
        """Return the use cases of the persons of cases, whose names are sealed."""
        from intdesk.services.identities import IdentityService

        return IdentityService(self.database, self.clock, self.codes, lambda: self.session)

    @cached_property
    def retention(self) -> RetentionService:
        """Return the use cases of retention and erasure."""
        from intdesk.services.retention import RetentionService

        return RetentionService(self.database, self.clock, lambda: self.session)

    @cached_property
    def case_rights(self) -> CaseRightsService:
        """Return what the persons of cases may ask for."""
        from intdesk.services.case_rights import CaseRightsService

        return CaseRightsService(self.database, self.clock)

    @cached_property
    def privacy(self) -> PrivacyService:
        """Return what the office says about data protection, and how it uses notes."""
        from intdesk.services.privacy import PrivacyService

        return PrivacyService(self.database)

    @cached_property
    def privacy_papers(self) -> PrivacyPapers:
        """Return the forms, the register and the pre-check as files."""
        from intdesk.services.privacy_papers import PrivacyPapers

        return PrivacyPapers(
            self.database, self.clock, self.access, lambda: self.retention.rules()[Subject.CASE]
        )

    @cached_property
    def subject_access(self) -> SubjectAccessService:
        """Return the answers to persons who ask what is kept of them."""
        from intdesk.services.subject_access import SubjectAccessService

        return SubjectAccessService(
            self.database, self.clock, self.identities, self.privacy_papers.facts
        )

    @cached_property
    def contact_access(self) -> ContactAccessService:
        """Return the answers to people of the network who ask what is kept of them."""
        from intdesk.services.subject_access import ContactAccessService

        return ContactAccessService(
            self.database, self.clock, self.privacy_papers.facts,
            lambda: self.retention.rules()[Subject.CONTACT],
        )  # fmt: skip
