"""What is missing before a report: counted, each with the way to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.office import Office
from ui.context import AppContext
from ui.targets import PageId, Target, list_target


def _text(german: str) -> str:
    return QCoreApplication.translate("report_checks", german)


@dataclass(frozen=True, slots=True)
class Check:
    """One gap: what is missing, and where to go."""

    text: str
    target: Target


def find_gaps(context: AppContext, year: int) -> list[Check]:
    """Return what the report of a year would have to do without."""
    return [
        *_office_gaps(context.office.office.get()),
        *_record_gaps(context, year),
        *_event_gaps(context, year),
    ]


def _office_gaps(office: Office) -> list[Check]:
    wanted = {
        _text("Name der Stelle"): office.name,
        _text("Gemeindeschlüssel"): office.ags,
        _text("Name der beauftragten Person"): office.officer,
        _text("vertragliche Wochenstunden"): office.week_minutes,
        _text("geplante Anteile je Funktion"): office.planned_shares,
    }
    target = Target(PageId.SETTINGS, part="office")
    sentence = _text("Angaben zur Stelle: {field} fehlt.")
    return [Check(sentence.format(field=field), target) for field, v in wanted.items() if not v]


def _record_gaps(context: AppContext, year: int) -> list[Check]:
    features = {
        "novelty": _text("ohne Angabe „neu oder schon da“"),
        "nationality": _text("ohne Staatsangehörigkeit"),
        "age_group": _text("ohne Altersgruppe"),
        "gender": _text("ohne Geschlecht"),
        "contact_form": _text("ohne Kontaktform"),
        "residence_status": _text("ohne Aufenthaltsstatus"),
        "result": _text("ohne Ergebnis"),
    }
    lists = context.office.lists
    whole = ListQuery(Kind.CONSULTATION, filters=(year_filter(year),))
    total = lists.summary(whole).count
    found = []
    for field, words in features.items():
        empty = "unknown" if field == "novelty" else ""
        query = whole.with_filter(Filter(field, (empty,)))
        missing = lists.summary(query).count
        if missing:
            text = _text("{missing} von {total} Beratungen {words}")
            said = text.format(missing=missing, total=total, words=words)
            found.append(Check(said, list_target(query)))
    return found


def _event_gaps(context: AppContext, year: int) -> list[Check]:
    """Return events that are over without an entry, or of which nobody knows how many came."""
    lists = context.office.lists
    whole = ListQuery(Kind.EVENT, filters=(year_filter(year),))
    planned = whole.with_filter(Filter("state", (EventState.PLANNED.value,)))
    yesterday = context.clock.today() - timedelta(1)
    past = planned.with_filter(Filter("days", ("", yesterday.isoformat()), Op.BETWEEN))
    held = whole.with_filter(Filter("state", (EventState.HELD.value,)))
    undecided = ListQuery(Kind.STATEMENT, filters=(year_filter(year), Filter("notice_days", ("",))))
    wanted = (
        (past, _text("{n} Veranstaltungen sind vorbei, aber noch als geplant eingetragen")),
        (held.with_filter(Filter("attended", ("",))), _text("{n} Veranstaltungen ohne Zahlen")),
        (held.with_filter(Filter("kind", ("",))), _text("{n} Veranstaltungen ohne Art")),
        (undecided, _text("{n} Stellungnahmen ohne Tag der Entscheidung")),
    )
    found = []
    for query, words in wanted:
        count = lists.summary(query).count
        if count:
            found.append(Check(words.format(n=count), list_target(query)))
    return found
