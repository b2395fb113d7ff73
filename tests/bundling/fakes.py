"""Small stand-ins for what a build reads: programs of Windows, wheels, an embeddable Python."""

from __future__ import annotations

import base64
import hashlib
import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_BASE, _HEADERS = 0x1000, 0x400


def binary(
    imports: Sequence[str] = (), *, signed: bool = False, version: tuple[int, ...] = (1, 0, 0, 0)
) -> bytes:
    """Return the headers, imports and version of a DLL for 64-bit Windows; it cannot run."""
    body = bytearray()
    names_at = _BASE + 20 * (len(imports) + 1)
    names = b""
    for name in imports:
        body += struct.pack("<IIIII", 0, 0, 0, names_at + len(names), 0)
        names += name.encode("ascii") + b"\0"
    body += bytes(20) + names
    major, minor, micro, build = version
    body += struct.pack("<IIHHHH", 0xFEEF04BD, 0x10000, minor, major, build, micro)
    head = bytearray(b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40))
    head += b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0)
    optional = bytearray(240)
    if imports:
        struct.pack_into("<II", optional, 112 + 8, _BASE, len(body))
    if signed:
        struct.pack_into("<II", optional, 112 + 8 * 4, 0x9999, 8)
    section = b".data\0\0\0" + struct.pack("<IIII", len(body), _BASE, len(body), _HEADERS)
    head += optional + section + bytes(16)
    return bytes(head).ljust(_HEADERS, b"\0") + bytes(body)


def wheel(folder: Path, name: str, version: str, files: Mapping[str, bytes]) -> Path:
    """Write a wheel with its RECORD and return it."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()
    content = {**files, f"{info}/METADATA": metadata}
    rows = "".join(f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in content.items())
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, data in content.items():
            archive.writestr(member, data)
        archive.writestr(f"{info}/RECORD", f"{rows}{info}/RECORD,,\n")
    return path


def python_zip(path: Path, version: tuple[int, int, int] = (3, 11, 9)) -> str:
    """Write an embeddable Python and return its SHA-256."""
    major, minor, micro = version
    library = binary(version=(major, minor, micro * 1000 + 150, 1013), signed=True)
    tag = f"python{major}{minor}"
    content = {
        f"{tag}.dll": library, "python3.dll": binary(signed=True), "python.exe": b"MZ",
        f"{tag}.zip": _library(), f"{tag}._pth": b".", "_ssl.pyd": binary(), "LICENSE.txt": b"PSF",
        "_decimal.pyd": binary([f"{tag}.dll", "KERNEL32.dll"], signed=True),
        "_hashlib.pyd": binary(signed=True), "libcrypto-3.dll": binary(signed=True),
    }  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _library() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("json/__init__.pyc", "unittest/__init__.pyc", "smtplib.pyc", "os.pyc"):
            archive.writestr(name, bytes(100))
    return packed.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode("ascii")
