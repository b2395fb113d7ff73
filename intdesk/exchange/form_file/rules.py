"""Whether a form's own checks (data validation) allow a value, as far as that can be told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from intdesk.domain.folding import fold
from intdesk.domain.form_filling import Entered
from intdesk.exchange.form_file.scan import Rule

Reader = Callable[[str], Sequence[str] | None]
"""Returns the texts of the cells that a reference names; nothing if it cannot be followed."""

_FIRST_DAY = date(1899, 12, 30)


def serial(day: date, *, since_1904: bool = False) -> Decimal:
    """Return the number by which a workbook keeps a day."""
    first = date(1904, 1, 1) if since_1904 else _FIRST_DAY
    return Decimal((day - first).days)


def refuses(rule: Rule, value: Entered, read: Reader, *, since_1904: bool = False) -> bool:
    """Tell whether a check surely refuses a value; one that cannot be followed does not.

    ``since_1904`` tells from when the workbook counts the days of a check.
    """
    if rule.kind == "list":
        allowed = _allowed(rule.texts.get("formula1", ""), read)
        return allowed is not None and not any(_same(value, one) for one in allowed)
    number = _measured(rule.kind, value, since_1904=since_1904)
    if number is None:
        return rule.kind in {"whole", "decimal", "date"}
    if rule.kind == "whole" and number != number.to_integral_value():
        return True
    bounds = [read_number(rule.texts.get(name, "")) for name in ("formula1", "formula2")]
    return _outside(rule.operator, number, *bounds)


def _allowed(formula: str, read: Reader) -> Sequence[str] | None:
    text = formula.strip()
    if text.startswith('"') and text.endswith('"'):
        return [part.strip() for part in text[1:-1].replace('""', '"').split(",")]
    return read(text)


def _same(value: Entered, text: str) -> bool:
    if isinstance(value, Decimal):
        return read_number(text.replace(",", ".")) == value
    words = value.strftime("%d.%m.%Y") if isinstance(value, date) else value
    return fold(words).strip() == fold(text).strip()


def _measured(kind: str, value: Entered, *, since_1904: bool) -> Decimal | None:
    """Return the number that a check of this kind looks at."""
    if kind == "textLength":
        return Decimal(len(str(value)))
    if kind in {"whole", "decimal", "date"}:
        if isinstance(value, date):
            return serial(value, since_1904=since_1904)
        return value if isinstance(value, Decimal) else None
    return None


def read_number(text: str) -> Decimal | None:
    """Return the number that a text of the file is; ``None`` for "1.#QNAN" and the like."""
    try:
        found = Decimal(text.strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _outside(operator: str, number: Decimal, first: Decimal | None, second: Decimal | None) -> bool:
    if operator in {"between", "notBetween"}:
        if first is None or second is None:
            return False
        within = first <= number <= second
        return within if operator == "notBetween" else not within
    if first is None:
        return False
    held = {
        "equal": number == first, "notEqual": number != first,
        "greaterThan": number > first, "lessThan": number < first,
        "greaterThanOrEqual": number >= first, "lessThanOrEqual": number <= first,
    }  # fmt: skip
    return not held.get(operator, True)
