"""The card of the report page that writes the month sheet (Tätigkeitsnachweis)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox

from intdesk.domain.dates import MONTHS
from intdesk.texts.month_sheet import month_stem
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.opening import open_path
from ui.output_place import may_replace, output_folder, remember_folder
from ui.progress_line import ProgressLine
from ui.sentences import shown_all

PART = "month:"
"""How a target names a month: ``month:2026-03``."""

_PATTERNS = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)"}


class MonthCard(Card):
    """Writes the activities of a month of the chosen year and opens the result."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; it begins with the present month."""
        super().__init__(name="month_card")
        self._context = context
        self._folder = Path()
        self.heading.setText(self.tr("Tätigkeitsnachweis"))
        self.heading.show()
        words = self.tr(
            "Alle Tätigkeiten eines Monats nach Tagen, Beratungen als Summe des Tages. Kein "
            "Arbeitszeitnachweis, keine Überstunden."
        )
        self._month = QComboBox()
        self._month.setObjectName("month_choice")
        name = label(self.tr("Monat"), TextStyle.FIELD)
        name.setBuddy(self._month)
        self._formats = {
            ".pdf": _box("month_pdf", self.tr("PDF"), self.tr("Tätigkeitsnachweis als PDF")),
            ".xlsx": _box("month_xlsx", self.tr("Excel"), self.tr("Tätigkeitsnachweis als Excel")),
        }
        self._formats[".xlsx"].setChecked(False)
        text = self.tr("Nachweis erstellen …")
        self._create = secondary("month_create", text, "file-text")
        self._create.clicked.connect(self.create_sheet)
        self._progress = ProgressLine("month_progress")
        self._banner = Banner()
        self._banner.setObjectName("month_banner")
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self.body.addWidget(FlowRow(name, self._month, *self._formats.values(), spacing=16))
        self.body.addWidget(FlowRow(self._create))
        self.body.addWidget(self._progress)
        self.body.addWidget(self._banner)
        self.show_year(context.year.year)
        self._month.setCurrentIndex(context.clock.today().month - 1)

    def show_year(self, year: int) -> None:
        """Offer the months of a year; the chosen one stays."""
        chosen = self._month.currentIndex()
        self._month.clear()
        self._month.addItems([f"{name} {year}" for name in shown_all(MONTHS)])
        self._month.setCurrentIndex(max(chosen, 0))
        self._month.setAccessibleName(self.tr("Monat des Tätigkeitsnachweises"))

    def show_month(self, part: str) -> None:
        """Choose the month that a target names, and put the focus on the button."""
        year, month = part.removeprefix(PART).split("-")
        self._context.year.choose(int(year))
        self.show_year(int(year))
        self._month.setCurrentIndex(int(month) - 1)
        self._create.setFocus()

    def create_sheet(self) -> None:
        """Ask for the place and write the chosen files."""
        endings = [ending for ending, box in self._formats.items() if box.isChecked()]
        if not endings:
            self._banner.say(self.tr("Bitte wählen Sie mindestens ein Format."), Tone.DANGER)
            return
        day = date(self._context.year.year, self._month.currentIndex() + 1, 1)
        proposal = output_folder(self._context) / f"{month_stem(day.year, day.month)}{endings[0]}"
        title = self.tr("Tätigkeitsnachweis speichern")
        pattern = _PATTERNS[endings[0]]
        chosen = self._context.dialogs.save_file(self, title, pattern, proposal)
        if chosen is None:
            return
        paths = {ending: chosen.with_suffix(ending) for ending in endings}
        others = [path for path in paths.values() if path != chosen]
        if may_replace(self._context, self, others):
            remember_folder(self._context, chosen)
            self._start(day, paths)

    def _start(self, day: date, paths: dict[str, Path]) -> None:
        from intdesk.services.reports import Targets

        reports = self._context.office.reports
        targets = Targets(paths.get(".pdf"), paths.get(".xlsx"))

        def work(progress: JobProgress) -> None:
            reports.write_month(reports.month(day), targets, overwrite=True, progress=progress)

        self._create.setEnabled(False)
        self._banner.hide()
        job = self._context.jobs.start(
            work, lambda _: self._show_result(paths), ended=lambda: self._create.setEnabled(True)
        )
        self._progress.follow(job, self.tr("Der Nachweis entsteht …"))

    def _show_result(self, paths: dict[str, Path]) -> None:
        first = next(iter(paths.values()))
        self._folder = first.parent
        names = ", ".join(path.name for path in paths.values())
        text = self.tr("Gespeichert und geöffnet: {names}")
        if not open_path(first):
            text = self.tr("Gespeichert: {names}. Es fehlt ein Programm, das die Datei zeigt.")
        said = text.format(names=names)
        self._banner.say(said, Tone.OK, self.tr("Ordner zeigen"))
        self._context.bus.announce(said)


def _box(name: str, text: str, says: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setAccessibleName(says)
    box.setChecked(True)
    return box


def month_part(target_part: str) -> bool:
    """Tell whether a target asks for the month sheet."""
    return target_part.startswith(PART)
