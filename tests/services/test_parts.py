"""The parts of others: all of them are named, with what their licences ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundling.wheels import canonical, locked
from intdesk.services.parts import Part, own_licence, parts

ROOT = Path(__file__).parents[2]


def by_name() -> dict[str, Part]:
    return {part.name: part for part in parts()}


def test_every_package_of_the_lock_is_named() -> None:
    named = {canonical(p.distribution): p.version for p in parts() if p.distribution}
    assert named == locked(ROOT / "requirements" / "runtime.txt")


def test_every_part_has_a_licence_and_a_text() -> None:
    short = [p.name for p in parts() if not p.licence or not p.version or len(p.text()) < 400]
    assert short == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLCipher (mit SQLite und OpenSSL)", "ZETETIC LLC"),
        ("Schrift Inter", "SIL OPEN FONT LICENSE"),
        ("Schrift Source Sans 3", "SIL OPEN FONT LICENSE"),
        ("Qt und PySide6", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("Qt und PySide6", "The FreeType"),
        ("Symbole Lucide", "ISC License"),
        ("Python", "Python Software Foundation"),
    ],
)
def test_texts_that_a_licence_asks_for_are_there(name: str, words: str) -> None:
    text = by_name()[name].text()
    assert words.lower() in text.lower()


def test_a_part_that_is_not_installed_has_neither_version_nor_text() -> None:
    part = Part("Nichts", "", "MIT", "", "does-not-exist", ("dist",))
    assert part.text().strip() == ""


def test_the_own_licence_is_the_one_of_the_project() -> None:
    assert own_licence() == (ROOT / "LICENSE").read_text("utf-8")
