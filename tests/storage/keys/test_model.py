"""Slots: who opens what, and what a stranger cannot slip in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.recovery_code import draw_code
from intdesk.errors import DataFileError
from intdesk.storage.keys.model import KeyFile, Keys, Opened, Slot
from tests.storage.keys.samples import KEYS, SECRETS, WEAK, head, key_file

PATH = Path("Amt.intdesk.key")


def slot_of(keys: KeyFile, kind: SlotKind) -> Slot:
    found = keys.slot(kind)
    assert found is not None
    return found


def refused(keys: KeyFile, secret: Secret) -> str:
    with pytest.raises(DataFileError) as caught:
        keys.open(secret, PATH)
    assert caught.value.values["path"] == str(PATH)
    return caught.value.code


@pytest.mark.parametrize("kind", list(SlotKind))
def test_each_secret_opens_its_slot(kind: SlotKind) -> None:
    keys = key_file()
    expected = KEYS.without_identities() if kind is SlotKind.DEPUTY else KEYS
    assert keys.open(SECRETS[kind], PATH) == Opened(slot_of(keys, kind), expected)


def test_no_other_secret_opens_anything() -> None:
    keys = key_file()
    assert refused(keys, Secret.password("falsch")) == "wrong_password"
    assert refused(keys, Secret.password("")) == "wrong_password"
    assert refused(keys, Secret.recovery(draw_code())) == "wrong_recovery_code"


def test_a_code_is_no_password() -> None:
    keys = key_file()
    assert refused(keys, Secret.password(SECRETS[SlotKind.SEALED].text)) == "wrong_password"


def test_a_file_without_slots_opens_for_nobody() -> None:
    assert refused(KeyFile("x"), SECRETS[SlotKind.OFFICER]) == "wrong_password"


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: replace(slot, head=replace(slot.head, holder="Eva")),
        lambda slot: replace(slot, head=replace(slot.head, kind=SlotKind.DEPUTY)),
        lambda slot: replace(slot, head=replace(slot.head, kdf=replace(WEAK, passes=2))),
        lambda slot: replace(slot, salt=b"t" * 16),
        lambda slot: replace(slot, public=b"\x09" + bytes(31)),
    ],
)
def test_a_changed_head_opens_no_more(change: Callable[[Slot], Slot]) -> None:
    keys = key_file()
    changed = change(slot_of(keys, SlotKind.OFFICER))
    keys = keys.without(SlotKind.DEPUTY, SlotKind.OFFICER).holding(changed)
    assert refused(keys, SECRETS[SlotKind.OFFICER]) == "wrong_password"


def test_slots_of_another_file_open_no_more() -> None:
    keys = replace(key_file(), file_id="e" * 32)
    assert refused(keys, SECRETS[SlotKind.OFFICER]) == "wrong_password"


def test_a_data_key_that_a_stranger_slipped_in_counts_as_damage() -> None:
    """He knows the public halves, which stand in the file, but not the signet."""
    keys = key_file()
    strange = Keys(b"x" * 32, (b"e" * 32,), None)
    keys = keys.holding(keys.with_keys(slot_of(keys, SlotKind.OFFICER), strange))
    assert refused(keys, SECRETS[SlotKind.OFFICER]) == "key_file_damaged"


def test_data_and_identity_key_cannot_change_places() -> None:
    keys = key_file()
    officer = slot_of(keys, SlotKind.OFFICER)
    assert officer.identities is not None
    swapped = replace(officer, data=(officer.identities,), identities=officer.data[0])
    assert refused(keys.holding(swapped), SECRETS[SlotKind.OFFICER]) == "key_file_damaged"


def test_new_data_keys_reach_everybody_without_any_password() -> None:
    keys = key_file().with_data(KEYS, (b"d" * 32, b"n" * 32))
    for kind, secret in SECRETS.items():
        opened = keys.open(secret, PATH)
        assert opened.keys.data == (b"d" * 32, b"n" * 32)
        assert (opened.keys.identities is None) == (kind is SlotKind.DEPUTY)


def test_whoever_kept_an_old_key_file_does_not_read_a_new_data_key() -> None:
    """The pair of a new slot is another one, although the holder is the same."""
    old = key_file()
    new = old.holding(old.new_slot(head(SlotKind.OFFICER), b"neu", KEYS)).with_data(
        KEYS, (b"n" * 32,)
    )
    stolen = slot_of(old, SlotKind.OFFICER)
    mixed = replace(stolen, data=slot_of(new, SlotKind.OFFICER).data)
    assert refused(new, SECRETS[SlotKind.OFFICER]) == "wrong_password"
    assert refused(new.holding(mixed), SECRETS[SlotKind.OFFICER]) == "key_file_damaged"


def test_a_slot_takes_the_place_of_that_of_its_kind() -> None:
    keys = key_file()
    renewed = keys.holding(keys.new_slot(head(SlotKind.OFFICER, "Eva"), b"x", KEYS))
    assert [slot.head.kind for slot in renewed.slots] == list(SlotKind)
    assert slot_of(renewed, SlotKind.OFFICER).head.holder == "Eva"
    assert [s.head.kind for s in keys.without(SlotKind.DEPUTY).slots] == [
        SlotKind.OFFICER, SlotKind.RECOVERY, SlotKind.SEALED,
    ]  # fmt: skip
    assert keys.without(SlotKind.DEPUTY).slot(SlotKind.DEPUTY) is None


def test_keys_do_not_show_themselves() -> None:
    opened = key_file().open(SECRETS[SlotKind.OFFICER], PATH)
    shown = repr(opened)
    assert "dddd" not in shown
    assert "iiii" not in shown
    assert "ssss" not in shown
