"""The slots of a key file, and what opens through one.

A slot holds a pair of keys. The private half (with the file's signet) is wrapped by the key that
the slot's password or code stands for; data key and identity key are sealed to the public half.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from intdesk.domain.access import Secret, SecretKind, SlotKind
from intdesk.errors import DataFileError
from intdesk.storage.keys.sealing import (
    KEY_BYTES,
    SALT_BYTES,
    Kdf,
    derive,
    public_half,
    random_key,
    seal,
    unseal,
    unwrap,
    wrap,
)

VERSION = 1


@dataclass(frozen=True, slots=True)
class Head:
    """What everybody may read of a slot: its kind, its holder, since when, the cost to guess."""

    kind: SlotKind
    holder: str
    created: datetime
    kdf: Kdf


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the file; ``data`` holds a second key while a re-encryption is under way."""

    head: Head
    salt: bytes
    public: bytes
    private: bytes = field(repr=False)
    data: tuple[bytes, ...] = field(repr=False)
    identities: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keys:
    """What the slots of a file give access to; the newest data key is the last."""

    signet: bytes = field(repr=False)
    data: tuple[bytes, ...] = field(repr=False)
    identities: bytes | None = field(repr=False)

    def without_identities(self) -> Keys:
        """Return the keys of somebody who may not open closed notes."""
        return replace(self, identities=None)


@dataclass(frozen=True, slots=True)
class Opened:
    """A slot that a secret opened, and its keys; ``identities`` may be closed to it."""

    slot: Slot
    keys: Keys


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one data file, whose fact ``file_id`` it repeats."""

    file_id: str
    slots: tuple[Slot, ...] = ()

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind, if there is one."""
        return next((slot for slot in self.slots if slot.head.kind is kind), None)

    def holding(self, *slots: Slot) -> KeyFile:
        """Return the file with these slots in the place of those of their kinds."""
        kept = self.without(*(slot.head.kind for slot in slots)).slots
        order = list(SlotKind)
        return replace(
            self, slots=tuple(sorted([*kept, *slots], key=lambda s: order.index(s.head.kind)))
        )

    def without(self, *kinds: SlotKind) -> KeyFile:
        """Return the file without slots of these kinds."""
        return replace(self, slots=tuple(s for s in self.slots if s.head.kind not in kinds))

    def open(self, secret: Secret, path: Path) -> Opened:
        """Return the slot that a secret opens.

        Raises ``DataFileError`` ``wrong_password``, ``wrong_recovery_code``, ``key_file_damaged``
        (``path`` is named), or what :meth:`Secret.as_bytes` raises.
        """
        content = secret.as_bytes()
        for slot in self.slots:
            if slot.head.kind in secret.slots:
                opened = self._open(slot, content, path)
                if opened:
                    return opened
        if secret.kind is SecretKind.RECOVERY:
            raise DataFileError("wrong_recovery_code", path=str(path))
        raise DataFileError("wrong_password", path=str(path))

    def _open(self, slot: Slot, content: bytes, path: Path) -> Opened | None:
        key = derive(content, slot.salt, slot.head.kdf)
        both = unwrap(key, slot.private, self._context(slot.head, slot.salt, slot.public))
        if both is None:
            return None
        private, signet = both[:KEY_BYTES], both[KEY_BYTES:]

        def unsealed(sealed: bytes, purpose: str) -> bytes:
            context = self._purpose(slot.head.kind, slot.public, purpose)
            found = unseal(private, signet, sealed, context)
            if found is None:  # changed, or slipped in by a stranger
                raise DataFileError("key_file_damaged", path=str(path))
            return found

        data = tuple(unsealed(sealed, "data") for sealed in slot.data)
        identities = unsealed(slot.identities, "identities") if slot.identities else None
        return Opened(slot, Keys(signet, data, identities))

    def new_slot(self, head: Head, secret: bytes, keys: Keys) -> Slot:
        """Return a slot with a pair of its own that a secret opens."""
        salt, private = random_key()[:SALT_BYTES], random_key()
        public = public_half(private)
        wrapped = wrap(
            derive(secret, salt, head.kdf), private + keys.signet, self._context(head, salt, public)
        )
        return self.with_keys(Slot(head, salt, public, wrapped, (), None), keys)

    def with_keys(self, slot: Slot, keys: Keys) -> Slot:
        """Return a slot with these keys sealed to it; nobody's secret is needed.

        A slot keeps the identity key that it had if ``keys`` has none.
        """
        kind, public = slot.head.kind, slot.public
        data = [
            seal(public, keys.signet, k, self._purpose(kind, public, "data")) for k in keys.data
        ]
        identities = slot.identities
        if keys.identities is not None:
            context = self._purpose(kind, public, "identities")
            identities = seal(public, keys.signet, keys.identities, context)
        return replace(slot, data=tuple(data), identities=identities)

    def with_data(self, keys: Keys, data: Iterable[bytes]) -> KeyFile:
        """Return the file with other data keys in every slot."""
        bare = replace(keys.without_identities(), data=tuple(data))
        return replace(self, slots=tuple(self.with_keys(slot, bare) for slot in self.slots))

    def _context(self, head: Head, salt: bytes, public: bytes) -> bytes:
        return _canonical(
            VERSION, self.file_id, head.kind, head.holder, head.created.isoformat(),
            asdict(head.kdf), salt.hex(), public.hex(),
        )  # fmt: skip

    def _purpose(self, kind: SlotKind, public: bytes, purpose: str) -> bytes:
        return _canonical(VERSION, self.file_id, kind, public.hex(), purpose)


def _canonical(*parts: object) -> bytes:
    return json.dumps(parts, separators=(",", ":"), sort_keys=True).encode()
