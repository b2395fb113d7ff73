"""The first steps on the first page: a quiet card whose points tick themselves off."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.first_steps import FirstStep
from ui import settings
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import Card, FlowRow, hline
from ui.settings import TourState
from ui.targets import PageId, Target

LINK_WIDTH = 300
"""So that the words of all steps begin in one line behind the ways."""
_LOOKED_AT = {PageId.REPORTS: FirstStep.REPORT, PageId.HELP: FirstStep.HELP}
"""These are done by looking: nothing in the file tells of them."""


class FirstStepsCard(QWidget):
    """Shown for a new file and when it is asked for, until it is closed for good.

    What a file shows is ticked by itself; a point can also be ticked by hand, since not every
    office has lists to import. Hand and eye are remembered on this machine.
    """

    def __init__(self, context: AppContext) -> None:
        """Build the hidden card; :meth:`refresh` decides whether it is shown."""
        super().__init__()
        self.setObjectName("first_steps")
        self._context = context
        self._rows: dict[FirstStep, _Row] = {}
        card = Card(self.tr("Erste Schritte"), name="first_steps_card")
        self._said = label("", TextStyle.MUTED, name="first_steps_said", wrap=True)
        card.body.addWidget(self._said)
        steps = QVBoxLayout()
        steps.setSpacing(2)
        for step, (words, target) in self._steps().items():
            row = self._rows[step] = _Row(step, words)
            row.link.clicked.connect(lambda _=False, to=target: context.router.go(to))
            row.tick.clicked.connect(lambda _=False, s=step: self._tick(s))
            steps.addWidget(row)
        card.body.addLayout(steps)
        close = Button("first_steps_close", self.tr("Nicht mehr zeigen"), ButtonKind.LINK)
        close.clicked.connect(self._close)
        card.body.addWidget(FlowRow(close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        context.router.arrived.connect(self._on_page)
        self.hide()

    @property
    def wanted(self) -> bool:
        """Tell whether the card has its place on the page."""
        return self._context.settings.get(settings.TOUR) is TourState.OPEN

    def open(self) -> None:
        """Show the card again, also after it was closed, with the focus on what is next."""
        self._context.settings.set(settings.TOUR, TourState.OPEN)
        self.refresh()
        row = next((row for row in self._rows.values() if not row.done), None)
        (row or self._rows[FirstStep.OFFICE]).link.setFocus()

    def refresh(self) -> None:
        """Begin with a new file; ask beside the window's work what was done."""
        from intdesk.services.first_steps import is_new, taken_steps

        office = self._context.office
        if self._context.settings.get(settings.TOUR) is TourState.UNSEEN and is_new(office):
            self._context.settings.set(settings.TOUR, TourState.OPEN)
        self.setVisible(self.wanted)
        if self.wanted:
            self._context.jobs.look(lambda: taken_steps(office), self._show)

    def _show(self, taken: frozenset[FirstStep]) -> None:
        if not isValid(self):  # the page went meanwhile
            return
        done = taken | self._ticked()
        for step, row in self._rows.items():
            row.show_done(done=step in done)
        if len(done) == len(FirstStep):
            self._said.setText(self.tr("Alles erledigt. Sie können die Karte schließen."))
        else:
            words = self.tr("{done} von {all} erledigt. Die Reihenfolge ist frei.")
            self._said.setText(words.format(done=len(done), all=len(FirstStep)))

    def _steps(self) -> dict[FirstStep, tuple[str, Target]]:
        return {
            FirstStep.OFFICE: (
                self.tr("Angaben zur Stelle prüfen"), Target(PageId.SETTINGS, part="office"),
            ),
            FirstStep.CONSULTATION: (
                self.tr("Erste Beratung erfassen"), Target(PageId.CONSULTATIONS, create=True),
            ),
            FirstStep.IMPORT: (
                self.tr("Vorhandene Liste importieren"), Target(PageId.IMPORT_CENTRE),
            ),
            FirstStep.WORK: (self.tr("Arbeitszeit eintragen"), Target(PageId.WORK_ENTRIES)),
            FirstStep.BACKUP: (
                self.tr("Sicherung prüfen und zweiten Ort wählen"),
                Target(PageId.SETTINGS, part="backups"),
            ),
            FirstStep.REPORT: (self.tr("Bericht ansehen"), Target(PageId.REPORTS)),
            FirstStep.HELP: (
                self.tr("Hilfe kennenlernen"), Target(PageId.HELP, part="willkommen"),
            ),
        }  # fmt: skip

    def _ticked(self) -> frozenset[FirstStep]:
        known = self._context.settings.get(settings.TOUR_TICKED).split(",")
        return frozenset(step for step in FirstStep if step.value in known)

    def _tick(self, step: FirstStep) -> None:
        self._remember(step)
        self._rows[step].link.setFocus()
        self.refresh()

    def _remember(self, step: FirstStep) -> None:
        ticked = ",".join(sorted(self._ticked() | {step}))
        self._context.settings.set(settings.TOUR_TICKED, ticked)

    def _on_page(self, page: PageId) -> None:
        step = _LOOKED_AT.get(page)
        if self.wanted and step is not None and step not in self._ticked():
            self._remember(step)
        if self.wanted and page is PageId.START:
            self.refresh()

    def _close(self) -> None:
        self._context.settings.set(settings.TOUR, TourState.CLOSED)
        self.hide()
        self._context.bus.announce(
            self.tr("Die ersten Schritte finden Sie weiter im Menü „Hilfe“.")
        )


class _Row(QWidget):
    """A step: whether it is done as sign and word, the way to it, and a tick by hand."""

    def __init__(self, step: FirstStep, words: str) -> None:
        super().__init__()
        self._words = words
        self.done = False
        self._sign = IconLabel("circle", "muted")
        self.link = Button(f"first_step_{step}", words, ButtonKind.LINK)
        place = hline(self.link)
        place.addStretch(1)
        holder = QWidget()
        holder.setLayout(place)
        holder.setMinimumWidth(LINK_WIDTH)
        self._state = label("", TextStyle.OK)
        says = self.tr("„{step}“ abhaken").format(step=words)
        name = f"first_step_{step}_tick"
        self.tick = Button(name, self.tr("Abhaken"), ButtonKind.PLAIN, says=says)
        row = hline(self._sign, holder, self._state, self.tick)
        row.addStretch(1)
        self.setLayout(row)
        self.show_done(done=False)

    def show_done(self, *, done: bool) -> None:
        """Show whether the step is done."""
        self.done = done
        self._sign.show_icon(*(("circle-check", "ok") if done else ("circle", "muted")))
        state = self.tr("erledigt") if done else self.tr("offen")
        self._state.setText(state)
        self._state.setVisible(done)
        self.link.setAccessibleName(f"{self._words}, {state}")
        self.tick.setHidden(done)
