"""What answers have besides records: names of bodies, documents, and who did what."""

from __future__ import annotations

from datetime import date
from typing import Any

from intdesk.domain.attachment import Attachment
from intdesk.domain.retention import Rule, Subject
from intdesk.domain.subject_report import Choices, Document, Step
from intdesk.services.subject_access.entries import contact_ids
from intdesk.storage.repositories.gathering import Ids
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.unit_of_work import ReadUnit

Titles = dict[tuple[str, int], str]
"""What each record is called, by kind and id."""


def contact_names(unit: ReadUnit, stored: list[tuple[RecordMap[Any], Stored]]) -> dict[int, str]:
    """Return the names of the contacts that records name, by id."""
    ids = contact_ids([record for _, record in stored])
    return {contact.id: contact.name for contact in unit.of(CONTACTS).many(ids)}


def documents(unit: ReadUnit, ids: Ids, titles: Titles, choices: Choices) -> tuple[Document, ...]:
    """Return the files of records, each handed out unless the officer keeps it back."""
    return tuple(
        _document(file, titles, choices.withheld) for file in unit.gathering.attachments(ids)
    )


def _document(file: Attachment, titles: Titles, withheld: frozenset[int]) -> Document:
    added = file.created_at.astimezone().date() if file.created_at else date.min
    return Document(
        file.id, titles.get((file.kind.value, file.record_id), ""), file.name, file.size,
        file.sha256, added, file.id not in withheld,
    )  # fmt: skip


def steps(unit: ReadUnit, ids: Ids, titles: Titles) -> tuple[Step, ...]:
    """Return what was done with records, the earliest first."""
    found = [
        Step(entry.moment, entry.actor, f"{entry.label} ({titles[kind.value, record_id]})")
        for kind, known in ids.items()
        for record_id in known
        for entry in unit.journal.record_history(kind, record_id)
    ]
    return tuple(sorted(found, key=lambda step: step.moment))


def delete_on(
    unit: ReadUnit, subject: Subject, record_id: int, rule: Rule, today: date
) -> date | None:
    """Return when a record's period is over, as it will be proposed; none in the trash."""
    found = unit.retention.candidates(subject, today)
    last = next((one.last for one in found if one.record_id == record_id), None)
    return None if last is None else rule.due_from(last)
