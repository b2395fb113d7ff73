"""Found records as lines of the search field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.notes import hidden_fields
from ui.recognised.kinds import recognised_by
from ui.shell.areas import Area
from ui.shell.finder.entries import Entry, Run
from ui.targets import PAGE_OF_KIND, PART_OF, Link, Target
from ui.texts import kind_words

if TYPE_CHECKING:
    from intdesk.services.search.service import FoundGroup, FoundRecord, NearGroup

NAMES = ("title", "name", "number", "subject", "names", "topic", "activity")
"""The fields that say best what a record is; else the first text does."""


def _text(german: str) -> str:
    return QCoreApplication.translate("finder", german)


_NOT_FOUND = frozenset({Kind.OFFICE, Kind.CODE, Kind.REPORT_EDITION})
"""They have a page, but are no records with words of their own."""


def opened_kinds() -> tuple[Kind, ...]:
    """Return the kinds that have a page, or belong to a record that has one."""
    return (*(k for k in PAGE_OF_KIND if k not in _NOT_FOUND), *PART_OF)


def meant(group: str) -> str:
    """Return the heading of what may have been meant, with that of its usual group."""
    return _text("Meinten Sie … ({group})").format(group=group)


class Hits:
    """Makes lines of found records."""

    def __init__(self, context: AppContext, areas: tuple[Area, ...]) -> None:
        """Take the icons of the areas in which the kinds are."""
        self._context = context
        self._icons = {spec.page: area.icon for area in areas for spec in area.pages}

    def of_groups(self, groups: tuple[FoundGroup, ...], text: str, most: int) -> Iterator[Entry]:
        """Yield the lines of all groups; a full one ends with the way to its list."""
        for group in groups:
            title = kind_words()[group.kind]
            for found in group.records:
                yield self.of(found, title, text)
            if len(group.records) >= most and group.kind in PAGE_OF_KIND:
                words = _text("Alle mit „{text}“ in der Liste zeigen").format(text=text.strip())
                go = self._to_list(group.kind, text)
                yield Entry(title, words, go, icon="list-filter")

    def of_near(self, groups: tuple[NearGroup, ...]) -> Iterator[Entry]:
        """Yield the lines of what a mistyped text may have meant."""
        for group in groups:
            title = meant(kind_words()[group.kind])
            for found in group.records:
                yield self.of(found, title, group.meant)

    def of(self, found: FoundRecord, group: str, text: str) -> Entry:
        """Return the line of a record."""
        fields = recognised_by(found.kind)
        hidden = hidden_fields(self._context, found.kind)
        shown = [(f, f.text(found.row, lambda: self._context.codes)) for f in fields
                 if f.field not in hidden]  # fmt: skip
        shown = [(f, words) for f, words in shown if words]
        named = [pair for name in NAMES for pair in shown if pair[0].field == name]
        texts = [pair for pair in shown if pair[0].kind is CellKind.TEXT]
        best = next(iter((*named, *texts, *shown)), None)
        title = best[1] if best else kind_words()[found.kind]
        detail = " · ".join(" ".join(words.split()) for f, words in shown if (f, words) != best)
        target = self._target(found)
        go = self._context.router.go
        beside = self._to_list(found.kind, text) if found.kind in PAGE_OF_KIND and text else None
        icon = self._icons.get(target.page, "file-text")
        return Entry(group, title, lambda: go(target), detail, icon, beside)

    def _to_list(self, kind: Kind, text: str) -> Run:
        target = Target(PAGE_OF_KIND[kind], query=ListQuery(kind, text.strip()))
        return lambda: self._context.router.go(target)

    @staticmethod
    def _target(found: FoundRecord) -> Target:
        link = holder(found)
        return Target(PAGE_OF_KIND[link.kind], record=link.id)


def holder(found: FoundRecord) -> Link:
    """Return the record on whose page a found one is shown: itself, or what it belongs to."""
    if found.kind not in PART_OF:
        return Link(found.kind, found.id)
    kind, field = PART_OF[found.kind]
    named = kind or Kind(str(found.row["kind"]))
    return Link(named, int(str(found.row[field])))
