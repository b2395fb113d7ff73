"""The review of all goals of an agreement in one pass: a value each, the light is proposed.

What is stored of a day is there when the day is chosen, so that nothing is replaced unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    Goal,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    proposed,
)
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.texts.target_labels import LIGHT_WORDS, RHYTHM_WORDS, value_words
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.announce import announce
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.pick import PickEditor
from ui.kit.form.quantity import QuantityEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.screens.target_agreements.standing import LightLine
from ui.sentences import sentence_for, shown_word

WIDTH, HEIGHT = 720, 640
_HALF = 170


def _text(german: str) -> str:
    return QCoreApplication.translate("reviewing", german)


class GoalReview(QFrame):
    """The entry for one goal; left empty it is not reviewed."""

    def __init__(self, number: int, agreement: TargetAgreement, goal: Goal) -> None:
        """Show what the goal is and what was measured last."""
        super().__init__()
        self.goal = goal
        self._agreement = agreement
        self._day: date | None = None
        self._stored: Review | None = None
        self._loaded = Review()
        name = f"review_{number}"
        self.setObjectName(name)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.actual = QuantityEditor(f"{name}_actual")
        choices = [("", _text("wie vorgeschlagen"))]
        choices += [(str(light), shown_word(LIGHT_WORDS[light])) for light in Light]
        self.light = PickEditor(f"{name}_light", choices)
        self.reason = TextEditor(f"{name}_reason", longest=400)
        self.deviation = NoteEditor(f"{name}_deviation", lines=2)
        self.counter = NoteEditor(f"{name}_counter", lines=2)
        self._line = LightLine(f"{name}_proposal")
        self._known = label("", TextStyle.MUTED, name=f"{name}_known", wrap=True)
        self.own_next: date | None = None
        self._own = label("", TextStyle.MUTED, name=f"{name}_own_next", wrap=True)
        self._own.hide()
        self._boxes = self._make_boxes()
        more = FoldedSection(f"{name}_more", _text("Abweichung, Gegenmaßnahme, andere Ampel"))
        self._more = more
        for key in ("deviation", "counter_measure", "light", "light_reason"):
            more.body.addWidget(self._boxes[key])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        heading = label(f"{number}. {goal.title}", TextStyle.STRONG, wrap=True)
        column.addWidget(heading)
        column.addWidget(label(self._before(), TextStyle.MUTED, wrap=True))
        column.addWidget(self._own)
        column.addWidget(self._known)
        column.addWidget(self._boxes["actual"])
        column.addWidget(self._line)
        column.addWidget(more)
        for editor in (self.actual, self.light, self.reason):
            editor.changed.connect(self._propose)

    @property
    def given(self) -> bool:
        """Tell whether anything is entered, or stored of the day."""
        texts = (self.light, self.reason, self.deviation, self.counter)
        unread = bool(str(self.actual.entry()).strip())
        return self._stored is not None or unread or any(editor.value() for editor in texts)

    @property
    def stored_next(self) -> date | None:
        """Return the next day that the stored review names."""
        return self._stored.next_day if self._stored is not None else None

    @property
    def stored(self) -> bool:
        """Tell whether the goal has a review of the day."""
        return self._stored is not None

    def show_day(self, day: date | None) -> None:
        """Judge by another day of review; what was stored of it comes up, unless one has typed."""
        self._day = day
        touched = self._entered() != self._loaded or bool(self.actual.entry_problem())
        self._stored = self.goal.review_on(day) if day is not None else None
        if not touched:
            self.load(self._stored)
        said = _text("Für diesen Tag ist schon eine Überprüfung da. Speichern ändert sie.")
        self._known.setText(said)
        self._known.setVisible(self._stored is not None)
        self._propose()

    def show_own_next(self, day: date | None) -> None:
        """Say when a goal with a rhythm of its own is measured next."""
        self.own_next = day
        words = _text("Gemessen wird {rhythm}, das nächste Mal am {day}.")
        rhythm = shown_word(RHYTHM_WORDS[self.goal.rhythm])
        self._own.setText(words.format(rhythm=rhythm, day=format_day(day)) if day else "")
        self._own.setVisible(day is not None)

    def move_day(self, day: date | None) -> None:
        """Judge the same review by another day."""
        self._day = day
        self._known.hide()
        self._propose()

    def load(self, review: Review | None) -> None:
        """Fill in a review, or nothing."""
        filled = review or Review()
        self.actual.set_value(filled.actual)
        self.light.set_value(filled.light)
        for editor, text in (
            (self.reason, filled.light_reason), (self.deviation, filled.deviation),
            (self.counter, filled.counter_measure),
        ):  # fmt: skip
            editor.set_value(text)
        self._more.set_unfolded(bool(filled.light or filled.deviation or filled.counter_measure))
        self._loaded = self._entered()
        self._propose()

    def _entered(self) -> Review:
        return replace(self.review(None), day=None)

    def review(self, next_day: date | None) -> Review:
        """Return what is entered."""
        return Review(
            day=self._day, actual=self.actual.value(), light=self.light.value(),
            light_reason=self.reason.value(), deviation=self.deviation.value(),
            counter_measure=self.counter.value(), next_day=next_day,
        )  # fmt: skip

    def show_problems(self, review: Review, context: AppContext) -> bool:
        """Show what is wrong beside its field; tells whether all is well."""
        for box in self._boxes.values():
            box.clear_problem()
        fine = True
        if unread := self.actual.entry_problem():
            self._boxes["actual"].show_problem(unread)
            self.actual.setFocus()
            fine = False
        for problem in context.office.target_agreements.review_problems(review):
            if problem.field in self._boxes:
                box = self._boxes[problem.field]
                self._more.set_unfolded(True)
                box.show_problem(sentence_for(problem))
                box.field.editor.setFocus()
                fine = False
        return fine

    def _propose(self) -> None:
        review = self.review(None)
        measured = review if self.given else None
        self._line.show_light(proposed(self._agreement, self.goal, measured), measured)

    def _before(self) -> str:
        goal, last = self.goal, self.goal.last
        told = [goal.indicator] if goal.indicator else []
        told.append(_text("Ausgangswert {n}").format(n=value_words(goal.baseline, goal.unit)))
        told.append(_text("Zielwert {n}").format(n=value_words(goal.target, goal.unit)))
        if last is not None and last.day is not None:
            words = _text("zuletzt am {day}: {n}")
            day = format_day(last.day)
            told.append(words.format(day=day, n=value_words(last.actual, goal.unit)))
        return " · ".join(told)

    def _make_boxes(self) -> dict[str, FieldBox]:
        unit = f" ({self.goal.unit})" if self.goal.unit else ""
        fields = (
            Field("actual", _text("Erreichter Wert{unit}").format(unit=unit), self.actual,
                  width=_HALF),
            Field("deviation", _text("Woran liegt die Abweichung?"), self.deviation, wide=True),
            Field("counter_measure", _text("Was wird dagegen getan?"), self.counter, wide=True),
            Field("light", _text("Ampel"), self.light, width=_HALF),
            Field("light_reason", _text("Begründung der anderen Ampel"), self.reason, wide=True,
                  hint=_text("Steht neben der Ampel, auch im Sachstandsblatt.")),
        )  # fmt: skip
        return {field.name: FieldBox(field) for field in fields}


@dataclass(frozen=True, slots=True)
class GivenReview:
    """A stored review of a goal that is to be changed."""

    goal: Goal
    review: Review


class ReviewDialog(QDialog):
    """Asks for all goals of an agreement; ``changes`` holds what was stored."""

    def __init__(
        self,
        context: AppContext,
        agreement: TargetAgreement,
        parent: QWidget,
        changed: GivenReview | None = None,
    ) -> None:
        """Begin with today and the next day of the reporting rhythm, or with a stored review."""
        super().__init__(parent)
        add_help_key(self, "ziele-ueberpruefen")
        self.changes: Changes | None = None
        self._changed = changed
        self._context, self._agreement = context, agreement
        self.setObjectName("review_dialog")
        title = _text("Überprüfung ändern") if changed else _text("Ziele überprüfen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        today = context.clock.today
        self.day = PastDayEditor("review_day", today)
        self.next_day = ComingDayEditor("review_next", today)
        self.day.set_value(changed.review.day if changed else today())
        self._day_box = FieldBox(Field("day", _text("Überprüft am"), self.day, required=True))
        self._next_box = FieldBox(Field("next_day", _text("Nächste Überprüfung"), self.next_day))
        self.goals = [
            GoalReview(n, agreement, goal)
            for n, goal in enumerate(agreement.goals, 1)
            if changed is None or goal.key == changed.goal.key
        ]
        self._shown_next: date | None = None
        self._problem = label("", TextStyle.DANGER, name="review_problem", wrap=True)
        self._problem.hide()
        self.save_button = primary("review_save", _text("Überprüfung speichern"), "check")
        cancel = secondary("review_cancel", _text("Abbrechen"))
        self.save_button.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self.day.changed.connect(self._follow_day)
        self._lay_out(title, FlowRow(cancel, self.save_button))
        if changed is not None:
            self.goals[0].load(changed.review)
            self.next_day.set_value(changed.review.next_day)
        self._follow_day()
        if self.goals:
            self.goals[0].actual.setFocus()

    def _lay_out(self, title: str, buttons: FlowRow) -> None:
        area = ScrollPage("review_scroll")
        area.body.setContentsMargins(0, 0, 6, 0)
        for goal in self.goals:
            area.body.addWidget(goal)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="review_title"))
        column.addWidget(FlowRow(self._day_box, self._next_box, spacing=16))
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableGeometry().size()
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))

    def _follow_day(self) -> None:
        day = self.day.value()
        if self._changed is not None:
            self.goals[0].move_day(day)
            return
        for goal in self.goals:
            goal.show_day(day)
        if day is not None:
            store = self._context.office.target_agreements
            known = (g.stored_next for g in self.goals if not g.goal.rhythm and g.stored_next)
            self._shown_next = next(known, None) or store.next_review(self._agreement, day)
            self.next_day.set_value(self._shown_next)
            for goal in self.goals:
                if goal.goal.rhythm:
                    own = store.next_review(self._agreement, day, goal.goal)
                    goal.show_own_next(goal.stored_next or own)

    def _save(self) -> None:
        given = [goal for goal in self.goals if goal.given]
        if not given:
            self._say(_text("Bitte tragen Sie bei mindestens einem Ziel einen Wert ein."))
            return
        if not self._days_fit(given[0]):
            return
        reviews = {goal.goal.key: goal.review(self._next_of(goal)) for goal in given}
        fine = [goal.show_problems(reviews[goal.goal.key], self._context) for goal in given]
        if not all(fine):
            return
        try:
            self.changes = self._store(reviews)
        except InvalidDraftError as error:
            self._say(" ".join(sentence_for(p) for p in error.problems))  # type: ignore[arg-type]
            return
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self.accept()

    def _store(self, reviews: Mapping[int, Review]) -> Changes:
        store, record = self._context.office.target_agreements, self._agreement.id
        if self._changed is None:
            return store.review(record, reviews)
        key, day = self._changed.goal.key, self._changed.review.day or date.min
        return store.change_review(record, key, day, reviews[key])

    def _next_of(self, goal: GoalReview) -> date | None:
        """Return the next day: of goals with a rhythm of their own the one that is told there.

        The others have the one that is entered; those that had different ones keep theirs if
        none is.
        """
        entered = self.next_day.value()
        if self._changed is not None:
            return entered
        if goal.own_next is not None:
            return goal.own_next
        return goal.stored_next if goal.stored and entered == self._shown_next else entered

    def _days_fit(self, goal: GoalReview) -> bool:
        """Show what is wrong with the two days."""
        store = self._context.office.target_agreements
        found = store.review_problems(goal.review(self.next_day.value()))
        boxes = {"day": self._day_box, "next_day": self._next_box}
        for box in boxes.values():
            box.clear_problem()
        wrong = [problem for problem in found if problem.field in boxes]
        for problem in wrong:
            boxes[problem.field].show_problem(sentence_for(problem))
            boxes[problem.field].field.editor.setFocus()
        return not wrong

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
        announce(self, text)
