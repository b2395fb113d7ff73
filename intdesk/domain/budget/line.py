"""Budget lines (Haushaltsstellen): where money comes from or goes to, by the plan's codes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.problems import Problem

MAX_CODE = 40
MAX_TITLE = 200
MAX_NOTE = 4000


class Direction(StrEnum):
    """Whether a line pays out or takes in."""

    EXPENSE = "expense"
    INCOME = "income"


class Carry(StrEnum):
    """What of a line may be carried over at the end of a year (domain.md 4.1)."""

    NOTHING = "nothing"
    """Only what is committed and not paid yet."""
    ONE_YEAR = "one_year"
    """What is left, but not what was carried over before: it stays at most one year."""
    UNTIL_DONE = "until_done"
    """Earmarked money: until its purpose is fulfilled."""


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A draft or a saved line; product, account and cost centre are free codes of the plan.

    Lines of the same ``circle`` (Deckungskreis) cover each other. An income line that is
    ``earmarked_for`` an expense line raises it by what comes in beyond its own appropriation.
    ``from_treasury`` marks a line that an import of the treasury's list made.
    """

    id: int = 0
    version: int = 0
    product: str = ""
    account: str = ""
    cost_centre: str = ""
    title: str = ""
    direction: Direction = Direction.EXPENSE
    circle: str = ""
    carry: Carry = Carry.NOTHING
    earmarked_for: int | None = None
    closed: bool = False
    from_treasury: bool = False
    note: str = ""

    @property
    def code(self) -> str:
        """Return product and account as people write them."""
        return ".".join(part for part in (self.product, self.account) if part)

    @property
    def name(self) -> str:
        """Return code and title, as choices and reports show the line."""
        return " ".join(part for part in (self.code, self.title) if part)


def key_of(line: BudgetLine) -> tuple[str, str, str]:
    """Return what tells lines apart: their codes without white space."""
    return codes_key(line.product, line.account, line.cost_centre)


def codes_key(product: str, account: str, cost_centre: str = "") -> tuple[str, str, str]:
    """Return the codes of a line without white space, as they are compared."""
    parts = ("".join(text.split()).casefold() for text in (product, account, cost_centre))
    first, second, third = parts
    return first, second, third


def account_key(account: str) -> str:
    """Return a Sachkonto as it is compared."""
    return codes_key("", account)[1]


def validate(draft: BudgetLine, others: Iterable[BudgetLine] = ()) -> list[Problem]:
    """Return the problems: account and title are required, the codes are there once.

    ``others`` are all lines of the file that are not in the trash.
    """
    found = [Problem(name, "required") for name in ("account", "title") if not getattr(draft, name)]
    limits = {
        "product": MAX_CODE, "account": MAX_CODE, "cost_centre": MAX_CODE, "circle": MAX_CODE,
        "title": MAX_TITLE, "note": MAX_NOTE,
    }  # fmt: skip
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
    lines = {line.id: line for line in others if line.id != draft.id}
    if any(key_of(line) == key_of(draft) for line in lines.values()):
        found.append(Problem("account", "line_twice"))
    found += _earmark_problems(draft, lines)
    return found


def _earmark_problems(draft: BudgetLine, lines: dict[int, BudgetLine]) -> list[Problem]:
    if draft.earmarked_for is None:
        return []
    target = lines.get(draft.earmarked_for)
    fits = draft.direction is Direction.INCOME and draft.earmarked_for != draft.id
    if not fits or (target is not None and target.direction is not Direction.EXPENSE):
        return [Problem("earmarked_for", "earmark_direction")]
    return []
