"""The chapters of the annual report."""

from __future__ import annotations

from typing import Final

from intdesk.domain.duration import format_minutes
from intdesk.domain.office import Office
from intdesk.domain.report_outline import Depth
from intdesk.domain.report_public import PublicFigure
from intdesk.reports.annual.composer import Composer, chapter_room
from intdesk.reports.annual.cover import said_on_cover
from intdesk.reports.annual.measures import measures
from intdesk.reports.annual.summary import passages
from intdesk.reports.annual.tables import corrections_table, facts_table, figures_table
from intdesk.reports.content import (
    office_facts,
    says_something,
    shown_figures,
)
from intdesk.reports.pdf.blocks import PageBreak
from intdesk.reports.pdf.style import HEADING_2, TEXT_HEIGHT
from intdesk.texts import report_prose as prose
from intdesk.texts import report_prose_budget as prose_budget
from intdesk.texts import report_prose_events as prose_events
from intdesk.texts.numbers import format_count
from intdesk.texts.report import (
    COUNSELLING_TABLE,
    HOURS_TABLE,
    NETWORK_TABLE,
    OFFICE_LABELS,
    OFFICE_TABLE,
    chapter_title,
    figure_fact,
    figure_line,
)
from intdesk.texts.report_budget import BUDGET_TABLE
from intdesk.texts.report_editions import (
    FURTHER_CORRECTIONS,
    corrections_title,
    edition_name,
    moved_tables,
    told_corrections,
)
from intdesk.texts.report_events import EVENTS_TABLE, STATEMENTS_TABLE
from intdesk.texts.report_goal_measures import fields_paragraphs
from intdesk.texts.report_method import (
    QUALITY_TITLE,
    all_hidden,
    method_sections,
    quality_table,
)
from intdesk.texts.report_targets import TARGETS_TABLE, targets_paragraphs
from intdesk.texts.report_volunteering import VOLUNTEERING_TABLE, volunteering_paragraphs

_ANNEX_ROOM: Final = 0.5 * TEXT_HEIGHT
_TEXT_ROOM: Final = 0.25 * TEXT_HEIGHT
_WORDS_ROOM: Final = 0.16 * TEXT_HEIGHT
"""A chapter of words alone begins with two headings and a few lines."""
_SPILT_ROOM: Final = 0.6 * TEXT_HEIGHT
"""A summary that went on overleaf by less than this leaves no page half empty."""


def outlook(composer: Composer) -> None:
    """Append assessment, recommendations and outlook, unless nothing is written."""
    chapter = composer.data.chapter("outlook")
    if chapter is None or chapter.empty:
        return
    composer.add(PageBreak(unless_room=_WORDS_ROOM))
    composer.heading(chapter_title("outlook"))
    composer.chapter_text(chapter)
    passages(composer, chapter)


def corrections(composer: Composer, most: int | None = None) -> None:
    """Append what differs from the edition before, unless this is the first; perhaps not all."""
    every = composer.data.corrections
    if not every:
        return
    found = told_corrections(every)
    composer.add(PageBreak(unless_room=_TEXT_ROOM))
    composer.heading(corrections_title(composer.data.edition))
    if moved := moved_tables(every, composer.data.year):
        composer.text((moved,))
    if not found:
        return
    caption = composer.caption(edition_name(composer.data.edition))
    composer.table(corrections_table(caption, found[:most]))
    if most is not None and len(found) > most:
        composer.text((FURTHER_CORRECTIONS.format(count=format_count(len(found) - most)),))


def mandate(composer: Composer) -> None:
    """Append mandate, facts of the office, and hours per function, unless nothing is known."""
    data = composer.data
    chapter = data.chapter("mandate")
    facts = _office_facts(data.office)
    if not facts and not says_something(chapter):
        return
    figures = [f for f in shown_figures(chapter) if f.key != "week_minutes"]
    alone = len(figures) == 1 and data.outline.depth is not Depth.DETAILED
    if alone and facts:
        facts.append(figure_fact(figures.pop(), data.year))
    composer.add(PageBreak(unless_room=_SPILT_ROOM))
    composer.heading(chapter_title("mandate"))
    composer.chapter_text(chapter)
    if facts:
        composer.table(facts_table(composer.caption(OFFICE_TABLE), facts))
    if chapter is None:
        return
    if figures:
        if not chapter.text.strip():
            composer.text(prose.hours_paragraphs(data))
        _figures(composer, HOURS_TABLE, figures)
    composer.sections(chapter)


def counselling(composer: Composer) -> None:
    """Append the figures and every breakdown of counselling."""
    data = composer.data
    chapter = data.chapter("counselling")
    if chapter is None or chapter.empty:
        return
    composer.add(PageBreak(unless_room=chapter_room(data)))
    composer.heading(chapter_title("counselling"))
    composer.chapter_text(chapter, prose.counselling_paragraphs(data))
    figures = shown_figures(chapter)
    if figures:
        _figures(composer, COUNSELLING_TABLE, figures)
    composer.sections(chapter)


def network(composer: Composer) -> None:
    """Append partners and the contact log, unless there are none."""
    data = composer.data
    chapter = data.chapter("network")
    if chapter is None or not says_something(chapter):
        return
    composer.add(PageBreak(unless_room=chapter_room(data)))
    composer.heading(chapter_title("network"))
    composer.chapter_text(chapter, prose.network_paragraphs(data))
    if figures := shown_figures(chapter):
        _figures(composer, NETWORK_TABLE, figures)
    composer.sections(chapter)


def statements(composer: Composer) -> None:
    """Append what is known of statements, unless there were none."""
    draft = prose_events.statements_paragraphs(composer.data)
    _public_work(composer, "statements", STATEMENTS_TABLE, draft)


def events(composer: Composer) -> None:
    """Append events and public relations, unless there were none."""
    draft = prose_events.events_paragraphs(composer.data)
    _public_work(composer, "events", EVENTS_TABLE, draft)


def fields(composer: Composer) -> None:
    """Append what was done by field of action, unless nothing was."""
    _public_work(composer, "fields", "", fields_paragraphs(composer.data))


def targets(composer: Composer) -> None:
    """Append target agreements, unless there were none."""
    _public_work(composer, "targets", TARGETS_TABLE, targets_paragraphs(composer.data))


def volunteering(composer: Composer) -> None:
    """Append volunteers and language mediators, unless there were none."""
    draft = volunteering_paragraphs(composer.data)
    _public_work(composer, "volunteering", VOLUNTEERING_TABLE, draft)


def budget(composer: Composer) -> None:
    """Append the budget, unless nothing was planned or booked."""
    draft = prose_budget.budget_paragraphs(composer.data)
    _public_work(composer, "budget", BUDGET_TABLE, draft)


def _public_work(composer: Composer, key: str, title: str, draft: tuple[str, ...]) -> None:
    chapter = composer.data.chapter(key)
    if chapter is None or not says_something(chapter):
        return
    composer.add(PageBreak(unless_room=chapter_room(composer.data)))
    composer.heading(chapter_title(key))
    composer.chapter_text(chapter, draft)
    figures = shown_figures(chapter)
    if figures:
        _figures(composer, title, figures)
    composer.sections(chapter)
    measures(composer, chapter)


def method(composer: Composer) -> None:
    """Append the way of counting, the quality of the data, disclosure, sources and version."""
    data = composer.data
    composer.add(PageBreak(unless_room=_ANNEX_ROOM))
    composer.heading(chapter_title("method"))
    composer.chapter_text(data.chapter("method"))
    table = quality_table(data)
    for title, text in method_sections(data):
        composer.heading(title, HEADING_2)
        composer.text(text.split("\n\n"))
        if title == QUALITY_TITLE and table and not all_hidden(table):
            composer.table(composer.table_spec(table, bars=True))


def _figures(composer: Composer, title: str, figures: list[PublicFigure]) -> None:
    if len(figures) == 1 and composer.data.outline.depth is not Depth.DETAILED:
        composer.text((figure_line(figures[0], composer.data.year),))
        return
    caption = composer.caption(title)
    composer.table(figures_table(caption, figures, composer.data.year))


def _office_facts(office: Office) -> list[tuple[str, str]]:
    """Return what the cover does not say of the office."""
    facts = [fact for fact in office_facts(office) if fact[1] not in said_on_cover(office)]
    if office.week_minutes:
        facts.append((OFFICE_LABELS["week_minutes"], format_minutes(office.week_minutes)))
    return facts
