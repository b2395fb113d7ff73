"""The card of the report page that says which texts are written, and leads to them."""

from __future__ import annotations

from intdesk.domain.report_text import PASSAGES, passage_part
from intdesk.texts.report_editions import passage_title
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.targets import PageId, Target
from ui.texts import counted


class TextsCard(Card):
    """Counts the texts of the chosen year."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(" ", name="report_texts_card")
        self.heading.setText(self.tr("2. Texte"))
        self._context = context
        self._said = label("", name="report_texts_said", wrap=True)
        words = self.tr(
            "Ohne eigenen Text steht im Kapitel, was die Zahlen sagen. Eigene Texte prüft die "
            "Geheimhaltung nicht."
        )
        write = secondary("report_texts", self.tr("Texte schreiben"), "pencil")
        write.clicked.connect(lambda: context.router.go(Target(PageId.REPORT_TEXTS)))
        self.body.addWidget(self._said)
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        self.body.addWidget(FlowRow(write))

    def refresh(self) -> None:
        """Say what is written for the chosen year."""
        texts = self._context.office.report_texts.of_year(self._context.year.year)
        written = [part for part, text in texts.items() if text.text.strip()]
        missing = ", ".join(
            passage_title(key)
            for chapter, keys in PASSAGES.items()
            for key in keys
            if passage_part(chapter, key) not in written
        )
        if not written:
            text = self.tr("Noch kein Text. Vorgesehen sind zum Beispiel: {names}.")
        elif missing:
            text = self.tr("{count} geschrieben. Noch ohne Text: {names}.")
        else:
            text = self.tr("{count} geschrieben, darunter alle vorgesehenen.")
        count = counted(len(written), self.tr("Text"), self.tr("Texte"))
        self._said.setText(text.format(count=count, names=missing))
