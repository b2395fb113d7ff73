"""Brings search texts up to date after a label or a contact's name changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, Table, bindparam, or_, select, union, update

from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import CODE_FIELDS as COMPLAINT_CODES
from intdesk.storage.repositories import committee_links
from intdesk.storage.repositories.cases import CASES, SEARCHED_CASE_CODES
from intdesk.storage.repositories.committees import MEETINGS
from intdesk.storage.repositories.complaints import (
    COMPLAINT_STEPS,
    COMPLAINTS,
    SEARCHED_STEP_CODES,
)
from intdesk.storage.repositories.event_links import holding_label, naming
from intdesk.storage.repositories.kinds import (
    CONSULTATIONS,
    SEARCHED_CODES,
    SEARCHED_WORK_CODES,
    WORK_ENTRIES,
)
from intdesk.storage.repositories.mapping import CHUNK, RecordMap
from intdesk.storage.repositories.network import (
    CONTACTS,
    INTERACTIONS,
    SEARCHED_CONTACT_LISTS,
)
from intdesk.storage.repositories.offer_links import holding_label as offers_holding
from intdesk.storage.repositories.offer_links import offers_naming
from intdesk.storage.repositories.offers import OFFERS
from intdesk.storage.repositories.planning import holding_field
from intdesk.storage.repositories.target_links import holding_targets
from intdesk.storage.repositories.volunteering_links import holding_label_in_pool, naming_in_pool
from intdesk.storage.scope import Scope
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.complaints import complaint, complaint_step
from intdesk.storage.tables.network import interaction
from intdesk.storage.tables.records import consultation, consultation_topic, contact, work_entry


def reindex_label(scope: Scope, list_id: CodeListId, code: str) -> None:
    """Fold anew the texts of all records that hold a code whose label changed."""
    consultations = _holding(consultation, SEARCHED_CODES, list_id, code)
    if list_id is CodeListId.TOPIC:
        further = consultation_topic.c
        consultations.append(select(further.record_id).where(further.code == code))
    reindex(scope, CONSULTATIONS, _found(scope, consultations))
    work = _holding(work_entry, SEARCHED_WORK_CODES, list_id, code)
    reindex(scope, WORK_ENTRIES, _found(scope, work))
    contacts = _holding(contact, {"kind": CodeListId.CONTACT_KIND}, list_id, code)
    for name, its_list in SEARCHED_CONTACT_LISTS.items():
        if its_list is list_id:
            held = CONTACTS.children[name].c
            contacts.append(select(held.record_id).where(held.code == code))
    reindex(scope, CONTACTS, _found(scope, contacts))
    talks = _holding(interaction, {"way": CodeListId.INTERACTION_WAY}, list_id, code)
    reindex(scope, INTERACTIONS, _found(scope, talks))
    cases = _holding(case_file, SEARCHED_CASE_CODES, list_id, code)
    reindex(scope, CASES, _found(scope, cases))
    for holding in (
        holding_label, offers_holding, committee_links.holding_label, holding_label_in_pool,
        holding_targets, holding_field,
    ):  # fmt: skip
        for record_map, ids in holding(scope.connection, list_id, code):
            reindex(scope, record_map, ids)
    complaints = _holding(complaint, COMPLAINT_CODES, list_id, code)
    reindex(scope, COMPLAINTS, _found(scope, complaints))
    steps = _holding(complaint_step, SEARCHED_STEP_CODES, list_id, code)
    reindex(scope, COMPLAINT_STEPS, _found(scope, steps))


def reindex_referrals(scope: Scope, contact_id: int) -> None:
    """Fold anew the texts of the records that name a contact."""
    reindex(scope, CONSULTATIONS, referring(scope, [contact_id]))
    concerned = select(complaint.c.id).where(complaint.c.body == contact_id)
    reindex(scope, COMPLAINTS, _found(scope, [concerned]))
    for find in (naming, committee_links.naming, naming_in_pool):
        for record_map, ids in find(scope.connection, [contact_id]):
            reindex(scope, record_map, ids)
    reindex(scope, OFFERS, offers_naming(scope.connection, [contact_id]))


def reindex_meetings(scope: Scope, committee_id: int) -> None:
    """Fold anew the texts of the meetings of a committee whose name changed."""
    reindex(scope, MEETINGS, committee_links.meetings_of(scope.connection, [committee_id]))


def referring(scope: Scope, contacts: Sequence[int]) -> Sequence[int]:
    """Return the ids of the consultations that refer to contacts or name them as interpreters."""
    c = consultation.c
    query = select(c.id).where(or_(c.referred_to.in_(contacts), c.interpreter.in_(contacts)))
    return scope.connection.execute(query).scalars().all()


def _holding(
    table: Table, searched: Mapping[str, CodeListId], list_id: CodeListId, code: str
) -> list[Select[int]]:
    return [
        select(table.c.id).where(table.c[name] == code)
        for name, its_list in searched.items()
        if its_list is list_id
    ]


def reindex(scope: Scope, record_map: RecordMap[Any], ids: Sequence[int]) -> None:
    """Fold anew the texts of records."""
    scope.labels.forget()
    for start in range(0, len(ids), CHUNK):
        _refold(scope, record_map, ids[start : start + CHUNK])


def _found(scope: Scope, queries: list[Select[int]]) -> Sequence[int]:
    return scope.connection.execute(union(*queries)).scalars().all() if queries else ()


def _refold(scope: Scope, record_map: RecordMap[Any], ids: Iterable[int]) -> None:
    records = record_map.load(scope.connection, ids)
    texts = record_map.search_texts(scope.labels, records.values())
    search = record_map.search
    rows = [
        {"record": record_id, "folded": text}
        for record_id, text in zip(records, texts, strict=True)
    ]
    if rows:
        statement = update(search).where(search.c.id == bindparam("record"))
        scope.connection.execute(statement.values(words=bindparam("folded")), rows)
