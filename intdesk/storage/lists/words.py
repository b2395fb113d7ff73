"""Finding records by words: which index answers, and how it is asked (storage.md 5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    Text,
    and_,
    column,
    func,
    or_,
    select,
    table,
    true,
    union_all,
)

from intdesk.domain.folding import search_text
from intdesk.storage.dialect import search_indexes

PART_LENGTH = 3
"""Words of so many letters are found anywhere, shorter ones as the beginning of a word."""

MANY = 2000
"""From so many hits on, reading the texts is faster than collecting hits from the index."""

_WORD = re.compile(r"\d+(?:[.:/]\d+)+|[^\W_]+")
"""A day, a time or a file number stays whole; else punctuation parts words."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query in its folded spellings (``müller``: ``muller`` or ``mueller``)."""

    spellings: tuple[str, ...]

    @property
    def short(self) -> bool:
        """Tell whether the word is too short for the index of parts."""
        return len(self.spellings[0]) < PART_LENGTH


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a query, each once; all of them must be found."""
    found = (tuple(dict.fromkeys(search_text(w).split())) for w in _WORD.findall(text))
    return tuple(Word(spellings) for spellings in dict.fromkeys(found) if spellings)


class WordSearch:
    """The words of a query against the search texts of one kind."""

    def __init__(self, search: Table, words: tuple[Word, ...]) -> None:
        """Search the table of texts and its two indexes."""
        self._search = search
        self._short = [word for word in words if word.short]
        self._long = [word for word in words if not word.short]

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to search for."""
        return not (self._short or self._long)

    def rarest(self, connection: Connection) -> Word | None:
        """Return a word with so few hits that the index should be asked for them, if any."""
        return next((word for word in self._long if self._hits(connection, word) < MANY), None)

    def condition(self, record_id: ColumnElement[int], rare: Word | None) -> ColumnElement[bool]:
        """Return the condition on a record: by the hits of a rare word, else reading all texts."""
        hits = self._reading() if rare is None else self._indexed(rare)
        return and_(self.beginnings(record_id), record_id.in_(hits))

    def in_text(self, text: ColumnElement[str]) -> ColumnElement[bool]:
        """Return the condition on a text that it holds every word, but for the short ones."""
        return and_(true(), *(or_(*(text.contains(s) for s in w.spellings)) for w in self._long))

    def beginnings(self, record_id: ColumnElement[int]) -> ColumnElement[bool]:
        """Return the condition of the short words, which is true without any."""
        name, _ = search_indexes(self._search.name)
        index = table(name, column("rowid"), column(name))
        hits = (
            select(index.c.rowid).where(
                index.c[name].op("MATCH")(" OR ".join(f'"{s}"*' for s in word.spellings))
            )
            for word in self._short
        )
        return and_(true(), *(record_id.in_(found) for found in hits))

    def _hits(self, connection: Connection, word: Word) -> int:
        limited = self._indexed(word, alone=True).limit(MANY).subquery()
        return connection.execute(select(func.count()).select_from(limited)).scalar_one()

    def _reading(self) -> Select[int]:
        texts = self._search.c
        return select(texts.id).where(self.in_text(texts.words))

    def _indexed(self, word: Word, *, alone: bool = False) -> Select[int]:
        _, name = search_indexes(self._search.name)
        parts = table(name, column("rowid"), column("words", Text))
        rest = true() if alone else self.in_text(parts.c.words)
        hits = [
            select(parts.c.rowid).where(parts.c.words.like(f"%{spelling}%"), rest)
            for spelling in word.spellings
        ]
        return hits[0] if len(hits) == 1 else select(union_all(*hits).subquery().c.rowid)
