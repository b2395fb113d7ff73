"""The answer as a file for machines (Art. 20 DSGVO), described in ``auskunft.schema.json``."""

from __future__ import annotations

import json
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.subject_report import (
    SCHEMA,
    SCHEMA_VERSION,
    Document,
    Entry,
    Step,
    SubjectReport,
)
from intdesk.texts.rights import RIGHTS_EXPLAINED

_SOURCES = {Kind.CASE: "person", Kind.CONTACT: "office"}


def as_json(report: SubjectReport) -> bytes:
    """Return the file: UTF-8, with the names of fields and codes beside their words."""
    return json.dumps(_content(report), ensure_ascii=False, indent=2).encode()


def _content(report: SubjectReport) -> dict[str, Any]:
    facts = report.facts
    return {
        "schema": SCHEMA,
        "version": SCHEMA_VERSION,
        "made_on": facts.made_on.isoformat(),
        "program": facts.program,
        "office": facts.office,
        "case_number": report.number if report.of is Kind.CASE else None,
        "person": None if report.identity is None else _items(report.identity),
        "records": [_record(entry, report.of) for entry in report.entries],
        "documents": [_document(document) for document in report.documents],
        "history": [_step(step) for step in report.steps],
        "recipients": list(report.recipients),
        "closed_notes": report.closed_notes,
        "processing": {
            "controller": facts.profile.controller,
            "controller_contact": facts.profile.controller_contact,
            "data_protection_officer": facts.profile.dpo,
            "purposes": facts.profile.purposes,
            "legal_basis": facts.profile.legal_basis,
            "recipients": facts.profile.recipients,
            "storage_period": facts.profile.storage_period,
            "delete_on": report.delete_on.isoformat() if report.delete_on else None,
            "supervisory_authority": facts.authority,
            "third_countries": [],
            "automated_decisions": False,
            "rights": [{"right": name, "words": words} for name, words in RIGHTS_EXPLAINED],
        },
    }


def _items(entry: Entry) -> list[dict[str, Any]]:
    return [
        {"field": item.field, "label": item.label, "value": item.value, "words": item.words}
        for item in entry.items
    ]


def _record(entry: Entry, of: Kind) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "id": entry.id,
        "title": entry.title,
        "recorded_on": entry.created.isoformat() if entry.created else None,
        "source": "import" if entry.imported else _SOURCES[of],
        "in_trash": entry.trashed,
        "unsaved": entry.unsaved,
        "fields": _items(entry),
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "name": document.name,
        "belongs_to": document.of,
        "bytes": document.size,
        "sha256": document.sha256,
        "added_on": document.added.isoformat(),
        "included": document.included,
    }


def _step(step: Step) -> dict[str, str]:
    return {"moment": step.moment.isoformat(), "actor": step.actor, "what": step.label}
