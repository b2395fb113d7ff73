"""The network and the public: contacts, contact log, events, press, statements, talks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain import contact, interaction, need, offer, publicity
from intdesk.domain.interaction import involved
from intdesk.services.events import EventService
from intdesk.services.records import Records
from intdesk.services.use_cases.base import UseCases
from intdesk.storage.repositories.events import PRESS_ITEMS, STATEMENTS, TALKS
from intdesk.storage.repositories.kinds import CONTACTS, INTERACTIONS
from intdesk.storage.repositories.offers import NEEDS, OFFERS

if TYPE_CHECKING:
    from intdesk.services.card_export import CardExportService
    from intdesk.services.contact_imports import ContactImportService
    from intdesk.services.duplicates import DuplicateService
    from intdesk.services.event_imports import EventImportService
    from intdesk.services.event_sheets import EventSheetService
    from intdesk.services.mailings import MailingService
    from intdesk.services.offers.directory import DirectoryService
    from intdesk.services.offers.gap_matrix import GapMatrixService
    from intdesk.services.stakeholders import StakeholderService


class NetworkUseCases(UseCases):
    """The network and the public: contacts, contact log, events, press, statements, talks."""

    @cached_property
    def contacts(self) -> Records[contact.Contact]:
        """Return the use cases of contacts."""
        return self._records(CONTACTS, lambda draft: contact.validate(draft, self.codes.book()))

    @cached_property
    def interactions(self) -> Records[interaction.Interaction]:
        """Return the use cases of the contact log."""
        return self._records(
            INTERACTIONS,
            lambda draft: interaction.validate(draft, self.codes.book(), self._today()),
        )

    def involved_with(self, contact_id: int) -> tuple[int, ...]:
        """Return a contact and, for a person with one organisation at present, that one, too."""
        return involved(self.contacts.get(contact_id), self._today())

    @cached_property
    def card_export(self) -> CardExportService:
        """Return the export of contacts as address cards."""
        from intdesk.services.card_export import CardExportService

        return CardExportService(self.database, self.clock)

    @cached_property
    def duplicates(self) -> DuplicateService:
        """Return the use cases of contacts that may be the same twice."""
        from intdesk.services.duplicates import DuplicateService

        return DuplicateService(self.database)

    @cached_property
    def mailings(self) -> MailingService:
        """Return mails, labels and address lists for groups of contacts."""
        from intdesk.services.mailings import MailingService

        return MailingService(self.database, self.clock)

    @cached_property
    def stakeholders(self) -> StakeholderService:
        """Return the stakeholder matrix."""
        from intdesk.services.stakeholders import StakeholderService

        return StakeholderService(self.database, self.clock)

    @cached_property
    def contact_imports(self) -> ContactImportService:
        """Return the use cases of imports of contacts."""
        from intdesk.services.contact_imports import ContactImportService

        return ContactImportService(self.database)

    @cached_property
    def events(self) -> EventService:
        """Return the use cases of events."""
        return EventService(self.database, self.clock, self.codes)

    @cached_property
    def event_imports(self) -> EventImportService:
        """Return the use cases of calendar entries that become events."""
        from intdesk.services.event_imports import EventImportService

        return EventImportService(self.database, self.clock)

    @cached_property
    def event_sheets(self) -> EventSheetService:
        """Return the papers about events."""
        from intdesk.services.event_sheets import EventSheetService

        return EventSheetService(self.database, self.clock)

    @cached_property
    def press_items(self) -> Records[publicity.PressItem]:
        """Return the use cases of press items."""
        return self._records(
            PRESS_ITEMS,
            lambda draft: publicity.validate_press(draft, self.codes.book(), self._today()),
        )

    @cached_property
    def statements(self) -> Records[publicity.Statement]:
        """Return the use cases of statements."""
        return self._records(
            STATEMENTS,
            lambda draft: publicity.validate_statement(draft, self.codes.book(), self._today()),
        )

    @cached_property
    def talks(self) -> Records[publicity.Talk]:
        """Return the use cases of talks and trainings."""
        return self._records(
            TALKS, lambda draft: publicity.validate_talk(draft, self.codes.book(), self._today())
        )

    @cached_property
    def offers(self) -> Records[offer.Offer]:
        """Return the use cases of offers."""
        return self._records(
            OFFERS, lambda draft: offer.validate(draft, self.codes.book(), self._today())
        )

    @cached_property
    def needs(self) -> Records[need.Need]:
        """Return the use cases of needs."""
        return self._records(
            NEEDS, lambda draft: need.validate(draft, self.codes.book(), self._today())
        )

    @cached_property
    def gap_matrix(self) -> GapMatrixService:
        """Return where there are offers, and where there is nothing."""
        from intdesk.services.offers.gap_matrix import GapMatrixService

        return GapMatrixService(self.database, self.clock)

    @cached_property
    def offer_directory(self) -> DirectoryService:
        """Return the directory of offers for the public."""
        from intdesk.services.offers.directory import DirectoryService

        return DirectoryService(self.database, self.clock)
