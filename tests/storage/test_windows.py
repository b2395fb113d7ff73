# ruff: noqa: ARG002, N802 - the stand-in has Windows' names
"""Questions to Windows' kernel, answered by a stand-in."""

from __future__ import annotations

from typing import Any

from intdesk.storage.windows import WindowsKernel


class FakeLibrary:
    def __init__(self, handle: int | None = 5, exit_code: int = 259, began: int = 42) -> None:
        self.handle = handle
        self.exit_code = exit_code
        self.began = began
        self.closed: list[int] = []

    def OpenProcess(self, access: int, inherit: bool, process: int) -> int | None:
        return self.handle

    def GetExitCodeProcess(self, handle: int, code: Any) -> int:
        code._obj.value = self.exit_code
        return 1

    def GetProcessTimes(self, handle: int, created: Any, *others: Any) -> int:
        created._obj.value = self.began
        return int(self.began > 0)

    def CloseHandle(self, handle: int) -> None:
        self.closed.append(handle)

    def GetDriveTypeW(self, root: str) -> int:
        return {"H:\\": 4}.get(root, 3)


def mark(library: FakeLibrary, error: int = 0) -> str | None:
    return WindowsKernel(library, lambda: error).process_mark(7)


def test_a_running_process_has_its_beginning_as_mark() -> None:
    library = FakeLibrary()
    assert mark(library) == "42"
    assert library.closed == [5]
    assert mark(FakeLibrary(began=0)) == ""


def test_a_process_that_ended_is_gone() -> None:
    library = FakeLibrary(exit_code=0)
    assert mark(library) is None
    assert library.closed == [5]
    assert mark(FakeLibrary(handle=None), error=87) is None


def test_a_process_of_somebody_else_is_there() -> None:
    assert mark(FakeLibrary(handle=None), error=5) == ""


def test_drives_have_kinds() -> None:
    kernel = WindowsKernel(FakeLibrary(), lambda: 0)
    assert kernel.drive_type("H:\\") == 4
