"""A stand-in for the embeddable CPython, made of what a PyPI package ships; for tests only.

``panda3d`` carries the signed DLLs of CPython 3.11.9. The standard library is that of the running
Python, and ``python3.dll`` forwards to ``python311.dll``, as the real one does.
"""

from __future__ import annotations

import py_compile
import struct
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bundling.archives import sha256_of, write_zip

REQUIREMENT = "panda3d==1.10.16"
PACKAGE = "panda3d-1.10.16-cp311-cp311-win_amd64.whl"
SHA256 = "37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82"
MOMENT = 1_700_000_000
_NOT_CARRIED = {
    "test", "idlelib", "turtledemo", "tkinter", "lib2to3", "ensurepip", "venv", "site-packages",
    "__pycache__", "turtle.py",
}  # fmt: skip


def package(folder: Path) -> Path:
    """Return the package, as it is for Windows; fetch it into the folder unless it lies there."""
    path = folder / PACKAGE
    if not path.is_file() or sha256_of(path) != SHA256:
        path.unlink(missing_ok=True)
        subprocess.run([
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
            "--no-deps", "--only-binary", ":all:", "--platform", "win_amd64", "--python-version",
            "3.11", "--implementation", "cp", "--abi", "cp311", "--dest", str(folder), REQUIREMENT,
        ], check=True)  # fmt: skip
    assert sha256_of(path) == SHA256, f"{PACKAGE} is another than the one that was tried"
    return path


def make(package: Path, target: Path) -> None:
    """Write the stand-in."""
    content: dict[str, Path | bytes] = {}
    with zipfile.ZipFile(package) as archive:
        for name in archive.namelist():
            base = name.rpartition("/")[2]
            if name.startswith("deploy_libs/") and base[:3].lower() not in {"api", "tcl", "tk8"}:
                content[base] = archive.read(name)
    library = content["python311.dll"]
    assert isinstance(library, bytes)
    with tempfile.TemporaryDirectory() as scratch:
        content["python3.dll"] = _forwarder(list(exported(library)), Path(scratch))
        content["python311.zip"] = _standard_library(Path(scratch))
    content["python311._pth"] = b"python311.zip\r\n.\r\n"
    content["python.exe"] = b"MZ left out"
    licence = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    content["LICENSE.txt"] = licence if licence.is_file() else b"PSF LICENSE AGREEMENT\r\n" * 20
    write_zip(target, content, MOMENT)


def exported(library: bytes) -> Iterator[str]:
    """Yield the names that a 64-bit DLL exports."""
    start = struct.unpack_from("<I", library, 0x3C)[0]
    count, size = (struct.unpack_from("<H", library, start + place)[0] for place in (6, 20))
    sections = [
        struct.unpack_from("<IIII", library, start + 24 + size + 40 * index + 8)
        for index in range(count)
    ]

    def place(address: int) -> int:
        _, virtual, _, raw = next(s for s in sections if s[1] <= address < s[1] + max(s[0], s[2]))
        return int(raw + address - virtual)

    table = place(struct.unpack_from("<I", library, start + 24 + 112)[0])
    number, names = struct.unpack_from("<I", library, table + 24)[0], table + 32
    names = place(struct.unpack_from("<I", library, names)[0])
    for index in range(number):
        begin = place(struct.unpack_from("<I", library, names + 4 * index)[0])
        yield library[begin : library.index(b"\0", begin)].decode("ascii")


def _forwarder(names: list[str], scratch: Path) -> bytes:
    lines = "".join(f"  {name}=python311.{name}\n" for name in names)
    (scratch / "python3.def").write_text(f"LIBRARY python3\nEXPORTS\n{lines}", encoding="ascii")
    subprocess.run([
        "x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-s", "-Wl,-e,0",
        "-Wl,--no-insert-timestamp", "python3.def", "-o", "python3.dll",
    ], cwd=scratch, check=True)  # fmt: skip
    return (scratch / "python3.dll").read_bytes()


def _standard_library(scratch: Path) -> bytes:
    source = Path(sysconfig.get_path("stdlib"))
    content: dict[str, Path | bytes] = {}
    for path in sorted(source.rglob("*.py")):
        inside = path.relative_to(source)
        if _NOT_CARRIED.isdisjoint(inside.parts):
            compiled = scratch / "module.pyc"
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            py_compile.compile(
                str(path), str(compiled), inside.as_posix(), doraise=True, invalidation_mode=mode
            )
            content[f"{inside.as_posix()}c"] = compiled.read_bytes()
    write_zip(scratch / "library.zip", content, MOMENT)
    return (scratch / "library.zip").read_bytes()
