"""List, boards by state and by department, all goals by light: the agreements of a year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.codes import CodeListId
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    TargetAgreement,
)
from intdesk.domain.target_standing import standing_of
from intdesk.texts.target_labels import (
    LIGHT_WORDS,
    STATE_WORDS,
    degree_words,
)
from ui.context import AppContext
from ui.file_export import FileExport, list_form
from ui.kit import icons
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.empty import EmptyState
from ui.kit.labels import TextStyle, label
from ui.kit.lane_board import Lane, LaneBoard
from ui.kit.layout import CARD_PADDING, FlowRow, ScrollPage
from ui.kit.plain_table import fill_rows, plain_table
from ui.kit.segments import Segments
from ui.kit.tokens import current_tokens
from ui.record_list import RecordList
from ui.screens.target_agreements.cards import agreement_card
from ui.screens.target_agreements.departments import DepartmentView
from ui.sentences import shown_word, shown_words
from ui.target_words import LIGHT_MARKS

LIST, BOARD, DEPARTMENTS, GOALS = "list", "board", "departments", "goals"


class GoalsView(QFrame):
    """All goals of a year with light and degree; ``picked`` carries the id of an agreement."""

    picked = Signal(int)

    def __init__(self, context: AppContext) -> None:
        """Show all colours."""
        super().__init__()
        self.setObjectName("goals_view")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._context = context
        self._light = ""
        self._ids: list[int] = []
        self._buttons: dict[str, Button] = {}
        heads = (self.tr("Ampel"), self.tr("Erreicht"), self.tr("Ziel"), self.tr("Fachbereich"))
        self.table = plain_table("goals_table", heads, self.tr("Ziele des Jahres"), 2, 3)
        self.table.setColumnWidth(0, 84)
        self.table.setColumnWidth(1, 84)
        self.table.activated.connect(lambda index: self.picked.emit(self._ids[index.row()]))
        self._nothing = label("", TextStyle.MUTED, name="goals_nothing", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(12)
        self.export = FileExport(context, self)
        self.export_button = secondary("goals_export", self.tr("Als Tabelle …"), "download")
        self.export_button.setToolTip(self.tr("Alle Ziele des Jahres als Excel oder CSV"))
        self.export_button.clicked.connect(self._write)
        column.addWidget(self._choice())
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)

    def choose(self, light: str) -> None:
        """Show the goals of one colour, or all for an empty text."""
        self._light = light
        self._buttons[light].setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Show the signed goals of the chosen year as its latest reviews found them."""
        year = self._context.year.year
        found = self._context.office.target_agreements.of_year(year)
        signed = [a for a in found if a.was_signed]
        goals = [(a, goal) for a in signed for goal in standing_of(a, year).goals]
        for key, button in self._buttons.items():
            count = sum(not key or goal.light == key for _, goal in goals)
            word = shown_word(LIGHT_WORDS[Light(key)]) if key else self.tr("alle")
            button.setText(f"{word} ({count})")
            button.setAccessibleName(button.text())
        shown = [item for item in goals if not self._light or item[1].light == self._light]
        self._ids = [agreement.id for agreement, _ in shown]
        rows = [
            (shown_word(LIGHT_WORDS[one.light]), degree_words(one.degree), one.goal.title,
             self._context.codes.label(CodeListId.DEPARTMENT, a.department))
            for a, one in shown
        ]  # fmt: skip
        fill_rows(self.table, rows)
        tokens = current_tokens()
        for row, (_, one) in enumerate(shown):
            mark, item = LIGHT_MARKS[one.light], self.table.item(row, 0)
            if item is not None:
                item.setIcon(icons.icon(mark.icon, getattr(tokens, mark.colour)))
        self.table.setVisible(bool(rows))
        nothing = "" if rows else self.tr("In {year} gibt es dazu kein Ziel.").format(year=year)
        self._nothing.setText(" ".join(filter(None, (nothing, self._left_out(found)))))
        self._nothing.setVisible(bool(self._nothing.text()))

    def _left_out(self, found: Sequence[TargetAgreement]) -> str:
        """Say how many goals of drafts are not among them."""
        count = sum(len(a.goals) for a in found if not a.was_signed)
        if not count:
            return ""
        if count == 1:
            return self.tr("Ein Ziel aus einem Entwurf zählt noch nicht mit.")
        return self.tr("{n} Ziele aus Entwürfen zählen noch nicht mit.").format(n=count)

    def _write(self) -> None:
        """Write all goals of the chosen year to a file."""
        year, export = self._context.year.year, self._context.office.goal_export
        title = self.tr("Ziele {year}").format(year=year)
        self.export.run(list_form(), title, lambda path: export.write(year, path, overwrite=True))

    def _choice(self) -> QWidget:
        group = QButtonGroup(self)
        for key in ("", *map(str, Light)):
            button = Button(f"goals_{key or 'all'}", " ", ButtonKind.SEGMENT, says=" ")
            button.clicked.connect(lambda _=False, k=key: self.choose(k))
            group.addButton(button)
            self._buttons[key] = button
        self._buttons[""].setChecked(True)
        return FlowRow(*self._buttons.values(), self.export_button, spacing=4)


class AgreementViews(QWidget):
    """``picked`` carries the id of an agreement, ``moved`` id and state from a board."""

    picked = Signal(int)
    moved = Signal(int, str)
    templates_wanted = Signal()

    def __init__(self, context: AppContext, listed: RecordList) -> None:
        """Put boards and goals beside the list, which is shown first."""
        super().__init__()
        self._context = context
        lanes = [Lane(str(state), word) for state, word in shown_words(STATE_WORDS).items()]
        self.board = LaneBoard("agreement_board", lanes)
        self.departments = DepartmentView(context)
        self.goals = GoalsView(context)
        self._empty = EmptyState("target", self.tr(
            "Zielvereinbarungen halten fest, was ein Fachbereich in einem Jahr für die "
            "Integration erreichen will und woran man es misst. Beginnen Sie mit einem Muster; "
            "Werte und Tage setzen Sie gemeinsam mit dem Fachbereich ein."
        ), self.tr("Mit einem Muster beginnen"))  # fmt: skip
        self._empty.setObjectName("agreements_empty")
        self._empty.wanted.connect(self.templates_wanted)
        empty = ScrollPage("agreements_empty_scroll")
        empty.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        empty.body.addWidget(self._empty, 1)
        self._pages = QStackedWidget()
        for view in (listed, self.board, self.departments, self.goals, empty):
            self._pages.addWidget(view)
        self.board.opened.connect(self.picked)
        self.goals.picked.connect(self.picked)
        self.board.moved.connect(self.moved)
        self.departments.picked.connect(self.picked)
        self.departments.moved.connect(self.moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._view_row())
        column.addWidget(self._pages, 1)
        self._shown = LIST
        self.refresh()

    def choose(self, view: str) -> None:
        """Show list, board, departments or goals."""
        self._ways.choose(view)
        self._shown = view
        self._show()

    def refresh(self) -> None:
        """Show the agreements of the chosen year."""
        found = self._context.office.target_agreements.of_year(self._context.year.year)
        cards = [agreement_card(self._context, a, by_department=False) for a in found]
        self.board.show_cards(cards)
        self.departments.show_agreements(found)
        self.goals.refresh()
        self._any = bool(found)
        self._show()

    @property
    def shown_board(self) -> LaneBoard:
        """Return the board that is shown, that by state if none is."""
        return self.departments.board if self._shown == DEPARTMENTS else self.board

    def _show(self) -> None:
        at = [LIST, BOARD, DEPARTMENTS, GOALS].index(self._shown)
        empty = not self._any and self._shown != LIST
        self._pages.setCurrentIndex(self._pages.count() - 1 if empty else at)

    def _view_row(self) -> QWidget:
        words = {
            LIST: self.tr("Liste"), BOARD: self.tr("Nach Stand"),
            DEPARTMENTS: self.tr("Nach Fachbereich"), GOALS: self.tr("Alle Ziele"),
        }  # fmt: skip
        self._ways = Segments("agreements_{}_view", words, LIST)
        self._ways.chosen.connect(self.choose)
        return self._ways
