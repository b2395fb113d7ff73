"""Questions that are often asked, ready-made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intdesk.domain.analysis import Measure, Question, Shares, Span
from intdesk.domain.listing import GIVEN, Filter

REFERRALS = "referrals"


def _text(german: str) -> str:
    return QCoreApplication.translate("ready_questions", german)


@dataclass(frozen=True, slots=True)
class ReadyQuestion:
    """A question with its title; ``key`` names it in links."""

    key: str
    title: str
    question: Question


def ready_questions() -> tuple[ReadyQuestion, ...]:
    """Return the questions in the order in which the menu shows them."""
    referred = (Filter("referred", (GIVEN,)),)
    return (
        ReadyQuestion("topics", _text("Themen mit Vorjahr"), Question(
            columns="year", span=Span.TWO_YEARS,
        )),
        ReadyQuestion("months", _text("Monate mit Vorjahr"), Question(
            rows="month", columns="year", span=Span.TWO_YEARS,
        )),
        ReadyQuestion("origins", _text("Herkunft und Aufenthalt"), Question(
            rows="region", columns="residence_group", shares=Shares.ALL,
        )),
        ReadyQuestion("newcomers", _text("Neue Ratsuchende nach Alter und Geschlecht"), Question(
            measure=Measure.NEW_PERSONS, rows="age_group", columns="gender",
        )),
        ReadyQuestion(REFERRALS, _text("Weitervermittlungen nach Stelle und Monat"), Question(
            rows="referred_to", columns="month", filters=referred,
        )),
        ReadyQuestion("done_for", _text("Zeit für Aufgaben anderer Stellen"), Question(
            measure=Measure.MINUTES, rows="done_for", columns="topic",
        )),
    )  # fmt: skip
