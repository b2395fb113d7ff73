"""For whom a report is: for the public by a rule of disclosure control, or for internal use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.disclosure.rules import ALL_RULES, Method, Rule
from intdesk.texts.report_preview import rule_label
from ui.kit.labels import TextStyle, label
from ui.kit.segments import Segments
from ui.sentences import WINDOW

if TYPE_CHECKING:
    from intdesk.services.reports import Audience

PUBLIC, INTERNAL = "public", "internal"
_USUAL = Rule()


class AudienceChoice(QWidget):
    """Two choices, and the rule of a public report below them."""

    changed = Signal()
    kept = Signal()
    """Rule or groups were chosen: the office has them the next time, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a public report by the usual rule."""
        super().__init__(parent)
        self.coarser: frozenset[str] = frozenset()
        self.bound = False
        readers = {PUBLIC: self.tr("Zur Veröffentlichung"), INTERNAL: self.tr("Intern")}
        self._readers = Segments("report_{}", readers, PUBLIC)
        self._rules = {_key(rule): rule for rule in ALL_RULES}
        words = {key: rule_label(rule, WINDOW) for key, rule in self._rules.items()}
        self._rule_row = Segments("report_{}", words, _key(_USUAL))
        for row in (self._readers, self._rule_row):
            row.chosen.connect(lambda _key: self._choose())
        self._words = label("", TextStyle.MUTED, name="report_audience_words", wrap=True)
        self._rule_head = label(
            self.tr("Eine Zahl erscheint"), TextStyle.FIELD, name="report_rule_head"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        asked = self.tr("Für wen ist der Bericht?")
        column.addWidget(label(asked, TextStyle.FIELD, name="report_audience_head"))
        column.addWidget(self._readers)
        column.addWidget(self._rule_head)
        column.addWidget(self._rule_row)
        column.addWidget(self._words)
        self._show_words()

    @property
    def public(self) -> bool:
        """Tell whether the report is for the public."""
        return self._readers.value == PUBLIC

    @property
    def rule(self) -> Rule:
        """Return the chosen rule."""
        if not self.public:
            return Rule(Method.NONE)
        return self._rules[self._rule_row.value or _key(_USUAL)]

    def audience(self) -> Audience:
        """Return for whom the report is."""
        from intdesk.services.reports import Audience

        return Audience(self.rule, self.coarser if self.public else frozenset())

    def choose_groups(self, coarser: frozenset[str]) -> None:
        """Take the features whose rare categories are merged."""
        self.coarser = coarser
        self.kept.emit()

    def show_choice(self, audience: Audience, *, bound: bool) -> None:
        """Show rule and groups; what is published binds to its own."""
        self.bound = bound
        self._rule_row.choose(_key(audience.rule))
        self.coarser = audience.coarser
        for button in self._rule_row.buttons.values():
            button.setEnabled(not bound or button.isChecked())
        self._show_words()

    def _choose(self) -> None:
        self._show_words()
        self.kept.emit()
        self.changed.emit()

    def _show_words(self) -> None:
        self._rule_head.setVisible(self.public)
        self._rule_row.setVisible(self.public)
        if not self.public:
            words = self.tr(
                "Nichts wird verborgen. Auf jeder Seite steht „intern, nicht zur Veröffentlichung“."
            )
        elif self.rule.method is Method.ROUNDING:
            words = self.tr(
                "Jeder Wert wird auf ein Vielfaches von 5 gerundet; Summen gehen nicht immer auf. "
                "Eigene Texte prüft das Programm nicht."
            )
        else:
            words = self.tr(
                "Kleine Zahlen und alle, aus denen sie sich errechnen ließen, werden durch einen "
                "Punkt ersetzt, in PDF und Excel gleich. Eigene Texte prüft das Programm nicht."
            )
        if self.public and self.bound:
            words += self.tr(" Für dieses Jahr gilt die Regel der veröffentlichten Ausgabe weiter.")
        self._words.setText(words)


def _key(rule: Rule) -> str:
    return "rounding" if rule.method is Method.ROUNDING else f"threshold_{rule.threshold}"
