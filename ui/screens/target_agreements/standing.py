"""How a goal stands: its light in sign, word and reason, the degree as a bar, the way as a line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import format_day
from intdesk.domain.status_light import Direction, Light, Verdict
from intdesk.domain.target_agreement import (
    Goal,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    light_of,
    proposed,
    scale_of,
)
from intdesk.texts.target_labels import (
    LIGHT_MEANINGS,
    LIGHT_WORDS,
    degree_words,
    value_words,
    verdict_words,
)
from ui.kit.chart_view import ChartView
from ui.kit.degree_bar import DegreeBar
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import hline
from ui.sentences import WINDOW, shown_word
from ui.target_words import LIGHT_MARKS


def _text(german: str) -> str:
    return QCoreApplication.translate("goal_standing", german)


class LightLine(QWidget):
    """Sign, word and meaning of a light, with the reason below."""

    def __init__(self, name: str) -> None:
        """Begin grey."""
        super().__init__()
        self._icon = IconLabel(*LIGHT_MARKS[Light.GREY])
        self._word = label("", TextStyle.STRONG, name=f"{name}_word")
        self._why = label("", TextStyle.MUTED, name=f"{name}_why", wrap=True)
        row = hline(spacing=6)
        row.addWidget(self._icon)
        row.addWidget(self._word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._why)

    def show_light(self, verdict: Verdict, review: Review | None) -> None:
        """Show what the rule says, or what people chose instead, with both reasons."""
        chosen = Light(review.light) if review is not None and review.light else None
        light = chosen or verdict.light
        self._icon.show_icon(*LIGHT_MARKS[light])
        words = f"{shown_word(LIGHT_WORDS[light])}: {shown_word(LIGHT_MEANINGS[light])}"
        self._word.setText(words)
        why = verdict_words(verdict, WINDOW)
        if chosen is not None and review is not None:
            why = _text("Von Hand gesetzt: {reason} (Vorschlag: {light}. {why})").format(
                reason=review.light_reason, light=shown_word(LIGHT_WORDS[verdict.light]), why=why
            )
        self._why.setText(why)


class GoalStanding(QWidget):
    """Everything that tells how one goal stands."""

    def __init__(self) -> None:
        """Begin without a goal."""
        super().__init__()
        self._light = LightLine("goal_light")
        self._bar = DegreeBar("goal_degree")
        self._values = label("", TextStyle.MUTED, name="goal_values", wrap=True)
        self.chart = ChartView("goal_chart")
        self._told = label("", TextStyle.BODY, name="goal_told", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._light, self._bar, self._values, self._told, self.chart):
            column.addWidget(part)

    def show_goal(self, agreement: TargetAgreement, goal: Goal) -> None:
        """Show a goal as its latest review found it."""
        review = goal.last
        verdict = proposed(agreement, goal, review)
        self._light.show_light(verdict, review)
        light = light_of(agreement, goal, review)
        words = _text("Zielerreichung {degree}").format(degree=degree_words(verdict.degree))
        if verdict.expected is not None and goal.direction is not Direction.KEEP:
            words += _text(", nach der Zeit erwartet {n} %").format(n=verdict.expected)
        expected = None if goal.direction is Direction.KEEP else verdict.expected
        self._bar.show_degree(verdict.degree, expected, LIGHT_MARKS[light].colour, words)
        self._values.setText(f"{words}. {_way(goal)}")
        self._told.setText(_told(review))
        self._told.setVisible(bool(self._told.text()))
        spec = way_chart(agreement, goal)
        self.chart.setVisible(spec is not None)
        if spec is not None:
            self.chart.show_chart(spec)


def _way(goal: Goal) -> str:
    last = goal.last
    parts = [_text("Ausgangswert {n}").format(n=value_words(goal.baseline, goal.unit))]
    if last is not None:
        now = _text("am {day}: {n}").format(
            day=format_day(last.day or date.min), n=value_words(last.actual, goal.unit)
        )
        parts.append(now)
    parts.append(_text("Zielwert {n}").format(n=value_words(goal.target, goal.unit)))
    return f"{', '.join(parts)}."


def _told(review: Review | None) -> str:
    if review is None:
        return ""
    parts = (
        (_text("Abweichung: {text}"), review.deviation),
        (_text("Gegenmaßnahme: {text}"), review.counter_measure),
    )
    return "\n".join(words.format(text=text) for words, text in parts if text)


def way_chart(agreement: TargetAgreement, goal: Goal) -> ChartSpec | None:
    """Return measured values beside target and milestones; ``None`` if nothing is planned."""
    planned = _planned(agreement, goal)
    measured = {r.day: r.actual for r in goal.reviews if r.day and r.actual is not None}
    if goal.baseline is not None and (agreement.begin or goal.baseline_day):
        measured = {goal.baseline_day or agreement.begin or date.min: goal.baseline, **measured}
    if not planned or any(v < 0 for v in (*planned.values(), *measured.values())):
        return None
    days = sorted({*planned, *measured})
    now = [measured.get(day) for day in days]
    told = ", ".join(
        f"{format_day(day)}: {value_words(v, goal.unit)}" for day, v in sorted(measured.items())
    )
    words = _text("Liniendiagramm: {indicator}. Gemessen {told}. Zielwert {target}.").format(
        indicator=goal.indicator or goal.title, told=told or "–",
        target=value_words(goal.target, goal.unit),
    )  # fmt: skip
    unit = f" ({goal.unit})" if goal.unit else ""
    return ChartSpec(
        ChartKind.LINES,
        f"{goal.indicator or goal.title}{unit}",
        tuple(f"{day:%d.%m.%y}" for day in days),
        (
            Series(_text("gemessen"), tuple(now)),
            Series(_text("vereinbart"), tuple(planned.get(day) for day in days)),
        ),
        words,
        unit="hundredths",
        joined=True,
    )


def _planned(agreement: TargetAgreement, goal: Goal) -> dict[date, int]:
    """Return the agreed values by day: where it begins, milestones, target."""
    scale = scale_of(agreement, goal)
    if scale.target is None or scale.begin is None or scale.due is None:
        return {}
    first = scale.target if goal.direction is Direction.KEEP else goal.baseline
    found = {} if first is None else {scale.begin: first}
    return found | {p.day: p.value for p in scale.milestones} | {scale.due: scale.target}
