"""The line above the pages that says honestly what kind of file is open."""

from __future__ import annotations

from ui.context import AppContext
from ui.kit.banner import Banner, Tone

MARGINS = (12, 3, 12, 3)


class FileNotice(Banner):
    """A slim warning above every page for files without encryption; it cannot be hidden."""

    def __init__(self, context: AppContext) -> None:
        """Begin hidden: there is no file yet."""
        super().__init__()
        self._context = context
        self.setObjectName("file_notice")
        self.set_margins(*MARGINS)

    def refresh(self) -> None:
        """Say what holds for the open file."""
        if not self._context.file.is_open:
            return
        office = self._context.office
        if office.trouble:  # then reading may fail, too
            text = self.tr("Speichern ist angehalten. Ihre Eingaben bleiben im Formular.")
            self.say(text, Tone.DANGER, self.tr("Noch einmal versuchen"))
            return
        if office.office.get().demonstration:
            text = self.tr("Demonstration: erfundene Daten. Bitte tragen Sie nichts Echtes ein.")
        else:
            text = self.tr(
                "Probedatei, noch nicht verschlüsselt. "
                "Bitte tragen Sie keine Daten von Ratsuchenden ein."
            )
        if office.read_only:
            text += " " + self.tr("Die Datei ist nur zum Lesen geöffnet.")
        if office.place.almost_full:
            text += " " + self.tr("Auf dem Datenträger ist kaum noch Platz.")
        self.say(text, Tone.WARNING)
