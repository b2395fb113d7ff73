"""Answers people of the network who ask what is kept of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.privacy import PrivacyFacts
from intdesk.domain.retention import Rule, Subject
from intdesk.domain.subject_report import (
    NOTHING_CHOSEN,
    Choices,
    Entry,
    FreeText,
    SubjectReport,
    free_texts,
)
from intdesk.errors import IntDeskError
from intdesk.services.subject_access.entries import Describer
from intdesk.services.subject_access.naming import NamingDescriber
from intdesk.services.subject_access.parts import contact_names, delete_on, documents, steps
from intdesk.services.subject_access.writing import handed_out, require_target, write_answer
from intdesk.storage.database import Database
from intdesk.storage.repositories.gathering import Ids
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.privacy.contacts import LEFT_OUT, NUMBER, contact_profile


class ContactAccessService:
    """Gathers, shows and hands out what is kept of a person of the network.

    What is about the person is handed out whole. Of meetings, events, offers and consultations
    that name it only that they do, and as what. Cases and complaints stay out.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        facts: Callable[[], PrivacyFacts],
        rule: Callable[[], Rule],
    ) -> None:
        """Keep the data file, the clock, what the office says, and how long contacts are kept."""
        self._database = database
        self._clock = clock
        self._facts = facts
        self._rule = rule

    def report(self, contact_id: int, choices: Choices = NOTHING_CHOSEN) -> SubjectReport:
        """Return everything that is kept of a person.

        Raises ``IntDeskError`` ``record_missing``, or ``no_person`` for an organisation.
        """
        facts, rule = self._facts(), self._rule()
        with self._database.read() as unit:
            contact = _person(unit, contact_id)
            own, named = unit.gathering.of_contact(contact_id)
            entries = tuple(_entries(unit, contact_id, own, named, choices))
            titles = {(entry.kind, entry.id): entry.title for entry in entries}
            profile = contact_profile(facts.profile, contact, rule)
            return SubjectReport(
                NUMBER.format(id=contact_id), replace(facts, profile=profile),
                Describer.called(contact_id, contact.spoken_name), entries,
                documents(unit, own, titles, choices), steps(unit, own, titles), (),
                unit.gathering.closed_notes(own),
                delete_on(unit, Subject.CONTACT, contact_id, rule, self._clock.today()),
                Kind.CONTACT, sum(len(ids) for kind, ids in named.items() if kind in LEFT_OUT),
            )  # fmt: skip

    def texts(self, contact_id: int) -> list[FreeText]:
        """Return the free texts that the officer reads before; raises as :meth:`report`."""
        return free_texts(self.report(contact_id).entries)

    def write(self, contact_id: int, folder: Path, choices: Choices = NOTHING_CHOSEN) -> Path:
        """Write the answer into a new folder within the chosen one and return where it is.

        The protocol tells of it in the same step. Raises as :meth:`report` and
        ``SubjectAccessService.write``; then nothing is left behind.
        """
        require_target(self._database, folder)
        report = self.report(contact_id, choices)
        details = {"contact": contact_id, **handed_out(report, choices)}
        return write_answer(
            self._database, report, folder,
            lambda unit: unit.protocol.add("contact_access_given", details),
        )  # fmt: skip

    def changes(self) -> Changes:
        """Return what :meth:`write` changes: no record, only the protocol."""
        return Changes(frozenset())


def _person(unit: ReadUnit, contact_id: int) -> Contact:
    try:
        found: Contact = unit.of(CONTACTS).get(contact_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
    if found.nature is not Nature.PERSON:
        raise IntDeskError("no_person")
    return found


def _entries(
    unit: ReadUnit, contact_id: int, own: Ids, named: Ids, choices: Choices
) -> list[Entry]:
    """Return what is about the person, what only names it, and what stands unsaved in forms."""
    about = [pair for kind, ids in own.items() for pair in unit.gathering.stored(kind, ids)]
    others = [
        pair
        for kind, ids in named.items()
        if kind not in LEFT_OUT
        for pair in unit.gathering.stored(kind, ids)
    ]
    codes = CodeBook(unit.codes.all())
    describer = Describer(codes, contact_names(unit, about), choices, {})
    naming = NamingDescriber(describer, contact_id)
    return [
        *(describer.entry(record_map, stored) for record_map, stored in about),
        *(naming.entry(record_map, stored) for record_map, stored in others),
        *(
            describer.unsaved(Kind(kept.form), kept.record_id, kept.entries)
            for kept in unit.gathering.drafts(own)
        ),
    ]
