"""Target agreements of the demonstration offices: their departments through the years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.concept import ConceptState
from intdesk.domain.concept_goal import ConceptGoal
from intdesk.domain.evidence import Evidence
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    AgreementState,
    Goal,
    Measure,
    MeasureState,
    Milestone,
    Reporting,
    Review,
    Signature,
    TargetAgreement,
)
from intdesk.domain.target_changes import (
    arranged,
    following_year,
)
from intdesk.services.target_agreements.naming import with_names
from intdesk.services.target_agreements.reminders import remind
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts import demonstration_targets as words
from intdesk.texts.demonstration_planning import SampleConcept
from intdesk.texts.target_templates import DEVIATION_RULE, template

_SCALES = {
    "kita": ((0, 4_00), (26_00, 20_00)),
    "personal": ((12_00, 24_00), (9_00, 14_00)),
    "wohnen": ((6_00, 12_00), (60_00, 54_00)),
    "sprache": ((240_00, 240_00), (1_00, 3_00)),
}
"""Baseline and target of each goal in the first year, in hundredths."""
_REACHED = {
    "kita": ((55, 100), (20, 60)),
    "personal": ((45, 90), (60, 110)),
    "wohnen": ((10, 40), (50, 100)),
    "sprache": ((100, 100), (50, 100)),
}
"""Percent of the way that each goal has reached at the middle and at the end of a year."""
_MIDDLE, _END = (7, 3), (12, 10)
_MOST_POSTINGS = 2


def add_agreements(unit: WriteUnit, keys: Sequence[str], years: Sequence[int], today: date) -> None:
    """Write an agreement of each department for each year that has begun.

    Each year goes on from what the last one reached; the running year has its first review.
    """
    for number, key in enumerate(keys):
        before: TargetAgreement | None = None
        for year in (y for y in years if y <= today.year):
            draft = _first(key, year, number) if before is None else _next(key, before)
            draft = replace(draft, number=words.NUMBER.format(year=year, n=number + 1))
            before = _lived(key, draft, year, today)
            saved = arranged(replace(before, evidence=_evidence(unit, year, today)))
            record = unit.of(TARGET_AGREEMENTS).save(with_names(unit, TargetAgreement(), saved))
            remind(unit, TargetAgreement(), replace(saved, id=record), today)


def serve_concept(unit: WriteUnit, sample: SampleConcept | None) -> None:
    """Let agreements of the years of the concept serve goals of it, if there is one."""
    if sample is None:
        return
    concepts = unit.of(CONCEPTS).many(unit.lists.ids(ListQuery(Kind.CONCEPT)))
    concept = next(c for c in concepts if c.state is ConceptState.CARRIED_OUT)
    goals = {item.title: ConceptGoal(concept.id, item.key).code for item in concept.items}
    for agreement in unit.of(TARGET_AGREEMENTS).many(
        unit.lists.ids(ListQuery(Kind.TARGET_AGREEMENT))
    ):
        served = goals.get(sample.served.get(agreement.department, ""))
        held = agreement.begin is not None and agreement.begin.year >= (concept.first or 0)
        if served is not None and held:
            linked = replace(agreement, concept_goals=(served,), concept="")
            unit.of(TARGET_AGREEMENTS).save(with_names(unit, TargetAgreement(), linked))


def add_booked_evidence(unit: WriteUnit) -> None:
    """Let small postings of each agreement's first year stand for its first measure."""
    taken: set[int] = set()
    for agreement in unit.of(TARGET_AGREEMENTS).many(
        unit.lists.ids(ListQuery(Kind.TARGET_AGREEMENT))
    ):
        if agreement.begin is None or not agreement.was_signed:
            continue
        left = agreement.goals[0].measures[0].cents or 0
        fiscal = (Filter("year", (str(agreement.begin.year),)),)
        ids = unit.lists.ids(ListQuery(Kind.POSTING, filters=fiscal, descending=False))
        chosen: list[int] = []
        for found in unit.of(POSTINGS).many(ids):
            fits = found.id not in taken and any(w in found.purpose for w in words.BOOKED_WORDS)
            if fits and 0 < found.cents <= left and len(chosen) < _MOST_POSTINGS:
                left -= found.cents
                chosen.append(found.id)
        taken.update(chosen)
        more = tuple(Evidence(Kind.POSTING.value, i, 1, 1).code for i in chosen)
        if more:
            changed = replace(agreement, evidence=(*agreement.evidence, *more))
            unit.of(TARGET_AGREEMENTS).save(changed)


def _first(key: str, year: int, number: int) -> TargetAgreement:
    known = template(key)
    goals = tuple(
        replace(
            goal, baseline=low, target=high, baseline_day=date(year - 1, 12, 31), weight=2 - place,
            measures=_measures(known.department, goal, year),
        )
        for place, (goal, (low, high)) in enumerate(zip(known.goals, _SCALES[key], strict=True))
    )  # fmt: skip
    return TargetAgreement(
        title=known.title, department=known.department, head=words.HEADS[known.department],
        begin=date(year, 1, 1), end=date(year, 12, 31), purpose=known.purpose,
        fields_of_action=known.fields_of_action, concept=words.CONCEPT,
        decision=words.DECISION.format(number=41 + number, year=year - 1),
        decided_on=date(year - 1, 11, 20), staff=words.STAFF,
        budget_line=words.BUDGET_LINES[known.department], budget=3000_00 + 1500_00 * number,
        reporting=Reporting.HALF_YEARLY, deviation_rule=DEVIATION_RULE, goals=goals,
    )  # fmt: skip


def _measures(department: str, goal: Goal, year: int) -> tuple[Measure, ...]:
    return tuple(
        replace(
            measure, responsible=words.RESPONSIBLE[department], due=date(year, 4 + 5 * place, 30),
            cents=800_00 + 400_00 * place, begin=date(year, 2 + 3 * place, 1),
            involved=words.INVOLVED if place == 0 else "",
            funding=words.FUNDING if place else "",
        )
        for place, measure in enumerate(goal.measures)
    )  # fmt: skip


def _next(key: str, before: TargetAgreement) -> TargetAgreement:
    """Return the draft of the year after, with new targets as far away as the first ones were."""
    draft = following_year(before)
    goals = tuple(
        replace(goal, target=max(0, (goal.baseline or 0) + (high - low)))
        for goal, (low, high) in zip(draft.goals, _SCALES[key], strict=True)
    )
    return replace(draft, goals=goals)


def _lived(key: str, draft: TargetAgreement, year: int, today: date) -> TargetAgreement:
    """Return the agreement as it stands today: signed in January, reviewed twice, then closed."""
    signatures: tuple[Signature, ...] = (
        Signature(words.OFFICER, words.OFFICER_FUNCTION, date(year, 1, 15)),
        Signature(draft.head, words.HEAD_FUNCTION, date(year, 1, 18)),
    )
    over = date(year, *_END) <= today and year < today.year
    begun = today > date(year, 1, 18)
    state = AgreementState.CLOSED if over else AgreementState.RUNNING
    if not begun:
        signatures = tuple(replace(one, day=None) for one in signatures)
        state = AgreementState.DRAFT
    goals = tuple(
        _reviewed(
            goal, tuple(_reviews(goal, reached, year, today, words.LATE[draft.department])), year
        )
        for goal, reached in zip(draft.goals, _REACHED[key], strict=True)
    )
    assessment = words.ASSESSMENT if over else ""
    return replace(draft, signatures=signatures, state=state, goals=goals, assessment=assessment)


def _reviewed(goal: Goal, reviews: tuple[Review, ...], year: int) -> Goal:
    states = (MeasureState.DONE, MeasureState.WORKING)
    done = tuple(
        replace(m, state=states[min(place, 1)]) if reviews else m
        for place, m in enumerate(goal.measures)
    )
    milestone = Milestone(date(year, 7, 1), _value(goal, 50))
    return replace(goal, reviews=reviews, measures=done, milestones=(milestone,))


def _reviews(
    goal: Goal, reached: tuple[int, int], year: int, today: date, late: tuple[str, str]
) -> Iterator[Review]:
    """Yield the reviews of a year so far; ``late`` is why a goal is behind, and the reaction."""
    days = [date(year, *_MIDDLE), date(year, *_END)]
    for place, (day, percent) in enumerate(zip(days, reached, strict=True)):
        if day >= today:
            return
        behind = percent < 50
        by_hand = place == 0 and percent == 55
        yield Review(
            day=day, actual=_value(goal, percent),
            light=str(Light.YELLOW) if by_hand else "",
            light_reason=words.BY_HAND if by_hand else "",
            deviation=late[0] if behind else "", counter_measure=late[1] if behind else "",
            next_day=days[1] if place == 0 else None,
        )  # fmt: skip


def _value(goal: Goal, percent: int) -> int:
    """Return the value at so many percent of the way, in whole units."""
    low, high = goal.baseline or 0, goal.target or 0
    return (low + (high - low) * percent // 100 + 50) // 100 * 100


def _evidence(unit: WriteUnit, year: int, today: date) -> tuple[str, ...]:
    """Return some events of the year as evidence of the first goal."""
    ids = unit.lists.ids(ListQuery(Kind.EVENT, filters=(year_filter(year),), descending=False))
    rows = unit.lists.rows(Kind.EVENT, list(ids))
    fitting = [
        i for i in ids
        if str(rows[i]["day"]) < today.isoformat()
        and any(word in str(rows[i]["title"]).lower() for word in words.EVENT_WORDS)
    ]  # fmt: skip
    return tuple(Evidence(Kind.EVENT.value, i, 1).code for i in fitting[:3])
