"""The agreements by department: a line of sums for each, and below them a board of their cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_progress import count_lights, reviewed_goals, year_degree
from intdesk.texts.target_labels import LIGHT_WORDS, STATE_WORDS, degree_words
from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.lane_board import Lane, LaneBoard
from ui.kit.layout import ScrollPage
from ui.kit.name_table import NameTable
from ui.screens.target_agreements.cards import agreement_card
from ui.sentences import shown_word, shown_words
from ui.targets import list_target

MOST_ROWS = 5
_WIDTHS = (80, 56, 56, 56, 56, 56, 78, 88)


class DepartmentView(ScrollPage):
    """Enter on a department shows the list of its agreements, a card opens its agreement."""

    picked = Signal(int)
    moved = Signal(int, str)

    def __init__(self, context: AppContext) -> None:
        """Begin without agreements; :meth:`show_agreements` fills the view."""
        super().__init__("departments_scroll")
        self._context = context
        self._codes: list[str] = []
        heads = (
            self.tr("Fachbereich"), self.tr("Vereinb."), self.tr("Ziele"),
            *(shown_word(LIGHT_WORDS[light]) for light in Light), self.tr("erreicht"),
            self.tr("überprüft"),
        )  # fmt: skip
        says = self.tr("Fachbereiche")
        self.table = NameTable("department_table", heads, says, _WIDTHS, MOST_ROWS)
        self.table.activated.connect(lambda index: self._open_list(index.row()))
        self._without = label("", TextStyle.MUTED, name="departments_without", wrap=True)
        ways = {str(state): word for state, word in shown_words(STATE_WORDS).items()}
        self.board = LaneBoard("department_board", (), ways)
        self.board.opened.connect(self.picked)
        self.board.moved.connect(self.moved)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(self.table)
        self.body.addWidget(self._without)
        self.body.addWidget(self.board, 1)

    def show_agreements(self, found: Sequence[TargetAgreement]) -> None:
        """Show the agreements of a year; departments without one are named."""
        known = self._context.codes.all(CodeListId.DEPARTMENT)
        named = {code.code: code.label for code in known}
        for agreement in found:
            code = agreement.department
            named.setdefault(code, self._context.codes.label(CodeListId.DEPARTMENT, code))
        mine = {code: [a for a in found if a.department == code] for code in named}
        self._codes = [code for code in named if mine[code]]
        self._fill([(named[code], mine[code]) for code in self._codes])
        active = {code.code for code in known if not code.retired}
        without = [word for code, word in named.items() if code in active and not mine[code]]
        words = self.tr("Ohne Vereinbarung: {names}").format(names=", ".join(without))
        self._without.setText(words)
        self._without.setVisible(bool(without))
        self.board.show_lanes([Lane(code, named[code]) for code in self._codes])
        cards = [agreement_card(self._context, a, by_department=True) for a in found]
        self.board.show_cards(cards)

    def _fill(self, departments: Sequence[tuple[str, Sequence[TargetAgreement]]]) -> None:
        year, row = self._context.year.year, self.table.currentRow()
        rows = []
        for name, agreements in departments:
            signed = [a for a in agreements if a.was_signed]
            lights = count_lights(signed, year)
            counts = (len(agreements), sum(lights.values()), *(lights[light] for light in Light))
            done, goals = reviewed_goals(signed, year)
            reviewed = self.tr("{n} von {m}").format(n=done, m=goals)
            degree = degree_words(year_degree(signed, year))
            rows.append((name, *map(str, counts), degree, reviewed))
        self.table.show_rows(rows)
        if rows:
            self.table.setCurrentCell(min(max(row, 0), len(rows) - 1), 0)

    def _open_list(self, row: int) -> None:
        chosen = (Filter("department", (self._codes[row],)),)
        query = ListQuery(Kind.TARGET_AGREEMENT, filters=chosen, descending=False)
        self._context.router.go(list_target(query))
