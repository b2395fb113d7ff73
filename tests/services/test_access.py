"""Making and opening protected files."""

from __future__ import annotations

import shutil
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.recovery_code import draw_code
from intdesk.errors import DataFileError, InputError, IntDeskError, OutputError
from intdesk.services import access
from intdesk.services.access import (
    Founder,
    create_office,
    is_protected,
    key_path,
    new_protected_file,
    open_office,
)
from intdesk.services.new_file import new_office_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.backup import swap
from intdesk.storage.keys.file import read_key_file, write_key_file
from tests.services.conftest import CLOCK
from tests.services.protected import (
    BY_SHEET,
    FOUNDER,
    NAME,
    OTHER,
    PASSWORD,
    THIRD,
    found_office,
    opened,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return found_office(tmp_path_factory.mktemp("made"))


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    for source in (made, key_path(made)):
        shutil.copyfile(source, tmp_path / source.name)
    return tmp_path / NAME


def refused(path: Path, secret: Secret | None) -> IntDeskError:
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    with pytest.raises(DataFileError) as caught:
        open_office(path, secret, clock=CLOCK)
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before
    return caught.value


def code_of(path: Path, secret: Secret | None) -> str:
    return refused(path, secret).code


def test_a_new_office_is_encrypted_and_says_who_made_it(path: Path) -> None:
    assert is_protected(path)
    assert b"SQLite" not in path.read_bytes()
    with opened(path) as office:
        assert office.database.actor == office.access.actor == "Ada Größe"
        (entry,) = office.access.protocol()
        assert (entry.event, entry.actor) == ("office_created", "Ada Größe")
        assert entry.details == {"sheets": True}
        assert [slot.kind for slot in office.access.slots()] == [
            SlotKind.OFFICER, SlotKind.RECOVERY, SlotKind.SEALED,
        ]  # fmt: skip
    assert sorted(f.name for f in path.parent.iterdir()) == [NAME, f"{NAME}.key"]


def test_both_sheets_open_it(path: Path) -> None:
    for kind, secret in BY_SHEET.items():
        with opened(path, Secret.recovery(secret.text.lower().replace("-", " "))) as office:
            assert office.access.kind is kind
            assert office.access.must_take_over == (kind is SlotKind.SEALED)
            assert office.access.actor.endswith("iederherstellungsblatt")


def test_a_password_opens_it_however_its_umlauts_are_composed(tmp_path: Path) -> None:
    founder = replace(FOUNDER, password=unicodedata.normalize("NFD", THIRD))
    create_office(tmp_path / NAME, founder, clock=CLOCK).close()
    opened(tmp_path / NAME, unicodedata.normalize("NFC", THIRD)).close()


def test_a_wrong_secret_is_called_so(path: Path) -> None:
    assert code_of(path, Secret.password(OTHER)) == "wrong_password"
    assert code_of(path, Secret.recovery(draw_code())) == "wrong_recovery_code"
    assert code_of(path, Secret.recovery("abc")) == "recovery_code_length"
    assert code_of(path, None) == "secret_missing"


def test_a_missing_data_file_is_called_so(path: Path) -> None:
    path.unlink()
    assert code_of(path, Secret.password(PASSWORD)) == "file_missing"


def test_a_missing_key_file_is_called_so(path: Path) -> None:
    key_path(path).unlink()
    assert not is_protected(path)
    error = refused(path, Secret.password(PASSWORD))
    assert error.code == "key_file_missing"
    assert error.values["path"] == str(key_path(path))


def test_a_damaged_key_file_is_called_so_before_any_password_is_tried(path: Path) -> None:
    raw = key_path(path).read_bytes()
    key_path(path).write_bytes(raw[:-5] + b"x" + raw[-4:])
    assert code_of(path, Secret.password(OTHER)) == "key_file_damaged"


def test_the_key_file_of_another_office_is_called_so(path: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    other = found_office(tmp_path / "b")
    shutil.copyfile(key_path(other), key_path(path))
    (tmp_path / "b").rename(tmp_path.parent / f"{tmp_path.name}b")
    error = refused(path, Secret.password(PASSWORD))
    assert error.code == "key_file_other"
    assert error.values == {"path": str(path), "key_file": str(key_path(path))}


def test_a_key_file_that_names_another_file_is_called_so(path: Path) -> None:
    """The data opens, as after a forgery with known keys, but the identities differ."""
    with opened(path) as office:
        session = office.session
        assert session is not None
        slot = session.opened.slot
        strange = replace(session.stored, file_id="e" * 32)
        moved = strange.new_slot(slot.head, PASSWORD.encode(), session.opened.keys)
        write_key_file(key_path(path), strange.without(*SlotKind).holding(moved))
    assert code_of(path, Secret.password(PASSWORD)) == "key_file_other"


def test_a_damaged_first_page_is_no_wrong_password(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:100] + bytes([raw[100] ^ 1]) + raw[101:])
    assert code_of(path, Secret.password(PASSWORD)) == "key_file_other"


def test_an_unprotected_file_needs_no_secret(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(template, tmp_path / NAME))
    assert not is_protected(path)
    with open_office(path, clock=CLOCK) as office:
        assert not office.access.protected
        assert office.access.kind is None
        assert office.access.actor == ""
        assert office.access.slots() == []
        assert not office.access.must_take_over
        assert not office.access.identities_closed


def test_for_reading_nothing_is_written(path: Path) -> None:
    before = path.read_bytes(), key_path(path).read_bytes()
    with opened(path, read_only=True) as office:
        assert office.read_only
        assert office.access.actor == "Ada Größe"
    assert (path.read_bytes(), key_path(path).read_bytes()) == before


def test_a_weak_password_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        create_office(tmp_path / NAME, Founder("Ada Größe 2026", "Ada Größe"), clock=CLOCK)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_cannot_be_kept_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        create_office(tmp_path / NAME, replace(FOUNDER, holder="x" * 201), clock=CLOCK)
    assert caught.value.code == "name_unusable"
    assert list(tmp_path.iterdir()) == []


def test_without_sheets_there_is_the_officer_only(tmp_path: Path) -> None:
    with create_office(tmp_path / NAME, replace(FOUNDER, sheets=None), clock=CLOCK) as office:
        assert [slot.kind for slot in office.access.slots()] == [SlotKind.OFFICER]
        assert office.access.protocol()[0].details == {"sheets": False}


@pytest.mark.parametrize("occupied", [NAME, f"{NAME}.key"])
def test_neither_file_is_overwritten(tmp_path: Path, occupied: str) -> None:
    (tmp_path / occupied).write_bytes(b"kostbar")
    with pytest.raises(OutputError) as caught:
        create_office(tmp_path / NAME, FOUNDER, clock=CLOCK)
    assert caught.value.code == "target_exists"
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {occupied: b"kostbar"}


def test_overwriting_replaces_both(path: Path) -> None:
    create_office(path, replace(FOUNDER, password=OTHER), overwrite=True, clock=CLOCK).close()
    assert code_of(path, Secret.password(PASSWORD)) == "wrong_password"
    opened(path, OTHER).close()


def test_an_unprotected_file_takes_the_place_of_both(path: Path) -> None:
    with new_office_file(path, overwrite=True, clock=CLOCK):
        pass
    assert not is_protected(path)
    OfficeFile.open(path, clock=CLOCK).close()


def fail_in_block(path: Path, *, overwrite: bool) -> None:
    with new_protected_file(path, FOUNDER, overwrite=overwrite, clock=CLOCK):
        raise ZeroDivisionError


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_in_block(tmp_path / NAME, overwrite=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("overwrite", [False, True])
def test_if_the_data_cannot_be_placed_the_key_file_is_as_before(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, overwrite: bool
) -> None:
    if not overwrite:
        path.unlink()
        key_path(path).unlink()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    replace_file = Path.replace

    def refuse_data(self: Path, target: Path) -> Path:
        if self.name == f"{NAME}.neu":
            raise OSError("vanished")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", refuse_data)
    with pytest.raises(OutputError):
        create_office(path, FOUNDER, overwrite=overwrite, clock=CLOCK)
    monkeypatch.undo()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


class Stopped(BaseException):
    """What ends a program at once."""


@pytest.mark.parametrize("stop_at", [f"{NAME}.key", NAME, f"{NAME}.tausch"])
def test_a_stop_while_both_files_are_placed_leaves_none_or_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: str
) -> None:
    replace_file = Path.replace

    def stop(self: Path, target: Path) -> Path:
        if target.name == stop_at:
            raise Stopped
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", stop)
    monkeypatch.setattr(swap, "back", lambda _: None)
    with pytest.raises(Stopped):
        create_office(tmp_path / NAME, FOUNDER, clock=CLOCK)
    monkeypatch.undo()
    placed = stop_at != f"{NAME}.tausch"
    if placed:
        with pytest.raises(OutputError) as caught:
            create_office(tmp_path / NAME, FOUNDER, clock=CLOCK)
        assert caught.value.code == "target_exists"
    else:
        create_office(tmp_path / NAME, FOUNDER, clock=CLOCK).close()
    opened(tmp_path / NAME).close()
    assert {file.name for file in tmp_path.iterdir()} == {NAME, f"{NAME}.key"}


def test_a_new_file_grows_beside_its_place(tmp_path: Path) -> None:
    with new_protected_file(tmp_path / NAME, FOUNDER, clock=CLOCK) as office:
        assert office.path.parent == tmp_path
        assert not (tmp_path / NAME).exists()
        content = office.path.read_bytes()
    assert not content.startswith(b"SQLite format 3")


def test_errors_of_a_new_file_name_its_place(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with (
        pytest.raises(OutputError) as caught,
        new_protected_file(path, FOUNDER, clock=CLOCK) as office,
    ):
        raise DataFileError("no_space", path=str(office.path))
    assert (caught.value.code, caught.value.values) == ("no_space", {"path": str(path)})
    assert list(tmp_path.iterdir()) == []


def test_the_key_file_names_the_data_file(path: Path) -> None:
    with opened(path) as office:
        assert read_key_file(key_path(path)).file_id == access._file_id(office)


def test_reading_beside_a_writer_while_a_former_state_waits(path: Path) -> None:
    with opened(path):
        swap.begin(path)
        with open_office(path, Secret.password(PASSWORD), read_only=True, clock=CLOCK) as reader:
            assert reader.office.get().name == ""
        assert swap.pending(path), "the writer's affair"
