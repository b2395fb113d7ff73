"""Words that only erased records held, and every place beside the records where one may stand.

A stored filter asks for a name, an import came from a file called after a person, an image in the
journal shows a text that was moved. Such a place is cleaned if one of its words stood in what was
erased and stands in no record any more; what records still tell is no trace of the erased ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Table, Text, delete, or_, select, update

from intdesk.domain import case, consultation
from intdesk.domain.changes import Kind
from intdesk.domain.folding import search_text
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import Stored
from intdesk.storage.repositories.records import WritableRepository
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row, change_set, import_batch
from intdesk.storage.tables.office import setting
from intdesk.storage.tables.safety import draft, protocol
from intdesk.storage.tables.types import JsonText
from intdesk.texts.retention import STEP_WITHOUT_WORDS

LEAST_LETTERS = 3
_WORD = re.compile(r"\w+")
_QUESTIONS = (Kind.SAVED_FILTER, Kind.ANALYSIS)
_NO_TEXT = frozenset({
    "uuid", "linked_kind", "series", "start", "weekday", "rhythm", "state", "novelty", "list_name",
    "kind", "activity", "function", "task_group", "media_type", "sha256",
    *consultation.CODE_FIELDS, *case.CODE_FIELDS,
})  # fmt: skip
"""Columns that hold codes; every other text is taken for one that somebody typed."""


def typed_columns(table: Table) -> list[str]:
    """Return the columns of a table in which people write."""
    return [
        c.name for c in table.c if isinstance(c.type, Text | JsonText) and c.name not in _NO_TEXT
    ]


def words_in(text: str) -> set[str]:
    """Return the folded words of a text that can name somebody; numbers alone cannot."""
    found = _WORD.findall(search_text(text))
    return {word for word in found if len(word) >= LEAST_LETTERS and not word.isdigit()}


def typed_words(table: Table, records: Iterable[Stored]) -> set[str]:
    """Return all words that people typed into records."""
    names = typed_columns(table)
    found: set[str] = set()
    for record in records:
        for name in names:
            value = record[name]
            found |= words_in(value if isinstance(value, str) else _plain(value))
    return found


class Traces:
    """Cleans what stands beside the records, within a unit of work."""

    def __init__(self, scope: Scope, erased: Collection[str]) -> None:
        """Look for words of erased records; the records are gone already."""
        self._scope = scope
        self._connection: Connection = scope.connection
        self._erased = frozenset(erased)
        self._known: dict[str, bool] = {}

    def clean(self) -> int:
        """Clean every place and return how many stored questions went."""
        if not self._erased:
            return 0
        gone = sum(self._questions(kind) for kind in _QUESTIONS)
        self._images()
        self._drafts()
        self._names(import_batch, "file_name", "")
        self._names(change_set, "label", STEP_WITHOUT_WORDS)
        self._details()
        self._settings()
        return gone

    def tells(self, text: str) -> bool:
        """Tell whether a text holds a word that only erased records held."""
        return any(self._only_erased(word) for word in words_in(text) & self._erased)

    def _only_erased(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = not any(self._stands(m.search, word) for m in self._searched())
        return self._known[word]

    def _searched(self) -> list[Any]:
        return [m for kind, m in MAPS.items() if kind not in _QUESTIONS]

    def _stands(self, search: Table, word: str) -> bool:
        query = select(search.c.id).where(search.c.words.contains(word, autoescape=True)).limit(1)
        return self._connection.execute(query).first() is not None

    def _questions(self, kind: Kind) -> int:
        table = MAPS[kind].table
        rows = self._connection.execute(select(table.c.id, table.c.name, table.c.question))
        ids = [i for i, *texts in rows if any(self.tells(text) for text in texts)]
        WritableRepository(self._scope, MAPS[kind]).erase(ids)
        return len(ids)

    def _images(self) -> None:
        c = change_row.c
        query = select(c.id, c.before, c.after).where(
            or_(c.before.is_not(None), c.after.is_not(None))
        )
        ids = [
            row[0] for row in self._connection.execute(query) if self.tells(_plain(list(row[1:])))
        ]
        for record_id in ids:
            mine = update(change_row).where(c.id == record_id)
            self._connection.execute(mine, {"before": None, "after": None})

    def _drafts(self) -> None:
        c = draft.c
        for form, record_id, entries in self._connection.execute(
            select(c.form, c.record_id, c.entries)
        ).all():
            if self.tells(_plain(entries)):
                mine = (c.form == form) & (c.record_id == record_id)
                self._connection.execute(delete(draft).where(mine))

    def _names(self, table: Table, column: str, instead: str) -> None:
        rows = self._connection.execute(select(table.c.id, table.c[column])).all()
        for record_id, text in rows:
            if self.tells(text):
                mine = update(table).where(table.c.id == record_id)
                self._connection.execute(mine, {column: instead})

    def _details(self) -> None:
        c = protocol.c
        for record_id, details in self._connection.execute(select(c.id, c.details)).all():
            if self.tells(_plain(details)):
                mine = update(protocol).where(c.id == record_id)
                self._connection.execute(mine, {"details": self._pruned(details)})

    def _settings(self) -> None:
        """Forget what was remembered of imports under such a word."""
        c = setting.c
        for name, value in self._connection.execute(select(c.name, c.value)).all():
            if self.tells(name):
                self._connection.execute(delete(setting).where(c.name == name))
            elif self.tells(_plain(_read(value))):
                kept = self._pruned_text(value)
                self._connection.execute(update(setting).where(c.name == name), {"value": kept})

    def _pruned_text(self, value: str) -> str:
        read = _read(value)
        return "" if isinstance(read, str) else _plain(self._pruned(read))

    def _pruned(self, value: Any) -> Any:  # noqa: ANN401
        """Return plain values without those that tell."""
        if isinstance(value, dict):
            return {
                name: self._pruned(v)
                for name, v in value.items()
                if not self.tells(name) and not (isinstance(v, str) and self.tells(v))
            }
        if isinstance(value, list):
            return [self._pruned(v) for v in value if not (isinstance(v, str) and self.tells(v))]
        return value


def _read(value: str) -> object:
    """Return what a setting holds: plain values of JSON, or a text."""
    try:
        return json.loads(value)
    except ValueError:
        return value


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
