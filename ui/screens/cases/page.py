"""The screen of cases: the list, and beside it the file of one case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent

from intdesk.domain.case import Case, CaseState
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.listing import Filter
from intdesk.errors import IntDeskError
from intdesk.services.identities import IdentityAccess
from intdesk.texts.rights import GROUND_WORDS
from ui.assignment_list import assigned
from ui.context import AppContext
from ui.cost_links import CostSection
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Notice
from ui.linked_lists import LinkedSection
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.cases.closing import CaseClosing
from ui.screens.cases.columns import case_columns, more_filters
from ui.screens.cases.consents import ConsentsSection
from ui.screens.cases.form import CaseEntry
from ui.screens.cases.identity import IdentitySection
from ui.screens.cases.names import NameSearch
from ui.screens.cases.rights import RightsSection
from ui.screens.cases.timeline import TimelineSection
from ui.sentences import shown_word
from ui.targets import Target
from ui.unsaved import may_leave_unsaved

_FILTERS = (
    "state", "last_contact", "follow_up", "contacts", "opened_on", "closed_on", "closing_reason",
    "kind", "restricted", "nationality", "residence_status", "language", "gender",
    "age_group", "length_of_stay", "german_level", "employment", "housing", "access_route",
    "person_group", "family",
)  # fmt: skip
Section = TimelineSection | IdentitySection | ConsentsSection | RightsSection | CaseClosing
_BESIDE = frozenset(
    {Kind.CONSULTATION, Kind.COMPLAINT, Kind.FOLLOW_UP, Kind.ATTACHMENT, Kind.ASSIGNMENT}
)
_OPEN_ONLY = Filter("state", (CaseState.OPEN.value,))


def _text(german: str) -> str:
    return QCoreApplication.translate("cases", german)


def case_spec(context: AppContext) -> ListSpec:
    """Return what the list of cases is made of; no year hides a case."""
    return ListSpec(
        kind=Kind.CASE,
        name="cases",
        title=_text("Fälle"),
        icon="folder-open",
        fields=tuple(case_columns(context.clock.today)),
        filters=_FILTERS,
        search=_text("Suchen: Fallnummer, Merkmal, Notiz …"),
        one=_text("Fall"),
        many=_text("Fälle"),
        nothing=_text("Noch kein Fall. Wer einmal kommt, braucht auch keinen."),
        first=_text("Fall anlegen"),
        dated=False,
        more_filters=more_filters,
    )


class CasePage(RecordPage):
    """Cases with their contacts, consents, documents and the sealed identity."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen; the list begins with the open cases."""
        super().__init__(context, case_spec(context), CaseEntry(context))
        self.timeline = TimelineSection(context)
        self.closing = CaseClosing(context, self._settled)
        self.consents = ConsentsSection(context, self._settled)
        self.identity = IdentitySection(context, self._settled)
        self.rights = RightsSection(context, self._settled)
        self.assignments = LinkedSection(context, Kind.CASE, assigned(Kind.CASE))
        self.costs = CostSection(context, Kind.CASE).follow(self.panel)
        self.panel.add_below(*self._sections, self.assignments, self.costs)
        self.consents.withdrawal.basis_wanted.connect(self._enter_basis)
        self._restricted = Banner()
        self.panel.add_above_form(self._restricted)
        self.names = NameSearch(context)
        self.names.opened.connect(self.open_record)
        self._column.insertWidget(1, self.names)
        self.panel.asked_first.append(self._may_leave_sections)
        self.panel.left_first.append(self._leave_small_form)
        self.panel.loaded.connect(lambda _new: self._show_sections())
        self._show_sections()
        self.list.bar.ask(filters=[_OPEN_ONLY])

    @property
    def _sections(self) -> tuple[Section, ...]:
        return (self.timeline, self.identity, self.consents, self.rights, self.closing)

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to a case by the name of its person."""
        self._by_name = secondary("cases_names", self.tr("Namen suchen …"), "user")
        self._by_name.clicked.connect(self._search_names)
        return (self._by_name,)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what the timeline of a case tells of, too."""
        return super().concerns(changes) or bool(changes.kinds & _BESIDE)

    def refresh(self) -> None:
        """Ask for list and case anew."""
        super().refresh()
        self._show_sections()

    def remove(self, ids: Sequence[int]) -> None:
        """Move cases to the trash, unless they have contacts."""
        try:
            super().remove(ids)
        except IntDeskError as error:
            self.context.errors.report(error)

    def _may_leave_sections(self) -> bool:
        """Ask about entries that are not saved of the person, of consents and of rights."""
        if self.identity.dirty and not self._may_drop_identity():
            return False
        if self.consents.dirty and not self._may_drop_consent():
            return False
        return not self.rights.dirty or self._may_drop_request()

    def arrive(self, target: Target) -> None:
        """Do what every list does; who comes for a request finds it unfolded."""
        super().arrive(target)
        if target.part == "rights" and self.panel.shown == target.record:
            self.rights.unfold_into_view()

    def open_record(self, record_id: int) -> None:
        """Show a case; what is entered in the one that is shown already stays."""
        entered = any(part.dirty for part in (self.identity, self.consents, self.rights))
        if record_id == self.panel.shown and entered:
            self.show_form()
        else:
            super().open_record(record_id)

    @called_by_qt
    def hideEvent(self, event: QHideEvent) -> None:
        """Let names vanish when the page is left."""
        super().hideEvent(event)
        self.names.end()
        if not self.identity.dirty:
            self.identity.close_identity()

    def _leave_small_form(self) -> bool:
        """Leave a small form in which nothing is entered; tells whether there was one."""
        for part in (self.consents, self.rights):
            if part.entering and not part.dirty:
                part.cancel()
                return True
        return False

    def _show_sections(self) -> None:
        case = self._case()
        for section in self._sections:
            section.show_record(case)
        self.assignments.show_record(case.id if case is not None else 0)
        self._say_restriction(case)
        access = self.context.office.identities.access
        self._by_name.setVisible(access is IdentityAccess.OPEN)

    def _case(self) -> Case | None:
        """Return the case that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.cases.get(self.panel.shown)
        except IntDeskError:
            return None

    def _settled(self) -> bool:
        """Save what is entered in the form, so that the case can be changed elsewhere."""
        return not self.panel.dirty or self.panel.save()

    def _search_names(self) -> None:
        if self.names.isHidden():
            self.names.begin()
        else:
            self.names.end()

    def _may_drop_identity(self) -> bool:
        notice = Notice(
            self.tr("Name und Anschrift speichern?"),
            self.tr("Was zur Person eingetragen ist, ist noch nicht gespeichert."),
            advice=self.tr("Es wird aus Vorsicht nirgends zwischengespeichert."),
        )
        identity = self.identity
        return may_leave_unsaved(
            self.context.dialogs, self, notice, identity.save, identity.close_identity
        )

    def _enter_basis(self) -> None:
        """Show the name with its legal basis, which is to be replaced."""
        self.identity.set_unfolded(True)
        self.identity.open_identity()

    def _say_restriction(self, case: Case | None) -> None:
        """Show a restricted case with a clear mark, and let nothing of it be changed."""
        restricted = case is not None and case.restricted
        self.panel.lock_form(locked=restricted)
        if case is None or case.restricted_on is None:
            self._restricted.hide()
            return
        words = self.tr(
            "Verarbeitung eingeschränkt seit {day}: {ground}. Der Fall wird nur aufbewahrt."
        )
        ground = shown_word(GROUND_WORDS[case.restriction_ground])
        text = words.format(day=format_day(case.restricted_on), ground=ground)
        self._restricted.say(text, Tone.WARNING)

    def _may_drop_request(self) -> bool:
        notice = Notice(
            self.tr("Angaben zu den Rechten der Person verwerfen?"),
            self.tr("Was dort eingetragen ist, ist noch nicht gespeichert."),
        )
        rights = self.rights
        form = rights.request if rights.request.dirty else rights.restriction
        return may_leave_unsaved(self.context.dialogs, self, notice, form.save, rights.cancel)

    def _may_drop_consent(self) -> bool:
        notice = Notice(
            self.tr("Einwilligung speichern?"),
            self.tr("Die eingetragene Einwilligung ist noch nicht gespeichert."),
        )
        consents = self.consents
        return may_leave_unsaved(self.context.dialogs, self, notice, consents.save, consents.cancel)
