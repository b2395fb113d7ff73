"""What really stands in the pages of an encrypted file, gaps and freed pages included."""

from __future__ import annotations

from pathlib import Path

from Cryptodome.Cipher import AES

_PAGE = 4096
_SALT = 16
_IV = 16
_HMAC = 64


def decrypted(path: Path, key: bytes) -> bytes:
    """Return all pages as SQLCipher 4 keeps them: AES-256-CBC, IV and HMAC at a page's end."""
    raw = path.read_bytes()
    assert raw
    assert len(raw) % _PAGE == 0
    assert raw[:_SALT] != b"SQLite format 3\0"
    pages = []
    for start in range(0, len(raw), _PAGE):
        page = raw[start : start + _PAGE]
        hidden = page[_SALT if start == 0 else 0 : -(_IV + _HMAC)]
        initial = page[-(_IV + _HMAC) : -_HMAC]
        pages.append(AES.new(key, AES.MODE_CBC, iv=initial).decrypt(hidden))
    return b"".join(pages)
