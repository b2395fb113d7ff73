"""The figures of grants that cells of a form can take: the notice, the plan, the proof of use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from intdesk.domain.form_filling import Entered, FigureChoice
from intdesk.domain.grants.grant import COSTS, Grant, Side
from intdesk.domain.grants.ledger import LineSums
from intdesk.domain.grants.proof import Proof
from intdesk.services.grants.figures import GrantView
from intdesk.texts import form_grants as words


def grant_choices(
    views: Sequence[GrantView], paying: frozenset[int], *, outside: bool
) -> Iterator[FigureChoice]:
    """Yield the figures of grants; ``paying`` ones tell the pay of the post that they fund.

    Labels propose the facts of a grant only where there is one grant: else they could mean any.
    """
    alone = len(views) == 1
    for view in views:
        pay = view.grant.id in paying
        for choice in (*_facts(view, alone=alone), *_positions(view)):
            yield replace(choice, internal=pay, secret=pay and outside)


def _facts(view: GrantView, *, alone: bool) -> Iterator[FigureChoice]:
    grant = view.grant
    values = {**_notice(grant), **_sums(grant, view.proof)}
    for key, (name, subjects) in words.FACTS.items():
        yield FigureChoice(
            f"grant.{grant.id}.{key}", grant.title, f"{grant.title}: {name}", values[key],
            subjects if alone else (),
        )  # fmt: skip


def _notice(grant: Grant) -> dict[str, Entered | None]:
    texts = {name: getattr(grant, name) or None
             for name in ("title", "funder", "programme", "number")}  # fmt: skip
    days = {name: getattr(grant, name) for name in ("notice_day", "begin", "end", "proof_due")}
    return {**texts, **days}


def _sums(grant: Grant, proof: Proof) -> dict[str, Entered | None]:
    cents = {
        "approved": proof.approved, "planned_costs": grant.planned(*COSTS),
        "planned_own": grant.planned(Side.OWN), "costs": proof.costs,
        "recognised": proof.recognised, "due": proof.due, "received": proof.received,
        "third": proof.third, "own": proof.own, "open": proof.open,
        "repayment": proof.repayment,
    }  # fmt: skip
    return {name: _euros(value) for name, value in cents.items()}


def _positions(view: GrantView) -> Iterator[FigureChoice]:
    grant = view.grant
    for line in grant.plan:
        sums = view.proof.lines.get(line.id, LineSums(planned=line.cents or 0))
        for key, (name, heads) in words.MEASURES.items():
            yield FigureChoice(
                f"grant.{grant.id}.plan.{line.id}.{key}", grant.title,
                f"{grant.title}, {line.title}: {name}", _euros(getattr(sums, key)), (line.title,),
                heads,
            )  # fmt: skip


def _euros(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
