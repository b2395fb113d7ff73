"""The part of the settings that describes the office; the report needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.codes import CodeListId
from intdesk.domain.draft import OFFICE_FORM, OFFICE_RECORD
from intdesk.domain.folding import fold
from intdesk.domain.office import (
    DEFAULT_KM_RATE,
    DEFAULT_NOTICE_DAYS,
    LANDS,
    MAX_COAT_BYTES,
    MAX_KM_RATE,
    MAX_NOTICE_DAYS,
    Office,
    OfficeKind,
    land_of,
    validate,
)
from intdesk.errors import IntDeskError
from intdesk.texts.report import OFFICE_KINDS
from ui.context import AppContext
from ui.drafts import FormDrafts
from ui.editors import codes_editor
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.binder import Binder
from ui.kit.form.choices import CodeEditor, SegmentsEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.picture import PictureEditor
from ui.kit.form.search_combo import Entry
from ui.kit.layout import Card, FlowRow
from ui.mnemonics import MENU_LETTERS
from ui.save_key import add_save_key
from ui.screens.settings.office_editors import HoursEditor, SharesEditor
from ui.sentences import sentence_for, shown_word
from ui.unsaved import may_leave_unsaved

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_WIDE = 320


class OfficePart(QWidget):
    """The form of the office profile."""

    def __init__(self, context: AppContext) -> None:
        """Show the profile of the open file."""
        super().__init__()
        self.setObjectName("settings_office")
        self._context = context
        self._coat = PictureEditor("coat", self._choose_coat, most_bytes=MAX_COAT_BYTES)
        self._ags = TextEditor("ags", longest=8)
        self._land = CodeEditor("land", _find_land, lambda code: LANDS.get(code, code))
        self._ags.left.connect(self._follow_ags)
        self.form = Form("office_form", self._fields(), taken=MENU_LETTERS)
        self.binder: Binder[Office] = Binder(self.form)
        self._banner = Banner()
        save = primary("office_save", self.tr("Speichern"), "check")
        add_save_key(self, self.save)
        save.clicked.connect(self.save)
        undo = secondary("office_discard", self.tr("Verwerfen"))
        undo.clicked.connect(self.load)
        self.drafts = FormDrafts(context, self.binder, self)
        self.drafts.discarded.connect(self.load)
        card = Card(self.tr("Angaben zur Stelle"))
        card.body.addWidget(self.drafts.line)
        card.body.addWidget(self.form)
        card.body.addWidget(self._banner)
        card.body.addWidget(FlowRow(save, undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.load()

    def load(self) -> None:
        """Show what is stored, and what was entered without saving when the program ended."""
        self._banner.hide()
        office = self._context.office.office.get()
        self.drafts.leave()
        self.binder.load(office)
        self.drafts.open(OFFICE_FORM, OFFICE_RECORD, office.version)

    def save(self) -> bool:
        """Save the profile, or show beside the fields what is wrong; tells whether saved."""
        draft = self._finished(self.binder.collect())
        if not self.binder.show_problems(validate(draft), sentence_for):
            return False
        try:
            changes = self._context.office.office.save(draft, form=self.drafts.settle())
        except IntDeskError as error:
            self.drafts.failed()
            self._context.errors.report(error)
            return False
        self.drafts.saved()
        self.load()
        self._banner.say(self.tr("Gespeichert."), Tone.OK)
        self._context.bus.publish(changes)
        return True

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        return self.drafts.keep_now()

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved entries."""
        if not self.binder.dirty:
            return True
        notice = Notice(
            self.tr("Angaben zur Stelle speichern?"),
            self.tr("Es gibt Änderungen, die noch nicht gespeichert sind."),
        )
        return may_leave_unsaved(self._context.dialogs, self, notice, self.save, self.load)

    def _finished(self, draft: Office) -> Office:
        return replace(
            draft,
            kind=OfficeKind(draft.kind),
            report_year=draft.report_year or 0,
            notice_days=draft.notice_days or DEFAULT_NOTICE_DAYS,
            km_rate=DEFAULT_KM_RATE if draft.km_rate is None else draft.km_rate,
            coat_type=_picture_type(draft.coat),
        )

    def _follow_ags(self) -> None:
        """Fill in the Land that the municipality key begins with."""
        land = land_of(self._ags.value())
        if land and not self._land.value():
            self._land.set_value(land)
            self._land.changed.emit()

    def _choose_coat(self) -> Path | None:
        return self._context.dialogs.open_file(
            self, self.tr("Wappen wählen"), self.tr("Bilder") + " (*.png *.jpg *.jpeg)"
        )

    def _fields(self) -> Sequence[Field]:
        tr = self.tr
        kinds = [(kind.value, shown_word(OFFICE_KINDS[kind]), "") for kind in OfficeKind]
        functions = [
            (code.code, code.label) for code in self._context.codes.choices(CodeListId.FUNCTION)
        ]
        origin = codes_editor(self._context, "origin_countries", CodeListId.NATIONALITY)
        return (
            Field("name", tr("Name der Stelle"), TextEditor("name"), required=True, wide=True),
            Field("kind", tr("Art"), SegmentsEditor("kind", kinds), wide=True),
            Field("ags", tr("Gemeindeschlüssel (AGS)"), self._ags,
                  hint=tr("8 Ziffern, Kreise 5")),
            Field("land", tr("Land"), self._land),
            Field("officer", tr("Beauftragte Person"), TextEditor("officer"), width=_WIDE),
            Field("department", tr("Fachbereich"), TextEditor("department"), width=_WIDE),
            Field("head", tr("Verwaltungsleitung"), TextEditor("head"), width=_WIDE),
            Field("week_minutes", tr("Vertragliche Wochenstunden"), HoursEditor("week_minutes")),
            Field("notice_days", tr("Rechtzeitig beteiligt ab"),
                  NumberEditor("notice_days", least=1, most=MAX_NOTICE_DAYS),
                  hint=tr("Tage vor der Entscheidung, für Stellungnahmen")),
            Field("km_rate", tr("Cent je Kilometer"),
                  NumberEditor("km_rate", least=0, most=MAX_KM_RATE),
                  hint=tr("Fahrtkosten von Ehrenamtlichen")),
            Field("report_year", tr("Berichtsjahr"),
                  NumberEditor("report_year", least=1990, most=2099),
                  hint=tr("Mit diesem Jahr öffnet die Datei.")),
            Field("planned_shares", tr("Geplante Anteile je Funktion in Prozent"),
                  SharesEditor("planned_shares", functions), wide=True,
                  hint=tr("Zusammen 100, oder leer lassen.")),
            Field("origin_countries", tr("Hauptherkunftsländer"), origin, wide=True,
                  hint=tr("Eigene Gruppe im Bericht; leer: die übliche Liste.")),
            Field("coat", tr("Wappen"), self._coat, wide=True,
                  hint=tr("PNG oder JPEG, höchstens 2 MB")),
        )  # fmt: skip


def _find_land(text: str) -> list[Entry]:
    wanted = fold(text)
    return [Entry(code, name) for code, name in LANDS.items() if wanted in fold(name)]


def _picture_type(content: bytes) -> str:
    if content.startswith(_PNG):
        return "image/png"
    return "image/jpeg" if content.startswith(_JPEG) else ""
