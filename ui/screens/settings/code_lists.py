"""The part of the settings in which code lists are edited; codes are never deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.draft import NEW_RECORD
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.drafts import FormDrafts
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import fill_rows, plain_table
from ui.mnemonics import MENU_LETTERS
from ui.save_key import add_save_key
from ui.sentences import sentence_for
from ui.texts import code_list_words
from ui.unsaved import may_leave_unsaved

SEPARATOR = ";"
TABLE_HEIGHT = 330
CODE_FORM = "code"


@dataclass(frozen=True, slots=True)
class CodeDraft:
    """What the form edits; ``spellings`` are separated by semicolons."""

    code: str = ""
    label: str = ""
    spellings: str = ""


class CodeListPart(QWidget):
    """A list is chosen above, its entries stand in a table, the chosen one is edited below."""

    def __init__(self, context: AppContext) -> None:
        """Show the topics."""
        super().__init__()
        self.setObjectName("settings_codes")
        self._context = context
        self._code: Code | None = None
        self._banner = Banner()
        self._form = self._make_form()
        self._binder: Binder[CodeDraft] = Binder(self._form)
        self._drafts = FormDrafts(context, self._binder, self)
        self._drafts.discarded.connect(lambda: self._show_code(self._code))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._list_card())
        column.addWidget(self._entry_card())
        column.addStretch(1)
        if not self._resume():
            self._fill()

    def refresh(self) -> None:
        """Show the entries of the chosen list as they are now, where nothing unsaved is entered."""
        if not self._binder.dirty:
            self._fill(self._code.code if self._code is not None else "")

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        return self._drafts.keep_now()

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved entries."""
        if not self._binder.dirty:
            return True
        notice = Notice(
            self.tr("Eintrag speichern?"),
            self.tr("Der Eintrag der Auswahlliste ist geändert, aber nicht gespeichert."),
        )
        return may_leave_unsaved(
            self._context.dialogs, self, notice, self.save, lambda: self._show_code(self._code)
        )

    def save(self) -> bool:
        """Save the entry, or show beside the fields what is wrong; tells whether saved."""
        draft = self._binder.collect()
        code, new = self._edited(draft), self._code is None
        found = self._context.office.codes.problems(code, new=new)
        if not self._binder.show_problems(found, sentence_for):
            return False
        return self._store(code, new=new)

    def add(self) -> None:
        """Begin a new entry of the chosen list."""
        if self.may_leave():
            self._show_code(None)
            self._form.reveal("code")

    def retire(self) -> None:
        """Take the entry out of the choices, or offer it again."""
        if self._code is not None and self.may_leave():
            self._store(replace(self._code, retired=not self._code.retired), new=False)

    def shift(self, by: int) -> None:
        """Change places with the entry above (-1) or below (1)."""
        if self._code is None or not self.may_leave():
            return
        chosen = self._code.code
        entries = self._context.codes.all(self._list_id())
        at = next((n for n, code in enumerate(entries) if code.code == chosen), -1)
        if at < 0 or not 0 <= at + by < len(entries):
            return
        order = list(entries)
        order[at], order[at + by] = order[at + by], order[at]
        moved = [replace(c, position=n) for n, c in enumerate(order) if c.position != n]
        for code in moved:
            self._store(code, new=False, quiet=True)
        self._fill(entries[at].code)

    def _store(self, code: Code, *, new: bool, quiet: bool = False) -> bool:
        try:
            form = self._drafts.settle()
            changes = self._context.office.codes.save(code, new=new, form=form)
        except IntDeskError as error:
            self._drafts.failed()
            self._context.errors.report(error)
            return False
        self._drafts.saved()
        self._code = code
        self._binder.load(_draft(code))
        if not quiet:
            self._fill(code.code)
            self._banner.say(self.tr("Gespeichert."), Tone.OK)
        self._context.bus.publish(changes)
        return True

    def _edited(self, draft: CodeDraft) -> Code:
        spellings = tuple(s.strip() for s in draft.spellings.split(SEPARATOR) if s.strip())
        if self._code is not None:
            return replace(self._code, label=draft.label, spellings=spellings)
        after = [code.position for code in self._context.codes.all(self._list_id())]
        return Code(
            self._list_id(), draft.code, draft.label, max(after, default=0) + 1, spellings=spellings
        )

    def _form_name(self, code: Code | None) -> str:
        """Return under which name entries are kept: codes have no number, so it names them."""
        if code is None:
            return f"{CODE_FORM}.{self._list_id()}"
        return f"{CODE_FORM}.{code.list_id}.{code.code}"

    def _resume(self) -> bool:
        """Show the entry that was edited when the program ended; tells whether there is one."""
        for kept in self._context.office.drafts.all():
            form, _, place = kept.form.partition(".")
            list_id, _, code = place.partition(".")
            at = self._lists.findData(list_id)
            if form != CODE_FORM or at < 0:
                continue
            self._lists.setCurrentIndex(at)
            self._listed = at
            self._fill(code)
            if not code:
                self._show_code(None)
            return True
        return False

    def _list_id(self) -> CodeListId:
        return CodeListId(self._lists.currentData())

    def _fill(self, chosen: str = "") -> None:
        """Fill the table and show an entry, the first one if none is named."""
        entries = self._context.codes.all(self._list_id())
        with QSignalBlocker(self._table):
            state = self.tr("stillgelegt")
            rows = [(c.code, c.label, state if c.retired else "") for c in entries]
            fill_rows(self._table, rows)
            at = next((row for row, code in enumerate(entries) if code.code == chosen), 0)
            self._table.setCurrentCell(at, 1)
        self._show_code(entries[at] if entries else None)

    def _show_code(self, code: Code | None) -> None:
        self._code = code
        self._banner.hide()
        self._drafts.leave()
        self._binder.load(_draft(code) if code is not None else CodeDraft())
        version = code.version if code is not None else 0
        self._drafts.open(self._form_name(code), NEW_RECORD, version)
        self._form.box("code").field.editor.setEnabled(code is None)
        for button in (self._retire, self._up, self._down):
            button.setEnabled(code is not None)
        retired = code is not None and code.retired
        self._retire.setText(self.tr("Wieder anbieten") if retired else self.tr("Stilllegen"))

    def _on_row(self, row: int) -> None:
        entries = self._context.codes.all(self._list_id())
        if not 0 <= row < len(entries) or entries[row] == self._code:
            return
        if self.may_leave():
            self._show_code(entries[row])
        elif self._code is not None:
            with QSignalBlocker(self._table):
                self._table.setCurrentCell(entries.index(self._code), 1)

    def _on_list(self) -> None:
        if self.may_leave():
            self._listed = self._lists.currentIndex()
            self._fill()
        else:
            with QSignalBlocker(self._lists):
                self._lists.setCurrentIndex(self._listed)

    def _list_card(self) -> Card:
        card = Card(self.tr("Auswahllisten"))
        words = self.tr(
            "Einträge werden nie gelöscht, sondern stillgelegt: Frühere Beratungen bleiben lesbar."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self._lists = QComboBox()
        self._lists.setObjectName("code_list")
        self._lists.setAccessibleName(self.tr("Liste"))
        for list_id, text in code_list_words().items():
            self._lists.addItem(text, list_id.value)
        self._listed = 0
        self._lists.activated.connect(self._on_list)
        add = secondary("code_add", self.tr("Neuer Eintrag"), "plus")
        add.clicked.connect(self.add)
        card.body.addWidget(FlowRow(self._lists, add))
        heads = (self.tr("Code"), self.tr("Bezeichnung"), self.tr("Zustand"))
        self._table = plain_table("code_table", heads, self.tr("Einträge"), 1)
        self._table.setFixedHeight(TABLE_HEIGHT)
        self._table.currentCellChanged.connect(lambda row, *_: self._on_row(row))
        card.body.addWidget(self._table)
        return card

    def _entry_card(self) -> Card:
        card = Card(self.tr("Eintrag"))
        card.body.addWidget(self._drafts.line)
        card.body.addWidget(self._form)
        card.body.addWidget(self._banner)
        save = primary("code_save", self.tr("Speichern"), "check")
        add_save_key(self, self.save)
        save.clicked.connect(self.save)
        self._retire = secondary("code_retire", self.tr("Stilllegen"))
        self._retire.clicked.connect(self.retire)
        self._up = icon_button("code_up", "chevron-up", self.tr("Nach oben"))
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down = icon_button("code_down", "chevron-down", self.tr("Nach unten"))
        self._down.clicked.connect(lambda: self.shift(1))
        card.body.addWidget(FlowRow(save, self._retire, self._up, self._down))
        return card

    def _make_form(self) -> Form:
        tr = self.tr
        spellings = NoteEditor("spellings")
        return Form(
            "code_form",
            (
                Field("code", tr("Code"), TextEditor("code", longest=20), required=True,
                      hint=tr("Bleibt für immer gleich.")),
                Field("label", tr("Bezeichnung"), TextEditor("label"), required=True, width=320),
                Field("spellings", tr("Andere Schreibweisen"), spellings, wide=True,
                      hint=tr("Wie Listen es sonst nennen, getrennt durch Semikolon.")),
            ),
            taken=MENU_LETTERS,
        )  # fmt: skip


def _draft(code: Code) -> CodeDraft:
    return CodeDraft(code.code, code.label, f"{SEPARATOR} ".join(code.spellings))
