from __future__ import annotations

from intdesk.domain.office import Office
from intdesk.domain.report_public import PublicChapter
from intdesk.reports.content import (
    chapter_paragraphs,
    office_facts,
    says_something,
    shown_figures,
)
from tests.reports import sample


def test_figures_that_are_zero_in_both_years_are_not_shown() -> None:
    figures = (
        sample.figure("consultations", 12, 0),
        sample.figure("referrals", 0, 3),
        sample.figure("relatives", 0, 0),
        sample.figure("persons", 0),
        sample.figure("mean_minutes", None, 4),
    )
    assert [f.key for f in shown_figures(PublicChapter("summary", figures))] == [
        "consultations",
        "referrals",
    ]
    assert shown_figures(None) == []


def test_the_officers_text_takes_the_place_of_the_draft() -> None:
    own = PublicChapter("summary", text=" Eins.\r\n\r\nZwei. ")
    assert chapter_paragraphs(own, ("Entwurf",)) == ("Eins.", "Zwei.")
    assert chapter_paragraphs(PublicChapter("summary"), ("Entwurf",)) == ("Entwurf",)
    assert chapter_paragraphs(None, ()) == ()


def test_facts_are_those_that_the_profile_has() -> None:
    assert office_facts(Office(name="Musterstedt")) == [("Kommune", "Musterstedt")]
    assert ("Land", "Bayern") in office_facts(sample.OFFICE)


def test_a_chapter_of_zeros_says_nothing() -> None:
    assert not says_something(None)
    assert not says_something(PublicChapter("mandate", (sample.figure("total_minutes", 0),)))
    assert says_something(PublicChapter("mandate", (sample.figure("total_minutes", 60),)))
    assert says_something(PublicChapter("mandate", text="Auftrag"))
