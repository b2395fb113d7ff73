"""Brings the shipped code lists into a file: adds what is missing, never changes a code."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from intdesk.assets import resource
from intdesk.domain.anonymising import region_code
from intdesk.domain.codes import Code, CodeListId
from intdesk.storage.repositories.codes import values_of
from intdesk.storage.tables.office import code as table
from intdesk.texts.retention import REGION_LABEL


def shipped_codes(folder: Path) -> list[Code]:
    """Return the codes of all shipped lists; the order in a file is the position."""
    found = []
    for list_id in CodeListId:
        path = folder / f"{list_id}.json"
        if path.exists():
            data = json.loads(path.read_text(encoding="utf-8"))
            mine = [_code(list_id, place, entry) for place, entry in enumerate(data["entries"])]
            found += mine
            if list_id is CodeListId.NATIONALITY:
                found += _regions(mine, data["groups"])
    return found


def _regions(nationalities: Sequence[Code], groups: Mapping[str, str]) -> list[Code]:
    """Return the nationalities that stand for groups of several states; nobody chooses them."""
    sizes = Counter(group for code in nationalities for group in code.groups)
    return [
        Code(
            CodeListId.NATIONALITY,
            region_code(group),
            REGION_LABEL.format(label=label),
            len(nationalities) + place,
            retired=True,
            groups=(group,),
        )
        for place, (group, label) in enumerate(groups.items())
        if sizes[group] > 1
    ]


def add_missing(connection: Connection, codes: list[Code]) -> int:
    """Add the codes that the file does not have and return how many those were."""
    known = {tuple(row) for row in connection.execute(select(table.c.list_id, table.c.code))}
    missing = [values_of(c) for c in codes if (c.list_id.value, c.code) not in known]
    if missing:
        connection.execute(insert(table), missing)
    return len(missing)


def code_folder() -> Path:
    """Return the folder of the shipped code lists."""
    return resource("codes")


def _code(list_id: CodeListId, position: int, entry: Mapping[str, Any]) -> Code:
    return Code(
        list_id,
        entry["code"],
        entry["label"],
        position,
        groups=tuple(entry.get("groups", ())),
        spellings=tuple(entry.get("spellings", ())),
        extra=entry.get("extra", {}),
        mapping=entry.get("mapping", {}),
    )
