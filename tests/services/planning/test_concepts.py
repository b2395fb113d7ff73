"""Concepts: whole records, reminders that follow their steps, trash with what belongs to them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus, added, removed
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.part_keys import new_key
from intdesk.errors import InvalidDraftError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.texts.labels import FOLLOW_UP_DONE
from tests.clocks import HandClock

STEPS = (
    ProcessStep(1, "Vorklären", "Auftrag", 0, 2, "Leitung", remind=True),
    ProcessStep(2, "Vorklären", "Geld", 1, 1),
)
FULL = Concept(
    title="Konzept", kind=ConceptKind.DETAILED, state=ConceptState.DECIDED,
    starts_on=date(2026, 10, 1), decided_on=date(2026, 9, 9), decision="7", first=2026, last=2030,
    principles="Alle", steps=STEPS, note="n",
    items=(
        ConceptItem(1, Level.FIELD, "Sprache"),
        ConceptItem(2, Level.STRATEGIC, "Kurse"),
        ConceptItem(3, Level.OPERATIVE, "Warten"),
        ConceptItem(4, Level.MEASURE, "Kurs", "abends", "VHS", date(2026, 1, 1), date(2026, 12, 31),
                    12_345, MeasureStatus.DONE),
    ),
)  # fmt: skip


def reminders(office: OfficeFile, *, trashed: bool = False) -> dict[str, date | None]:
    mine = Filter("linked_kind", (Kind.CONCEPT.value,))
    ids = office.lists.ids(ListQuery(Kind.FOLLOW_UP, filters=(mine,), trashed=trashed))
    with office.database.read() as unit:
        from intdesk.storage.repositories.kinds import FOLLOW_UPS

        return {item.title: item.due for item in unit.of(FOLLOW_UPS).many(ids)}


def test_a_concept_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    assert office_file.concepts.get(record) == replace(FULL, id=record, version=1)
    row = office_file.lists.rows(Kind.CONCEPT, [record])[record]
    assert (row["measure_count"], row["cost"]) == (1, 12_345)
    for words in ("abends", "VHS", "Auftrag", "Alle"):
        assert list(office_file.lists.ids(ListQuery(Kind.CONCEPT, words))) == [record]
    assert not check_file(office_file).findings


def test_a_reminder_follows_its_step(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    assert reminders(office_file) == {"Konzept: Auftrag": date(2026, 11, 30)}
    kept = office_file.concepts.get(record)
    office_file.concepts.save(replace(kept, starts_on=date(2027, 1, 1)))
    assert reminders(office_file) == {"Konzept: Auftrag": date(2027, 2, 28)}
    kept = office_file.concepts.get(record)
    named = replace(kept.steps[0], title="Mandat", months=1)
    office_file.concepts.save(replace(kept, steps=(named, kept.steps[1])))
    assert reminders(office_file) == {"Konzept: Mandat": date(2027, 1, 31)}
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert reminders(office_file) == {"Konzept: Auftrag": date(2027, 2, 28)}
    kept = office_file.concepts.get(record)
    silent = tuple(replace(s, remind=False) for s in kept.steps)
    office_file.concepts.save(replace(kept, steps=silent))
    assert reminders(office_file) == {}


def test_a_done_step_is_a_done_reminder(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    kept = office_file.concepts.get(record)
    done = tuple(replace(s, progress=100) for s in kept.steps)
    office_file.concepts.save(replace(kept, steps=done))
    (item,) = office_file.lists.ids(ListQuery(Kind.FOLLOW_UP))
    assert office_file.follow_ups.get(item).done_on == date(2026, 11, 21)


def test_a_reminder_that_was_thrown_away_stays_away(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    office_file.follow_ups.trash(list(office_file.lists.ids(ListQuery(Kind.FOLLOW_UP))))
    kept = office_file.concepts.get(record)
    office_file.concepts.save(replace(kept, note="anders"))
    assert reminders(office_file) == {}


def test_without_a_begin_nothing_reminds(office_file: OfficeFile) -> None:
    office_file.concepts.save(replace(FULL, starts_on=None))
    assert reminders(office_file) == {}


def test_reminders_go_and_come_back_with_their_concept(template: Path, tmp_path: Path) -> None:
    clock = HandClock()
    path = Path(shutil.copyfile(template, tmp_path / "a.intdesk"))
    with OfficeFile.open(path, clock=clock) as office:
        record = office.concepts.save(FULL).id
        clock.move(minutes=1)
        office.concepts.trash([record])
        assert reminders(office) == {}
        office.concepts.restore([record])
        assert list(reminders(office)) == ["Konzept: Auftrag"]
        office.concepts.trash([record])
        office.concepts.erase([record])
        assert office.lists.summary(ListQuery(Kind.CONCEPT, trashed=True)).count == 0


def test_a_copy_begins_anew(office_file: OfficeFile) -> None:
    copy = office_file.concepts.duplicate(office_file.concepts.save(FULL).id)
    assert (copy.id, copy.state, copy.decided_on) == (0, ConceptState.PREPARED, None)
    assert not any(step.remind or step.progress for step in copy.steps)
    assert copy.items == FULL.items


def test_a_broken_outline_is_not_stored(office_file: OfficeFile) -> None:
    broken = replace(FULL, items=FULL.items[1:])
    with pytest.raises(InvalidDraftError):
        office_file.concepts.save(broken)
    assert office_file.concepts.all() == []


def one_reminder(office: OfficeFile) -> FollowUp:
    (item,) = office.lists.ids(ListQuery(Kind.FOLLOW_UP))
    return office.follow_ups.get(item)


def with_step(office: OfficeFile, record: int, **changes: object) -> None:
    kept = office.concepts.get(record)
    step = replace(kept.steps[0], **changes)  # type: ignore[arg-type]
    office.concepts.save(replace(kept, steps=(step, *kept.steps[1:])))


def test_what_was_put_off_stays_until_its_step_moves(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    office_file.follow_ups.put_off_to([one_reminder(office_file).id], date(2027, 1, 15))
    with_step(office_file, record, note="anders", progress=50)
    assert one_reminder(office_file).due == date(2027, 1, 15)
    with_step(office_file, record, months=3)
    assert one_reminder(office_file).due == date(2026, 12, 31)


def test_a_step_that_is_taken_up_again_reminds_again(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    with_step(office_file, record, progress=100)
    with_step(office_file, record, progress=70)
    assert one_reminder(office_file).done_on is None
    with_step(office_file, record, progress=100)
    office_file.follow_ups.reopen([one_reminder(office_file).id])
    with_step(office_file, record, note="noch einmal ansehen")
    assert one_reminder(office_file).done_on is None


def test_steps_with_one_title_have_a_reminder_each(office_file: OfficeFile) -> None:
    steps = (STEPS[0], replace(STEPS[1], title=STEPS[0].title, start=3, remind=True))
    record = office_file.concepts.save(replace(FULL, steps=steps)).id
    with_step(office_file, record, progress=100)
    items = office_file.follow_ups.many(office_file.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    assert {(f.linked_part, f.due, f.done_on) for f in items} == {
        (1, date(2026, 11, 30), date(2026, 11, 21)), (2, date(2027, 1, 31), None),
    }  # fmt: skip


def test_a_reminder_of_an_earlier_version_is_found_by_its_title(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    office_file.follow_ups.save(replace(one_reminder(office_file), linked_part=0))
    with_step(office_file, record, title="Mandat")
    found = one_reminder(office_file)
    assert (found.title, found.linked_part) == ("Konzept: Mandat", 1)


def first_step(office: OfficeFile, record: int) -> ProcessStep:
    return office.concepts.get(record).steps[0]


def test_a_done_reminder_finishes_its_step_in_one_step_of_the_journal(
    office_file: OfficeFile,
) -> None:
    record = office_file.concepts.save(FULL).id
    with_step(office_file, record, progress=40)
    changes = office_file.follow_ups.done([one_reminder(office_file).id])
    assert changes.undo_label == "Wiedervorlage und Schritt des Zeitplans erledigt"
    assert Kind.CONCEPT in changes.kinds
    assert first_step(office_file, record).progress == 100
    changes = office_file.follow_ups.reopen([one_reminder(office_file).id])
    assert changes.undo_label == "Wiedervorlage und Schritt des Zeitplans wieder offen"
    assert first_step(office_file, record) == replace(STEPS[0], progress=40)
    office_file.follow_ups.done([one_reminder(office_file).id])
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert one_reminder(office_file).done_on is None
    assert first_step(office_file, record).progress == 40


def test_a_reminder_of_a_done_step_that_is_opened_opens_the_step(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    with_step(office_file, record, progress=60)
    with_step(office_file, record, progress=100)
    assert one_reminder(office_file).done_on is not None
    office_file.follow_ups.reopen([one_reminder(office_file).id])
    assert first_step(office_file, record).progress == 60


def test_a_copy_of_a_reminder_is_only_a_reminder(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    with_step(office_file, record, progress=40)
    first = one_reminder(office_file)
    copy = office_file.follow_ups.save(office_file.follow_ups.duplicate(first.id)).id
    changes = office_file.follow_ups.done([copy])
    assert changes.undo_label == FOLLOW_UP_DONE
    assert first_step(office_file, record).progress == 40
    with_step(office_file, record, title="Mandat")
    titles = [office_file.follow_ups.get(i).title for i in (first.id, copy)]
    assert titles == ["Konzept: Mandat", "Konzept: Auftrag"]
    office_file.follow_ups.done([first.id])
    assert first_step(office_file, record).progress == 100


def test_other_follow_ups_of_a_concept_change_no_step(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    own = FollowUp(due=date(2026, 12, 1), title="Anrufen", linked_kind=Kind.CONCEPT.value,
                   linked_id=record)  # fmt: skip
    weekly = replace(one_reminder(office_file), series=Series.WEEKLY)
    made = office_file.follow_ups.save(own).id
    office_file.follow_ups.save(weekly)
    changes = office_file.follow_ups.done([made, weekly.id])
    assert changes.undo_label == "Wiedervorlage erledigt"
    assert first_step(office_file, record).progress == 0


def test_a_reminder_of_a_concept_in_the_trash_is_done_alone(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    item = one_reminder(office_file)
    office_file.concepts.trash([record])
    office_file.follow_ups.restore([item.id])
    assert office_file.follow_ups.done([item.id]).undo_label == "Wiedervorlage erledigt"


def test_items_keep_indicator_and_field(office_file: OfficeFile) -> None:
    items = (
        ConceptItem(1, Level.FIELD, "Sprache", field="bildung"),
        ConceptItem(2, Level.STRATEGIC, "Kurse", indicator="Plätze je Jahr", funding="Land"),
    )
    record = office_file.concepts.save(Concept(title="Konzept", items=items)).id
    assert office_file.concepts.get(record).items == items
    for words in ("plätze", "land"):
        assert list(office_file.lists.ids(ListQuery(Kind.CONCEPT, words))) == [record]


def test_a_new_item_never_gets_the_key_of_a_removed_one(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    kept = office_file.concepts.get(record)
    fewer = removed(kept.items, 2)
    changed, place = added(fewer, 1, Level.OPERATIVE, "Etwas anderes")
    office_file.concepts.save(replace(kept, items=changed))
    assert office_file.concepts.get(record).items[place].key == 5
    kept = office_file.concepts.get(record)
    office_file.concepts.save(replace(kept, items=removed(kept.items, place)))
    kept = office_file.concepts.get(record)
    changed, place = added(kept.items, 1, Level.OPERATIVE, "Noch etwas")
    office_file.concepts.save(replace(kept, items=changed))
    assert office_file.concepts.get(record).items[place].key == 6


def test_an_unchanged_concept_writes_nothing(office_file: OfficeFile) -> None:
    record = office_file.concepts.save(FULL).id
    saved = office_file.concepts.save(office_file.concepts.get(record))
    assert saved.changes.undo_label == ""


def test_a_step_that_asks_again_after_its_reminder_was_done_gets_one(
    office_file: OfficeFile,
) -> None:
    record = office_file.concepts.save(FULL).id
    office_file.follow_ups.done([one_reminder(office_file).id])
    with_step(office_file, record, remind=False, progress=50)
    with_step(office_file, record, remind=True)
    assert one_reminder(office_file).done_on is None


def test_a_done_reminder_of_a_removed_step_stays_as_it_was(office_file: OfficeFile) -> None:
    steps = (STEPS[1], replace(STEPS[0], key=3))
    record = office_file.concepts.save(replace(FULL, steps=steps)).id
    before = one_reminder(office_file)
    office_file.follow_ups.done([before.id])
    kept = office_file.concepts.get(record)
    office_file.concepts.save(replace(kept, steps=kept.steps[:1]))
    kept = office_file.concepts.get(record)
    new = ProcessStep(new_key(kept.steps), "", "Neu", 0, 9, remind=True)
    office_file.concepts.save(replace(kept, steps=(*kept.steps, new)))
    items = office_file.follow_ups.many(office_file.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    told = {(f.title, f.linked_part, f.done_on is None) for f in items}
    assert told == {("Konzept: Auftrag", 3, False), ("Konzept: Neu", 4, True)}
