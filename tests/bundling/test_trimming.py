from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bundling.trimming import is_wanted

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.pyd", "PySide6/Qt6Svg.dll", "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/translations/qtbase_de.qm", "holidays/locale/de/LC_MESSAGES/DE.mo",
        "holidays/countries/germany.py", "sqlalchemy/engine/row.py", "sqlalchemy/sql/_util_cy.py",
        "Cryptodome/Cipher/_raw_aes.pyd", "Cryptodome/PublicKey/_curve25519.pyd",
        "PIL/_imaging.cp311-win_amd64.pyd", "_cffi_backend.cp311-win_amd64.pyd",
        "rapidfuzz/fuzz_cpp.cp311-win_amd64.pyd",
        "zxcvbn/data/passwords.json", "resources/codes/topic.json", "pillow.dist-info/METADATA",
    ],
)  # fmt: skip
def test_what_the_program_needs_is_kept(path: str) -> None:
    assert is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt6Network.dll", "PySide6/QtNetwork.pyd", "PySide6/plugins/tls/qcertonly.dll",
        "PySide6/qml/QtQuick/a.dll", "PySide6/opengl32sw.dll", "PySide6/translations/qtbase_fr.qm",
        "PySide6/designer.exe", "PySide6/QtWidgets.pyi", "sqlalchemy/engine/_row_cy.cp311.pyd",
        "Cryptodome/Cipher/_raw_des3.pyd", "PIL/_imagingft.cp311-win_amd64.pyd", "cffi/api.py",
        "rapidfuzz/fuzz_cpp_avx2.cp311-win_amd64.pyd",
        "rapidfuzz/utils_cpp.cp311-win_amd64.pyd", "holidays/locale/fr/LC_MESSAGES/FR.mo",
    ],
)  # fmt: skip
def test_what_nobody_needs_is_left_out(path: str) -> None:
    assert not is_wanted(path)


def test_the_program_asks_no_more_of_the_ciphers_than_was_kept() -> None:
    """A further import of Cryptodome: check its compiled parts against the list in trimming."""
    used = set()
    for path in sorted((ROOT / "intdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("Cryptodome"):
                used |= {f"{node.module}.{name.name}" for name in node.names}
    assert used == {
        "Cryptodome.Cipher.AES",
        "Cryptodome.Protocol.HPKE",
        "Cryptodome.Protocol.DH.import_x25519_private_key",
        "Cryptodome.Protocol.DH.import_x25519_public_key",
    }


def test_no_part_of_qt_is_used_that_was_left_out() -> None:
    used = set()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                used.add(f"PySide6/{(node.module or '').partition('.')[2]}.pyd")
    assert "PySide6/QtWidgets.pyd" in used
    assert [name for name in sorted(used) if not is_wanted(name)] == []
