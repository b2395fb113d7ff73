"""The few building blocks of cryptography that the key file is made of.

``wrap`` needs the key on both sides. ``seal`` needs only the public half of a pair: so can a new
data key be handed to everybody without knowing anybody's password. What is sealed also proves that
the sealer knew the *signet*, a secret that all slots of a file share; without it anybody could
slip a key of his own into the file.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from Cryptodome.Cipher import AES
from Cryptodome.Protocol import HPKE
from Cryptodome.Protocol.DH import import_x25519_private_key, import_x25519_public_key

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
WRAP_BYTES: Final = _NONCE_BYTES + _TAG_BYTES
SEAL_BYTES: Final = KEY_BYTES + _TAG_BYTES
"""By how much a wrapped or sealed content is longer than itself."""

_SIGNET = b"intdesk signet"


@dataclass(frozen=True, slots=True)
class Kdf:
    """What Argon2id costs a guesser: memory in KiB, passes over it, lanes."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def bearable(self) -> bool:
        """Tell whether a machine of an office can pay it; a hostile file may ask for anything."""
        return (
            1 <= self.lanes <= 16
            and 1 <= self.passes <= 20
            and 8 * self.lanes <= self.memory <= 512 * 1024
        )


STANDARD: Final = Kdf()
"""About 0.15 seconds on an office laptop."""


def random_key() -> bytes:
    """Return 256 bits of chance."""
    return secrets.token_bytes(KEY_BYTES)


def derive(secret: bytes, salt: bytes, kdf: Kdf) -> bytes:
    """Return the key that a password or code stands for."""
    return hash_secret_raw(secret, salt, kdf.passes, kdf.memory, kdf.lanes, KEY_BYTES, Type.ID)


def wrap(key: bytes, content: bytes, context: bytes) -> bytes:
    """Return a content encrypted by AES-256-GCM: nonce, content, tag; bound to its context."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    cipher.update(context)
    hidden, tag = cipher.encrypt_and_digest(content)
    return nonce + hidden + tag


def unwrap(key: bytes, wrapped: bytes, context: bytes) -> bytes | None:
    """Return the content, ``None`` if key or context are others or a byte was changed."""
    nonce, hidden = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:-_TAG_BYTES]
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    cipher.update(context)
    try:
        return cipher.decrypt_and_verify(hidden, wrapped[-_TAG_BYTES:])
    except ValueError:
        return None


def public_half(private: bytes) -> bytes:
    """Return the public half of an X25519 pair; any 32 bytes are a private half."""
    public = import_x25519_private_key(private).public_key().export_key(format="raw")
    return bytes(public)


def seal(public: bytes, signet: bytes, content: bytes, context: bytes) -> bytes:
    """Return a content that only the holder of the private half can read (HPKE, RFC 9180)."""
    sender = HPKE.new(
        receiver_key=import_x25519_public_key(public),
        aead_id=HPKE.AEAD.AES256_GCM,
        psk=(_SIGNET, signet),
    )
    return bytes(sender.enc + sender.seal(content, context))


def unseal(private: bytes, signet: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """Return the content, ``None`` if it was sealed for another, by a stranger, or changed."""
    try:
        receiver = HPKE.new(
            receiver_key=import_x25519_private_key(private),
            aead_id=HPKE.AEAD.AES256_GCM,
            enc=sealed[:KEY_BYTES],
            psk=(_SIGNET, signet),
        )
        return bytes(receiver.unseal(sealed[KEY_BYTES:], context))
    except ValueError:
        return None
