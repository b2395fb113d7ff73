"""The process in which a concept is made: a timeline, and the chosen step below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.concept_process import (
    DONE,
    MAX_TITLE,
    MOST_MONTHS,
    USUAL_MONTHS,
    ProcessStep,
    is_late,
    length,
    month_after,
)
from intdesk.domain.part_keys import new_key
from intdesk.texts.planning.concept import template_steps
from intdesk.texts.planning.timeline import (
    month_heads,
    process_words,
    step_state,
    step_words,
)
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.one_of import OneOfEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.timeline_board import TimelineBar, TimelineBoard
from ui.screens.concepts.parts import PartForm, PartsEditor

_TENTH = 10
_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("concept_process", german)


def read_step(values: dict[str, Any]) -> ProcessStep:
    """Return a step of the plain values of a kept draft."""
    return ProcessStep(**values)


def say_steps(steps: Sequence[ProcessStep]) -> str:
    """Return how many steps there are and how many are done."""
    if not steps:
        return _text("Zeitplan beginnen")
    done = sum(step.progress == DONE for step in steps)
    return _text("{n} Schritte, {done} erledigt").format(n=len(steps), done=done)


class MonthEditor(NumberEditor):
    """The month in which a step begins, counted from 1; nothing entered is the first."""

    def value(self) -> int:
        """Return the month from 0."""
        return max(0, (super().value() or 1) - 1)

    def set_value(self, value: int | None) -> None:
        """Show the month from 1."""
        super().set_value(None if value is None else value + 1)

    def step(self, value: int | None, by: int) -> int:
        """Return the month after or before."""
        return min(MOST_MONTHS, max(0, (value or 0) + by))


class LengthEditor(NumberEditor):
    """How many months a step takes; nothing entered is one."""

    def value(self) -> int:
        """Return the months."""
        return super().value() or 1


class ProcessView(QWidget):
    """The timeline above, the chosen step below."""

    def __init__(self, context: AppContext, holder: PartsEditor[ProcessStep]) -> None:
        """Show and change the steps that ``holder`` keeps."""
        super().__init__()
        self.setObjectName("concept_process_view")
        self._context, self._holder = context, holder
        self._begin: date | None = None
        self.board = TimelineBoard("concept_timeline", _text("Zeitplan des Konzepts"))
        self.step = PartForm("concept_step_form", _step_fields())
        self._told = label("", TextStyle.MUTED, name="concept_progress", wrap=True)
        self._build()
        self._connect()
        self.refresh()

    def show_begin(self, begin: date | None) -> None:
        """Let the days follow from another begin."""
        if begin != self._begin:
            self._begin = begin
            self.refresh()

    def use_template(self) -> None:
        """Add the steps of the template that are not there yet."""
        known = {step.title for step in self._holder.value()}
        new = [step for step in template_steps() if step.title not in known]
        first = new_key(self._holder.value())
        added = (replace(step, key=first - n) for n, step in enumerate(new))
        self._change((*self._holder.value(), *added))

    def refresh(self) -> None:
        """Show the steps as they are kept now."""
        steps, today = self._holder.value(), self._context.clock.today()
        begin = self._begin
        months = max(length(steps), USUAL_MONTHS)
        heads = (
            month_heads(begin, months)
            if begin is not None
            else [(str(n + 1), _text("Monat") if not n else "") for n in range(months)]
        )
        bars = [_bar(step, begin, today) for step in steps]
        self.board.show_bars(bars, heads, _mark(begin, today, months))
        nothing = _text(
            "Noch ist der Zeitplan leer. „Vorlage einfügen“ trägt die üblichen Schritte ein."
        )
        self._told.setText(process_words(steps, begin, today) if steps else nothing)
        for part in (self.board, self._hint):
            part.setVisible(bool(steps))
        self._show_step()

    def _show_step(self) -> None:
        steps = self._holder.value()
        step = steps[self.board.chosen] if steps else None
        self.step.show_part(step)
        self.step.setVisible(step is not None)
        for button in (self._up, self._down, self._drop):
            button.setEnabled(step is not None)

    def _change(self, steps: tuple[ProcessStep, ...]) -> None:
        self._holder.change(steps)
        self.refresh()

    def _alter(self, **changes: int) -> None:
        """Change the chosen step; values stay within what is allowed."""
        steps, at = self._holder.value(), self.board.chosen
        if not steps:
            return
        step = steps[at]
        start = min(MOST_MONTHS, max(0, step.start + changes.get("start", 0)))
        months = min(MOST_MONTHS, max(1, step.months + changes.get("months", 0)))
        progress = min(DONE, max(0, step.progress + _TENTH * changes.get("progress", 0)))
        altered = replace(step, start=start, months=months, progress=progress)
        self._change((*steps[:at], altered, *steps[at + 1 :]))

    def _add(self) -> None:
        steps = self._holder.value()
        after = steps[self.board.chosen] if steps else ProcessStep()
        start = after.start + after.months if steps else 0
        new = ProcessStep(new_key(steps), after.phase, _text("Neuer Schritt"), start, 1)
        at = self.board.chosen + 1 if steps else 0
        self._change((*steps[:at], new, *steps[at:]))
        self.board.choose(at)
        self._show_step()
        self.step.form.reveal("title")

    def _remove(self) -> None:
        steps, at = self._holder.value(), self.board.chosen
        self._change((*steps[:at], *steps[at + 1 :]))

    def _reorder(self, by: int) -> None:
        steps, at = list(self._holder.value()), self.board.chosen
        if 0 <= at + by < len(steps):
            steps[at], steps[at + by] = steps[at + by], steps[at]
            self._holder.change(tuple(steps))
            self.board.chosen = at + by
            self.refresh()

    def _take(self, step: ProcessStep) -> None:
        steps = self._holder.value()
        self._change(tuple(step if known.key == step.key else known for known in steps))

    def _build(self) -> None:
        template = secondary("concept_template", _text("Vorlage einfügen"), "list-checks")
        template.setToolTip(_text("Schritte für 18 Monate, zum Anpassen"))
        template.clicked.connect(self.use_template)
        add = secondary("concept_step_add", _text("Schritt"), "plus")
        add.clicked.connect(self._add)
        self._up = secondary("concept_step_up", _text("Nach oben"))
        self._up.clicked.connect(lambda: self._reorder(-1))
        self._down = secondary("concept_step_down", _text("Nach unten"))
        self._down.clicked.connect(lambda: self._reorder(1))
        self._drop = secondary("concept_step_drop", _text("Entfernen"))
        self._drop.clicked.connect(self._remove)
        hint = _text(
            "Tasten im Zeitplan: Pfeil auf und ab wählt, links und rechts verschiebt, mit "
            "Umschalt verlängert, + und − ändern den Fortschritt."
        )
        area = ScrollPage("concept_process_scroll")
        area.body.setContentsMargins(0, 0, 0, 0)
        area.body.addWidget(FlowRow(template, add, self._up, self._down, self._drop))
        area.body.addWidget(self._told)
        area.body.addWidget(self.board)
        self._hint = label(hint, TextStyle.SMALL, wrap=True)
        area.body.addWidget(self._hint)
        area.body.addWidget(self.step)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _connect(self) -> None:
        self._holder.shown.connect(self.refresh)
        self.board.chosen_changed.connect(lambda _number: self._show_step())
        self.board.moved.connect(lambda by: self._alter(start=by))
        self.board.stretched.connect(lambda by: self._alter(months=by))
        self.board.progressed.connect(lambda by: self._alter(progress=by))
        self.board.opened.connect(lambda: self.step.form.reveal("title"))
        self.step.edited.connect(self._take)
        self.step.finished.connect(self.board.setFocus)


def _bar(step: ProcessStep, begin: date | None, today: date) -> TimelineBar:
    late = begin is not None and is_late(step, begin, today)
    return TimelineBar(
        step.title, step.start, step.months, step.progress / DONE,
        step_state(step, late=late), step_words(step, begin, today), late,
    )  # fmt: skip


def _mark(begin: date | None, today: date, months: int) -> float | None:
    """Return the place of today in months, ``None`` outside of the timeline."""
    if begin is None:
        return None
    after = month_after(begin, months)
    return months * (today - begin).days / (after - begin).days if begin <= today < after else None


def _step_fields() -> list[Field]:
    progress = [(n, f"{n} %") for n in range(0, DONE + 1, _TENTH)]
    remind = [(False, _text("nein")), (True, _text("ja"))]
    return [
        Field("title", _text("Schritt"), TextEditor("title", longest=MAX_TITLE), wide=True),
        Field("phase", _text("Phase"), TextEditor("phase", longest=MAX_TITLE), width=_HALF),
        Field("responsible", _text("Zuständig"), TextEditor("responsible", longest=MAX_TITLE),
              width=_HALF),
        Field("start", _text("Ab Monat"), MonthEditor("start", least=1, most=MOST_MONTHS),
              width=96),
        Field("months", _text("Dauer in Monaten"), LengthEditor("months", least=1,
              most=MOST_MONTHS), width=110),
        Field("progress", _text("Fortschritt"), OneOfEditor("progress", progress), width=110),
        Field("remind", _text("Wiedervorlage"), OneOfEditor("remind", remind), width=110),
        Field("note", _text("Notiz"), NoteEditor("note", lines=2), wide=True),
    ]  # fmt: skip
