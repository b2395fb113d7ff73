"""The words of duplicates: what two contacts have in common, and the label of merging."""

from __future__ import annotations

SIGN_LABELS: dict[str, str] = {
    "same_name": "gleicher Name",
    "near_name": "ähnlicher Name",
    "mail": "gleiche E-Mail",
    "phone": "gleiche Telefonnummer",
    "organisation": "gleiche Organisation",
    "address": "gleiche Anschrift",
    "domain": "gleiche Internetadresse",
    "town": "gleicher Ort",
}


def merge_label(count: int) -> str:
    """Return the label of the step; it names nobody, because the journal outlives contacts."""
    return f"{count} Kontakte zusammengeführt"
