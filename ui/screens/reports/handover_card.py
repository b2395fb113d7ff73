"""The card that makes the handover pack."""

from __future__ import annotations

from intdesk.texts.handover import FILE_NAME
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow


class HandoverCard(Card):
    """Two buttons: as PDF, and as Word file to go on writing in."""

    def __init__(self, context: AppContext) -> None:
        """Build the card."""
        super().__init__(self.tr("Übergabemappe"), name="handover_card")
        self._context = context
        words = self.tr(
            "Für Nachfolge oder Vertretung: Auftrag, Fristen, Termine, offene Fälle nach "
            "Nummern, Zielvereinbarungen, Gremien, Partner, Haushalt, Berichte und eine Liste zum "
            "Abhaken. Ohne Namen von Ratsuchenden; immer intern."
        )
        pdf = secondary("handover_pdf", self.tr("Mappe als PDF …"), "file-text")
        word = secondary("handover_docx", self.tr("Mappe als Word …"), "file-text")
        for button, ending in ((pdf, ".pdf"), (word, ".docx")):
            button.clicked.connect(lambda _=False, e=ending: self.make(e))
        self._banner = Banner()
        self._banner.setObjectName("handover_banner")
        self._output = DocumentOutput(context, self)
        self._output.written.connect(lambda text, _path: self._banner.say(text, Tone.OK))
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self.body.addWidget(FlowRow(pdf, word))
        self.body.addWidget(self._banner)

    def make(self, ending: str) -> None:
        """Ask for the place and write the pack of today."""
        handover = self._context.office.handover
        self._output.run(
            self.tr("Übergabemappe speichern"),
            f"{FILE_NAME} {self._context.clock.today().isoformat()}",
            lambda path: handover.write(path, overwrite=True),
            ending,
        )
