"""The screen of committees: list, members, their meetings; planning several meetings at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from ui.committee_words import meeting_fields, meeting_states
from ui.context import AppContext
from ui.kit.buttons import Button, secondary
from ui.kit.layout import FlowRow
from ui.linked_lists import LinkedList, LinkedSections, field_link, kind_link
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.committees.columns import committee_columns, committee_filters
from ui.screens.committees.committee_form import CommitteeEntry
from ui.screens.committees.plan_dialog import PlanDialog
from ui.shown_fields import ShownField
from ui.targets import PageId, Target
from ui.texts import follow_up_fields, follow_up_states

_SHOWN = frozenset({Kind.COMMITTEE, Kind.MEETING, Kind.FOLLOW_UP})


def _text(german: str) -> str:
    return QCoreApplication.translate("committees", german)


def committee_spec() -> ListSpec:
    """Return what the list of committees is made of."""
    return ListSpec(
        kind=Kind.COMMITTEE,
        name="committees",
        title=_text("Gremien"),
        icon="users",
        fields=tuple(committee_columns()),
        filters=("state", "kind", "rhythm"),
        search=_text("Suchen: Name, Mitglied, Aufgabe …"),
        one=_text("Gremium"),
        many=_text("Gremien"),
        nothing=_text("Noch keine Gremien."),
        first=_text("Gremium anlegen"),
        dated=False,
        more_filters=committee_filters,
        bulk=("state", "kind", "rhythm"),
    )


def committee_lists() -> list[LinkedList]:
    """Return what is listed of a committee: its meetings and follow-ups."""
    meetings, follow_ups = meeting_fields(), follow_up_fields()
    return [
        LinkedList(
            Kind.MEETING, _text("Sitzungen"), field_link("committee_id"),
            (
                ShownField("day", meetings["day"], CellKind.DAY, width=104),
                ShownField("decided", meetings["decided"], CellKind.NUMBER, width=96),
                ShownField("state", meetings["state"], words=meeting_states()),
            ),
            create=_text("Sitzung planen"), sort="day",
        ),
        LinkedList(
            Kind.FOLLOW_UP, _text("Wiedervorlagen"), kind_link(Kind.COMMITTEE),
            (
                ShownField("due", follow_ups["due"], CellKind.DAY, width=104),
                ShownField("state", follow_ups["state"], words=follow_up_states(), width=80),
                ShownField("title", follow_ups["title"]),
            ),
            create=_text("Wiedervorlage anlegen"), sort="due", descending=False, listed=False,
        ),
    ]  # fmt: skip


class CommitteePage(RecordPage):
    """Committees with members and meetings."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, committee_spec(), CommitteeEntry(context))
        self.plan_button = secondary(
            "committee_plan", self.tr("Sitzungen planen …"), "calendar-days"
        )
        self.plan_button.setEnabled(not context.office.read_only)
        self.plan_button.clicked.connect(self.plan)
        self.mail_button = secondary("committee_mail", self.tr("Mitglieder anschreiben …"), "mail")
        self.mail_button.clicked.connect(self.write_to_members)
        self._outputs = FlowRow(self.plan_button, self.mail_button)
        self.linked = LinkedSections(context, Kind.COMMITTEE, committee_lists())
        self.panel.add_below(self._outputs, self.linked)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._show_parts()

    def plan(self) -> None:
        """Ask for days and plan the meetings of the shown committee."""
        shown = self.panel.shown
        if not shown or not self._settled():
            return
        meetings = self.context.office.meetings
        dialog = PlanDialog(self.context, self.context.office.committees.get(shown).name, self)
        if not self.context.dialogs.run(dialog):
            return
        try:
            changes, new = meetings.plan(shown, dialog.days)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(changes)
        self.list.say_undo(changes)
        left = len(dialog.days) - new
        words = self.tr("{n} Sitzungen geplant.").format(n=new)
        if left:
            words += " " + self.tr("{n} Tage hatten schon eine Sitzung.").format(n=left)
        self.context.bus.announce(words)

    def write_to_members(self) -> None:
        """Write to who sits in the shown committee; nothing is sent."""
        from ui.group_dialog import GroupDialog

        shown = self.panel.shown
        if not shown or not self._settled():
            return
        committees = self.context.office.committees
        people, name = committees.sitting(shown), committees.get(shown).name
        self.context.dialogs.run(GroupDialog(self.context, (), people, self, name))

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to all meetings."""
        button = secondary("committees_meetings", self.tr("Alle Sitzungen"), "list")
        button.clicked.connect(lambda: self.context.router.go(Target(PageId.MEETINGS)))
        return (button,)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for meetings and follow-ups, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Ask for the list and what belongs to the committee anew."""
        super().refresh()
        self._show_parts()

    def _settled(self) -> bool:
        return not self.panel.dirty or self.panel.save()

    def _show_parts(self) -> None:
        self._outputs.setVisible(bool(self.panel.shown))
        self.linked.show_record(self.panel.shown)
