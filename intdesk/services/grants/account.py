"""The draft of a Sachbericht: facts of the grant, figures of its work, what the money paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.grants.funded_posts import FullTime
from intdesk.domain.grants.grant import COSTS
from intdesk.domain.grants.ledger import LineSums, sum_up
from intdesk.domain.grants.told_work import Told, told_counts, told_topics, told_work
from intdesk.domain.grants.unit_costs import unit_costs
from intdesk.domain.paper import (
    Amount,
    Blank,
    Facts,
    Heading,
    Paragraph,
    Part,
    Points,
    Sheet,
    SheetRow,
)
from intdesk.services.grants.figures import GrantView
from intdesk.services.grants.proof_tables import financing_of
from intdesk.services.grants.work import WorkFigures
from intdesk.texts import grant_account as words
from intdesk.texts import grant_papers

_MOST_TOPICS = 3
_MOST_TITLES = 8
_MONEY = 84.0
_FIGURE = 100.0
_MOST_LINES = 18
_MOST_RULES = 6
_LONG, _LONGER = 80, 600
"""Letters of a title, and of the conditions, that the draft shows."""
_LINES = 6
"""Lines to write on below each question; the whole keeps to three pages."""


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What a Sachbericht is made of; ``rule`` says what of people it tells.

    ``office`` hands it in, with the figures of ``today``.
    """

    view: GrantView
    work: WorkFigures
    full_time: FullTime | None
    rules: Sequence[str]
    book: CodeBook
    rule: Rule
    office: str
    today: date


def account_parts(facts: AccountFacts) -> tuple[Part, ...]:
    """Return the parts of the draft; it names no persons."""
    return (
        Paragraph(words.DRAFT_NOTE, small=True),
        Facts(grant_papers.ABOUT, tuple(_facts(facts))),
        Heading(words.DONE),
        *_done(facts),
        Heading(words.MONEY),
        _money(facts.view),
        *_measured(facts),
        *(Blank(f"{title}: {question}", lines=_LINES) for title, question in words.BLANKS),
    )


def _facts(facts: AccountFacts) -> Iterator[tuple[str, str]]:
    grant = facts.view.grant
    values = {
        "recipient": facts.office, "funder": grant.funder, "programme": grant.programme,
        "notice": grant_papers.notice_of(grant), "period": grant_papers.period_of(grant),
        "financing": financing_of(grant),
        "conditions": _short(" ".join(grant.conditions.split()), _LONGER),
        "state": format_day(facts.today),
    }  # fmt: skip
    for name, value in values.items():
        if value:
            yield grant_papers.FACT_NAMES[name], value
    if facts.full_time is not None:
        yield words.POSTS, words.full_time_words(facts.full_time)


def _done(facts: AccountFacts) -> Iterator[Part]:
    if not facts.view.grant.work:
        yield Paragraph(words.NO_RULES)
        return
    rules = facts.rules
    named = [_short(rule, _LONG) for rule in rules[:_MOST_RULES]]
    more = [words.MORE.format(count=len(rules) - _MOST_RULES)] if rules[_MOST_RULES:] else []
    yield Paragraph(words.WORK_INTRO.format(rules="; ".join([*named, *more])), small=True)
    told = tuple(told_work(facts.work, facts.rule))
    if not told:
        yield Paragraph(words.NOTHING_DONE)
        return
    yield _figures(facts, told)
    if facts.rule.method is Method.ROUNDING:
        yield Paragraph(words.ROUNDED, small=True)
    if points := tuple(_points(facts)):
        yield Points(points)


def _figures(facts: AccountFacts, told: Sequence[Told]) -> Sheet:
    """Return the figures of the work, also for one full-time post where posts are funded."""
    held = facts.full_time is not None and facts.full_time.held > 0
    heads = words.WORK_HEADS if held else words.WORK_HEADS[:2]
    rows = tuple((_name(facts, one), *_values(facts, one)[: len(heads) - 1]) for one in told)
    count = len(heads) - 1
    return Sheet(words.WORK_TABLE, heads, rows, (0.0, *(_FIGURE,) * count), (1, 2)[:count])


def _name(facts: AccountFacts, one: Told) -> str:
    """Return what a figure is; participations also at how many of the events they were counted."""
    work, name = facts.work, words.FIGURES[one.name]
    if one.name != "participants" or work.counted_events == work.events:
        return name
    return name + words.COUNTED_AT.format(counted=work.counted_events, events=work.events)


def _values(facts: AccountFacts, one: Told) -> SheetRow:
    """Return a figure, and what it is for one full-time post."""
    if one.value is None:
        of_people = one.name in {"consultations", "assignments"}
        few = words.FEW_PERSONS if of_people else words.FEW
        return few.format(least=facts.rule.threshold), words.NO_FIGURE
    per_post = None if facts.full_time is None else facts.full_time.per_post(one.value)
    each = words.NO_FIGURE if per_post is None else Amount(per_post, one.unit)
    return Amount(one.value, one.unit), each


def _points(facts: AccountFacts) -> Iterator[str]:
    work = facts.work
    often = islice(told_topics(work, facts.rule), _MOST_TOPICS)
    names = [facts.book.label(CodeListId.TOPIC, code) for code in often]
    if names:
        yield words.TOPICS.format(names=", ".join(names))
    if work.event_titles:
        titles = ", ".join(_short(title, _LONG) for title in work.event_titles[:_MOST_TITLES])
        yield words.EVENT_LIST.format(titles=titles)


def _money(view: GrantView) -> Sheet:
    costs = [(x, view.proof.lines[x.id]) for x in view.grant.plan if x.side in COSTS]
    rows = [_costs(_short(line.title, _LONG), sums) for line, sums in costs[:_MOST_LINES]]
    more = [sums for _, sums in costs[_MOST_LINES:]]
    if more:
        rows.append(_costs(words.MORE_LINES.format(count=len(more)), sum_up(more)))
    whole = _costs(grant_papers.TOTAL, sum_up(sums for _, sums in costs))
    return Sheet(
        words.MONEY_TABLE,
        words.MONEY_HEADS,
        tuple(rows),
        (0.0, _MONEY, _MONEY, _MONEY),
        (1, 2, 3),
        whole,
    )


def _measured(facts: AccountFacts) -> Iterator[Part]:
    """Yield what one of each costs and what the grant pays of it, where it gives nobody away."""
    rows = tuple(
        (words.PER[per], Amount(one.costs), Amount(one.grant))
        for per, one in unit_costs(facts.view.proof, told_counts(facts.work, facts.rule))
    )
    if rows:
        yield Sheet(words.PER_TABLE, words.PER_HEADS, rows, (0.0, _FIGURE, _FIGURE), (1, 2))
    if len(rows) > 1:
        yield Paragraph(words.PER_NOTE, small=True)


def _costs(title: str, sums: LineSums) -> SheetRow:
    return title, Amount(sums.planned), Amount(sums.paid), Amount(sums.deviation, signed=True)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
