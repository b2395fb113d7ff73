"""Code lists of the office: read often, edited rarely."""

from __future__ import annotations

import re
from dataclasses import replace

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import Code, CodeBook
from intdesk.domain.draft import NEW_RECORD
from intdesk.domain.problems import Problem
from intdesk.errors import InvalidDraftError
from intdesk.storage.database import Database
from intdesk.texts.labels import CODE_CHANGED

MAX_LABEL = 120
_CODE = re.compile(r"[\w.+-]{1,20}")


class CodeService:
    """Looks up and edits the code lists; codes are never deleted, only retired."""

    def __init__(self, database: Database) -> None:
        """Keep the data file; the lists are read at the first look-up."""
        self._database = database
        self._book: CodeBook | None = None

    def book(self) -> CodeBook:
        """Return all code lists as they are now."""
        if self._book is None:
            with self._database.read() as unit:
                self._book = CodeBook(unit.codes.all())
        return self._book

    def forget(self) -> None:
        """Read the lists anew at the next look-up, after an undo or import changed them."""
        self._book = None

    def problems(self, code: Code, *, new: bool) -> list[Problem]:
        """Return what keeps an entry from being saved."""
        found = []
        if not _CODE.fullmatch(code.code):
            found.append(Problem("code", "code_form"))
        elif new and self.book().get(code.list_id, code.code):
            found.append(Problem("code", "exists_already"))
        if not code.label.strip():
            found.append(Problem("label", "required"))
        elif len(code.label) > MAX_LABEL:
            found.append(Problem("label", "too_long", {"most": MAX_LABEL}))
        return found

    def save(self, code: Code, *, new: bool = False, form: str = "") -> Changes:
        """Store a new or edited entry; the entries that ``form`` kept go in the same step.

        Raises ``InvalidDraftError`` or ``StaleRecordError``.
        """
        found = self.problems(code, new=new)
        if found:
            raise InvalidDraftError(tuple(found))
        try:
            with self._database.write(CODE_CHANGED) as unit:
                unit.codes.save(code)
                if form:
                    unit.drafts.drop(form, NEW_RECORD)
        finally:
            self.forget()  # an outdated entry means that another window changed the lists
        return Changes.of(Kind.CODE, undo_label=CODE_CHANGED if unit.step else "")

    def retire(self, code: Code, *, retired: bool = True) -> Changes:
        """Take an entry out of the choices, or bring it back; records keep it."""
        return self.save(replace(code, retired=retired))
