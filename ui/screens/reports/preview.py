"""The preview of disclosure control: what is lost, what would keep more, rules side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from intdesk.domain.report_features import with_coarser
from intdesk.texts.numbers import format_count
from intdesk.texts.report import table_text
from intdesk.texts.report_preview import (
    coarser_words,
    hidden_words,
    kept_words,
    loss_label,
    rule_label,
)
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, Card, FlowRow, vline
from ui.kit.plain_table import fill_rows, fit_columns, fix_height, plain_table
from ui.progress_line import ProgressLine
from ui.screens.reports.audience import AudienceChoice
from ui.screens.reports.reasons import ReasonView
from ui.sentences import WINDOW

if TYPE_CHECKING:
    from intdesk.services.report_explaining import TellingGroup
    from intdesk.services.report_preview import Preview

PART_WIDTH = 400
"""What the losses and their reasons need to stand side by side."""


class PreviewCard(Card):
    """Computes in the background; a change of the rule makes a shown preview anew."""

    def __init__(self, context: AppContext, choice: AudienceChoice) -> None:
        """Build the card; nothing is computed before it is asked for."""
        super().__init__(" ", name="report_preview_card")
        self.heading.setText(self.tr("4. Was die Geheimhaltung verbirgt"))
        self._context = context
        self._choice = choice
        self._year = 0
        self._job: Job | None = None
        self._run = 0
        self._wanted = False
        self._start = secondary("report_preview", self.tr("Vorschau berechnen"), "eye")
        self._start.clicked.connect(self.compute)
        self._progress = ProgressLine("report_preview_progress")
        self._banner = Banner()
        self._sentence = label("", name="report_preview_sentence", wrap=True)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(6)
        self._rules = plain_table(
            "report_rules",
            (self.tr("Regel"), self.tr("Verborgene Werte"), self.tr("Lesbar bleiben")),
            self.tr("Regeln im Vergleich"),
            0,
        )
        self._losses = plain_table(
            "report_losses",
            (self.tr("Tabelle oder Kennzahl"), self.tr("Verborgen"), self.tr("Lesbar bleiben")),
            self.tr("Was jede Tabelle verliert"),
            0,
        )
        self._keys: list[str] = []
        self._preview: Preview | None = None
        self._losses.currentCellChanged.connect(lambda row, *_: self._show_reasons(row))
        self._reasons = ReasonView()
        self._left_out = label("", TextStyle.MUTED, name="report_left_out", wrap=True)
        self._rules_head = label(self.tr("Regeln im Vergleich"), TextStyle.HEADING)
        self._losses_head = label(self.tr("Was jede Tabelle verliert"), TextStyle.HEADING)
        self.body.addWidget(FlowRow(self._start))
        self.body.addWidget(self._progress)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._advice)
        self.body.addWidget(self._rules_head)
        self.body.addWidget(self._rules)
        losses = QWidget()
        losses.setLayout(vline(self._losses_head, self._losses))
        for part in (losses, self._reasons):
            part.setMinimumWidth(PART_WIDTH)
        self.body.addWidget(FlowRow(losses, self._reasons, spacing=WIDE_GAP, uniform=True))
        self.body.addWidget(self._left_out)
        choice.changed.connect(self._renew)
        self._show_result(None)

    def show_year(self, year: int) -> None:
        """Take the report year; a preview of older figures goes."""
        self._year = year
        self._wanted = False
        self._stop()
        self._show_result(None)

    def compute(self) -> None:
        """Compute the preview in the background."""
        self._stop()
        self._wanted = True
        reports = self._context.office.reports
        year, audience = self._year, self._choice.audience()

        def work(progress: JobProgress) -> Preview:
            return reports.preview(year, audience, progress)

        self._start.setEnabled(False)
        self._run += 1
        run = self._run
        self._job = self._context.jobs.start(
            work,
            lambda preview: self._show_result(preview) if run == self._run else None,
            ended=lambda: self._end(run),
        )
        self._progress.follow(self._job, self.tr("Die Vorschau wird berechnet …"))

    def _end(self, run: int) -> None:
        if run == self._run:
            self._start.setEnabled(True)

    def _stop(self) -> None:
        self._run += 1
        if self._job is not None and not self._job.done:
            self._job.cancel()
        self._start.setEnabled(True)

    def _renew(self) -> None:
        self.setVisible(self._choice.public)
        if self._choice.public and self._wanted:
            self.compute()

    def _apply(self, feature: str, *, merge: bool) -> None:
        chosen = self._choice.coarser
        self._choice.choose_groups(with_coarser(chosen, feature) if merge else chosen - {feature})
        self.compute()
        self._start.setFocus()

    def _apply_all(self, features: tuple[str, ...]) -> None:
        chosen = self._choice.coarser
        for feature in features:
            chosen = with_coarser(chosen, feature)
        self._choice.choose_groups(chosen)
        self.compute()
        self._start.setFocus()

    def _show_result(self, preview: Preview | None) -> None:
        parts = (self._rules_head, self._rules, self._losses_head, self._losses)
        self._preview = preview
        for widget in (*parts, self._sentence, self._left_out):
            widget.setVisible(preview is not None)
        self._reasons.hide()
        clear_layout(self._advice)
        self._banner.hide()
        self._start.setText(
            self.tr("Vorschau berechnen") if preview is None else self.tr("Neu berechnen")
        )
        if preview is None:
            return
        self._show_sentence(preview)
        self._show_advice(preview)
        self._show_rules(preview)
        self._show_losses(preview)
        names = ", ".join(f"„{table_text(key).title}“" for key in preview.left_out)
        self._left_out.setText(
            self.tr("Nicht im öffentlichen Bericht: {names}").format(names=names)
        )
        self._left_out.setVisible(bool(names))

    def _show_sentence(self, preview: Preview) -> None:
        text = self.tr("{rule}: {hidden}, lesbar bleiben im Mittel {kept} der Angaben je Tabelle.")
        words = text.format(
            rule=_capital(rule_label(preview.chosen.rule, WINDOW)),
            hidden=hidden_words(preview.chosen.hidden, WINDOW),
            kept=kept_words(preview.chosen.kept_permille),
        )
        self._sentence.setText(words)
        self._context.bus.announce(words)

    def _show_advice(self, preview: Preview) -> None:
        if preview.fixed:
            self._banner.say(
                self.tr(
                    "Für dieses Jahr ist eine Ausgabe veröffentlicht. Ihre Regel und ihre Gruppen "
                    "gelten weiter, und beide Ausgaben werden zusammen geprüft."
                ),
                Tone.INFO,
            )
        elif preview.small_office:
            self._banner.say(
                self.tr(
                    "Hinter dem Jahr stehen weniger als 60 Personen. Gröbere Gruppen (unten) "
                    "lassen "
                    "mehr lesbar, als wenn nur verborgen wird."
                ),
                Tone.INFO,
            )
        for group in preview.explanation.telling:
            self._advice.addWidget(label(self._telling(group), TextStyle.WARNING, wrap=True))
        for feature in sorted(self._choice.coarser):
            text = self.tr("{what}: übernommen").format(what=coarser_words(feature, WINDOW))
            back = Button(f"report_finer_{feature}", self.tr("Zurücknehmen"))
            back.setAccessibleName(f"{self.tr('Zurücknehmen')}: {coarser_words(feature, WINDOW)}")
            back.clicked.connect(lambda _=False, f=feature: self._apply(f, merge=False))
            self._advice.addWidget(FlowRow(back, label(text, TextStyle.OK, wrap=False)))
        for proposal in preview.proposals:
            feature = proposal.feature
            text = self.tr("{what} ({hidden}, lesbar {kept})").format(
                what=coarser_words(feature, WINDOW),
                hidden=hidden_words(proposal.outcome.hidden, WINDOW),
                kept=kept_words(proposal.outcome.kept_permille),
            )
            take = Button(f"report_coarser_{feature}", self.tr("Übernehmen"))
            take.setAccessibleName(f"{self.tr('Übernehmen')}: {coarser_words(feature, WINDOW)}")
            take.clicked.connect(lambda _=False, f=feature: self._apply(f, merge=True))
            self._advice.addWidget(FlowRow(take, label(text)))
        if len(preview.proposals) > 1:
            every = tuple(proposal.feature for proposal in preview.proposals)
            both = Button("report_coarser_all", self.tr("Alle Vorschläge übernehmen"))
            both.clicked.connect(lambda: self._apply_all(every))
            self._advice.addWidget(FlowRow(both))

    def _show_rules(self, preview: Preview) -> None:
        chosen = self.tr("{rule} (gewählt)")
        rows = [
            (
                chosen.format(rule=_capital(rule_label(o.rule, WINDOW)))
                if o.rule == preview.chosen.rule
                else _capital(rule_label(o.rule, WINDOW)),
                format_count(o.hidden),
                kept_words(o.kept_permille),
            )
            for o in preview.rules
        ]
        fill_rows(self._rules, rows)
        _fit(self._rules)

    def _show_losses(self, preview: Preview) -> None:
        ordered = sorted(preview.losses, key=lambda loss: (loss.kept_permille, -loss.hidden))
        worst = [loss for loss in ordered if loss.hidden or loss.held_back]
        self._keys = [loss.key for loss in worst]
        rows = [
            (
                loss_label(loss.key),
                self.tr("nicht abgedruckt")
                if loss.held_back
                else self.tr("{n} von {all}").format(n=loss.hidden, all=loss.cells),
                kept_words(loss.kept_permille),
            )
            for loss in worst
        ]
        fill_rows(self._losses, rows)
        _fit(self._losses)
        for widget in (self._losses, self._losses_head):
            widget.setVisible(bool(rows))
        if rows:
            explained = (n for n, k in enumerate(self._keys) if preview.explanation.hidden.get(k))
            first = next(explained, 0)
            self._losses.setCurrentCell(first, 0)
            self._show_reasons(first)

    def _show_reasons(self, row: int) -> None:
        """Say why values of the chosen table are hidden."""
        if self._preview is not None and 0 <= row < len(self._keys):
            chosen = self._preview.chosen.rule
            self._reasons.show_table(self._preview.explanation, self._keys[row], chosen)

    def _telling(self, group: TellingGroup) -> str:
        """Return the warning about a group that tells all of its persons."""
        words = self.tr(
            "„{table}“: Alle in „{line}“ gehören zu „{category}“. Wer jemanden daraus kennt, weiß "
            "das auch ohne Zahl. Fassen Sie Gruppen zusammen, oder lassen Sie die Tabelle weg "
            "(„Kapitel und Tabellen …“)."
        )
        return words.format(
            table=loss_label(group.table), line=self._reasons.line_words(group.line),
            category=self._reasons.line_words((group.category,)),
        )  # fmt: skip


def _fit(table: QTableWidget) -> None:
    """Make a table as high as its rows: the page scrolls, not the table."""
    fit_columns(table)
    fix_height(table, table.rowCount())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
