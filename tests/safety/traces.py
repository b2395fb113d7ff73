"""A file that holds one name wherever a file can hold a text, made from the tables themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, Text, select
from sqlalchemy.types import TypeEngine

from intdesk.domain.analysis import Analysis
from intdesk.domain.assignment import Assignment
from intdesk.domain.attachment import Attachment
from intdesk.domain.budget.appropriation import Appropriation
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.post import Funding, Holding, Post
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.draft import KeptDraft
from intdesk.domain.event import Event, MoneyLine
from intdesk.domain.event_series import EventSeries
from intdesk.domain.field_report import FieldReport
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.indicator import Indicator, IndicatorValue
from intdesk.domain.interaction import Interaction
from intdesk.domain.meeting import AgendaItem, Decision, Meeting
from intdesk.domain.need import Evidence, Need
from intdesk.domain.offer import Offer
from intdesk.domain.office_hour import Closure, OfficeDate, OfficeHour
from intdesk.domain.publicity import PressItem, Statement, Talk
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import FileFormat
from intdesk.domain.report_edition import Signature as CoSignature
from intdesk.domain.report_text import ReportText
from intdesk.domain.rights import Right, RightsRequest
from intdesk.domain.saved_filter import SavedFilter
from intdesk.domain.self_check import SelfCheck
from intdesk.domain.survey import Survey
from intdesk.domain.target_agreement import (
    EarlierVersion,
    Goal,
    Named,
    Signature,
    TargetAgreement,
    Term,
)
from intdesk.domain.volunteer import LanguageSkill, Level, Volunteer
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.office_file import OfficeFile
from intdesk.storage.database import Database
from intdesk.storage.repositories.editions import FixedContent, StoredFile
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.retention.traces import typed_columns
from intdesk.storage.tables import METADATA
from intdesk.storage.tables.types import JsonText
from tests.storage.pages import decrypted
from tests.storage.samples import CLOCK

NAME = "Xörbelwitz"
NEEDLE = b"belwitz"
"""What all foldings of the name have in common; a search index may split off its beginning."""

DAY = date(2021, 3, 4)

NAMED = (Named("concept_goals", "1/1", NAME),)

DRAFTS: dict[Kind, Any] = {
    Kind.CONSULTATION: Consultation(day=DAY, minutes=30, topic="08", follow_up=date(2021, 4, 1)),
    Kind.WORK_ENTRY: WorkEntry(day=DAY, minutes=30),
    Kind.CONTACT: Contact(
        nature=Nature.PERSON,
        roles=(Role(title=NAME),),
        addresses=(Address(street=NAME),),
        phones=(Reach(NAME),),
        mails=(Reach(NAME),),
        webs=(Reach(NAME),),
    ),
    Kind.INTERACTION: Interaction(day=DAY),
    Kind.EVENT: Event(day=DAY, costs=(MoneyLine(NAME, 1),), income=(MoneyLine(NAME, 1),)),
    Kind.PRESS_ITEM: PressItem(day=DAY),
    Kind.STATEMENT: Statement(informed_on=DAY),
    Kind.TALK: Talk(day=DAY),
    Kind.TARGET_AGREEMENT: TargetAgreement(
        begin=DAY, end=DAY, signatures=(Signature(NAME),), goals=(Goal(title=NAME),),
        earlier=(EarlierVersion(1, DAY, (Term("title", NAME),), named=NAMED),), named=NAMED,
    ),
    Kind.FIELD_REPORT: FieldReport(year=2021),
    Kind.COMMITTEE: Committee(),
    Kind.MEETING: Meeting(
        committee_id=1, day=DAY,
        agenda=(AgendaItem(title=NAME, text=NAME, decisions=(Decision(NAME),)),),
    ),
    Kind.EVENT_SERIES: EventSeries(first_day=DAY),
    Kind.VOLUNTEER: Volunteer(skills=(LanguageSkill("ar", Level.B2, NAME),)),
    Kind.ASSIGNMENT: Assignment(day=DAY),
    Kind.OFFER: Offer(),
    Kind.NEED: Need(noted_on=DAY, evidence=(Evidence(NAME, NAME, DAY),)),
    Kind.INDICATOR: Indicator(),
    Kind.INDICATOR_VALUE: IndicatorValue(indicator_id=1, year=2021, value=1),
    Kind.SELF_CHECK: SelfCheck(day=DAY),
    Kind.SURVEY: Survey(day=DAY),
    Kind.CONCEPT: Concept(
        items=(ConceptItem(title=NAME, detail=NAME, responsible=NAME),),
        steps=(ProcessStep(phase=NAME, title=NAME, responsible=NAME, note=NAME),),
    ),
    Kind.BUDGET_LINE: BudgetLine(account="1"),
    Kind.GRANT: Grant(begin=DAY, end=DAY),
    Kind.APPROPRIATION: Appropriation(year=2021, line_id=1, cents=1),
    Kind.COMMITMENT: Commitment(year=2021, line_id=1, day=DAY, cents=1),
    Kind.POSTING: Posting(year=2021, day=DAY, shares=(Share(1, 1),)),
    Kind.POST: Post(
        holdings=(Holding(DAY, None, 500, NAME, NAME),),
        fundings=(Funding(DAY, None, 500, NAME),),
        line_id=1,
    ),
    Kind.ANALYSIS: Analysis(),
    Kind.SAVED_FILTER: SavedFilter(list_name="consultations"),
    Kind.FOLLOW_UP: FollowUp(due=DAY, done_on=DAY),
    Kind.OFFICE_HOUR: OfficeHour(valid_from=DAY, minutes=60, weekday="1", start="09:00"),
    Kind.OFFICE_DATE: OfficeDate(day=DAY, minutes=60),
    Kind.CLOSURE: Closure(first=DAY, last=DAY),
    Kind.REPORT_TEXT: ReportText(year=2021, part="summary"),
    Kind.COMPLAINT: Complaint(received_on=DAY, ground="andere"),
    Kind.COMPLAINT_STEP: ComplaintStep(complaint_id=1, day=DAY),
    Kind.CASE: Case(
        opened_on=DAY, closed_on=date(2021, 9, 1), closing_reason="geloest",
        consents=(Consent(NAME, NAME, DAY),),
        requests=(RightsRequest(Right.RECTIFICATION, DAY, DAY, NAME),),
    ),
}  # fmt: skip
"""One draft of each kind, without its texts; a new kind must be entered here."""

NO_TEXT = {
    "meta": "facts of the file", "office": "the office itself", "function_share": "codes",
    "code": "lists of the office", "alembic_version": "schema", "erasure": "random identities",
    "anonymised": "ids", "report_file": "files as they were issued (decision 0036)",
}  # fmt: skip
CODED = {
    "id", "uuid", "kind", "subject", "action", "fields", "actor", "moment", "event", "form",
    "field", "media_type", "sha256", "created_at", "updated_at", "deleted_at", "undone_at",
    "stored_at", "fingerprint", "code", "basis", "special_ground", "closings",
    "state", "side", "method", "coarser", "program_version", "fixed_at", "frozen_at",
    "rate",
}  # fmt: skip
"""Columns in which people write nothing; ``closings`` holds days and codes, ``rate`` a fraction."""

SEALED = {("case_identity", "sealed"), ("sealed_note", "sealed")}


def text_columns() -> Iterator[tuple[str, str]]:
    """Return table and column of everything in which a person's text can stand in clear."""
    typed = {m.table.name: set(typed_columns(m.table)) for m in MAPS.values()}
    for table in METADATA.sorted_tables:
        if table.name in NO_TEXT:
            continue
        for column in table.c:
            if not _holds_text(column.type) or column.name in CODED:
                continue
            if table.name in typed and column.name not in typed[table.name]:
                continue
            if (table.name, column.name) not in SEALED:
                yield table.name, column.name


def _holds_text(kind: TypeEngine[Any]) -> bool:
    return isinstance(kind, Text | JsonText | LargeBinary)


def unfilled(database: Database) -> list[tuple[str, str]]:
    """Return the columns that should hold the name and do not."""
    missing = []
    with database.read() as unit:
        connection = unit._connection
        for table, column in text_columns():
            found = connection.execute(select(METADATA.tables[table].c[column])).scalars()
            if not any(holds(value) for value in found):
                missing.append((table, column))
    return missing


def holds(value: object) -> bool:
    """Tell whether a value shows the name."""
    raw = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
    return NEEDLE in raw.lower()


def hits(path: Path, key: bytes) -> int:
    """Count the name in all pages of a file and its journal, in whatever coding."""
    pages = decrypted(path, key).lower()
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        pages += journal.read_bytes().lower()
    text = NEEDLE.decode()
    codings = [NEEDLE, text.encode("utf-16-le"), text.encode("utf-16-be")]
    return sum(pages.count(coding) for coding in codings)


def fill(office: OfficeFile) -> dict[Kind, list[int]]:
    """Put the name everywhere and return the records by kind; two consultations have no case."""
    made: dict[Kind, list[int]] = {}
    for kind in sorted(MAPS, key=lambda k: k is not Kind.BUDGET_LINE):  # others name one
        made[kind] = [_record(office, MAPS[kind], number) for number in range(3)]
    _link(office, made)
    for kind, record_map in MAPS.items():
        for number in range(3):
            _edit(office, record_map, made[kind][0], number)
    _attach(office, made)
    _beside(office, made)
    return made


def _draft(record_map: RecordMap[Any], number: int) -> Any:
    made = DRAFTS[record_map.kind]
    names = {f.name for f in fields(made)} - record_map.plain.keys()
    texts: dict[str, Any] = {
        name: f"{NAME} {name} {number}" for name in typed_columns(record_map.table) if name in names
    }
    if record_map.kind is Kind.GRANT:  # a position has a number of its own
        texts["plan"] = (PlanLine(number + 1, NAME, Side.COST, 1),)
    return replace(made, **texts)


def _record(office: OfficeFile, record_map: RecordMap[Any], number: int) -> int:
    with office.database.write(f"12 Beratungen aus {NAME}.xlsx") as unit:
        return unit.of(record_map).save(_draft(record_map, number))


def _link(office: OfficeFile, made: dict[Kind, list[int]]) -> None:
    """Let a consultation belong to the first case, and follow-ups to case and consultation."""
    with office.database.write("Zuordnung") as unit:
        consultations = unit.of(MAPS[Kind.CONSULTATION])
        first = consultations.get(made[Kind.CONSULTATION][0])
        consultations.save(
            replace(first, case_id=made[Kind.CASE][0], referred_to=made[Kind.CONTACT][0])
        )
        follow_ups = unit.of(MAPS[Kind.FOLLOW_UP])
        for number, kind in enumerate((Kind.CASE, Kind.CONTACT)):
            one = follow_ups.get(made[Kind.FOLLOW_UP][number])
            follow_ups.save(replace(one, linked_kind=kind.value, linked_id=made[kind][0]))


def _edit(office: OfficeFile, record_map: RecordMap[Any], record_id: int, number: int) -> None:
    name = next(
        n for n in typed_columns(record_map.table)
        if n not in record_map.folded and n not in record_map.plain
    )  # fmt: skip
    with office.database.write("Geändert") as unit:
        draft = unit.of(record_map).get(record_id)
        changed = {name: f"{getattr(draft, name)} {number}"}
        unit.of(record_map).save(replace(draft, **changed))


def _attach(office: OfficeFile, made: dict[Kind, list[int]]) -> None:
    content = f"Brief an {NAME}".encode()
    for kind in (Kind.CONSULTATION, Kind.CASE, Kind.CONTACT, Kind.WORK_ENTRY):
        with office.database.write("Anlage") as unit:
            file = Attachment(kind, made[kind][0], f"{NAME}.txt", len(content), "0" * 64)
            unit.attachments.add(file, content)


def _beside(office: OfficeFile, made: dict[Kind, list[int]]) -> None:
    """Name, drafts, imports, remembered settings, notes of proposals, the protocol."""
    case = made[Kind.CASE][0]
    assert office.session is not None
    key = office.session.opened.keys.identities
    assert key is not None
    moment: datetime = CLOCK.now()
    with office.database.write("Daneben") as unit:
        unit.identities.put(case, Identity(NAME), LegalBasis("aufgabe", f"§ {NAME}", "", DAY), key)
        unit.protocol.add("identity_stored", {"case": f"{NAME} number 0", "basis": "aufgabe"})
        for kind, ids in made.items():
            for record_id in (0, ids[0]):
                unit.drafts.keep(KeptDraft(kind, record_id, 1, {"note": NAME}, moment))
        batch = unit.imports.new_batch(Kind.CONSULTATION, f"{NAME}.xlsx", 1)
        unit.imports.add_fingerprints(batch, [(made[Kind.CONSULTATION][0], "f" * 64)])
        unit.settings.set(f"import.{NAME}", "1")
        unit.settings.set("import.spellings", json.dumps({"topic": {NAME: "08", "Amt": "09"}}))
    _publish(office)
    subjects = office.retention.proposals()
    office.retention.postpone(subjects, date(2026, 1, 1), f"Klage von {NAME}")


def _publish(office: OfficeFile) -> None:
    """Let an edition be frozen whose text names a person, and whose files went for a reason."""
    content = {"schema": 1, "report": {"chapters": [
        {"key": "summary", "text": f"Dank an {NAME}", "passages": [{"key": "x", "text": NAME}]}
    ]}}  # fmt: skip
    where = [["municipality", f"={NAME}"], ["year", "2021"]]
    system = {"system": {"cells": [{"where": where}]}, "rests": {"municipality": [[f"={NAME}"]]}}
    for year in (2021, 2022):
        with office.database.write("Ausgabe") as unit:
            editions = unit.editions
            made = editions.add(year, ReportKind.FULL, Audience(), f"Fehler bei {NAME}")
            editions.fix(editions.get(made), FixedContent(content, system, "1"))
            editions.sign(editions.get(made), CoSignature(NAME, f"Amt {NAME}", DAY))
            file = StoredFile(FileFormat.PDF, b"%PDF", "0" * 64)
            editions.freeze(editions.get(made), [file])
    with office.database.write("Weg") as unit:
        unit.editions.erase(unit.editions.get(made), f"Klage von {NAME}")
