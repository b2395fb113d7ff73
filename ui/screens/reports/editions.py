"""The page of editions: all of them, what one says, and the steps that it can go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.report_edition import Edition, FileFormat, Step, allows
from intdesk.domain.report_public import Correction
from intdesk.texts.numbers import format_bytes
from intdesk.texts.report_editions import (
    CORRECTION_HEADS,
    audience_words,
    correction_row,
    edition_name,
    edition_title,
    report_name,
    signers,
    state_words,
)
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.plain_table import fill_rows, fit_columns, fix_height, plain_table
from ui.opening import open_path
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.reports.edition_actions import EditionActions
from ui.sentences import WINDOW, shown_all
from ui.targets import PageId, Target

_MOST_ROWS = 8


class EditionPage(Page):
    """The list of editions and, below it, the chosen one."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        title = QCoreApplication.translate("editions", "Ausgaben")
        super().__init__(context, "edition_page", title)
        self._editions: list[Edition] = []
        self._chosen = 0
        self._file = Path()
        self._run = 0
        area = ScrollPage("edition_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        new = secondary("edition_new", self.tr("Neue Ausgabe …"), "plus")
        new.clicked.connect(lambda: context.router.go(Target(PageId.REPORTS)))
        header.add_action(new)
        self._new = new
        self._banner = Banner()
        self._banner.setObjectName("edition_banner")
        self._banner.pressed.connect(self._open_file)
        self._progress = ProgressLine("edition_progress")
        self._act = EditionActions(context, self, self._progress)
        self._act.done.connect(self._on_done)
        self._act.begun.connect(self._on_begun)
        self._act.failed.connect(self._table_focus)
        self._act.written.connect(self._on_written)
        area.body.addWidget(header)
        area.body.addWidget(self._list_card())
        area.body.addWidget(self._banner)
        area.body.addWidget(self._progress)
        area.body.addWidget(self._edition_card())
        area.body.addWidget(self._changes_card())
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Choose the edition that a target names, and put the focus on the list."""
        if target.record:
            self._chosen = target.record
            self.refresh()
        (self._table if self._editions else self._new).setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Editions are shown; whatever is counted may differ from them now."""
        return Kind.REPORT_EDITION in changes.kinds or not self._since.isHidden()

    def refresh(self) -> None:
        """Show all editions; the chosen one stays chosen."""
        self._editions = self.context.office.editions.all()
        rows = [self._row(edition) for edition in self._editions]
        ids = [edition.id for edition in self._editions]
        if ids and self._chosen not in ids:
            self._chosen = ids[0]
        with QSignalBlocker(self._table):
            fill_rows(self._table, rows)
            if ids:
                self._table.setCurrentCell(ids.index(self._chosen), 0)
            fit_columns(self._table)
        fix_height(self._table, min(len(rows), _MOST_ROWS))
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_edition()

    # The list ---------------------------------------------------------------------------------

    def _list_card(self) -> Card:
        card = Card(name="edition_list_card")
        heads = (
            self.tr("Bericht"), self.tr("Ausgabe"), self.tr("Für wen"), self.tr("Stand"),
            self.tr("Gezeichnet von"), self.tr("Dateien"),
        )  # fmt: skip
        self._table = plain_table("edition_list", heads, self.tr("Ausgaben"), 4)
        self._table.itemSelectionChanged.connect(self._choose)
        self._none = label(
            self.tr(
                "Noch gibt es keine Ausgabe. Wählen Sie auf der Seite „Berichte“ Jahr und Art und "
                "dann „Ausgabe beginnen“. Eine festgeschriebene Ausgabe bleibt für immer, wie "
                "sie ist."
            ),
            TextStyle.MUTED, name="edition_none", wrap=True,
        )  # fmt: skip
        card.body.addWidget(self._none)
        card.body.addWidget(self._table)
        return card

    def _row(self, edition: Edition) -> tuple[str, ...]:
        moment = edition.frozen_at or edition.fixed_at
        files = ", ".join(f"{f.format.upper()} {format_bytes(f.size)}" for f in edition.files)
        return (
            report_name(edition.kind, edition.year),
            edition_name(edition.number, WINDOW),
            audience_words(edition, WINDOW),
            state_words(edition, moment.astimezone().date() if moment else None, WINDOW),
            signers(edition) or "–",
            files or "–",
        )

    def _choose(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._editions):
            self._chosen = self._editions[row].id
            self._banner.hide()
            self._show_edition()

    # The chosen edition -----------------------------------------------------------------------

    def _edition_card(self) -> Card:
        card = self._card = Card(" ", name="edition_card")
        self._words = label("", name="edition_words", wrap=True)
        self._steps: dict[Step, Button] = {
            Step.FIX: primary("edition_fix", self.tr("Zur Mitzeichnung geben"), "file-text"),
            Step.SIGN: secondary("edition_sign", self.tr("Mitzeichnung vermerken …"), "check"),
            Step.FREEZE: primary("edition_freeze", self.tr("Festschreiben …"), "lock"),
            Step.REOPEN: secondary("edition_reopen", self.tr("Wieder Entwurf"), "rotate-ccw"),
            Step.CORRECT: primary("edition_correct", self.tr("Korrektur beginnen …"), "pencil"),
            Step.DISCARD: secondary("edition_discard", self.tr("Verwerfen …"), "trash-2"),
            Step.ERASE: secondary("edition_erase", self.tr("Dateien entfernen …"), "trash-2"),
        }
        acts = {
            Step.FIX: self._act.fix, Step.SIGN: self._act.sign, Step.FREEZE: self._act.freeze,
            Step.REOPEN: self._act.reopen, Step.CORRECT: self._act.correct,
            Step.DISCARD: self._act.discard, Step.ERASE: self._act.erase,
        }  # fmt: skip
        for step, button in self._steps.items():
            button.clicked.connect(lambda _=False, act=acts[step]: self._do(act))
        self._files = {
            FileFormat.PDF: secondary("edition_pdf", self.tr("PDF speichern …"), "file-text"),
            FileFormat.XLSX: secondary(
                "edition_xlsx", self.tr("Excel speichern …"), "file-spreadsheet"
            ),
        }
        for form, button in self._files.items():
            button.clicked.connect(lambda _=False, f=form: self._save(f))
        card.body.addWidget(self._words)
        last = (Step.DISCARD, Step.ERASE)
        steps = [button for step, button in self._steps.items() if step not in last]
        gone = [self._steps[step] for step in last]
        card.body.addWidget(FlowRow(*steps, *self._files.values(), *gone))
        return card

    @property
    def _overtaken(self) -> bool:
        """Tell whether a later edition of the same report exists, finished or not."""
        chosen = self._edition
        return chosen is not None and any(
            (e.year, e.kind, e.public) == (chosen.year, chosen.kind, chosen.public)
            and e.number > chosen.number
            for e in self._editions
        )

    @property
    def _edition(self) -> Edition | None:
        return next((e for e in self._editions if e.id == self._chosen), None)

    def _do(self, act: object) -> None:
        edition = self._edition
        if edition is not None and callable(act):
            self._banner.hide()
            act(edition)

    def _save(self, form: FileFormat) -> None:
        if (edition := self._edition) is not None:
            self._banner.hide()
            self._act.save_file(edition, form)

    def _show_edition(self) -> None:
        edition = self._edition
        self._card.setVisible(edition is not None)
        self._since.setVisible(edition is not None and edition.frozen)
        if edition is None:
            return
        self._card.heading.setText(edition_title(edition))
        self._words.setText(self._told(edition))
        writable = not self.context.office.read_only
        for step, button in self._steps.items():
            possible = allows(edition, step) and not (step is Step.CORRECT and self._overtaken)
            waiting = step is Step.FREEZE and allows(edition, Step.SIGN)
            button.setVisible(possible or waiting)
            button.setEnabled(possible and writable)
        there = bool(edition.files) or allows(edition, Step.DISCARD)
        for form, button in self._files.items():
            button.setVisible(there)
            name = "PDF" if form is FileFormat.PDF else "Excel"
            text = self.tr("{form} speichern …") if edition.frozen else self.tr("{form}-Entwurf …")
            button.setText(text.format(form=name))
            button.setAccessibleName(text.format(form=name))
        if edition.frozen:
            self._compare(edition)

    def _told(self, edition: Edition) -> str:
        parts = [audience_words(edition, WINDOW)]
        if edition.reason:
            parts.append(self.tr("Grund der Korrektur: {reason}").format(reason=edition.reason))
        if allows(edition, Step.FIX):
            parts.append(self.tr("Ein Entwurf zeigt die Zahlen von heute, auch in seinen Dateien."))
        elif allows(edition, Step.SIGN):
            parts.append(self.tr("Der Inhalt steht fest; alle zeichnen dasselbe."))
            if not edition.signatures:
                parts.append(self.tr("Zum Festschreiben fehlt noch eine Mitzeichnung."))
        elif edition.frozen:
            parts.append(self.tr("PDF und Excel sind die ausgegebenen, Byte für Byte."))
            if self._overtaken:
                parts.append(self.tr("Es gibt eine spätere Ausgabe dieses Berichts."))
        else:
            text = self.tr("Dateien entfernt: {reason}")
            parts.append(text.format(reason=edition.erased_reason))
        if edition.words_erased:
            parts.append(
                self.tr(
                    "Achtung: Ihre Texte enthielten Wörter aus Einträgen, die inzwischen gelöscht "
                    "sind. Bitte prüfen Sie, ob die Dateien entfernt werden müssen."
                )
            )
        if signed := signers(edition):
            parts.append(self.tr("Gezeichnet: {names}").format(names=signed))
        return "\n".join(f"{part[:1].upper()}{part[1:]}" for part in parts)

    # What changed since -----------------------------------------------------------------------

    def _changes_card(self) -> Card:
        card = self._since = Card(self.tr("Änderungen seit der Ausgabe"), name="edition_since")
        self._since_words = label("", TextStyle.MUTED, name="edition_since_words", wrap=True)
        says = self.tr("Änderungen seit der Ausgabe")
        self._since_table = plain_table("edition_changes", shown_all(CORRECTION_HEADS), says, 0)
        card.body.addWidget(self._since_words)
        card.body.addWidget(self._since_table)
        return card

    def _compare(self, edition: Edition) -> None:
        self._run += 1
        run, editions = self._run, self.context.office.editions
        self._since_words.setText(self.tr("Die heutigen Zahlen werden verglichen …"))
        self._since_table.hide()

        def work(progress: JobProgress) -> tuple[Correction, ...]:
            return editions.changes_since(edition.id, progress)

        self.context.jobs.start(work, lambda found: self._show_changes(run, found))

    def _show_changes(self, run: int, found: tuple[Correction, ...]) -> None:
        if not isValid(self) or run != self._run:
            return
        fill_rows(self._since_table, [correction_row(c) for c in found])
        fit_columns(self._since_table)
        fix_height(self._since_table, min(len(found), _MOST_ROWS))
        self._since_table.setVisible(bool(found))
        if found:
            words = self.tr(
                "Gegenüber den gedruckten Zahlen, nur für Sie: {n} Angaben sind heute anders."
            )
            self._since_words.setText(words.format(n=len(found)))
        else:
            self._since_words.setText(self.tr("Keine: Die gedruckten Zahlen gelten unverändert."))

    # What became of a step --------------------------------------------------------------------

    def _on_done(self, said: str) -> None:
        self.refresh()
        self._banner.say(said, Tone.OK)
        self.context.bus.announce(said)
        self._table.setFocus()

    def _on_begun(self, edition_id: int) -> None:
        self._chosen = edition_id

    def _on_written(self, path: Path) -> None:
        self._file = path
        said = self.tr("Gespeichert: {name}").format(name=path.name)
        self._banner.say(said, Tone.OK, self.tr("Öffnen"))
        self.context.bus.announce(said)

    def _open_file(self) -> None:
        if not open_path(self._file):
            text = self.tr("Für diese Datei ist kein Programm eingerichtet: {path}")
            self._banner.say(text.format(path=self._file), Tone.WARNING)

    def _table_focus(self) -> None:
        self._table.setFocus()
