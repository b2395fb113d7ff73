"""What only Windows' kernel library knows; tests hand in a stand-in for the library."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

_QUERY_LIMITED = 0x1000
_STILL_ACTIVE = 259
_ACCESS_DENIED = 5


def profile_type() -> int:
    """Return what kind of profile the user has: a sum of temporary 1, roaming 2, mandatory 4."""
    library = getattr(ctypes, "WinDLL")("userenv")  # noqa: B009
    flags = ctypes.c_ulong()
    return int(flags.value) if library.GetProfileType(ctypes.byref(flags)) else 0


class WindowsKernel:
    """Asks about processes and drives."""

    def __init__(self, library: Any, last_error: Callable[[], int]) -> None:  # noqa: ANN401
        """Use a library and the function that tells why its last call failed."""
        self._library = library
        self._last_error = last_error

    @classmethod
    def load(cls) -> WindowsKernel:
        """Return the kernel of this machine, which must be a Windows."""
        library = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
        handle = ctypes.c_void_p
        library.OpenProcess.restype = handle
        library.GetExitCodeProcess.argtypes = [handle, handle]
        library.GetProcessTimes.argtypes = [handle] * 5
        library.CloseHandle.argtypes = [handle]
        return cls(library, getattr(ctypes, "get_last_error"))  # noqa: B009

    def process_mark(self, process: int) -> str | None:
        """Return when a process began, empty if that is secret, ``None`` if it is gone."""
        handle = self._library.OpenProcess(_QUERY_LIMITED, False, process)  # noqa: FBT003
        if not handle:
            return "" if self._last_error() == _ACCESS_DENIED else None
        try:
            return self._mark(handle)
        finally:
            self._library.CloseHandle(handle)

    def drive_type(self, root: str) -> int:
        """Return the kind of a drive such as ``H:`` (``GetDriveTypeW``)."""
        return int(self._library.GetDriveTypeW(root))

    def _mark(self, handle: int) -> str | None:
        code = ctypes.c_ulong()
        known = self._library.GetExitCodeProcess(handle, ctypes.byref(code))
        if known and code.value != _STILL_ACTIVE:
            return None
        times = [ctypes.c_ulonglong() for _ in range(4)]
        known = self._library.GetProcessTimes(handle, *map(ctypes.byref, times))
        return str(times[0].value) if known else ""
