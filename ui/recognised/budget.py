"""Posts, budget lines and what is booked on them."""

from __future__ import annotations

from intdesk.sheets.cells import CellKind
from ui.budget_texts import (
    appropriation_fields,
    change_words,
    commitment_fields,
    line_fields,
    post_fields,
    posting_fields,
)
from ui.grant_texts import grant_fields
from ui.recognised.fields import day_field
from ui.shown_fields import ShownField


def posts() -> list[ShownField]:
    """Return the fields of posts."""
    names = post_fields()
    return [
        ShownField("title", names["title"], width=280, visible=True),
        ShownField("number", names["number"], width=140, visible=True),
    ]


def budget_lines() -> list[ShownField]:
    """Return the fields of budget lines."""
    names = line_fields()
    return [
        ShownField("code", names["code"], width=160, visible=True),
        ShownField("title", names["title"], width=320, visible=True),
    ]


def appropriations() -> list[ShownField]:
    """Return the fields of appropriations."""
    names = appropriation_fields()
    return [
        ShownField("year", names["year"], CellKind.YEAR, width=110, visible=True),
        ShownField("line", names["line"], width=280, visible=True),
        ShownField("change", names["change"], words=change_words(), width=180, visible=True),
        ShownField("cents", names["cents"], CellKind.CENTS, width=120, visible=True),
    ]


def commitments() -> list[ShownField]:
    """Return the fields of commitments."""
    names = commitment_fields()
    return [
        day_field("day", names),
        ShownField("purpose", names["purpose"], width=280, visible=True),
        ShownField("payee", names["payee"], width=180, visible=True),
        ShownField("cents", names["cents"], CellKind.CENTS, width=120, visible=True),
    ]


def postings() -> list[ShownField]:
    """Return the fields of postings."""
    names = posting_fields()
    return [
        day_field("day", names),
        ShownField("payee", names["payee"], width=200, visible=True),
        ShownField("purpose", names["purpose"], width=240, visible=True),
        ShownField("cents", names["cents"], CellKind.CENTS, width=120, visible=True),
    ]


def grants() -> list[ShownField]:
    """Return the fields of grants."""
    names = grant_fields()
    return [
        ShownField("title", names["title"], width=260, visible=True),
        ShownField("funder", names["funder"], width=180, visible=True),
        day_field("end", names),
    ]
