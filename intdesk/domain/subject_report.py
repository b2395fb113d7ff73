"""Everything that is kept of a person (Art. 15 DSGVO), ready for reading and machines.

It is gathered from all kinds of records that belong to the case or contact, so that nothing is
forgotten when a kind is added.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from intdesk.domain.changes import Kind
from intdesk.domain.privacy import PrivacyFacts

SCHEMA = "intdesk-auskunft"
SCHEMA_VERSION = 1
"""Raised when a reader of the file would have to change."""

BLACKENED = "[geschwärzt]"

FREE_TEXTS = frozenset({
    "note", "structural_note", "title", "description", "wanted", "lesson", "text", "purpose",
    "other_for", "subject", "availability", "training", "source",
})  # fmt: skip
"""Fields in which anything may stand, also about others: the officer reads them before."""

_FREE_OF_KIND = frozenset({(Kind.INTERACTION.value, "result")})
"""Fields that are free texts in one kind, and chosen from a list in others."""

UNSAVED = "/unsaved"
"""What the kind of a key ends with for a text that stands in a form only."""

TextKey = tuple[str, int, str]
"""Kind, id and field of a free text."""


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a record: field, its name for persons, the plain JSON value, and its words."""

    field: str
    label: str
    value: object = dataclasses.field(repr=False)
    words: str = dataclasses.field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its kind and id, what it is called, when it was made, what it says.

    ``imported`` tells that it came from a list, ``trashed`` that it lies in the trash, ``unsaved``
    that it is what stands in a form without being saved.
    """

    kind: str
    id: int
    title: str
    items: tuple[Item, ...]
    created: date | None = None
    imported: bool = False
    trashed: bool = False
    unsaved: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file that belongs to a record; ``size`` in bytes, ``included`` if it is handed out."""

    id: int
    of: str
    name: str
    size: int
    sha256: str
    added: date
    included: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody did with a record, and when."""

    moment: datetime
    actor: str
    label: str


@dataclass(frozen=True, slots=True)
class FreeText:
    """A text that the officer reads before it is handed out: whose it is, and what it says."""

    key: TextKey
    title: str
    text: str = dataclasses.field(repr=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the officer decided: texts as they are handed out, documents that are kept back."""

    texts: Mapping[TextKey, str] = dataclasses.field(default_factory=dict, repr=False)
    withheld: frozenset[int] = frozenset()


NOTHING_CHOSEN = Choices()


@dataclass(frozen=True, slots=True)
class SubjectReport:
    """All that is kept of a person; ``identity`` is missing for a case without a name.

    ``closed_notes`` counts notes that a takeover closed and nobody here can read, ``delete_on``
    is the day on which the data would be erased if the person came no more. ``of`` is the kind of
    the record that the person has here, ``left_out`` counts records that name it and stay out.
    """

    number: str
    facts: PrivacyFacts
    identity: Entry | None
    entries: tuple[Entry, ...]
    documents: tuple[Document, ...]
    steps: tuple[Step, ...]
    recipients: tuple[str, ...]
    closed_notes: int = 0
    delete_on: date | None = None
    of: Kind = Kind.CASE
    left_out: int = 0


def blacken(text: str, start: int, end: int) -> str:
    """Return a text with a part of it blackened; its length tells nothing of what stood there.

    Raises ValueError for a part that is empty or not within the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError("nothing to blacken")
    return f"{text[:start]}{BLACKENED}{text[end:]}"


def free_texts(entries: tuple[Entry, ...]) -> list[FreeText]:
    """Return the free texts of records, those that are empty left out."""
    return [
        FreeText(text_key(entry, item.field), f"{entry.title}: {item.label}", item.words)
        for entry in entries
        for item in entry.items
        if item.words and (item.field in FREE_TEXTS or (entry.kind, item.field) in _FREE_OF_KIND)
    ]


def text_key(entry: Entry, field: str) -> TextKey:
    """Return what a free text is called by; what is not saved is another one than what is."""
    return f"{entry.kind}{UNSAVED if entry.unsaved else ''}", entry.id, field
