"""What the search field offers: something to do or to open, and how well it fits the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intdesk.domain.folding import fold, search_text

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it says, what Enter does, what Ctrl+Enter does (the same without ``beside``).

    ``also`` are further words under which it is found; ``behind`` ones stand after the records.
    """

    group: str
    title: str
    run: Run
    detail: str = ""
    icon: str = ""
    beside: Run | None = None
    also: str = ""
    behind: bool = False

    @property
    def said(self) -> str:
        """Return the whole line for a screen reader."""
        return ", ".join(part for part in (self.group, self.title, self.detail) if part)


def fitting(entries: Iterable[Entry], text: str) -> list[Entry]:
    """Return the entries with words that begin like all of these, the best first."""
    wanted = fold(text).split()
    if not wanted:
        return []
    ranked = ((_rank(entry, fold(text).strip(), wanted), entry) for entry in entries)
    found = [(rank, entry) for rank, entry in ranked if rank is not None]
    return [entry for _, entry in sorted(found, key=lambda pair: pair[0])]


def nearly_fitting(entries: Iterable[Entry], text: str) -> list[Entry]:
    """Return the entries that a mistyped text may have meant, the best first."""
    from intdesk.services.search.near import near_texts  # the start of the program needs none

    offered = list(entries)
    known = {word for one in offered for word in search_text(one.title, one.also).split()}
    found = [
        entry for meant in near_texts(text, sorted(known)) for entry in fitting(offered, meant)
    ]
    return [entry for place, entry in enumerate(found) if entry not in found[:place]]


def _rank(entry: Entry, text: str, wanted: list[str]) -> int | None:
    """Return how well an entry fits: 0 is best, ``None`` not at all."""
    title = fold(entry.title)
    if title.startswith(text):
        return 0
    known = search_text(entry.title, entry.also).split()
    if all(any(word.startswith(part) for word in known) for part in wanted):
        return 1 if all(any(w.startswith(p) for w in title.split()) for p in wanted) else 2
    return None
