"""The words of the grants in the report's chapter on the budget."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.domain.grants.grant import Grant
from intdesk.domain.money import format_euros
from intdesk.domain.report_data import Counts

COUNTS_NOTES = {
    Counts.GRANTS: "Beträge für den ganzen Bewilligungszeitraum, bis zum Tag des Berichts."
}

TABLES: dict[str, tuple[str, str, str]] = {
    "grants": ("Zuwendungen", "Zuwendung", ""),
    "grants_post": (
        "Zuwendungen für die Stelle",
        "Zuwendung",
        "Nur im internen Bericht, weil die Ausgaben den Personalaufwand zeigen.",
    ),
}
"""Title, head of the first column and remark of each table."""

GRID_HEADS = {
    "approved": "bewilligt",
    "spent": "Ausgaben",
    "due": "steht zu",
    "got": "erhalten",
}


def row_words(grant: Grant) -> str:
    """Return a grant with its funder and what is still to be done: ``Sprache (Land; …)``."""
    parts = [grant.funder]
    if grant.notice_day is None:
        parts.append(f"beantragt: {format_euros(grant.approved)}")
    if grant.closed_on is not None:
        parts.append(f"Nachweis eingereicht am {format_day(grant.closed_on)}")
    elif grant.proof_due is not None:
        parts.append(f"Nachweis bis {format_day(grant.proof_due)}")
    return f"{grant.title} ({'; '.join(parts)})"
