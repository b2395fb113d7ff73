"""Work that belongs to grants by their rules: its figures, and what belongs to two of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from intdesk.domain.assignment import Assignment
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.event import Event, EventState
from intdesk.domain.event_series import EventSeries
from intdesk.domain.grants.grant import Grant
from intdesk.domain.work_entry import WorkEntry
from intdesk.services.office_file import OfficeFile
from tests.services.grants.conftest import DRAFT
from tests.services.volunteering.test_pool import person, taken_in

IN, OUT = date(2026, 5, 4), date(2025, 12, 31)


def fill(office: OfficeFile) -> int:
    """Enter work in and outside the period and return the series of one event."""
    for day, topic, minutes in ((IN, "08", 30), (IN, "08", 45), (IN, "01", 60), (OUT, "08", 99)):
        office.consultations.save(Consultation(day=day, topic=topic, minutes=minutes))
    series = office.event_series.save(EventSeries(title="Sprachcafé")).id
    held = Event(day=IN, title="Auftakt", state=EventState.HELD, attended=12, series_id=series)
    office.events.save(held)
    office.events.save(replace(held, title="Abgesagt", state=EventState.CANCELLED))
    office.events.save(Event(day=IN, title="Lesung", state=EventState.HELD, attended=50))
    function = office.codes.book().choices(CodeListId.FUNCTION)[0].code
    office.work_entries.save(WorkEntry(day=IN, minutes=120, function=function))
    return series


def test_work_counts_by_rule_in_the_period_and_only_once(
    office_file: OfficeFile, grant: Grant
) -> None:
    series = fill(office_file)
    rules = ("consultation/topic/08", "consultation/topic/08", f"event/series_id/{series}")
    found = office_file.grant_work.figures(replace(grant, work=rules))
    assert (found.consultations, found.minutes, found.without_case) == (2, 75, 2)
    assert (found.events, found.participants, found.event_titles) == (1, 12, ("Auftakt",))
    assert (found.worked_minutes, found.topics) == (0, {"08": 2})
    assert (found.topic_persons, found.counted_events) == ({"08": 2}, 1)
    every = ("consultation", "consultation/topic/08", "event", "work_entry")
    found = office_file.grant_work.figures(replace(grant, work=every))
    assert (found.consultations, found.events, found.worked_minutes) == (3, 2, 120)
    early = replace(grant, work=every, early_start=OUT)
    assert office_file.grant_work.figures(early).consultations == 4


def test_persons_behind_topics_are_cases_and_talks_without_one(
    office_file: OfficeFile, grant: Grant
) -> None:
    fill(office_file)
    case = office_file.cases.save(Case(number="F1", opened_on=IN)).id
    for topic in ("08", "08", "01"):
        office_file.consultations.save(Consultation(day=IN, topic=topic, minutes=30, case_id=case))
    office_file.events.save(Event(day=IN, title="Fest", state=EventState.HELD))
    found = office_file.grant_work.figures(replace(grant, work=("consultation", "event")))
    assert found.topics == {"08": 4, "01": 2}
    assert found.topic_persons == {"08": 3, "01": 2}
    assert (found.events, found.counted_events) == (3, 2)


def test_behind_assignments_stand_the_people_who_went(
    office_file: OfficeFile, grant: Grant
) -> None:
    people = [person(office_file, name) for name in ("Abebe", "Kaya")]
    for contact in people:
        taken_in(office_file, contact, "prs")
    for contact in (*people, people[0], people[0]):
        office_file.assignments.save(Assignment(person=contact, day=IN, minutes=60, language="prs"))
    found = office_file.grant_work.figures(replace(grant, work=("assignment",)))
    assert (found.assignments, found.helpers, found.assigned_minutes) == (4, 2, 240)


def test_work_of_two_grants_is_possible_double_funding(
    office_file: OfficeFile, grant: Grant
) -> None:
    fill(office_file)
    office_file.grants.save(replace(grant, work=("consultation/topic/08",)))
    office_file.grants.save(replace(DRAFT, title="Zweite", work=("consultation", "event")))
    found = office_file.grant_work.overlaps()
    assert [(o.first.title, o.second.title, o.kind, len(o.ids)) for o in found] == [
        ("Sprache im Quartier", "Zweite", Kind.CONSULTATION, 2)
    ]


def test_rules_can_be_found_by_their_words(office_file: OfficeFile, grant: Grant) -> None:
    series = fill(office_file)
    work = office_file.grant_work
    assert work.choices("alle bera") == [("consultation", "Alle Beratungen")]
    key = f"event/series_id/{series}"
    assert work.choices("sprachcafe") == [(key, "Veranstaltungen der Reihe Sprachcafé")]
    assert work.label(key) == "Veranstaltungen der Reihe Sprachcafé"
    assert work.label("etwas") == "etwas"


def test_events_belong_by_their_place_however_it_is_written(
    office_file: OfficeFile, grant: Grant
) -> None:
    held = Event(day=IN, title="Lesung", state=EventState.HELD, attended=5, place="Café am Markt")
    first = office_file.events.save(held).id
    second = office_file.events.save(replace(held, place="Cafe am Markt")).id
    office_file.events.save(replace(held, place="Rathaus"))
    work = office_file.grant_work
    ((key, said),) = work.choices("am markt")
    assert said.startswith("Veranstaltungen am Ort Caf")
    assert work.figures(replace(grant, work=(key,))).events == 2
    office_file.events.trash([first, second])
    assert work.choices("am markt") == []
    assert work.label(key) == said
