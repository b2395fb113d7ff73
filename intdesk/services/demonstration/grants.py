"""The grants of the demonstration office, and the postings that belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import month_later
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Grant, PlanLine, with_usual_deadlines
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.services.budget.lines import live_lines
from intdesk.services.grants.records import store_grant
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_grants import SampleCall, SampleGrant


def add_grants(
    unit: WriteUnit, samples: Sequence[SampleGrant], first_year: int, today: date
) -> None:
    """Write the grants since a year, let postings of their accounts belong to them, call money."""
    lines = {line.account: line.id for line in live_lines(unit)}
    post = unit.lists.ids(ListQuery(Kind.POST))[0]
    drafts = ((sample, _draft(sample, post, today)) for sample in samples)
    for sample, draft in drafts:
        if draft.begin is None or draft.begin.year < first_year:
            continue
        grant = unit.of(GRANTS).get(store_grant(unit, draft))
        places = {line.title: line.id for line in grant.plan}
        for account, position in sample.costs.items():
            _attribute(unit, grant, lines[account], places[position])
        if sample.call is not None:
            _call(unit, sample.call, lines, places[sample.call.position], today)
        if sample.proved and grant.proof_due is not None:
            handed_in = min(grant.proof_due, today)
            store_grant(unit, replace(unit.of(GRANTS).get(grant.id), closed_on=handed_in))


def _draft(sample: SampleGrant, post: int, today: date) -> Grant:
    begin = _later(date(today.year, 1, 1), sample.first_month)
    end = _later(begin, sample.months) - timedelta(1)
    plan = tuple(PlanLine(0, title, side, euros * 100) for title, side, euros in sample.plan)
    posts = (FundedPost(post, sample.full_time),) if sample.full_time else ()
    return with_usual_deadlines(
        Grant(
            title=sample.title, funder=sample.funder, programme=sample.programme,
            number=sample.number, notice_day=begin - timedelta(21), begin=begin, end=end,
            financing=sample.financing, rate=sample.rate,
            own_permille=sample.own_permille, spend_months=sample.spend_months, plan=plan,
            work=sample.work, posts=posts, conditions=sample.conditions,
        )
    )  # fmt: skip


def _attribute(unit: WriteUnit, grant: Grant, line: int, place: int) -> None:
    """Let those postings of an account in the period that are free belong to a position."""
    days = tuple(day.isoformat() for day in (grant.begin, grant.end) if day is not None)
    filters = (Filter("day", days, Op.BETWEEN), Filter("line_id", (str(line),)))
    postings = unit.of(POSTINGS)
    for posting in postings.many(unit.lists.ids(ListQuery(Kind.POSTING, filters=filters))):
        shares = tuple(
            replace(share, plan_line_id=place)
            if share.line_id == line and share.plan_line_id is None
            else share
            for share in posting.shares
        )
        postings.save(replace(posting, shares=shares))


def _call(
    unit: WriteUnit, call: SampleCall, lines: dict[str, int], place: int, today: date
) -> None:
    day = date(today.year + call.year, 3, 10)
    if day <= today:
        share = Share(lines[call.account], call.euros * 100, None, place)
        unit.of(POSTINGS).add_many([Posting(
            year=day.year, day=day, payee=call.payer, purpose=call.purpose,
            document=f"AO-{day.year}-77", shares=(share,), paid_on=day,
        )])  # fmt: skip


def _later(day: date, months: int) -> date:
    """Return the same day some months later, or earlier for less than 0."""
    whole = day.year * 12 + day.month - 1 + months
    base = date(whole // 12, 1, 1)
    return month_later(base, whole % 12) or day
