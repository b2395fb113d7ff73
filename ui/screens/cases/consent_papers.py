"""Forms of a case on paper: print them, add the signed sheet, record the consent, in one dialog."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consent import MAX_TEXT, Consent, validate
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.services.privacy_papers import PAPER_NAMES, PaperKind
from intdesk.texts.privacy.forms import FormEntries
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.fit_dialog import FRAME
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.mnemonics import EVERY_LETTER
from ui.paper_export import PaperExport
from ui.sentences import sentence_for

SIZE = QSize(680, 660)
_HALF = 150


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """What stands on the form already, and the consent that follows from it."""

    paper: str = PaperKind.CONSENT
    purpose: str = ""
    scope: str = ""
    other_body: str = ""
    given_on: date | None = None
    valid_until: date | None = None

    def entries(self, number: str) -> FormEntries:
        """Return what is printed on the lines; no name is among it."""
        until = format_day(self.valid_until) if self.valid_until else ""
        return FormEntries(number, self.purpose, self.scope, until, self.other_body)

    def consent(self) -> Consent:
        """Return the consent as the case keeps it."""
        scope = f"{self.scope} ({self.other_body})" if self.other_body else self.scope
        release = self.paper == PaperKind.RELEASE
        return Consent(
            self.purpose, scope.strip(), self.given_on, self.valid_until, release=release
        )


class ConsentPapersDialog(QDialog):
    """Purpose and scope once, for the paper and for the record."""

    def __init__(self, context: AppContext, case: Case, parent: QWidget) -> None:
        """Begin with the form of a consent."""
        super().__init__(parent)
        add_help_key(self, "einwilligung")
        self._context = context
        self._case = case
        self.setObjectName("consent_papers")
        self.setWindowTitle(self.tr("Formulare zum Unterschreiben"))
        self.setAccessibleName(self.windowTitle())
        self._papers = PaperExport(context, self)
        self._papers.written.connect(lambda text, _path: self._said(text))
        self._form = self._fields()
        self._binder: Binder[PaperDraft] = Binder(self._form)
        self._binder.load(PaperDraft(given_on=context.clock.today()))
        self._banner = Banner()
        self._build()
        room = parent.window().size() - FRAME
        self.resize(SIZE.boundedTo(room))
        self._form.reveal("purpose")

    @property
    def dirty(self) -> bool:
        """Tell whether something is entered that was not recorded."""
        return self._binder.dirty

    def print_form(self) -> None:
        """Write the chosen form as PDF, with what is entered on its lines."""
        draft = self._binder.collect()
        kind = PaperKind(draft.paper)
        self._papers.run(kind, PAPER_NAMES[kind], draft.entries(self._case.number))

    def attach(self) -> None:
        """Add the signed sheet to the documents of the case."""
        path = self._context.dialogs.open_file(
            self, self.tr("Unterschriebenes Blatt wählen"), self.tr("Alle Dateien") + " (*)"
        )
        if path is not None:
            self._add(path)

    def record(self) -> bool:
        """Keep the consent with the case, or show what is missing; tells whether it is kept."""
        draft = self._binder.collect()
        if not self._binder.show_problems(validate(draft.consent()), sentence_for):
            return False
        try:
            known = self._context.office.cases.get(self._case.id).consents
            changes = self._context.office.cases.set_consents(
                self._case.id, [*known, draft.consent()]
            )
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._context.bus.publish(changes)
        self._binder.load(PaperDraft(draft.paper, given_on=draft.given_on))
        self._said(self.tr("Die Einwilligung ist im Fall eingetragen."))
        return True

    def _add(self, path: Path) -> None:
        try:
            added = self._context.office.attachments.add(Kind.CASE, self._case.id, path)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(added.changes)
        words = self.tr("„{name}“ liegt jetzt bei den Unterlagen des Falls.")
        self._said(words.format(name=path.name))

    def _said(self, text: str) -> None:
        self._banner.say(text, Tone.OK)

    def _fields(self) -> Form:
        tr, today = self.tr, self._context.clock.today
        kinds = [
            (PaperKind.CONSENT.value, tr("Einwilligung"), ""),
            (PaperKind.RELEASE.value, tr("Schweigepflichtentbindung"), ""),
        ]
        lines = {n: TextEditor(n, longest=MAX_TEXT) for n in ("purpose", "scope", "other_body")}
        lines["purpose"].set_placeholder(tr("zum Beispiel: Begleitung beim Antrag auf Wohngeld"))
        lines["other_body"].set_placeholder(tr("nur bei der Schweigepflichtentbindung"))
        return Form(
            "consent_papers_form",
            [
                Field("paper", tr("Formular"), SegmentsEditor("paper", kinds), wide=True),
                Field("purpose", tr("Zweck"), lines["purpose"], required=True, wide=True),
                Field("scope", tr("Umfang: was genau"), lines["scope"], required=True, wide=True),
                Field("other_body", tr("Gegenüber welcher Stelle"), lines["other_body"], wide=True),
                Field("given_on", tr("Unterschrieben am"), PastDayEditor("given_on", today),
                      width=_HALF),
                Field("valid_until", tr("Gilt bis"), ComingDayEditor("valid_until", today),
                      width=_HALF),
            ],
            taken=EVERY_LETTER,
        )  # fmt: skip

    def _build(self) -> None:
        tr = self.tr
        area = ScrollPage("consent_papers_scroll")
        area.body.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        steps = (
            tr("1. Formular drucken. Name und Geburtsdatum trägt die Person selbst ein."),
            tr("2. Das unterschriebene Blatt scannen und hier hinzufügen."),
            tr("3. Die Einwilligung eintragen, dann gilt sie im Fall."),
        )
        title = tr("Formulare zu Fall {number}").format(number=self._case.number)
        area.body.addWidget(label(title, TextStyle.HEADING, name="consent_papers_title", wrap=True))
        for step in steps:
            area.body.addWidget(label(step, TextStyle.MUTED, wrap=True))
        self.print_button = secondary("papers_print", tr("PDF erstellen …"), "printer")
        self.attach_button = secondary("papers_attach", tr("Blatt hinzufügen …"), "plus")
        self.record_button = primary("papers_record", tr("Einwilligung eintragen"), "check")
        self.print_button.clicked.connect(self.print_form)
        self.attach_button.clicked.connect(self.attach)
        self.record_button.clicked.connect(self.record)
        for button in (self.attach_button, self.record_button):
            button.setEnabled(not self._context.office.read_only and not self._case.restricted)
        row = FlowRow(self.print_button, self.attach_button, self.record_button)
        for part in (self._form, row, self._banner):
            area.body.addWidget(part)
        leave = secondary("papers_close", tr("Schließen"))
        leave.clicked.connect(self.accept)
        foot = QVBoxLayout()
        foot.setContentsMargins(DIALOG_MARGIN, 0, DIALOG_MARGIN, 0)
        foot.addWidget(FlowRow(leave), 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, DIALOG_MARGIN)
        column.addWidget(area, 1)
        column.addLayout(foot)
