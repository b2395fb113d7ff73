"""What is due to go: the officer decides for each proposal, nothing happens by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.record_number import MAX_NUMBER
from intdesk.domain.retention import Action, Proposal, Rule, Subject
from intdesk.errors import IntDeskError
from intdesk.texts.numbers import format_count
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, back_button, primary, secondary
from ui.kit.empty import EmptyState
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.retention.backups import OlderBackupsCard
from ui.screens.retention.dialogs import ConfirmDialog, DayDialog
from ui.screens.retention.table import Line, ProposalTable, line_again, line_of
from ui.screens.retention.words import preview_words, what_words, work_words
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.retention import Done

Found = tuple[list[Proposal], dict[Subject, Rule]]

TABLE_HEIGHT = 300
MOST_SHOWN = 2000
"""So many proposals are shown at once; the next ones follow when these are decided."""


class RetentionPage(Page):
    """Proposals with ticks, a preview of what goes and what stays, and the last question."""

    follows_year = False

    def __init__(self, context: AppContext) -> None:
        """Build the page and ask what is due."""
        title = QCoreApplication.translate("retention", "Löschvorschläge")
        super().__init__(context, "retention_page", title)
        area = self._area = ScrollPage("retention_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        back = back_button("retention_back", self.tr("Zum Papierkorb"))
        back.clicked.connect(lambda: context.router.go(Target(PageId.TRASH)))
        header.add_action(back)
        rules = secondary("retention_rules", self.tr("Fristen und Protokoll"), "settings")
        rules.clicked.connect(lambda: context.router.go(Target(PageId.SETTINGS, part="privacy")))
        header.add_action(rules)
        self._banner = Banner()
        self._banner.setObjectName("retention_banner")
        self._empty = EmptyState("circle-check", self.tr("Zurzeit ist nichts zu löschen."))
        self._card = self._proposal_card()
        self._backups = OlderBackupsCard(context)
        parts = (header, self._banner, self._card, self._empty, self._early_card(), self._backups)
        for widget in parts:
            area.body.addWidget(widget)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the proposals, or on the way to the rules."""
        del target
        (self._table if self._table.lines else self._number).setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Everything with a period counts here."""
        return changes.kinds != {Kind.CODE}

    def refresh(self) -> None:
        """Ask anew what is due, beside the window's own work."""
        service = self.context.office.retention

        def look() -> Found:
            return service.proposals(), service.rules()

        self.context.jobs.look(look, self._show)
        self._backups.refresh()

    def carry_out(self) -> None:
        """Ask for the last time, then anonymise and delete what is ticked."""
        ticked = self._table.ticked
        if not ticked or self._progress.busy:
            return
        chosen = [line.chosen for line in ticked]
        service = self.context.office.retention
        lines = preview_words(service.preview(chosen))
        if not self.context.dialogs.run(ConfirmDialog([one.action for one in chosen], lines, self)):
            return
        self._go.setEnabled(False)
        job = self.context.jobs.start(
            lambda progress: service.carry_out(chosen, progress), self._finish, ended=self._count
        )
        self._progress.follow(job, self.tr("Es wird gelöscht, überall in der Datei …"))

    def postpone(self) -> None:
        """Put the marked proposals off, for a reason."""
        marked = [line.proposal for line in self._table.marked]
        dialog = DayDialog(
            self.tr("Verschieben"), self.tr("Wieder vorschlagen ab"), self.context.clock.today,
            self, reason=True,
        )  # fmt: skip
        if marked and self.context.dialogs.run(dialog) and dialog.day is not None:
            self.context.office.retention.postpone(marked, dialog.day, dialog.reason)
            self.refresh()

    def offer(self) -> None:
        """Note when the archive was offered the marked proposals."""
        marked = [line.proposal for line in self._table.marked]
        dialog = DayDialog(
            self.tr("Dem Archiv angeboten"), self.tr("Angeboten am"), self.context.clock.today,
            self, reason=False,
        )  # fmt: skip
        if marked and self.context.dialogs.run(dialog) and dialog.day is not None:
            self.context.office.retention.offered(marked, dialog.day)
            self.refresh()

    def take_early(self) -> None:
        """Add a case before its time, because its person asks for it."""
        try:
            proposal = self.context.office.retention.for_case(self._number.text())
        except IntDeskError:
            words = self.tr("Einen Fall mit dieser Nummer gibt es nicht.")
            self._banner.say(words, Tone.WARNING)
            self._area.verticalScrollBar().setValue(0)
            return
        shown = {(line.proposal.candidate.subject, line.proposal.candidate.record_id)
                 for line in self._table.lines if not line.proposal.blocks}  # fmt: skip
        if (Subject.CASE, proposal.candidate.record_id) not in shown:
            lines = [line for line in self._table.lines
                     if line.proposal.candidate.record_id != proposal.candidate.record_id
                     or line.proposal.candidate.subject is not Subject.CASE]  # fmt: skip
            self._lay_out([line_of(proposal, Rule()), *lines])
        self._number.clear()
        self._banner.hide()
        self._table.setFocus()

    def _show(self, found: Found) -> None:
        if not isValid(self):
            return
        proposals, rules = found
        before = {line.key: line for line in self._table.lines}
        fresh = [line_of(p, rules[p.candidate.subject]) for p in proposals[:MOST_SHOWN]]
        lines = [line_again(line, before.get(line.key)) for line in fresh]
        more = len(proposals) - len(lines)
        self._more.setText(self.tr("Weitere {n} folgen danach.").format(n=format_count(more)))
        self._more.setVisible(more > 0)
        self._lay_out(lines)

    def _lay_out(self, lines: Sequence[Line]) -> None:
        self._table.show_lines(lines)
        self._card.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def _count(self) -> None:
        """Say what would happen with what is ticked."""
        ticked = self._table.ticked
        writable = not self.context.office.read_only
        self._go.setEnabled(bool(ticked) and writable)
        words = self.tr("Kreuzen Sie an, was ausgeführt werden soll (Maus oder Leertaste).")
        if ticked:
            preview = self.context.office.retention.preview([line.chosen for line in ticked])
            words = " ".join(preview_words(preview))
        self._preview.setText(words)
        what = work_words([line.action for line in ticked])
        self._go.setText(self.tr("{what} …").format(what=what) if what else self.tr("Ausführen …"))

    def _finish(self, done: Done) -> None:
        outcome = done.outcome
        words = self.tr("Erledigt: {a} anonymisiert, {d} gelöscht.").format(
            a=outcome.anonymised, d=outcome.deleted
        )
        if outcome.questions:
            what = counted(
                outcome.questions, self.tr("gespeicherter Filter oder Auswertung"),
                self.tr("gespeicherte Filter und Auswertungen"),
            )  # fmt: skip
            words += " " + self.tr("Mit Wörtern daraus auch: {what}.").format(what=what)
        if not done.clean:
            words += " " + self.tr("Die Datei wird beim nächsten Öffnen fertig bereinigt.")
        self._banner.say(words, Tone.OK)
        self._area.verticalScrollBar().setValue(0)  # what happened stands at the top
        self.context.bus.publish(done.changes)
        self.context.bus.announce(words)
        self.refresh()

    def _proposal_card(self) -> Card:
        card = Card(name="retention_card")
        words = self.tr(
            "Die Frist dieser Einträge ist abgelaufen. Nichts geschieht von selbst: Sie "
            "entscheiden. Anonymisieren nimmt Texte, Anlagen und jeden Bezug zur Person weg und "
            "lässt nur die Zählung; Löschen nimmt auch sie."
        )
        self._table = ProposalTable()
        self._table.setMinimumHeight(TABLE_HEIGHT)
        self._table.changed.connect(self._count)
        self._more = label("", TextStyle.MUTED, name="retention_more")
        self._preview = label("", name="retention_preview", wrap=True)
        self._progress = ProgressLine("retention_progress")
        self._go = primary("retention_run", self.tr("Ausführen …"), "trash-2")
        self._go.clicked.connect(self.carry_out)
        rows: tuple[QWidget, ...] = (
            label(words, TextStyle.MUTED, wrap=True), self._table, self._more, self._ticks(),
            self._marked_row(), self._preview, FlowRow(self._go), self._progress,
        )  # fmt: skip
        for widget in rows:
            card.body.addWidget(widget)
        return card

    def _ticks(self) -> FlowRow:
        every = Button("retention_all", self.tr("Alle ankreuzen"), ButtonKind.LINK)
        none = Button("retention_none", self.tr("Keinen ankreuzen"), ButtonKind.LINK)
        every.clicked.connect(lambda: self._tick_all(ticked=True))
        none.clicked.connect(lambda: self._tick_all(ticked=False))
        return FlowRow(every, none)

    def _tick_all(self, *, ticked: bool) -> None:
        self._table.tick(range(len(self._table.lines)), ticked=ticked)

    def _marked_row(self) -> FlowRow:
        words = (
            ("anonymise", self.tr("Anonymisieren"), lambda: self._act(Action.ANONYMISE)),
            ("delete", self.tr("Löschen"), lambda: self._act(Action.DELETE)),
            ("postpone", self.tr("Verschieben …"), self.postpone),
            ("offer", self.tr("Dem Archiv angeboten …"), self.offer),
        )
        buttons = []
        for name, text, act in words:
            button = secondary(f"retention_{name}", text)
            button.setAccessibleName(self.tr("Markierte Zeilen: {what}").format(what=text))
            button.clicked.connect(act)
            buttons.append(button)
        self._about = label("", TextStyle.FIELD, name="retention_about")
        self._table.itemSelectionChanged.connect(self._say_marked)
        return FlowRow(self._about, *buttons)

    def _say_marked(self) -> None:
        """Say which lines the buttons beside are about: the blue ones, not those with a tick."""
        marked = self._table.marked
        if len(marked) == 1:
            what = what_words(marked[0].proposal.candidate)
            self._about.setText(self.tr("Vorschlag für {what}:").format(what=what))
            return
        words = self.tr("Vorschlag für {n} markierte Zeilen:")
        self._about.setText(words.format(n=format_count(len(marked))))

    def _act(self, action: Action) -> None:
        self._table.set_action(action)
        self._table.setFocus()

    def _early_card(self) -> Card:
        card = Card(self.tr("Löschung auf Wunsch der Person"), name="retention_early")
        words = self.tr(
            "Verlangt jemand die Löschung (Art. 17 DSGVO), nehmen Sie den Fall hier vor Ablauf der "
            "Frist in die Liste auf."
        )
        self._number = QLineEdit()
        self._number.setObjectName("retention_number_line")
        self._number.setMaxLength(MAX_NUMBER)
        self._number.setFixedWidth(200)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = label(self.tr("Fallnummer"), TextStyle.FIELD)
        name.setBuddy(self._number)
        self._number.setAccessibleName(name.text())
        take = secondary("retention_take", self.tr("Aufnehmen"), "plus")
        take.clicked.connect(self.take_early)
        self._number.returnPressed.connect(self.take_early)
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        card.body.addWidget(FlowRow(name, self._number, take))
        return card
