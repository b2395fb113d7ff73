"""The words of the report's chapter on the budget."""

from __future__ import annotations

from intdesk.domain.report_check import CheckLine
from intdesk.domain.report_data import Counts
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.numbers import format_count

CHAPTERS = {"budget": "Haushalt"}
BUDGET_TABLE = "Haushalt im Überblick"

FIGURES = {
    "budget_granted": "Verfügungsrahmen für Aufwand",
    "budget_ordered": "Gebuchter Aufwand",
    "budget_committed": "Gebunden",
    "budget_available": "Verfügbar",
    "budget_received": "Eingegangene Erträge",
    "post_cost": "Kosten der Stelle",
    "post_net": "Kosten der Stelle ohne Förderung",
}

_WITHOUT_POST = "Ohne den Personalaufwand der Stelle."
_WITHOUT_GRANT = "Ohne Haushaltsstellen, über die auch die Förderung der Stelle läuft."
_BOOKED_PAY = (
    "Gebucht sind die Beträge der Buchungen; die Kosten der Stelle im Überblick sind dagegen aus "
    "den Monatsbeträgen berechnet, die bei der Stelle eingetragen sind."
)
TABLES: dict[str, tuple[str, str, str]] = {
    "budget_spent": ("Gebuchter Aufwand", "Haushaltsstelle", _WITHOUT_POST),
    "budget_lines": (
        "Verfügungsrahmen und Mittel",
        "Haushaltsstelle",
        f"{_WITHOUT_POST} Der Rahmen enthält Nachtrag, Übertrag, Umschichtung und Sperre.",
    ),
    "budget_income": ("Erträge", "Haushaltsstelle", _WITHOUT_GRANT),
    "budget_post": ("Personalaufwand der Stelle", "Haushaltsstelle", _BOOKED_PAY),
    "budget_post_income": ("Erträge für die Stelle", "Haushaltsstelle", ""),
}
"""Title, head of the first column and remark of each table."""

SECTIONS = {
    "budget": (
        ("Aufwand", ("budget_spent", "budget_lines")),
        ("Erträge", ("budget_income",)),
        ("Zuwendungen", ("grants",)),
        ("Stelle", ("budget_post", "budget_post_income", "grants_post")),
    ),
}
GRID_HEADS = {
    "granted": "Rahmen",
    "ordered": "gebucht",
    "committed": "gebunden",
    "available": "verfügbar",
    "planned": "Ansatz",
    "income_ordered": "angeordnet",
    "received": "eingegangen",
    "open": "offen",
}
USED = "genutzt"
USED_NOTE = "Genutzt ist, was gebucht oder gebunden ist."
COUNTS_NOTES = {Counts.BUDGET: "Beträge nach Haushaltsjahr, nicht nach dem Tag der Zahlung."}

_POINTS = {
    "document": "Buchungen ohne Belegnummer",
    "payee": "Buchungen ohne Empfänger oder Einzahler",
    "unpaid": "Buchungen angeordnet, aber nicht gezahlt",
    "from_treasury": "Haushaltsstellen aus der Kassenliste, noch nicht geprüft",
}

_NAMED = {
    "overdrawn": "Überzogen",
    "grant_doubts": "Zuwendungen mit offenen Punkten",
    "grant_twice": "Arbeit, die zu zwei Zuwendungen gehört",
}
"""Points that name what they are about."""


_ABOUT = "{what}: {named}"
_OF_ALL = "{count} von {total} {what}"
BUDGET_SAID_WORDS = (_POINTS, _NAMED, _ABOUT, _OF_ALL)


def budget_said(line: CheckLine, catalogue: Catalogue = GERMAN) -> str:
    """Return an open point of the budget with its number."""
    if line.code in _NAMED:
        named = ", ".join(line.named)
        return catalogue.text(_ABOUT, what=catalogue.word(_NAMED[line.code]), named=named)
    what = catalogue.text(_POINTS[line.code])
    count, total = format_count(line.count), format_count(line.total)
    return catalogue.text(_OF_ALL, count=count, total=total, what=what)


def budget_bare(line: CheckLine) -> str:
    """Return an open point of the budget without numbers and names."""
    return _NAMED.get(line.code) or _POINTS[line.code]
