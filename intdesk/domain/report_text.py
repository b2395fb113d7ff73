"""The officer's texts of a year's report: one for each chapter, and the lists of the summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem
from intdesk.domain.report_data import Chapter, Passage, ReportData
from intdesk.domain.report_public import PublicChapter, PublicReport

MAX_TEXT: Final = 20_000
SUMMARY: Final = "summary"
OUTLOOK: Final = "outlook"
METHOD: Final = "method"
PASSAGES: Final = {
    SUMMARY: ("successes", "challenges", "recommendations"),
    OUTLOOK: ("assessment", "advice", "prospects"),
}
"""The texts with a heading of their own by chapter (reports.md, chapters 1 and 12)."""


@dataclass(frozen=True, slots=True)
class ReportText:
    """A text of the report of a year; ``part`` is a chapter or a passage (``summary.successes``).

    A paragraph whose lines begin with a hyphen is printed as a list.
    """

    id: int = 0
    version: int = 0
    year: int = 0
    part: str = ""
    text: str = ""


def validate(draft: ReportText) -> list[Problem]:
    """Return the problems of a text: it needs its place and is not endless."""
    found = []
    if not plausible_year(draft.year):
        found.append(Problem("year", "required"))
    if not draft.part.strip():
        found.append(Problem("part", "required"))
    if len(draft.text) > MAX_TEXT:
        found.append(Problem("text", "too_long", {"most": MAX_TEXT}))
    return found


def passage_part(chapter: str, passage: str) -> str:
    """Return the part of a passage within a chapter."""
    return f"{chapter}.{passage}"


def parts_of(chapters: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts that can have a text, in the order of the report.

    ``chapters`` are those that have figures; summary, outlook and method always have a place.
    """
    inner = [key for key in chapters if key not in {SUMMARY, OUTLOOK, METHOD}]
    found: list[str] = []
    for chapter in (SUMMARY, *inner, OUTLOOK, METHOD):
        found += [passage_part(chapter, name) for name in PASSAGES.get(chapter, ())] or [chapter]
        if chapter == SUMMARY:
            found.insert(0, SUMMARY)
    return tuple(found)


def with_texts(data: ReportData, texts: Mapping[str, str]) -> ReportData:
    """Return a report with the officer's texts; a chapter that has a text alone is added.

    Where the officer wrote nothing for a chapter, what its records say of it stays.
    """
    said = {part: text for part, text in texts.items() if text.strip()}
    wanted = dict.fromkeys(part.partition(".")[0] for part in said)
    present = {chapter.key: chapter for chapter in data.chapters}
    added = [Chapter(key) for key in wanted if key not in present]
    last = [c for c in data.chapters if c.key == METHOD]
    chapters = [*(c for c in data.chapters if c.key != METHOD), *added, *last]
    return replace(data, chapters=tuple(_with_text(chapter, said) for chapter in chapters))


def saying(report: PublicReport, part: str, text: str) -> PublicReport:
    """Return a report after disclosure control with another text in one part, to look at it."""
    key, _, passage = part.partition(".")
    chapter = report.chapter(key) or PublicChapter(key)
    if passage:
        texts = {p.key: p.text for p in chapter.passages} | {passage: text}
        order = (name for name in PASSAGES[key] if texts.get(name, "").strip())
        passages = tuple(Passage(name, texts[name]) for name in order)
        changed = replace(chapter, passages=passages)
    else:
        changed = replace(chapter, text=text)
    others = tuple(c for c in report.chapters if c.key != key)
    return replace(report, chapters=(*others, changed))


def _with_text(chapter: Chapter, said: Mapping[str, str]) -> Chapter:
    names = PASSAGES.get(chapter.key, ())
    found = ((name, said.get(passage_part(chapter.key, name), "")) for name in names)
    passages = tuple(Passage(name, text) for name, text in found if text)
    return replace(chapter, text=said.get(chapter.key) or chapter.text, passages=passages)
