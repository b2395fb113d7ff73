"""The zahlenmäßiger Nachweis of a grant: sentences, and its plan in the order of the notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intdesk.domain.evaluation import Evaluation, EvaluationLine, EvaluationTable, Measured
from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.grant import Financing, Grant, PlanLine, Side
from intdesk.domain.grants.ledger import LineSums, sum_up, total
from intdesk.domain.grants.rate import rate_text
from intdesk.domain.report_data import Unit
from intdesk.services.grants.figures import GrantView
from intdesk.texts import grant_papers as words
from intdesk.texts.grants import FINANCING_WORDS, INTEREST_NOTE
from intdesk.texts.numbers import format_value, percent

_DIFFERENCES = frozenset({"deviation", "permille"})


def proof_of(view: GrantView) -> Evaluation:
    """Return the figures of a grant as its proof of use; year 0, because the period is its own."""
    title = f"{words.TITLES['proof']}: {view.grant.title}"
    tables = tuple(table for table in _tables(view) if table.lines)
    return Evaluation(None, 0, title, tuple(_sentences(view)), tables)


def _sentences(view: GrantView) -> Iterator[str]:
    grant, proof = view.grant, view.proof
    programme = f"{grant.programme}, " if grant.programme else ""
    yield words.GRANT_FACTS.format(
        funder=grant.funder, programme=programme, notice=words.notice_of(grant),
        period=words.period_of(grant),
    )  # fmt: skip
    yield financing_of(grant)
    yield words.STATE.format(
        costs=euros(proof.costs), recognised=euros(proof.recognised), due=euros(proof.due),
        received=euros(proof.received),
    )  # fmt: skip
    if proof.repayment:
        yield words.REPAYMENT.format(cents=euros(proof.repayment))
        yield INTEREST_NOTE
    else:
        yield words.OPEN.format(cents=euros(proof.open)) if proof.open else words.EVEN
    margin = grant.tolerance
    tolerance = f"zuzüglich {percent(margin)} " if margin else ""
    yield words.HOW.format(tolerance=tolerance)
    doubts = {one.doubt: one.cents for one in view.findings}
    if Doubt.NOT_PAID in doubts:
        yield words.NOT_YET.format(cents=euros(doubts[Doubt.NOT_PAID]))
    outside = total(grant, dict(proof.lines), Side.COST).outside
    if outside:
        yield words.OUTSIDE.format(cents=euros(outside))


def financing_of(grant: Grant) -> str:
    """Return kind, rate and approved amount in one sentence."""
    rate = ""
    if grant.financing is Financing.SHARE and grant.rate is not None:
        rate = f" mit {rate_text(grant.rate)}"
    said = words.RULES if grant.notice_day else words.APPLIED
    return said.format(
        financing=FINANCING_WORDS[grant.financing], rate=rate, approved=euros(grant.approved)
    )


def _tables(view: GrantView) -> Iterator[EvaluationTable]:
    grant, lines = view.grant, view.proof.lines
    for key, title, side in (
        ("costs", words.COSTS, Side.COST), ("other", words.OTHER_COSTS, Side.OTHER_COST),
    ):  # fmt: skip
        mine = [line for line in grant.plan if line.side is side]
        values = [(line, lines[line.id]) for line in mine]
        whole = view.proof.recognised if side is Side.COST else None
        yield _plan(key, title, values, whole)
    yield _funds(view)
    yield _result(view)


def _plan(
    key: str, title: str, values: list[tuple[PlanLine, LineSums]], recognised: int | None
) -> EvaluationTable:
    """Return costs by position; where all together are cut, a row says by how much."""
    shown = recognised is not None
    names = ["planned", "paid", "deviation", "permille", *(["recognised"] if shown else [])]
    rows = [_line(line.title, sums, recognised=shown) for line, sums in values]
    whole = sum_up(sums for _, sums in values)
    cut = 0 if recognised is None else recognised - whole.recognised
    if cut:
        name = words.CUT if cut < 0 else words.RAISED
        rows.append(EvaluationLine(name, (0, 0, 0, 0, cut)))
    total_line = _line(
        words.TOTAL, replace(whole, recognised=whole.recognised + cut), recognised=shown
    )
    return EvaluationTable(key, title, words.POSITION, _columns(names), tuple(rows), total_line)


def _line(title: str, sums: LineSums, *, recognised: bool) -> EvaluationLine:
    values = (sums.planned, sums.paid, sums.deviation, sums.deviation_permille)
    return EvaluationLine(title, (*values, sums.recognised) if recognised else values)


def _funds(view: GrantView) -> EvaluationTable:
    """Return where the money came from; own money is what the costs leave."""
    grant, proof = view.grant, view.proof
    rows = [
        EvaluationLine(line.title, _funded(line.cents or 0, proof.lines[line.id].paid))
        for line in grant.plan
        if line.side in {Side.GRANT, Side.THIRD}
    ]
    planned = grant.planned(Side.OWN)
    other = total(grant, dict(proof.lines), Side.OTHER_COST)
    own = proof.costs + other.paid - proof.received - proof.third
    if planned or own:
        rows.append(EvaluationLine(words.OWN_SHARE, _funded(planned, own)))
    whole = _funded(*(sum(row.values[n] or 0 for row in rows) for n in (0, 1)))
    names = ["planned", "paid", "deviation"]
    return EvaluationTable(
        "funds", words.FUNDS, words.POSITION, _columns(names), tuple(rows),
        EvaluationLine(words.TOTAL, whole),
    )  # fmt: skip


def _funded(planned: int, paid: int) -> tuple[int, int, int]:
    return planned, paid, paid - planned


def _result(view: GrantView) -> EvaluationTable:
    """Return the way from the costs to what is still to be paid, one way or the other."""
    proof = view.proof
    rows = tuple(
        EvaluationLine(words.RESULT_ROWS[name], (getattr(proof, name),))
        for name in ("recognised", "third", "own", "due", "received")
    )
    name = "repayment" if proof.repayment else "open"
    rest = EvaluationLine(words.RESULT_ROWS[name], (getattr(proof, name),))
    return EvaluationTable("result", words.RESULT, words.STEP, _columns(["euros"]), rows, rest)


def _columns(names: list[str]) -> tuple[Measured, ...]:
    units = {"permille": Unit.PERMILLE}
    return tuple(
        Measured(words.HEADS[name], units.get(name, Unit.CENTS), signed=name in _DIFFERENCES)
        for name in names
    )


def euros(cents: int) -> str:
    """Return an amount as papers write it."""
    return format_value(cents, Unit.CENTS)
