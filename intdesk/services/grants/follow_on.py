"""The plan of the next application beside plan and actual costs of this grant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.grants.follow_on import follow_on
from intdesk.domain.grants.grant import COSTS, Grant, PlanLine, Side
from intdesk.domain.paper import Amount, Facts, Paragraph, Part, Sheet, SheetRow
from intdesk.services.grants.figures import GrantView
from intdesk.texts import grant_papers as words

_MONEY = 88.0


def next_of(view: GrantView, every: Sequence[Grant]) -> Grant:
    """Return the next grant: the one that was entered already, else what is proposed."""
    proposed = follow_on(view.grant, view.proof)
    known = (
        one
        for one in every
        if one.begin == proposed.begin and fold(one.title) == fold(proposed.title)
    )
    return next(known, proposed)


def follow_on_parts(
    view: GrantView, following: Grant, recipient: str, today: date
) -> tuple[Part, ...]:
    """Return the parts of the paper; it names no person, but who applies, with the day."""
    facts = [*_facts(view.grant, following), (words.FACT_NAMES["state"], format_day(today))]
    if recipient:
        facts.insert(0, (words.FACT_NAMES["recipient"], recipient))
    return (
        Paragraph(words.FOLLOW_NOTE, small=True),
        Facts(words.ABOUT, tuple(facts)),
        *_side(view, following, words.COSTS, tuple(COSTS)),
        *_side(view, following, words.FUNDS, (Side.GRANT, Side.OWN, Side.THIRD)),
    )


def _facts(grant: Grant, following: Grant) -> Iterator[tuple[str, str]]:
    yield words.FACT_NAMES["funder"], grant.funder
    if grant.programme:
        yield words.FACT_NAMES["programme"], grant.programme
    yield words.LAST_PERIOD, words.period_of(grant)
    yield words.NEXT_PERIOD, words.period_of(following)


def _side(view: GrantView, following: Grant, title: str, sides: tuple[Side, ...]) -> Iterator[Part]:
    old = {_key(line): line for line in view.grant.plan if line.side in sides}
    new = {_key(line): line for line in following.plan if line.side in sides}
    actual = {key: _actual(view, line) for key, line in old.items()}
    rows: list[SheetRow] = []
    sums = [0, 0, 0]
    for key in dict.fromkeys([*old, *new]):
        line = old.get(key) or new[key]
        cents = [
            (old[key].cents or 0) if key in old else 0,
            actual.get(key, 0),
            (new[key].cents or 0) if key in new else 0,
        ]
        sums = [a + b for a, b in zip(sums, cents, strict=True)]
        rows.append((line.title, *map(Amount, cents)))
    whole: SheetRow = (words.TOTAL, *map(Amount, sums))
    yield Sheet(
        title, words.FOLLOW_HEADS, tuple(rows), (0.0, _MONEY, _MONEY, _MONEY), (1, 2, 3), whole
    )


def _actual(view: GrantView, line: PlanLine) -> int:
    """Return what was paid; own money, on its first position, is what the other money leaves."""
    if line.side is not Side.OWN:
        return view.proof.lines[line.id].paid
    first = next(one for one in view.grant.plan if one.side is Side.OWN)
    costs = sum(view.proof.lines[one.id].paid for one in view.grant.plan if one.side in COSTS)
    return costs - view.proof.received - view.proof.third if line is first else 0


def _key(line: PlanLine) -> tuple[Side, str]:
    return line.side, fold(line.title.strip())
