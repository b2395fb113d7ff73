"""The editors of what a need is linked to: consultations, offers, other evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.listing import GIVEN, Filter, ListQuery
from intdesk.domain.need import Evidence
from intdesk.domain.offer import MAX_TEXT, Offer, OfferState
from ui.context import AppContext
from ui.editors import MOST_FOUND
from ui.kit.form.amounts import DayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.several import MultiRecordEditor

LONGEST = 20
"""Letters of a note on a chip; the list below the form shows whole notes."""


def _text(german: str) -> str:
    return QCoreApplication.translate("need_links", german)


def hints_editor(context: AppContext, name: str) -> MultiRecordEditor:
    """Return the choice of consultations with a structural note; nothing new is made here."""
    lists = context.office.lists

    def named(ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = lists.rows(Kind.CONSULTATION, ids)
        return [(i, _hint(context, rows[i])) for i in ids if i in rows]

    def find(text: str) -> list[tuple[int, str]]:
        query = ListQuery(Kind.CONSULTATION, text, (Filter("noted", (GIVEN,)),))
        return named(lists.first_ids(query, MOST_FOUND))

    return MultiRecordEditor(
        name, find, lambda i: next((text for _, text in named([i])), ""), creates=False
    )


def _hint(context: AppContext, row: Mapping[str, Any]) -> str:
    """Return day and note of a consultation; a note that is gone leaves its topic."""
    note = " ".join(str(row["structural_note"] or "").split())
    told = note or context.codes.label(CodeListId.TOPIC, str(row["topic"]))
    short = told if len(told) <= LONGEST else f"{told[: LONGEST - 1].rstrip()}…"
    return f"{format_day(date.fromisoformat(str(row['day'])))}: {short}"


def offers_editor(context: AppContext, name: str) -> MultiRecordEditor:
    """Return the choice of offers by title; a new title makes a planned offer."""
    office = context.office

    def named(ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = office.lists.rows(Kind.OFFER, ids)
        return [(i, str(rows[i]["title"])) for i in ids if i in rows]

    def find(text: str) -> list[tuple[int, str]]:
        query = ListQuery(Kind.OFFER, text, sort="title", descending=False)
        return named(office.lists.first_ids(query, MOST_FOUND))

    def create(title: str) -> None:
        saved = office.offers.save(Offer(title=title, state=OfferState.PLANNED))
        context.bus.publish(saved.changes)
        editor.add(saved.id)

    editor = MultiRecordEditor(name, find, lambda i: next((t for _, t in named([i])), ""))
    editor.creation_wanted.connect(create)
    return editor


def evidence_editor(context: AppContext) -> LinesEditor[Evidence]:
    """Return the editor of evidence that is no consultation."""

    def make(line: Evidence | None, values: Mapping[str, Any]) -> Evidence:
        return replace(line or Evidence(), **values)

    fields = (
        LineField("text", _text("Was zeigt den Bedarf?"),
                  lambda n: TextEditor(n, longest=MAX_TEXT), 250),
        LineField("source", _text("Quelle"), lambda n: TextEditor(n, longest=MAX_TEXT), 170),
        LineField("day", _text("Datum"), lambda n: DayEditor(n, context.clock.today), 150),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Beleg"), _text("Beleg hinzufügen"), lambda line: line == Evidence()
    )
    return LinesEditor("evidence", kind)
