"""The dialog that writes to a group of contacts: mail, labels, address list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.mailing import LABEL_FORMATS, MAX_LINK, LabelFormat, mailto
from intdesk.texts.mailing import ADDRESS_LIST, LABELS_TITLE, named
from ui.context import AppContext
from ui.file_export import FileExport, FileForm
from ui.help_key import add_help_key
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.one_of import OneOfEditor
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.opening import open_link, open_path
from ui.texts import counted

WIDTH = 620
MAIL, LABELS, LIST = "mail", "labels", "list"
CHOSEN, ALL = "chosen", "all"


class GroupDialog(QDialog):
    """Shows before anything is done who is reached, who has no address, who has not agreed."""

    def __init__(
        self, context: AppContext, chosen: Sequence[int], every: Sequence[int],
        parent: QWidget | None = None, subject: str = "",
    ) -> None:  # fmt: skip
        """Begin with the chosen contacts, with all of the list if there are none.

        ``subject`` is proposed as the subject of the mail.
        """
        super().__init__(parent)
        add_help_key(self, "anschreiben")
        self._context = context
        self._groups = {CHOSEN: tuple(chosen), ALL: tuple(every)}
        self._folder = Path()
        self.setObjectName("group_dialog")
        title = self.tr("Gruppe anschreiben")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._export = FileExport(context, self)
        self._export.written.connect(self._say_written)
        self._who = PickEditor("group_who", self._who_entries())
        self._what = SegmentsEditor(
            "group_what",
            [
                (MAIL, self.tr("E-Mail"), "e"),
                (LABELS, self.tr("Etiketten"), "t"),
                (LIST, self.tr("Adressliste"), "a"),
            ],
        )
        self._what.set_value(MAIL)
        self._told = label("", TextStyle.STRONG, name="group_told", wrap=True)
        self._missing = label("", TextStyle.MUTED, name="group_missing", wrap=True)
        self._unasked = label("", TextStyle.WARNING, name="group_unasked", wrap=True)
        self._banner = Banner()
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self._parts = QStackedWidget()
        for part in (self._mail_part(), self._label_part(), self._list_part()):
            self._parts.addWidget(part)
        self._subject.set_value(subject)
        self._build(title)
        self._who.changed.connect(self.show_group)
        self._what.changed.connect(self.show_group)
        self.show_group()

    @property
    def ids(self) -> tuple[int, ...]:
        """Return the contacts of the group."""
        return self._groups[self._who.value()]

    def show_group(self) -> None:
        """Say who is reached, and who is not."""
        what = self._what.value()
        self._parts.setCurrentIndex((MAIL, LABELS, LIST).index(what))
        if what == MAIL:
            self._show_mail()
        elif what == LABELS:
            self._show_labels()
        else:
            count = counted(len(self.ids), self.tr("Kontakt"), self.tr("Kontakte"))
            self._say(count, (), (), "")
        self._grow()

    def open_mail(self) -> None:
        """Let the system's mail program begin a mail; IntDesk sends nothing."""
        found = self._context.office.mailings.mailing(self.ids)
        if not open_link(mailto(found.addresses, self._subject.value())):
            self._banner.say(
                self.tr(
                    "Es ließ sich kein Mailprogramm öffnen. Bitte speichern Sie die E-Mail als "
                    "Entwurf."
                ),
                Tone.WARNING,
            )

    def save_draft(self) -> None:
        """Write the mail as a draft file."""
        form = FileForm(
            self.tr("E-Mail als Entwurf speichern"), "E-Mail (*.eml)", (".eml",),
            self.tr("Als Entwurf gespeichert: {name}. Ein Doppelklick öffnet ihn."),
        )  # fmt: skip
        subject, ids = self._subject.value(), self.ids
        mailings = self._context.office.mailings
        self._run(form, self.tr("E-Mail"), lambda path: mailings.write_draft(path, ids, subject))

    def save_labels(self) -> None:
        """Write the sheets of labels."""
        if self._skipped.entry_problem():
            return
        form = FileForm(
            self.tr("Etiketten speichern"), "PDF (*.pdf)", (".pdf",),
            self.tr("Gespeichert: {name}. Bitte in Originalgröße drucken (100 %)."),
        )  # fmt: skip
        ids, kind = self.ids, self._format.value()
        skipped = min(self._skipped.value() or 0, kind.per_sheet - 1)
        mailings = self._context.office.mailings
        self._run(form, LABELS_TITLE, lambda path: mailings.write_labels(path, ids, kind, skipped))

    def save_list(self) -> None:
        """Write the address list."""
        form = FileForm(
            self.tr("Adressliste speichern"), "Excel (*.xlsx);;PDF (*.pdf);;CSV (*.csv)",
            (".xlsx", ".pdf", ".csv"), self.tr("{entries} gespeichert: {name}"),
        )  # fmt: skip
        ids, mailings = self.ids, self._context.office.mailings
        self._run(form, ADDRESS_LIST, lambda path: mailings.write_addresses(path, ids))

    def _run(self, form: FileForm, title: str, write: Callable[[Path], int]) -> None:
        self._banner.hide()
        self._export.run(form, title, write)

    def _show_mail(self) -> None:
        found = self._context.office.mailings.mailing(self.ids)
        count = counted(len(found.addresses), self.tr("Adresse"), self.tr("Adressen"))
        told = self.tr("{count} als Blindkopie (Bcc): Niemand sieht die anderen.")
        long = len(mailto(found.addresses, self._subject.value())) > MAX_LINK
        self._open.setEnabled(bool(found.addresses) and not long)
        self._draft.setEnabled(bool(found.addresses))
        self._too_long.setVisible(long)
        self._say(
            told.format(count=count), found.without_mail, found.without_consent,
            self.tr("Ohne E-Mail-Adresse: {names}."),
        )  # fmt: skip

    def _show_labels(self) -> None:
        found = self._context.office.mailings.labels(self.ids)
        count = counted(len(found.labels), self.tr("Etikett"), self.tr("Etiketten"))
        self._labels.setEnabled(bool(found.labels))
        self._say(
            count, found.without_address, found.without_consent,
            self.tr("Ohne Anschrift: {names}."),
        )  # fmt: skip

    def _say(self, told: str, missing: Sequence[str], unasked: Sequence[str], words: str) -> None:
        self._told.setText(told)
        self._missing.setText(words.format(names=named(missing)) if missing else "")
        self._missing.setVisible(bool(missing))
        without = self.tr(
            "Von {n} Personen ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob "
            "Sie sie anschreiben dürfen."
        )
        alone = self.tr(
            "Von einer Person ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob "
            "Sie sie anschreiben dürfen."
        )
        text = alone if len(unasked) == 1 else without
        self._unasked.setText(text.format(n=len(unasked), names=named(unasked)))
        self._unasked.setVisible(bool(unasked))

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
        self._grow()

    def _grow(self) -> None:
        """Take the height that the sentences need at this width."""
        self._column.invalidate()
        self.resize(WIDTH, max(self.height(), self._column.totalHeightForWidth(WIDTH)))

    def _who_entries(self) -> list[tuple[str, str]]:
        chosen, every = len(self._groups[CHOSEN]), len(self._groups[ALL])
        entries = []
        if chosen:
            one, many = self.tr("ausgewählter Kontakt"), self.tr("ausgewählte Kontakte")
            entries.append((CHOSEN, counted(chosen, one, many)))
        words = self.tr("alle in der Liste ({n})")
        return [*entries, (ALL, words.format(n=every))]

    def _mail_part(self) -> QWidget:
        self._subject = TextEditor("group_subject")
        self._subject.changed.connect(self.show_group)
        self._too_long = label(
            self.tr(
                "Für das direkte Öffnen sind es zu viele Adressen. Bitte speichern Sie die E-Mail "
                "als Entwurf und öffnen Sie ihn mit einem Doppelklick."
            ),
            TextStyle.WARNING, name="group_too_long", wrap=True,
        )  # fmt: skip
        self._open = primary("group_open", self.tr("Im Mailprogramm öffnen"), "mail")
        self._open.clicked.connect(self.open_mail)
        self._draft = secondary("group_draft", self.tr("Als Entwurf speichern …"), "save")
        self._draft.clicked.connect(self.save_draft)
        hint = label(
            self.tr("IntDesk verschickt nichts. Sie schreiben und senden im Mailprogramm."),
            TextStyle.SMALL, wrap=True,
        )  # fmt: skip
        subject = FieldBox(Field("group_subject", self.tr("Betreff"), self._subject))
        return _stacked(subject, self._too_long, FlowRow(self._open, self._draft), hint)

    def _label_part(self) -> QWidget:
        self._format: OneOfEditor[LabelFormat] = OneOfEditor(
            "group_format", [(form, self._format_words(form)) for form in LABEL_FORMATS]
        )
        self._skipped = NumberEditor("group_skipped")
        self._labels = primary("group_labels", self.tr("Etiketten speichern …"), "file-down")
        self._labels.clicked.connect(self.save_labels)
        used = self.tr("Schon benutzte Etiketten")
        fields = FlowRow(
            FieldBox(Field("group_format", self.tr("Bogen"), self._format, width=280)),
            FieldBox(Field("group_skipped", used, self._skipped, width=200)),
            spacing=WIDE_GAP,
        )
        return _stacked(fields, FlowRow(self._labels))

    def _list_part(self) -> QWidget:
        save = primary("group_list", self.tr("Adressliste speichern …"), "file-down")
        save.clicked.connect(self.save_list)
        return _stacked(FlowRow(save))

    def _format_words(self, form: LabelFormat) -> str:
        size = f"{form.width:g} × {form.height:g} mm".replace(".", ",")
        words = self.tr("{columns} × {rows} Etiketten, {size}")
        return words.format(columns=form.columns, rows=form.rows, size=size)

    def _build(self, title: str) -> None:
        close = secondary("group_close", self.tr("Schließen"))
        close.clicked.connect(self.accept)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="group_title"))
        column.addWidget(FieldBox(Field("group_who", self.tr("Für"), self._who)))
        column.addWidget(FieldBox(Field("group_what", self.tr("Was"), self._what)))
        column.addWidget(self._told)
        column.addWidget(self._missing)
        column.addWidget(self._unasked)
        column.addWidget(self._parts)
        column.addWidget(self._banner)
        column.addStretch(1)
        column.addWidget(FlowRow(close), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)


def _stacked(*widgets: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return part
