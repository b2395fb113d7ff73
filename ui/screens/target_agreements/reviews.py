"""The reviews of a goal by day: each is opened to be changed, or taken away with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.target_agreement import Goal, Review, TargetAgreement
from intdesk.domain.target_progress import degree_of, light_of
from intdesk.errors import IntDeskError
from intdesk.texts.target_labels import LIGHT_WORDS, degree_words, value_words
from ui.context import AppContext
from ui.kit import icons
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.kit.tokens import current_tokens
from ui.screens.target_agreements.reviewing import GivenReview, ReviewDialog
from ui.sentences import shown_word
from ui.target_words import LIGHT_MARKS

MOST_ROWS = 5
_LIGHT = 3


def _text(german: str) -> str:
    return QCoreApplication.translate("goal_reviews", german)


class ReviewList(QWidget):
    """Lists the reviews, the latest first; ``tell`` publishes a change and offers undo."""

    def __init__(
        self, context: AppContext, settled: Callable[[], bool], tell: Callable[[Changes], None]
    ) -> None:
        """Begin without a goal."""
        super().__init__()
        self._context, self._settled, self._tell = context, settled, tell
        self._agreement: TargetAgreement | None = None
        self._goal: Goal | None = None
        self._reviews: Sequence[Review] = ()
        self._table = self._make_table()
        self.change_button = secondary("review_change", _text("Überprüfung ändern …"), "pencil")
        self.remove_button = secondary("review_remove", _text("Überprüfung entfernen"), "trash-2")
        self.change_button.clicked.connect(self.change)
        self.remove_button.clicked.connect(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(_text("Überprüfungen"), TextStyle.STRONG))
        column.addWidget(self._table)
        self._actions = FlowRow(self.change_button, self.remove_button)
        self._actions.setEnabled(not context.office.read_only)
        column.addWidget(self._actions)
        closed = _text("Die Vereinbarung ist vorbei: Zum Ändern zuerst „Wieder öffnen“ wählen.")
        self._closed = label(closed, TextStyle.MUTED, name="goal_reviews_closed", wrap=True)
        column.addWidget(self._closed)

    def show_goal(self, agreement: TargetAgreement, goal: Goal) -> None:
        """Show the reviews of a goal."""
        same = self._goal is not None and self._goal.key == goal.key
        row = self._table.currentRow() if same else 0
        self._agreement, self._goal = agreement, goal
        self._reviews = goal.reviews[::-1]
        self._actions.setVisible(agreement.reviewable)
        self._closed.setVisible(not agreement.reviewable)
        fill_rows(self._table, [self._cells(agreement, goal, one) for one in self._reviews])
        tokens = current_tokens()
        for at, review in enumerate(self._reviews):
            mark, item = (
                LIGHT_MARKS[light_of(agreement, goal, review)],
                self._table.item(at, _LIGHT),
            )
            if item is not None:
                item.setIcon(icons.icon(mark.icon, getattr(tokens, mark.colour)))
        rows = min(len(self._reviews), MOST_ROWS)
        fix_height(self._table, rows)
        if self._reviews:
            self._table.setCurrentCell(max(0, min(row, len(self._reviews) - 1)), 0)

    def change(self) -> None:
        """Open the chosen review."""
        review, goal, agreement = self._chosen(), self._goal, self._agreement
        if review is None or goal is None or agreement is None or not self._may_change():
            return
        dialog = ReviewDialog(self._context, agreement, self, GivenReview(goal, review))
        if self._context.dialogs.run(dialog) and dialog.changes is not None:
            self._tell(dialog.changes)

    def remove(self) -> None:
        """Take the chosen review away; undo brings it back."""
        review, goal, agreement = self._chosen(), self._goal, self._agreement
        if review is None or goal is None or agreement is None or not self._may_change():
            return
        store = self._context.office.target_agreements
        try:
            changes = store.remove_review(agreement.id, goal.key, review.day or date.min)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._tell(changes)

    def _may_change(self) -> bool:
        open_ = self._agreement is not None and self._agreement.reviewable
        return open_ and not self._context.office.read_only and self._settled()

    def _chosen(self) -> Review | None:
        at = self._table.currentRow()
        return self._reviews[at] if 0 <= at < len(self._reviews) else None

    @staticmethod
    def _cells(agreement: TargetAgreement, goal: Goal, review: Review) -> tuple[str, ...]:
        return (
            format_day(review.day or date.min),
            value_words(review.actual),
            degree_words(degree_of(agreement, goal, review)),
            shown_word(LIGHT_WORDS[light_of(agreement, goal, review)]),
        )

    def _make_table(self) -> QTableWidget:
        heads = (_text("Tag"), _text("Wert"), _text("Grad"), _text("Ampel"))
        table = plain_table(
            "goal_review_list", heads, _text("Überprüfungen des Ziels"), 1, least=60
        )
        for column, width in ((0, 104), (2, 76), (_LIGHT, 92)):
            table.setColumnWidth(column, width)
        table.activated.connect(lambda _index: self.change())
        remove = QAction(table)
        remove.setShortcut("Del")
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(lambda _=False: self.remove())
        table.addAction(remove)
        return table
