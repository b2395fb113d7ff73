"""The budget of the demonstration office: a post, some lines, each year planned and booked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Carry, Direction
from intdesk.domain.budget.post import Funding, Holding, MonthlyCost, Post
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.demonstration.chance import happens
from intdesk.storage.repositories.budget import (
    APPROPRIATIONS,
    BUDGET_LINES,
    COMMITMENTS,
    POSTINGS,
    POSTS,
)
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration import MANDATE, OFFICER
from intdesk.texts.demonstration_budget import (
    CIRCLE,
    DECISION,
    EVENT_LINE,
    FUNDER,
    HIERARCHY,
    POST_LINE,
    POST_TITLE,
    PRODUCT,
    SAMPLE_LINES,
    SAMPLE_ORDER,
    TRANSFER_REASON,
    SampleLine,
)

SHARE = 750
MONTHLY_CENTS = 498_000
_FUNDED = 400


def add_budget(unit: WriteUnit, rng: Random, years: Sequence[int], today: date) -> None:
    """Write the post and the lines, and for each year what was planned, committed and booked."""
    lines = _add_lines(unit)
    unit.of(POSTS).add_many([_post(lines[POST_LINE], years[0])])
    entries = [entry for year in years for entry in _entries(lines, year)]
    unit.of(APPROPRIATIONS).add_many(entries)
    for year in years:
        unit.of(POSTINGS).add_many(list(_postings(rng, lines, year, today)))
    unit.of(POSTINGS).add_many(list(_of_events(unit, lines[EVENT_LINE], today)))
    _add_orders(unit, lines, today)


def _add_lines(unit: WriteUnit) -> dict[str, int]:
    """Return the ids of the lines by their accounts."""
    drafts = [_line(sample) for sample in SAMPLE_LINES]
    ids = unit.of(BUDGET_LINES).add_many(drafts)
    return {draft.account: line_id for draft, line_id in zip(drafts, ids, strict=True)}


def _line(sample: SampleLine) -> BudgetLine:
    return BudgetLine(
        product=PRODUCT,
        account=sample.account,
        title=sample.title,
        direction=Direction.INCOME if sample.income else Direction.EXPENSE,
        circle=CIRCLE if sample.in_circle else "",
        carry=Carry.ONE_YEAR if sample.in_circle else Carry.NOTHING,
    )


def _post(line_id: int, first_year: int) -> Post:
    begin = date(first_year, 1, 1)
    return Post(
        number="0.3/17", title=POST_TITLE,
        holdings=(Holding(begin, None, SHARE, "E 10", OFFICER),),
        costs=(MonthlyCost(begin, MONTHLY_CENTS),),
        fundings=(Funding(begin, None, _FUNDED, FUNDER),),
        line_id=line_id, decision=DECISION, decided_on=date(2017, 3, 14), hierarchy=HIERARCHY,
        mandate=MANDATE,
    )  # fmt: skip


def _entries(lines: dict[str, int], year: int) -> Iterator[Appropriation]:
    day = date(year, 1, 15)
    for sample in SAMPLE_LINES:
        yield Appropriation(
            year=year, line_id=lines[sample.account], change=Change.ORIGINAL,
            cents=sample.euros * 100, day=day,
        )  # fmt: skip
    yield Appropriation(
        year=year, line_id=lines["529100"], change=Change.TRANSFER, cents=60_000,
        source_id=lines["543100"], day=date(year, 9, 1), reason=TRANSFER_REASON,
    )  # fmt: skip


def _postings(rng: Random, lines: dict[str, int], year: int, today: date) -> Iterator[Posting]:
    number = 0
    for sample in SAMPLE_LINES:
        for part in range(sample.times):
            number += 1
            step = 365 // sample.times
            day = date(year, 1, 10) + timedelta(part * step + rng.randint(0, step // 2))
            if day > today or day.year != year:
                continue
            cents = round(sample.euros * 100 * sample.used / sample.times * rng.uniform(0.85, 1.1))
            paid = day + timedelta(rng.randint(4, 20))
            payee, purpose = rng.choice(sample.payees)
            yield Posting(
                year=year, day=day, payee=payee, purpose=purpose,
                document=f"IB-{year}-{100 + number}" if happens(rng, 97) else "",
                shares=(Share(lines[sample.account], cents),),
                invoice_day=None if sample.income else day - timedelta(6),
                paid_on=paid if paid <= today else None,
            )  # fmt: skip


def _of_events(unit: WriteUnit, line_id: int, today: date) -> Iterator[Posting]:
    """Yield what was booked for the costs of past events."""
    held = Filter("state", (EventState.HELD.value,))
    ids = unit.lists.ids(ListQuery(Kind.EVENT, filters=(held,), descending=False))
    for event in unit.of(EVENTS).many(ids):
        if event.day is None or not event.cost or event.day > today:
            continue
        yield Posting(
            year=event.day.year, day=event.day, payee="", purpose=event.title,
            document=f"VA-{event.id:04d}", shares=(Share(line_id, event.cost),),
            paid_on=event.day, linked_kind=Kind.EVENT.value, linked_id=event.id,
        )  # fmt: skip


def _add_orders(unit: WriteUnit, lines: dict[str, int], today: date) -> None:
    """Write orders whose invoices have not come yet, one of them paid in part."""
    for account, days, euros, payee, purpose, paid in SAMPLE_ORDER:
        day = today - timedelta(days)
        draft = Commitment(
            year=today.year, line_id=lines[account], day=day, cents=euros * 100, payee=payee,
            purpose=purpose, number=f"B-{day.year}-{days:03d}",
        )  # fmt: skip
        order = unit.of(COMMITMENTS).add_many([draft])[0]
        if paid and day.year == today.year:
            later = day + timedelta(days // 2)
            unit.of(POSTINGS).add_many([Posting(
                year=today.year, day=later, payee=payee, purpose=purpose,
                document=f"IB-{day.year}-{500 + days}", paid_on=later,
                shares=(Share(lines[account], paid * 100, order),),
            )])  # fmt: skip
