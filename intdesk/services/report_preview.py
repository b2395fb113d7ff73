"""What disclosure control does to a report: losses, proposals, rules side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from intdesk.domain.disclosure.explaining import TableLoss, losses
from intdesk.domain.disclosure.protect import Protection
from intdesk.domain.disclosure.rules import ALL_RULES, Rule, wants_coarser_groups
from intdesk.domain.report_data import Breakdown, CrossTable, ReportData
from intdesk.domain.report_features import (
    AGE,
    AGE_CHOICES,
    CROSSED,
    FEATURES,
    HOURS_TABLES,
    NETWORK_TABLES,
    PUBLIC_COLUMNS,
    PUBLIC_GRIDS,
    PUBLIC_TABLES,
    QUALITY,
    WORK_TABLES,
    dimension_of,
    with_coarser,
)
from intdesk.domain.report_publishing import figure_key
from intdesk.services.progress import Progress
from intdesk.services.report_explaining import Explanation, explain

PERMILLE = 1000


class Protected(NamedTuple):
    """What disclosure control did, and how many dots the report made of it prints."""

    protection: Protection
    hidden: int


Protect = Callable[[Rule, frozenset[str], Progress], Protected]
"""Protects the report by a rule with coarser features."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What a table of the report lost in both years; ``key`` is the table's or figure's own.

    ``kept_permille`` is the share of what its finest lines count that is still printed.
    """

    key: str
    cells: int
    hidden: int
    kept_permille: int
    held_back: bool = False


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What a rule does to the report."""

    rule: Rule
    hidden: int
    kept_permille: int


@dataclass(frozen=True, slots=True)
class CoarserFeature:
    """A feature that keeps more if its rare categories are merged (ages: three groups)."""

    feature: str
    outcome: RuleOutcome


@dataclass(frozen=True, slots=True)
class Preview:
    """What a public report would show; ``left_out`` are tables that disclosure control lacks.

    ``fixed`` says that an edition is published, whose rule and groups hold.
    """

    chosen: RuleOutcome
    losses: tuple[Loss, ...]
    proposals: tuple[CoarserFeature, ...]
    rules: tuple[RuleOutcome, ...]
    small_office: bool
    left_out: tuple[str, ...]
    explanation: Explanation
    fixed: bool = False


def make_preview(  # noqa: PLR0913
    data: ReportData,
    rule: Rule,
    coarser: frozenset[str],
    protect: Protect,
    progress: Progress,
    *,
    rules: Sequence[Rule] = ALL_RULES,
    fixed: bool = False,
) -> Preview:
    """Return the preview of a rule; raise what ``progress`` raises to stop.

    ``rules`` are those to compare with; ``fixed`` says that a published edition leaves no choice.
    """
    features = () if fixed else _coarse_features(data)
    candidates = [feature for feature in features if feature not in coarser]
    steps = _Steps(progress, 1 + len(candidates) + len(rules))
    made = protect(rule, coarser, steps.next())
    chosen = made.protection
    found = merged_losses(chosen)
    outcome = _outcome(made)
    hurt = {loss.key for loss in found if loss.hidden or loss.held_back}
    proposals = []
    for feature in candidates:
        step = steps.next()
        if hurt.isdisjoint(_tables_of(feature)):
            continue
        changed = protect(rule, with_coarser(coarser, feature), step)
        after = _outcome(changed)
        fewer_dots = after.hidden < outcome.hidden or _lost(chosen) - _lost(changed.protection)
        if after.kept_permille > outcome.kept_permille and fewer_dots:
            proposals.append(CoarserFeature(feature, after))
    outcomes = [_outcome(protect(other, coarser, steps.next())) for other in rules]
    progress.step(PERMILLE, PERMILLE)
    return Preview(
        chosen=outcome,
        losses=found,
        proposals=_best(proposals),
        rules=tuple(outcomes),
        small_office=wants_coarser_groups(_persons(chosen, data.year)),
        left_out=unregistered(data),
        explanation=explain(data, chosen),
        fixed=fixed,
    )


def _best(proposals: Sequence[CoarserFeature]) -> tuple[CoarserFeature, ...]:
    """Return proposals, the one that keeps most first; of each feature only the best."""
    best: dict[str, CoarserFeature] = {}
    for proposal in sorted(proposals, key=lambda p: -p.outcome.kept_permille):
        best.setdefault(dimension_of(proposal.feature), proposal)
    return tuple(best.values())


def _lost(protection: Protection) -> set[str]:
    """Return the tables of which a report prints nothing: a field of dots is none."""
    return {loss.key for loss in merged_losses(protection) if loss.cells and not loss.kept_permille}


def merged_losses(protection: Protection) -> tuple[Loss, ...]:
    """Return what each table lost, both years together, in the order of the report."""
    years: dict[str, list[TableLoss]] = {}
    for loss in losses(protection):
        years.setdefault(loss.key.rpartition(" ")[0], []).append(loss)
    return tuple(_merged(key, found) for key, found in years.items())


def unregistered(data: ReportData) -> tuple[str, ...]:
    """Return the tables that a public report leaves out: internal ones, or not judged yet."""
    known = {
        *FEATURES, *CROSSED, *WORK_TABLES, *HOURS_TABLES, *NETWORK_TABLES, *PUBLIC_TABLES,
        *PUBLIC_COLUMNS, *PUBLIC_GRIDS,
    }  # fmt: skip
    return tuple(t.key for c in data.chapters for t in c.tables if t.key not in known)


def _merged(key: str, found: list[TableLoss]) -> Loss:
    return Loss(
        key=key,
        cells=sum(loss.cells for loss in found),
        hidden=sum(loss.hidden for loss in found),
        kept_permille=sum(loss.kept_permille for loss in found) // len(found),
        held_back=found[0].held_back is not None,
    )


def _outcome(made: Protected) -> RuleOutcome:
    protection = made.protection
    tables = [loss for loss in merged_losses(protection) if not loss.key.startswith("figure:")]
    kept = [loss.kept_permille for loss in tables]
    mean = sum(kept) // len(kept) if kept else PERMILLE
    return RuleOutcome(protection.rule, made.hidden, mean)


def _coarse_features(data: ReportData) -> list[str]:
    present = [t for c in data.chapters for t in c.tables]
    found = [
        FEATURES[t.key].dimension
        for t in present
        if isinstance(t, Breakdown) and t.key in FEATURES and FEATURES[t.key].coarse
    ]
    crossed = any(isinstance(t, CrossTable) and AGE in CROSSED.get(t.key, ()) for t in present)
    return list(dict.fromkeys([*found, *(AGE_CHOICES if crossed else ())]))


def _tables_of(feature: str) -> set[str]:
    own = dimension_of(feature)
    tables = {key for key, f in FEATURES.items() if f.dimension == own}
    tables |= {key for key, axes in CROSSED.items() if own in axes}
    return tables | {figure_key(k) for k, (dimension, _) in QUALITY.items() if dimension == own}


def _persons(protection: Protection, year: int) -> int:
    scope = (("year", str(year)),)
    totals = [t.total().persons for t in protection.raw if t.scope == scope]
    return max(totals, default=0)


class _Steps:
    """Parts of one progress: each protection is one step."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress = progress
        self._count = count
        self._begun = 0

    def next(self) -> Progress:
        """Return the progress of the next step."""
        self._begun += 1
        return _Step(self._progress, self._begun - 1, self._count)


@dataclass(frozen=True, slots=True)
class _Step:
    progress: Progress
    number: int
    count: int

    def step(self, done: int, total: int) -> None:
        """Say how much of this step is done."""
        part = PERMILLE * done // total if total else 0
        self.progress.step(self.number * PERMILLE + part, self.count * PERMILLE)

    def check_cancelled(self) -> None:
        """Raise if the user wants to stop."""
        self.progress.check_cancelled()
