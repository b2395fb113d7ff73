from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import get_args, get_type_hints

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Role
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.interaction import Interaction
from intdesk.storage.database import Database
from intdesk.storage.repositories.contact_references import (
    PARTS,
    child_fields,
    key_columns,
    link_columns,
)
from intdesk.storage.repositories.kinds import (
    CONSULTATIONS,
    CONTACTS,
    FOLLOW_UPS,
    INTERACTIONS,
    MAPS,
)
from intdesk.storage.tables import METADATA
from intdesk.storage.tables.records import contact

DAY = date(2026, 3, 2)


def fill(database: Database) -> dict[str, int]:
    """Store two bodies that are the same, and one record of each kind that refers to the second."""
    with database.write("Erfasst") as unit:
        kept = unit.of(CONTACTS).save(Contact(name="VHS"))
        gone = unit.of(CONTACTS).save(Contact(name="Volkshochschule"))
        anna = Contact(
            nature=Nature.PERSON, family_name="Müller",
            roles=(Role(kept, "Leitung"), Role(gone, "Leitung"), Role(gone, "Kurs")),
        )  # fmt: skip
        person = unit.of(CONTACTS).save(anna)
        talk = unit.of(INTERACTIONS).save(
            Interaction(day=DAY, minutes=30, subject="x", contacts=(gone, person, kept))
        )
        draft = Consultation(day=DAY, minutes=10, topic="01", referred_to=gone)
        consultation = unit.of(CONSULTATIONS).save(draft)
        task = FollowUp(due=DAY, title="Anrufen", linked_kind=Kind.CONTACT, linked_id=gone)
        follow_up = unit.of(FOLLOW_UPS).save(task)
        flyer = Attachment(kind=Kind.CONTACT, record_id=gone, name="f.pdf", size=1, sha256="0" * 64)
        attachment = unit.attachments.add(flyer, b"x")
    return {
        "kept": kept, "gone": gone, "person": person, "talk": talk, "consultation": consultation,
        "follow_up": follow_up, "attachment": attachment,
    }  # fmt: skip


def state(database: Database, ids: dict[str, int]) -> dict[str, object]:
    """Return who refers to whom now."""
    with database.read() as unit:
        return {
            "roles": unit.of(CONTACTS).get(ids["person"]).roles,
            "talk": unit.of(INTERACTIONS).get(ids["talk"]).contacts,
            "referred": unit.of(CONSULTATIONS).get(ids["consultation"]).referred_to,
            "linked": unit.of(FOLLOW_UPS).get(ids["follow_up"]).linked_id,
            "attached": unit.attachments.get(ids["attachment"]).record_id,
            "present": [c.id for c in unit.of(CONTACTS).present([ids["kept"], ids["gone"]])],
        }


def merge(database: Database, ids: dict[str, int]) -> int:
    with database.write("Zusammengeführt") as unit:
        draft = replace(unit.of(CONTACTS).get(ids["kept"]), note="neu")
        unit.of(CONTACTS).save(draft)
        unit.contact_merging.move_references([ids["gone"]], ids["kept"])
        unit.of(CONTACTS).trash([ids["gone"]])
    return unit.step


def test_every_link_is_kept_and_stands_once(database: Database) -> None:
    ids = fill(database)
    merge(database, ids)
    kept = ids["kept"]
    assert state(database, ids) == {
        "roles": (Role(kept, "Leitung"), Role(kept, "Kurs")),
        "talk": (kept, ids["person"]),
        "referred": kept,
        "linked": kept,
        "attached": kept,
        "present": [kept],
    }


def test_one_undo_brings_all_back(database: Database) -> None:
    ids = fill(database)
    before = state(database, ids)
    step = merge(database, ids)
    with database.write("Zurück") as unit:
        unit.journal.undo(step)
    assert state(database, ids) == before


def test_every_foreign_key_to_contacts_lies_where_merging_looks() -> None:
    """A table outside the maps of kinds would keep its link to a contact that is gone."""
    looked = {(m.table.name, name) for m in MAPS.values() for name in key_columns(m.table)}
    looked |= {(m.children[name].name, "code") for m in MAPS.values() for name in child_fields(m)}
    own = {CONTACTS.search.name, *(child.name for child in CONTACTS.children.values())}
    found = {
        (table.name, column.name)
        for table in METADATA.tables.values()
        for column in table.c
        if table.name not in own
        for key in column.foreign_keys
        if key.column.table is contact
    }
    assert found == looked


def test_every_link_by_kind_and_id_lies_where_merging_looks() -> None:
    known = {m.table.name for m in MAPS.values() if link_columns(m.table)}
    pairs = {
        table.name
        for table in METADATA.tables.values()
        if link_columns(table) or {"kind", "record_id"} <= {column.name for column in table.c}
    }
    # attachments are moved by themselves; the others tell what happened and stay as they are, or
    # belong to the record that goes (why its deletion was put off)
    assert pairs - known == {
        "attachment", "change_row", "sealed_note", "retention_note", "anonymised",
    }  # fmt: skip
    assert pairs >= known


NO_CONTACT = (
    {
        (Kind.EVENT, field, key)
        for field, keys in {
            "further": ("minutes", "worked"),
            "groups": ("registered", "attended"),
            "costs": ("cents",),
            "income": ("cents",),
        }.items()
        for key in keys
    }
    | {(Kind.CONCEPT, "items", "cost")}
    | {(Kind.TARGET_AGREEMENT, "goals", key) for key in ("baseline", "target", "weight")}
    | {(Kind.POST, "holdings", "permille"), (Kind.POST, "costs", "cents")}
    | {(Kind.POST, "fundings", "permille"), (Kind.POSTING, "shares", "line_id")}
    | {(Kind.POSTING, "shares", "cents"), (Kind.POSTING, "shares", "commitment_id")}
    | {(Kind.POSTING, "shares", "plan_line_id"), (Kind.GRANT, "plan", "cents")}
    | {(Kind.GRANT, "posts", "post_id"), (Kind.GRANT, "posts", "permille")}
)
"""Numbers within parts: minutes, people, cents, values of indicators, or other records."""


def test_records_in_themselves_that_name_contacts_are_declared() -> None:
    """A part with a number that may be a contact must be named in PARTS, or be none for sure."""
    named = {
        (kind, field, key)
        for kind, record_map in MAPS.items()
        for field in record_map.plain
        for key in _numbers(record_map.make, field)
    }
    declared = {(k, f, key) for k, parts in PARTS.items() for f, key in parts.items()}
    assert named - NO_CONTACT == declared


def _numbers(make: object, field: str) -> list[str]:
    """Return the fields of a part that hold a number or nothing, as an id does."""
    draft = get_type_hints(make).get("return", make)
    part = get_args(get_type_hints(draft)[field])[0]
    if not is_dataclass(part):
        return []
    hints = get_type_hints(part)
    return [f.name for f in fields(part) if hints[f.name] == int | None]
