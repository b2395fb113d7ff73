"""The draft of a Sachbericht: facts of the grant, figures of its work, what the money paid."""

from __future__ import annotations

from collections.abc import Iterator

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.duration import format_minutes
from intdesk.domain.grants.grant import COSTS
from intdesk.domain.grants.ledger import LineSums, sum_up
from intdesk.domain.grants.unit_costs import unit_costs
from intdesk.domain.paper import Blank, Facts, Heading, Paragraph, Part, Points, Sheet
from intdesk.services.grants.figures import GrantView
from intdesk.services.grants.proof_tables import euros, financing_of
from intdesk.services.grants.work import WorkFigures
from intdesk.texts import grant_papers as words
from intdesk.texts.numbers import format_count

_MOST_TOPICS = 3
_MOST_TITLES = 8
_MONEY = 84.0
_MOST_LINES = 18
_MOST_RULES = 6
_LONG, _LONGER = 80, 600
"""Letters of a title, and of the conditions, that the draft shows."""
_LEAST = Rule().threshold
"""Counts of people below it are not told, nor what would give them away."""
_LINES = 6
"""Lines to write on below each question; the whole keeps to three pages."""


def account_parts(
    view: GrantView, work: WorkFigures, rules: list[str], book: CodeBook
) -> tuple[Part, ...]:
    """Return the parts of the draft; it names no persons."""
    return (
        Paragraph(words.DRAFT_NOTE, small=True),
        Facts(words.ABOUT, tuple(_facts(view))),
        Heading(words.DONE),
        *_done(view, work, rules, book),
        Heading(words.MONEY),
        _money(view),
        *(Paragraph(text) for text in _measured(view, work)),
        *(Blank(f"{title}: {question}", lines=_LINES) for title, question in words.BLANKS),
    )


def _facts(view: GrantView) -> Iterator[tuple[str, str]]:
    grant = view.grant
    values = {
        "funder": grant.funder, "programme": grant.programme, "notice": words.notice_of(grant),
        "period": words.period_of(grant), "financing": financing_of(grant),
        "conditions": _short(" ".join(grant.conditions.split()), _LONGER),
    }  # fmt: skip
    for name, value in values.items():
        if value:
            yield words.FACT_NAMES[name], value


def _done(view: GrantView, work: WorkFigures, rules: list[str], book: CodeBook) -> Iterator[Part]:
    if not view.grant.work:
        yield Paragraph(words.NO_RULES)
        return
    named = [_short(rule, _LONG) for rule in rules[:_MOST_RULES]]
    more = [words.MORE.format(count=len(rules) - _MOST_RULES)] if rules[_MOST_RULES:] else []
    yield Paragraph(words.WORK_INTRO.format(rules="; ".join([*named, *more])), small=True)
    points = tuple(_points(work, book))
    yield Points(points) if points else Paragraph(words.NOTHING_DONE)


def _points(work: WorkFigures, book: CodeBook) -> Iterator[str]:
    if work.consultations:
        often = sorted(work.topics.items(), key=lambda found: (-found[1], found[0]))
        names = [book.label(CodeListId.TOPIC, code) for code, _ in often[:_MOST_TOPICS] if code]
        topics = words.TOPICS.format(names=", ".join(names)) if names else ""
        yield words.CONSULTATIONS.format(
            count=_people(work.consultations), minutes=format_minutes(work.minutes),
            topics=topics,
        )  # fmt: skip
        if work.cases:
            yield words.CASES.format(cases=_people(work.cases), without=_people(work.without_case))
    if work.events:
        yield words.EVENTS.format(
            count=format_count(work.events), people=_people(work.participants)
        )
        yield words.EVENT_LIST.format(
            titles=", ".join(_short(title, _LONG) for title in work.event_titles[:_MOST_TITLES])
        )
    if work.assignments:
        yield words.ASSIGNMENTS.format(
            count=format_count(work.assignments), minutes=format_minutes(work.assigned_minutes)
        )
    if work.worked_minutes:
        yield words.HOURS.format(minutes=format_minutes(work.worked_minutes))


def _money(view: GrantView) -> Sheet:
    costs = [(x, view.proof.lines[x.id]) for x in view.grant.plan if x.side in COSTS]
    rows = [_costs(_short(line.title, _LONG), sums) for line, sums in costs[:_MOST_LINES]]
    more = [sums for _, sums in costs[_MOST_LINES:]]
    if more:
        rows.append(_costs(words.MORE_LINES.format(count=len(more)), sum_up(more)))
    whole = _costs(words.TOTAL, sum_up(sums for _, sums in costs))
    return Sheet(
        words.MONEY_TABLE,
        words.MONEY_HEADS,
        tuple(rows),
        (0.0, _MONEY, _MONEY, _MONEY),
        (1, 2, 3),
        whole,
    )


def _measured(view: GrantView, work: WorkFigures) -> Iterator[str]:
    """Yield what one of each costs and what the grant pays of it, where it gives nobody away."""
    for name, one in unit_costs(view.proof, work, least=_LEAST):
        costs, grant = euros(one.costs), euros(one.grant)
        yield words.MEASURED[name].format(costs=costs, grant=grant)


def _costs(title: str, sums: LineSums) -> tuple[str, str, str, str]:
    return title, euros(sums.planned), euros(sums.paid), euros(sums.deviation)


def _people(count: int) -> str:
    """Return a count of people or of talks with them; a small one is only called small."""
    return words.FEW.format(least=_LEAST) if 0 < count < _LEAST else format_count(count)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
