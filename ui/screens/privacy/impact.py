"""The part with the pre-check for an impact assessment: questions, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from intdesk.domain.impact import QUESTIONS, Advice, result_of
from intdesk.errors import IntDeskError
from intdesk.services.privacy_papers import PAPER_NAMES, PaperKind
from intdesk.texts.privacy.impact import ANSWERS, NO_ADVICE, QUESTION_WORDS, said
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import CONTROL_HEIGHT, Button, ButtonKind, primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.paper_export import PaperExport
from ui.screens.privacy.section import PrivacySection
from ui.sentences import WINDOW, shown_word, shown_words
from ui.unsaved import may_leave_unsaved

_MOST = 300
_TONES = {Advice.NEEDED: Tone.WARNING, Advice.TALK: Tone.WARNING, Advice.NOT_NEEDED: Tone.OK}


class QuestionLine(QWidget):
    """A question with its three answers and a line for a remark."""

    def __init__(self, number: int, code: str) -> None:
        """Begin unanswered."""
        super().__init__()
        words = shown_word(QUESTION_WORDS[code])
        self._buttons: dict[str, Button] = {}
        self.group = QButtonGroup(self)
        for answer, text in shown_words(ANSWERS).items():
            button = Button(f"impact_{code}_{answer}", text, ButtonKind.SEGMENT)
            button.setAccessibleName(f"{words} {text}")
            self.group.addButton(button)
            self._buttons[answer] = button
        self.remark = QLineEdit()
        self.remark.setObjectName(f"impact_{code}_remark")
        self.remark.setAccessibleName(self.tr("Bemerkung zu Frage {n}").format(n=number))
        self.remark.setPlaceholderText(self.tr("Bemerkung, wenn nötig"))
        self.remark.setMaxLength(_MOST)
        self.remark.setMinimumSize(260, CONTROL_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        column.addWidget(label(f"{number}. {words}", name=f"impact_{code}_words", wrap=True))
        column.addWidget(FlowRow(*self._buttons.values(), self.remark))

    @property
    def answer(self) -> str:
        """Return the answer (a code), empty if there is none yet."""
        return next((a for a, button in self._buttons.items() if button.isChecked()), "")

    def show_answer(self, answer: str, remark: str) -> None:
        """Show what is stored."""
        self.group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == answer)
        self.group.setExclusive(True)
        self.remark.setText(remark)


class ImpactSection(PrivacySection):
    """All questions; the recommendation follows each answer and is kept with „Speichern“."""

    def __init__(self, context: AppContext) -> None:
        """Show the stored answers."""
        super().__init__(context, "privacy_impact")
        tr = self.tr
        self._export = PaperExport(context, self)
        self._stored: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})
        self._lines = {q.code: QuestionLine(n, q.code) for n, q in enumerate(QUESTIONS, 1)}
        self._result = Banner()
        self._save = primary("impact_save", tr("Speichern"), "check")
        self._save.clicked.connect(self.save)
        self._save.setEnabled(not context.office.read_only)
        paper = secondary("impact_print", tr("Als PDF …"), "file-text")
        paper.clicked.connect(self.print_paper)
        card = Card(tr("Ist eine Datenschutz-Folgenabschätzung nötig?"), name="impact_card")
        card.body.addWidget(label(tr(
            "Beantworten Sie die Fragen so, wie es in Ihrer Stelle wirklich ist. Das Ergebnis "
            "ändert sich mit jeder Antwort."
        ), wrap=True))  # fmt: skip
        for line in self._lines.values():
            line.group.buttonClicked.connect(lambda _button: self._say_result())
            card.body.addWidget(line)
        card.body.addWidget(self._result)
        card.body.addWidget(label(shown_word(NO_ADVICE), TextStyle.MUTED, wrap=True))
        card.body.addWidget(FlowRow(self._save, paper))
        self.column.addWidget(card)
        self.load()

    @property
    def dirty(self) -> bool:
        """Tell whether answers are not saved."""
        return self._entered() != self._stored

    def refresh(self) -> None:
        """Show the stored answers, unless something unsaved is entered."""
        if not self.dirty:
            self.load()

    def load(self) -> None:
        """Show the stored answers."""
        profile = self.context.office.privacy.profile()
        for code, line in self._lines.items():
            line.show_answer(profile.answers.get(code, ""), profile.reasons.get(code, ""))
        self._stored = self._entered()
        self._say_result()

    def save(self) -> bool:
        """Keep the answers, also if some are missing; tells whether they are kept."""
        answers, reasons = self._entered()
        try:
            changes = self.context.office.privacy.answer(answers, reasons)
        except IntDeskError as error:
            self.context.errors.report(error)
            return False
        self._stored = answers, reasons
        self.context.bus.publish(changes)
        self.context.bus.announce(self.tr("Antworten gespeichert"))
        return True

    def print_paper(self) -> None:
        """Save the answers and write them with the recommendation as PDF."""
        if not self.dirty or self.context.office.read_only or self.save():
            self._export.run(PaperKind.IMPACT, PAPER_NAMES[PaperKind.IMPACT])

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved answers."""
        if not self.dirty:
            return True
        notice = Notice(
            self.tr("Antworten speichern?"),
            self.tr("Die Vorprüfung enthält Antworten, die noch nicht gespeichert sind."),
        )
        return may_leave_unsaved(self.context.dialogs, self, notice, self.save, self.load)

    def _entered(self) -> tuple[dict[str, str], dict[str, str]]:
        answers = {code: line.answer for code, line in self._lines.items() if line.answer}
        remarks = {c: line.remark.text().strip() for c, line in self._lines.items()}
        return answers, {code: text for code, text in remarks.items() if text}

    def _say_result(self) -> None:
        answers = self._entered()[0]
        title, words = said(answers, WINDOW)
        result = result_of(answers)
        if result.advice is Advice.INCOMPLETE:
            open_count = len(result.open)
            words = (
                self.tr("Eine Antwort fehlt noch.")
                if open_count == 1
                else self.tr("{n} Antworten fehlen noch.").format(n=open_count)
            )
        self._result.say(f"{title}. {words}", _TONES.get(result.advice, Tone.INFO))
