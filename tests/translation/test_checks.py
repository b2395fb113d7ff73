"""What an English text must hold."""

from __future__ import annotations

import pytest

from translation.checks import defects
from translation.sources import Text


def faults(german: str, english: str) -> list[str]:
    return defects({Text("Page", german): english})


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("{n} Einträge von {all}", "{n} of {all} records"),
        ("{n} von {all}, {all}", "{all}: {n} of {all}"),
        ("&Datei", "&File"),
        (" und {n} weitere", " and {n} more"),
        ("Öffnen …", "Open …"),
        ("Ort & Zeit", "Place & time"),
        ("noch nicht übersetzt", ""),
        ("Land", "Land"),
        ("50 % erledigt", "50 % done"),
    ],
)
def test_good_translations(german: str, english: str) -> None:
    assert faults(german, english) == []


@pytest.mark.parametrize(
    ("german", "english", "why"),
    [
        ("{n} Einträge", "records", "other placeholders"),
        ("{n} Einträge", "{count} records", "other placeholders"),
        ("&Datei", "File", "letter after &"),
        ("Datei", "&File", "letter after &"),
        (" und mehr", "and more", "spaces"),
        ("Öffnen …", "Open", "ellipsis"),
        ("Datei öffnen", "Open Datei", "German is left: Datei"),
        ("Fälle", "Fälle", "German is left: Fälle"),
        ("Strg+S speichert", "Strg+S saves", "German is left: Strg"),
        ("„Neu“", "„New“", "German is left"),
    ],
)
def test_faults_are_named(german: str, english: str, why: str) -> None:
    (line,) = faults(german, english)
    assert why in line
    assert german in line
