"""The part with the papers to print: forms, information, register."""

from __future__ import annotations

from intdesk.domain.privacy import missing
from intdesk.services.privacy_papers import PAPER_NAMES, PaperKind
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, secondary
from ui.kit.labels import label
from ui.kit.layout import Card, FlowRow
from ui.paper_export import TABLE, PaperExport
from ui.screens.privacy.section import PrivacySection
from ui.targets import PageId, Target


class PapersSection(PrivacySection):
    """One card for papers that persons get, one for those of the administration."""

    def __init__(self, context: AppContext) -> None:
        """Build both cards."""
        super().__init__(context, "privacy_papers")
        self._export = PaperExport(context, self)
        self._export.written.connect(self._say_written)
        self._gaps = Banner()
        self._gaps.pressed.connect(self._fill_gaps)
        self._done = Banner()
        for part in (self._gaps, self._done, self._for_persons(), self._for_office()):
            self.column.addWidget(part)

    def refresh(self) -> None:
        """Say what the office has still to enter before a paper is complete."""
        profile = self.context.office.privacy_papers.facts().profile
        gaps = missing(profile)
        if not gaps:
            self._gaps.hide()
            return
        words = {
            "controller": self.tr("die verantwortliche Stelle"),
            "controller_contact": self.tr("der Kontakt der Stelle"),
            "dpo": self.tr("die datenschutzbeauftragte Person"),
            "legal_basis": self.tr("die Rechtsgrundlage"),
        }
        text = self.tr(
            "Es fehlt noch: {what}. Auf den Blättern bleibt dafür eine Linie frei."
        ).format(what=", ".join(words[name] for name in gaps))
        self._gaps.say(text, Tone.WARNING, self.tr("Angaben eintragen"))

    def write(self, kind: PaperKind) -> None:
        """Write a paper to a place that is asked for."""
        self._export.run(kind, PAPER_NAMES[kind])

    def write_table(self) -> None:
        """Write the extract of the register as a table."""
        papers = self.context.office.privacy_papers
        self._export.make(
            PAPER_NAMES[PaperKind.REGISTER], TABLE,
            lambda path: papers.write_register_table(path, overwrite=True),
        )  # fmt: skip

    def _for_persons(self) -> Card:
        tr = self.tr
        card = Card(tr("Für Ratsuchende"), name="privacy_papers_persons")
        card.body.addWidget(label(tr(
            "Die Information gehört zu jeder Beratung, bei der etwas gespeichert wird. "
            "Einwilligung und Schweigepflichtentbindung zu einem bestimmten Fall drucken Sie "
            "besser dort: dann stehen Zweck und Nummer schon darauf."
        ), wrap=True))  # fmt: skip
        card.body.addWidget(FlowRow(
            self._button(PaperKind.NOTICE, tr("Information (Art. 13) …")),
            self._button(PaperKind.SIMPLE_NOTICE, tr("In einfacher Sprache …")),
            self._button(PaperKind.CONSENT, tr("Einwilligung …")),
            self._button(PaperKind.RELEASE, tr("Schweigepflichtentbindung …")),
        ))  # fmt: skip
        return card

    def _for_office(self) -> Card:
        tr = self.tr
        card = Card(tr("Für die Verwaltung"), name="privacy_papers_office")
        card.body.addWidget(label(tr(
            "Der Auszug für das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) entsteht "
            "aus Ihren Angaben und aus dem, was das Programm tut. Auch die Schutzmaßnahmen stehen "
            "so darin, wie sie gerade sind."
        ), wrap=True))  # fmt: skip
        table = secondary("paper_register_table", tr("Verzeichnis als Tabelle …"), "download")
        table.clicked.connect(self.write_table)
        card.body.addWidget(FlowRow(
            self._button(PaperKind.REGISTER, tr("Verzeichnis (Art. 30) …")), table,
        ))  # fmt: skip
        return card

    def _button(self, kind: PaperKind, text: str) -> Button:
        button = secondary(f"paper_{kind}", text, "printer")
        button.clicked.connect(lambda: self.write(kind))
        return button

    def _fill_gaps(self) -> None:
        self.context.router.go(Target(PageId.PRIVACY, part="office"))

    def _say_written(self, text: str, _path: object) -> None:
        self._done.say(text, Tone.OK)
