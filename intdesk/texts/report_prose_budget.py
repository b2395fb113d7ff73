"""First draft of the report's text on the budget: facts only."""

from __future__ import annotations

from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import PublicReport, value_of
from intdesk.texts.numbers import format_value


def budget_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the figures say of plan, use and rest; empty without a budget."""
    chapter = data.chapter("budget")
    found = {f.key: value_of(f.cell) for f in chapter.figures} if chapter else {}
    granted, ordered = found.get("budget_granted"), found.get("budget_ordered")
    if granted is None or ordered is None:
        return ()
    sentence = (
        f"Für die Arbeit standen {data.year} neben dem Personal {_euros(granted)} bereit; "
        f"{_euros(ordered)} sind gebucht"
    )
    committed, left = found.get("budget_committed"), found.get("budget_available")
    if committed:
        sentence += f", weitere {_euros(committed)} gebunden"
    if left is not None:
        rest = f"Verfügbar sind {_euros(left)}." if left >= 0 else (
            f"Damit ist der Rahmen um {_euros(-left)} überzogen."
        )  # fmt: skip
        return (f"{sentence}. {rest}",)
    return (f"{sentence}.",)


def _euros(cents: int) -> str:
    return format_value(cents, Unit.CENTS)
