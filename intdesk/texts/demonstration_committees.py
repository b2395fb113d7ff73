"""Committees and meetings of the demonstration office. Everything in it is invented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleCommittee:
    """A committee: the months in which it meets, on which weekday (0 is Monday) and which of it."""

    name: str
    kind: str
    purpose: str
    rhythm: str
    months: tuple[int, ...]
    weekday: int
    nth: int
    start: str
    minutes: int
    place: str
    seats: int


TOWN: tuple[SampleCommittee, ...] = (
    SampleCommittee(
        "Runder Tisch Integration", "runder_tisch",
        "Austausch aller, die mit Zugewanderten arbeiten; Lücken erkennen und schließen",
        "quarterly", (2, 5, 9, 11), 1, 1, "17:00", 120, "Rathaus, Sitzungssaal", 9,
    ),
    SampleCommittee(
        "Integrationsbeirat Auenkreis", "beirat", "Berät Kreistag und Verwaltung",
        "half_yearly", (3, 10), 3, 2, "18:00", 150, "Kreishaus Auenstadt", 7,
    ),
    SampleCommittee(
        "Arbeitskreis Sprache", "arbeitskreis", "Kurse und Treffs abstimmen",
        "two_monthly", (1, 3, 6, 9, 11), 2, 3, "10:00", 90, "Volkshochschule", 6,
    ),
    SampleCommittee(
        "Ausschuss für Soziales und Bildung", "ausschuss", "Fachausschuss der Stadtverordneten",
        "quarterly", (2, 6, 10), 0, 4, "19:00", 120, "Rathaus, Ratssaal", 0,
    ),
)  # fmt: skip

POINTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "Sprachcafé", "Der Treff wächst, der Raum wird zu klein; der Bürgersaal ist frei.",
        "Das Sprachcafé zieht in den Bürgersaal um.", "Bürgersaal für mittwochs reservieren",
    ),
    (
        "Wohnraum", "Familien warten lange auf größere Wohnungen; zwei Neubauten sind geplant.",
        "", "Gespräch mit der Wohnungsbaugesellschaft vereinbaren",
    ),
    (
        "Interkulturelle Woche", "Vereine und Schulen melden ihre Beiträge bis zum Sommer.",
        "Das Motto des Landes wird übernommen.", "Vereine zum Mitmachen einladen",
    ),
    (
        "Anerkennung von Abschlüssen", "Die Wartezeit auf Übersetzungen ist gesunken.", "",
        "",
    ),
    (
        "Kinderbetreuung in Kursen", "Drei Mütter konnten ohne Betreuung nicht beginnen.",
        "Die Verwaltung prüft eine Betreuung während der Kurse.",
        "Kosten der Kinderbetreuung ermitteln",
    ),
    (
        "Ehrenamt", "Der Helferkreis sucht Menschen, die zu Behörden begleiten.", "",
        "Aufruf im Amtsblatt veröffentlichen",
    ),
)  # fmt: skip
"""Subject, what the minutes say, the decision and the task that came of it (empty: none)."""
