"""A copy of the open file elsewhere, with the key that opens it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from intdesk.domain.consultation import Consultation
from intdesk.errors import OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.services.rescue import save_copy
from tests.services.conftest import CLOCK


def test_a_copy_opens_like_the_file(office_file: OfficeFile, tmp_path: Path) -> None:
    office_file.consultations.save(Consultation(day=CLOCK.today(), minutes=30, topic="08"))
    key_file = office_file.path.with_name(f"{office_file.path.name}.key")
    key_file.write_text("key")
    target = tmp_path / "anderswo" / "Kopie.intdesk"
    target.parent.mkdir()
    assert save_copy(office_file, target)
    assert (target.parent / "Kopie.intdesk.key").read_text() == "key"
    with OfficeFile.open(target, clock=CLOCK) as copy:
        assert copy.figures.year(2026).consultations == 1


def test_a_copy_without_a_key_file(office_file: OfficeFile, tmp_path: Path) -> None:
    assert save_copy(office_file, tmp_path / "Kopie.intdesk")
    assert not (tmp_path / "Kopie.intdesk.key").exists()


def test_the_file_itself_is_never_the_target(office_file: OfficeFile) -> None:
    with pytest.raises(OutputError) as caught:
        save_copy(office_file, office_file.path)
    assert caught.value.code == "target_in_use"
    shutil.copyfile(office_file.path, office_file.path.with_name("b.intdesk"))
    assert save_copy(office_file, office_file.path.with_name("b.intdesk"))
