"""The papers of data protection as files: forms, information, register, pre-check."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.access import SlotKind
from intdesk.domain.paper import Paper
from intdesk.domain.privacy import Measures, PrivacyFacts
from intdesk.domain.retention import Rule
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.services.access_service import AccessService
from intdesk.services.privacy import LandLaw, lands, read_notes, read_profile
from intdesk.services.second_place import SecondPlaceKeeper
from intdesk.storage.database import Database
from intdesk.texts.privacy import forms, impact, notice, register
from intdesk.texts.privacy.forms import FormEntries
from intdesk.texts.privacy.papers import proposed
from intdesk.texts.report import marks_text

_NO_LAND = LandLaw("", "", "")


class PaperKind(StrEnum):
    """The papers that can be printed."""

    CONSENT = "consent"
    RELEASE = "release"
    NOTICE = "notice"
    SIMPLE_NOTICE = "simple_notice"
    REGISTER = "register"
    IMPACT = "impact"


_MAKE: dict[PaperKind, Callable[[PrivacyFacts, FormEntries], Paper]] = {
    PaperKind.CONSENT: forms.consent_form,
    PaperKind.RELEASE: forms.release_form,
    PaperKind.NOTICE: lambda facts, _: notice.notice(facts),
    PaperKind.SIMPLE_NOTICE: lambda facts, _: notice.simple_notice(facts),
    PaperKind.REGISTER: lambda facts, _: register.register(facts),
    PaperKind.IMPACT: lambda facts, _: impact.impact_paper(facts),
}
PAPER_NAMES: dict[PaperKind, str] = {
    PaperKind.CONSENT: "Einwilligung",
    PaperKind.RELEASE: "Schweigepflichtentbindung",
    PaperKind.NOTICE: "Information zum Datenschutz",
    PaperKind.SIMPLE_NOTICE: "Information zum Datenschutz in einfacher Sprache",
    PaperKind.REGISTER: "Verzeichnis von Verarbeitungstätigkeiten",
    PaperKind.IMPACT: "Vorprüfung Folgenabschätzung",
}
"""The names of the files."""


class PrivacyPapers:
    """Writes papers of one data file."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        access: AccessService,
        rule: Callable[[], Rule],
    ) -> None:
        """Keep the data file, the clock, who can open the file, and how long cases are kept."""
        self._database = database
        self._clock = clock
        self._access = access
        self._rule = rule

    def facts(self) -> PrivacyFacts:
        """Return what the papers are made of, with proposals for what the office left open."""
        with self._database.read() as unit:
            office, profile = unit.office.get(), read_profile(unit)
            notes = read_notes(unit)
        law = lands().get(office.land, _NO_LAND)
        rule = self._rule()
        deputy = any(slot.kind is SlotKind.DEPUTY for slot in self._access.slots())
        second = SecondPlaceKeeper(self._database).folder is not None
        return PrivacyFacts(
            office.name, office.officer, office.department, law.authority,
            proposed(profile, office.name, law.law, law.integration, rule),
            Measures(self._access.protected, deputy, second, notes),
            self._clock.today(), f"IntDesk {intdesk.__version__}", rule,
            office.demonstration,
        )  # fmt: skip

    def write(
        self,
        kind: PaperKind,
        path: Path,
        entries: FormEntries = FormEntries(),  # noqa: B008 - frozen
        *,
        overwrite: bool = False,
    ) -> None:
        """Write a paper as PDF; raises ``OutputError``."""
        from intdesk.reports.paper_pdf import render_paper

        check_target(path, overwrite=overwrite)
        content = render_paper(_MAKE[kind](self.facts(), entries))
        write_bytes(path, content, overwrite=overwrite)

    def write_register_table(self, path: Path, *, overwrite: bool = False) -> int:
        """Write the extract of the register as xlsx or csv and return the number of rows.

        Raises ``OutputError``.
        """
        from intdesk.exchange.list_export import TABLES, ExportColumn, ExportSheet
        from intdesk.sheets.cells import CellKind
        from intdesk.sheets.document import Document

        export = by_ending(path, TABLES)
        facts = self.facts()
        columns = [ExportColumn(head, CellKind.TEXT) for head in register.HEADS]
        marks = marks_text(internal=True, demonstration=facts.demonstration)
        about = Document(register.TITLE, facts.office, self._clock.now(), marking=marks)
        rows = register.register_rows(facts)
        return export(path, ExportSheet(columns, about), rows, overwrite=overwrite)
