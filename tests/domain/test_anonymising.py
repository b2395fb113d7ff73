"""Anonymising keeps every count and leaves nobody alone with features."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain import counting
from intdesk.domain.anonymising import (
    FEATURES,
    NOTHING,
    anonymised,
    marker,
    month_of,
    persons_in,
    settled_by,
    vector_of,
)
from intdesk.domain.case import Case, Closing
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.period import Period

FIRST = date(2023, 1, 1)
SPANS = [Period.of_year(year) for year in (2023, 2024, 2025)]
SPANS += [
    Period(date(2023, 1, 1), date(2025, 12, 31)), Period(date(2023, 2, 1), date(2023, 2, 28)),
    Period(date(2024, 2, 1), date(2024, 2, 29)), Period(date(2024, 7, 1), date(2024, 12, 31)),
]  # fmt: skip
DAYS = st.integers(0, 3 * 365).map(lambda n: FIRST + timedelta(days=n))
REGIONS = {"475": "G-ASYL", "423": "G-ASYL", "152": "G-EU"}


def region(code: str) -> str:
    return REGIONS.get(code, code)


@st.composite
def contacts(draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS) -> list[Consultation]:
    """Return contacts of three years, some of them of six cases."""
    made = draw(
        st.lists(
            st.builds(
                Consultation,
                day=days,
                minutes=st.integers(1, 90),
                case_id=st.sampled_from([None, None, 1, 2, 3, 4, 5, 6]),
                novelty=st.sampled_from(Novelty),
                relatives=st.integers(0, 4),
                people=st.integers(1, 3),
                topic=st.sampled_from(["01", "08"]),
                nationality=st.sampled_from(["", "475", "423", "152"]),
                municipality=st.sampled_from(["", "Zell"]),
                gender=st.sampled_from(["", "w"]),
                note=st.sampled_from(["", "Frau Yıldız"]),
                start=st.sampled_from(["", "09:30"]),
            ),
            max_size=40,
        )
    )
    return [replace(contact, id=number) for number, contact in enumerate(made, 1)]


@st.composite
def cases(draw: st.DrawFn) -> list[Case]:
    """Return six cases, some closed, some closed before and opened again."""
    made = []
    for number in range(1, 7):
        opened = draw(DAYS)
        former = tuple(
            Closing(opened + timedelta(days=n), "geloest", opened + timedelta(days=n + 9))
            for n in draw(st.lists(st.integers(0, 700), max_size=2))
        )
        closed = draw(st.none() | DAYS)
        made.append(Case(number, 1, str(number), opened, closed, "geloest", former, note="Yıldız"))
    return made


def transferred(
    found: list[Consultation], files: list[Case], chosen: set[int], least: int
) -> tuple[list[Consultation], list[Case]]:
    """Anonymise the chosen cases and every contact without one that has an even id."""
    mine = [c for c in found if c.case_id in chosen or (c.case_id is None and c.id % 2 == 0)]
    persons = anonymised(persons_in(mine), {}, least, region)
    numbers = {case.id: 100 + case.id for case in files}
    new = [
        replace(c, id=1000 + n, case_id=numbers.get(c.case_id or 0))
        for n, c in enumerate(c for person in persons for c in person.contacts)
    ]
    left = [c for c in found if c not in mine]
    gone = [case for case in files if case.id in chosen]
    markers = [replace(marker(case, f"m{case.id}"), id=numbers[case.id]) for case in gone]
    return [*left, *new], [*(case for case in files if case.id not in chosen), *markers]


def counts(found: list[Consultation], files: list[Case]) -> list[object]:
    """Return everything that is counted of all spans, persons also by topic."""
    told = counting.novelties(found)
    result: list[object] = []
    for span in SPANS:
        group = counting.contacts(found, span)
        new = sum(
            n is Novelty.NEW
            for n, c in zip(told, found, strict=True)
            if c.day is not None and c.day in span
        )
        by_topic = [counting.persons_of([c for c in group if c.topic == t]) for t in ("01", "08")]
        result.append((
            len(group), sum(c.minutes or 0 for c in group), sum(c.people for c in group),
            counting.relatives_of(group), counting.persons_of(group), by_topic, new,
            counting.cases_of(files, found, span),
        ))  # fmt: skip
    return result


@given(contacts(), cases(), st.sets(st.integers(1, 6)), st.integers(2, 6))
def test_no_count_of_any_span_changes(
    found: list[Consultation], files: list[Case], chosen: set[int], least: int
) -> None:
    after, left = transferred(found, files, chosen, least)
    assert counts(after, left) == counts(found, files)


@given(contacts(), cases(), st.sets(st.integers(1, 6)))
def test_contacts_of_a_case_stay_together_and_of_nobody_else(
    found: list[Consultation], files: list[Case], chosen: set[int]
) -> None:
    after, _ = transferred(found, files, chosen, 5)
    before = Counter(c.case_id for c in found if c.case_id)
    now = Counter((c.case_id or 0) % 100 for c in after if c.case_id)
    assert before == now


NEAR = st.integers(0, 40).map(lambda n: FIRST + timedelta(days=n))


@given(contacts(NEAR), contacts(NEAR), st.integers(2, 6))
def test_whoever_keeps_features_shares_them_with_enough_persons(
    first: list[Consultation], second: list[Consultation], least: int
) -> None:
    """Two rounds: the first one covers the second and is not laid bare by it."""
    once = anonymised(persons_in(first), {}, least, region)
    done = [c for person in once for c in person.contacts]
    done = [replace(c, id=n, case_id=c.case_id) for n, c in enumerate(done, 1)]
    shifted = [replace(c, case_id=c.case_id and c.case_id + 50) for c in second]
    twice = anonymised(persons_in(shifted), settled_by(done), least, region)
    every = [*once, *twice]
    sharing = defaultdict(set)
    for number, person in enumerate(every):
        for contact in person.contacts:
            sharing[vector_of(contact)].add(number)
    for vector, persons in sharing.items():
        assert vector[1] == NOTHING or len(persons) >= least


@given(contacts(), st.integers(2, 6))
def test_nothing_that_was_written_stays(found: list[Consultation], least: int) -> None:
    for person in anonymised(persons_in(found), {}, least, region):
        traits = {tuple(getattr(c, name) for name in FEATURES) for c in person.contacts}
        assert len(traits) == 1, "the marker joins contacts that tell different things"
        for contact in person.contacts:
            assert contact.day == month_of(contact.day or FIRST)
            texts = (contact.note, contact.structural_note, contact.start)
            assert texts == ("", "", "")
            assert contact.follow_up is None


def test_five_of_a_kind_keep_what_they_share() -> None:
    alike = [
        Consultation(id=n, day=date(2024, 3, n), minutes=9, nationality="475", gender="w")
        for n in range(1, 6)
    ]
    kept = anonymised(persons_in(alike), {}, 5, region)
    assert {p.contacts[0].nationality for p in kept} == {"475"}
    mixed = [
        replace(c, nationality=code) for c, code in zip(alike, ["475", "423"] * 3, strict=False)
    ]
    assert {p.contacts[0].nationality for p in anonymised(persons_in(mixed), {}, 5, region)} == {
        "G-ASYL"
    }
    assert {p.contacts[0].nationality for p in anonymised(persons_in(alike), {}, 6, region)} == {""}
