"""The words of the preview of disclosure control: rules, tables, proposals."""

from __future__ import annotations

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_features import AGE, FIVE_AGES, QUALITY
from intdesk.texts.numbers import format_count, format_permille
from intdesk.texts.report import figure_label, table_text

AUDIENCE_KEPT = "Geheimhaltung öffentlicher Berichte"

FEATURE_LABELS = {
    "topic": "Hauptthema",
    "mention": "Alle genannten Themen",
    "help": "Art der Hilfe",
    "contact_form": "Kontaktform",
    "counselling_kind": "Beratungsart",
    "length_of_stay": "Aufenthaltsdauer",
    "german_level": "Deutschkenntnisse",
    "person_group": "Personenkreis",
    "interpreting": "Sprachmittlung",
    "result": "Ergebnis",
    AGE: "Alter",
}
"""What coarser features are called."""


def rule_label(rule: Rule) -> str:
    """Return what a rule is called."""
    if rule.method is Method.ROUNDING:
        return "5er-Rundung"
    return f"ab {rule.threshold} Personen"


def loss_label(key: str) -> str:
    """Return what a table or key figure of the system is called."""
    figure = key.removeprefix("figure:")
    if figure == key:
        return table_text(key).title
    if figure in QUALITY:
        return f"Datenqualität: {figure_label(figure)}"
    return f"Kennzahl: {figure_label(figure)}"


def hidden_words(count: int) -> str:
    """Return how many values are hidden."""
    return "ein Wert verborgen" if count == 1 else f"{format_count(count)} Werte verborgen"


def kept_words(permille: int) -> str:
    """Return the share of what is counted that stays readable."""
    return format_permille(permille)


def coarser_words(feature: str) -> str:
    """Return what a coarser feature does."""
    name = FEATURE_LABELS.get(feature, feature)
    if feature == AGE:
        return "Alter in drei Gruppen (unter 18, 18 bis 64, ab 65)"
    if feature == FIVE_AGES:
        return "Alter in fünf Gruppen (unter 18, 18 bis 26, 27 bis 39, 40 bis 64, ab 65)"
    return f"{name}: Seltenes unter „Übrige“ zusammenfassen"
