from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import PublicChapter, PublicFigure, PublicReport
from intdesk.texts import report_prose as prose
from intdesk.texts.report import NO_DATA
from tests.reports import sample


def _with(chapter: str, *figures: PublicFigure) -> PublicReport:
    return replace(sample.empty(), chapters=(PublicChapter(chapter, figures),))


def _plain(texts: tuple[str, ...]) -> list[str]:
    return [text.replace("\u00a0", " ") for text in texts]


def test_summary_of_a_full_year() -> None:
    assert _plain(prose.summary_paragraphs(sample.rich())) == [
        (
            "Im Jahr 2025 wurden 1.532 Beratungen geführt, 121 mehr als im Vorjahr (+8,6 %). "
            "Zusammen dauerten sie 1.021:30 Std., im Mittel 40 Min."
        ),
        (
            "An den Gesprächen nahmen 1.874 Personen teil. Mitberaten wurden 611 Angehörige. "
            "Beraten wurden 643 Personen. An andere Stellen weitervermittelt wurde "
            "337-mal. Als Tätigkeiten sind 712:30 Std. eingetragen."
        ),
    ]


def test_summary_without_data() -> None:
    assert prose.summary_paragraphs(sample.empty()) == (NO_DATA,)
    assert prose.counselling_paragraphs(sample.empty()) == (NO_DATA,)
    assert prose.summary_points(sample.empty()) == ()
    assert prose.hours_paragraphs(sample.empty()) == ()


@pytest.mark.parametrize(
    ("now", "before", "sentence"),
    [
        (1, None, "Im Jahr 2024 wurde eine Beratung geführt."),
        (5, 5, "Im Jahr 2024 wurden 5 Beratungen geführt, so viele wie im Vorjahr."),
        (4, 5, "Im Jahr 2024 wurden 4 Beratungen geführt, 1 weniger als im Vorjahr (−20,0 %)."),
        (4, 0, "Im Jahr 2024 wurden 4 Beratungen geführt, 4 mehr als im Vorjahr."),
    ],
)
def test_comparison_with_last_year(now: int, before: int | None, sentence: str) -> None:
    data = _with("summary", sample.figure("consultations", now, before))
    assert _plain(prose.summary_paragraphs(data)) == [sentence]


def test_one_person() -> None:
    data = _with(
        "summary",
        sample.figure("consultations", 1),
        sample.figure("people", 1),
        sample.figure("persons", 1),
        sample.figure("cases", 1),
    )
    assert prose.summary_paragraphs(data)[1] == (
        "An den Gesprächen nahmen 1 Person teil. Beraten wurde 1 Person. Begleitet wurde ein Fall."
    )


def test_points_name_the_leaders_and_no_gathering_lines() -> None:
    points = {
        lead: text.replace("\u00a0", " ") for lead, text in prose.summary_points(sample.rich())
    }
    assert points["Verlauf"] == "Die meisten Beratungen fielen in den Oktober (168)."
    assert points["Themen"] == (
        "Am häufigsten ging es um Aufenthalt und Asyl (14,4 %), Wohnen und Unterbringung (11,8 %) "
        "und Existenzsicherung und Sozialleistungen (11,0 %)."
    )
    assert points["Staatsangehörigkeit"] == (
        "An erster Stelle standen Ukraine (22,8 %); Syrien, Arabische Republik (18,1 %); "
        "Afghanistan (10,5 %)."
    )
    assert points["Ergebnis"].startswith("Die häufigsten Ergebnisse waren „erledigt“ (48,0 %), ")


def test_each_chapter_has_its_point_before_the_tables_of_counselling() -> None:
    goals = (sample.figure("agreements", 4), sample.figure("goals", 8),
             sample.figure("goals_reviewed", 8), sample.figure("goals_green", 6))  # fmt: skip
    budget = (sample.figure("budget_granted", 100_000, None, Unit.CENTS),
              sample.figure("budget_ordered", 90_000, None, Unit.CENTS))  # fmt: skip
    more = (
        PublicChapter("targets", goals),
        PublicChapter("events", (sample.figure("events", 3),)),
        PublicChapter("budget", budget),
    )
    rich = sample.rich()
    kept = [c for c in rich.chapters if c.key not in {"targets", "events", "budget"}]
    data = replace(rich, chapters=(*kept, *more))
    points = prose.leading_points(data, 4)
    assert [lead for lead, _ in points] == [
        "Zielvereinbarungen", "Veranstaltungen", "Haushalt", "Themen",
    ]  # fmt: skip
    assert points[0][1] == "Alle 8 Ziele wurden im Jahr überprüft, 6 stehen auf Grün."
    assert points[1][1] == "Im Jahr 2025 fanden 3 Veranstaltungen statt."


def test_hours_name_counselling_and_other_bodies() -> None:
    assert _plain(prose.hours_paragraphs(sample.rich())) == [
        (
            "Erfasst sind im Berichtsjahr 1.734:00 Std. Arbeitszeit. Davon entfielen 1.021:30 "
            "Std. auf Beratungen (58,9 %). 142:40 Std. galten Aufgaben, für die andere Stellen "
            "zuständig sind."
        )
    ]
    only = _with("mandate", sample.figure("total_minutes", 60, None, Unit.MINUTES))
    assert _plain(prose.hours_paragraphs(only)) == [
        "Erfasst sind im Berichtsjahr 1:00 Std. Arbeitszeit."
    ]


def test_counselling_names_genders() -> None:
    (text,) = _plain(prose.counselling_paragraphs(sample.rich()))
    assert text.startswith("Gezählt werden Beratungskontakte; ")
    assert text.endswith(
        "so: weiblich 46,9 %, männlich 50,7 %, divers 0,2 % und ohne Angabe 2,2 %."
    )
