"""The section "Ziele" of a record: the goals and measures that it stands for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.evidence import Place
from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.evidence import GoalLink
from intdesk.texts.target_labels import light_words
from ui.context import AppContext
from ui.goal_choice import GoalChoice, named
from ui.kit.buttons import secondary
from ui.kit.form.choices import CodeEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.sentences import WINDOW
from ui.targets import PAGE_OF_KIND, Target

MOST_ROWS = 5


class GoalLinkSection(FoldedSection):
    """Lists the goals of a saved record and links more; hidden while no office has goals."""

    def __init__(self, context: AppContext, kind: Kind) -> None:
        """Begin without a record."""
        title = QCoreApplication.translate("titles", "Ziele")
        super().__init__(f"{kind.value}_goals", title)
        self._context, self._kind = context, kind
        self._record = 0
        self._links: list[GoalLink] = []
        self._choice = GoalChoice(context)
        self._table = self._make_table()
        self.editor = CodeEditor(f"{kind.value}_goal", self._choice.find, self._choice.label)
        name = f"{kind.value}_goal_pick"
        self._box = FieldBox(Field(name, self.tr("Zu einem Ziel"), self.editor, wide=True))
        self.link_button = secondary(f"{kind.value}_goal_link", self.tr("Verknüpfen"), "target")
        self.open_button = secondary(f"{kind.value}_goal_open", self.tr("Vereinbarung öffnen"))
        self.drop_button = secondary(f"{kind.value}_goal_drop", self.tr("Lösen"), "x")
        self.link_button.clicked.connect(self.link)
        self.open_button.clicked.connect(self.open_holder)
        self.drop_button.clicked.connect(self.unlink)
        self._known = FlowRow(self.open_button, self.drop_button)
        self._more = FlowRow(self.link_button)
        for part in (self._table, self._known, self._box, self._more):
            self.body.addWidget(part)
        self._more.setEnabled(not context.office.read_only)
        self.drop_button.setEnabled(not context.office.read_only)
        self.hide()

    def show_record(self, record_id: int) -> None:
        """Show the goals of a saved record, nothing for a new one."""
        self._record = record_id
        evidence = self._context.office.evidence
        self._links = evidence.links(self._kind, record_id) if record_id else []
        if record_id:
            self._choice.read()
        self._choice.taken = {link.place for link in self._links}
        self.setVisible(bool(record_id) and bool(self._links or self._choice))
        fill_rows(self._table, [self._cells(link) for link in self._links])
        fit_rows(self._table, MOST_ROWS)
        for part in (self._table, self._known):
            part.setVisible(bool(self._links))
        if self._links:
            self._table.setCurrentCell(0, 0)
        self.editor.set_value("")
        title = self.tr("Ziele ({n})") if self._links else self.tr("Ziele")
        self.button.setText(title.format(n=len(self._links)))
        self.set_unfolded(self.unfolded)

    def link(self) -> None:
        """Let the record stand for the goal that is chosen."""
        key = self.editor.value()
        if not key:
            self.editor.setFocus()
            return
        evidence, place = self._context.office.evidence, Place.of(key)
        self._publish(lambda: evidence.tie(place, self._kind, [self._record]))
        self.editor.setFocus()

    def unlink(self) -> None:
        """Take the chosen goal away from the record."""
        link = self._chosen()
        if link is not None:
            evidence = self._context.office.evidence
            self._publish(lambda: evidence.untie(link.place, self._kind, self._record))

    def open_holder(self) -> None:
        """Go to the agreement or concept of the chosen goal."""
        link = self._chosen()
        if link is not None:
            place = link.place
            self._context.router.go(Target(PAGE_OF_KIND[place.owner], record=place.record))

    def _publish(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)
        self.show_record(self._record)

    def _chosen(self) -> GoalLink | None:
        at = self._table.currentRow()
        return self._links[at] if 0 <= at < len(self._links) else None

    def _cells(self, link: GoalLink) -> tuple[str, str, str]:
        light = light_words(link.light, WINDOW) if link.light is not None else ""
        return light, "\n".join(filter(None, (named(link), self._spent(link)))), link.title

    def _spent(self, link: GoalLink) -> str:
        """Return what all postings of a goal or measure come to, beside one of them."""
        return _spent_words(self._context, link) if self._kind is Kind.POSTING else ""

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Ampel"), self.tr("Ziel"), self.tr("Vereinbarung"))
        name = f"{self._kind.value}_goal_list"
        table = plain_table(name, heads, self.tr("Ziele, für die dieser Eintrag steht"), 1, 2)
        table.setColumnWidth(0, 84)
        keep_fitted(table, MOST_ROWS)
        table.activated.connect(lambda _index: self.open_holder())
        return table


def _spent_words(context: AppContext, link: GoalLink) -> str:
    words = QCoreApplication.translate("goal_links", "zusammen gebucht: {cents}")
    return words.format(cents=format_euros(context.office.evidence.spent(link.place)))


def goal_words(context: AppContext, posting: int) -> str:
    """Return the goals and measures that a posting pays for, and what each cost altogether."""
    links = context.office.evidence.links(Kind.POSTING, posting) if posting else []
    return "\n".join(f"{named(link)}: {_spent_words(context, link)}" for link in links)
