"""The process of a concept as a timeline: a bar for each step over the months."""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.graphics.shapes import Drawing

from intdesk.domain.concept_process import (
    DONE,
    ProcessStep,
    is_late,
    length,
    month_after,
)
from intdesk.reports.chart_plate import LABEL, PARTS, QUIET, TICK, Area, Fill, Pattern, Plate
from intdesk.reports.charts import PALETTE
from intdesk.reports.pdf.style import INK
from intdesk.texts.planning.timeline import TODAY, month_heads, step_state

_ROW: Final = 17.0
_BAR: Final = 9.0
_HEAD: Final = 26.0
_LABEL_ROOM: Final = 210.0
_STATE_ROOM: Final = 78.0
_OPEN: Final = Fill(PALETTE[0], Pattern.OUTLINE)
_DONE: Final = PARTS[0]


def draw_timeline(
    steps: tuple[ProcessStep, ...], begin: date, today: date, width: float
) -> Drawing:
    """Return the drawing: what is done is filled, what is open is hollow; its state in words."""
    months = max(1, length(steps))
    plate = Plate(width, _HEAD + _ROW * len(steps) + 4)
    left, right = _LABEL_ROOM, width - _STATE_ROOM
    each = (right - left) / months
    top = plate.drawing.height - _HEAD
    heads = month_heads(begin, months)
    every = 1 if each >= max(TICK.width(head) for head, _ in heads) + 2 else 3
    for number, (head, year) in enumerate(heads):
        x = left + number * each
        plate.line((x, 0), (x, top + 4))
        if number % every == 0:
            plate.text(x + 1, top + 7, head, TICK)
        if year:
            plate.text(x + 1, top + 17, year, LABEL)
    for number, step in enumerate(steps):
        _draw_step(plate, step, (left, top - (number + 1) * _ROW, each), (begin, today))
    _draw_today(plate, (begin, today), (left, right, top), months)
    return plate.drawing


def _draw_step(
    plate: Plate, step: ProcessStep, where: tuple[float, float, float], days: tuple[date, date]
) -> None:
    left, y, each = where
    begin, today = days
    plate.line((0, y), (plate.drawing.width, y))
    plate.text(0, y + 5, _short(step.title), LABEL)
    x, wide = left + step.start * each, step.months * each
    base = y + (_ROW - _BAR) / 2
    plate.area(Area(x, base, wide, _BAR), _OPEN)
    plate.area(Area(x, base, wide * step.progress / DONE, _BAR), _DONE)
    state = step_state(step, late=is_late(step, begin, today))
    plate.text(plate.drawing.width, y + 5, state, QUIET, "end")


def _draw_today(
    plate: Plate, days: tuple[date, date], where: tuple[float, float, float], months: int
) -> None:
    """Mark the present day if the process is under way."""
    begin, today = days
    left, right, top = where
    after = month_after(begin, months)
    if begin <= today < after:
        x = left + (right - left) * (today - begin).days / (after - begin).days
        plate.line((x, 0), (x, top + 4), INK, 1.1)
        plate.text(x, top + 17, TODAY, TICK, "middle")


def _short(title: str) -> str:
    while LABEL.width(title) > _LABEL_ROOM - 10:
        title = title.rstrip("…")[:-1].rstrip() + "…"
    return title
