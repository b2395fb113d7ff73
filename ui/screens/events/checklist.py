"""The preparation of an event: its follow-ups as a checklist, from a template or one by one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.follow_up_section import FollowUpSection, Point, SectionWords
from ui.kit.buttons import secondary
from ui.kit.form.amounts import ComingDayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER


def _text(german: str) -> str:
    return QCoreApplication.translate("event_checklist", german)


class ChecklistSection(FollowUpSection):
    """Lists the points of an event; the kind of event has a template."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without an event."""
        self._event: Event | None = None
        words = SectionWords(
            name="event_checklist", point="event_point", title=_text("Vorbereitung"),
            heads=(_text("Fällig"), _text("Was ist zu tun?")),
            listed=_text("Punkte der Vorbereitung"), add=_text("Punkt hinzufügen"),
            done_tip=_text("Markierten Punkt erledigen oder wieder öffnen (E)"),
            unsaved=(_text("Punkt der Vorbereitung speichern?"),
                     _text("Der eingetragene Punkt ist noch nicht gespeichert.")),
        )  # fmt: skip
        super().__init__(context, settled, words, _point_form(context))
        self.prepare_button = secondary("event_prepare", _text("Aus Vorlage"), "list-checks")
        self.keep_button = secondary("event_template_keep", _text("Als Vorlage merken"))
        self.drop_button = secondary("event_template_drop", _text("Eigene Vorlage vergessen"))
        self.add_actions(
            (self.prepare_button, self.prepare),
            (self.keep_button, self.keep),
            (self.drop_button, self.drop),
        )

    def show_event(self, event: Event | None) -> None:
        """Show the points of a saved event; a new one has none yet."""
        self._event = event
        if event is None:
            self.show_points(0, ())
            return
        items = self._context.office.events.items(event.id)
        self.show_points(event.id, [Point(item, item.title) for item in items])
        self.keep_button.setVisible(bool(items))
        self._show_drop()

    def blank(self) -> FollowUp:
        """Return a point of the event."""
        return FollowUp(linked_kind=Kind.EVENT.value, linked_id=self._holder)

    def told(self, open_ones: int) -> str:
        """Say what the template holds, or where open points stand as well."""
        if not self.points and self._event is not None:
            count = len(self._context.office.events.template(self._event.kind))
            return _text("Die Vorlage für diese Art hat {n} Punkte.").format(n=count)
        if not open_ones:
            return _text("Alles erledigt.")
        return _text(
            "Offene Punkte stehen auch unter „Wiedervorlagen“. Verschiebt sich der erste Termin, "
            "wandern sie mit."
        )

    def prepare(self) -> None:
        """Add the points of the checklist for this kind of event."""
        self.change(lambda: self._context.office.events.prepare(self._holder))

    def keep(self) -> None:
        """Keep the points as the checklist of this kind of event."""
        event = self._event
        if event is None or not self._settled():
            return
        try:
            count = self._context.office.events.keep_template(event.id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._tell(_text("{n} Punkte als Vorlage gemerkt.").format(n=count))

    def drop(self) -> None:
        """Let the checklist that the program brings hold again for this kind of event."""
        if self._event is not None:
            self._context.office.events.drop_template(self._event.kind)
            self._tell(_text("Es gilt wieder die mitgelieferte Vorlage."))

    def _tell(self, words: str) -> None:
        self.say(words)
        self._context.bus.announce(words)
        self._show_drop()

    def _show_drop(self) -> None:
        kind = self._event.kind if self._event is not None else ""
        self.drop_button.setVisible(self._context.office.events.has_own_template(kind))


def _point_form(context: AppContext) -> Form:
    due = ComingDayEditor("due", context.clock.today)
    title = TextEditor("title", longest=MAX_TITLE)
    return Form(
        "event_point_form",
        [
            Field("due", _text("Fällig am"), due, required=True),
            Field("title", _text("Was ist zu tun?"), title, required=True, wide=True),
        ],
        taken=EVERY_LETTER,
        carried=("linked_kind", "linked_id"),
    )
