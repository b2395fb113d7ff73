"""Shipped code lists reach every file and never change what an office edited."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.codes import Code, CodeListId
from intdesk.storage import seeding
from intdesk.storage.database import Database
from tests.storage.samples import CLOCK, KEY


def topics(database: Database) -> dict[str, Code]:
    with database.read() as unit:
        return {c.code: c for c in unit.codes.all() if c.list_id is CodeListId.TOPIC}


def test_a_shipped_list_is_read_with_all_its_facts(tmp_path: Path) -> None:
    entries = [
        {"code": "1", "label": "Eins"},
        {
            "code": "2", "label": "Zwei", "groups": ["EU"], "spellings": ["zwo"],
            "extra": {"iso": "ZW"}, "mapping": {"land": "9"},
        },
    ]  # fmt: skip
    (tmp_path / "topic.json").write_text(json.dumps({"list": "topic", "entries": entries}))
    assert seeding.shipped_codes(tmp_path) == [
        Code(CodeListId.TOPIC, "1", "Eins", 0),
        Code(CodeListId.TOPIC, "2", "Zwei", 1, False, ("EU",), ("zwo",), {"iso": "ZW"},
             {"land": "9"}),
    ]  # fmt: skip


def test_every_list_is_shipped_but_the_municipalities_which_each_office_has_of_its_own() -> None:
    lists = {code.list_id for code in seeding.shipped_codes(seeding.code_folder())}
    assert lists == set(CodeListId) - {CodeListId.MUNICIPALITY}


def test_an_edited_label_survives_and_a_new_code_arrives(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    edited = replace(topics(first)["01"], label="Unser Name", retired=True)
    with first.write("Umbenannt") as unit:
        unit.codes.save(edited)
    first.close()
    shipped = [Code(CodeListId.TOPIC, "01", "Amtlich"), Code(CodeListId.TOPIC, "n1", "Dazu", 70)]
    monkeypatch.setattr(seeding, "shipped_codes", lambda _: shipped)
    second = Database.open(data_file, key=KEY, clock=CLOCK)
    assert topics(second)["01"] == replace(edited, version=2)
    assert topics(second)["n1"] == replace(shipped[1], version=1)
    second.close()


def test_opening_for_reading_adds_nothing(data_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = [Code(CodeListId.TOPIC, "n1", "Dazu")]
    monkeypatch.setattr(seeding, "shipped_codes", lambda _: shipped)
    opened = Database.open(data_file, key=KEY, clock=CLOCK, read_only=True)
    assert "n1" not in topics(opened)
    opened.close()
