"""The line on the first screen: a new year has begun while the file opens with an older one."""

from __future__ import annotations

from dataclasses import replace

from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.banner import Banner


class NewYearBanner(Banner):
    """Hidden unless the file opens with a year that is over; its button ends that."""

    def __init__(self, context: AppContext) -> None:
        """Make the hidden line; :meth:`refresh` shows it."""
        super().__init__()
        self.setObjectName("new_year_banner")
        self._context = context
        self.pressed.connect(self._open_with_this_year)

    def refresh(self) -> None:
        """Speak up if a newer year has begun; a demonstration stays in its last full year."""
        office, today = self._context.office, self._context.clock.today()
        profile = office.office.get()
        opens = profile.report_year
        if office.read_only or profile.demonstration or not 0 < opens < today.year:
            self.hide()
            return
        words = self.tr(
            "{now} hat begonnen. Die Datei öffnet noch mit {year}; für heute wählen Sie das Jahr "
            "oben rechts."
        )
        self.say(
            words.format(now=today.year, year=opens),
            action=self.tr("Künftig mit {year} öffnen").format(year=today.year),
        )

    def _open_with_this_year(self) -> None:
        year, service = self._context.clock.today().year, self._context.office.office
        try:
            changes = service.save(replace(service.get(), report_year=year))
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)
        self._context.year.choose(year)
