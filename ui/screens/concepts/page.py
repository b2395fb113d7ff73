"""The screen of concepts: the list, and beside the panel outline and timeline of the open one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.concept import MAX_TITLE, Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.evidence import EVIDENCE_KINDS
from intdesk.sheets.cells import CellKind
from intdesk.texts.planning.concept import KIND_WORDS, STATE_WORDS
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.kit.buttons import Button, secondary
from ui.kit.form.amounts import DayEditor, NumberEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.one_of import OneOfEditor
from ui.kit.layout import CARD_PADDING
from ui.kit.switched_views import SwitchedViews
from ui.linked_lists import LinkedList, LinkedSection, field_link, kind_link
from ui.mnemonics import MENU_LETTERS
from ui.planning_texts import concept_fields
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.save_key import add_save_key
from ui.screens.concepts.evidence import ConceptEvidence
from ui.screens.concepts.outline import OutlineView, read_item, say_items
from ui.screens.concepts.parts import PartsEditor
from ui.screens.concepts.process import ProcessView, read_step, say_steps
from ui.sentences import shown_words
from ui.shown_fields import ShownField
from ui.target_words import agreement_fields
from ui.targets import Target
from ui.texts import follow_up_fields

if TYPE_CHECKING:
    from intdesk.services.planning.concepts import ConceptService

_HALF = 150
_SHOWN_KINDS = frozenset({Kind.CONCEPT, Kind.FOLLOW_UP, Kind.TARGET_AGREEMENT, *EVIDENCE_KINDS})
LIST, OUTLINE, PROCESS = range(3)


def _text(german: str) -> str:
    return QCoreApplication.translate("concepts", german)


class ConceptEntry(RecordEntry[Concept]):
    """What the panel of concepts is made of; outline and steps are changed beside it."""

    name = "concept"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names, today = concept_fields(), context.clock.today
        self.items: PartsEditor[ConceptItem] = PartsEditor("items", say_items, read_item)
        self.steps: PartsEditor[ProcessStep] = PartsEditor("steps", say_steps, read_step)
        kind = OneOfEditor(
            "kind", [(ConceptKind(k), word) for k, word in shown_words(KIND_WORDS).items()]
        )
        state = OneOfEditor(
            "state", [(ConceptState(k), word) for k, word in shown_words(STATE_WORDS).items()]
        )
        shifts = _text("Alle Schritte verschieben sich mit.")
        self.form = Form(
            "concept_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("kind", names["kind"], kind, wide=True),
                Field("state", names["state"], state, wide=True),
                Field("items", names["items"], self.items, wide=True),
                Field("starts_on", names["starts_on"], DayEditor("starts_on", today), wide=True,
                      hint=shifts),
                Field("steps", names["steps"], self.steps, wide=True),
                Field("principles", names["principles"], NoteEditor("principles", lines=4),
                      wide=True),
            ],
            [
                Group("", (
                    Field("decided_on", names["decided_on"], DayEditor("decided_on", today),
                          width=_HALF),
                    Field("decision", names["decision"],
                          TextEditor("decision", longest=MAX_TITLE), width=_HALF),
                    Field("first", names["first"], NumberEditor("first", least=1990, most=2099),
                          width=_HALF),
                    Field("last", names["last"], NumberEditor("last", least=1990, most=2099),
                          width=_HALF),
                    Field("note", names["note"], NoteEditor("note"), wide=True),
                )),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Konzept anlegen") if new else _text("Konzept bearbeiten")

    def store(self) -> ConceptService:
        """Return the use cases of concepts."""
        return self._context.office.concepts

    def blank(self) -> Concept:
        """Return an empty draft."""
        return Concept()

    def said(self, draft: Concept) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"


def concept_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = concept_fields()
    number = CellKind.NUMBER
    return [
        ShownField("title", names["title"], width=280, visible=True),
        ShownField(
            "state", names["state"], words=shown_words(STATE_WORDS), width=150, visible=True
        ),
        ShownField("measure_count", names["measure_count"], number, width=110, visible=True),
        ShownField("cost", names["cost"], CellKind.CENTS, width=110, visible=True),
        ShownField("kind", names["kind"], words=shown_words(KIND_WORDS), width=200),
        ShownField("decided_on", names["decided_on"], CellKind.DAY, width=124),
        ShownField("decision", names["decision"], width=120),
        ShownField("starts_on", names["starts_on"], CellKind.DAY, width=130),
        ShownField("first", names["first"], CellKind.YEAR, width=110),
        ShownField("last", names["last"], CellKind.YEAR, width=110),
        ShownField("note", names["note"], width=220),
    ]


def concept_spec() -> ListSpec:
    """Return what the list of concepts is made of."""
    return ListSpec(
        kind=Kind.CONCEPT,
        name="concepts",
        title=_text("Integrationskonzept"),
        icon="target",
        fields=tuple(concept_columns()),
        filters=("state", "kind", "decided_on"),
        search=_text("Suchen: Titel, Ziel, Maßnahme, Zuständige …"),
        one=_text("Konzept"),
        many=_text("Konzepte"),
        nothing=_text("Noch kein Konzept. Legen Sie eines an; der Zeitplan hat eine Vorlage."),
        first=_text("Konzept anlegen"),
        dated=False,
        timed=False,
    )


def _agreements() -> LinkedList:
    """Return the agreements that serve goals of a concept."""
    names = agreement_fields()
    return LinkedList(
        Kind.TARGET_AGREEMENT, _text("Zielvereinbarungen"), field_link("concept_id"),
        (
            ShownField("number", names["number"], width=104),
            ShownField("title", names["title"]),
        ),
        sort="begin", listed=False,
    )  # fmt: skip


class ConceptPage(RecordPage):
    """Concepts; an open one shows its outline or its timeline in place of the list."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        self._entry = ConceptEntry(context)
        super().__init__(context, concept_spec(), self._entry)
        self.paper = DocumentOutput(context, self)
        self.paper.written.connect(self._say_written)
        names = follow_up_fields()
        self.follow_ups = LinkedSection(
            context,
            Kind.CONCEPT,
            LinkedList(
                Kind.FOLLOW_UP, _text("Wiedervorlagen"), kind_link(Kind.CONCEPT),
                (
                    ShownField("due", names["due"], CellKind.DAY, width=104),
                    ShownField("title", names["title"]),
                ),
                create=_text("Wiedervorlage hinzufügen"), sort="due", descending=False,
            ),
        )  # fmt: skip
        self.agreements = LinkedSection(context, Kind.CONCEPT, _agreements())
        self.evidence = ConceptEvidence(context)
        self.panel.add_below(self.follow_ups, self.agreements, self.evidence)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self.panel.binder.changed.connect(self._follow_begin)
        self._entry.items.view_wanted.connect(lambda: self.show_view(OUTLINE))
        self._entry.steps.view_wanted.connect(lambda: self.show_view(PROCESS))
        self._entry.items.entered = self.outline.item.problem
        self._entry.steps.entered = self.process.step.problem
        add_save_key(self._views, self.panel.save)
        self._show_parts()

    def beside(self) -> QWidget:
        """Return the list, the outline and the timeline, one at a time."""
        self.outline = OutlineView(self.context, self._entry.items, lambda: self.panel.shown)
        self.process = ProcessView(self.context, self._entry.steps)
        views = (
            (self.tr("Liste"), self.list), (self.tr("Gliederung"), _card(self.outline)),
            (self.tr("Zeitplan"), self.process),
        )  # fmt: skip
        self._views = SwitchedViews("concept_view_{}", views)
        self._views.wanted.connect(self.show_view)
        return self._views

    def show_view(self, number: int) -> None:
        """Show the list, the outline or the timeline, and put the focus there."""
        self._views.show_view(number)
        self.sides.show_content()
        focus: tuple[QWidget, ...] = (self.list.view, self.outline.table, self.process.board)
        if number == PROCESS and not self._entry.steps.value():
            self.process.focusNextChild()
        else:
            focus[number].setFocus()

    def open_record(self, record_id: int) -> None:
        """Show a concept in the panel and its outline beside it."""
        super().open_record(record_id)
        if self._views.present == LIST and self.panel.shown == record_id:
            self._views.show_view(OUTLINE)

    def focus_search(self) -> None:
        """Show the list and put the cursor into its search field."""
        self._views.show_view(LIST)
        super().focus_search()

    def arrive(self, target: Target) -> None:
        """Show the list unless a concept is asked for."""
        if target.query is not None or not (target.record or target.create):
            self._views.show_view(LIST)
        super().arrive(target)

    def more_buttons(self) -> Sequence[Button]:
        """Return the concept on paper."""
        self._paper = secondary("concepts_paper", self.tr("Als PDF …"), "file-text")
        self._paper.clicked.connect(self.write_paper)
        self._table = secondary("concepts_table", self.tr("Als Excel …"), "file-spreadsheet")
        self._table.clicked.connect(self.write_table)
        return (self._paper, self._table)

    def write_paper(self) -> None:
        """Write the open concept as PDF, after saving what is entered."""
        self._write(".pdf", self.tr("Konzept als PDF speichern"))

    def write_table(self) -> None:
        """Write the open concept as workbook."""
        self._write(".xlsx", self.tr("Konzept als Excel speichern"))

    def concerns(self, changes: Changes) -> bool:
        """Refresh for concepts, follow-ups, agreements and what stands as evidence."""
        return bool(changes.kinds & _SHOWN_KINDS)

    def refresh(self) -> None:
        """Ask for list and parts anew."""
        super().refresh()
        self._show_parts()

    def _write(self, ending: str, title: str) -> None:
        if not self.panel.shown or (self.panel.dirty and not self.panel.save()):
            return
        papers, record = self.context.office.planning_papers, self.panel.shown
        name = self.panel.binder.collect().title

        def write(path: Path) -> None:
            papers.concept(record, path, overwrite=True)

        self.paper.run(title, name, write, ending)

    def _show_parts(self) -> None:
        self.follow_ups.show_record(self.panel.shown)
        self.agreements.show_record(self.panel.shown)
        self.evidence.show_record(self.panel.shown)
        for button in (self._paper, self._table):
            button.setEnabled(bool(self.panel.shown))
        self._follow_begin()

    def _follow_begin(self) -> None:
        draft: Concept = self.panel.binder.collect()
        self.process.show_begin(draft.starts_on)


def _card(view: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
    box = QVBoxLayout(card)
    box.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
    box.addWidget(view)
    return card
