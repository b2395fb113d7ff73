"""The screen of needs: the list, the need beside it, what shows it and what covers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.need import Need
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.kit.buttons import Button, secondary
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSections, field_link, kind_link
from ui.offer_words import offer_fields, offer_states
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.needs.columns import need_columns, need_filters
from ui.screens.needs.form import NeedEntry
from ui.shown_fields import ShownField
from ui.targets import Link, PageId, Target
from ui.texts import consultation_fields, follow_up_fields, follow_up_states

_FILTERS = (
    "state", "urgency", "fields_of_action", "target_groups", "level", "duty", "hints", "covering",
    "noted_on",
)  # fmt: skip
_SHOWN = frozenset({Kind.OFFER, Kind.CONSULTATION, Kind.FOLLOW_UP})


def _text(german: str) -> str:
    return QCoreApplication.translate("needs", german)


def need_spec() -> ListSpec:
    """Return what the list of needs is made of."""
    return ListSpec(
        kind=Kind.NEED,
        name="needs",
        title=_text("Bedarfe"),
        icon="target",
        fields=tuple(need_columns()),
        filters=_FILTERS,
        search=_text("Suchen: Bedarf, Beleg, Handlungsfeld …"),
        one=_text("Bedarf"),
        many=_text("Bedarfe"),
        nothing=_text("Noch keine Bedarfe. Was fehlt vor Ort? Strukturhinweise zeigen es."),
        first=_text("Bedarf erfassen"),
        dated=False,
        more_filters=need_filters,
        bulk=("urgency", "level", "duty"),
    )


def need_lists() -> list[LinkedList]:
    """Return what is listed below a need."""
    talks, offers, follow_ups = consultation_fields(), offer_fields(), follow_up_fields()
    return [
        LinkedList(
            Kind.CONSULTATION, _text("Hinweise aus Beratungen"), field_link("needs"),
            (
                ShownField("day", talks["day"], CellKind.DAY, width=104),
                ShownField("structural_note", talks["structural_note"]),
            ),
            sort="day", listed=False,
        ),
        LinkedList(
            Kind.OFFER, _text("Angebote, die ihn decken"), field_link("needs"),
            (
                ShownField("state", offers["state"], words=offer_states(), width=90),
                ShownField("title", offers["title"]),
            ),
            sort="title", descending=False, listed=False,
        ),
        LinkedList(
            Kind.FOLLOW_UP, _text("Wiedervorlagen"), kind_link(Kind.NEED),
            (
                ShownField("due", follow_ups["due"], CellKind.DAY, width=104),
                ShownField("state", follow_ups["state"], words=follow_up_states(), width=80),
                ShownField("title", follow_ups["title"]),
            ),
            create=_text("Wiedervorlage anlegen"), sort="due", descending=False, listed=False,
        ),
    ]  # fmt: skip


class NeedPage(RecordPage):
    """What is missing, how one knows, and what became of it."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        self._entry = NeedEntry(context)
        super().__init__(context, need_spec(), self._entry)
        self._gone = label("", TextStyle.MUTED, name="need_gone", wrap=True)
        self.linked = LinkedSections(context, Kind.NEED, need_lists())
        self.panel.add_below(self._gone, self.linked)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._show_parts()

    def arrive(self, target: Target) -> None:
        """Begin a need with its evidence or offer, or do what every list does."""
        place = target.place_of_matrix
        if not target.create or (target.link is None and place is None):
            super().arrive(target)
        elif self.panel.may_leave():
            draft = self._entry.blank()
            if target.link is not None:
                draft = self._linked(draft, target.link)
            if place is not None:
                draft = replace(draft, fields_of_action=place[:1], target_groups=place[1:])
            self.panel.begin(draft)
            self.show_form()
            if draft.consultations:
                self._entry.form.reveal("consultations")
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for offers, consultations and follow-ups, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Ask for list and parts anew."""
        super().refresh()
        self._show_parts()

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways to structural notes and gaps."""
        notes = secondary("needs_notes", self.tr("Strukturhinweise"), "messages-square")
        notes.setToolTip(self.tr("Aus den Hinweisen der Beratungen einen Bedarf anlegen"))
        notes.clicked.connect(lambda: self.context.router.go(Target(PageId.STRUCTURAL_NOTES)))
        gaps = secondary("needs_gaps", self.tr("Lücken"), "list-checks")
        gaps.clicked.connect(lambda: self.context.router.go(Target(PageId.GAP_MATRIX)))
        return (notes, gaps)

    @staticmethod
    def _linked(draft: Need, link: Link) -> Need:
        ids = (link.id, *link.more)
        if link.kind is Kind.OFFER:
            return replace(draft, offers=ids)
        return replace(draft, consultations=ids)

    def _show_parts(self) -> None:
        shown: Need = self.panel.binder.collect()
        self._gone.setVisible(bool(self.panel.shown and shown.gone))
        self._gone.setText(
            self.tr("Dazu {n} Hinweise aus Beratungen, die inzwischen gelöscht sind.").format(
                n=shown.gone
            )
        )
        self.linked.show_record(self.panel.shown)
