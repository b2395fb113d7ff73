"""Many records in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from intdesk.errors import InvalidDraftError
from intdesk.services.office_file import OfficeFile

DRAFT = Consultation(day=date(2026, 3, 2), minutes=30, topic="08")


def count(office: OfficeFile) -> int:
    return office.lists.summary(ListQuery(Kind.CONSULTATION)).count


def test_many_new_records_are_one_step(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save_many([DRAFT, replace(DRAFT, topic="01")])
    assert saved.changes.undo_label == "2 Beratungen erfasst"
    assert len(saved.changes.ids) == count(office_file) == 2
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert count(office_file) == 0


def test_one_error_keeps_all_from_being_stored(office_file: OfficeFile) -> None:
    with pytest.raises(InvalidDraftError):
        office_file.consultations.save_many([DRAFT, replace(DRAFT, topic="")])
    assert count(office_file) == 0


def test_stale_and_gone_records_are_named_and_stay(office_file: OfficeFile) -> None:
    store = office_file.consultations
    ids = [store.save(DRAFT).id for _ in range(4)]
    drafts = [replace(draft, minutes=5) for draft in store.many(ids)]
    store.save(replace(store.get(ids[0]), minutes=60))
    store.erase([ids[1]])
    store.trash([ids[2]])
    saved = store.save_many(drafts)
    assert saved.stale == tuple(ids[:3])
    assert saved.changes.ids == (ids[3],)
    assert saved.changes.undo_label == "Beratung geändert"
    assert [store.get(i).minutes for i in (ids[0], ids[3])] == [60, 5]
    assert [draft.id for draft in store.many(ids)] == [ids[0], ids[3]]


def test_nothing_new_leaves_nothing_to_undo(office_file: OfficeFile) -> None:
    draft = office_file.consultations.get(office_file.consultations.save(DRAFT).id)
    assert office_file.consultations.save_many([draft]).changes.undo_label == ""
