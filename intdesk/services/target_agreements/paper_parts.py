"""The parts of papers about target agreements, made of words that are ready for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import format_day
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.money import format_euros
from intdesk.domain.paper import (
    Facts,
    Heading,
    Paragraph,
    Part,
    Picture,
    Points,
    Sheet,
    Signatures,
)
from intdesk.domain.target_agreement import (
    Goal,
    Measure,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    planned_cost,
)
from intdesk.domain.target_standing import AgreementStanding, GoalStanding
from intdesk.services.target_agreements.evidence import GoalEvidence
from intdesk.texts import target_papers as words
from intdesk.texts.light_words import marked_light
from intdesk.texts.target_labels import (
    DIRECTION_WORDS,
    EFFECT_WORDS,
    LIGHT_MEANINGS,
    LIGHT_WORDS,
    MEASURE_WORDS,
    REPORTING_WORDS,
    RHYTHM_WORDS,
    degree_words,
    evidence_words,
    reviewed_words,
    state_words,
    value_words,
)

_DAY, _VALUE, _NUMBER = 60.0, 66.0, 26.0
_MOST_SIGN = 3
"""A longer unit is a word, not a sign."""


def day_words(day: date | None) -> str:
    """Return a day, a dash if there is none."""
    return format_day(day) if day is not None else "–"


def term_words(agreement: TargetAgreement) -> str:
    """Return from when to when an agreement holds."""
    told = _agreed_term(agreement)
    if agreement.ended_on is None:
        return told
    return words.ENDED.format(term=told, day=format_day(agreement.ended_on))


def _agreed_term(agreement: TargetAgreement) -> str:
    first, last = day_words(agreement.begin), day_words(agreement.end)
    if agreement.extended_to is not None:
        until = format_day(agreement.extended_to)
        return words.EXTENDED.format(first=first, last=last, until=until)
    return words.TERM_VALUE.format(first=first, last=last)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an agreement names elsewhere in the file, in words.

    ``goals`` are those of the concept, ``line`` is the budget line of the agreement, ``lines`` are
    those of measures by their ids as text.
    """

    department: str = ""
    fields: Sequence[str] = ()
    goals: Sequence[str] = ()
    line: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)


def facts_of(agreement: TargetAgreement, basis: Basis) -> Facts:
    """Return with whom, how long, on what basis and with which means."""
    decision = _decision(agreement)
    reporting = words.REPORTING.format(rhythm=REPORTING_WORDS[agreement.reporting])
    rows = (
        (words.DEPARTMENT, ", ".join(filter(None, (basis.department, agreement.head)))),
        (words.TERM, "; ".join((term_words(agreement), reporting))),
        (words.FIELDS, ", ".join(basis.fields)),
        (words.BASIS, "; ".join(filter(None, (*basis.goals, agreement.concept, decision)))),
        (words.MEANS, "; ".join(filter(None, (agreement.staff, _budget(agreement, basis))))),
        (words.DEVIATION, agreement.deviation_rule),
    )
    return Facts(words.FACTS, tuple((name, value) for name, value in rows if value))


def _decision(agreement: TargetAgreement) -> str:
    if not agreement.decision:
        return ""
    if agreement.decided_on is None:
        return words.DECISION.format(number=agreement.decision)
    day = format_day(agreement.decided_on)
    return words.DECISION_DAY.format(number=agreement.decision, day=day)


def _budget(agreement: TargetAgreement, basis: Basis) -> str:
    line = ", ".join(filter(None, (basis.line, agreement.budget_line)))
    if agreement.budget is None:
        return line
    amount = format_euros(agreement.budget)
    return words.BUDGET.format(amount=amount, line=line) if line else amount


def goals_sheet(agreement: TargetAgreement) -> Sheet:
    """Return the agreed goals as a table."""
    rows = tuple(
        (
            str(number),
            "\n".join(_goal_lines(goal)),
            "\n".join(_baseline_lines(goal)),
            _value(goal.target, goal.unit),
            day_words(goal.due or agreement.last_day),
        )
        for number, goal in enumerate(agreement.goals, 1)
    )
    widths = (_NUMBER, 0.0, _DAY, _DAY, _DAY)
    return Sheet(words.GOALS, words.GOAL_HEADS, rows, widths)


def _goal_lines(goal: Goal) -> Iterator[str]:
    """Yield all that the signature binds, but what has columns of its own."""
    yield goal.title
    told = [EFFECT_WORDS[goal.effect], DIRECTION_WORDS[goal.direction]]
    if (goal.weight or 1) > 1:
        told.append(words.WEIGHT.format(n=goal.weight))
    rhythm = RHYTHM_WORDS[goal.rhythm] if goal.rhythm else ""
    measured = (
        (words.INDICATOR_TOLD, goal.indicator), (words.SOURCE_TOLD, goal.source),
        (words.RHYTHM_TOLD, rhythm),
    )  # fmt: skip
    yield "; ".join([", ".join(told), *(said.format(text=text) for said, text in measured if text)])
    points = [
        f"{value_words(m.value, goal.unit)} ({format_day(m.day)})"
        for m in goal.milestones
        if m.day is not None and m.value is not None
    ]
    if points:
        yield words.MILESTONES.format(points=", ".join(points))
    if goal.reason:
        yield words.REASON_TOLD.format(text=" ".join(goal.reason.split()))


def _baseline_lines(goal: Goal) -> Iterator[str]:
    yield _value(goal.baseline, goal.unit)
    if goal.baseline_day is not None:
        yield words.BASELINE_DAY.format(day=format_day(goal.baseline_day))


def _value(value: int | None, unit: str) -> str:
    """Return a value for a narrow column: a unit that is a word may stand on the next line."""
    text = value_words(value, unit)
    return text.replace(NO_BREAK, " ") if len(unit) > _MOST_SIGN else text


def measures_sheet(agreement: TargetAgreement, basis: Basis) -> Sheet | None:
    """Return the measures as a table, ``None`` without any."""
    rows = tuple(
        (
            str(number),
            "\n".join(_measure_lines(measure, basis)),
            measure.responsible or "–",
            _span(measure),
            format_euros(measure.cents) if measure.cents is not None else "–",
        )
        for number, goal in enumerate(agreement.goals, 1)
        for measure in goal.measures
    )
    if not rows:
        return None
    widths = (30.0, 0.0, 96.0, _DAY, _VALUE)
    cost = planned_cost(agreement)
    total = ("", words.SUM, "", "", format_euros(cost)) if cost else ()
    return Sheet(words.MEASURES, words.MEASURE_HEADS, rows, widths, (4,), total)


def _measure_lines(measure: Measure, basis: Basis) -> Iterator[str]:
    """Yield what is done, who takes part, where the money comes from."""
    yield measure.title
    if measure.involved:
        yield words.INVOLVED_TOLD.format(text=measure.involved)
    told = ", ".join(filter(None, (measure.funding, basis.lines.get(str(measure.line), ""))))
    if told:
        yield words.FUNDING_TOLD.format(text=told)


def _span(measure: Measure) -> str:
    if measure.begin is None:
        return day_words(measure.due)
    first = words.FROM.format(day=format_day(measure.begin))
    if measure.due is None:
        return first
    return f"{first}\n{words.UNTIL.format(day=format_day(measure.due))}"


def signature_parts(agreement: TargetAgreement) -> Iterator[Part]:
    """Yield lines to sign on, two side by side and at least two, with the days of signing."""
    named = [(", ".join(filter(None, (s.name, s.function))), _signed(s.day))
             for s in agreement.signatures]  # fmt: skip
    named += [(name, "") for name in words.SIGNERS[len(named) :]]
    if len(named) % 2:
        named.append(("", ""))
    for (left, on_left), (right, on_right) in zip(named[::2], named[1::2], strict=True):
        yield Signatures((left, right), (on_left, on_right))


def _signed(day: date | None) -> str:
    return words.SIGNED_ON.format(day=format_day(day)) if day is not None else ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows the work for the goals of an agreement, and for measures by goal and key."""

    goals: Mapping[int, GoalEvidence] = field(default_factory=dict)
    measures: Mapping[tuple[int, int], GoalEvidence] = field(default_factory=dict)


def status_parts(standing: AgreementStanding, shown: Shown) -> Iterator[Part]:
    """Yield how the goals of an agreement stood at their latest reviews of a year."""
    agreement = standing.agreement
    yield Heading(agreement.title)
    yield Paragraph(status_sentence(standing))
    caption = words.STATUS_CAPTION.format(title=agreement.title, state=state_words(agreement))
    rows = tuple(_status_row(one) for one in standing.goals)
    if rows:
        widths = (0.0, 52.0, 52.0, 52.0, 38.0, 52.0, _DAY)
        yield Sheet(caption, words.STATUS_HEADS, rows, widths, (4,))
    chart = degree_chart(standing)
    if chart is not None:
        yield Picture(chart)
    for one in standing.goals:
        told = tuple(goal_remarks(one, shown))
        if told:
            yield Paragraph(f"{one.number}. {one.goal.title}")
            yield Points(told)
    measures = tuple(_standing(agreement, shown))
    if measures:
        columns = (_NUMBER + 4, 0.0, 96.0, _DAY, 84.0, 92.0)
        yield Sheet(words.MEASURES, words.STANDING_HEADS, measures, columns)
    yield from map(Paragraph, closing_remarks(agreement))


def closing_remarks(agreement: TargetAgreement) -> Iterator[str]:
    """Yield why an agreement was ended before its time, and the assessment."""
    if agreement.end_reason:
        yield f"{words.END_REASON}: {agreement.end_reason}"
    if agreement.assessment:
        yield f"{words.ASSESSMENT}: {agreement.assessment}"


def status_sentence(standing: AgreementStanding) -> str:
    """Return term, state, degree and light, and for how many of the goals they speak."""
    light = f"{LIGHT_WORDS[standing.light]} ({LIGHT_MEANINGS[standing.light]})"
    agreement = standing.agreement
    state = "" if agreement.ended_on is not None else state_words(agreement)  # the term says so
    degree, reviewed = standing.degree, reviewed_words(standing.reviewed, len(standing.goals))
    parts = (
        f"{', '.join(filter(None, (term_words(agreement), state)))}.",
        words.NO_DEGREE if degree is None else words.OVERALL.format(degree=degree_words(degree)),
        f"{reviewed}." if reviewed else "",
        words.LIGHT_OF.format(light=light),
    )
    return " ".join(filter(None, parts))


def _status_row(standing: GoalStanding) -> tuple[str, ...]:
    goal, review = standing.goal, standing.review
    return (
        f"{standing.number}. {goal.title}",
        _value(goal.baseline, goal.unit),
        _value(review.actual if review is not None else None, goal.unit),
        _value(goal.target, goal.unit),
        degree_words(standing.degree),
        marked_light(standing.light, by_hand=standing.by_hand),
        day_words(review.day if review is not None else None),
    )


def degree_chart(standing: AgreementStanding) -> ChartSpec | None:
    """Return the degree of each goal that has one as bars, ``None`` without any."""
    known = [(g.goal.title, max(0, g.degree)) for g in standing.goals if g.degree is not None]
    if not known:
        return None
    told = "; ".join(f"{name}: {value} %" for name, value in known)
    reviewed = reviewed_words(standing.reviewed, len(standing.goals))
    return ChartSpec(
        ChartKind.BARS, words.DEGREES, tuple(name for name, _ in known),
        (Series(words.DEGREES, tuple(value for _, value in known)),),
        words.DEGREES_ALT.format(told=told, reviewed=reviewed), unit="percent", whole=True,
    )  # fmt: skip


def goal_remarks(standing: GoalStanding, shown: Shown) -> Iterator[str]:
    """Yield what is to be said of a goal: why its light, deviation and reaction, evidence."""
    goal, review = standing.goal, standing.review
    if review is not None:
        for text, sentence in (
            (review.light_reason if review.light else "", words.CHOSEN.format(
                reason=review.light_reason)),
            (review.deviation, words.DEVIATION_TOLD.format(text=review.deviation)),
            (review.counter_measure, words.COUNTER_TOLD.format(text=review.counter_measure)),
        ):  # fmt: skip
            if text:
                yield sentence
    if standing.next_day is not None:
        yield words.NEXT_TOLD.format(day=format_day(standing.next_day))
    parts = evidence_parts(shown.goals.get(goal.key))
    if parts:
        yield words.EVIDENCE_TOLD.format(parts=", ".join(parts))


def _standing(agreement: TargetAgreement, shown: Shown) -> Iterator[tuple[str, ...]]:
    """Yield a line for each measure: who does it until when, and how far it is."""
    for number, goal in enumerate(agreement.goals, 1):
        for measure in goal.measures:
            found = evidence_parts(shown.measures.get((goal.key, measure.key)))
            yield (
                str(number), measure.title, measure.responsible or "–", day_words(measure.due),
                MEASURE_WORDS[measure.state], ", ".join(found) or "–",
            )  # fmt: skip


def evidence_parts(found: GoalEvidence | None, *, money: bool = True) -> list[str]:
    """Return how many records of each kind there are, and what was booked."""
    if found is None:
        return []
    parts = [evidence_words(kind, count) for kind, count in found.counts.items()]
    if money and found.spent:
        parts.append(words.SPENT.format(amount=format_euros(found.spent)))
    return parts
