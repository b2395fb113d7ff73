"""After a takeover complaints tell what is due on which day, but none of their texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import ComplaintStep
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from tests.services.protected import (
    BY_SHEET,
    NEW_SHEETS,
    THIRD,
    found_office,
    opened,
    session_of,
)
from tests.storage.pages import decrypted

SEALED = BY_SHEET[SlotKind.SEALED]
NEW_SEALED = Secret.recovery(NEW_SHEETS.sealed)
TOLD, WISH, LESSON, STEP = (
    "Kellertreppengeschichte", "Wunschbrunnen", "Lehrpfadnotiz", "Zwischentür",
)  # fmt: skip
DAY, DEADLINE = date(2026, 11, 20), date(2027, 1, 20)


def made(folder: Path) -> Path:
    path = found_office(folder)
    with opened(path) as office:
        store = office.complaints
        draft = replace(
            store.blank(), ground="herkunft", deadline=DEADLINE, description=TOLD, wanted=WISH,
            lesson=LESSON,
        )  # fmt: skip
        complaint = store.save(draft).id
        step = ComplaintStep(complaint_id=complaint, day=DAY, kind="anfrage", text=STEP)
        store.save_step(step, date(2026, 12, 1))
    return path


def texts(office: OfficeFile) -> tuple[str, ...]:
    draft = office.complaints.get(1)
    return draft.description, draft.wanted, draft.lesson, office.complaints.steps(1)[0].step.text


def test_texts_are_closed_days_and_steps_stay(tmp_path: Path) -> None:
    path = made(tmp_path)
    with opened(path, SEALED) as office:
        office.access.take_over("Bo Neu", THIRD, NEW_SHEETS, lambda: None)
        key = session_of(office).data_key
        assert texts(office) == ("", "", "", "")
        draft, (dated,) = office.complaints.get(1), office.complaints.steps(1)
        assert (draft.number, draft.deadline, draft.ground) == ("2026-0001", DEADLINE, "herkunft")
        assert (dated.step.kind, dated.due) == ("anfrage", date(2026, 12, 1))
        titles = {office.follow_ups.get(i).title for i in office.lists.ids(_FOLLOW_UPS)}
        assert titles == {
            "Beschwerde 2026-0001: Frist endet",
            "Beschwerde 2026-0001: Stellungnahme angefordert",
        }
        assert list(office.lists.ids(ListQuery(Kind.COMPLAINT, TOLD))) == []
    content = decrypted(path, key).lower()
    for word in (TOLD, WISH, LESSON, STEP):
        assert word.lower().encode() not in content


def test_a_legal_basis_brings_them_back(tmp_path: Path) -> None:
    path = made(tmp_path)
    with opened(path, SEALED) as office:
        office.access.take_over("Bo Neu", THIRD, NEW_SHEETS, lambda: None)
    with opened(path, THIRD) as office:
        changes = office.access.open_identities("§ 3 DSG", "Hauptamt", DAY, NEW_SEALED)
        assert {Kind.COMPLAINT, Kind.COMPLAINT_STEP} <= changes.kinds
        assert texts(office) == (TOLD, WISH, LESSON, STEP)
        assert list(office.lists.ids(ListQuery(Kind.COMPLAINT, TOLD))) == [1]


_FOLLOW_UPS = ListQuery(Kind.FOLLOW_UP)
