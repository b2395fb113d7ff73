"""The draft of a Sachbericht: facts of the grant, figures of its work, what the money paid."""

from __future__ import annotations

from collections.abc import Iterator

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.duration import format_minutes
from intdesk.domain.grants.grant import COSTS
from intdesk.domain.paper import Blank, Facts, Heading, Paragraph, Part, Points, Sheet
from intdesk.services.grants.figures import GrantView
from intdesk.services.grants.proof_tables import euros, financing_of
from intdesk.services.grants.work import WorkFigures
from intdesk.texts import grant_papers as words
from intdesk.texts.numbers import format_count

_MOST_TOPICS = 3
_MOST_TITLES = 8
_MONEY = 84.0
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
        "conditions": grant.conditions,
    }  # fmt: skip
    for name, value in values.items():
        if value:
            yield words.FACT_NAMES[name], value


def _done(view: GrantView, work: WorkFigures, rules: list[str], book: CodeBook) -> Iterator[Part]:
    if not view.grant.work:
        yield Paragraph(words.NO_RULES)
        return
    yield Paragraph(words.WORK_INTRO.format(rules="; ".join(rules)), small=True)
    points = tuple(_points(work, book))
    yield Points(points) if points else Paragraph(words.NOTHING_DONE)


def _points(work: WorkFigures, book: CodeBook) -> Iterator[str]:
    if work.consultations:
        often = sorted(work.topics.items(), key=lambda found: (-found[1], found[0]))
        names = [book.label(CodeListId.TOPIC, code) for code, _ in often[:_MOST_TOPICS] if code]
        topics = words.TOPICS.format(names=", ".join(names)) if names else ""
        yield words.CONSULTATIONS.format(
            count=format_count(work.consultations), minutes=format_minutes(work.minutes),
            topics=topics,
        )  # fmt: skip
        if work.cases:
            cases = "1 Fall" if work.cases == 1 else f"{format_count(work.cases)} Fällen"
            without = format_count(work.without_case)
            talks = "1 Gespräch" if work.without_case == 1 else f"{without} Gespräche"
            yield words.CASES.format(cases=cases, without=talks)
    if work.events:
        yield words.EVENTS.format(
            count=format_count(work.events), people=format_count(work.participants)
        )
        yield words.EVENT_LIST.format(titles=", ".join(work.event_titles[:_MOST_TITLES]))
    if work.assignments:
        yield words.ASSIGNMENTS.format(
            count=format_count(work.assignments), minutes=format_minutes(work.assigned_minutes)
        )
    if work.worked_minutes:
        yield words.HOURS.format(minutes=format_minutes(work.worked_minutes))


def _money(view: GrantView) -> Sheet:
    costs = [(x, view.proof.lines[x.id]) for x in view.grant.plan if x.side in COSTS]
    rows = tuple(
        (line.title, euros(sums.planned), euros(sums.paid), euros(sums.deviation))
        for line, sums in costs
    )
    planned, paid = (sum(getattr(sums, n) for _, sums in costs) for n in ("planned", "paid"))
    whole = (words.TOTAL, euros(planned), euros(paid), euros(paid - planned))
    return Sheet(
        words.MONEY_TABLE, words.MONEY_HEADS, rows, (0.0, _MONEY, _MONEY, _MONEY), (1, 2, 3), whole
    )


def _measured(view: GrantView, work: WorkFigures) -> Iterator[str]:
    """Yield what a consultation and a person cost, where there are any."""
    costs = view.proof.recognised
    if costs and work.consultations:
        yield words.MEASURED.format(cents=euros(round(costs / work.consultations)))
        if work.cases and not work.without_case:
            yield words.PER_CASE.format(cents=euros(round(costs / work.cases)))
