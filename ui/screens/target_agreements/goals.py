"""The goals of an agreement: a table with light and degree, one goal in detail, its form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from intdesk.domain.changes import Changes
from intdesk.domain.target_agreement import (
    BOUND_STATES,
    OVER_STATES,
    Goal,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    agreement_degree,
    degree_of,
    light_of,
    reviewed_goals,
)
from intdesk.domain.target_states import lacks_baseline
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.texts.target_labels import LIGHT_WORDS, degree_words, reviewed_words
from ui.context import AppContext
from ui.kit import icons
from ui.kit.buttons import primary, secondary
from ui.kit.form.binder import Binder
from ui.kit.form.form import FoldedSection, scroll_around
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.kit.tokens import current_tokens
from ui.screens.target_agreements.goal_form import finished, goal_form
from ui.screens.target_agreements.reviews import ReviewList
from ui.screens.target_agreements.standing import GoalStanding
from ui.sentences import WINDOW, sentence_for, shown_word
from ui.target_words import LIGHT_MARKS

MOST_ROWS = 8
_TITLE, _LIGHT, _DEGREE = range(3)


def _standing(agreement: TargetAgreement) -> str:
    """Return the degree of an agreement with the number of goals that it speaks for."""
    degree = agreement_degree(agreement)
    if degree is None:
        return ""
    reviewed = reviewed_words(*reviewed_goals([agreement], None), WINDOW)
    words = QCoreApplication.translate("goal_section", "Zielerreichung {degree} ({reviewed}).")
    if agreement.redrafted:
        words = QCoreApplication.translate(
            "goal_section", "Nach der unterzeichneten Fassung: {degree} erreicht ({reviewed})."
        )
    return words.format(degree=degree_words(degree), reviewed=reviewed)


class GoalSection(FoldedSection):
    """Shows and changes the goals; ``settled`` saves the form of the agreement before.

    ``refused`` says that a goal could not be saved.
    """

    refused = Signal()

    def __init__(
        self, context: AppContext, settled: Callable[[], bool], tell: Callable[[Changes], None]
    ) -> None:
        """Begin without an agreement; ``tell`` publishes a change and offers to undo it."""
        title = QCoreApplication.translate("titles", "Ziele")
        super().__init__("agreement_goals", title)
        self._context, self._settled = context, settled
        self._agreement: TargetAgreement | None = None
        self._told = label("", TextStyle.MUTED, name="agreement_goals_told", wrap=True)
        self._table = self._make_table()
        self._standing = GoalStanding()
        self.reviews = ReviewList(context, settled, tell)
        self.form = goal_form(context)
        self.binder: Binder[Goal] = Binder(self.form)
        self._make_buttons()
        for part in (
            self._told, self._table, self._actions, self.form, self._form_actions, self._standing,
            self.reviews,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.set_unfolded(True)

    @property
    def dirty(self) -> bool:
        """Tell whether a goal is entered that is not saved."""
        return not self.form.isHidden() and self.binder.dirty

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Show the goals of a saved agreement; a new one has none yet."""
        before = self._agreement
        same = agreement is not None and before is not None and agreement.id == before.id
        self._agreement = agreement
        self.setVisible(agreement is not None)
        if not (same and self.dirty):
            self._show_form(shown=False)
        if agreement is None:
            return
        row = max(0, self._table.currentRow()) if same else 0
        self._fill(agreement)
        if agreement.goals:
            self._table.setCurrentCell(min(row, len(agreement.goals) - 1), 0)
        self._show_chosen()
        title = self.tr("Ziele ({n})").format(n=len(agreement.goals))
        self.button.setText(title)
        self.set_unfolded(self.unfolded)
        told = (_standing(agreement), self._words(agreement))
        self._told.setText(" ".join(filter(None, told)))
        self._told.setVisible(bool(self._told.text()))

    def focus_goals(self) -> None:
        """Put the focus on the goals, if there are any."""
        if self._agreement is not None and self._agreement.goals:
            self._table.setFocus()
            if (area := scroll_around(self)) is not None:
                area.verticalScrollBar().setValue(0)

    def add(self) -> None:
        """Begin a new goal."""
        if self._agreement is not None and self._settled():
            self._begin(Goal())

    def edit(self) -> None:
        """Change the chosen goal."""
        goal = self.chosen()
        if goal is not None and self._settled():
            self._begin(goal)

    def remove(self) -> None:
        """Take the chosen goal out of the agreement; undo brings it back."""
        goal, agreement = self.chosen(), self._agreement
        if goal is not None and agreement is not None and self._settled():
            store = self._context.office.target_agreements
            self._change(lambda: store.remove_goal(agreement.id, goal.key))

    def save(self) -> bool:
        """Save the goal that is entered, or show beside the fields what is wrong."""
        agreement = self._agreement
        if agreement is None:
            return False
        store = self._context.office.target_agreements
        draft = finished(self.binder.collect())
        if not self.binder.show_problems(store.goal_problems(agreement.id, draft), sentence_for):
            self.refused.emit()
            return False
        self._show_form(shown=False)
        if not self._change(lambda: store.put_goal(agreement.id, draft)):
            self._show_form(shown=True)
            return False
        self._table.setFocus()
        return True

    def cancel(self) -> None:
        """Leave the goal as it was."""
        self._show_form(shown=False)
        self.add_button.setFocus()

    def leave(self) -> bool:
        """Close the form by Esc; tells whether it was open."""
        if self.form.isHidden():
            return False
        self.cancel()
        return True

    def save_by_key(self) -> bool:
        """Save the goal that is entered if the focus is in it; tells whether it is."""
        focus = self.window().focusWidget()
        inside = focus is not None and self.form.isAncestorOf(focus)
        if self.form.isHidden() or not inside:
            return False
        self.save()
        return True

    def chosen(self) -> Goal | None:
        """Return the goal of the chosen row."""
        at = self._table.currentRow()
        goals = self._agreement.goals if self._agreement is not None else ()
        return goals[at] if 0 <= at < len(goals) else None

    def _begin(self, goal: Goal) -> None:
        self.binder.load(replace(goal))
        self._show_form(shown=True)
        self.form.reveal("title")

    def _change(self, act: Callable[[], Changes]) -> bool:
        try:
            changes = act()
        except InvalidDraftError as error:
            words = " ".join(dict.fromkeys(sentence_for(p) for p in error.problems))  # type: ignore[arg-type]
            self._told.setText(words)
            self._told.show()
            self._context.bus.announce(words)
            return False
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._context.bus.publish(changes)
        return True

    def _fill(self, agreement: TargetAgreement) -> None:
        rows, tokens = [], current_tokens()
        lights = [light_of(agreement, goal, goal.last) for goal in agreement.goals]
        for goal, light in zip(agreement.goals, lights, strict=True):
            degree = degree_words(degree_of(agreement, goal, goal.last))
            rows.append((goal.title, shown_word(LIGHT_WORDS[light]), degree))
        fill_rows(self._table, rows)
        for row, light in enumerate(lights):
            item: QTableWidgetItem | None = self._table.item(row, _LIGHT)
            if item is not None:
                mark = LIGHT_MARKS[light]
                icon: QIcon = icons.icon(mark.icon, getattr(tokens, mark.colour))
                item.setIcon(icon)
        fix_height(self._table, min(len(rows), MOST_ROWS))
        self._table.setVisible(bool(rows))

    def _show_chosen(self) -> None:
        goal = self.chosen()
        shown = goal is not None and self.form.isHidden()
        self._standing.setVisible(shown)
        self.reviews.setVisible(shown and goal is not None and bool(goal.reviews))
        for button in (self.edit_button, self.remove_button):
            button.setVisible(goal is not None)
        if goal is not None and self._agreement is not None:
            self._standing.show_goal(self._agreement, goal)
            self.reviews.show_goal(self._agreement, goal)

    def _words(self, agreement: TargetAgreement) -> str:
        if agreement.state in OVER_STATES:
            return self.tr(
                "Die Vereinbarung ist vorbei. Ändern lässt sich der Stand der Maßnahmen; für alles "
                "andere zuerst „Wieder öffnen“ wählen."
            )
        if agreement.state in BOUND_STATES:
            return self.tr(
                "Die Ziele sind unterzeichnet. Ändern lässt sich der Stand der Maßnahmen; "
                "alles andere mit „Neue Fassung“."
            )
        if not agreement.goals:
            return self.tr("Noch kein Ziel. Zwei bis fünf Ziele sind ein gutes Maß.")
        if bare := [goal.title for goal in agreement.goals if lacks_baseline(goal)]:
            return self.tr(
                "Noch ohne Ausgangswert: {goals}. Vor der Unterschrift braucht ihn jedes Ziel."
            ).format(goals=", ".join(f"„{title}“" for title in bare))
        return ""

    def _show_form(self, *, shown: bool) -> None:
        self.form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)
        goal = self.chosen()
        self._standing.setVisible(not shown and goal is not None)
        self.reviews.setVisible(not shown and goal is not None and bool(goal.reviews))

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Ziel"), self.tr("Ampel"), self.tr("Erreicht"))
        table = plain_table("agreement_goal_list", heads, self.tr("Ziele der Vereinbarung"), 0)
        table.setColumnWidth(_LIGHT, 92)
        table.setColumnWidth(_DEGREE, 84)
        table.currentCellChanged.connect(lambda *_: self._show_chosen())
        table.activated.connect(lambda _index: self.edit())
        remove = QAction(table)
        remove.setShortcut("Del")
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(lambda _=False: self.remove())
        table.addAction(remove)
        return table

    def _make_buttons(self) -> None:
        tr = self.tr
        self.add_button = secondary("goal_add", tr("Ziel hinzufügen"), "plus")
        self.edit_button = secondary("goal_edit", tr("Ziel bearbeiten"), "pencil")
        self.remove_button = secondary("goal_remove", tr("Ziel entfernen"), "trash-2")
        self.save_button = primary("goal_save", tr("Ziel übernehmen"), "check")
        self.cancel_button = secondary("goal_cancel", tr("Abbrechen"))
        runs = (
            (self.add_button, self.add), (self.edit_button, self.edit),
            (self.remove_button, self.remove), (self.save_button, self.save),
            (self.cancel_button, self.cancel),
        )  # fmt: skip
        for button, run in runs:
            button.clicked.connect(lambda _=False, act=run: act())
        self._actions = FlowRow(self.add_button, self.edit_button, self.remove_button)
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)
