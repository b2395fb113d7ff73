"""Records in words and as plain values."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

from intdesk.domain import assignment, case, complaint, consultation
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consultation import Novelty
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.follow_up import Series
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.money import format_euros
from intdesk.domain.subject_report import UNSAVED, Choices, Entry, Item
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.texts.committees import PRESENCES
from intdesk.texts.labels import NOVELTY_LABELS, RECORD_LABELS
from intdesk.texts.privacy.answer import CALLED_TITLE, IDENTITY_TITLE
from intdesk.texts.privacy.contact_words import (
    CAPACITIES,
    EXPENSE_RULES,
    LEVELS,
    NATURES,
    POOL_STATES,
    REACH_KINDS,
)
from intdesk.texts.privacy.fields import KIND_TITLES, field_words, part_words
from intdesk.texts.rights import GROUND_WORDS, RIGHT_WORDS
from intdesk.texts.volunteering import KINDS as ASSIGNMENT_KINDS
from intdesk.texts.volunteering import STATES as ASSIGNMENT_STATES

CODES: dict[Kind, Mapping[str, CodeListId]] = {
    Kind.CASE: case.CODE_FIELDS,
    Kind.COMPLAINT: complaint.CODE_FIELDS,
    Kind.ASSIGNMENT: assignment.CODE_FIELDS,
    Kind.CONTACT: {
        "kind": CodeListId.CONTACT_KIND,
        "languages": CodeListId.LANGUAGE,
        "fields_of_action": CodeListId.FIELD_OF_ACTION,
    },
    Kind.VOLUNTEER: {
        "languages": CodeListId.LANGUAGE,
        "fields_of_action": CodeListId.FIELD_OF_ACTION,
    },
    Kind.INTERACTION: {"way": CodeListId.INTERACTION_WAY},
    Kind.COMPLAINT_STEP: {"kind": CodeListId.COMPLAINT_STEP},
    Kind.CONSULTATION: {**consultation.CODE_FIELDS, **consultation.MULTI_CODE_FIELDS},
}
"""Which fields of a kind hold codes of which list."""

_IDENTITY_CODES = {"basis": CodeListId.LEGAL_BASIS, "special_ground": CodeListId.SPECIAL_GROUND}
_LINKS = frozenset({
    "id", "version", "case_id", "consultation_id", "linked_kind", "linked_id", "from_record",
    "series_start", "confirmed", "complaint_id", "linked_part", "linked_about", "contact",
    "line_id", "plan_line_id", "commitment_id", "matched", "reverses",
})  # fmt: skip
"""What only ties records together; it tells nothing of the person."""

_CONTACTS = frozenset({
    "referred_to", "body", "interpreter", "responsible", "person", "organisation", "contacts",
})  # fmt: skip
"""Fields that name a body or a person of the network by its id."""

_CENTS = frozenset({"interpreting_cost", "fee", "other_cost", "km_rate", "rate", "cents"})

_ZERO_TELLS = frozenset({"influence", "interest"})
"""Numbers of which 0 is an assessment, too."""

_EVERY = "series_every"

_PART_CODES = {
    "reason": CodeListId.CLOSING_REASON,
    "role": CodeListId.MEMBER_ROLE,
    "language": CodeListId.LANGUAGE,
}
"""Which fields of a record within a record hold codes of which list."""

_WORDS: dict[str, Mapping[str, str]] = {
    "novelty": NOVELTY_LABELS,
    "right": RIGHT_WORDS,
    "restriction_ground": GROUND_WORDS,
    "kind": {**ASSIGNMENT_KINDS, **REACH_KINDS},
    "state": {**ASSIGNMENT_STATES, **POOL_STATES},
    "nature": NATURES,
    "capacity": CAPACITIES,
    "expense_rule": EXPENSE_RULES,
    "level": LEVELS,
    "presence": {presence.value: word for presence, word in PRESENCES.items()},
    "series": {
        Series.WEEKLY: "wöchentlich",
        Series.MONTHLY: "monatlich",
        Series.YEARLY: "jährlich",
    },
    "origin": {"own": "dieser Stelle", "treasury": "der Kasse"},
}


class Describer:
    """Turns records into entries, with the labels of the moment."""

    def __init__(
        self,
        codes: CodeBook,
        contacts: Mapping[int, str],
        choices: Choices,
        needs: Mapping[int, tuple[str, ...]],
    ) -> None:
        """Take code lists, names of bodies, what the officer decided, needs by consultation."""
        self._codes = codes
        self._needs = needs
        self._contacts = contacts
        self._choices = choices

    def entry(self, record_map: RecordMap[Any], stored: Stored) -> Entry:
        """Return a stored record."""
        draft = record_map.draft(stored)
        plain = record_map.stored(draft)
        kind = record_map.kind
        items = [
            self._item(kind, stored["id"], name, getattr(draft, name), plain[name])
            for name in (f.name for f in dataclasses.fields(draft))
            if name not in _LINKS and _told(name, getattr(draft, name))
        ]
        if kind is Kind.CONSULTATION and (shown := self._needs.get(stored["id"])):
            items.append(Item("needs", field_words("needs"), list(shown), "\n".join(shown)))
        return Entry(
            kind.value, stored["id"], title_of(kind, draft), tuple(items),
            stored["created_at"].astimezone().date(), stored["import_batch"] is not None,
            stored["deleted_at"] is not None,
        )  # fmt: skip

    def items(
        self, record_map: RecordMap[Any], stored: Stored, wanted: Collection[str]
    ) -> list[Item]:
        """Return some fields of a record, those without a value left out."""
        draft = record_map.draft(stored)
        return [
            self._item(record_map.kind, stored["id"], name, getattr(draft, name), stored[name])
            for name in sorted(wanted)
            if _told(name, getattr(draft, name))
        ]

    def parts_item(self, name: str, parts: Sequence[object], plain: object) -> Item:
        """Return parts of a record as one item, a line for each."""
        return Item(name, field_words(name), plain, "\n".join(map(self._parts, parts)))

    @staticmethod
    def called(contact_id: int, name: str) -> Entry:
        """Return the name of a person of the network."""
        item = Item("name", field_words("name"), name, name)
        return Entry("identity", contact_id, CALLED_TITLE, (item,))

    def identity(self, case_id: int, identity: Identity, basis: LegalBasis) -> Entry:
        """Return name and address with their legal basis."""
        pairs = [
            (f.name, getattr(part, f.name))
            for part in (identity, basis)
            for f in dataclasses.fields(part)
        ]
        items = tuple(
            Item(name, field_words(name), _plain(value),
                 self._words(_IDENTITY_CODES.get(name), name, value))
            for name, value in pairs
            if _given(value)
        )  # fmt: skip
        return Entry("identity", case_id, IDENTITY_TITLE, items)

    def unsaved(self, kind: Kind, record_id: int, entries: Mapping[str, object]) -> Entry:
        """Return what stands in a form without being saved, as it was typed."""
        chosen = self._choices.texts
        given = {
            name: chosen.get((f"{kind.value}{UNSAVED}", record_id, name), value)
            for name, value in entries.items()
            if _given(value)
        }
        items = tuple(Item(n, field_words(n), value, str(value)) for n, value in given.items())
        return Entry(kind.value, record_id, _named(kind), items, unsaved=True)

    def _item(self, kind: Kind, record_id: int, name: str, value: object, plain: object) -> Item:
        chosen = self._choices.texts.get((kind.value, record_id, name))
        if chosen is not None:
            return Item(name, field_words(name), chosen, chosen)
        words = self._words(CODES.get(kind, {}).get(name), name, value)
        return Item(name, field_words(name), _plain(plain), words)

    def _words(self, list_id: CodeListId | None, name: str, value: object) -> str:  # noqa: PLR0911
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._parts(value)
        if isinstance(value, tuple | list):
            separator = ", " if list_id is not None else "\n"
            return separator.join(self._words(list_id, name, part) for part in value)
        if isinstance(value, bool):
            return "ja" if value else "nein"
        if isinstance(value, date):
            return format_day(value)
        if isinstance(value, int):
            return self._number(name, value)
        text = str(value)
        if list_id is None and text in _WORDS.get(name, {}):
            return _WORDS[name][text]
        return self._codes.label(list_id, text) if list_id is not None else text

    def _parts(self, value: Any) -> str:  # noqa: ANN401
        """Return a record within a record on one line."""
        return "; ".join(
            f"{part_words(f.name)}: {self._words(_PART_CODES.get(f.name), f.name, part)}"
            for f in dataclasses.fields(value)
            if f.name not in _LINKS and _given(part := getattr(value, f.name))
        )

    def _number(self, name: str, value: int) -> str:
        if name in _CONTACTS:
            return self._contacts.get(value, "")
        if name.endswith("minutes"):
            return format_minutes(value)
        if name == _EVERY:
            return f"nur jedes {value}. Mal"
        return format_euros(value) if name in _CENTS else str(value)


def title_of(kind: Kind, draft: Any) -> str:  # noqa: ANN401
    """Return what a record is called: its kind, with its number or its day."""
    told = getattr(draft, "number", "") or next(
        (format_day(d) for n in ("day", "due", "received_on") if (d := getattr(draft, n, None))), ""
    )
    return f"{_named(kind)}, {told}" if told else _named(kind)


def contact_ids(records: Sequence[Stored]) -> list[int]:
    """Return the ids of all bodies that records name."""
    found: set[int] = set()
    for record in records:
        for name in _CONTACTS:
            value = record.get(name)
            found.update(value if isinstance(value, list) else [value] if value else [])
        found.update(role["organisation"] or 0 for role in record.get("roles", ()))
    return sorted(found - {0})


def _named(kind: Kind) -> str:
    return KIND_TITLES.get(kind) or RECORD_LABELS[kind].singular


def _given(value: object) -> bool:
    return value not in (None, "", (), [], False) and value is not Novelty.UNKNOWN


def _told(name: str, value: object) -> bool:
    if name == _EVERY:
        return value != 1  # each time is what everybody expects
    return _given(value) or (name in _ZERO_TELLS and value is not None)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value
