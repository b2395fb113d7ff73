"""The lists of referrals and of structural notes: to read, filter, export and print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import GIVEN, Filter, ListQuery
from intdesk.services.list_print import ShownList
from intdesk.sheets.cells import CellKind
from ui.consultation_filters import consultation_filters
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, back_button, primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.layout import PageHeader, fit_page
from ui.list_export import ListExport
from ui.list_print import ListPrint
from ui.opening import open_path
from ui.page import Page
from ui.record_list import ListSpec, RecordList
from ui.shown_fields import ShownField, exported
from ui.targets import Link, PageId, Target
from ui.texts import consultation_fields


def _text(german: str) -> str:
    return QCoreApplication.translate("ready_lists", german)


class ReadyListPage(Page):
    """A list whose records open in the screen of consultations."""

    def __init__(self, context: AppContext, spec: ListSpec) -> None:
        """Build the screen of a list."""
        super().__init__(context, f"{spec.name}_page", spec.title)
        self.spec = spec
        self.list = RecordList(context, spec)
        self.list.opened.connect(self._open)
        self.list.creation_wanted.connect(self.create_record)
        self._folder = Path()
        self._banner = Banner()
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self._export = ListExport(context, self)
        self._print = ListPrint(context, self)
        for output in (self._export, self._print):
            output.written.connect(self._say_written)
        self.header = PageHeader(spec.title)
        back = back_button(f"{spec.name}_back", self.tr("Zur Auswertung"))
        back.clicked.connect(lambda: context.router.go(Target(PageId.ANALYSES)))
        export = secondary(f"{spec.name}_export", self.tr("Exportieren …"), "download")
        export.clicked.connect(self.export)
        paper = secondary(f"{spec.name}_print", self.tr("Drucken …"), "printer")
        paper.setShortcut("Ctrl+P")
        paper.clicked.connect(self.print_list)
        for button in (back, *self.ways(), export, paper):
            self.header.add_action(button)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.header)
        column.addWidget(self._banner)
        column.addWidget(self.list, 1)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a short window's height to the list, as pages with forms do."""
        super().resizeEvent(event)
        fit_page(self._column, self.header, event.size().height())

    def ways(self) -> Sequence[Button]:
        """Return the ways from this list to other pages."""
        return ()

    def arrive(self, target: Target) -> None:
        """Put the focus on the list."""
        if target.query is not None:
            self.list.show_query(target.query)
        self.list.view.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.list.bar.focus_search()

    def create_record(self) -> None:
        """Begin a consultation."""
        self.context.router.go(Target(PageId.CONSULTATIONS, create=True))

    def concerns(self, changes: Changes) -> bool:
        """Refresh for consultations and for the words in them."""
        shown = {Kind.CONSULTATION, Kind.CODE, Kind.CONTACT, Kind.IMPORT_BATCH}
        return bool(changes.kinds & shown)

    def refresh(self) -> None:
        """Ask for the list anew."""
        self.list.refresh()

    def export(self) -> None:
        """Write what the list shows to a file."""
        query = self.list.model.query
        if query is not None:
            columns = exported(self.list.export_columns(), self.spec.fields)
            self._export.run(query, self.spec.title, columns)

    def print_list(self) -> None:
        """Write what the list shows to a PDF; a very long list becomes a table."""
        query = self.list.model.query
        if query is None:
            return
        if not self._print.suits(self.list.model.rowCount()):
            if self._print.offers_table():
                self.export()
            return
        columns = exported(self.list.export_columns(), self.spec.fields)
        self._print.run(query, ShownList(self.spec.title, columns, self.list.selection()))

    def _open(self, ids: list[int]) -> None:
        self.context.router.go(Target(PageId.CONSULTATIONS, record=ids[0]))

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))


class ReferralPage(ReadyListPage):
    """Which consultations led to which body."""

    def __init__(self, context: AppContext) -> None:
        """Build the list."""
        super().__init__(context, referral_spec())

    def ways(self) -> Sequence[Button]:
        """Return the way to its count by body and month."""
        count = secondary("referrals_count", self.tr("Nach Stelle und Monat"), "chart-column")
        target = Target(PageId.ANALYSES, part="referrals")
        count.clicked.connect(lambda: self.context.router.go(target))
        return (count,)


class StructuralNotePage(ReadyListPage):
    """The gaps that consultations have shown; the chosen ones become the evidence of a need."""

    def __init__(self, context: AppContext) -> None:
        """Build the list, and the way to a need."""
        super().__init__(context, structural_note_spec())
        need = primary("structural_notes_need", self.tr("Bedarf anlegen"), "plus")
        need.setToolTip(self.tr("Die markierten Hinweise werden zu Belegen eines neuen Bedarfs"))
        need.clicked.connect(self.found_need)
        need.setEnabled(not context.office.read_only)
        self.header.add_action(need)
        self._add_action()

    def ways(self) -> Sequence[Button]:
        """Return the way to all needs."""
        every = secondary("structural_notes_needs", self.tr("Bedarfe"), "target")
        every.clicked.connect(lambda: self.context.router.go(Target(PageId.NEEDS)))
        return (every,)

    def found_need(self) -> None:
        """Begin a need with the chosen consultations; those of restricted cases stay out."""
        chosen = tuple(map(str, self.list.view.chosen_ids()))
        free = (Filter("id", chosen), UNRESTRICTED)
        query = ListQuery(Kind.CONSULTATION, filters=free, sort="day")
        ids = list(self.context.office.lists.ids(query)) if chosen else []
        if not ids:
            text = self.tr("Bitte markieren Sie zuerst die Hinweise, die den Bedarf zeigen.")
            self._banner.say(text, Tone.INFO)
            return
        link = Link(Kind.CONSULTATION, ids[0], tuple(ids[1:]))
        self.context.router.go(Target(PageId.NEEDS, create=True, link=link))

    def concerns(self, changes: Changes) -> bool:
        """Refresh for needs, too: the list shows what is evidence already."""
        return super().concerns(changes) or Kind.NEED in changes.kinds

    def _add_action(self) -> None:
        action = QAction(self.tr("Bedarf anlegen"), self.list.view)
        action.setObjectName("action_structural_notes_need")
        action.setShortcut("Ctrl+B")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.found_need)
        self.list.view.addAction(action)


def referral_spec() -> ListSpec:
    """Return what the list of referrals is made of."""
    names = consultation_fields()
    return ListSpec(
        kind=Kind.CONSULTATION,
        name="referrals",
        title=_text("Weitervermittlungen"),
        icon="list",
        fields=(
            *_beginning(),
            ShownField("referred_name", names["referred_name"], width=260, visible=True),
            ShownField(
                "result", names["result"], list_id=CodeListId.RESULT, width=160, visible=True
            ),
        ),
        filters=(),
        search=_text("Suchen: Stelle, Thema …"),
        one=_text("Weitervermittlung"),
        many=_text("Weitervermittlungen"),
        nothing=_text("In diesem Jahr ist noch keine Weitervermittlung erfasst."),
        first=_text("Beratung erfassen"),
        more_filters=consultation_filters,
        always=(Filter("referred", (GIVEN,)),),
    )


def structural_note_spec() -> ListSpec:
    """Return what the list of structural notes is made of."""
    names = consultation_fields()
    return ListSpec(
        kind=Kind.CONSULTATION,
        name="structural_notes",
        title=_text("Strukturhinweise"),
        icon="list",
        fields=(
            *_beginning(),
            ShownField("municipality", names["municipality"], width=140, visible=True),
            ShownField("structural_note", names["structural_note"], width=420, visible=True),
            ShownField("founding", _text("Bedarf"), words=_founding(), width=150, visible=True),
        ),
        filters=("founding",),
        search=_text("Suchen: Hinweis, Thema, Ort …"),
        one=_text("Strukturhinweis"),
        many=_text("Strukturhinweise"),
        nothing=_text("In diesem Jahr ist noch kein Strukturhinweis erfasst."),
        first=_text("Beratung erfassen"),
        more_filters=consultation_filters,
        always=(Filter("noted", (GIVEN,)),),
    )


def _founding() -> dict[str, str]:
    return {"yes": _text("✓ als Beleg"), "no": _text("– ohne Bedarf")}


def _beginning() -> tuple[ShownField, ...]:
    names = consultation_fields()
    topic = CodeListId.TOPIC
    return (
        ShownField("day", names["day"], CellKind.DAY, width=100, visible=True),
        ShownField("topic", names["topic"], list_id=topic, width=220, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=72),
        ShownField("place", names["place"], width=140),
    )
