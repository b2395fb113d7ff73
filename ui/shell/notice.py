"""The line above the pages that says honestly what kind of file is open."""

from __future__ import annotations

from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.layout import PAGE_MARGINS

MARGINS = (PAGE_MARGINS[0], 3, PAGE_MARGINS[2], 3)


class FileNotice(Banner):
    """A slim warning above every page, for files without encryption for one; nobody hides it."""

    def __init__(self, context: AppContext) -> None:
        """Begin hidden: there is no file yet."""
        super().__init__()
        self._context = context
        self.setObjectName("file_notice")
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
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
        if office.access.protected:
            text = ""
        elif office.office.get().demonstration:
            text = self.tr("Demonstration: erfundene Daten. Bitte tragen Sie nichts Echtes ein.")
        else:
            text = self.tr(
                "Probedatei ohne Verschlüsselung. "
                "Bitte tragen Sie keine Daten von Ratsuchenden ein."
            )
        words = [text] if text else []
        if office.read_only:
            words.append(self.tr("Die Datei ist nur zum Lesen geöffnet."))
        if office.place.almost_full:
            words.append(self.tr("Auf dem Datenträger ist kaum noch Platz."))
        if office.access.identities_closed:
            words.append(self.tr("Notizen über Menschen sind nach der Amtsübernahme verschlossen."))
        if words:
            self.say(" ".join(words), Tone.WARNING)
        else:
            self.hide()
