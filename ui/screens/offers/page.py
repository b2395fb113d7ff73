"""The screen of offers: the list, the offer beside it, what it covers, and the directory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intdesk.domain.bulk_edit import setting
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from ui.bulk_ways import BulkWay
from ui.context import AppContext
from ui.file_export import FileExport
from ui.kit.buttons import Button, secondary
from ui.kit.layout import FlowRow
from ui.linked_lists import LinkedList, LinkedSections, field_link, kind_link
from ui.offer_words import need_fields, need_states, offer_fields
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.offers.columns import offer_columns, offer_filters, told_fields
from ui.screens.offers.directory import DirectoryDialog, directory_form
from ui.screens.offers.form import OfferEntry
from ui.shown_fields import ShownField
from ui.targets import PageId, Target
from ui.texts import follow_up_fields, follow_up_states

_FILTERS = (
    "state", "kind", "fields_of_action", "target_groups", "languages", "level", "duty",
    "checked_on", "begins_on", "ends_on", "capacity",
)  # fmt: skip
_SHOWN = frozenset({Kind.NEED, Kind.FOLLOW_UP})


def _text(german: str) -> str:
    return QCoreApplication.translate("offers", german)


def offer_spec(context: AppContext) -> ListSpec:
    """Return what the list of offers is made of."""
    return ListSpec(
        kind=Kind.OFFER,
        name="offers",
        title=_text("Angebote"),
        icon="list",
        fields=tuple(offer_columns(context.clock.today)),
        filters=_FILTERS,
        search=_text("Suchen: Titel, Anbieter, Ort, Sprache …"),
        one=_text("Angebot"),
        many=_text("Angebote"),
        nothing=_text("Noch keine Angebote. Was gibt es vor Ort, und von wem?"),
        first=_text("Angebot erfassen"),
        dated=False,
        more_filters=offer_filters,
        bulk=("state", "kind", "level", "duty"),
        told=tuple(told_fields()),
    )


def offer_lists() -> list[LinkedList]:
    """Return what is listed below an offer."""
    needs, follow_ups = need_fields(), follow_up_fields()
    return [
        LinkedList(
            Kind.NEED, _text("Bedarfe, die es deckt"), field_link("offers"),
            (
                ShownField("state", needs["state"], words=need_states(), width=110),
                ShownField("title", needs["title"]),
            ),
            create=_text("Bedarf anlegen"), sort="state", descending=False, listed=False,
        ),
        LinkedList(
            Kind.FOLLOW_UP, _text("Wiedervorlagen"), kind_link(Kind.OFFER),
            (
                ShownField("due", follow_ups["due"], CellKind.DAY, width=104),
                ShownField("state", follow_ups["state"], words=follow_up_states(), width=80),
                ShownField("title", follow_ups["title"]),
            ),
            create=_text("Wiedervorlage anlegen"), sort="due", descending=False, listed=False,
        ),
    ]  # fmt: skip


class OfferPage(RecordPage):
    """The local map of offers."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        self._entry = OfferEntry(context)
        super().__init__(context, offer_spec(context), self._entry)
        self._checked = secondary("offer_checked", self.tr("Heute geprüft"), "check")
        self._checked.clicked.connect(self.check_today)
        self._provider = secondary("offer_provider", self.tr("Anbieter öffnen"))
        self._provider.clicked.connect(self._open_provider)
        self.linked = LinkedSections(context, Kind.OFFER, offer_lists())
        self.panel.add_below(FlowRow(self._checked, self._provider), self.linked)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._files = FileExport(context, self)
        self._files.written.connect(self._say_written)
        self._show_parts()

    def arrive(self, target: Target) -> None:
        """Begin an offer of a contact or for a gap, or do what every list does."""
        place = target.place_of_matrix
        if not target.create or (target.link is None and place is None):
            super().arrive(target)
        elif self.panel.may_leave():
            draft = self._entry.blank()
            if target.link is not None:
                draft = replace(draft, provider=target.link.id)
            if place is not None:
                draft = replace(draft, fields_of_action=place[:1], target_groups=place[1:])
            self.panel.begin(draft)
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for needs and follow-ups, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Ask for list and parts anew."""
        super().refresh()
        self._show_parts()

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways to gaps and directory."""
        gaps = secondary("offers_gaps", self.tr("Lücken"), "list-checks")
        gaps.setToolTip(self.tr("Wo gibt es Angebote, wo nichts?"))
        gaps.clicked.connect(lambda: self.context.router.go(Target(PageId.GAP_MATRIX)))
        book = secondary("offers_directory", self.tr("Verzeichnis …"), "file-text")
        book.setToolTip(self.tr("Öffentliches Verzeichnis der Angebote als PDF oder Excel"))
        book.clicked.connect(self.make_directory)
        return (gaps, book)

    def bulk_ways(self) -> Sequence[BulkWay]:
        """Return the common ways, and that all chosen offers were checked today."""
        today = self.context.clock.today
        checked = ShownField(
            "checked", offer_fields()["checked_on"], words={"today": self.tr("heute")}
        )
        return [
            *super().bulk_ways(),
            BulkWay(
                checked,
                lambda _value: setting("checked_on", today()),
                lambda draft: format_day(draft.checked_on) if draft.checked_on else "",
            ),
        ]

    def make_directory(self) -> None:
        """Ask how the directory shall be, and write it."""
        dialog = DirectoryDialog(self.context, self)
        if not self.context.dialogs.run(dialog):
            return
        wanted, directory = dialog.wanted, self.context.office.offer_directory

        def write(path: Path) -> int:
            place = "pdf" if dialog.pdf else "xlsx"
            return directory.write(wanted, overwrite=True, **{place: path})

        self._files.run(directory_form(pdf=dialog.pdf), self.tr("Angebotsverzeichnis"), write)

    def check_today(self) -> None:
        """Note that the shown offer was checked today; entries in the form are saved, too."""
        if not self.panel.shown or (self.panel.dirty and not self.panel.save()):
            return
        office, today = self.context.office, self.context.clock.today()
        try:
            saved = office.offers.save(
                replace(office.offers.get(self.panel.shown), checked_on=today)
            )
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(saved.changes)
        self.list.say_undo(saved.changes)

    def _open_provider(self) -> None:
        provider = self.panel.binder.collect().provider
        if provider:
            self.context.router.go(Target(PageId.CONTACTS, record=provider))

    def _show_parts(self) -> None:
        shown = bool(self.panel.shown)
        self._checked.setVisible(shown and not self.context.office.read_only)
        self._provider.setVisible(shown and bool(self.panel.binder.collect().provider))
        self.linked.show_record(self.panel.shown)
