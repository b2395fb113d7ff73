"""The budget of a demonstration office: a post, some lines, each year planned and booked."""

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
from intdesk.services.demonstration.profile import Profile
from intdesk.storage.repositories.budget import (
    APPROPRIATIONS,
    BUDGET_LINES,
    COMMITMENTS,
    POSTINGS,
    POSTS,
)
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_budget import (
    CIRCLE,
    EVENT_LINE,
    POST_LINE,
    POST_TITLE,
    PRODUCT,
    SampleBudget,
    SampleLine,
)


def add_budget(
    unit: WriteUnit, rng: Random, profile: Profile, years: Sequence[int], today: date
) -> None:
    """Write the post and the lines, and for each year what was planned, committed and booked."""
    budget = profile.budget
    lines = _add_lines(unit, budget.lines)
    unit.of(POSTS).add_many([_post(profile, lines[POST_LINE], years[0])])
    entries = [entry for year in years for entry in _entries(budget, lines, year)]
    unit.of(APPROPRIATIONS).add_many(entries)
    for year in years:
        unit.of(POSTINGS).add_many(list(_postings(rng, budget.lines, lines, year, today)))
    unit.of(POSTINGS).add_many(list(_of_events(unit, lines[EVENT_LINE], today)))
    _add_orders(unit, budget, lines, today)


def _add_lines(unit: WriteUnit, samples: Sequence[SampleLine]) -> dict[str, int]:
    """Return the ids of the lines by their accounts."""
    drafts = [_line(sample) for sample in samples]
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


def _post(profile: Profile, line_id: int, first_year: int) -> Post:
    begin, post = date(first_year, 1, 1), profile.budget.post
    funded = (Funding(begin, None, post.funded, post.funder),) if post.funded else ()
    return Post(
        number=post.number, title=POST_TITLE,
        holdings=(Holding(begin, None, post.share, post.grade, profile.words.officer),),
        costs=(MonthlyCost(begin, post.monthly * 100),), fundings=funded,
        line_id=line_id, decision=post.decision, decided_on=post.decided_on,
        hierarchy=post.hierarchy, mandate=profile.words.mandate,
    )  # fmt: skip


def _entries(budget: SampleBudget, lines: dict[str, int], year: int) -> Iterator[Appropriation]:
    day = date(year, 1, 15)
    for sample in budget.lines:
        yield Appropriation(
            year=year, line_id=lines[sample.account], change=Change.ORIGINAL,
            cents=sample.euros * 100, day=day,
        )  # fmt: skip
    if budget.transfer is not None:
        moved = budget.transfer
        yield Appropriation(
            year=year, line_id=lines[moved.to], change=Change.TRANSFER, cents=moved.euros * 100,
            source_id=lines[moved.source], day=date(year, 9, 1), reason=moved.reason,
        )  # fmt: skip


def _postings(
    rng: Random, samples: Sequence[SampleLine], lines: dict[str, int], year: int, today: date
) -> Iterator[Posting]:
    number = 0
    for sample in samples:
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


def _add_orders(unit: WriteUnit, budget: SampleBudget, lines: dict[str, int], today: date) -> None:
    """Write orders whose invoices have not come yet, one of them paid in part."""
    for account, days, euros, payee, purpose, paid in budget.orders:
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
