"""The question before a backup replaces a file tells both sides and warns of what is odd."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from intdesk.services.restore_sides import Side, Sides
from ui.putting_back import question

FILE = Path("Amt.intdesk")
EARLIER, LATER = (datetime(2026, 11, day, 9, 30).astimezone() for day in (3, 27))
HERE = Side(protected=True, office="Birkau", file_id="1", moment=LATER)
THERE = Side(protected=True, office="Birkau", file_id="1", moment=EARLIER)


def test_both_sides_are_named_with_their_day() -> None:
    asked = question(FILE, Sides(THERE, HERE), HERE)
    assert asked.happened.splitlines() == [
        "Die Datei „Amt“ wird durch die Sicherung ersetzt.",
        "Jetzt: Birkau, Stand 27.11.2026, 09:30",
        "Sicherung: Birkau, Stand 03.11.2026, 09:30",
    ]
    assert "wird vorher gesichert" in asked.kept
    assert asked.advice.endswith("nur noch in der Sicherung des jetzigen Standes.")
    assert not asked.serious


def test_another_office_is_warned_of() -> None:
    other = Side(protected=True, office="Auenkreis", file_id="1")
    asked = question(FILE, Sides(other, HERE), HERE)
    assert asked.happened.endswith("Sicherung: Auenkreis")
    assert asked.advice == "Achtung: Die Sicherung nennt eine andere Stelle als die Datei."
    assert asked.serious


def test_a_file_that_does_not_open_is_kept() -> None:
    closed = Side(protected=True, file_id="2", readable=False)
    plain = Side(protected=False, file_id="1")
    asked = question(FILE, Sides(plain, closed), closed)
    assert "lässt sich so nicht lesen" in asked.happened
    assert asked.happened.endswith("Sicherung: Stelle ohne Namen")
    assert "bleibt, wie sie ist" in asked.kept
    assert "stammt nicht aus dieser Datei" in asked.advice
    assert "lässt sich die Datei ohne Passwort öffnen" in asked.advice
