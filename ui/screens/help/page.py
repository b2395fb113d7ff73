"""The help page: what a screen is for, and the keys of the program."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from ui import settings
from ui.context import AppContext
from ui.i18n import Language
from ui.kit.labels import TextStyle, label
from ui.kit.layout import PAGE_MARGINS, Card, PageHeader
from ui.page import Page
from ui.screens.help.desk import desk_text
from ui.screens.help.texts import help_texts, key_texts, security_text
from ui.targets import PageId, Target


class HelpPage(Page):
    """Explains the screen from which it was called, then all others and the keys."""

    def __init__(self, context: AppContext) -> None:
        """Build the page."""
        super().__init__(context, "help_page", QCoreApplication.translate("help", "Hilfe"))
        self._text = QTextBrowser()
        self._text.setObjectName("help_text")
        self._text.setAccessibleName(self.tr("Hilfe"))
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PAGE_MARGINS)
        column.setSpacing(12)
        column.addWidget(PageHeader(self.tr("Hilfe")))
        if context.settings.get(settings.LANGUAGE) is not Language.GERMAN:
            note = self.tr("Die Hilfe gibt es nur auf Deutsch.")
            column.addWidget(label(note, TextStyle.MUTED, name="help_german"))
        card = Card(name="help_card")
        card.body.addWidget(self._text)
        column.addWidget(card, 1)

    def arrive(self, target: Target) -> None:
        """Put the explanation of the screen that asked first."""
        first = PageId(target.part) if target.part else PageId.START
        texts = help_texts()
        order = sorted(texts, key=lambda page: page is not first)
        parts = [_section(*texts[page]) for page in order]
        desk = _answers(self.tr("Überall"), desk_text())
        self._text.setHtml("".join([*parts, desk, self._security(), self._keys()]))
        self._text.setFocus()

    def _security(self) -> str:
        return _answers(self.tr("Passwort und Sicherheit"), security_text())

    def _keys(self) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        rows = "".join(
            f"<tr><td style='font-weight:600'>{escape(QKeySequence(keys).toString(native))}</td>"
            f"<td>{escape(text)}</td></tr>"
            for keys, text in key_texts()
        )
        return f"<h3>{escape(self.tr('Tasten'))}</h3><table cellpadding='4'>{rows}</table>"


def _section(title: str, text: str) -> str:
    return f"<h3>{escape(title)}</h3><p>{escape(text)}</p>"


def _answers(title: str, texts: tuple[tuple[str, str], ...]) -> str:
    answers = "".join(
        f"<p><span style='font-weight:600'>{escape(question)}</span><br>{escape(answer)}</p>"
        for question, answer in texts
    )
    return f"<h3>{escape(title)}</h3>{answers}"
