"""The parts of the demonstration office that need no data file."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from datetime import date
from random import Random

import pytest

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consultation import Consultation, Novelty, validate
from intdesk.services.demonstration import chance, clients, coat, days, topics, work
from intdesk.services.demonstration.consultations import ConsultationMaker
from intdesk.storage.seeding import code_folder, shipped_codes
from intdesk.texts.demonstration import (
    DISTRICTS,
    NOTES,
    SAMPLE_CONTACTS,
    STRUCTURAL_NOTES,
    WORK_DESCRIPTIONS,
)
from intdesk.texts.demonstration_planning import TOWN

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def book() -> CodeBook:
    return CodeBook(shipped_codes(code_folder()))


def _year(seed: int = 1, count: int = 1500) -> list[Consultation]:
    pool = clients.ClientPool(Random(f"{seed}/people"), DISTRICTS)
    maker = ConsultationMaker(Random(seed), pool, {"09": [1, 2]})
    visits = maker.year(days.draw_days(Random(seed), 2025, count), 0)
    return [draft for _, draft in visits]


@pytest.fixture(scope="module")
def year() -> list[Consultation]:
    return _year()


@pytest.mark.parametrize(
    ("day", "expected"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2038, date(2038, 4, 25)),
     (2049, date(2049, 4, 18)), (2076, date(2076, 4, 19))],
)  # fmt: skip
def test_easter(day: int, expected: date) -> None:
    assert days.easter(day) == expected


def test_the_office_is_closed_when_others_are() -> None:
    open_days = days.office_days(2025)
    assert not {d for d in open_days if d.weekday() > 4}
    assert not open_days.keys() & {date(2025, 4, 18), date(2025, 10, 3), date(2025, 12, 24)}
    assert date(2025, 10, 7) in open_days


def test_a_follow_up_falls_on_an_open_day() -> None:
    assert days.next_open_day(date(2025, 10, 3)) == date(2025, 10, 6)
    assert days.next_open_day(date(2025, 12, 24)) == date(2026, 1, 2)


def test_a_choice_follows_its_weights() -> None:
    rng = Random(4)
    drawn = Counter(chance.pick(rng, {"often": 9, "seldom": 1, "never": 0}) for _ in range(2000))
    assert drawn["never"] == 0
    assert 1700 < drawn["often"] < 1900
    assert not any(chance.happens(rng, 0) for _ in range(100))
    assert all(chance.happens(rng, 100) for _ in range(100))


def test_every_consultation_may_be_saved(year: list[Consultation], book: CodeBook) -> None:
    assert [p for draft in year for p in validate(draft, book)] == []


def test_the_year_has_seasons_and_office_hours(year: list[Consultation]) -> None:
    months = Counter(draft.day.month for draft in year if draft.day)
    assert set(months) == set(range(1, 13))
    assert months[10] > 1.5 * months[8]
    weekdays = Counter(draft.day.weekday() for draft in year if draft.day)
    assert weekdays[1] + weekdays[3] > 0.6 * len(year)


def test_nationalities_are_skewed(year: list[Consultation]) -> None:
    shares = Counter(draft.nationality for draft in year if draft.person_group == "selbst")
    assert {code for code, _ in shares.most_common(4)} >= {"166", "475", "423"}
    assert len(shares) >= 15


def test_features_belong_together(year: list[Consultation]) -> None:
    ukrainians = [d for d in year if d.nationality == "166" and d.residence_status]
    assert Counter(d.residence_status for d in ukrainians).most_common(1)[0][0] == "UKR"
    assert {d.language for d in ukrainians} <= {"uk", "ru", "de"}
    assert all(d.residence_status in {"EU", ""} for d in year if d.nationality == "154")


def test_people_come_back(year: list[Consultation]) -> None:
    kinds = Counter(draft.novelty for draft in year if draft.person_group == "selbst")
    assert kinds[Novelty.KNOWN] > kinds[Novelty.NEW] > kinds[Novelty.UNKNOWN] > 0


def test_referrals_name_a_body_for_the_topic(year: list[Consultation]) -> None:
    referred = [draft for draft in year if draft.referred_to]
    assert referred
    assert {d.topic for d in referred} == {"09"}
    assert {d.referred_to for d in referred} == {1, 2}
    assert {d.result for d in referred} == {"vermittelt"}


def test_interpreting_costs_something(year: list[Consultation]) -> None:
    costs = [d.interpreting_cost for d in year if d.interpreting_cost is not None]
    assert len(costs) > 10
    assert all(1000 <= cost <= 20_000 for cost in costs)
    assert {d.interpreting for d in year if d.interpreting_cost} == {"prof", "ehrenamt"}


def test_same_seed_same_records_other_seed_others() -> None:
    assert _year(7, 60) == _year(7, 60)
    assert _year(7, 60) != _year(8, 60)


def test_known_people_of_last_year_come_first_time_again() -> None:
    pool = clients.ClientPool(Random(1), DISTRICTS)
    pool.begin_year(0)
    before = {pool.visit()[0] for _ in range(200)}
    pool.begin_year(1)
    visits = [pool.visit() for _ in range(200)]
    again = [first for client, first in visits if client in before]
    assert any(again)


def test_further_topics_never_repeat_the_main_one() -> None:
    rng = Random(2)
    drawn = [topics.draw_further_topics(rng, "09") for _ in range(500)]
    assert all("09" not in found and len(set(found)) == len(found) for found in drawn)
    assert max(map(len, drawn)) == 2


def test_work_follows_activities_and_seasons(book: CodeBook) -> None:
    open_days = days.draw_days(Random(3), 2025, 900)
    entries = list(work.draw_work(Random(3), open_days, book))
    assert [e.day for e in entries] == open_days
    assert {e.function for e in entries} == {c.code for c in book.all(CodeListId.FUNCTION)}
    reports = Counter(e.day.month for e in entries if e.day and e.activity == "bericht")
    assert reports[1] + reports[2] > reports[6] + reports[7] + reports[8]


def test_texts_fit_the_code_lists(book: CodeBook) -> None:
    topic_codes = {c.code for c in book.all(CodeListId.TOPIC)}
    assert set(NOTES) == topic_codes
    assert set(STRUCTURAL_NOTES) <= topic_codes
    assert sum(map(len, STRUCTURAL_NOTES.values())) >= 30
    assert set(WORK_DESCRIPTIONS) == {c.code for c in book.all(CodeListId.ACTIVITY)}
    assert {kind for _, kind, _ in SAMPLE_CONTACTS} <= {
        c.code for c in book.all(CodeListId.CONTACT_KIND)
    }
    assert {topic for _, _, known in SAMPLE_CONTACTS for topic in known} <= topic_codes


def test_the_coat_of_arms_is_a_whole_png() -> None:
    colours = coat.Colours((31, 106, 70), (24, 78, 140))
    data = coat.coat_of_arms(colours)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (coat.WIDTH, coat.HEIGHT)
    length = struct.unpack(">I", data[33:37])[0]
    rows = zlib.decompress(data[41 : 41 + length])
    assert len(rows) == coat.HEIGHT * (1 + 4 * coat.WIDTH)
    corner, middle = rows[-4 * coat.WIDTH :][:4], rows[1 + 4 * 120 :][:4]
    assert corner == b"\0\0\0\0"
    assert middle[3] == 255
    assert data == coat.coat_of_arms(colours)
    assert data != coat.coat_of_arms(coat.Colours((150, 32, 40), (38, 96, 60)))


def test_agreements_serve_goals_of_the_concept_that_are_about_the_same() -> None:
    concept = TOWN.concept
    assert concept is not None
    titles = {title for _, title, *_ in concept.items}
    assert set(concept.served.values()) <= titles
    assert "Kita" in concept.served["jugend"]
    assert "Wohnung" in concept.served["bauen"]
