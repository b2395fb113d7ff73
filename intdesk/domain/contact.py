"""Contacts in their minimal form: the bodies and people that an office refers to."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.problems import Problem

MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Contact:
    """A body or person of the network (never a client); ``kind`` is a code of the contact kinds."""

    id: int = 0
    version: int = 0
    name: str = ""
    kind: str = ""
    note: str = ""


def validate(draft: Contact, codes: CodeBook) -> list[Problem]:
    """Return the problems of a contact: the name is required."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if len(draft.name) > MAX_NAME:
        found.append(Problem("name", "too_long", {"most": MAX_NAME}))
    if draft.kind and codes.get(CodeListId.CONTACT_KIND, draft.kind) is None:
        found.append(Problem("kind", "unknown_code", {"value": draft.kind}))
    return found
