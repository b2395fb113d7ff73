"""Looks into Windows binaries: who signed them, which DLLs they need, which version they say."""

from __future__ import annotations

import fnmatch
import struct
from collections.abc import Iterator
from pathlib import Path

from bundling.archives import files_below
from bundling.errors import BundleError

SUFFIXES = {".exe", ".dll", ".pyd"}
_FIXED_INFO = 0xFEEF04BD
_IMPORTS, _DELAYED, _SECURITY = 1, 13, 4

OF_WINDOWS = (
    "kernel32", "user32", "gdi32", "advapi32", "shell32", "shlwapi", "ole32", "oleaut32", "ws2_32",
    "winmm", "imm32", "dwmapi", "uxtheme", "version", "rpcrt4", "crypt32", "bcrypt", "ncrypt",
    "bcryptprimitives", "ntdll", "userenv", "netapi32", "iphlpapi", "setupapi", "comdlg32",
    "comctl32", "wtsapi32", "psapi", "dnsapi", "mpr", "propsys", "shcore", "d3d9", "d3d11", "d3d12",
    "dxgi", "d2d1", "dwrite", "dcomp", "opengl32", "authz", "powrprof", "secur32", "winspool",
    "cfgmgr32", "usp10", "pathcch", "runtimeobject", "uiautomationcore", "winhttp", "msimg32",
    "ucrtbase", "msvcrt", "msi", "api-ms-win-*", "dbghelp", "d3dcompiler_47",
)  # fmt: skip
"""What every supported Windows has; the C++ runtime is not among it."""


class Binary:
    """The headers of one file; raises :class:`BundleError` if it is none for 64-bit Windows."""

    def __init__(self, content: bytes, name: str = "") -> None:
        """Read the headers."""
        self._bytes = content
        start = self._number(0x3C, "<I") if content[:2] == b"MZ" and len(content) > 0x40 else 0
        if content[start : start + 4] != b"PE\0\0" or self._number(start + 4, "<H") != 0x8664:
            raise BundleError(f"{name or 'a file'} is no program for 64-bit Windows")
        optional = start + 24
        self._directories = optional + 112
        count, size = self._number(start + 6, "<H"), self._number(start + 20, "<H")
        self._sections = [
            struct.unpack_from("<IIII", content, optional + size + 40 * index + 8)
            for index in range(count)
        ]

    @property
    def signed(self) -> bool:
        """Tell whether it carries a signature; whether that is good only Windows can say."""
        return self._number(self._directories + 8 * _SECURITY + 4, "<I") > 0

    def imports(self) -> set[str]:
        """Return the DLLs that it needs, in small letters."""
        return set(self._names(_IMPORTS, 20, 12)) | set(self._names(_DELAYED, 32, 4))

    def _names(self, directory: int, step: int, offset: int) -> Iterator[str]:
        address = self._number(self._directories + 8 * directory, "<I")
        while address:
            entry = self._place(address)
            name = self._number(entry + offset, "<I")
            if not name:
                return
            begin = self._place(name)
            end = self._bytes.index(b"\0", begin)
            yield self._bytes[begin:end].decode("ascii").lower()
            address += step

    def _place(self, address: int) -> int:
        for size, virtual, raw_size, raw in self._sections:
            if virtual <= address < virtual + max(size, raw_size):
                return int(raw + address - virtual)
        raise BundleError(f"an address outside of the file: {address:#x}")

    def _number(self, offset: int, form: str) -> int:
        return int(struct.unpack_from(form, self._bytes, offset)[0])


def file_version(content: bytes) -> tuple[int, int, int, int]:
    """Return the four numbers of a binary's file version."""
    place = content.find(struct.pack("<I", _FIXED_INFO))
    if place < 0:
        raise BundleError("the library names no version")
    high, low = struct.unpack_from("<II", content, place + 8)
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF


def binaries_below(folder: Path) -> dict[str, Binary]:
    """Return the binaries below a folder by their path."""
    return {
        path.as_posix(): Binary((folder / path).read_bytes(), path.as_posix())
        for path in files_below(folder)
        if path.suffix.lower() in SUFFIXES
    }


def unsigned(found: dict[str, Binary]) -> list[str]:
    """Return the paths of the binaries without a signature."""
    return sorted(path for path, binary in found.items() if not binary.signed)


def unresolved(found: dict[str, Binary]) -> list[str]:
    """Return what is needed but neither in the tree nor in Windows, as ``file needs DLL``."""
    there = {path.rsplit("/", 1)[-1].lower() for path in found}
    return sorted(
        f"{path} needs {name}"
        for path, binary in found.items()
        for name in binary.imports()
        if name not in there and not _of_windows(name)
    )


def _of_windows(name: str) -> bool:
    stem = name.rsplit(".", 1)[0]
    return any(fnmatch.fnmatchcase(stem, pattern) for pattern in OF_WINDOWS)
