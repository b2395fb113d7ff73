"""The four ways to count against a recount that knows nothing of the rules' code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain import counting
from intdesk.domain.case import Case, Closing, with_features
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.period import Period

FIRST = date(2023, 1, 1)
YEARS = (2023, 2024, 2025)
DAYS = st.integers(0, 3 * 365).map(lambda n: FIRST + timedelta(days=n))
CASE_IDS = st.sampled_from([None, None, 1, 2, 3, 4])


@st.composite
def contacts(draw: st.DrawFn) -> list[Consultation]:
    """Return contacts of three years, some of them of four cases."""
    made = draw(
        st.lists(
            st.builds(
                Consultation,
                day=DAYS,
                case_id=CASE_IDS,
                novelty=st.sampled_from(Novelty),
                relatives=st.integers(0, 4),
                topic=st.sampled_from(["01", "08"]),
            ),
            max_size=30,
        )
    )
    return [replace(contact, id=number) for number, contact in enumerate(made, 1)]


@st.composite
def cases(draw: st.DrawFn) -> list[Case]:
    """Return four cases, some closed, some closed before and opened again."""
    made = []
    for number in range(1, 5):
        opened = draw(DAYS)
        former = tuple(
            Closing(opened + timedelta(days=n), "geloest", opened + timedelta(days=n + 1))
            for n in draw(st.lists(st.integers(0, 700), max_size=2))
        )
        closed = draw(st.none() | DAYS)
        made.append(Case(number, 1, str(number), opened, closed, "geloest", former))
    return made


def year_of(contact: Consultation) -> int:
    assert contact.day is not None
    return contact.day.year


def people(group: list[Consultation]) -> set[tuple[str, int]]:
    """Return everybody behind some contacts, as one would list them by hand."""
    known = {("case", c.case_id) for c in group if c.case_id}
    return known | {("alone", c.id) for c in group if not c.case_id and c.novelty == "new"}


@given(contacts())
def test_persons_are_everybody_once_and_at_least_one(found: list[Consultation]) -> None:
    for year in YEARS:
        group = counting.contacts(found, Period.of_year(year))
        assert group == [c for c in found if year_of(c) == year]
        assert counting.persons_of(group) == (max(1, len(people(group))) if group else 0)
        assert counting.relatives_of(group) == sum(c.relatives for c in group)


@given(contacts())
def test_the_contacts_that_count_as_new_are_the_persons_of_the_year(
    found: list[Consultation],
) -> None:
    told = counting.novelties(found)
    for year in YEARS:
        mine = [n for n, c in zip(told, found, strict=True) if year_of(c) == year]
        group = [c for c in found if year_of(c) == year]
        assert mine.count(Novelty.NEW) == len(people(group))
    alone = [(n, c) for n, c in zip(told, found, strict=True) if c.case_id is None]
    assert all(told is contact.novelty for told, contact in alone)


@given(contacts(), cases())
def test_cases_are_new_once_and_carried_over_later(
    found: list[Consultation], files: list[Case]
) -> None:
    begun: dict[int, date] = {}
    for case in files:
        assert case.opened_on is not None
        days = [c.day for c in found if c.case_id == case.id and c.day]
        begun[case.id] = min([case.opened_on, *days])
    for year in YEARS:
        counts = counting.cases_of(files, found, Period.of_year(year))
        active = {c.case_id for c in found if c.case_id and year_of(c) == year}
        assert counts.active == len(active) == counts.carried + counts.new
        assert counts.new == sum(begun[i].year == year for i in active)
        ended = [
            case
            for case in files
            if any(
                day.year == year
                for day in [*(f.closed_on for f in case.closings), case.closed_on]
                if day is not None
            )
        ]
        assert counts.closed == len(ended)


@given(contacts(), st.integers(0, 29))
def test_a_case_made_of_a_new_person_keeps_all_counts(
    found: list[Consultation], place: int
) -> None:
    """The walk-in that was counted as new becomes a case: nobody is lost, nobody doubled."""
    new = [c for c in found if c.case_id is None and c.novelty is Novelty.NEW]
    if not new:
        return
    chosen = new[place % len(new)]
    case = Case(id=9, number="9", opened_on=chosen.day)
    after = [with_features(c, case) if c is chosen else c for c in found]
    for year in YEARS:
        period = Period.of_year(year)
        before, now = counting.contacts(found, period), counting.contacts(after, period)
        assert len(now) == len(before)
        assert counting.persons_of(now) == counting.persons_of(before)
        assert counting.relatives_of(now) == counting.relatives_of(before)
    taken_back = [replace(c, case_id=None) if c.case_id == 9 else c for c in after]
    assert [c.novelty for c in taken_back] == [c.novelty for c in found]


@given(contacts())
def test_groups_never_have_more_persons_than_contacts(found: list[Consultation]) -> None:
    for topic in ("01", "08"):
        group = [c for c in found if c.topic == topic]
        assert counting.persons_of(group) <= len(group)
        assert (counting.persons_of(group) == 0) == (not group)
