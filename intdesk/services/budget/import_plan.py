"""What an import of a treasury's list would do: new postings, known ones, lines, totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intdesk.domain.budget.line import BudgetLine, Direction, account_key, codes_key
from intdesk.domain.budget.line import key_of as line_key
from intdesk.domain.budget.posting import Origin, Posting, Share, document_key
from intdesk.exchange.consultation_list.findings import SkippedRow
from intdesk.exchange.posting_list.fields import PostingField, SignRule
from intdesk.exchange.posting_list.findings import PostingReading, PostingRow
from intdesk.services.budget.import_known import Imported, NearRow, Same, sort_rows

Key = tuple[str, str, str]
Place = tuple[str, int]
"""Sheet and row."""


@dataclass(frozen=True, slots=True)
class AccountTotal:
    """What a list has of one account: how many rows and their sum as the list writes it.

    ``line`` is the line that is known, or the new one that would be made (id 0, marked).
    """

    line: BudgetLine
    count: int
    cents: int

    @property
    def new(self) -> bool:
        """Tell whether the line is not there yet."""
        return self.line.id == 0


@dataclass(frozen=True, slots=True)
class PostingPlan:
    """What an import would do: the rows that are new, those imported before, the accounts.

    ``near`` rows may have been imported before; only those of ``accepted`` places come in.
    """

    reading: PostingReading
    sign: SignRule
    fresh: tuple[PostingRow, ...]
    duplicates: tuple[PostingRow, ...]
    near: tuple[NearRow, ...]
    totals: tuple[AccountTotal, ...]
    accepted: frozenset[Place] = frozenset()

    @property
    def new(self) -> tuple[PostingRow, ...]:
        """Return the rows that come in."""
        return self.fresh + tuple(n.row for n in self.near if place_of(n.row) in self.accepted)

    @property
    def left_out(self) -> tuple[SkippedRow, ...]:
        """Return the rows that wait for a decision."""
        waiting = (n.row for n in self.near if place_of(n.row) not in self.accepted)
        return tuple(SkippedRow(row.sheet, row.row, "near") for row in waiting)

    @property
    def cents(self) -> int:
        """Return the sum of the whole list, with the signs of the list."""
        return sum(total.cents for total in self.totals)


def make_plan(
    reading: PostingReading,
    lines: Sequence[BudgetLine],
    there: Iterable[Imported],
    accepted: frozenset[Place] = frozenset(),
) -> PostingPlan:
    """Plan an import into a file in which some postings of the treasury are ``there`` already."""
    sign = _sign(reading)
    totals = _totals(reading, lines, sign)
    of_account = {key: total.line.direction for key, total in totals.items()}

    def same(row: PostingRow) -> Same:
        cents = directed(row.cents, of_account[key_of(row)], sign)
        return account_key(row.account), row.day, cents, document_key(row.document)

    found = sort_rows(reading.rows, there, same)
    return PostingPlan(
        reading, sign, found.new, found.known, found.near, tuple(totals.values()), accepted
    )


def place_of(row: PostingRow) -> Place:
    """Return where a row stands."""
    return row.sheet, row.row


def drafts(
    rows: Iterable[PostingRow], lines: Mapping[Key, BudgetLine], sign: SignRule
) -> list[Posting]:
    """Return the postings of rows; ``lines`` give the saved line of each account."""
    made = []
    for row in rows:
        line = lines[key_of(row)]
        share = Share(line.id, directed(row.cents, line.direction, sign))
        made.append(
            Posting(
                year=row.year, day=row.day, payee=row.payee,
                purpose=row.purpose or row.title or line.title, document=row.document,
                shares=(share,), paid_on=row.day, origin=Origin.TREASURY,
            )
        )  # fmt: skip
    return made


def directed(cents: int, direction: Direction, sign: SignRule) -> int:
    """Return an amount in the direction of its line from one with the signs of a list."""
    if sign is SignRule.BY_LINE:
        return cents
    as_expense = cents if sign is SignRule.EXPENSE_POSITIVE else -cents
    return as_expense if direction is Direction.EXPENSE else -as_expense


def key_of(row: PostingRow) -> Key:
    """Return the codes of a row as they are compared."""
    return codes_key(row.product, row.account, row.cost_centre)


def known_line(key: Key, lines: Sequence[BudgetLine]) -> BudgetLine | None:
    """Return the line of an account; what a list does not name must leave no doubt."""
    exact = [line for line in lines if line_key(line) == key]
    if exact:
        return exact[0]
    product, account, centre = key
    fitting = [
        line
        for line in lines
        if line_key(line)[1] == account
        and (not product or line_key(line)[0] == product)
        and (not centre or not line.cost_centre)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _sign(reading: PostingReading) -> SignRule:
    """Return how the signs are meant: as decided; two columns leave no question."""
    if reading.split:
        return SignRule.EXPENSE_POSITIVE
    return reading.mapping.sign or SignRule.EXPENSE_POSITIVE


def _totals(
    reading: PostingReading, lines: Sequence[BudgetLine], sign: SignRule
) -> dict[Key, AccountTotal]:
    rows: defaultdict[Key, list[PostingRow]] = defaultdict(list)
    for row in reading.rows:
        rows[key_of(row)].append(row)
    found = {}
    for key, mine in sorted(rows.items()):
        cents = sum(row.cents for row in mine)
        line = known_line(key, lines) or _new_line(mine, cents, reading, sign)
        found[key] = AccountTotal(line, len(mine), cents)
    return found


def _new_line(
    rows: Sequence[PostingRow], cents: int, reading: PostingReading, sign: SignRule
) -> BudgetLine:
    """Return the marked line of an account that nobody knows; its sum tells its direction."""
    first = rows[0]
    decided = reading.mapping.directions.get(first.account)
    received = sign is not SignRule.BY_LINE and directed(cents, Direction.INCOME, sign) > 0
    guess = Direction.INCOME if received else Direction.EXPENSE
    titled = any(c.field is PostingField.TITLE for s in reading.sheets for c in s.columns)
    return BudgetLine(
        product=first.product, account=first.account, cost_centre=first.cost_centre,
        title=(first.title if titled else "") or first.account,
        direction=decided or guess, from_treasury=True,
    )  # fmt: skip
