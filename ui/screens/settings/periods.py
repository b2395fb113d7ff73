"""The card of the periods of retention: one line for each subject, in force at once."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from intdesk.domain.retention import (
    LEAST_PERSONS,
    MOST_MONTHS,
    MOST_PERSONS,
    SUBJECTS,
    Rule,
    Subject,
    Term,
)
from intdesk.texts.retention import SUBJECT_BEGINS, SUBJECT_TITLES, TERM_NAMES
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.sentences import shown_word
from ui.targets import PageId, Target

MONTHS_WIDTH = 90
PICK_WIDTH = 300


class PeriodCard(Card):
    """How long each subject is kept, and how many persons must agree in what is anonymised."""

    def __init__(self, context: AppContext) -> None:
        """Show the rules of the open file."""
        super().__init__("", name="privacy_periods")
        self._context = context
        self.heading.setText(self.tr("Aufbewahrungsfristen"))
        self.heading.show()
        words = self.tr(
            "Ist eine Frist abgelaufen, erscheint der Eintrag unter „Löschvorschläge“. Nichts "
            "geschieht von selbst. Änderungen gelten sofort; stimmen Sie die Fristen bitte mit "
            "Ihrem Datenschutz ab."
        )
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._terms: dict[Subject, PickEditor] = {}
        self._months: dict[Subject, NumberEditor] = {}
        grid = self._grid()
        self._persons_line(grid)
        self.body.addLayout(grid)
        for widget in (self._fixed(), self._way()):
            self.body.addWidget(widget)

    def refresh(self) -> None:
        """Show the stored rules."""
        service = self._context.office.retention
        for subject, rule in service.rules().items():
            self._terms[subject].set_value(rule.term)
            self._months[subject].set_value(rule.months)
            self._months[subject].setVisible(rule.term is Term.MONTHS)
        self._persons.set_value(service.persons())
        editors: list[QWidget] = [*self._terms.values(), *self._months.values(), self._persons]
        for editor in editors:
            editor.setEnabled(not self._context.office.read_only)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(3, 1)
        for row, subject in enumerate(SUBJECTS):
            self._line(grid, row, subject)
        return grid

    def _line(self, grid: QGridLayout, row: int, subject: Subject) -> None:
        name = shown_word(SUBJECT_TITLES[subject])
        terms = [(term.value, shown_word(TERM_NAMES[term])) for term in Term]
        term = self._terms[subject] = PickEditor(f"period_{subject}", terms)
        term.setFixedWidth(PICK_WIDTH)
        term.set_said_name(self.tr("Frist für {name}").format(name=name))
        months = self._months[subject] = NumberEditor(
            f"period_months_{subject}", least=1, most=MOST_MONTHS
        )
        months.setFixedWidth(MONTHS_WIDTH)
        months.set_said_name(self.tr("Monate für {name}").format(name=name))
        shown = label(name, TextStyle.FIELD, wrap=True)
        shown.setBuddy(term.input)
        begins = label(shown_word(SUBJECT_BEGINS[subject]), TextStyle.SMALL, wrap=True)
        for column, widget in enumerate((shown, term, months, begins)):
            grid.addWidget(widget, row, column)
        term.changed.connect(self._keep)
        months.changed.connect(self._keep)

    def _persons_line(self, grid: QGridLayout) -> None:
        self._persons = NumberEditor("retention_persons", least=LEAST_PERSONS, most=MOST_PERSONS)
        self._persons.setFixedWidth(MONTHS_WIDTH)
        words = self.tr("Gleiche Personen beim Anonymisieren")
        name = label(words, TextStyle.FIELD, wrap=True)
        name.setBuddy(self._persons.input)
        self._persons.set_said_name(name.text())
        self._persons.changed.connect(self._keep)
        hint = self.tr(
            "so viele müssen in Monat und Merkmalen übereinstimmen; sonst gehen die Merkmale"
        )
        row = len(SUBJECTS)
        grid.addWidget(name, row, 0)
        grid.addWidget(self._persons, row, 1)
        grid.addWidget(label(hint, TextStyle.SMALL, wrap=True), row, 3)

    def _fixed(self) -> FlowRow:
        words = self.tr(
            "Anlagen gehen mit ihrem Eintrag. Frühere Fassungen im Verlauf gehen nach 30 Tagen von "
            "selbst, Sicherungen nach spätestens 13 Monaten; die vor Importen und Umstellungen, "
            "sobald drei neuere dieser Art da sind."
        )
        return FlowRow(label(words, TextStyle.MUTED, wrap=True))

    def _way(self) -> FlowRow:
        show = secondary("privacy_proposals", self.tr("Löschvorschläge zeigen"), "arrow-right")
        show.clicked.connect(lambda: self._context.router.go(Target(PageId.RETENTION)))
        return FlowRow(show)

    def _keep(self) -> None:
        """Store what is chosen; a number that cannot hold leaves everything as it was."""
        rules = {}
        for subject, editor in self._terms.items():
            term, months = Term(editor.value()), self._months[subject]
            months.setVisible(term is Term.MONTHS)
            count = months.value()
            if term is Term.MONTHS and (count is None or months.entry_problem()):
                return
            rules[subject] = Rule(term, count or 12)
        persons = self._persons.value()
        if persons is not None and not self._persons.entry_problem():
            self._context.office.retention.set_rules(rules, persons)
