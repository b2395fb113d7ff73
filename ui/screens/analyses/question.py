"""The selectors of an analysis: few choices, each answered at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from intdesk.domain.analysis import Measure, Question, Shares, Span, span_problems
from intdesk.texts.analysis import MEASURES, SHARES, SPANS, feature_choices
from ui.consultation_filters import consultation_filters
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.filter_bar import FilterBar
from ui.kit.form.amounts import DayEditor
from ui.kit.form.field import Field, FieldBox, give_mnemonics
from ui.kit.form.pick import PickEditor
from ui.kit.layout import GAP, WIDE_GAP, FlowRow
from ui.mnemonics import MENU_LETTERS
from ui.sentences import WINDOW, sentence_for, shown_word

_WIDTH = 170


class QuestionBar(QWidget):
    """What is asked; ``changed`` comes when it is another question."""

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        """Begin with the usual question."""
        super().__init__()
        self.setObjectName("analysis_question")
        self._context = context
        today = context.clock.today
        features = feature_choices(WINDOW)
        none = ("", self.tr("keine"))
        self._measure = PickEditor(
            "analysis_measure", [(m, shown_word(MEASURES[m])) for m in Measure]
        )
        self._rows = PickEditor("analysis_rows", features)
        self._rows.set_value(Question().rows)
        self._columns = PickEditor("analysis_columns", [none, *features])
        self._shares = PickEditor("analysis_shares", [(s, shown_word(SHARES[s])) for s in Shares])
        self._span = PickEditor("analysis_span", [(s, shown_word(SPANS[s])) for s in Span])
        self._first = DayEditor("analysis_first", today)
        self._last = DayEditor("analysis_last", today)
        fields = [
            Field("measure", self.tr("Was wird gezählt?"), self._measure, width=_WIDTH),
            Field("rows", self.tr("Zeilen"), self._rows, width=_WIDTH),
            Field("columns", self.tr("Spalten"), self._columns, width=_WIDTH),
            Field("shares", self.tr("Anteile"), self._shares, width=120),
            Field("span", self.tr("Zeitraum"), self._span, width=_WIDTH),
            Field("first", self.tr("Von"), self._first, width=140),
            Field("last", self.tr("Bis"), self._last, width=140),
        ]
        self._boxes = {field.name: FieldBox(field) for field in fields}
        give_mnemonics([box.label for box in self._boxes.values()], MENU_LETTERS)
        self._by_size = QCheckBox(self.tr("Größte zuerst"))
        self._by_size.setObjectName("analysis_by_size")
        self._by_size.setAccessibleName(self._by_size.text())
        self._by_size.setMinimumHeight(24)
        self._move = Button("analysis_move", self.tr("Auf das Jahr verschieben"), ButtonKind.LINK)
        self._move.clicked.connect(self._move_span)
        self.bar = FilterBar(
            consultation_filters(context), self.tr("Suchen: Thema, Ort, Notiz …"), today
        )
        self._build()
        self._span.changed.connect(self._propose_span)
        for box in self._boxes.values():
            box.field.editor.changed.connect(self._on_changed)
        self._by_size.toggled.connect(self._on_changed)
        self.bar.changed.connect(self._on_changed)
        self._arrange()

    def question(self) -> Question:
        """Return what is asked; the same feature twice is asked once."""
        rows, columns = self._rows.value(), self._columns.value()
        return Question(
            measure=Measure(self._measure.value()),
            rows=rows,
            columns=columns if columns != rows else "",
            shares=Shares(self._shares.value()),
            span=Span(self._span.value()),
            first=self._first.value(),
            last=self._last.value(),
            by_size=self._by_size.isChecked(),
            text=self.bar.text,
            filters=self.bar.filters,
        )

    def show_question(self, question: Question) -> None:
        """Show another question and tell it."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._measure.set_value(question.measure)
        self._rows.set_value(question.rows)
        self._columns.set_value(question.columns)
        self._shares.set_value(question.shares)
        self._span.set_value(question.span)
        self._first.set_value(question.first)
        self._last.set_value(question.last)
        self._by_size.setChecked(question.by_size)
        self.bar.ask(question.text, question.filters)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._on_changed()

    def check(self) -> bool:
        """Show beside the fields what keeps the question from being asked; true if nothing does."""
        problems = span_problems(self.question())
        for name in ("first", "last"):
            self._boxes[name].clear_problem()
        for problem in problems:
            unread = self._boxes[problem.field].field.editor.entry_problem()
            self._boxes[problem.field].show_problem(unread or sentence_for(problem))
        return not problems

    def refresh(self) -> None:
        """Offer to move a free span into the chosen year."""
        self._arrange()

    def focus_first(self) -> None:
        """Put the focus where a question begins."""
        self._measure.setFocus()

    def _build(self) -> None:
        ends = FlowRow(self._boxes["first"], self._boxes["last"], spacing=WIDE_GAP)
        self._ends = ends
        chosen = [box for name, box in self._boxes.items() if name not in {"first", "last"}]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(FlowRow(*chosen, spacing=WIDE_GAP))
        column.addWidget(ends)
        column.addWidget(FlowRow(self._by_size, self._move, spacing=WIDE_GAP))
        column.addWidget(self.bar)

    def _on_changed(self) -> None:
        self._arrange()
        self.changed.emit()

    def _propose_span(self) -> None:
        """Begin a free span with the chosen year up to today."""
        if self._span.value() != Span.FREE or self._first.value() is not None:
            return
        period = Question().period(self._context.year.year)
        self._first.set_value(period.first)
        self._last.set_value(min(period.last, max(period.first, self._context.clock.today())))

    def _move_span(self) -> None:
        self.show_question(self.question().moved_to(self._context.year.year))

    def _arrange(self) -> None:
        free = self._span.value() == Span.FREE
        self._ends.setVisible(free)
        last, year = self._last.value(), self._context.year.year
        words = self.tr("Auf {year} verschieben").format(year=year)
        self._move.setText(words)
        self._move.setAccessibleName(words)
        self._move.setVisible(free and last is not None and last.year != year)
