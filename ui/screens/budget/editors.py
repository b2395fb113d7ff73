"""Editors of the budget: a line, a commitment, a percentage, the shares of a posting."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.posting import Share
from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold
from intdesk.domain.grants.rate import parse_rate, rate_text
from intdesk.domain.listing import Filter, ListQuery
from intdesk.texts.numbers import percent
from ui.budget_lines import KnownEditor, line_editor
from ui.context import AppContext
from ui.kit.form.amounts import EurosEditor, ParsedEditor
from ui.kit.form.lines import LineField, LineKind, LinesEditor

MOST_FOUND = 20
PERMILLE = 1000
_PERCENT = re.compile(r"(\d{1,4})(?:,(\d))?")


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_editors", german)


def post_editor(context: AppContext, name: str) -> KnownEditor:
    """Return the choice of a post by its title or number."""
    return _listed_editor(context, name, ListQuery(Kind.POST), ("title", "number"))


def commitment_editor(context: AppContext, name: str) -> KnownEditor:
    """Return the choice of an open commitment by its purpose or from whom it was ordered."""
    query = ListQuery(Kind.COMMITMENT, filters=(Filter("state", ("open",)),))
    return _listed_editor(context, name, query, ("purpose", "payee"))


def _listed_editor(
    context: AppContext, name: str, among: ListQuery, shown: tuple[str, ...]
) -> KnownEditor:
    """Return the choice of a record of a list, which is called by some of its fields."""
    lists = context.office.lists

    def named(ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = lists.rows(among.kind, ids)
        return [
            (i, " · ".join(str(rows[i][field]) for field in shown if rows[i][field]))
            for i in ids
            if i in rows
        ]

    def find(text: str) -> list[tuple[int, str]]:
        return named(lists.first_ids(replace(among, text=text), MOST_FOUND))

    return KnownEditor(name, find, lambda record_id: next((n for _, n in named([record_id])), ""))


def plan_line_editor(context: AppContext, name: str) -> KnownEditor:
    """Return the choice of a position of a grant's plan, by grant or position."""
    figures = context.office.grant_figures

    def find(text: str) -> list[tuple[int, str]]:
        wanted = fold(text)
        places = ((place.id, place.name) for place in figures.places())
        return [(key, said) for key, said in places if wanted in fold(said)]

    return KnownEditor(name, find, figures.place_name)


def shares_editor(
    context: AppContext, filled: Callable[[Share], Share] = lambda share: share
) -> LinesEditor[Share]:
    """Return the editor of the shares of a posting: line, amount, commitment, funded position."""

    def make(_line: Share | None, values: Mapping[str, Any]) -> Share:
        return filled(Share(**values))

    fields = (
        LineField("line_id", _text("Haushaltsstelle"), lambda n: line_editor(context, n), 250),
        LineField("cents", _text("Betrag"), EurosEditor, 110),
        LineField(
            "commitment_id", _text("Zahlt die Mittelbindung"),
            lambda n: commitment_editor(context, n), 210,
        ),
        LineField(
            "plan_line_id", _text("Gefördert durch"), lambda n: plan_line_editor(context, n), 250
        ),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Anteil"), _text("Auf weitere Haushaltsstelle aufteilen"),
        lambda share: share == Share(),
    )  # fmt: skip
    return LinesEditor("shares", kind)


class PercentEditor(ParsedEditor[int]):
    """A percentage in permille: "75", "62,5 %"."""

    def __init__(self, name: str) -> None:
        """Make an empty percentage."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> int | None:
        """Return the permille of a typed percentage, at most one digit behind the comma."""
        found = _PERCENT.fullmatch(text.replace("%", "").strip())
        return int(found[1]) * 10 + int(found[2] or "0") if found else None

    def shown(self, value: int) -> str:
        """Return ``62,5 %``."""
        return percent(value)

    def step(self, value: int | None, by: int) -> int:
        """Return five percent more or less."""
        return min(PERMILLE, max(0, (value or 0) + by * 50))

    def advice(self) -> str:
        """Return how a percentage can be typed."""
        return self.tr("Bitte einen Anteil in Prozent angeben, zum Beispiel 75 oder 62,5.")


class RateEditor(ParsedEditor[Fraction]):
    """The rate of a grant, exact: "80", "66,67 %", "2/3"."""

    def __init__(self, name: str) -> None:
        """Make an empty rate."""
        super().__init__(name)
        self.box.addWidget(self._line)

    def read(self, text: str) -> Fraction | None:
        """Return the rate of a typed fraction or percentage."""
        return parse_rate(text)

    def shown(self, value: Fraction) -> str:
        """Return ``66,67 %``, or ``2/3`` where no percentage is exact."""
        return rate_text(value)

    def step(self, value: Fraction | None, by: int) -> Fraction:
        """Return five percent more or less."""
        return min(Fraction(1), max(Fraction(0), (value or Fraction(0)) + Fraction(by, 20)))

    def advice(self) -> str:
        """Return how a rate can be typed."""
        return self.tr("Bitte den Fördersatz angeben, zum Beispiel 80, 66,67 % oder 2/3.")
