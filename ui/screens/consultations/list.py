"""The screen of consultations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea

from intdesk.domain.case import with_features
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consultation import CODE_FIELDS, Consultation
from intdesk.errors import IntDeskError
from ui.check_filter import check_field
from ui.consultation_filters import consultation_filters
from ui.context import AppContext
from ui.cost_links import COST_KINDS, CostSection
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.layout import Card, FlowRow
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.consultations.columns import consultation_columns
from ui.screens.consultations.form import ConsultationEntry
from ui.screens.consultations.sheet_entry import SheetEntryDialog
from ui.screens.consultations.tally import TallyPanel
from ui.targets import Link, PageId, Target


def _text(german: str) -> str:
    return QCoreApplication.translate("consultations", german)


def consultation_spec() -> ListSpec:
    """Return what the list of consultations is made of."""
    return ListSpec(
        kind=Kind.CONSULTATION,
        name="consultations",
        title=_text("Beratungen"),
        icon="messages-square",
        fields=tuple(consultation_columns()),
        filters=(),
        search=_text("Suchen: Thema, Ort, Notiz …"),
        one=_text("Beratung"),
        many=_text("Beratungen"),
        nothing=_text("In diesem Jahr ist noch keine Beratung erfasst."),
        first=_text("Beratung erfassen"),
        more_filters=lambda context: [
            *consultation_filters(context),
            check_field(Kind.CONSULTATION),
        ],
        bulk=("place", "municipality", "novelty", *CODE_FIELDS),
    )


class ConsultationPage(RecordPage):
    """Consultations with quick entry, repetition and the tally."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen; quick entry waits for the first field."""
        entry = ConsultationEntry(context)
        super().__init__(context, consultation_spec(), entry)
        self._entry = entry
        again = secondary("consultation_again", self.tr("Noch einmal"), "repeat")
        again.setToolTip(self.tr("Die letzte Beratung wiederholen (Strg+Umschalt+E)"))
        again.setShortcut("Ctrl+Shift+E")
        again.clicked.connect(self.repeat)
        self.panel.buttons.flow.addWidget(again)
        self.panel.loaded.connect(again.setVisible)
        again.setVisible(self.panel.is_new)
        self._case = secondary("consultation_case", self.tr("Fall daraus machen"), "folder-open")
        self._case.clicked.connect(self.to_case)
        self.panel.buttons.flow.addWidget(self._case)
        self._complain = secondary(
            "consultation_complaint", self.tr("Beschwerde aufnehmen"), "hand-helping"
        )
        self._complain.clicked.connect(self.to_complaint)
        self.panel.buttons.flow.addWidget(self._complain)
        self._assign = secondary("consultation_assignment", self.tr("Einsatz erfassen"))
        self._assign.clicked.connect(self.to_assignment)
        self.panel.buttons.flow.addWidget(self._assign)
        self.panel.loaded.connect(lambda _new: self._follow_case())
        self._restricted = Banner()
        self.panel.add_above_form(self._restricted)
        self.costs = CostSection(context, Kind.CONSULTATION)
        self.panel.add_below(self.costs)
        self._follow_case()
        self._tally = TallyPanel(context)
        self._add_sheet_buttons()
        self.side.addWidget(_tally_card(self._tally))
        self._switch.toggled.connect(self._show_tally)

    def more_buttons(self) -> Sequence[Button]:
        """Return the switch to the tally and the way to the import."""
        self._switch = Button("consultations_tally", self.tr("Strichliste"), ButtonKind.SEGMENT)
        bring = secondary("consultations_import", self.tr("Importieren …"), "upload")
        bring.clicked.connect(lambda: self.context.router.go(Target(PageId.IMPORTS)))
        return self._switch, bring

    def print_sheet(self) -> None:
        """Write the tally sheet for the counter and open it."""
        chosen = self.context.dialogs.save_file(
            self,
            self.tr("Strichliste drucken: PDF speichern"),
            "PDF (*.pdf)",
            output_folder(self.context) / "Strichliste.pdf",
        )
        path = with_ending(self.context, self, chosen, (".pdf",)) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        sheets = self.context.office.tally_sheets
        self.context.jobs.start(
            lambda _progress: sheets.write(path, overwrite=True),
            lambda _: self._say_sheet(path),
            rendering=True,
        )

    def enter_sheet(self) -> None:
        """Enter a printed tally sheet in one go."""
        base = self._entry.last if self._entry.last is not None else Consultation()
        dialog = SheetEntryDialog(self.context, base, self)
        if self.context.dialogs.run(dialog) and dialog.changes is not None:
            self.context.bus.publish(dialog.changes)
            self.list.say_undo(dialog.changes)

    def _say_sheet(self, path: Path) -> None:
        self._say_written(self.tr("Gespeichert: {name}").format(name=path.name), path)
        open_path(path)

    def _add_sheet_buttons(self) -> None:
        paper = secondary("tally_print", self.tr("Blatt drucken …"), "printer")
        paper.clicked.connect(self.print_sheet)
        enter = secondary("tally_enter", self.tr("Blatt eintragen …"), "keyboard")
        enter.clicked.connect(self.enter_sheet)
        enter.setEnabled(not self.context.office.read_only)
        self._tally.add_tools(FlowRow(paper, enter))

    def keep_now(self) -> bool:
        """Keep unsaved entries and the tally at once."""
        kept = super().keep_now()
        return self._tally.keep_now() and kept

    def repeat(self) -> None:
        """Fill the form with the last consultation, dated today."""
        draft = self._entry.repeated()
        if draft is not None and self.panel.may_leave():
            self.show_form()
            self.panel.begin(draft)
            self.panel.focus_first()

    def arrive(self, target: Target) -> None:
        """Begin a contact of a case, or do what every list does."""
        kind, _, case_id = target.part.partition("/")
        if target.create and kind == Kind.CASE:
            self._begin_in_case(int(case_id))
        else:
            super().arrive(target)

    def to_case(self) -> None:
        """Open the case of the shown consultation, or make one out of it."""
        if self.panel.dirty and not self.panel.save():
            return
        case_id = self._case_id()
        if not case_id:
            try:
                saved = self.context.office.cases.from_consultation(self.panel.shown)
            except IntDeskError as error:
                self.context.errors.report(error)
                return
            case_id = saved.id
            self.context.bus.publish(saved.changes)
        self.context.router.go(Target(PageId.CASES, record=case_id))

    def to_complaint(self) -> None:
        """Begin a complaint that came up in the shown consultation."""
        if self.panel.dirty and not self.panel.save():
            return
        part = f"{Kind.CONSULTATION}/{self.panel.shown}"
        self.context.router.go(Target(PageId.COMPLAINTS, create=True, part=part))

    def to_assignment(self) -> None:
        """Note the assignment of whoever interpreted, with expenses; it counts once."""
        if self.panel.dirty and not self.panel.save():
            return
        link = Link(Kind.CONSULTATION, self.panel.shown)
        self.context.router.go(Target(PageId.ASSIGNMENTS, create=True, link=link))

    def _begin_in_case(self, case_id: int) -> None:
        if not self.panel.may_leave():
            return
        try:
            case = self.context.office.cases.get(case_id)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.show_form()
        self.panel.begin(with_features(self._entry.blank(), case))
        self.panel.focus_first()

    def _case_id(self) -> int:
        draft = self.panel.binder.loaded
        return (draft.case_id or 0) if isinstance(draft, Consultation) else 0

    def _follow_case(self) -> None:
        """Offer what suits a contact with or without a case."""
        chosen = self._entry.form.box("case_id").field.editor.value()
        self._entry.form.box("novelty").field.editor.setEnabled(chosen is None)
        text = self.tr("Zum Fall") if self._case_id() else self.tr("Fall daraus machen")
        self._case.setText(text)
        self._case.setAccessibleName(text)
        self._case.setVisible(not self.panel.is_new)
        self._complain.setVisible(not self.panel.is_new)
        shown = self.panel.binder.loaded
        interpreted = isinstance(shown, Consultation) and bool(shown.interpreter)
        self._assign.setVisible(not self.panel.is_new and interpreted)
        self._assign.setEnabled(not self.context.office.read_only)
        self._complain.setEnabled(not self.context.office.read_only)
        self._entry.loaded()
        self._case.setEnabled(bool(self._case_id()) or not self.context.office.read_only)
        self._say_restriction()
        self._show_costs()

    def _show_costs(self) -> None:
        """Show what was booked for the interpreter of the shown consultation."""
        draft = self.panel.binder.loaded
        noted = draft.interpreting_cost or 0 if isinstance(draft, Consultation) else 0
        self.costs.show_record(self.panel.shown, noted)

    def _say_restriction(self) -> None:
        """Let nothing be changed that belongs to a restricted case, and say so."""
        case_id = self._case_id()
        restricted = bool(case_id) and self.context.office.case_rights.is_restricted(case_id)
        self.panel.lock_form(locked=restricted)
        if restricted:
            words = self.tr(
                "Diese Beratung gehört zu einem Fall, dessen Verarbeitung eingeschränkt ist. Sie "
                "wird nur aufbewahrt."
            )
            self._restricted.say(words, Tone.WARNING)
        else:
            self._restricted.hide()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for imports, too: they bring consultations."""
        more = COST_KINDS | {Kind.IMPORT_BATCH}
        return super().concerns(changes) or bool(changes.kinds & more)

    def refresh(self) -> None:
        """Ask for the list anew; the tally shows the topics as they are now."""
        super().refresh()
        self._tally.refresh()
        self._show_costs()

    def show_form(self) -> None:
        """Bring the form to the front, even if the tally was open."""
        self._switch.setChecked(False)
        super().show_form()

    def _show_tally(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        if shown and not self.panel.may_leave():
            self._switch.setChecked(False)
            return
        self.side.setCurrentIndex(1 if shown else 0)
        if shown:
            last = self._entry.last
            self.sides.show_panel()
            self._tally.begin(last if last is not None else Consultation())
        else:
            self.panel.focus_first()


def _tally_card(tally: TallyPanel) -> Card:
    card = Card(QCoreApplication.translate("consultations", "Strichliste"), name="tally_card")
    scroll = QScrollArea()
    scroll.setObjectName("tally_scroll")
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    tally.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
    scroll.setWidget(tally)
    card.body.addWidget(scroll, 1)
    return card
