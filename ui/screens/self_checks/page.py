"""The screens of the Kurz-Check: the sheets, and their comparison."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.self_check import MAX_WHO, QUESTIONS, Respondent, SelfCheck
from intdesk.sheets.cells import CellKind
from intdesk.texts.planning.papers import SELF_CHECK_TITLE
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.editors import ProposingEditor
from ui.kit.buttons import Button, secondary
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.one_of import OneOfEditor
from ui.mnemonics import MENU_LETTERS
from ui.planning_texts import respondent_words, self_check_fields
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.self_checks.scores import ScoresEditor
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.planning.self_checks import SelfCheckService


def _text(german: str) -> str:
    return QCoreApplication.translate("self_checks", german)


class SelfCheckEntry(RecordEntry[SelfCheck]):
    """What the panel of sheets is made of; a new one keeps the day of the last."""

    name = "self_check"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._day = context.clock.today()
        names = self_check_fields()
        who = [(Respondent(key), word) for key, word in respondent_words().items()]
        self._role = ProposingEditor(context, "role", Kind.SELF_CHECK, longest=MAX_WHO)
        no_name = _text("Bitte keinen Namen")
        self.form = Form(
            "self_check_form",
            [
                Field("day", names["day"], PastDayEditor("day", context.clock.today), required=True,
                      width=150),
                Field("respondent", names["respondent"], OneOfEditor("respondent", who),
                      wide=True),
                Field("role", names["role"], self._role, wide=True, hint=no_name),
                Field("scores", names["scores"], ScoresEditor("scores"), wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Bogen eintragen") if new else _text("Bogen bearbeiten")

    def store(self) -> SelfCheckService:
        """Return the use cases of the Kurz-Check."""
        return self._context.office.self_checks

    def blank(self) -> SelfCheck:
        """Return an empty sheet of the day of the last one."""
        return SelfCheck(day=self._day)

    def remember(self, draft: SelfCheck) -> None:
        """Begin the next sheet on the same day."""
        self._day = draft.day or self._day
        self._role.propose()

    def said(self, draft: SelfCheck) -> str:
        """Return day, respondent and mean."""
        day = format_day(draft.day) if draft.day else ""
        who = draft.role or respondent_words()[draft.respondent]
        return _text("{day}, {who}: im Mittel {mean} %").format(day=day, who=who, mean=draft.mean)

    def first_field(self, *, new: bool) -> str:
        """Begin with the day of a new sheet, else with the answers."""
        return "day" if new else "scores"


def self_check_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = self_check_fields()
    number = CellKind.NUMBER
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("respondent", names["respondent"], words=respondent_words(), width=160,
                   visible=True),
        ShownField("role", names["role"], width=226, visible=True),
        ShownField("mean", _text("Mittel in %"), number, width=100, visible=True),
        ShownField("answered", _text("Von 13 beantwortet"), number, width=140),
        ShownField("note", names["note"], width=220),
    ]  # fmt: skip


def self_check_spec() -> ListSpec:
    """Return what the list of sheets is made of."""
    return ListSpec(
        kind=Kind.SELF_CHECK,
        name="self_checks",
        title=_text("Kurz-Check"),
        icon="list-checks",
        fields=tuple(self_check_columns()),
        filters=("respondent", "mean", "day"),
        search=_text("Suchen: Fachbereich, Notiz …"),
        one=_text("Bogen"),
        many=_text("Bögen"),
        nothing=_text("Noch keine Bögen. Drucken Sie den Bogen oder tragen Sie gleich ein."),
        first=_text("Bogen eintragen"),
        dated=False,
        timed=False,
    )


class SelfCheckPage(RecordPage):
    """The sheets of all years, and the ways to compare them and to print an empty one."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, self_check_spec(), SelfCheckEntry(context))
        self.paper = DocumentOutput(context, self)
        self.paper.written.connect(self._say_written)

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to the comparison and the empty sheet."""
        compare = secondary("self_checks_compare", self.tr("Vergleichen"), "chart-column")
        compare.clicked.connect(
            lambda: self.context.router.go(Target(PageId.SELF_CHECK_COMPARISON))
        )
        blank = secondary("self_checks_blank", self.tr("Leerer Bogen …"), "file-text")
        blank.setToolTip(self.tr("PDF mit allen {n} Fragen zum Ausfüllen von Hand").format(
            n=QUESTIONS
        ))  # fmt: skip
        blank.clicked.connect(self.print_blank)
        return (compare, blank)

    def print_blank(self) -> None:
        """Write the empty sheet as PDF."""
        papers = self.context.office.planning_papers
        self.paper.run(
            self.tr("Leeren Bogen speichern"),
            SELF_CHECK_TITLE,
            lambda path: papers.self_check(path, overwrite=True),
        )
