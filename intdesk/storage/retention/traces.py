"""Words that only erased records held, and every place beside the records where one may stand.

A stored filter asks for a name, an import came from a file called after a person, an image in the
journal shows a text that was moved. Such a place is cleaned if one of its words stood in what was
erased and stands in no record any more; what records still tell is no trace of the erased ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, Text, delete, or_, select, update

from intdesk.domain import (
    assignment,
    case,
    complaint,
    consultation,
    need,
    offer,
    publicity,
    target_agreement,
)
from intdesk.domain.changes import Kind
from intdesk.domain.committee import COMMITTEE_CODES
from intdesk.domain.concept_outline import Level, MeasureStatus
from intdesk.domain.folding import search_text
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import Stored
from intdesk.storage.repositories.records import WritableRepository
from intdesk.storage.retention.edition_traces import EditionTraces
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row, change_set, import_batch
from intdesk.storage.tables.office import setting
from intdesk.storage.tables.safety import draft, protocol
from intdesk.storage.tables.types import JsonText
from intdesk.texts import labels
from intdesk.texts.retention import STEP_WITHOUT_WORDS

LEAST_LETTERS = 3
_WORD = re.compile(r"\w+")
QUESTIONS = (Kind.SAVED_FILTER, Kind.ANALYSIS)
_EVERYWHERE = frozenset({"uuid", "confirmed"})
_NO_TEXT: Mapping[str, Collection[str]] = {
    "consultation": {*consultation.CODE_FIELDS, "novelty", "start"},
    "case_file": {*case.CODE_FIELDS, "closings", "restriction_ground"},
    "complaint": {*complaint.CODE_FIELDS},
    "complaint_step": {"kind"},
    "work_entry": {"activity", "function", "task_group"},
    "contact": {"kind", "nature"},
    "interaction": {"way"},
    "saved_filter": {"list_name"},
    "follow_up": {"linked_kind", "series"},
    "office_hour": {"weekday", "start", "rhythm"},
    "office_date": {"start", "state"},
    "event": {"kind", "state", "start", "further", "groups", "counting"},
    "press_item": {*publicity.PRESS_CODES},
    "statement": {*publicity.STATEMENT_CODES},
    "field_report": {"field"},
    "target_agreement": {"department", "state", "reporting", "light"},
    "talk": {*publicity.TALK_CODES, "counting"},
    "report_text": {"part"},
    "committee": {*COMMITTEE_CODES, "state", "rhythm", "start", "members"},
    "meeting": {"state", "start", "attendance", "own", "time_kind"},
    "volunteer": {"capacity", "state", "expense_rule"},
    "assignment": {*assignment.CODE_FIELDS, "kind", "state", "start", "linked_kind"},
    "offer": {*offer.CODE_FIELDS, "state"},
    "need": {*need.CODE_FIELDS, "urgency", "state"},
    "indicator": {"key", "use", "unit", "direction", "field_of_action"},
    "self_check": {"respondent", "scores"},
    "survey": {"counts"},
    "concept": {"kind", "state"},
    "budget_line": {"product", "account", "cost_centre", "direction", "carry"},
    "appropriation": {"change"},
    "commitment": {"linked_kind"},
    "posting": {"origin", "linked_kind"},
    "post": {"costs"},
    "grant_file": {"financing", "work", "posts"},
}
"""Columns of a table that hold codes; every other text is taken for one that somebody typed."""

_CODE_FIELDS = _EVERYWHERE.union(*_NO_TEXT.values())

_OUR_KEYS = frozenset({
    "purpose", "scope", "given_on", "valid_until", "revoked_on", "version", "fields", "columns",
    "spellings", "mark_new_by_identity", "duration_unit", "year", "case", "basis", "holder",
    "release",
    "right", "received_on", "done_on", "note", "organisation", "title", "since", "until", "kind",
    "extra", "street", "postcode", "town", "country", "value", "cents",
    *target_agreement.PLAIN_KEYS,
    "key", "text", "decisions", "carries", "yes", "no", "abstained", "contact", "presence", "guest",
    "role", "voting", "adopted", "rejected", "postponed", "carried_out",
    "language", "level", "certificate",
    "detail", "responsible", "status", "phase", "months", "progress", "remind",
    "first", "last", "permille", "pay_grade", "funder", "post_id",
})  # fmt: skip
"""Names within plain values that are no columns."""

_STAFF = ("holder", "former", "approved_by", "basis", "ground")
"""Details of the protocol that name whoever has access, or are codes: they stay."""

_IMPORT = "import."
_TYPED_SETTINGS = (_IMPORT, "check/", "form_filling.mapping.")
"""How the settings begin that hold words out of lists, forms and reasons; all others are of the
office itself (its periods, its backup place, who answers for data protection) and tell of no
person."""


def typed_columns(table: Table) -> list[str]:
    """Return the columns of a table in which people write."""
    codes = _EVERYWHERE.union(_NO_TEXT.get(table.name, ()))
    return [c.name for c in table.c if isinstance(c.type, Text | JsonText) and c.name not in codes]


def words_in(text: str) -> set[str]:
    """Return the folded words of a text that can name somebody; numbers alone cannot."""
    found = _WORD.findall(search_text(text))
    return {word for word in found if len(word) >= LEAST_LETTERS and not word.isdigit()}


def typed_words(table: Table, records: Iterable[Stored]) -> set[str]:
    """Return all words that people typed into records, but for those of our own labels."""
    names = typed_columns(table)
    found: set[str] = set()
    for record in records:
        for name in names:
            value = record[name]
            found |= words_in(" ".join(_texts(value)))
    return found - _own_words()


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
        gone = sum(self._questions(kind) for kind in QUESTIONS)
        self._images()
        self._drafts()
        self._names(import_batch, "file_name", "")
        self._names(change_set, "label", STEP_WITHOUT_WORDS)
        self._details()
        self._settings()
        EditionTraces(self._connection, self.tells).clean()
        return gone

    def tells(self, text: str) -> bool:
        """Tell whether a text holds a word that only erased records held."""
        return any(self._only_erased(word) for word in words_in(text) & self._erased)

    def _told_in(self, value: object) -> bool:
        return self.tells(" ".join(_texts(value)))

    def _only_erased(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = not any(self._stands(m.search, word) for m in self._searched())
        return self._known[word]

    def _searched(self) -> list[Any]:
        return [m for kind, m in MAPS.items() if kind not in QUESTIONS]

    def _stands(self, search: Table, word: str) -> bool:
        query = select(search.c.id).where(search.c.words.contains(word, autoescape=True)).limit(1)
        return self._connection.execute(query).first() is not None

    def _questions(self, kind: Kind) -> int:
        table = MAPS[kind].table
        rows = self._connection.execute(select(table.c.id, table.c.name, table.c.question))
        ids = [i for i, name, question in rows if self.tells(f"{name} {_asked(question)}")]
        WritableRepository(self._scope, MAPS[kind]).erase(ids)
        return len(ids)

    def _images(self) -> None:
        c = change_row.c
        query = select(c.id, c.before, c.after).where(
            or_(c.before.is_not(None), c.after.is_not(None))
        )
        ids = [row[0] for row in self._connection.execute(query) if self._told_in(list(row[1:]))]
        for record_id in ids:
            mine = update(change_row).where(c.id == record_id)
            self._connection.execute(mine, {"before": None, "after": None})

    def _drafts(self) -> None:
        c = draft.c
        for form, record_id, entries in self._connection.execute(
            select(c.form, c.record_id, c.entries)
        ).all():
            if self._told_in(entries):
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
            staff = {name: details[name] for name in _STAFF if name in details}
            if self._told_in(details):
                mine = update(protocol).where(c.id == record_id)
                self._connection.execute(mine, {"details": self._pruned(details) | staff})

    def _settings(self) -> None:
        """Forget what was remembered of imports under such a word, and reasons that hold one."""
        c = setting.c
        typed = or_(*(c.name.startswith(begin, autoescape=True) for begin in _TYPED_SETTINGS))
        for name, value in self._connection.execute(select(c.name, c.value).where(typed)).all():
            if name.startswith(_IMPORT) and self.tells(name.removeprefix(_IMPORT)):
                self._connection.execute(delete(setting).where(c.name == name))
            elif self._told_in(_read(value)):
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
                if not self._tells_one(name) and not self._tells_one(v)
            }
        if isinstance(value, list):
            return [self._pruned(v) for v in value if not self._tells_one(v)]
        return value

    def _tells_one(self, value: object) -> bool:
        return isinstance(value, str) and self.tells(" ".join(_texts(value)))


def _texts(value: object) -> Iterator[str]:
    """Return the texts within plain values, also as keys, but for the names of our own fields."""
    if isinstance(value, str):
        if value not in _field_names():
            yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(name)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _asked(question: str) -> str:
    """Return what a stored question asks for by words: its text, and values of typed fields."""
    stored = _read(question)
    if not isinstance(stored, dict):
        return question
    filters = [f for f in stored.get("filters") or [] if isinstance(f, dict)]
    typed = [f.get("values") for f in filters if f.get("field") not in _CODE_FIELDS]
    return " ".join(_texts([stored.get("text") or "", *typed]))


@cache
def _field_names() -> frozenset[str]:
    columns = {column.name for m in MAPS.values() for column in m.table.c}
    return frozenset(columns | {child for m in MAPS.values() for child in m.children} | _OUR_KEYS)


@cache
def _own_words() -> frozenset[str]:
    """Return the words of our own labels: they name nobody."""
    texts = [text for text in vars(labels).values() if isinstance(text, str)]
    texts += [
        word for names in labels.RECORD_LABELS.values() for word in (names.singular, names.plural)
    ]
    verbs = "erfasst geändert gelöscht wiederhergestellt endgültig Import von aus"
    return frozenset(words_in(" ".join([*texts, verbs, *Level, *MeasureStatus])))


def _read(value: str) -> object:
    """Return what a setting holds: plain values of JSON, or a text."""
    try:
        return json.loads(value)
    except ValueError:
        return value


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
