"""Of a name that was erased nothing is found in the pages of the file, nor in a restored backup."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intdesk.domain.access import key_path
from intdesk.domain.changes import Kind
from intdesk.domain.retention import Action, Candidate, Chosen, Subject
from intdesk.errors import DataFileError
from intdesk.services.office_file import OfficeFile
from intdesk.services.restoring import RestoreOrder, restore
from intdesk.storage.backup.deletion_list import SUFFIX
from intdesk.storage.repositories.kinds import MAPS
from tests.safety.traces import fill, hits, text_columns, unfilled
from tests.services.protected import NAME as FILE
from tests.services.protected import found_office, opened
from tests.storage.samples import CLOCK

OWN = {Kind.CASE: Subject.CASE, Kind.CONSULTATION: Subject.CONSULTATION,
       Kind.COMPLAINT: Subject.COMPLAINT, Kind.CONTACT: Subject.CONTACT,
       Kind.COMMITMENT: Subject.COMMITMENT, Kind.POSTING: Subject.POSTING}  # fmt: skip
BESIDE = (Kind.WORK_ENTRY, Kind.OFFICE_HOUR, Kind.OFFICE_DATE, Kind.CLOSURE, Kind.FOLLOW_UP)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeFile]:
    with opened(found_office(tmp_path)) as made:
        yield made


def erase_all(office: OfficeFile, made: dict[Kind, list[int]], action: Action) -> None:
    """Erase what is about a person; everything else that holds the name goes by the trash."""
    for kind in (kind for kind in MAPS if kind not in {*OWN, Kind.SAVED_FILTER, Kind.ANALYSIS}):
        with office.database.write("Papierkorb") as unit:
            unit.of(MAPS[kind]).trash(made[kind])
    chosen = [
        Chosen(OWN[kind], record_id, action)
        for kind in OWN
        for record_id in made[kind]
        if not (kind is Kind.CONSULTATION and record_id == made[kind][0])
    ]
    chosen += [Chosen(Subject.TRASH, c.record_id, Action.DELETE, c.kind) for c in trashed(office)]
    office.retention.carry_out(chosen)


def trashed(office: OfficeFile) -> list[Candidate]:
    with office.database.read() as unit:
        return unit.retention.candidates(Subject.TRASH, CLOCK.today())


def test_every_column_of_text_is_filled(office: OfficeFile) -> None:
    """A column that a later release adds makes this fail until it is thought of."""
    assert len(list(text_columns())) > 40
    fill(office)
    assert unfilled(office.database) == []


@pytest.mark.parametrize("action", list(Action))
def test_nothing_of_the_name_stays_in_the_file(office: OfficeFile, action: Action) -> None:
    made = fill(office)
    path, key = office.path, office.database.key
    assert key is not None
    assert hits(path, key) > 50
    erase_all(office, made, action)
    office.close()
    assert hits(path, key) == 0


def test_an_older_backup_comes_back_without_the_name(office: OfficeFile) -> None:
    made = fill(office)
    path, key = office.path, office.database.key
    assert key is not None
    backup = office.backups.run().path
    assert hits(backup, key) > 50
    erase_all(office, made, Action.DELETE)
    office.close()
    done = restore(RestoreOrder(backup, path, key, key), CLOCK)
    assert hits(path, key) == 0
    assert done.saved is not None
    assert hits(done.saved.path, key) == 0


def test_an_older_backup_comes_back_clean_on_another_machine(
    office: OfficeFile, tmp_path: Path
) -> None:
    """Only the stick is left: the list lies beside the backups there."""
    stick, other = tmp_path / "Stick", tmp_path / "neu"
    stick.mkdir()
    other.mkdir()
    office.backups.choose_second_place(stick)
    made = fill(office)
    office.backups.run()
    erase_all(office, made, Action.ANONYMISE)
    backup = next(stick.glob("*.intdesk"))
    key = office.database.key
    assert key is not None
    assert hits(backup, key) > 50
    restore(RestoreOrder(backup, other / FILE, key), CLOCK)
    assert hits(other / FILE, key) == 0
    with OfficeFile.open(other / FILE, key=key, clock=CLOCK) as restored:
        assert len(restored.retention.protocol()) == len(office.retention.protocol()) > 5


def test_a_backup_that_is_opened_or_copied_by_hand_loses_the_name_at_once(
    office: OfficeFile,
) -> None:
    made = fill(office)
    path, key = office.path, office.database.key
    assert key is not None
    backup = office.backups.run().path
    erase_all(office, made, Action.DELETE)
    office.close()
    with pytest.raises(DataFileError) as caught:
        OfficeFile.open(backup, key=key, read_only=True, clock=CLOCK)
    assert caught.value.code == "deletions_pending"
    shutil.copyfile(backup, path)
    shutil.copyfile(key_path(backup), key_path(path))
    OfficeFile.open(path, key=key, clock=CLOCK).close()
    assert hits(path, key) == 0
    OfficeFile.open(backup, key=key, clock=CLOCK).close()
    assert hits(backup, key) == 0


def test_a_damaged_list_is_healed_by_the_file(office: OfficeFile) -> None:
    made = fill(office)
    erase_all(office, made, Action.DELETE)
    path, key = office.path, office.database.key
    listed = next(office.backups.folder.glob(f"*{SUFFIX}"))
    whole = listed.read_bytes()
    office.close()
    listed.write_bytes(whole.replace(b"delete", b"delate", 1))
    OfficeFile.open(path, key=key, clock=CLOCK).close()
    assert listed.read_bytes() == whole


def test_the_list_names_nobody(office: OfficeFile) -> None:
    made = fill(office)
    erase_all(office, made, Action.DELETE)
    content = next(office.backups.folder.glob(f"*{SUFFIX}")).read_bytes()
    assert b"belwitz" not in content.lower()
    assert office.database.actor.encode() not in content


def test_a_name_that_was_removed_comes_back_from_no_backup(office: OfficeFile) -> None:
    case_id = fill(office)[Kind.CASE][0]
    backup = office.backups.run().path
    office.identities.remove(case_id)
    path, key = office.path, office.database.key
    office.close()
    restore(RestoreOrder(backup, path, key, key), CLOCK)
    with opened(path) as restored:
        assert not restored.identities.status(case_id).named
