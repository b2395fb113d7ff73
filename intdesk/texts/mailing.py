"""The words of mails, labels and address lists."""

from __future__ import annotations

from collections.abc import Sequence

LABELS_TITLE = "Adressetiketten"
LABELS_SUBJECT = "Etiketten zum Ausdrucken in Originalgröße"
ADDRESS_LIST = "Adressliste"
ADDRESS_HEADS = (
    "Name", "Organisation", "Funktion", "Straße", "PLZ", "Ort", "Telefon", "E-Mail",
)  # fmt: skip

MOST_NAMED = 5


def named(names: Sequence[str]) -> str:
    """Return some names for reading, the others as a number."""
    shown = "; ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return f"{shown} und {more} weitere" if more > 0 else shown
