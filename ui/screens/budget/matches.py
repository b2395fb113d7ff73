"""The screen that matches own postings with the treasury's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QVBoxLayout

from intdesk.domain.budget.collective import Collective, split
from intdesk.domain.budget.matching import Difference, Match
from intdesk.domain.budget.posting import Posting
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import Button, primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.plain_table import fill_rows, fit_rows, fix_height, keep_fitted, plain_table
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.budget.matching import Matching

M = TypeVar("M", Match, Match | Collective)
MOST_ROWS = 10
_SHOWN = frozenset({Kind.POSTING, Kind.BUDGET_LINE, Kind.IMPORT_BATCH})


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_matches", german)


def difference_words() -> dict[Difference, str]:
    """Return the words for what differs."""
    return {
        Difference.AMOUNT: _text("Betrag"),
        Difference.LINE: _text("Haushaltsstelle"),
        Difference.YEAR: _text("Haushaltsjahr"),
        Difference.DOCUMENT: _text("Beleg"),
        Difference.DAY: _text("Datum"),
        Difference.PAYEE: _text("Empfänger"),
    }


class MatchPage(Page):
    """Proposes pairs, accepts them, and lists what differs or stands on one side only."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and look at the chosen year."""
        super().__init__(context, "budget_matches_page", _text("Abgleich mit der Kasse"))
        self._state: Matching | None = None
        self._undo_step = 0
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        pairs = (_text("Eigene Buchung"), _text("Kasse"), _text("Unterschiede"))
        alone = (_text("Datum"), _text("Empfänger"), _text("Zweck"), _text("Beleg"),
                 _text("Betrag"))  # fmt: skip
        self.proposals = self._pair_table("proposals", pairs, _text("Vorschläge"))
        self.differing = self._pair_table("differing", pairs, _text("Abweichungen"))
        self.paired = self._pair_table("paired", pairs, _text("Abgeglichen"))
        self.own = plain_table("matches_own", alone, _text("Nur eigene Buchungen"), 1, 2)
        self.treasury = plain_table("matches_treasury", alone, _text("Nur in der Kasse"), 1, 2)
        for table in (self.own, self.treasury):
            table.setColumnWidth(3, 150)
        self._build()
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the proposals."""
        del target
        (self.proposals if self.proposals.isVisible() else self._import).setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Compare anew when postings changed."""
        return bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Compare the postings of the chosen year."""
        matches, year = self.context.office.matches, self.context.year.year
        self.context.jobs.start(lambda _progress: matches.state(year), self._show)

    def accept_chosen(self) -> None:
        """Match the chosen proposals, all of them if none is chosen."""
        found = self._chosen(self.proposals, self._state.proposals if self._state else ())
        matches, groups = self.context.office.matches, [m.ids for m in found]
        self._do(lambda: matches.accept(groups))

    def take_over(self) -> None:
        """Give the own posting of the chosen difference what the treasury has."""
        for pair in self._chosen(self.differing, self._state.differing if self._state else ())[:1]:
            treasury = pair.treasury.id
            self._do(lambda i=treasury: self.context.office.matches.take_over(i))  # type: ignore[misc]

    def part(self) -> None:
        """Take the match of the chosen difference back."""
        self._part(self.differing, self._state.differing if self._state else ())

    def part_pair(self) -> None:
        """Take the chosen match back."""
        self._part(self.paired, self._state.pairs if self._state else ())

    def _part(self, table: QTableWidget, pairs: Sequence[Match]) -> None:
        for pair in self._chosen(table, pairs)[:1]:
            treasury = pair.treasury.id
            self._do(lambda i=treasury: self.context.office.matches.part(i))  # type: ignore[misc]

    def pair(self) -> None:
        """Match the chosen own posting, or several, with the chosen one of the treasury."""
        chosen = self._chosen_group()
        if chosen is not None and _adds_up(chosen):
            self._do(lambda: self.context.office.matches.accept([chosen.ids]))

    def _chosen_group(self) -> Collective | None:
        """Return the own postings and the treasury's that are chosen, if both are."""
        state = self._state
        if state is None:
            return None
        rows = sorted({index.row() for index in self.own.selectedIndexes()})
        owns = tuple(state.only_own[row] for row in rows if row < len(state.only_own))
        treasury = self.treasury.currentRow()
        if not owns or not 0 <= treasury < len(state.only_treasury):
            return None
        return Collective(owns, state.only_treasury[treasury])

    def _name_pair(self) -> None:
        """Say what would be matched, and in what both sides differ."""
        chosen = self._chosen_group()
        fits = chosen is not None and _adds_up(chosen)
        self._pair.setEnabled(fits and not self.context.office.read_only)
        if chosen is None:
            self._pair_said.setText(
                _text("Wählen Sie in beiden Tabellen eine Buchung, die dieselbe Zahlung ist. Hat "
                      "die Kasse mehrere zusammen gezahlt, wählen Sie alle: mit Strg und Klick "
                      "oder mit Strg und Pfeil, dann Leertaste.")
            )  # fmt: skip
            return
        if not fits:
            total = format_euros(sum(own.cents for own in chosen.owns))
            text = _text("Die gewählten Buchungen ergeben {sum}, die Kasse hat {treasury}.")
            listed = format_euros(chosen.treasury.cents)
            self._pair_said.setText(text.format(sum=total, treasury=listed))
            return
        words = difference_words()
        found = ", ".join(words[d] for d in chosen.differences) or _text("nichts")
        text = _text("{own} mit {treasury}. Verschieden: {found}.")
        treasury = posting_words(chosen.treasury)
        own = own_words(chosen.owns)
        self._pair_said.setText(text.format(own=own, treasury=treasury, found=found))

    def _do(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(changes)
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        self._undo.say(changes.undo_label)

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self.context.bus.publish(changes)

    def _chosen(self, table: QTableWidget, found: Sequence[M]) -> list[M]:
        rows = sorted({index.row() for index in table.selectedIndexes()})
        return [found[row] for row in rows if row < len(found)] if rows else list(found)

    def _show(self, state: Matching) -> None:
        self._state = state
        words = difference_words()
        for table, pairs in (
            (self.proposals, state.proposals), (self.differing, state.differing),
            (self.paired, state.pairs),
        ):  # fmt: skip
            rows = [
                (own_words(m.owns), posting_words(m.treasury),
                 ", ".join(words[d] for d in m.differences) or _text("keine"))
                for m in pairs
            ]  # fmt: skip
            fill_rows(table, rows)
            fit_rows(table, MOST_ROWS)
        if state.differing:
            self.differing.selectRow(0)
        if state.pairs:
            self.paired.selectRow(0)
        self._name_accept()
        for table, alone in ((self.own, state.only_own), (self.treasury, state.only_treasury)):
            table.setCurrentCell(-1, -1)
            table.clearSelection()
            _fill(table, [_cells(posting) for posting in alone])
        self._name_pair()
        self._said.setText(
            _text("{pairs} abgeglichen · {proposals} · nur bei Ihnen: {own} · nur bei der Kasse: "
                  "{treasury}").format(
                pairs=len(state.pairs),
                proposals=counted(len(state.proposals), _text("Vorschlag"), _text("Vorschläge")),
                own=len(state.only_own), treasury=len(state.only_treasury),
            )
        )  # fmt: skip
        cards = (
            (self._proposal_card, state.proposals), (self._differing_card, state.differing),
            (self._own_card, state.only_own), (self._treasury_card, state.only_treasury),
            (self._pair_card, state.only_own and state.only_treasury),
            (self._paired_card, state.pairs),
        )  # fmt: skip
        for card, rows_shown in cards:
            card.setVisible(bool(rows_shown))

    def _name_accept(self) -> None:
        count = len({index.row() for index in self.proposals.selectedIndexes()})
        chosen = counted(count, _text("Vorschlag"), _text("Vorschläge"))
        text = _text("{chosen} annehmen").format(chosen=chosen) if count else _text("Alle annehmen")
        self._accept.setText(text)

    def _pair_table(self, name: str, heads: Sequence[str], title: str) -> QTableWidget:
        table = plain_table(f"matches_{name}", heads, title, 0, 1)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setColumnWidth(2, 220)
        keep_fitted(table, MOST_ROWS)
        return table

    def _build(self) -> None:
        area = ScrollPage("matches_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(_text("Abgleich mit der Kasse"))
        self._import = primary("matches_import", _text("Kassenliste importieren …"), "upload")
        self._import.clicked.connect(lambda: self.context.router.go(Target(PageId.BUDGET_IMPORT)))
        header.add_action(self._import)
        self._said = label("", TextStyle.STRONG, name="matches_said", wrap=True)
        words = _text(
            "Was Sie gebucht haben und was die Kasse meldet, ist oft dieselbe Zahlung. Abgeglichen "
            "zählt sie nur einmal: Ihre Buchung zählt, die der Kasse bestätigt sie."
        )
        self._accept = primary("matches_accept", _text("Alle annehmen"), "check")
        self._proposal_card = self._card(
            _text("Vorschläge"), self.proposals, self._accept, self.accept_chosen
        )
        self.proposals.itemSelectionChanged.connect(self._name_accept)
        take = secondary("matches_take", _text("Werte der Kasse übernehmen"), "check")
        self._differing_card = self._card(
            _text("Abweichungen"), self.differing, take, self.take_over
        )
        part = secondary("matches_part", _text("Abgleich aufheben"), "x")
        part.clicked.connect(self.part)
        self._differing_card.body.addWidget(FlowRow(part))
        undo = secondary("matches_part_pair", _text("Abgleich aufheben"), "x")
        self._paired_card = self._card(_text("Abgeglichen"), self.paired, undo, self.part_pair)
        self._own_card = Card(_text("Nur eigene Buchungen"), name="matches_own_card")
        self._own_card.body.addWidget(self.own)
        self._treasury_card = Card(_text("Nur bei der Kasse"), name="matches_treasury_card")
        self._treasury_card.body.addWidget(self.treasury)
        for table, get in (
            (self.own, lambda: self._state.only_own if self._state else ()),
            (self.treasury, lambda: self._state.only_treasury if self._state else ()),
        ):
            table.activated.connect(lambda index, of=get: self._open(of(), index.row()))
            table.itemSelectionChanged.connect(self._name_pair)
        self.own.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for widget in (header, label(words, TextStyle.MUTED, wrap=True), self._said, self._undo,
                       self._proposal_card, self._differing_card, self._own_card,
                       self._treasury_card, self._by_hand(), self._paired_card):  # fmt: skip
            area.body.addWidget(widget)
        area.body.addStretch(1)

    def _by_hand(self) -> Card:
        """Return where two postings are matched that no proposal brings together."""
        self._pair_card = Card(_text("Von Hand zuordnen"), name="matches_pair_card")
        self._pair_said = label("", TextStyle.MUTED, name="matches_pair_said", wrap=True)
        self._pair = secondary("matches_pair", _text("Als eine Zahlung abgleichen"), "check")
        self._pair.clicked.connect(self.pair)
        self._pair.setEnabled(False)
        self._pair_card.body.addWidget(self._pair_said)
        self._pair_card.body.addWidget(FlowRow(self._pair))
        return self._pair_card

    def _card(
        self, title: str, table: QTableWidget, button: Button, act: Callable[[], None]
    ) -> Card:
        card = Card(title, name=f"{table.objectName()}_card")
        card.body.addWidget(table)
        button.clicked.connect(act)
        button.setEnabled(not self.context.office.read_only)
        card.body.addWidget(FlowRow(button))
        return card

    def _open(self, postings: Sequence[Posting], row: int) -> None:
        self.context.router.go(Target(PageId.POSTINGS, record=postings[row].id))


def posting_words(posting: Posting) -> str:
    """Return a posting in one line."""
    parts = (format_euros(posting.cents), format_day(posting.day) if posting.day else "",
             posting.payee or posting.purpose, posting.document)  # fmt: skip
    return " · ".join(part for part in parts if part)


def own_words(postings: Sequence[Posting]) -> str:
    """Return one posting in a line, or several with their number and their sum first."""
    words = " + ".join(posting_words(posting) for posting in postings)
    if len(postings) == 1:
        return words
    total = format_euros(sum(posting.cents for posting in postings))
    text = _text("{n} Buchungen, zusammen {sum}: {words}")
    return text.format(n=len(postings), sum=total, words=words)


def _adds_up(chosen: Collective) -> bool:
    """Tell whether postings can be one payment; a single pair may differ in its amount."""
    return len(chosen.owns) == 1 or bool(split(chosen.treasury, chosen.owns))


def _cells(posting: Posting) -> tuple[str, ...]:
    day = format_day(posting.day) if posting.day else ""
    return (
        day, posting.payee, posting.purpose, posting.document, format_euros(posting.cents)
    )  # fmt: skip


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    fill_rows(table, rows)
    for row in range(table.rowCount()):
        if (item := table.item(row, table.columnCount() - 1)) is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    fix_height(table, min(len(rows), MOST_ROWS))
