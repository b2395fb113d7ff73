"""Lists: filters, orders, first rows, summaries, values for completion."""

from __future__ import annotations

import random
from array import array
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.database import Database
from intdesk.storage.lists import query as query_module
from intdesk.storage.lists import words as words_module
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, WORK_ENTRIES
from tests.storage.samples import consultation, found, query, save


def test_the_newest_day_comes_first_and_then_the_newest_record(database: Database) -> None:
    ids = save(
        database,
        consultation(day=date(2026, 1, 1)),
        consultation(day=date(2026, 3, 1)),
        consultation(day=date(2026, 1, 1)),
    )
    assert found(database, query()) == [ids[1], ids[2], ids[0]]
    assert found(database, query(descending=False)) == [ids[0], ids[2], ids[1]]


def test_an_empty_list_is_empty(database: Database) -> None:
    assert found(database, query()) == []
    with database.read() as unit:
        assert unit.lists.ids(query()) == array("q")
        assert unit.lists.summary(query()).minutes == 0
        assert unit.lists.rows(Kind.CONSULTATION, []) == {}


def test_the_summary_counts_and_adds_minutes(database: Database) -> None:
    save(database, consultation(minutes=30), consultation(minutes=45))
    with database.read() as unit:
        summary = unit.lists.summary(query())
    assert (summary.count, summary.minutes) == (2, 75)


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        (Filter("topic", ("08",)), [0, 2]),
        (Filter("topic", ()), []),
        (Filter("topic", ("08", "01")), [0, 1, 2]),
        (Filter("language", ("",)), [1, 2]),
        (Filter("language", ("tr", "")), [0, 1, 2]),
        (Filter("further_topics", ("02",)), [1]),
        (Filter("further_topics", ("02", "03")), [0, 1]),
        (Filter("further_topics", ("",)), [2]),
        (Filter("further_topics", ("03", "")), [0, 1, 2]),
        (Filter("help_kinds", ("zz",)), []),
        (Filter("place", ("oehringen", "ohringen")), [0]),
        (Filter("place", ("",)), [2]),
        (Filter("novelty", ("new",)), [1]),
        (Filter("minutes", ("30",)), [0]),
        (Filter("minutes", ("31", "60"), Op.BETWEEN), [1]),
        (Filter("minutes", ("", "60"), Op.BETWEEN), [0, 1]),
        (Filter("minutes", ("60", ""), Op.BETWEEN), [1, 2]),
        (Filter("minutes", ("", ""), Op.BETWEEN), [0, 1, 2]),
        (Filter("interpreting_cost", ("",)), [0, 2]),
        (Filter("follow_up", ("",)), [1, 2]),
        (Filter("follow_up", ("2026-01-01", "2026-12-31"), Op.BETWEEN), [0]),
        (Filter("day", ("2025-12-31", ""), Op.BETWEEN), [0, 1]),
        (Filter("day", ("", "2025-12-31"), Op.BETWEEN), [1, 2]),
        (Filter("day", ("2025-12-31", "2025-12-31"), Op.BETWEEN), [1]),
        (year_filter(2026), [0]),
        (Filter("referred_name", ("",)), [0, 1, 2]),
        (Filter("created", ("2026-11-21", "2026-11-22"), Op.BETWEEN), [0, 1, 2]),
    ],
)
def test_filters(database: Database, wanted: Filter, hits: list[int]) -> None:
    ids = save(
        database,
        consultation(day=date(2026, 1, 1), language="tr", further_topics=("03",),
                     place="Öhringen", follow_up=date(2026, 2, 1)),
        consultation(day=date(2025, 12, 31), topic="01", further_topics=("02", "03"), minutes=60,
                     novelty=Novelty.NEW, place="Rathaus", interpreting_cost=100),
        consultation(day=date(2024, 1, 1), minutes=90),
    )  # fmt: skip
    assert sorted(found(database, query(wanted))) == [ids[hit] for hit in hits]


def test_filters_narrow_together(database: Database) -> None:
    ids = save(database, consultation(language="tr"), consultation(), consultation(topic="01"))
    both = (Filter("topic", ("08",)), Filter("language", ("tr",)))
    assert found(database, query(*both)) == ids[:1]


def label_order(database: Database, list_id: CodeListId) -> list[str]:
    with database.read() as unit:
        codes = [c for c in unit.codes.all() if c.list_id is list_id]
    return [c.code for c in sorted(codes, key=lambda c: (c.label.casefold(), c.code))]


@pytest.mark.parametrize("descending", [False, True])
def test_codes_are_sorted_by_their_labels(database: Database, *, descending: bool) -> None:
    codes = ["", *label_order(database, CodeListId.GERMAN_LEVEL)]
    drafts = [consultation(german_level=code) for code in codes * 3]
    random.Random(1).shuffle(drafts)
    ids = save(database, *drafts)
    expected = [
        i
        for code in (codes[::-1] if descending else codes)
        for i, d in reversed(list(zip(ids, drafts, strict=True)))
        if d.german_level == code
    ]
    asked = query(sort="german_level", descending=descending)
    assert found(database, asked) == expected
    with database.read() as unit:
        for limit in (2, 4, 7, 20):
            assert unit.lists.first_ids(asked, limit) == expected[:limit]


def test_places_are_sorted_as_people_do(database: Database) -> None:
    places = ["Zell", "Öhringen", "aalen", "Übach", "Oldenburg"]
    save(database, *(consultation(place=place) for place in places))
    ids = found(database, query(sort="place", descending=False))
    with database.read() as unit:
        rows = unit.lists.rows(Kind.CONSULTATION, ids)
    assert [rows[i]["place"] for i in ids] == ["aalen", "Öhringen", "Oldenburg", "Übach", "Zell"]


@pytest.mark.parametrize("sort", ["minutes", "referred_name", "created", "follow_up", "people"])
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_is_complete(database: Database, sort: str, *, descending: bool) -> None:
    with database.write("Erfasst") as unit:
        contacts = [unit.of(CONTACTS).save(Contact(name=name)) for name in ("Ärzte", "Bund")]
        for number in range(12):
            unit.of(CONSULTATIONS).save(
                consultation(
                    minutes=30 + number % 3, people=1 + number % 2,
                    referred_to=[*contacts, None][number % 3],
                    follow_up=date(2026, 4, 1) if number % 2 else None,
                )
            )  # fmt: skip
    ids = found(database, query(sort=sort, descending=descending))
    with database.read() as unit:
        rows = unit.lists.rows(Kind.CONSULTATION, ids)
    values = [rows[i][sort] for i in ids]
    as_text = [
        f"{value:>9}" if isinstance(value, int) else fold(str(value or "")) for value in values
    ]
    assert as_text == sorted(as_text, reverse=descending)


def test_rows_hold_codes_iso_days_and_names(database: Database) -> None:
    with database.write("Erfasst") as unit:
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
        draft = consultation(further_topics=("02", "01"), help_kinds=("a",), referred_to=contact)
        record_id = unit.of(CONSULTATIONS).save(draft)
        other = unit.of(CONSULTATIONS).save(consultation())
    with database.read() as unit:
        rows = unit.lists.rows(Kind.CONSULTATION, [other, record_id, 99])
    assert set(rows) == {record_id, other}
    row = rows[record_id]
    assert row["day"] == "2026-03-02"
    assert row["topic"] == "08"
    assert row["further_topics"] == ("02", "01")
    assert row["help_kinds"] == ("a",)
    assert row["referred_name"] == "Jobcenter"
    assert row["created"] == "2026-11-21T10:30:00.000000+00:00"
    assert row["follow_up"] is None
    assert rows[other]["referred_name"] is None
    assert rows[other]["further_topics"] == ()


def test_used_values_come_by_frequency(database: Database) -> None:
    places = ["Rathaus", "Café", "Rathaus", "", "Amt"]
    ids = save(database, *(consultation(place=place) for place in places))
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash(ids[-1:])
    with database.read() as unit:
        assert unit.lists.distinct(Kind.CONSULTATION, "place", 10) == ["Rathaus", "Café"]
        assert unit.lists.distinct(Kind.CONSULTATION, "place", 1) == ["Rathaus"]


def test_the_list_of_contacts_is_by_name(database: Database) -> None:
    with database.write("Erfasst") as unit:
        ids = [unit.of(CONTACTS).save(Contact(name=n)) for n in ("Zoll", "Ärztekammer", "Bund")]
    asked = ListQuery(Kind.CONTACT, descending=False)
    assert found(database, asked) == [ids[1], ids[2], ids[0]]
    assert found(database, replace(asked, text="ärzte")) == [ids[1]]
    assert found(database, replace(asked, sort="kind")) == ids[::-1]


def test_the_list_of_working_time(database: Database) -> None:
    with database.write("Erfasst") as unit:
        ids = [
            unit.of(WORK_ENTRIES).save(
                WorkEntry(day=date(2026, 1, n), minutes=n * 10, function="steuerung")
            )
            for n in (1, 2)
        ]
    asked = ListQuery(Kind.WORK_ENTRY)
    assert found(database, asked) == ids[::-1]
    assert found(database, replace(asked, filters=(Filter("minutes", ("20",)),))) == ids[1:]
    assert found(database, replace(asked, sort="function")) == ids[::-1]
    with database.read() as unit:
        assert unit.lists.summary(asked).minutes == 30


WORDS = ["Antrag", "Wohnung", "Müller", "Straße", "Bescheid", "Kita", "zu"]


def random_drafts(count: int) -> list[Consultation]:
    chance = random.Random(7)
    return [
        consultation(
            day=date(2024, 1, 1) + timedelta(days=chance.randrange(600)),
            topic=chance.choice(["01", "02", "08", "16"]),
            note=" ".join(chance.sample(WORDS, 3)) + chance.choice([" Zauberberg"] + [""] * 9),
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("text", ["antrag", "zauber", "zu", "antrag zu", "mueller strasse", "nie"])
@pytest.mark.parametrize("sort", ["", "topic", "minutes"])
def test_all_ways_of_searching_agree(
    database: Database, text: str, sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = random_drafts(120)
    with database.write("Viele") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "liste", len(drafts))
        ids = unit.of(CONSULTATIONS).add_many(drafts, batch)
    parts = text.replace("mueller", "müller").replace("strasse", "straße").split()
    expected = {
        i
        for i, d in zip(ids, drafts, strict=True)
        if all(
            any(w.startswith(p) for w in d.note.casefold().replace("ss", "ß").split())
            for p in parts
        )
    }
    asked = query(text=text, sort=sort)
    by_index = found(database, asked)
    assert set(by_index) == expected
    monkeypatch.setattr(words_module, "MANY", 5)
    monkeypatch.setattr(query_module, "WINDOW", 10)
    assert found(database, asked) == by_index
    with database.read() as unit:
        for limit in (3, 15, 60):
            assert unit.lists.first_ids(asked, limit) == by_index[:limit]
