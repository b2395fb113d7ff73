"""The ways to every dialog of the program, in a window with the demonstration.

Who adds a dialog adds its way; a test compares the ways with the dialogs of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QTableWidget, QWidget

from intdesk.domain.access import SlotKind
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.target_agreement import AgreementState, TargetAgreement
from tests.exchange.calendar.builders import calendar, event
from tests.ui.hands import child, press
from ui.context import AppContext
from ui.kit.dialogs import Choice, Dialogs, Notice
from ui.manual.window import HelpWindow
from ui.page import Page
from ui.record_page import RecordPage
from ui.screens.reports.sign_dialog import SignDialog
from ui.screens.settings.access_dialogs import DeputyDialog, PasswordDialog, SheetDialog
from ui.screens.settings.old_secret import OldSecretDialog
from ui.screens.target_agreements.step_dialogs import EndDialog, ExtendDialog
from ui.shell.ending_dialog import EndingDialog
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

Look = Callable[[QDialog], None]


class LookedAtDialogs(Dialogs):
    """Hands each dialog to ``look`` instead of waiting, and closes it; files are never chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.paths: list[Path] = []

    def wait(self, dialog: QDialog) -> int:
        self.look(dialog)
        return dialog.result()

    def open_file(self, *_asked: object, **_more: object) -> Path | None:
        return self.paths.pop() if self.paths else None

    def save_file(self, *_asked: object, **_more: object) -> Path | None:
        return None

    def folder(self, *_asked: object, **_more: object) -> Path | None:
        return None


class Walk:
    """Goes through the window as a person would: pages, records, buttons, entries of menus."""

    def __init__(self, window: MainWindow, context: AppContext, folder: Path) -> None:
        assert isinstance(context.dialogs, LookedAtDialogs)
        self.window, self.context, self.folder = window, context, folder
        self.dialogs = context.dialogs

    @property
    def page(self) -> Page:
        shown = self.window.frame.page
        assert shown is not None
        return shown

    def go(self, page: PageId, record: int = 0, part: str = "") -> None:
        self.window.go(Target(page, record=record, part=part))
        assert self.window.frame.present is page
        if isinstance(self.page, RecordPage) and not record:
            self.page.sides.show_content()

    def open_first(self, page: PageId) -> None:
        """Show a page and its first record."""
        self.go(page)
        shown = self.page
        assert isinstance(shown, RecordPage)
        shown.list.view.selectRow(0)
        self.act("open")

    def press(self, name: str) -> None:
        button = child(self.page, QPushButton, name)
        assert button.isVisible(), f"{name} cannot be seen"
        assert button.isEnabled(), f"{name} rests"
        button.click()

    def act(self, name: str) -> None:
        """Choose an entry of the menu of the list."""
        shown = self.page
        assert isinstance(shown, RecordPage)
        _action(shown.list.view, f"action_{shown.spec.name}_{name}").trigger()

    def agreement(self, fits: Callable[[TargetAgreement], bool]) -> TargetAgreement:
        office = self.context.office
        ids = office.lists.ids(ListQuery(Kind.TARGET_AGREEMENT))
        return next(one for i in ids if fits(one := office.target_agreements.get(i)))


def _action(root: QWidget, name: str) -> QAction:
    found = root.findChild(QAction, name)
    assert found is not None, f"no entry {name!r}"
    return found


def _with_record(page: PageId, *buttons: str) -> Callable[[Walk], None]:
    def way(walk: Walk) -> None:
        walk.open_first(page)
        for button in buttons:
            walk.press(button)

    return way


def _on_page(page: PageId, *buttons: str, part: str = "") -> Callable[[Walk], None]:
    def way(walk: Walk) -> None:
        walk.go(page, part=part)
        for button in buttons:
            walk.press(button)

    return way


def _from_list(page: PageId, action: str) -> Callable[[Walk], None]:
    def way(walk: Walk) -> None:
        walk.open_first(page)
        walk.act(action)

    return way


def _by_menu(action: str) -> Callable[[Walk], None]:
    return lambda walk: walk.window.registry[action].trigger()


def _made(make: Callable[[Walk], QDialog]) -> Callable[[Walk], None]:
    """Return the way to a dialog that the demonstration gives no reason for."""

    def way(walk: Walk) -> None:
        walk.go(PageId.SETTINGS)
        walk.dialogs.run(make(walk))

    return way


def _cell(walk: Walk) -> None:
    walk.go(PageId.GAP_MATRIX)
    press(child(walk.page, QTableWidget, "gap_table"), Qt.Key.Key_Return)


def _left_out(walk: Walk) -> None:
    path = walk.folder / "Kalender.ics"
    path.write_text(calendar(event("UID:1", "SUMMARY:Treffen", "DTSTART:irgendwann")), "utf-8")
    walk.dialogs.paths = [path]
    walk.go(PageId.EVENT_IMPORT)
    walk.press("event_import_choose")
    walk.press("event_import_left_out")


def _stored_filters(walk: Walk) -> None:
    walk.context.office.named_filters("consultations").save("Mein Filter", "{}")
    walk.go(PageId.CONSULTATIONS)
    walk.press("consultations_saved_filters")
    menu = child(walk.page, QMenu, "consultations_filters_menu")
    manage = _action(menu, "consultations_filters_manage")
    menu.close()
    manage.trigger()


def _review(walk: Walk) -> None:
    found = walk.agreement(lambda one: one.reviewable and bool(one.goals))
    walk.go(PageId.TARGET_AGREEMENTS, found.id)
    walk.press("agreement_review")


def _versions(walk: Walk) -> None:
    found = walk.agreement(lambda one: one.state is AgreementState.RUNNING)
    walk.context.office.target_agreements.begin_version(found.id)
    walk.go(PageId.TARGET_AGREEMENTS, found.id)
    walk.press("agreement_compare")


def _question(walk: Walk) -> None:
    notice = Notice(
        "Eintrag speichern?", "Der Eintrag ist noch nicht gespeichert.",
        "Alles andere bleibt, wie es ist.", "Bitte entscheiden Sie.",
    )  # fmt: skip
    choices = (
        Choice("stay", "Weiter bearbeiten"), Choice("discard", "Verwerfen"),
        Choice("save", "Speichern", main=True),
    )  # fmt: skip
    walk.dialogs.ask(walk.window, notice, choices)


WAYS: dict[str, Callable[[Walk], None]] = {
    "ui.group_dialog.GroupDialog": _on_page(PageId.CONTACTS, "contacts_group"),
    "ui.kit.name_dialog.NameDialog": _on_page(PageId.ANALYSES, "analysis_save"),
    "ui.shell.ending_dialog.EndingDialog": _made(lambda w: EndingDialog(w.window)),
    "ui.kit.message_dialog.MessageDialog": _question,
    "ui.bulk_edit.BulkEditDialog": _from_list(PageId.CONSULTATIONS, "bulk"),
    "ui.shell.undo_list.UndoListDialog": _by_menu("undo_list"),
    "ui.shell.about.AboutDialog": _by_menu("about"),
    "ui.subject_access.SubjectAccessDialog": _from_list(PageId.CONTACTS, "access"),
    "ui.manual.window.HelpWindow": _made(lambda w: HelpWindow(w.window, "auskunft")),
    "ui.screens.gap_matrix.cell_dialog.CellDialog": _cell,
    "ui.screens.cases.consent_papers.ConsentPapersDialog": _with_record(
        PageId.CASES, "case_consents_toggle", "consent_papers_open"
    ),
    "ui.screens.consultations.sheet_entry.SheetEntryDialog": _on_page(
        PageId.CONSULTATIONS, "consultations_tally", "tally_enter"
    ),
    "ui.screens.retention.dialogs.ConfirmDialog": _on_page(
        PageId.RETENTION, "retention_all", "retention_run"
    ),
    "ui.screens.retention.dialogs.DayDialog": _on_page(PageId.RETENTION, "retention_postpone"),
    "ui.screens.indicators.start_set.StartSetDialog": _on_page(
        PageId.INDICATORS, "indicators_start_set"
    ),
    "ui.screens.offers.directory.DirectoryDialog": _on_page(PageId.OFFERS, "offers_directory"),
    "ui.screens.events.sheet_dialog.SheetDialog": _with_record(PageId.EVENTS, "event_sign_in"),
    "ui.screens.contacts.cards.CardDialog": _from_list(PageId.CONTACTS, "cards"),
    "ui.screens.budget.carry_dialog.CarryDialog": _on_page(PageId.BUDGET, "budget_carry"),
    "ui.screens.settings.old_secret.OldSecretDialog": _made(
        lambda w: OldSecretDialog(datetime(2026, 1, 2, 9, tzinfo=UTC), None, w.page)
    ),
    "ui.screens.settings.access_dialogs.PasswordDialog": _made(
        lambda w: PasswordDialog(w.context, w.page)
    ),
    "ui.screens.settings.access_dialogs.DeputyDialog": _made(
        lambda w: DeputyDialog(w.context, w.page)
    ),
    "ui.screens.settings.access_dialogs.SheetDialog": _made(
        lambda w: SheetDialog(w.context, SlotKind.RECOVERY, w.page)
    ),
    "ui.screens.committees.plan_dialog.PlanDialog": _with_record(
        PageId.COMMITTEES, "committee_plan"
    ),
    "ui.screens.reports.outline_dialog.OutlineDialog": _on_page(PageId.REPORTS, "report_outline"),
    "ui.screens.reports.sign_dialog.SignDialog": _made(
        lambda w: SignDialog(w.context, lambda _signature: [], w.page)
    ),
    "ui.screens.reports.council_dialog.CouncilDialog": _on_page(PageId.REPORTS, "report_council"),
    "ui.screens.volunteers.span_dialog.SpanDialog": _with_record(
        PageId.VOLUNTEERS, "volunteer_expenses"
    ),
    "ui.screens.target_agreements.step_dialogs.ExtendDialog": _made(
        lambda w: ExtendDialog(w.context, w.agreement(lambda one: one.reviewable), w.page)
    ),
    "ui.screens.target_agreements.step_dialogs.EndDialog": _made(
        lambda w: EndDialog(w.context, w.agreement(lambda one: one.reviewable), w.page)
    ),
    "ui.screens.target_agreements.reviewing.ReviewDialog": _review,
    "ui.screens.target_agreements.templates.TemplateDialog": _on_page(
        PageId.TARGET_AGREEMENTS, "agreements_templates"
    ),
    "ui.stored_questions.ManageDialog": _stored_filters,
    "TableDialog history": _with_record(PageId.EVENTS, "event_history"),
    "TableDialog versions": _versions,
    "TableDialog apart_dialog": _on_page(PageId.DUPLICATES, "duplicate_apart"),
    "TableDialog left_out_dialog": _left_out,
}
"""Dialogs by class, tables by name, and how they are opened."""
