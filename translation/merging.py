"""Old translations, new texts and a translator's table put together."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from translation.errors import TranslationError
from translation.sources import Text

Table: TypeAlias = Mapping[str, str | Mapping[str, str]]
"""German to English for all contexts; an entry that holds a table is that of one context."""


@dataclass
class Merged:
    """The texts as they stand now, and what became of the old ones."""

    english: dict[Text, str]
    dropped: list[Text] = field(default_factory=list)

    @property
    def missing(self) -> list[Text]:
        """Return the texts without English."""
        return [text for text, english in self.english.items() if not english]


def merge(wanted: Iterable[Text], old: Mapping[Text, str], table: Table) -> Merged:
    """Return the English of all texts that are wanted.

    The table fills in what is missing; what it says of a context replaces what was there. A text
    that is new in its context takes the English that the same text has everywhere else; if that
    differs from place to place it stays empty.
    """
    texts = list(wanted)
    elsewhere = _agreed(old)
    english = {
        text: (
            _of_context(text, table)
            or old.get(text)
            or _of_all(text, table)
            or elsewhere.get(text.german, "")
        )
        for text in texts
    }
    return Merged(english, sorted(set(old) - set(texts)))


def read_table(path: Path) -> Table:
    """Return a translator's table. Raises :class:`TranslationError` if it is none."""
    try:
        table = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise TranslationError(f"{path}: {problem}") from problem
    if not isinstance(table, dict):
        raise TranslationError(f"{path}: not a table")
    return table


def table_of(texts: Iterable[Text]) -> str:
    """Return an empty table of texts, to be filled in."""
    return json.dumps({text.german: "" for text in texts}, ensure_ascii=False, indent=0)


def _of_context(text: Text, table: Table) -> str:
    own = table.get(text.context)
    return own.get(text.german, "") if isinstance(own, Mapping) else ""


def _of_all(text: Text, table: Table) -> str:
    found = table.get(text.german, "")
    return found if isinstance(found, str) else ""


def _agreed(old: Mapping[Text, str]) -> dict[str, str]:
    known: defaultdict[str, set[str]] = defaultdict(set)
    for text, english in old.items():
        if english:
            known[text.german].add(english)
    return {german: next(iter(found)) for german, found in known.items() if len(found) == 1}
