"""The page of target agreements opened for tests, and the agreements on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import TargetAgreement
from tests.domain.target_samples import AGREEMENT
from tests.ui.hands import child, press, show, write
from tests.ui.office import Office
from ui.screens.target_agreements.page import TargetAgreementPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> TargetAgreementPage:
    """Show the page and go to a target."""
    page = TargetAgreementPage(office.context)
    office.context.bus.changed.connect(
        lambda changes: page.refresh() if page.concerns(changes) else None
    )
    show(qtbot, page, 1200, 760)
    page.arrive(target or Target(PageId.TARGET_AGREEMENTS))
    return page


def kept(office: Office, draft: TargetAgreement = AGREEMENT) -> int:
    """Save an agreement and return its id."""
    return office.services.target_agreements.save(draft).id


def running(office: Office) -> int:
    """Return the id of an agreement that is signed and runs."""
    record = kept(office)
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    return record


def stored(office: Office, record: int = 1) -> TargetAgreement:
    """Return an agreement as it is in the file."""
    return office.services.target_agreements.get(record)


def cells(table: QTableWidget, row: int, *columns: int) -> list[str]:
    """Return the texts of cells of a row."""
    items = [table.item(row, column) for column in columns]
    return [item.text() for item in items if item is not None]


def fill(root: QWidget, name: str, text: str) -> None:
    """Type over what stands in a field and leave it."""
    field = child(root, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)
    press(field, Qt.Key.Key_Tab)
