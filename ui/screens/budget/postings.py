"""The screen of postings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import MAX_CODE, MAX_TITLE
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.grants.grant import COSTS
from intdesk.domain.listing import fiscal_filter
from intdesk.domain.money import format_euros
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.sheets.cells import CellKind
from ui.budget_texts import linked_kinds, origin_words, posting_fields, posting_states
from ui.context import AppContext
from ui.editors import ProposingEditor
from ui.kit.buttons import Button, secondary
from ui.kit.form.amounts import NumberEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.labels import TextStyle, label
from ui.mnemonics import MENU_LETTERS
from ui.output_place import output_folder, remember_folder, with_ending
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.budget.editors import shares_editor
from ui.screens.budget.filters import grant_filter, line_filter, missing_filters
from ui.screens.budget.linked import BelongsTo
from ui.screens.budget.warning import ShortageWarning
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.budget.records import PostingService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("postings", german)


class PostingEntry(RecordEntry[Posting]):
    """What the panel of postings is made of."""

    name = "posting"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = posting_fields()
        self._payee = ProposingEditor(context, "payee", Kind.POSTING, longest=MAX_TITLE)
        today = context.clock.today
        self.form = Form(
            "posting_form",
            [
                Field("day", names["day"], PastDayEditor("day", today), required=True, width=_HALF),
                Field("document", names["document"], TextEditor("document", longest=MAX_CODE),
                      width=_HALF),
                Field("payee", names["payee"], self._payee, wide=True),
                Field("purpose", names["purpose"], TextEditor("purpose", longest=MAX_TITLE),
                      wide=True, hint=_text("Empfänger oder Zweck genügt.")),
                Field("shares", _text("Betrag und Haushaltsstelle"), shares_editor(context),
                      required=True, wide=True,
                      hint=_text("Gutschriften und Korrekturen mit Minus.")),
                Field("paid_on", names["paid_on"], PastDayEditor("paid_on", today), width=_HALF,
                      hint=_text("Leer: angeordnet, noch nicht gezahlt.")),
                Field("year", names["year"],
                      NumberEditor("year", least=FIRST_YEAR, most=LAST_YEAR), required=True,
                      width=_HALF),
            ],
            sections=[
                Group(_text("Rechnung, Leistung, Notiz"), (
                    Field("invoice_day", names["invoice_day"], PastDayEditor("invoice_day", today),
                          width=_HALF),
                    Field("service_day", names["service_day"], PastDayEditor("service_day", today),
                          width=_HALF),
                    Field("note", names["note"], NoteEditor("note"), wide=True),
                )),
            ],
            taken=MENU_LETTERS,
            carried=("linked_kind", "linked_id", "reverses"),
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Buchung erfassen") if new else _text("Buchung bearbeiten")

    def store(self) -> PostingService:
        """Return the use cases of postings."""
        return self._context.office.postings

    def blank(self) -> Posting:
        """Return a draft of today in the chosen year."""
        draft = self._context.office.postings.blank()
        return replace(draft, year=self._context.year.year)

    def finish(self, draft: Posting) -> Posting:
        """Return the draft with its year and origin as the domain knows them."""
        return replace(draft, year=draft.year or 0, origin=Origin(draft.origin))

    def remember(self, draft: Posting) -> None:
        """Propose the new payee from now on."""
        del draft
        self._payee.propose()

    def said(self, draft: Posting) -> str:
        """Return day, what for, and amount."""
        day = format_day(draft.day) if draft.day else ""
        what = draft.purpose or draft.payee
        return _text("{day}, {what}, {cents}").format(
            day=day, what=what, cents=format_euros(draft.cents)
        )

    def first_field(self, *, new: bool) -> str:
        """Begin with the payee: the day is there already."""
        return "payee" if new else "purpose"


def posting_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = posting_fields()
    day, money = CellKind.DAY, CellKind.CENTS
    return [
        ShownField("day", names["day"], day, width=104, visible=True),
        ShownField("payee", names["payee"], width=150, visible=True),
        ShownField("purpose", names["purpose"], width=150, visible=True),
        ShownField("cents", names["cents"], money, width=100, visible=True),
        ShownField("line", names["line"], width=160, visible=True),
        ShownField("document", names["document"], width=120, visible=True),
        ShownField("state", names["state"], words=posting_states(), width=110, visible=True),
        ShownField("paid_on", names["paid_on"], day, width=104),
        ShownField("invoice_day", names["invoice_day"], day, width=104),
        ShownField("service_day", names["service_day"], day, width=104),
        ShownField("year", names["year"], CellKind.YEAR, width=90),
        ShownField("origin", names["origin"], words=origin_words(), width=110),
        ShownField("linked_kind", names["linked_kind"], words=linked_kinds(), width=120),
        ShownField("note", names["note"], width=220),
    ]


def posting_spec() -> ListSpec:
    """Return what the list of postings is made of."""
    return ListSpec(
        kind=Kind.POSTING,
        name="postings",
        title=_text("Buchungen"),
        icon="euro",
        fields=tuple(posting_columns()),
        filters=("state", "origin", "linked_kind", "day", "paid_on"),
        search=_text("Suchen: Empfänger, Zweck, Beleg …"),
        one=_text("Buchung"),
        many=_text("Buchungen"),
        nothing=_text("Noch keine Buchungen in diesem Haushaltsjahr."),
        first=_text("Buchung erfassen"),
        timed=False,
        more_filters=lambda context: [
            *line_filter(context),
            *grant_filter(context),
            *missing_filters(),
        ],
        span=fiscal_filter,
    )


class PostingPage(RecordPage):
    """What was ordered and paid; postings of the treasury among them."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        entry = PostingEntry(context)
        super().__init__(context, posting_spec(), entry)
        warning = ShortageWarning(
            context, self.panel, entry.finish, context.office.budget.short_by_posting,
            context.office.grant_figures.short_by_posting,
        )  # fmt: skip
        self.panel.add_above_form(warning)
        self._origin = label("", TextStyle.MUTED, name="posting_origin", wrap=True)
        self.panel.add_above_form(self._origin)
        self.belongs = BelongsTo(context, self.panel, "posting")
        self.panel.add_below(self.belongs)
        self._reverse = secondary("posting_reverse", self.tr("Stornieren …"), "rotate-ccw")
        self._reverse.clicked.connect(self.reverse_shown)
        self.panel.buttons.flow.addWidget(self._reverse)
        self.panel.loaded.connect(lambda _new: self._show_origin())
        self._show_origin()

    def more_buttons(self) -> list[Button]:
        """Return the way to the treasury's list, and the list of receipts."""
        listed = secondary("postings_import", self.tr("Kassenliste …"), "upload")
        listed.setToolTip(self.tr("Buchungsliste der Kasse importieren"))
        listed.clicked.connect(lambda: self.context.router.go(Target(PageId.BUDGET_IMPORT)))
        receipts = secondary("postings_receipts", self.tr("Belegliste …"), "file-text")
        receipts.clicked.connect(self.write_receipts)
        return [listed, receipts]

    def write_receipts(self) -> None:
        """Write the list of receipts of the chosen year as PDF or workbook."""
        year = self.context.year.year
        chosen = self.context.dialogs.save_file(
            self, self.tr("Belegliste speichern"), "PDF (*.pdf);;Excel (*.xlsx)",
            output_folder(self.context) / f"Belegliste {year}.pdf",
        )  # fmt: skip
        path = with_ending(self.context, self, chosen, (".pdf", ".xlsx")) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        papers = self.context.office.budget_papers
        job = self.context.jobs.start(
            lambda progress: papers.receipts(year, path, overwrite=True, progress=progress),
            lambda _: self._say_written(
                self.tr("Gespeichert: {name}").format(name=path.name), path
            ),
        )
        self._progress.follow(job, self.tr("Die Belegliste wird geschrieben …"))

    def arrive(self, target: Target) -> None:
        """Begin a posting for another record, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            self.panel.begin(self._for(target.link.kind, target.link.id))
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the lines and commitments that are named, too."""
        more = {Kind.BUDGET_LINE, Kind.COMMITMENT, Kind.IMPORT_BATCH, Kind.GRANT}
        return super().concerns(changes) or bool(changes.kinds & more)

    def reverse_shown(self) -> None:
        """Begin the posting that takes the shown one back."""
        if self.panel.shown and self.panel.may_leave():
            self.panel.begin(self.context.office.postings.reversal(self.panel.shown))
            self.panel.focus_first()

    def _for(self, kind: Kind, record_id: int) -> Posting:
        if kind is Kind.COMMITMENT:
            return self.context.office.commitments.payment(record_id)
        blank = replace(self.context.office.postings.blank(), year=self.context.year.year)
        if kind is Kind.GRANT:
            plan = self.context.office.grants.get(record_id).plan
            first = next(line.id for line in plan if line.side in COSTS)
            return replace(blank, shares=(Share(plan_line_id=first),))
        return replace(blank, linked_kind=kind.value, linked_id=record_id)

    def _show_origin(self) -> None:
        """Say of a posting that it is the treasury's, takes another back, or is counted."""
        draft: Posting = self.panel.binder.collect()
        words = []
        if draft.origin == Origin.TREASURY:
            words.append(self.tr("Aus der Liste der Kasse."))
        if draft.matched is not None:
            words.append(self.tr("Sie ist mit einer eigenen Buchung abgeglichen und zählt nicht."))
        if draft.part_of is not None:
            words.append(self.tr("Sie ist ein Teil einer Sammelzahlung."))
        elif draft.reverses is not None:
            words.append(self.tr("Sie nimmt eine andere Buchung zurück (Storno)."))
        self._origin.setText(" ".join(words))
        self._origin.setVisible(bool(words))
        self._reverse.setVisible(bool(self.panel.shown) and not self.context.office.read_only)
