"""What a column of a treasury's list can be, and how its signs are meant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PostingField(StrEnum):
    """The fields of a posting as lists have them; ``IGNORED`` columns are not read.

    ``TITLE`` is the name of the account. A list gives either one ``AMOUNT`` with a sign, or
    what was spent (``DEBIT``) and received (``CREDIT``) in two columns.
    """

    PRODUCT = "product"
    ACCOUNT = "account"
    COST_CENTRE = "cost_centre"
    TITLE = "title"
    DAY = "day"
    DOCUMENT = "document"
    PAYEE = "payee"
    PURPOSE = "purpose"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    YEAR = "year"
    IGNORED = "ignored"


MONEY = frozenset({PostingField.AMOUNT, PostingField.DEBIT, PostingField.CREDIT})
REPEATABLE = frozenset({PostingField.IGNORED, PostingField.PURPOSE})
"""Fields that several columns may serve."""


class SignRule(StrEnum):
    """What an amount without a minus is."""

    EXPENSE_POSITIVE = "expense_positive"
    INCOME_POSITIVE = "income_positive"
    BY_LINE = "by_line"
    """Spent on an expense line, received on an income line: the list writes no signs."""


@dataclass(frozen=True, slots=True)
class PostingColumn:
    """One column: where it stands (from 0), what it is, and how sure that is."""

    index: int
    heading: str
    field: PostingField
    sure: bool = True
