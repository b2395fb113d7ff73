"""The screen that fills forms: open one, mark its cells once, fill a copy every year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.form_filling import FigureChoice, FormMapping, Mark
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.choices import SegmentsEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.form_filling.marking import MarkingCard
from ui.screens.form_filling.preview import PreviewTable
from ui.screens.form_filling.words import form_text
from ui.targets import Target

if TYPE_CHECKING:
    from intdesk.exchange.form_file.form import Form

MAX_NAME = 80
PUBLIC, INTERNAL = "public", "internal"
_YEAR = re.compile(r"[\s_\-]*(?:19|20)[0-9]{2}")


class FormFillingPage(Page):
    """Fills the marked cells of a form with the figures of the chosen year."""

    def __init__(self, context: AppContext) -> None:
        """Build the page without a form."""
        super().__init__(context, "form_filling_page", form_text("Formulare füllen"))
        self._form: Form | None = None
        self._fresh = False
        self._path = self._folder = Path()
        self._mapping = FormMapping("")
        self._forgotten = self._mapping
        self._undo = UndoLine()
        self._undo.undo.connect(self._restore)
        self._figures: Sequence[FigureChoice] = ()
        self._proposals: Sequence[Mark] = ()
        self.banner = Banner()
        self.banner.pressed.connect(lambda: open_path(self._folder))
        self._progress = ProgressLine("form_progress")
        self.marking = MarkingCard()
        self.preview = PreviewTable()
        self._build()

    def arrive(self, target: Target) -> None:
        """Put the focus where work begins."""
        del target
        (self._open if self._form is None else self.marking.view).setFocus()

    def create_record(self) -> None:
        """Open a form."""
        self.open_form()

    def refresh(self) -> None:
        """Take the figures of the chosen year anew, if a form is open."""
        if self._form is None:
            return
        service, year = self.context.office.form_filling, self.context.year.year
        internal = self._readers.value() == INTERNAL

        def work(progress: JobProgress) -> tuple[FigureChoice, ...]:
            return service.figures(year, internal=internal, progress=progress)

        job = self.context.jobs.start(work, self._take_figures)
        self._progress.follow(job, self.tr("Die Zahlen des Jahres werden gezählt …"))

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sheet a part of the height."""
        super().resizeEvent(event)
        self.marking.view.fit(event.size().height())

    def open_form(self) -> None:
        """Ask for a form and show it with the cells that are remembered for it."""
        chosen = self.context.dialogs.open_file(
            self, self.tr("Formular öffnen"), "Excel (*.xlsx)", output_folder(self.context)
        )
        if chosen is None:
            return
        service = self.context.office.form_filling
        try:
            form = service.open(chosen)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        known = service.recognised(form)
        self._form, self._path = form, chosen
        self._mapping = known or FormMapping(self._new_name(chosen))
        self.preview.forget()
        self.banner.hide()
        self._fresh = True
        if known is not None:
            words = self.tr("Dieses Formular kennt IntDesk: „{name}“.")
            self.banner.say(words.format(name=known.name), Tone.OK)
        self.refresh()

    def fill(self) -> None:
        """Write a copy of the form with what is ticked."""
        form, entries = self._form, self.preview.chosen
        if form is None:
            return
        proposal = f"{self._path.stem} {self.tr('ausgefüllt')}.xlsx"
        chosen = self.context.dialogs.save_file(
            self, self.tr("Gefülltes Formular speichern"), "Excel (*.xlsx)",
            output_folder(self.context) / proposal,
        )  # fmt: skip
        path = with_ending(self.context, self, chosen, (".xlsx",)) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        service, origin = self.context.office.form_filling, self._path
        self.context.jobs.start(
            lambda _progress: service.write(form, origin, entries, path, overwrite=True),
            lambda _nothing: self._say_written(path, len(entries)),
        )

    def rename(self) -> None:
        """Give what is remembered another name."""
        title = self.tr("Zuordnung umbenennen")
        words = self.tr("Name des Formulars, unter dem IntDesk die Zellen behält:")
        old = self._mapping.name
        name = self.context.dialogs.ask_name(self, title, words, old, MAX_NAME).strip()
        taken = {mapping.name for mapping in self.context.office.form_filling.mappings()} - {old}
        if not name or name == old:
            return
        if name in taken:
            self.banner.say(self.tr("Diesen Namen gibt es schon."), Tone.WARNING)
            return
        self._mapping = FormMapping(name, self._mapping.marks)
        self.context.office.form_filling.keep(self._mapping, instead_of=old)
        self._show()

    def forget(self) -> None:
        """Take all marks of this form away; the line below offers them back."""
        self._forgotten = self._mapping
        self.context.office.form_filling.forget(self._mapping.name)
        self._mapping = FormMapping(self._mapping.name)
        self._show()
        self._undo.say(self.tr("Zuordnung „{name}“ gelöscht").format(name=self._mapping.name))

    def _restore(self) -> None:
        self._mapping = self._forgotten
        self._keep()

    def _new_name(self, path: Path) -> str:
        """Return a name for a new form: that of the file without its year."""
        name = _YEAR.sub("", path.stem).strip()[:MAX_NAME] or path.stem[:MAX_NAME]
        taken = {mapping.name for mapping in self.context.office.form_filling.mappings()}
        numbers = (f"{name} {n}" for n in range(2, len(taken) + 3))
        return next(one for one in (name, *numbers) if one not in taken)

    def _take_figures(self, figures: tuple[FigureChoice, ...]) -> None:
        self._figures = figures
        self._show()
        if self._fresh:
            self._fresh = False
            self.marking.view.setFocus()
            # The cards have their places only after the next layout.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.marking.view))

    def _mark(self, *marks: Mark) -> None:
        for mark in marks:
            self._mapping = self._mapping.marked(mark)
        self._keep()

    def _free(self, sheet: str, cell: str) -> None:
        self._mapping = self._mapping.without(sheet, cell)
        self._keep()

    def _keep(self) -> None:
        if not self.context.office.read_only:
            self.context.office.form_filling.keep(self._mapping)
        self._show()

    def _show(self) -> None:
        if self._form is None:
            return
        service = self.context.office.form_filling
        self._proposals = service.proposals(self._form, self._mapping, self._figures)
        entries = service.entries(self._form, self._mapping, self._figures)
        self._first.hide()
        for card in (self._head, self.marking, self._preview_card):
            card.show()
        self._head.heading.setText(self._form.name)
        words = self.tr("Zuordnung „{name}“, {year}")
        year = self.context.year.year
        self._said.setText(words.format(name=self._mapping.name, year=year))
        self.marking.show_form(self._form, self._mapping, self._figures)
        self.marking.show_proposals(len(self._proposals))
        self.preview.show_entries(entries, one_sheet=len({e.mark.sheet for e in entries}) <= 1)
        self.preview.setVisible(bool(entries))
        self._count()

    def _count(self) -> None:
        chosen, known = len(self.preview.chosen), len(self._mapping.marks)
        words = self.tr("{n} von {all} zugeordneten Zellen werden eingetragen; alles andere im "
                        "Formular bleibt, wie es ist.")  # fmt: skip
        nothing = self.tr("Noch ist keine Zelle zugeordnet.")
        self._counted.setText(words.format(n=chosen, all=known) if known else nothing)
        self._save.setEnabled(bool(chosen))

    def _say_written(self, path: Path, count: int) -> None:
        self._folder = path.parent
        words = self.tr("Gespeichert: {name}, {n} Zellen ausgefüllt. Beim Öffnen rechnet das "
                        "Formular neu.")  # fmt: skip
        text = words.format(name=path.name, n=count)
        self.banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
        self.context.bus.announce(text)

    def _build(self) -> None:
        area = self._area = ScrollPage("form_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(form_text("Formulare füllen"))
        self._open = primary("form_open", self.tr("Formular öffnen …"), "folder-open")
        self._open.clicked.connect(self.open_form)
        header.add_action(self._open)
        words = self.tr(
            "Das Excel-Formular des Fördergebers oder der Kämmerei füllt IntDesk mit Ihren Zahlen: "
            "Einmal ordnen Sie den Zellen die Angaben zu, danach ist es jedes Jahr ein Knopfdruck. "
            "Gefüllt wird immer eine Kopie; Formeln, Prüfungen, Bilder und Schutz bleiben erhalten."
        )
        self._first = Card(self.tr("Noch kein Formular geöffnet"), name="form_first")
        self._first.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        known = ", ".join(f"„{m.name}“" for m in self.context.office.form_filling.mappings())
        if known:
            text = self.tr("Diese Formulare erkennt IntDesk wieder: {names}.").format(names=known)
            self._first.body.addWidget(label(text, name="form_known", wrap=True))
        self.marking.marked.connect(self._mark)
        self.marking.freed.connect(self._free)
        self.marking.proposals_taken.connect(lambda: self._mark(*self._proposals))
        self.preview.ticked.connect(self._count)
        self.preview.opened.connect(self.marking.go_to)
        for part in (header, self._progress, self.banner, self._first, self._head_card(),
                     self._undo, self.marking, self._result_card()):  # fmt: skip
            area.body.addWidget(part)
        area.body.addStretch(1)
        self.marking.hide()

    def _head_card(self) -> Card:
        self._head = Card(" ", name="form_head")
        self._said = label("", TextStyle.MUTED, name="form_said", wrap=True)
        ways = (
            (PUBLIC, self.tr("wie im veröffentlichten Bericht"), "v"),
            (INTERNAL, self.tr("genau, intern"), "g"),
        )
        self._readers = SegmentsEditor("form_readers", ways)
        self._readers.set_value(PUBLIC)
        self._readers.changed.connect(self.refresh)
        rename = secondary("form_rename", self.tr("Umbenennen …"), "pencil")
        rename.clicked.connect(self.rename)
        forget = secondary("form_forget", self.tr("Zuordnung löschen"), "trash-2")
        forget.clicked.connect(self.forget)
        for button in (rename, forget):
            button.setEnabled(not self.context.office.read_only)
        row = FlowRow(label(self.tr("Zahlen"), TextStyle.FIELD), self._readers, rename, forget)
        self._head.body.addWidget(self._said)
        self._head.body.addWidget(row)
        self._head.hide()
        return self._head

    def _result_card(self) -> Card:
        self._preview_card = Card(self.tr("Was eingetragen wird"), name="form_preview_card")
        self._counted = label("", TextStyle.MUTED, name="form_counted", wrap=True)
        self._save = primary("form_save", self.tr("Gefülltes Formular speichern …"), "download")
        self._save.clicked.connect(self.fill)
        for part in (self.preview, self._counted, FlowRow(self._save)):
            self._preview_card.body.addWidget(part)
        self._preview_card.hide()
        return self._preview_card
