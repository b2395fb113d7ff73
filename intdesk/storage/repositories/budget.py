"""How the post, budget lines, appropriations, commitments and postings lie in the tables."""

from __future__ import annotations

from typing import Any

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Carry, Direction
from intdesk.domain.budget.post import Funding, Holding, MonthlyCost, Post
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.tables import budget as tables

_POST_PARTS: dict[str, type[Any]] = {
    "holdings": Holding, "costs": MonthlyCost, "fundings": Funding,
}  # fmt: skip


def _nothing(_record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [], []


def _line(**values: Any) -> BudgetLine:  # noqa: ANN401
    values["direction"] = Direction(values["direction"])
    return BudgetLine(**values | {"carry": Carry(values["carry"])})


def _line_words(record: Stored, _labels: Labels) -> list[str]:
    names = ("product", "account", "cost_centre", "title", "circle", "note")
    return [record[name] for name in names]


def _post(**values: Any) -> Post:  # noqa: ANN401
    parts = {name: from_plain(part, values[name]) for name, part in _POST_PARTS.items()}
    return Post(**values | parts)


def _post_words(record: Stored, _labels: Labels) -> list[str]:
    names = ("number", "title", "decision", "instruction", "hierarchy", "bylaw", "mandate", "note")
    people = [part[name] for part in record["holdings"] for name in ("holder", "pay_grade")]
    return [*(record[n] for n in names), *people, *(f["funder"] for f in record["fundings"])]


def _appropriation(**values: Any) -> Appropriation:  # noqa: ANN401
    return Appropriation(**values | {"change": Change(values["change"])})


def _appropriation_words(record: Stored, _labels: Labels) -> list[str]:
    return [str(record["year"]), record["reason"]]


def _commitment_words(record: Stored, _labels: Labels) -> list[str]:
    texts = (record[name] for name in ("payee", "purpose", "number", "note"))
    return [format_day(record["day"]), *texts]


def _posting(**values: Any) -> Posting:  # noqa: ANN401
    values["shares"] = from_plain(Share, values["shares"])
    return Posting(**values | {"origin": Origin(values["origin"])})


def _posting_words(record: Stored, _labels: Labels) -> list[str]:
    texts = (record[name] for name in ("payee", "purpose", "document", "note"))
    return [format_day(record["day"]), *texts]


BUDGET_LINES = RecordMap(
    Kind.BUDGET_LINE, tables.budget_line, tables.budget_line_search, _line, {},
    {"title_folded": "title", "circle_folded": "circle"}, _nothing, _line_words,
)  # fmt: skip
POSTS = RecordMap(
    Kind.POST, tables.post, tables.post_search, _post, {}, {"title_folded": "title"},
    _nothing, _post_words, dict.fromkeys(_POST_PARTS, as_plain),
)  # fmt: skip
APPROPRIATIONS = RecordMap(
    Kind.APPROPRIATION, tables.appropriation, tables.appropriation_search, _appropriation, {}, {},
    _nothing, _appropriation_words,
)  # fmt: skip
COMMITMENTS = RecordMap(
    Kind.COMMITMENT, tables.commitment, tables.commitment_search, Commitment, {},
    {"payee_folded": "payee", "purpose_folded": "purpose"}, _nothing, _commitment_words,
)  # fmt: skip
POSTINGS: RecordMap[Posting] = RecordMap(
    Kind.POSTING, tables.posting, tables.posting_search, _posting,
    {"shares": tables.posting_share}, {"payee_folded": "payee", "purpose_folded": "purpose"},
    _nothing, _posting_words, {"shares": as_plain}, {"cents": lambda posting: posting.cents},
)  # fmt: skip
"""The shares are rows of a table of their own, with one column for each of their fields."""
