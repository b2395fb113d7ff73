"""What editions of reports keep of erased words: texts of the officer, names of places, reasons.

The issued files stay as they were issued, or they would not be what readers have. An edition whose
texts held such a word is marked, so that the officer decides whether its files must go.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, select, update

from intdesk.domain.report_edition import EditionState
from intdesk.storage.tables.reports import report_edition as table
from intdesk.storage.tables.reports import report_signature

_PLACES = "municipality"
"""The one feature whose lines are typed names."""


class EditionTraces:
    """Cleans editions within a unit of work."""

    def __init__(self, connection: Connection, tells: Callable[[str], bool]) -> None:
        """Look for the words of which ``tells`` says that only erased records held them."""
        self._connection = connection
        self._tells = tells

    def clean(self) -> None:
        """Clean every edition."""
        c = table.c
        query = select(c.id, c.state, c.reason, c.erased_reason, c.content, c.disclosure)
        for row in self._connection.execute(query).mappings().all():
            changed = self._cleaned(dict(row))
            if changed:
                mine = update(table).where(c.id == row["id"])
                self._connection.execute(mine, changed)
        self._signatures()

    def _cleaned(self, row: dict[str, Any]) -> dict[str, Any]:
        changed: dict[str, Any] = {
            name: "" for name in ("reason", "erased_reason") if self._tells(row[name])
        }
        content = json.loads(row["content"]) if row["content"] else {}
        if self._clean_texts(content):
            changed["content"] = _plain(content)
            changed["words_erased"] = int(row["state"] == EditionState.FROZEN.value)
        system = json.loads(row["disclosure"]) if row["disclosure"] else {}
        if self._clean_places(system):
            changed["disclosure"] = _plain(system)
        return changed

    def _clean_texts(self, content: dict[str, Any]) -> bool:
        """Empty the officer's texts that tell; return whether there was one."""
        found = False
        for chapter in content.get("report", {}).get("chapters", []):
            for holder in (chapter, *chapter.get("passages", [])):
                if self._tells(holder.get("text", "")):
                    holder["text"] = ""
                    found = True
        return found

    def _clean_places(self, stored: dict[str, Any]) -> bool:
        """Give places that tell a name by which the cells still fit together."""
        found = False
        for cell in stored.get("system", {}).get("cells", []):
            for pair in cell["where"]:
                if pair[0] == _PLACES and self._tells(pair[1]):
                    pair[1] = _neutral(pair[1])
                    found = True
        for groups in [stored.get("rests", {}).get(_PLACES, [])]:
            for members in groups:
                told = [self._tells(member) for member in members]
                members[:] = [
                    _neutral(m) if tells else m for m, tells in zip(members, told, strict=True)
                ]
                found = found or any(told)
        return found

    def _signatures(self) -> None:
        """Signers are staff; one who bears a name that was erased keeps only the function."""
        c = report_signature.c
        for record_id, name, role in self._connection.execute(select(c.id, c.name, c.role)).all():
            gone = {
                column: "" for column, text in (("name", name), ("role", role)) if self._tells(text)
            }
            if gone:
                mine = update(report_signature).where(c.id == record_id)
                self._connection.execute(mine, gone)


def _neutral(line: str) -> str:
    return f"=#{hashlib.sha256(line.encode()).hexdigest()[:16]}"


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
