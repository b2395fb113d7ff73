"""The choice of a person of the pool: found by name, language or place."""

from __future__ import annotations

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.volunteer import PoolState
from ui.context import AppContext
from ui.editors import MOST_FOUND, ContactChoice
from ui.kit.form.choices import RecordEditor
from ui.kit.form.search_combo import Entry


def pool_found(context: AppContext, text: str) -> list[tuple[int, str]]:
    """Return the contacts of the pool that a text finds, each with the languages it speaks."""
    present = Filter("state", (PoolState.ACTIVE.value, PoolState.PAUSED.value))
    query = ListQuery(Kind.VOLUNTEER, text, (present,), sort="name", descending=False)
    lists = context.office.lists
    ids = lists.first_ids(query, MOST_FOUND)
    rows = lists.rows(Kind.VOLUNTEER, ids)
    return [
        (contact, _words(context, str(rows[i]["name"]), rows[i]["languages"]))
        for i in ids
        if isinstance(contact := rows[i]["contact"], int)
    ]


def _words(context: AppContext, name: str, languages: object) -> str:
    codes = languages if isinstance(languages, tuple) else ()
    spoken = ", ".join(context.codes.label(CodeListId.LANGUAGE, code) for code in codes)
    return f"{name} ({spoken})" if spoken else name


class PersonEditor(RecordEditor):
    """A person of the pool; who is not in it yet is taken in on the page of the pool."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty choice."""
        contacts = ContactChoice(context)
        super().__init__(name, lambda text: pool_found(context, text), contacts.label_of)

    def entry_problem(self) -> str:
        """Return advice if nobody of the pool is meant."""
        if self.combo.unsettled:
            return self.tr("Niemand im Pool heißt so. Bitte dort zuerst aufnehmen.")
        return ""

    def _entries(self, text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in self._search(text)]
