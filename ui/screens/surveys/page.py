"""The screen of surveys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.survey import MAX_TITLE, MOST_SHEETS, Survey, small_questions
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from intdesk.texts.planning.charts import survey_chart
from intdesk.texts.planning.survey import THEMES
from intdesk.texts.planning.survey_sheets import LANGUAGE_NAMES
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.editors import ProposingEditor
from ui.kit.buttons import Button, secondary
from ui.kit.chart_view import ChartView
from ui.kit.form.amounts import NumberEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import Form
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.mnemonics import MENU_LETTERS
from ui.planning_texts import survey_fields
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.surveys.counts import CountsEditor
from ui.sentences import WINDOW, shown_word
from ui.shown_fields import ShownField

if TYPE_CHECKING:
    from intdesk.services.planning.surveys import SurveyService


def _text(german: str) -> str:
    return QCoreApplication.translate("surveys", german)


class SurveyEntry(RecordEntry[Survey]):
    """What the panel of surveys is made of."""

    name = "survey"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = survey_fields()
        self._occasion = ProposingEditor(context, "occasion", Kind.SURVEY, longest=MAX_TITLE)
        counts = self._counts = CountsEditor("counts")
        self._returned = NumberEditor("returned", most=MOST_SHEETS)
        self._told = False
        self._returned.changed.connect(self._on_returned)
        counts.sheets_added.connect(self._count_sheets)
        self.form = Form(
            "survey_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("day", names["day"], PastDayEditor("day", context.clock.today), required=True,
                      width=150),
                Field("handed_out", names["handed_out"],
                      NumberEditor("handed_out", most=MOST_SHEETS), width=110),
                Field("returned", names["returned"], self._returned, width=110),
                Field("occasion", names["occasion"], self._occasion, wide=True),
                Field("counts", names["counts"], counts, wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Befragung anlegen") if new else _text("Befragung bearbeiten")

    def store(self) -> SurveyService:
        """Return the use cases of surveys."""
        return self._context.office.surveys

    def blank(self) -> Survey:
        """Return a draft of today."""
        return Survey(day=self._context.clock.today())

    def remember(self, draft: Survey) -> None:
        """Propose the new occasion from now on."""
        del draft
        self._occasion.propose()

    def said(self, draft: Survey) -> str:
        """Return title and returned sheets."""
        words = _text("{title}: {n} Bögen")
        return words.format(title=draft.title, n=draft.returned or 0)

    def first_field(self, *, new: bool) -> str:
        """Begin with the title of a new one, else with the answers."""
        return "title" if new else "counts"

    def begin_counting(self) -> None:
        """Take what a record that is shown says beyond its counts as said by the officer."""
        self._told = (self._returned.value() or 0) > self._counts.sheets()

    def _on_returned(self) -> None:
        """Remember that the officer said how many sheets came back."""
        self._told = self._returned.value() is not None

    def _count_sheets(self, by: int) -> None:
        """Count a typed sheet as one that came back; what the officer said holds until exceeded."""
        told, now = self._told, self._returned.value() or 0
        self._returned.set_value(max(now, self._counts.sheets()) if told else max(0, now + by))
        self._returned.changed.emit()
        self._told = told


def survey_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = survey_fields()
    return [
        ShownField("day", names["day"], CellKind.DAY, width=124, visible=True),
        ShownField("title", names["title"], width=230, visible=True),
        ShownField("occasion", names["occasion"], width=168, visible=True),
        ShownField("handed_out", names["handed_out"], CellKind.NUMBER, width=120),
        ShownField("returned", names["returned"], CellKind.NUMBER, width=120, visible=True),
        ShownField("note", names["note"], width=220),
    ]


def survey_spec() -> ListSpec:
    """Return what the list of surveys is made of."""
    return ListSpec(
        kind=Kind.SURVEY,
        name="surveys",
        title=_text("Befragung"),
        icon="list",
        fields=tuple(survey_columns()),
        filters=("occasion", "returned", "day"),
        search=_text("Suchen: Titel, Anlass, Notiz …"),
        one=_text("Befragung"),
        many=_text("Befragungen"),
        nothing=_text("Noch keine Befragungen. Drucken Sie zuerst die Bögen."),
        first=_text("Befragung anlegen"),
        dated=False,
        timed=False,
    )


class SurveyPage(RecordPage):
    """Surveys with their results as bars; a result can be kept as the value of an indicator."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        entry = SurveyEntry(context)
        super().__init__(context, survey_spec(), entry)
        self.paper = DocumentOutput(context, self)
        self.paper.written.connect(self._say_written)
        self.chart = ChartView("survey_chart")
        self._small = label("", TextStyle.WARNING, name="survey_small", wrap=True)
        entries = [(str(n), f"{n + 1}. {theme}") for n, theme in enumerate(THEMES)]
        self.question = PickEditor("survey_question", entries)
        self._take = secondary("survey_take", self.tr("Als Indikatorwert übernehmen"))
        self._take.setToolTip(self.tr("Die Zustimmung zu dieser Frage wird ein Wert des Jahres"))
        self._take.clicked.connect(self.take_result)
        self._question_box = FieldBox(
            Field("survey_question", self.tr("Ergebnis der Frage"), self.question, width=180)
        )
        self._taking = FlowRow(self._question_box, self._take)
        self.panel.add_below(self.chart, self._small, self._taking)
        self.panel.loaded.connect(lambda _new: entry.begin_counting())
        self.panel.loaded.connect(lambda _new: self._show_results())
        self.panel.binder.changed.connect(self._show_results)
        self._show_results()

    def more_buttons(self) -> Sequence[Button]:
        """Return the printed sheets in their languages."""
        button = secondary("surveys_sheets", self.tr("Bogen drucken"), "file-text")
        menu = QMenu(button)
        menu.setObjectName("surveys_languages")
        menu.setAccessibleName(self.tr("Sprache des Bogens"))
        for key in LANGUAGE_NAMES:
            action = menu.addAction(shown_word(LANGUAGE_NAMES[key]))
            action.setObjectName(f"surveys_sheet_{key}")
            action.triggered.connect(lambda _=False, chosen=key: self.print_sheet(chosen))
        button.setMenu(menu)
        return (button,)

    def print_sheet(self, language: str) -> None:
        """Write the sheet in a language as PDF."""
        papers, name = self.context.office.planning_papers, shown_word(LANGUAGE_NAMES[language])
        self.paper.run(
            self.tr("Bogen speichern: {language}").format(language=name),
            self.tr("Befragung {language}").format(language=name),
            lambda path: papers.survey(language, path, overwrite=True),
        )

    def take_result(self) -> None:
        """Keep the agreement with the chosen question as the value of its indicator."""
        if self.panel.dirty and not self.panel.save():
            return
        try:
            saved = self.context.office.surveys.take_result(
                self.panel.shown, int(self.question.value())
            )
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(saved.changes)
        self.list.say_undo(saved.changes)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for surveys only."""
        return Kind.SURVEY in changes.kinds

    def refresh(self) -> None:
        """Ask for list and results anew."""
        super().refresh()
        self._show_results()

    def _show_results(self) -> None:
        draft: Survey = self.panel.binder.collect()
        any_answer = any(map(sum, draft.counts))
        self.chart.setVisible(any_answer)
        if any_answer:
            self.chart.show_chart(survey_chart(draft.title, THEMES, draft.counts, WINDOW))
        told = self._warning(draft) if any_answer else ""
        self._small.setVisible(bool(told))
        self._small.setText(told)
        self._taking.setVisible(any_answer and bool(self.panel.shown))
        self._take.setEnabled(not self.context.office.read_only)

    def _warning(self, draft: Survey) -> str:
        """Say what public reports leave out, because it could tell of few people."""
        least = self.context.office.surveys.least(draft)
        if (draft.returned or 0) < least:
            words = self.tr(
                "Weniger als {n} Bögen: Das Ergebnis steht in keinem öffentlichen Bericht, weil es "
                "Personen verraten könnte."
            )
            return words.format(n=least)
        small = small_questions(draft.counts, least)
        if not small:
            return ""
        words = self.tr(
            "In öffentlichen Berichten fehlen diese Fragen, weil dort weniger als {n} Personen "
            "geantwortet haben oder einer Meinung sind: {questions}."
        )
        names = ", ".join(f"{n + 1}. {THEMES[n]}" for n in small)
        return words.format(n=least, questions=names)
