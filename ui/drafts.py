"""Keeping what stands unsaved in a form, a second after the last change, and bringing it back.

The entries are read on the window's thread and written by the database worker, so typing never
waits. ``intdesk.services.drafts`` sees to it that no late write comes after a newer one or after
the record was saved. A write that finds the file busy is therefore simply tried again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from intdesk.domain.changes import Kind
from intdesk.domain.draft import NEW_RECORD, OFFICE_FORM, KeptDraft
from intdesk.domain.listing import Filter, ListQuery
from intdesk.errors import IntDeskError
from intdesk.texts.labels import RECORD_LABELS
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.form.binder import Binder
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile

DELAY_MS = 1000
RETRY_MS = 2000
"""How long a write waits that found the file busy."""

Entries = Mapping[str, object]

_log = logging.getLogger(__name__)


def _text(german: str) -> str:
    return QCoreApplication.translate("drafts", german)


class _Order(NamedTuple):
    """Work on a file that keeps entries as they were when it was ordered, or drops what is kept."""

    office: OfficeFile
    work: Callable[[], object]
    again: bool = False
    """Whether it found the file busy before."""


class DraftWriter(QObject):
    """Writes the entries of one form; ``take`` returns them, ``None`` if nothing is unsaved."""

    def __init__(
        self, context: AppContext, take: Callable[[], Entries | None], parent: QObject
    ) -> None:
        """Begin without a place; :meth:`open` names it."""
        super().__init__(parent)
        self._context = context
        self._take = take
        self._form, self._record_id, self._version = "", NEW_RECORD, 0
        self._kept: Entries | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def active(self) -> bool:
        """Tell whether entries are kept: there is a form, and its file may be written."""
        file = self._context.file
        return bool(self._form) and file.is_open and not file.office.read_only

    @property
    def form(self) -> str:
        """Return the name under which the entries are kept."""
        return self._form

    def open(self, form: str, record_id: int, version: int) -> KeptDraft | None:
        """Keep entries for a record from now on; returns what is kept for it already."""
        self._form, self._record_id, self._version = form, record_id, version
        self._kept = None
        if not self.active:
            return None
        found = self._context.office.drafts.get(form, record_id)
        self._kept = None if found is None else dict(found.entries)
        return found

    def later(self) -> None:
        """Write the entries when nothing has changed for a second."""
        if self.active:
            self._timer.start(DELAY_MS)

    def now(self) -> bool:
        """Write the entries at once, before the file is closed; tells whether they are kept."""
        self._timer.stop()
        if not self.active:
            return True
        entries = self._take()
        if entries == self._kept and entries is None:
            return True
        return self._at_once(entries) or entries is None

    def settle(self) -> None:
        """Let no late write come any more: the record is saved next."""
        self._timer.stop()
        if self.active:
            self._context.office.drafts.settle(self._form, self._record_id)

    def resume(self) -> None:
        """Keep the entries after all: saving failed."""
        self._kept = None
        self.later()

    def saved(self) -> None:
        """Know that what was kept went with the saved record."""
        self._timer.stop()
        self._kept = None

    def drop(self) -> None:
        """Drop what is kept; at once, so that it is not offered again."""
        self._timer.stop()
        if self._kept is not None and self.active:
            self._at_once(None)
        self._kept = None

    def _write(self) -> None:
        if not self.active:
            return
        entries = self._take()
        if entries == self._kept:
            return
        self._carry_out(self._order(entries))

    def _carry_out(self, order: _Order) -> None:
        """Write beside the window's work, unless the file was closed meanwhile."""
        file = self._context.file
        if file.is_open and file.office is order.office:
            failed = partial(self._on_failure, order)
            self._context.jobs.start(lambda _progress: order.work(), failed=failed)

    def _at_once(self, entries: Entries | None) -> bool:
        """Keep entries, or drop what is kept, in this very moment; tells whether that worked."""
        order = self._order(entries)
        try:
            order.work()
        except IntDeskError as error:
            self._on_failure(order, error)
            return False
        return True

    def _order(self, entries: Entries | None) -> _Order:
        office = self._context.office
        drafts, number = office.drafts, office.drafts.number()
        form, record_id, version = self._form, self._record_id, self._version
        self._kept = entries
        if entries is None:
            return _Order(office, lambda: drafts.drop(form, record_id, number))
        return _Order(office, lambda: drafts.keep(form, record_id, version, entries, number))

    def _on_failure(self, order: _Order, error: Exception) -> None:
        """Say in the status line what no dialog should interrupt.

        What found the file busy is tried again until it is kept, anything else at the next change.
        """
        if not isinstance(error, IntDeskError):
            self._context.errors.report(error)
            return
        if not isValid(self):
            return  # the page is gone
        _log.warning("entries not kept: %s", error.code)
        if error.code == "busy":
            later = partial(self._carry_out, order._replace(again=True))
            QTimer.singleShot(RETRY_MS, self, later)
            if not order.again:
                return  # mostly a reader that is done in a moment
        else:
            self._kept = None
        self._context.bus.announce(
            self.tr("Die Eingaben konnten nicht zwischengespeichert werden. Bitte speichern Sie.")
        )


class FormDrafts(QObject):
    """Keeps the entries of a bound form and offers them again.

    ``line`` says what was brought back; ``discarded`` comes from its button: the form shall show
    the stored record again.
    """

    discarded = Signal()

    def __init__(self, context: AppContext, binder: Binder[Any], parent: QWidget) -> None:
        """Watch the changes of a binder."""
        super().__init__(parent)
        self._context = context
        self._binder = binder
        self._writer = DraftWriter(context, self._entries, self)
        self._new = True
        self.line = Banner()
        self.line.setObjectName("draft_line")
        self.line.pressed.connect(self._discard)
        binder.changed.connect(self._writer.later)

    def open(self, form: str, record_id: int, version: int, *, offer: bool = True) -> None:
        """Keep entries for the record that the binder has loaded, and bring back older ones.

        Without ``offer`` nothing is brought back: the form begins with something else.
        """
        self.line.hide()
        self._new = version == 0
        found = self._writer.open(form, record_id, version)
        if found is None:
            return
        if not offer:
            self._writer.saved()
            return
        self._binder.restore(found.entries)
        if self._binder.dirty:
            self._say(found, version)
        else:
            self._writer.drop()

    def leave(self) -> None:
        """Drop what is kept for the shown record: it was saved, discarded or never changed."""
        self._writer.drop()
        self.line.hide()

    def part(self) -> None:
        """Leave the shown record, but keep its unsaved entries for when it comes back."""
        self.keep_now()
        self._writer.saved()

    def keep_now(self) -> bool:
        """Write unsaved entries at once, before the file is locked; tells whether they are kept."""
        return self._writer.now()

    def settle(self) -> str:
        """Prepare for saving; returns the form whose kept entries go with the saved record."""
        self._writer.settle()
        return self._writer.form

    def saved(self) -> None:
        """Know that the record was saved."""
        self._writer.saved()

    def failed(self) -> None:
        """Know that the record was not saved; its entries are kept again."""
        self._writer.resume()

    def _entries(self) -> Entries | None:
        if not self._binder.dirty:
            return None
        return self._binder.entries() if self._new else self._binder.changed_entries()

    def _say(self, found: KeptDraft, version: int) -> None:
        moment = _short_moment(found.moment)
        if found.version == version:
            text = self.tr("Nicht gespeicherte Eingaben vom {moment} wiederhergestellt")
            tone = Tone.INFO
        else:
            text = self.tr(
                "Der Eintrag wurde inzwischen geändert. Ihre nicht gespeicherten Eingaben vom "
                "{moment} stehen im neuen Stand: Bitte prüfen."
            )
            tone = Tone.WARNING
        self.line.say(text.format(moment=moment), tone, self.tr("Verwerfen"))

    def _discard(self) -> None:
        self.leave()
        self.discarded.emit()


def say_unsaved(context: AppContext) -> None:
    """Say in the status line in which forms unsaved entries wait, after a file was opened."""
    names = {
        OFFICE_FORM: _text("Stelle"),
        "code": _text("Auswahllisten"),
        **{str(kind): shown_word(RECORD_LABELS[kind].singular) for kind in RECORD_LABELS},
    }
    forms = dict.fromkeys(kept.form.partition(".")[0] for kept in context.office.drafts.all())
    found = [names[form] for form in forms if form in names]
    if found:
        text = _text("Nicht gespeicherte Eingaben stehen wieder bereit: {forms}")
        context.bus.announce(text.format(forms=", ".join(found)))


def unsaved_record(context: AppContext, form: str, kind: Kind) -> int:
    """Return the record to which the newest kept entries of a form belong.

    0 means a new record, or that nothing is kept; records that are gone or in the trash are left
    out, theirs are offered when they come back.
    """
    office = context.office
    for kept in office.drafts.all():
        if kept.form != form:
            continue
        known = ListQuery(kind, filters=(Filter("id", (str(kept.record_id),)),))
        if kept.record_id == NEW_RECORD or office.lists.first_ids(known, 1):
            return kept.record_id
    return NEW_RECORD


def _short_moment(moment: datetime) -> str:
    """Return a moment in local time without its year: ``27.11., 10:42``."""
    local = moment.astimezone()
    return f"{local:%d.%m.}, {local:%H:%M}"
